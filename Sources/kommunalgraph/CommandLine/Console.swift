import Glibc
import Ontology

/// Where results, progress and complaints go.
enum Console {
  /// Writes a result to standard output.
  ///
  /// - Throws: ``InputError`` when standard output takes no more, as on a full disk.
  static func print(_ text: String) throws {
    try print(Array(text.utf8))
  }

  /// Writes a result to standard output.
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

  /// Text without line ends and control characters: input must not write to the terminal.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": line.append(" ")
      case _ where scalar.properties.generalCategory == .control: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// Writes all of it.
  ///
  /// - Throws: ``InputError`` when the file, standard output without one, takes no more.
  static func write(_ bytes: [UInt8], to descriptor: Int32, of file: String? = nil) throws {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        throw InputError("can't write the result: \(String(cString: strerror(errno)))", file: file)
      }
    }
  }
}
