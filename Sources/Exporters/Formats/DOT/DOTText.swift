/// A text inside the quotes of a DOT file, by what reads it.
enum DOTText {
  /// Data: kept as it is but for what the quotes need.
  case plain(String)
  /// Drawn by Graphviz, which decodes entities and knows `\n`.
  case drawn(String)
  /// For readers that decode nothing and end a text with its line.
  case portable(String)

  /// Graphviz's reader gives up on a quoted run of more than 16,384 bytes.
  private static let maximumSize = 16_000

  func write(to sink: inout ByteSink) {
    let original =
      switch self {
      case .plain(let text), .drawn(let text), .portable(let text): text
      }
    let clean = ExportText(original)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(clean.text.utf8.count + 16)
    var isCut = false
    let scalars = clean.text.unicodeScalars
    for index in scalars.indices {
      let before = bytes.count
      append(scalars[index], followedBy: scalars[scalars.index(after: index)...], to: &bytes)
      if bytes.count > Self.maximumSize {
        bytes.removeSubrange(before...)
        bytes.append(contentsOf: "…".utf8)
        isCut = true
        break
      }
    }
    sink.report.count(clean)
    if case .portable = self, clean.text.utf8.contains(where: { $0 == 9 || $0 == 10 }) {
      sink.report.flattenedTexts += 1
    }
    if isCut, !clean.isShortened { sink.report.shortenedTexts += 1 }
    sink.write(bytes)
  }

  private func append(
    _ scalar: Unicode.Scalar, followedBy rest: Substring.UnicodeScalarView,
    to bytes: inout [UInt8]
  ) {
    switch (scalar, self) {
    case ("\"", _): bytes.append(contentsOf: "\\\"".utf8)
    case ("\\", _): bytes.append(contentsOf: "\\\\".utf8)
    case ("&", .drawn): bytes.append(contentsOf: "&amp;".utf8)
    case ("&", .portable) where Self.looksLikeEntity(rest):
      bytes.append(contentsOf: "&amp;".utf8)
    case ("\n", .drawn): bytes.append(contentsOf: "\\n".utf8)
    case ("\n", .portable), ("\t", .portable): bytes.append(32)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether a name or number and a semicolon follow, as in "amp;" or "#38;".
  private static func looksLikeEntity(_ rest: Substring.UnicodeScalarView) -> Bool {
    var length = 0
    for scalar in rest.prefix(32) {
      if scalar == ";" { return length > 0 }
      guard
        scalar == "#" || (scalar.isASCII && scalar.properties.isAlphabetic)
          || ("0"..."9").contains(scalar)
      else { return false }
      length += 1
    }
    return false
  }
}
