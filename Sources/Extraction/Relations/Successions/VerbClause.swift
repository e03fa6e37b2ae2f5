internal import Ontology

/// A clause around a verb: the parts between commas that belong to it, without the clauses inside.
///
/// "Kurz, der die Sitzung leitete, war 2018 auf Alt gefolgt": the clause of "gefolgt" is "Kurz … war
/// 2018 auf Alt gefolgt".
struct VerbClause: Sendable {
  /// The parts, in the order of the text.
  private(set) var parts: [Range<Int>]
  /// The relative pronoun that opens the clause.
  private(set) var pronoun: Int?
  /// Whether the clause is subordinate: its verb stands last.
  private(set) var isSubordinate: Bool
  let verb: Int

  /// The clause of the verb at an item.
  init(of verb: Int, in reading: Reading) {
    let cutter = ClauseCutter(reading: reading)
    let own = cutter.part(of: verb)
    self.verb = verb
    parts = [own]
    let opening = cutter.opening(of: own)
    isSubordinate = opening.isSubordinate
    pronoun = opening.pronoun
    guard !isSubordinate else {
      parts[0] = opening.start..<own.upperBound
      return
    }
    // "nachdem A, bis Mai Direktor, den Posten abgegeben hatte"
    if let first = cutter.subordinate(closedBy: own) {
      parts.insert(first.start..<first.part.upperBound, at: 0)
      isSubordinate = true
      pronoun = first.pronoun
      return
    }
    // The verb comes second: whatever opens the clause stands before.
    var first = own
    var isOpen = cutter.isOpen(own)
    while isOpen, let before = cutter.partBefore(first) {
      first = before
      if cutter.opening(of: before).isSubordinate { continue }
      parts.insert(before, at: 0)
      // "den bis dahin A, Direktor in B, innehatte": an apposition parts the verb from its clause.
      if let relative = cutter.relative(opening: before, closedBy: own) {
        isSubordinate = true
        pronoun = relative
        return
      }
      isOpen = cutter.isOpen(before)
    }
  }

  /// Goes on over the following parts without a verb of their own, up to a particle or participle.
  mutating func extend(to isEnd: (Int) -> Bool, in reading: Reading) -> Bool {
    if items.contains(where: { $0 > verb && isEnd($0) }) { return true }
    guard !isSubordinate else { return false }
    let cutter = ClauseCutter(reading: reading)
    var last = parts[parts.count - 1]
    var added: [Range<Int>] = []
    for _ in 0..<6 {
      guard let next = cutter.partAfter(last) else { return false }
      last = next
      if cutter.opening(of: next).isSubordinate { continue }
      added.append(next)
      if next.contains(where: isEnd) {
        parts += added
        return true
      }
      if cutter.hasFiniteVerb(next) { return false }
    }
    return false
  }

  /// All items, in the order of the text.
  var items: [Int] { parts.flatMap { Array($0) } }

  var range: Range<Int> { parts[0].lowerBound..<parts[parts.count - 1].upperBound }
}

/// Cuts a sentence at its commas, and tells what stands between them.
struct ClauseCutter {
  let reading: Reading

  private static let soft: WordSet = [",", "(", ")", "–"]
  private static let hard: WordSet = [";", ":", "„", "“", "«", "»", "…"]

  private func isBorder(_ item: Int) -> Bool {
    reading.items[item].kind == nil
      && (Self.soft.contains(reading.word(item)) || Self.hard.contains(reading.word(item)))
  }

  /// The items around one between two marks.
  func part(of item: Int) -> Range<Int> {
    let sentence = reading.sentence(of: item)
    var low = item
    while low > sentence.lowerBound, !isBorder(low - 1) { low -= 1 }
    var high = item + 1
    while high < sentence.upperBound, !isBorder(high) { high += 1 }
    return low..<high
  }

  func partBefore(_ part: Range<Int>) -> Range<Int>? {
    let start = reading.sentence(of: part.lowerBound).lowerBound
    var last = part.lowerBound - 1
    while last >= start, isBorder(last) {
      if Self.hard.contains(reading.word(last)) { return nil }
      last -= 1
    }
    return last >= start ? self.part(of: last) : nil
  }

  func partAfter(_ part: Range<Int>) -> Range<Int>? {
    let end = reading.sentence(of: part.lowerBound).upperBound
    var first = part.upperBound
    while first < end, isBorder(first) {
      if Self.hard.contains(reading.word(first)) { return nil }
      first += 1
    }
    return first < end && reading.word(first) != "." ? self.part(of: first) : nil
  }

  /// Whether the clause of a part begins before it: the part starts with its verb, or has none.
  func isOpen(_ part: Range<Int>) -> Bool {
    isFiniteVerb(part.lowerBound) || !hasFiniteVerb(part)
  }

  func hasFiniteVerb(_ part: Range<Int>) -> Bool { part.contains(where: isFiniteVerb) }

