internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The values made of the elements, in their order, made on all cores.
  ///
  /// For work that takes a millisecond an element and more.
  package func concurrentMap<Value: Sendable>(
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    guard count > 1 else { return map(transform) }
    let made = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let value = transform(self[index])
      made.withLock { $0[index] = value }
    }
    return made.withLock { $0.compactMap(\.self) }
  }
}
