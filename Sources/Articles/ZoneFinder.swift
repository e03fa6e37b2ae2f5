package import Ontology

/// What the parts of an article's text are, from the text alone.
///
/// Zones ascend, don't overlap, and cover all that isn't blank. The colon of "Potsdam: Neuer
/// Digitalisierungsrat" belongs to the kicker.
package enum ZoneFinder {
  /// The zones of a text.
  package static func zones(in text: String) -> [Zone] {
    let lines = TextLines(text)
    var zones: [Zone] = []
    var index = 0
    while index < lines.count, LineKinds.isFurniture(lines, lines.ranges[index]) {
      zones.append(Zone(kind: .boilerplate, range: lines.ranges[index]))
      index += 1
    }
    if isDateLine(index, of: lines) {
      zones.append(Zone(kind: .dateline, range: lines.ranges[index]))
      index += 1
    }
    index += head(of: lines, from: index, into: &zones)
    if isDateLine(index, of: lines) {
      zones.append(Zone(kind: .dateline, range: lines.ranges[index]))
      index += 1
    }

    var hasBody = false
    let start = index
    while index < lines.count {
      let range = lines.ranges[index]
      var kind = kind(of: index, in: lines, hasBody: hasBody)
      // A short line right under another is an item of a list.
      if kind == .heading, index > start, zones.last?.kind == .body, !lines.followsBlank[index],
        lines.isHeadLike(lines.ranges[index - 1])
      {
        kind = .body
      }
      if kind == .boilerplate || kind == .heading {
        zones.append(Zone(kind: kind, range: range))
      } else {
        let parts = LineParts.split(range, of: lines, as: kind)
        hasBody = hasBody || parts.contains { $0.kind == .body }
        zones += parts
      }
      index += 1
    }
    return zones
  }

  /// Whether a line above or below the headline tells the day and nothing else.
  private static func isDateLine(_ index: Int, of lines: TextLines) -> Bool {
    index < lines.count && lines.ranges[index].count <= 60
      && DateReading.onlyDate(in: lines.string(lines.ranges[index])) != nil
  }

  /// The headline that zones show, as one line.
  static func headline(in text: String, zones: [Zone]) -> String? {
    guard let range = zones.first(where: { $0.kind == .headline })?.range else { return nil }
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// Finds kicker and headline at the text's start; returns the number of lines they take.
  private static func head(of lines: TextLines, from index: Int, into zones: inout [Zone]) -> Int {
    guard index < lines.count else { return 0 }
    let range = lines.ranges[index]
    if lines.bytes[range].last == UInt8(ascii: ":"), index + 1 < lines.count, range.count <= 60,
      lines.isHeadLike(lines.ranges[index + 1])
    {
      zones.append(Zone(kind: .kicker, range: range))
      zones.append(Zone(kind: .headline, range: lines.ranges[index + 1]))
      return 2
    }
    guard lines.isHeadLike(range), !LineKinds.isCaption(lines, range),
      LineParts.split(range, of: lines, as: .body).allSatisfy({ $0.kind == .body })
    else { return 0 }
    if let colon = kickerEnd(in: range, of: lines) {
      zones.append(Zone(kind: .kicker, range: range.lowerBound..<colon))
      zones.append(Zone(kind: .headline, range: lines.trimmed(colon..<range.upperBound)))
      return 1
    }
    if isKicker(index, in: lines) {
      zones.append(Zone(kind: .kicker, range: range))
      zones.append(Zone(kind: .headline, range: lines.ranges[index + 1]))
      return 2
    }
    zones.append(Zone(kind: .headline, range: range))
    return 1
  }

  /// Where the kicker of "Kicker: Headline" ends, its colon included.
  static func kickerEnd(in range: Range<Int>, of lines: TextLines) -> Int? {
    guard let colon = lines.first(": ", in: range) else { return nil }
    let kicker = range.lowerBound..<colon
    // A colon inside a quotation is the quotation's.
    let isQuoted = lines.first("„", in: kicker) != nil && lines.first("“", in: kicker) == nil
    let isShort = (1...80).contains(kicker.count) && lines.words(in: kicker) <= 8
    return isShort && !isQuoted ? colon + 1 : nil
  }

  /// Whether a line is a kicker with its headline on the next: "Potsdam", "Neuer Rat berufen".
  private static func isKicker(_ index: Int, in lines: TextLines) -> Bool {
    guard index + 2 < lines.count, !lines.followsBlank[index + 1] else { return false }
    let range = lines.ranges[index]
    let next = lines.ranges[index + 1]
    guard range.count <= 60, lines.isHeadLike(next), lines.words(in: next) >= 2,
      kickerEnd(in: next, of: lines) == nil, !LineKinds.isCaption(lines, next),
      LineParts.split(next, of: lines, as: .body).allSatisfy({ $0.kind == .body })
    else { return false }
    // A kicker names something; a headline says something, with a verb or more words.
    let words = lines.string(range).split(separator: " ")
    return words.count <= 6
      && words.allSatisfy { word in
        particles.contains(word) || word.unicodeScalars.first?.properties.isLowercase != true
      }
  }

  private static let particles: Set<Substring> = [
    "a.", "am", "an", "auf", "bei", "das", "der", "des", "die", "für", "im", "in", "ob", "und",
    "v.", "vom", "von", "vor", "zu", "zum", "zur",
  ]

  private static func kind(of index: Int, in lines: TextLines, hasBody: Bool) -> ZoneKind {
    let range = lines.ranges[index]
    if LineKinds.isFurniture(lines, range) { return .boilerplate }
    if LineKinds.isCaption(lines, range) { return .caption }
    // Before the text proper, the line above a credit is what the picture shows.
    if !hasBody, index + 2 < lines.count, !lines.followsBlank[index + 1], range.count <= 300,
      DateReading.dateline(in: lines.bytes, at: range) == nil,
      LineParts.split(lines.ranges[index + 1], of: lines, as: .body).allSatisfy({
        $0.kind == .credit
      }),
      LineParts.split(range, of: lines, as: .body).allSatisfy({ $0.kind == .body })
    {
      return .caption
    }
    return isHeading(index, in: lines) ? .heading : .body
  }

  /// Whether a line is a heading: head-like, over a paragraph, and no item of a list.
  private static func isHeading(_ index: Int, in lines: TextLines) -> Bool {
    let range = lines.ranges[index]
    guard index + 1 < lines.count, range.count <= 120, lines.words(in: range) <= 14,
      lines.isHeadLike(range), !lines.ends(range, with: "!"),
      LineParts.split(range, of: lines, as: .body).allSatisfy({ $0.kind == .body })
    else { return false }
    let first = lines.bytes[range.lowerBound]
    guard !"-*•–·([".utf8.contains(first) else { return false }
    let next = lines.ranges[index + 1]
    guard !LineKinds.isFurniture(lines, next) else { return false }
    return !lines.isHeadLike(next) || DateReading.dateline(in: lines.bytes, at: next) != nil
      || next.count > 200
  }
}
