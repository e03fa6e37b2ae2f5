import Glibc

/// How far a long job is, on a terminal: a bar with the rate and the time that is left.
///
/// Where standard error is no terminal it is silent. The clock moves nothing but this bar.
struct ProgressBar {
  private static let width = 24
  /// Nanoseconds between two pictures: no eye sees more.
  private static let pause: UInt64 = 100_000_000

  private let noun: String
  private let total: Int
  private let isShown: Bool
  private let start = now()
  private var last: UInt64 = 0

  /// A bar for so many things.
  init(_ noun: String, total: Int) {
    self.noun = noun
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && total > 1
  }

  /// Shows that so many are done, unless it has just shown something.
  mutating func advance(to done: Int) {
    guard isShown else { return }
    let time = Self.now()
    guard time &- last >= Self.pause else { return }
    last = time
    let line = Self.line(noun, done, of: total, seconds: Double(time &- start) / 1e9)
    try? Console.write(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
  }

  /// Takes the bar away: what comes next has the line for itself.
  func finish() {
    guard isShown, last > 0 else { return }
    try? Console.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// The bar in words: "[######··················] 250 of 1000 articles, 125/s, 6 s left".
  static func line(_ noun: String, _ done: Int, of total: Int, seconds: Double) -> String {
    let filled = total > 0 ? min(width, done * width / total) : 0
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled)
    let text = "[\(bar)] \(done) of \(total) \(noun)"
    guard done > 0, seconds >= 0.5 else { return text }
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    let minutes = left / 60
    let time = minutes > 0 ? "\(minutes) min \(left % 60) s" : "\(left) s"
    return text + ", \(Int(rate.rounded()))/s, \(time) left"
  }

  /// Nanoseconds of a clock that nobody sets.
  private static func now() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
