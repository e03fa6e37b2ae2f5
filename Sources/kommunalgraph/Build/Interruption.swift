import FoundationEssentials
import Glibc
import Synchronization

/// What happens on Ctrl-C and on `kill`: what is being written goes, then the program.
enum Interruption {
  /// The folder or the files that must not stay behind.
  private static let guarded = Mutex<[String]>([])
  /// What to tell the user then.
  private static let note = Mutex<String?>(nil)
  /// Both ends of a pipe: all that a signal handler may do is write a byte.
  private static let pipe: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  /// Starts to listen, once.
  private static let listening: Void = listen()

  /// Has a folder, or files, removed when the program is interrupted.
  static func guarding(_ paths: [String]) {
    guarded.withLock { $0 = paths }
    listening
  }

  /// Has something told when the program is interrupted.
  static func telling(_ text: String) {
    note.withLock { $0 = text }
    listening
  }

  /// Lets go of them.
  static func release() {
    guarded.withLock { $0 = [] }
  }

  /// Runs to its end, or not at all, if the program is interrupted.
  static func uninterrupted<Result>(_ body: () throws -> Result) rethrows -> Result {
    try guarded.withLock { _ in try body() }
  }

  private static func listen() {
    guard pipe.read >= 0 else { return }
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { _ in
        Interruption.wait()
        return nil
      }, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = unsafe write(Interruption.pipe.write, &byte, 1)
      }
    }
  }

  private static func wait() {
    var byte: UInt8 = 0
    while unsafe read(pipe.read, &byte, 1) != 1 {}
    // The lock is never given back: nothing is written any more.
    guarded.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
      if let text = note.withLock({ $0 }) { Console.complain(text) }
      signal(Int32(byte), SIG_DFL)
      kill(getpid(), Int32(byte))
      while true { pause() }
    }
  }
}
