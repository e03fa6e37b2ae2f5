/// The seam of a first line whose kicker lost its line break, as in "HessenLand und Kommunen".
///
/// A capital or a digit inside a word is no proof: FITKO, eGovernment, McKinsey, GovTech, DStGB
/// and OpenCode are whole. The seam needs evidence in the page: what stands before it is a word
/// of its own elsewhere (or a kicker of the page), and the two never stand together again.
struct GluedKicker {
  private let lines: TextLines
  private let kickers: Set<String>
  /// How often the page may still be searched: a hostile page has a seam in every line.
  private var searches = 200

  /// Prepares a page's text and the kickers that its other parts have.
  init(page: TextLines, kickers: Set<String>) {
    lines = page
    self.kickers = kickers
  }

  /// The offset in the page at which a first line is to be cut; nil where it is whole.
  mutating func seam(in range: Range<Int>) -> Int? {
    guard range.count <= 250, lines.isHeadLike(range),
      ZoneFinder.kickerEnd(in: range, of: lines) == nil
    else { return nil }
    let limit = range.prefix(80)
    var start = range.lowerBound
    for index in limit.dropFirst() {
      if lines.bytes[index - 1] == 32 { start = index }
      guard index > start, let kind = seamKind(at: index, in: range),
        isCut(start..<range.upperBound, at: index, kind: kind, line: range)
      else { continue }
      return index
    }
    return nil
  }

  private enum SeamKind {
    /// `Planungsrat|40.`
    case number
    /// `Hessen|Land`
    case capital
    /// `DStGB|Praxis`
    case acronym
    /// `Halle (Saale)|Kongress`
    case bracket
  }

  private func seamKind(at index: Int, in range: Range<Int>) -> SeamKind? {
    let before = lines.bytes[index - 1]
    let isUpper = upperCase(at: index)
    if before == UInt8(ascii: ")") { return isUpper ? .bracket : nil }
    if isLower(endingAt: index) {
      if isUpper { return .capital }
      return (48...57).contains(lines.bytes[index]) && isNumberedHead(index, in: range)
        ? .number : nil
    }
    // The capital that begins a word after an acronym: another capital before, a small letter next.
    guard isUpper, (65...90).contains(before), index >= range.lowerBound + 2,
      lowerCase(at: index + (lines.bytes[index] == 0xC3 ? 2 : 1), before: range.upperBound)
    else { return nil }
    return .acronym
  }

  /// Whether a seam in a word is one, by what the page says elsewhere.
  private mutating func isCut(
    _ rest: Range<Int>, at seam: Int, kind: SeamKind, line: Range<Int>
  ) -> Bool {
    let end = lines.bytes[rest].firstIndex(of: 32) ?? rest.upperBound
    let left = rest.lowerBound..<seam
    let letters = lines.string(left)
    guard !lines.trimmed(end..<line.upperBound).isEmpty, searches > 0 else { return false }
    searches -= 1
    let whole = lines.trimmed(line.lowerBound..<seam)
    let isPageKicker = kickers.contains(lines.string(whole))
    guard !recurs(rest.lowerBound..<end, outside: line, exactly: false) else { return false }
    if isPageKicker { return true }
    switch kind {
    case .bracket:
      return recurs(whole, outside: line, exactly: true)
    case .number:
      return letters.unicodeScalars.count >= 4 && recurs(left, outside: line, exactly: true)
    case .acronym:
      let capitals = letters.utf8.filter { (65...90).contains($0) }.count
      return capitals >= 2 && letters.utf8.count >= 3
        && recurs(left, outside: line, exactly: true)
    case .capital:
      // A kicker of several words that stands elsewhere just so: "Frankfurt am Main".
      if whole.lowerBound < left.lowerBound, recurs(whole, outside: line, exactly: true) {
        return true
      }
      let isAcronym = letters.utf8.filter { (65...90).contains($0) }.count >= 2
      return letters.unicodeScalars.count >= (isAcronym ? 3 : 5)
        && !Self.nameStarts.contains(letters) && end - seam >= 3
        && recurs(left, outside: line, exactly: true)
    }
  }

  /// First halves that names in one word are made with.
  private static let nameStarts: Set<String> = [
    "Bürger", "Cloud", "Cyber", "Daten", "Digital", "Forum", "Inter", "Jugend", "Kommunal",
    "Mobil", "Service", "Smart", "Stadt", "Verwaltungs",
  ]

  /// `40. Sitzung` or `500 Fachleute`, and no `21 feiert` as after "Kommune".
  private func isNumberedHead(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index
    while next < range.upperBound, (48...57).contains(lines.bytes[next]) { next += 1 }
    if next < range.upperBound, lines.bytes[next] == UInt8(ascii: ".") { next += 1 }
    guard next + 1 < range.upperBound, lines.bytes[next] == 32 else { return false }
    return upperCase(at: next + 1)
  }

  /// Whether a stretch stands elsewhere in the page, as a word of its own or as a word's start.
  private func recurs(_ part: Range<Int>, outside line: Range<Int>, exactly: Bool) -> Bool {
    let needle = lines.bytes[part].map(Self.folded)
    guard let first = needle.first, needle.count >= 2 else { return false }
    let bytes = lines.bytes
    var index = 0
    let last = bytes.count - needle.count
    while index <= last {
      defer { index += 1 }
      guard Self.folded(bytes[index]) == first, index == 0 || !isWordByte(before: index),
        !line.contains(index)
      else { continue }
      let end = index + needle.count
      if exactly {
        guard bytes[index..<end].elementsEqual(bytes[part]), endsWord(at: end) else { continue }
      } else {
        guard bytes[index..<end].lazy.map(Self.folded).elementsEqual(needle) else { continue }
      }
      return true
    }
    return false
  }

  /// Whether a word ends at an offset, an ending of its inflection allowed.
  private func endsWord(at offset: Int) -> Bool {
    let bytes = lines.bytes[offset...].prefix(3)
    for ending in ["", "s", "es", "e", "n", "en", "er"] where bytes.starts(with: ending.utf8) {
      let next = offset + ending.utf8.count
      if next >= lines.bytes.count || !isWord(at: next) { return true }
    }
    return false
  }

  /// A byte of a letter or a digit; the bytes of dashes and quotation marks are none.
  private func isWord(at index: Int) -> Bool {
    let byte = lines.bytes[index]
    if byte == 0xE2 || byte == 0xC2 { return false }
    return byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte)
      || (65...90).contains(byte)
  }

  private func isWordByte(before index: Int) -> Bool {
    guard lines.bytes[index - 1] >= 0x80 else { return isWord(at: index - 1) }
    var start = index - 1
    while start > 0, lines.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start)
  }

  private func isLower(endingAt index: Int) -> Bool {
    let byte = lines.bytes[index - 1]
    if (97...122).contains(byte) { return true }
    guard index >= 2, lines.bytes[index - 2] == 0xC3 else { return false }
    return byte >= 0x9F
  }

  private func lowerCase(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    let byte = lines.bytes[index]
    if (97...122).contains(byte) { return true }
    return byte == 0xC3 && index + 1 < end && lines.bytes[index + 1] >= 0x9F
  }

  private func upperCase(at index: Int) -> Bool {
    let byte = lines.bytes[index]
    if (65...90).contains(byte) { return true }
    guard byte == 0xC3, index + 1 < lines.bytes.count else { return false }
    return (0x80...0x9E).contains(lines.bytes[index + 1])
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }
}
