internal import Ontology

/// What stands inside a line beside its text: a dateline, a credit, "mehr...".
enum LineParts {
  /// Cuts a line into its zones; what is left over is of the given kind.
  static func split(_ range: Range<Int>, of lines: TextLines, as kind: ZoneKind) -> [Zone] {
    var zones: [Zone] = []
    var start = range.lowerBound
    var end = range.upperBound
    if let dateline = DateReading.dateline(in: lines.bytes, at: range) {
      zones.append(Zone(kind: .dateline, range: start..<dateline.end))
      start = dateline.end
    }
    var tail: [Zone] = []
    if let more = moreStart(in: start..<end, of: lines) {
      tail.append(Zone(kind: .boilerplate, range: more..<end))
      end = lines.trimmed(start..<more).upperBound
    }
    if let credit = creditStart(in: start..<end, of: lines) {
      tail.insert(Zone(kind: .credit, range: credit..<end), at: 0)
      end = credit
    }
    for part in bracketed(in: start..<end, of: lines) {
      append(start..<part.range.lowerBound, kind, to: &zones, lines)
      zones.append(part)
      start = part.range.upperBound
    }
    append(start..<max(start, end), kind, to: &zones, lines)
    return zones + tail
  }

  /// Where a closing "mehr..." begins, if a line ends with one.
  static func moreStart(in range: Range<Int>, of lines: TextLines) -> Int? {
    let tail = max(range.lowerBound, range.upperBound - 20)..<range.upperBound
    guard lines.first("ehr", in: tail) != nil || lines.first("lesen", in: tail) != nil else {
      return nil
    }
    for ending in moreEndings where lines.ends(range, with: ending.text) {
      let start = range.upperBound - ending.text.utf8.count
      if start == range.lowerBound { return start }
      let before = lines.trimmed(range.lowerBound..<start)
      guard before.upperBound < start, let last = lines.bytes[before].last else { continue }
      if ending.isSure || ".!?)".utf8.contains(last) || lines.ends(before, with: "“")
        || lines.ends(before, with: "…")
      {
        return start
      }
    }
    return nil
  }

  /// What invites to read on; a sentence may end with the words that aren't sure.
  private static let moreEndings: [(text: String, isSure: Bool)] = [
    ("[mehr...]", true), ("[mehr…]", true), ("[mehr]", true), ("(mehr...)", true),
    ("(mehr…)", true), ("[Mehr...]", true), ("[Mehr]", true), ("(mehr)", true),
    ("mehr...", true), ("mehr ...", true), ("mehr…", true), ("mehr …", true),
    ("Mehr...", true), ("Mehr ...", true), ("Mehr…", true), ("Mehr …", true),
    ("mehr »", true), ("Mehr »", true), ("mehr >", true), ("» mehr", true), ("> mehr", true),
    ("weiterlesen...", true), ("weiterlesen …", true), ("weiterlesen…", true),
    ("Weiterlesen …", true), ("Weiterlesen…", true), ("Weiterlesen...", true),
    ("weiterlesen", false), ("Weiterlesen", false), ("mehr lesen", false), ("Mehr lesen", false),
    ("mehr", false), ("Mehr", false),
  ]

  /// Where a credit without brackets begins that goes on to the line's end: "Foto: Stadt Essen".
  private static func creditStart(in range: Range<Int>, of lines: TextLines) -> Int? {
    if Credits.isAgencyLine(lines, range) { return range.lowerBound }
    let window = max(range.lowerBound, range.upperBound - 140)..<range.upperBound
    for index in window where Credits.mayEndLabel(lines.bytes[index]) {
      let ended = range.lowerBound..<(index + 1)
      if let label = Credits.labels.first(where: { lines.ends(ended, with: $0) }) {
        let found = ended.upperBound - label.utf8.count
        let search = ended.upperBound..<range.upperBound
        let before = lines.trimmed(range.lowerBound..<found)
        let isFirst = found == range.lowerBound
        let closes = lines.bytes[before].last.map { ".!?)|".utf8.contains($0) } ?? true
        guard isFirst || (closes && before.upperBound < found) || lines.ends(before, with: "“")
        else { continue }
        let name = lines.trimmed(search)
        guard !name.isEmpty, name.count <= 120, !Credits.holdsSentence(lines, name) else {
          continue
        }
        // A longer first line with a full stop tells what the picture shows.
        if isFirst, lines.bytes[name].last == UInt8(ascii: "."), lines.words(in: name) > 6 {
          continue
        }
        return found
      }
    }
    return nil
  }

  /// The credits and references in brackets.
  private static func bracketed(in range: Range<Int>, of lines: TextLines) -> [Zone] {
    var zones: [Zone] = []
    var start = range.lowerBound
    while start < range.upperBound,
      let open = lines.bytes[start..<range.upperBound].firstIndex(where: { "([".utf8.contains($0) })
    {
      start = open + 1
      let inner = (open + 1)..<range.upperBound
      let kind: ZoneKind
      if Credits.begin(lines, inner) || Credits.begin(lines, open..<range.upperBound) {
        kind = .credit
      } else if isReference(inner, of: lines) {
        kind = .boilerplate
      } else {
        continue
      }
      start = closing(of: open, in: range, of: lines)
      zones.append(Zone(kind: kind, range: open..<start))
    }
    return zones
  }

  /// Whether brackets hold a reference to an earlier article: "wir berichteten",
  /// "siehe auch Seite 12", "… berichtete".
  private static func isReference(_ range: Range<Int>, of lines: TextLines) -> Bool {
    let closed = lines.bytes[range.prefix(90)].firstIndex(of: UInt8(ascii: ")"))
    guard let closed else { return false }
    let inner = lines.trimmed(range.lowerBound..<closed)
    return lines.starts(inner, with: "wir berichteten")
      || lines.starts(inner, with: "Wir berichteten")
      || (lines.words(in: inner) <= 4
        && (lines.ends(inner, with: " berichtete") || lines.ends(inner, with: " berichteten")))
      || lines.starts(inner, with: "siehe Seite") || lines.starts(inner, with: "siehe auch Seite")
      || lines.starts(inner, with: "siehe Bericht") || lines.starts(inner, with: "siehe Meldung")
  }

  /// The end of a bracket, inner brackets skipped; the line's end where it isn't closed.
  private static func closing(of open: Int, in range: Range<Int>, of lines: TextLines) -> Int {
    var depth = 0
    for index in open..<range.upperBound {
      switch lines.bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return range.upperBound
  }

  private static func append(
    _ range: Range<Int>, _ kind: ZoneKind, to zones: inout [Zone], _ lines: TextLines
  ) {
    let range = lines.trimmed(range)
    if !range.isEmpty { zones.append(Zone(kind: kind, range: range)) }
  }
}
