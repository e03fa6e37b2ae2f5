import Glibc
import Ontology

/// Where results, progress and complaints go.
enum Console {
  /// Writes a result for people to standard output: what an article says must not write to the
  /// terminal.
  ///
  /// - Throws: ``InputError`` when standard output takes no more, as on a full disk.
  static func print(_ text: String) throws {
    try print(Array(harmless(text).utf8))
  }

  /// Writes a result for programs to standard output, as it is.
  static func print(_ bytes: [UInt8]) throws {
    try write(bytes, to: STDOUT_FILENO)
  }

  /// Tells on standard error what is going on.
  static func progress(_ text: String) {
    try? write(Array((oneLine(text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Tells on standard error, in several lines, why there is no result.
  static func explain(_ text: String) {
    for line in text.split(separator: "\n") { progress(String(line)) }
  }

  /// Tells on standard error what went wrong: one line.
  static func complain(_ text: String) {
    progress("kommunalgraph: " + text)
  }

  /// Text on one line, without what a terminal would obey.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": line.append(" ")
      case _ where isObeyed(scalar): line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// Text in lines, without what else a terminal would obey.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isObeyed($0) && $0 != "\n" && $0 != "\t" }) else {
      return text
    }
    var harmless = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let stays = scalar == "\n" || scalar == "\t" || !isObeyed(scalar)
      harmless.append(stays ? scalar : "\u{FFFD}")
    }
    return String(harmless)
  }

  /// Control characters, and marks that turn the direction of what follows them.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Writes all of it.
  ///
  /// - Throws: ``InputError`` when the file, standard output without one, takes no more.
  static func write(_ bytes: [UInt8], to descriptor: Int32, of file: String? = nil) throws {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        throw unsafe InputError(
          "can't write the result: \(String(cString: strerror(errno)))", file: file)
      }
    }
  }
}
