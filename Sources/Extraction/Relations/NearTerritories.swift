internal import GermanText
internal import Ontology

/// Chooses the town, district or Land of a title by what stands near before it: in its own sentence,
/// or at the head of the one before.
struct NearTerritories {
  let coreference: Coreference
  let bodies: OfficeBodies

  /// Prepositions before a body that the sentence is about all the same: "Für Münster", "In der Stadt".
  private static let opening: WordSet = ["in", "im", "für", "bei", "beim", "aus"]

  func body(
    of title: String, _ sorts: Set<BodySort>, at item: Int, in reading: inout Reading
  ) -> Int? {
    inSentence(item, sorts, reading) ?? inSentenceBefore(item, title, sorts, in: &reading)
  }

  /// The town that the sentence before turns to: "In Münster sieht man das anders. …"
  func turnedTo(
    before item: Int, _ title: String, _ sorts: Set<BodySort>, in reading: inout Reading
  ) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0,
      ["in", "im", "aus"].contains(reading.word(reading.sentences[number - 1].lowerBound))
    else { return nil }
    return inSentenceBefore(item, title, sorts, in: &reading)
  }

  /// The one body of some sorts that a title's sentence speaks of before it: "Auch die Stadt Münster ist
  /// zufrieden, so Oberbürgermeister A".
  private func inSentence(_ item: Int, _ sorts: Set<BodySort>, _ reading: Reading) -> Int? {
    let before = reading.sentence(of: item).lowerBound..<item
    let named = Set(
      before.filter { isSpokenOf($0, sorts, reading) && !isOthers($0, than: item, reading) }
        .map { reading.items[$0].entity })
    return named.count == 1 ? named.first : nil
  }

  /// The town that the sentence before opens with, "In Münster ist man zufrieden": „…“, sagte
  /// Oberbürgermeister A".
  ///
  /// Where the headline names another town, only "in", "aus" and "auch" tell that the text has turned.
  private func inSentenceBefore(
    _ item: Int, _ title: String, _ sorts: Set<BodySort>, in reading: inout Reading
  ) -> Int? {
    let number = reading.sentenceOf[item]
    guard number > 0 else { return nil }
    let before = reading.sentences[number - 1]
    guard reading.paragraph(of: item).lowerBound <= before.lowerBound,
      reading.items[before.lowerBound].tokens.lowerBound >= reading.head.headline.upperBound,
      !before.contains(where: { reading.isKind($0, .role) })
    else { return nil }
    let start = before.lowerBound
    let isTurn = ["in", "im", "aus", "auch", "für"].contains(reading.word(start))
    guard isTurn || !isTownInHeadline(sorts, reading) else { return nil }
    for position in start..<min(start + 4, before.upperBound) {
      let it = reading.items[position]
      if it.kind == .body, sorts.contains(coreference.sort(it.entity)) {
        return isSpokenOf(position, sorts, reading) && !isOneOfSeveral(position, reading)
          ? it.entity : nil
      }
      if it.kind == .place, position == start + 1, isTurn {
        return bodies.administration(of: it.entity, for: title, in: &reading)
      }
      guard it.kind == nil else { return nil }
    }
    return nil
  }

  /// The body of the place that the report comes from, "MÜNSTER." before its first sentence.
  func ofDateline(
    _ title: String, _ sorts: Set<BodySort>, in reading: inout Reading
  ) -> Int? {
    guard let place = reading.sentences.first(where: { isDateline($0, reading) })?.first else {
      return nil
    }
    let named = reading.items[place]
    if named.kind == .body {
      return sorts.contains(coreference.sort(named.entity)) ? named.entity : nil
    }
    guard let body = bodies.administration(of: named.entity, for: title, in: &reading),
      sorts.contains(BodySort(name: reading.name(body)))
    else { return nil }
    return body
  }

  /// Whether a sentence opens a line with a place and a full stop, dash or bracket behind it.
  private func isDateline(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = sentence.first,
      reading.isKind(first, .place) || reading.isKind(first, .body),
      reading.text.tokens[reading.items[first].tokens.lowerBound].startsLine,
      reading.items[first].tokens.lowerBound >= reading.head.headline.upperBound
    else { return false }
    var next = first + 1
    if reading.word(next) == "(",
      let close = (next..<min(next + 6, reading.items.count)).first(where: {
        reading.word($0) == ")"
      })
    {
      next = close + 1
    }
    // "Magdeburg, 27. Juni –"
    if reading.word(next) == ",", reading.date(next + 1) != nil { next += 2 }
    return [".", "–", "-"].contains(reading.word(next))
  }

  /// "Die Städte A und B arbeiten zusammen": the text speaks of more than one.
  private func isOneOfSeveral(_ item: Int, _ reading: Reading) -> Bool {
    guard reading.items[item + 1].isAny(.coordinator) || reading.word(item + 1) == "," else {
      return false
    }
    let next = reading.items[item + 2].isAny(.determiner) ? item + 3 : item + 2
    return reading.isKind(next, .body) || reading.isKind(next, .place)
  }

  private func isTownInHeadline(_ sorts: Set<BodySort>, _ reading: Reading) -> Bool {
    reading.items.contains {
      ($0.kind == .place || $0.kind == .body && sorts.contains(coreference.sort($0.entity)))
        && $0.tokens.lowerBound < reading.head.headline.upperBound
    }
  }

  /// Whether a body of some sort is what its sentence is about, and no partner or destination.
  private func isSpokenOf(_ item: Int, _ sorts: Set<BodySort>, _ reading: Reading) -> Bool {
    guard reading.isKind(item, .body), sorts.contains(coreference.sort(reading.items[item].entity))
    else { return false }
    return reading.governor(item).map(Self.opening.contains) ?? true
  }

  /// Whether a body stands with another title, or with another person's.
  private func isOthers(_ body: Int, than item: Int, _ reading: Reading) -> Bool {
    if bodies.isOfTitle(body, otherThan: item, reading) { return true }
    // "Landrat A vom Kreis B"
    let start = reading.phraseStart(body)
    if start >= 2, reading.isKind(start - 2, .person) || reading.isKind(start - 1, .person) {
      return true
    }
    var next = body + 1
    while next < item, reading.items[next].kind == nil, !reading.items[next].isCapitalised,
      reading.items[next].isAny(.filler) || reading.items[next].grammar.isEmpty, next < body + 3
    {
      next += 1
    }
    return next < item && reading.isKind(next, .role)
  }
}
