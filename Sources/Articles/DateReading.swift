internal import Ontology

/// Publication dates as files, pages and feeds write them.
enum DateReading {
  /// Reads `2023-03-31` (a time may follow), `2023-03`, `2023`, `31.03.2023`, `31. März 2023` or
  /// `31 Mar 2023`, both with or without a weekday; nil for anything else.
  static func date(_ text: some StringProtocol) -> PartialDate? {
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let isoEnd =
      trimmed.firstIndex { !(($0.isASCII && $0.isNumber) || $0 == "-") } ?? trimmed.endIndex
    if let date = PartialDate(trimmed[..<isoEnd]) {
      let rest = trimmed[isoEnd...]
      let isDay = date.day != nil
      if rest.allSatisfy({ $0 == " " || $0 == "\t" }) { return date }
      if isDay, rest.hasPrefix("T") || rest.hasPrefix(" ") { return date }
      return nil
    }
    var words = trimmed.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\u{A0}" }[...]
    if let first = words.first, first.allSatisfy({ $0.isLetter || $0 == "." }) {
      words = words.dropFirst()
    }
    guard let first = words.first else { return nil }
    if let date = numbers(first) { return date }
    guard words.count >= 3, let day = Int(first.hasSuffix(".") ? first.dropLast() : first),
      let month = month(words[words.startIndex + 1]), let year = Int(words[words.startIndex + 2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// Reads a line that holds a day and nothing else; nil for any other.
  ///
  /// "31. März 2023", "Montag, 31.03.2023", "Berlin, den 31. März 2023", "Pressemitteilung vom
  /// 31. März 2023".
  static func onlyDate(in line: some StringProtocol) -> PartialDate? {
    guard line.utf8.count <= 60, line.utf8.contains(where: { (48...57).contains($0) }) else {
      return nil
    }
    var words = line.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }[...]
    // A town with its comma: "Berlin, den 31. März 2023".
    if let first = words.first, first.hasSuffix(","),
      first.dropLast().allSatisfy({ $0.isLetter || $0 == "-" || $0 == "/" })
    {
      words.removeFirst()
    }
    while let first = words.first, dateOpeners.contains(first.lowercased()) {
      words.removeFirst()
    }
    for length in [1, 3] where words.count >= length {
      let rest = words.dropFirst(length)
      guard let date = date(words.prefix(length).joined(separator: " ")), date.day != nil,
        rest.allSatisfy({ $0 == "Uhr" || $0 == "–" || $0 == "|" || isTime($0) })
      else { continue }
      return date
    }
    return nil
  }

  /// Whether a word can be the time of "14:30 Uhr".
  private static func isTime(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= 5 && word.utf8.first.map { (48...57).contains($0) } ?? false
      && word.utf8.allSatisfy { (46...58).contains($0) }
  }

  private static let dateOpeners: Set<String> = [
    "am", "den", "der", "vom", "stand:", "stand", "datum:", "veröffentlicht", "erschienen",
    "pressemitteilung", "pressemeldung", "presseinformation", "presseerklärung",
    "medienmitteilung", "medieninformation", "meldung", "nachricht", "–", "|", "montag,",
    "dienstag,", "mittwoch,", "donnerstag,", "freitag,", "samstag,", "sonntag,", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  ]

  /// Reads the date in square brackets that stands at an offset, as in `[31.03.2023]`.
  static func dateline(
    in bytes: [UInt8], at range: Range<Int>
  ) -> (date: PartialDate, end: Int)? {
    guard range.count >= 10, bytes[range.lowerBound] == UInt8(ascii: "["),
      let close = bytes[range.prefix(16)].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let inner = String(decoding: bytes[(range.lowerBound + 1)..<close], as: UTF8.self)
    guard let date = numbers(inner.filter { $0 != " " }) else { return nil }
    return (date, close + 1)
  }

  /// Reads `31.03.2023`.
  private static func numbers(_ text: some StringProtocol) -> PartialDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The number of a German or English month, by its name or the first three letters of it.
  private static func month(_ name: some StringProtocol) -> Int? {
    let names: [(String, Int)] = [
      ("jan", 1), ("jän", 1), ("feb", 2), ("mär", 3), ("mar", 3), ("mrz", 3), ("apr", 4),
      ("mai", 5), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("okt", 10),
      ("oct", 10), ("nov", 11), ("dez", 12), ("dec", 12),
    ]
    let start = name.lowercased()
    return names.first { start.hasPrefix($0.0) }?.1
  }
}

extension Range<Int> {
  /// At most so many of its first values.
  func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}
