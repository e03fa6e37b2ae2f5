/// Numbers one after the other in memory: its own, or a part of a mapped file, used where it lies.
///
/// Every access is checked. Copies share the memory until one of them is changed; what is mapped is
/// copied before a change.
@safe struct FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private var memory: FlatMemory
  private var start: UnsafeMutablePointer<Element>
  private(set) var count: Int

  /// An array with memory of its own.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    unsafe start.initialize(repeating: element, count: count)
    self.count = count
  }

  /// An empty array.
  init(capacity: Int = 0) {
    memory = FlatMemory(byteCount: capacity * MemoryLayout<Element>.stride)
    unsafe start = memory.start.bindMemory(to: Element.self, capacity: capacity)
    count = 0
  }

  /// The elements of a plain array.
  init(_ elements: [Element]) {
    self.init(capacity: elements.count)
    append(contentsOf: elements)
  }

  /// A part of somebody's memory, given by its first byte; nil where it doesn't lie in there or its
  /// elements would stand crooked.
  init?(_ memory: FlatMemory, at offset: Int, count: Int) {
    let all = memory.byteCount
    guard offset >= 0, count >= 0, offset <= all,
      count <= (all - offset) / MemoryLayout<Element>.stride,
      offset % MemoryLayout<Element>.alignment == 0
    else { return nil }
    self.memory = memory
    self.count = count
    unsafe start = (memory.start + offset).bindMemory(to: Element.self, capacity: count)
  }

  private var capacity: Int {
    memory.isWritable ? memory.byteCount / MemoryLayout<Element>.stride : 0
  }

  /// Adds an element at the end.
  mutating func append(_ element: Element) {
    makeRoom(for: count + 1)
    unsafe (start + count).initialize(to: element)
    count += 1
  }

  /// Adds elements at the end.
  mutating func append(contentsOf elements: [Element]) {
    unsafe elements.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Adds elements at the end.
  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let first = elements.baseAddress else { return }
    makeRoom(for: count + elements.count)
    unsafe (start + count).initialize(from: first, count: elements.count)
    count += elements.count
  }

  /// Takes memory for so many elements.
  mutating func reserveCapacity(_ capacity: Int) {
    makeRoom(for: capacity)
  }

  /// Makes the memory the array's own and large enough.
  private mutating func makeRoom(for needed: Int) {
    let isOwn = isKnownUniquelyReferenced(&memory)
    if isOwn, needed <= capacity { return }
    let larger = Swift.max(needed, count, isOwn ? capacity * 2 : 0)
    var copy = Self(capacity: larger)
    unsafe copy.start.initialize(from: start, count: count)
    copy.count = count
    self = copy
  }

  /// What some elements lie in, for as long as the call.
  func withElements<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    defer { withExtendedLifetime(memory) {} }
    return try unsafe body(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// What all elements lie in, for as long as the call.
  func withElements<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try unsafe withElements(0..<count, body)
  }
}

extension FlatArray: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      // The memory must not be given back between the last use of the array and this read.
      defer { withExtendedLifetime(memory) {} }
      return unsafe start[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      makeRoom(for: count)
      unsafe start[index] = newValue
    }
  }
}

extension FlatArray where Element == UInt8 {
  /// Some of the bytes as text.
  func string(_ range: Range<Int>) -> String {
    unsafe withElements(range) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Some of the bytes, copied.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe withElements(range) { unsafe Array($0) }
  }
}

extension FlatArray where Element == UInt32 {
  /// Whether no number is smaller than the one before it.
  var isAscending: Bool {
    isEach { $0 <= $1 }
  }

  /// Whether every number is greater than the one before it.
  var isRising: Bool {
    isEach { $0 < $1 }
  }

  /// Whether any two neighbours are in order; looks at all, so that it runs on vectors.
  @inline(__always)
  private func isEach(inOrder: (UInt32, UInt32) -> Bool) -> Bool {
    unsafe withElements { numbers in
      var wrong: UInt32 = 0
      var index = 1
      while index < numbers.count {
        unsafe wrong |= inOrder(numbers[index &- 1], numbers[index]) ? 0 : 1
        index &+= 1
      }
      return wrong == 0
    }
  }
}

extension FlatArray where Element == Int32 {
  /// Whether all numbers lie in a range.
  func areAll(in range: Range<Int32>) -> Bool {
    unsafe withElements { numbers in
      var lowest = Int32.max
      var highest = Int32.min
      for index in numbers.indices {
        let number = unsafe numbers[index]
        lowest = Swift.min(lowest, number)
        highest = Swift.max(highest, number)
      }
      return numbers.isEmpty || lowest >= range.lowerBound && highest < range.upperBound
    }
  }
}
