/// Something a user gave that can't be used: says what, where, and what to do.
///
/// Printed as `FILE:LINE: message`; the command line exits with 2.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, or whatever else the input came from.
  public var file: String?
  /// Counted from 1.
  public var line: Int?
  /// Counted from 1, in code points.
  public var column: Int?
  /// What happened and what to do, without the place.
  public var message: String

  /// An error at a place, as far as the place is known.
  public init(_ message: String, file: String? = nil, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `FILE:LINE:COLUMN: message`, as far as the place is known.
  public var description: String {
    guard let file else { return message }
    let place = [line, column].compactMap { $0.map(String.init) }
    return ([file] + place).joined(separator: ":") + ": " + message
  }
}