  func isFiniteVerb(_ item: Int) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, it.date == nil, !it.isCapitalised || isFirst(item) else { return false }
    let classes: Grammar = [
      .verb, .speech, .copula, .pastCopula, .becomes, .became, .departing,
    ]
    return
      (it.isAny(classes) && !it.isAny([.determiner, .preposition]) && !Self.nonFinite(it.word))
      || SuccessionVerbs.finite.contains(it.word)
  }

  private static func nonFinite(_ word: String) -> Bool {
    (word.hasPrefix("ge") && (word.hasSuffix("t") || word.hasSuffix("en")) && word != "geht"
      && word != "gehen" && word != "gehört" && word != "gehören")
      || word == "worden" || word == "gewesen"
  }

  private func isFirst(_ item: Int) -> Bool { reading.sentence(of: item).lowerBound == item }

  private static let conjunctions: WordSet = [
    "dass", "ob", "weil", "wenn", "obwohl", "obgleich", "nachdem", "während", "sobald", "da", "als",
    "bevor", "ehe", "bis", "wo", "wobei", "wer", "was", "wie", "indem", "seit", "seitdem", "damit",
  ]
  private static let relatives: WordSet = [
    "der", "die", "das", "den", "dem", "deren", "dessen",
  ]

  /// Whether a part is a subordinate clause, its relative pronoun, and where the clause starts.
  func opening(of part: Range<Int>) -> (isSubordinate: Bool, pronoun: Int?, start: Int) {
    var start = part.lowerBound
    if reading.items[start].isAny(.coordinator), reading.items[start].kind == nil, part.count > 1 {
      start += 1
    }
    guard endsWithVerb(part) else { return (false, nil, part.lowerBound) }
    let word = reading.word(start)
    let isAfterMark = start > reading.sentence(of: start).lowerBound
    // Behind a colon "Der Rat hat …" opens a clause of its own.
    if isAfterMark, Self.relatives.contains(word), !reading.items[start].isCapitalised {
      return (true, start, start)
    }
    if isAfterMark, reading.items[start].isAny(.preposition), start + 1 < part.upperBound,
      Self.relatives.contains(reading.word(start + 1)), !reading.isKind(start + 2, .person),
      !reading.isKind(start + 2, .role)
    {
      return (true, start + 1, start)
    }
    return (Self.conjunctions.contains(word) && reading.items[start].kind == nil, nil, start)
  }

  /// The part of a subordinate clause that breaks off before an apposition, where a part goes on to its verb.
  fileprivate func subordinate(
    closedBy own: Range<Int>
  ) -> (part: Range<Int>, pronoun: Int?, start: Int)? {
    let verbs = own.filter(isFiniteVerb)
    guard endsWithVerb(own), own.count > 2, verbs.count == 1, let verb = verbs.first,
      verb == reading.lastWord(of: own), !reading.items[own.lowerBound].isAny(.coordinator)
    else { return nil }
    var last = own
    for _ in 0..<3 {
      guard let before = partBefore(last), !hasFiniteVerb(before) else { return nil }
      last = before
      var start = before.lowerBound
      if reading.items[start].isAny(.coordinator), before.count > 1 { start += 1 }
      let isMark = start > reading.sentence(of: start).lowerBound
      if reading.items[start].kind == nil, Self.conjunctions.contains(reading.word(start)),
        !["als", "wie", "da", "bis", "seit"].contains(reading.word(start)) || !isMark
      {
        return (before, nil, start)
      }
    }
    return nil
  }

  /// The relative pronoun that opens a part whose verb stands alone in a later one.
  fileprivate func relative(opening part: Range<Int>, closedBy verb: Range<Int>) -> Int? {
    let first = part.lowerBound
    let words = verb.filter { ![".", "!", "?"].contains(reading.word($0)) }
    guard words.count <= 2, words.allSatisfy({ reading.items[$0].kind == nil }),
      words.allSatisfy({ !reading.items[$0].isCapitalised && reading.items[$0].date == nil }),
      first > reading.sentence(of: first).lowerBound, part.count > 1,
      Self.relatives.contains(reading.word(first)), reading.items[first].kind == nil
    else { return nil }
    // "der Jurist A, bisher Referent, folgt …" has an article.
    let next = reading.items[first + 1]
    return next.kind == .person || next.kind == nil && !next.isCapitalised ? first : nil
  }

  /// Whether the last word of a part can be a verb: nouns and names are written with a capital.
  private func endsWithVerb(_ part: Range<Int>) -> Bool {
    guard part.count > 1 else { return false }
    var last = part.upperBound - 1
    if [".", "!", "?"].contains(reading.word(last)) { last -= 1 }
    guard last > part.lowerBound else { return false }
    let it = reading.items[last]
    let ending = [
      "t", "te", "ten", "en", "sei", "ist", "war", "nahm", "trat", "gab", "ließ", "kam",
    ]
    return it.kind == nil && it.date == nil && !it.isCapitalised
      && (it.isAny([.verb, .speech, .copula, .pastCopula, .becomes, .became, .departing, .chosen])
        || ending.contains(where: it.word.hasSuffix))
  }
}
