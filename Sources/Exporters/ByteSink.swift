/// Where an exporter writes: bytes gather in a buffer and leave it in large pieces.
///
/// A failure to drain is kept and thrown at the end; what is written after it goes nowhere.
package struct ByteSink: TextOutputStream {
  private static let capacity = 1 << 16

  private let drain: (String?, [UInt8]) throws -> Void
  private var file: String?
  private var buffer: [UInt8] = []
  private var failure: (any Error)?
  private var hasDrained = false
  package var report = ExportReport()

  package init(drain: @escaping (String?, [UInt8]) throws -> Void) {
    self.drain = drain
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// Begins another file; what is written from here on goes there.
  package mutating func begin(_ file: String) {
    flush()
    self.file = file
  }

  /// Takes in a text as it is.
  package mutating func write(_ string: String) {
    write(string.utf8)
  }

  /// Takes in bytes as they are.
  package mutating func write(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Hands over the rest.
  ///
  /// - Throws: The first failure to drain.
  package mutating func finish() throws -> ExportReport {
    flush()
    if let failure { throw failure }
    // A file with nothing in it is a file too.
    if !hasDrained { try drain(file, []) }
    return report
  }

  private mutating func flush() {
    guard !buffer.isEmpty else { return }
    if failure == nil {
      do {
        try drain(file, buffer)
        hasDrained = true
        report.byteCount += buffer.count
      } catch {
        failure = error
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
