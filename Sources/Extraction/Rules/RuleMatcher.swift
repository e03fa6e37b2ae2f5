internal import GermanText
internal import Ontology

/// A place where a rule's pattern fits: which items fill its slots.
struct RuleMatch: Sendable {
  var items: Range<Int>
  /// Items by slot, in the order of the text; a pronoun's item stands for the person it means.
  var slots: [String: [RuleFilling]]
}

/// An entity or time in a slot.
struct RuleFilling: Hashable, Sendable {
  var item: Int
  /// An index into the analysis' entities; nil for a time.
  var entity: Int?
}

/// Fits the rules of a program to the sentences of an article.
struct RuleMatcher {
  private let program: RuleProgram
  private let reading: Reading
  private let coreference: Coreference
  /// The number of each item's word; -1 for a mention and a word that no rule asks for.
  private let numbers: [Int32]
  /// The kind of each item's mention as a bit; 0 without one.
  private let kinds: [UInt8]
  private let traits: [Traits]
  private var sentence = 0..<0
  /// What fills each slot on the way through a pattern.
  private var slots: [[RuleFilling]] = []
  /// What a slot could be filled with at each item of the sentence.
  private var fillings: [Rule.Slot: [Possible]] = [:]
  private var budget = 0

  /// What gaps and phrases want to know of an item.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let comma = Self(rawValue: 1)
    static let stopsGap = Self(rawValue: 2)
    static let endsClause = Self(rawValue: 4)
    static let insidePhrase = Self(rawValue: 8)
  }

  private enum Possible {
    case unknown, nothing
    case filling(RuleFilling, end: Int)
  }

  /// A sentence gets so many steps a rule; no honest one needs them.
  private static let mostSteps = 20_000

  init(program: RuleProgram, reading: Reading, coreference: Coreference) {
    self.program = program
    self.reading = reading
    self.coreference = coreference
    let keys = reading.text.keys
    numbers = reading.items.map { item in
      guard item.kind == nil, item.tokens.count == 1 else { return -1 }
      return program.number(of: keys[item.tokens.lowerBound])
    }
    kinds = reading.items.map { $0.kind.map(RuleProgram.bit) ?? 0 }
    traits = reading.items.indices.map { Self.traits(of: $0, in: reading) }
  }

  private static func traits(of index: Int, in reading: Reading) -> Traits {
    if isInsidePhrase(index, reading) { return .insidePhrase }
    let word = reading.items[index].word
    guard word.utf8.count <= 3 else { return [] }
    if word == "," { return [.comma, .endsClause] }
    if [";", ":", "–"].contains(word) { return [.stopsGap, .endsClause] }
    if ["„", "“", "«", "»"].contains(word) { return .stopsGap }
    return [".", "!", "?", ")"].contains(word) ? .endsClause : []
  }

  /// Whether an item may stand inside a noun phrase: no verb, mark or person.
  private static func isInsidePhrase(_ index: Int, _ reading: Reading) -> Bool {
    if let kind = reading.items[index].kind { return kind != .person && kind != .session }
    if reading.items[index].isAny([.verb, .speech]) { return false }
    // "unter dem Vorsitz des Landes und mit A": another phrase begins.
    if reading.items[index].isAny(.preposition), index > 0,
      reading.items[index - 1].isAny(.coordinator)
    {
      return false
    }
    // A letter or digit: "–", "„" and "»" begin with other bytes.
    return reading.items[index].word.utf8.first.map { byte in
      (48...57).contains(byte) || (97...122).contains(byte) || (0xC3...0xC9).contains(byte)
    } ?? false
  }

  /// The matches in a sentence with the numbers of their rules, in the order of the book: of each
  /// rule the first match at every item.
  mutating func matches(in sentence: Range<Int>) -> [(rule: Int, match: RuleMatch)] {
    let named = kinds[sentence].reduce(0, |)
    let candidates = program.candidates(numbers: numbers[sentence], kinds: named)
    guard !candidates.isEmpty else { return [] }
    self.sentence = sentence
    fillings.removeAll(keepingCapacity: true)
    var found: [(rule: Int, match: RuleMatch)] = []
    for rule in candidates {
      let entry = program.entries[rule]
      budget = Self.mostSteps
      slots = Array(repeating: [], count: entry.slots.count)
      for start in sentence where canStart(program.steps[entry.start], at: start) {
        guard let end = fit(entry.start, at: start) else { continue }
        var match = RuleMatch(items: start..<max(end, start + 1), slots: [:])
        for (index, name) in entry.slots.enumerated() where !slots[index].isEmpty {
          match.slots[name] = slots[index]
          slots[index] = []
        }
        if !isGuarded(entry, match.items) { found.append((rule, match)) }
      }
    }
    return found
  }

  /// Whether an item can be the first of a match: a cheap look before the fit.
  private func canStart(_ step: RuleProgram.Step, at item: Int) -> Bool {
    switch step {
    case .word(let test): return program.passes(numbers[item], test)
    case .slot(_, let slot, _):
      if let kind = slot.kind {
        return kinds[item] == RuleProgram.bit(of: kind)
      }
      let grammar = reading.items[item].grammar
      switch slot {
      case .who, .meeting, .direct, .held:
        return kinds[item] != 0
          || !grammar.isDisjoint(with: [.pronoun, .determiner, .demonstrative])
          || reading.items[item].word == "diese"
      case .head: return reading.items[item].kind == .body
      case .chair: return reading.items[item].kind == .role
      case .pronoun:
        return ["ihm", "ihr"].contains(reading.items[item].word)
      case .whose:
        return !grammar.isDisjoint(with: .possessive) || reading.items[item].word == "ihm"
      default: return true
      }
    default: return true
    }
  }

  private func isGuarded(_ entry: RuleProgram.Entry, _ items: Range<Int>) -> Bool {
    guard !entry.guards.isEmpty else { return false }
    if reading.isConditional(items.lowerBound) { return true }
    let low = reading.clause(of: items.lowerBound).lowerBound
    let high = reading.clause(of: items.upperBound - 1).upperBound
    return (low..<high).contains { item in
      entry.guards.contains { program.passes(numbers[item], $0) }
    }
  }

  /// Tries the steps from one on at an item; the item after the match, where one fits.
  private mutating func fit(_ step: Int, at item: Int) -> Int? {
    budget -= 1
    guard budget > 0 else { return nil }
    let next = step + 1
    switch program.steps[step] {
    case .fits: return item
    case .go(let target):
      budget += 1
      return fit(Int(target), at: item)
    case .sentenceStart:
      return item == sentence.lowerBound ? fit(next, at: item) : nil
    case .clauseEnd:
      guard item >= sentence.upperBound || traits[item].contains(.endsClause) else { return nil }
      return fit(next, at: item)
    case .word(let test):
      guard item < sentence.upperBound, program.passes(numbers[item], test) else { return nil }
      return fit(next, at: item + 1)
    case .anyOf(let first, let count):
      for branch in Int(first)..<Int(first + count) {
        if let end = fit(Int(program.branches[branch]), at: item) { return end }
      }
      return nil
    case .phrase: return fitPhrase(next, at: item)
    case .gap(let crossesCommas): return fitGap(next, at: item, crossesCommas)
    case .slot(let index, let slot, let isList):
      return fitSlot(Int(index), slot, isList: isList, next, at: item)
    }
  }

  private mutating func fitPhrase(_ next: Int, at item: Int) -> Int? {
    var position = item
    for _ in 0...8 {
      if let end = fit(next, at: position) { return end }
      guard position < sentence.upperBound, traits[position].contains(.insidePhrase) else {
        return nil
      }
      position += 1
    }
    return nil
  }

  private mutating func fitGap(_ next: Int, at item: Int, _ crossesCommas: Bool) -> Int? {
    var position = item
    for _ in 0...(crossesCommas ? 30 : 14) {
      if let end = fit(next, at: position) { return end }
      guard position < sentence.upperBound, !traits[position].contains(.stopsGap),
        crossesCommas || !traits[position].contains(.comma)
      else { return nil }
      position += 1
    }
    return nil
  }

  private mutating func fitSlot(
    _ index: Int, _ slot: Rule.Slot, isList: Bool, _ next: Int, at item: Int
  ) -> Int? {
    guard item < sentence.upperBound else { return nil }
    let before = slots[index]
    func fit(_ filling: [RuleFilling], _ end: Int) -> Int? {
      slots[index] = filling
      return self.fit(next, at: end)
    }
    if isList {
      let list = slot.kind.map { reading.longList(of: $0, from: item) }
      let fillings = (list ?? []).map { RuleFilling(item: $0, entity: reading.items[$0].entity) }
      for count in stride(from: fillings.count, to: 0, by: -1) {
        let end = fillings[count - 1].item + 1
        if let found = fit(Array(fillings.prefix(count)), end) { return found }
      }
    } else if let (filling, end) = possibleFilling(slot, at: item) {
      if let found = fit([filling], end) { return found }
      if slot == .person || slot == .who || slot == .body || slot == .head,
        let after = endOfApposition(end, sentence), let found = fit([filling], after)
      {
        return found
      }
    }
    slots[index] = before
    return nil
  }

  /// What ``filling(_:at:)`` says, asked once for a sentence's item where that takes a search.
  private mutating func possibleFilling(_ slot: Rule.Slot, at item: Int) -> (RuleFilling, Int)? {
    if let kind = slot.kind { return plain(kind, at: item) }
    let place = item - sentence.lowerBound
    switch fillings[slot]?[place] ?? .unknown {
    case .nothing: return nil
    case .filling(let filling, let end): return (filling, end)
    case .unknown:
      let found = filling(slot, at: item)
      fillings[slot, default: Array(repeating: .unknown, count: sentence.count)][place] =
        found.map { .filling($0.0, end: $0.1) } ?? .nothing
      return found
    }
  }

  /// The item after the comma that closes a name's apposition: "A, Präsident des B, sagte", or the
  /// name's own: "Der Präsident des B, A, sagte".
  private func endOfApposition(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard end < sentence.upperBound, reading.word(end) == "," else { return nil }
    if end >= sentence.lowerBound + 2, reading.word(end - 2) == "," { return end + 1 }
    var position = end + 1
    var hasTitle = ["ein", "eine", "einem", "einer"].contains(reading.word(end + 1))
    while position < sentence.upperBound, position < end + 14 {
      let it = reading.items[position]
      if it.word == "," {
        let isClosed =
          reading.items.indices.contains(position + 1)
          && reading.items[position + 1].kind == nil && reading.items[position + 1].isAny(.verb)
        return hasTitle || isClosed ? position + 1 : nil
      }
      if it.kind == .role { hasTitle = true }
      if it.kind == .person || (it.kind == nil && it.isAny([.verb, .copula])) { return nil }
      position += 1
    }
    return nil
  }

  /// A mention of a kind.
  private func plain(_ kind: EntityKind, at item: Int) -> (RuleFilling, Int)? {
    guard kinds[item] == RuleProgram.bit(of: kind) else { return nil }
    return (RuleFilling(item: item, entity: reading.items[item].entity), item + 1)
  }

  private func filling(_ slot: Rule.Slot, at item: Int) -> (RuleFilling, Int)? {
    switch slot {
    case .person, .body, .place, .session, .role, .programme:
      return slot.kind.flatMap { plain($0, at: item) }
    case .head: return Coreference.isAttribute(item, in: reading) ? nil : plain(.body, at: item)
    case .chair:
      guard reading.items[item].kind == .role else { return nil }
      let title = reading.name(reading.items[item].entity).lowercased()
      let leads = ["vorsitz", "sprecher", "sitzungsleit", "versammlungsleit"]
      return leads.contains(where: title.contains) ? plain(.role, at: item) : nil
    case .date:
      return reading.items[item].date == nil
        ? nil : (RuleFilling(item: item, entity: nil), item + 1)
    case .who:
      if let found = plain(.person, at: item) { return reading.isGoverned(item) ? nil : found }
      return coreference.person(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0.person), $0.end)
      }
    case .whose:
      return coreference.owner(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0), item + 1)
      }
    case .meeting:
      if let found = plain(.session, at: item) { return found }
      return coreference.session(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0.entity), $0.end)
      }
    case .direct, .held:
      guard let (filling, end) = self.filling(.meeting, at: item),
        reading.isSubjectOrObject(item) || (slot == .held && reading.isWhere(item))
      else { return nil }
      return (filling, end)
    case .pronoun:
      return coreference.recentBody(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0), item + 1)
      }
    case .group:
      if let found = plain(.body, at: item) { return found }
      return coreference.body(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0.entity), $0.end)
      }
    }
  }
}
