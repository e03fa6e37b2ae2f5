internal import Ontology

/// A plain text with its optional head lines: `Datum:`, `Titel:`, `URL:`, `Quelle:`.
enum TextFile {
  /// Reads a file's bytes, which have to be UTF-8.
  static func draft(
    _ bytes: [UInt8], file: String, stem: String
  ) throws(InputError) -> PageDraft {
    guard let original = String(validating: bytes, as: UTF8.self) else {
      throw InputError(
        "not UTF-8 from this line on: save the file as UTF-8", file: file,
        line: firstBrokenLine(of: bytes))
    }
    let cleaned = TextCleaner.clean(original)
    var draft = PageDraft(stem: stem, text: "", isDerived: true)
    var rest = cleaned[...]
    var line = 1
    while let end = rest.firstIndex(of: "\n") ?? (rest.isEmpty ? nil : rest.endIndex),
      try readHead(rest[..<end], file: file, line: line, into: &draft)
    {
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
      line += 1
    }
    draft.text = trimmed(rest)
    draft.isDerived = !original.utf8.starts(with: draft.text.utf8)
    return draft
  }

  /// Takes one head line; false for the first line that is none.
  private static func readHead(
    _ line: Substring, file: String, line number: Int, into draft: inout PageDraft
  ) throws(InputError) -> Bool {
    for (label, field) in fields where line.hasPrefix(label) {
      let value = trimmed(line.dropFirst(label.count))
      switch field {
      case .date:
        guard !value.isEmpty else { break }
        guard let date = DateReading.date(value) else {
          throw InputError(
            "“\(value.prefix(40))” is no date: write Datum: YYYY-MM-DD", file: file, line: number)
        }
        draft.date = date
      case .title:
        draft.title = value.isEmpty ? nil : value
      case .url:
        draft.url = value.isEmpty ? nil : value
      case .source:
        draft.source = value.isEmpty ? nil : value
      }
      return true
    }
    return false
  }

  private enum Field {
    case date
    case title
    case url
    case source
  }

  private static let fields: [(String, Field)] = [
    ("Datum:", .date), ("Titel:", .title), ("URL:", .url), ("Quelle:", .source),
  ]

  /// The line of the first byte that is no UTF-8, counted from 1.
  static func firstBrokenLine(of bytes: [UInt8]) -> Int? {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }

  /// A text without the blanks and blank lines at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !isBlank($0) }),
      let end = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
