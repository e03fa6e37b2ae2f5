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

/// Fits patterns to the sentences of an article.
struct RuleMatcher {
  let reading: Reading
  let classes: [String: Set<String>]
  let coreference: Coreference

  /// The first match of a rule at each item of a sentence, without overlap of their first items.
  func matches(of rule: Rule, in sentence: Range<Int>) -> [RuleMatch] {
    var found: [RuleMatch] = []
    // A sentence gets so many steps a rule; no honest one needs them.
    var budget = 20_000
    guard hasAllKinds(rule.pattern, in: sentence) else { return [] }
    for start in sentence where canStart(rule.pattern.first, at: start) {
      var match: RuleMatch?
      fit(
        rule.pattern[...], at: start, sentence, [:], &budget
      ) { end, slots in
        match = RuleMatch(items: start..<max(end, start + 1), slots: slots)
        return true
      }
      guard let match, !isGuarded(rule, match) else { continue }
      found.append(match)
    }
    return found
  }

  /// Whether a sentence has a mention for each slot that needs one.
  private func hasAllKinds(_ pattern: [Rule.Element], in sentence: Range<Int>) -> Bool {
    pattern.allSatisfy { element in
      guard case .slot(_, let slot, _) = element, let kind = EntityKind(rawValue: slot.rawValue)
      else { return true }
      return sentence.contains { reading.items[$0].kind == kind }
    }
  }

  /// Whether an item can be the first of a match: a cheap look before the fit.
  private func canStart(_ element: Rule.Element?, at item: Int) -> Bool {
    switch element {
    case .word(let word): return reading.items[item].word == word
    case .slot(_, let slot, _):
      if let kind = EntityKind(rawValue: slot.rawValue) { return reading.items[item].kind == kind }
      let grammar = reading.items[item].grammar
      switch slot {
      case .who, .meeting, .direct, .held:
        return reading.items[item].kind != nil
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

  private func isGuarded(_ rule: Rule, _ match: RuleMatch) -> Bool {
    guard !rule.guards.isEmpty else { return false }
    let low = reading.clause(of: match.items.lowerBound).lowerBound
    let high = reading.clause(of: match.items.upperBound - 1).upperBound
    return (low..<high).contains { item in
      reading.items[item].kind == nil
        && rule.guards.contains { classes[$0]?.contains(reading.items[item].word) ?? false }
    }
  }

  /// Tries the elements from an item on; calls `then` with the item after a fit.
  @discardableResult
  private func fit(
    _ elements: ArraySlice<Rule.Element>, at item: Int, _ sentence: Range<Int>,
    _ slots: [String: [RuleFilling]], _ budget: inout Int,
    _ then: (Int, [String: [RuleFilling]]) -> Bool
  ) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    guard let element = elements.first else { return then(item, slots) }
    let rest = elements.dropFirst()
    switch element {
    case .start:
      guard item == sentence.lowerBound else { return false }
      return fit(rest, at: item, sentence, slots, &budget, then)
    case .end:
      guard
        item >= sentence.upperBound
          || [".", ",", ";", "!", "?", "–", ":", ")"].contains(reading.word(item))
      else { return false }
      return fit(rest, at: item, sentence, slots, &budget, then)
    case .word(let word):
      guard item < sentence.upperBound, reading.items[item].word == word,
        reading.items[item].kind == nil
      else { return false }
      return fit(rest, at: item + 1, sentence, slots, &budget, then)
    case .wordClass(let name):
      guard item < sentence.upperBound, reading.items[item].kind == nil,
        classes[name]?.contains(reading.items[item].word) ?? false
      else { return false }
      return fit(rest, at: item + 1, sentence, slots, &budget, then)
    case .optional(let inner):
      if fit(inner + rest, at: item, sentence, slots, &budget, then) { return true }
      return fit(rest, at: item, sentence, slots, &budget, then)
    case .anyOf(let groups):
      for group in groups
      where fit((group + rest)[...], at: item, sentence, slots, &budget, then) { return true }
      return false
    case .phrase: return fitPhrase(rest, at: item, sentence, slots, &budget, then)
    case .gap(let crossesCommas):
      return fitGap(rest, at: item, sentence, slots, &budget, crossesCommas, then)
    case .slot(let name, let slot, let isList):
      let fillings = fillings(slot, at: item, sentence, isList: isList)
      for (filling, end) in fillings {
        var slots = slots
        slots[name] = filling
        if fit(rest, at: end, sentence, slots, &budget, then) { return true }
      }
      return false
    }
  }

  private func fitPhrase(
    _ rest: ArraySlice<Rule.Element>, at item: Int, _ sentence: Range<Int>,
    _ slots: [String: [RuleFilling]], _ budget: inout Int,
    _ then: (Int, [String: [RuleFilling]]) -> Bool
  ) -> Bool {
    var position = item
    for _ in 0...8 {
      if fit(rest, at: position, sentence, slots, &budget, then) { return true }
      guard position < sentence.upperBound, isInsidePhrase(position) else { return false }
      position += 1
    }
    return false
  }

  /// Whether an item may stand inside a noun phrase: no verb, mark or person.
  private func isInsidePhrase(_ item: Int) -> Bool {
    let it = reading.items[item]
    if let kind = it.kind { return kind != .person && kind != .session }
    if it.isAny([.verb, .speech]) { return false }
    // "unter dem Vorsitz des Landes und mit A": another phrase begins.
    if it.isAny(.preposition), item > 0, reading.items[item - 1].isAny(.coordinator) {
      return false
    }
    return it.word.utf8.first.map { $0 >= 48 } ?? false
  }

  private func fitGap(
    _ rest: ArraySlice<Rule.Element>, at item: Int, _ sentence: Range<Int>,
    _ slots: [String: [RuleFilling]], _ budget: inout Int, _ crossesCommas: Bool,
    _ then: (Int, [String: [RuleFilling]]) -> Bool
  ) -> Bool {
    var position = item
    for _ in 0...(crossesCommas ? 30 : 14) {
      if fit(rest, at: position, sentence, slots, &budget, then) { return true }
      guard position < sentence.upperBound else { return false }
      let word = reading.items[position].word
      if [";", ":", "„", "“", "«", "»", "–"].contains(word) { return false }
      if !crossesCommas, word == "," { return false }
      position += 1
    }
    return false
  }

  // MARK: - Slots

  private func fillings(
    _ slot: Rule.Slot, at item: Int, _ sentence: Range<Int>, isList: Bool
  ) -> [([RuleFilling], Int)] {
    guard item < sentence.upperBound else { return [] }
    guard isList else {
      guard let (filling, end) = filling(slot, at: item) else { return [] }
      var ends = [end]
      if slot == .person || slot == .who || slot == .body || slot == .head,
        let after = endOfApposition(end, sentence)
      {
        ends.append(after)
      }
      return ends.map { ([filling], $0) }
    }
    guard let kind = EntityKind(rawValue: slot.rawValue) else { return [] }
    let list = reading.longList(of: kind, from: item)
    guard !list.isEmpty else { return [] }
    return (1...list.count).reversed().map { count in
      let part = list.prefix(count).map {
        RuleFilling(item: $0, entity: reading.items[$0].entity)
      }
      return (part, list[count - 1] + 1)
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

  private func filling(_ slot: Rule.Slot, at item: Int) -> (RuleFilling, Int)? {
    let entity = reading.items[item].entity
    func plain(_ kind: EntityKind) -> (RuleFilling, Int)? {
      reading.items[item].kind == kind
        ? (RuleFilling(item: item, entity: entity), item + 1) : nil
    }
    switch slot {
    case .person: return plain(.person)
    case .body: return plain(.body)
    case .head: return Coreference.isAttribute(item, in: reading) ? nil : plain(.body)
    case .place: return plain(.place)
    case .session: return plain(.session)
    case .role: return plain(.role)
    case .chair:
      guard reading.items[item].kind == .role else { return nil }
      let title = reading.name(entity).lowercased()
      let leads = ["vorsitz", "sprecher", "sitzungsleit", "versammlungsleit"]
      return leads.contains(where: title.contains) ? plain(.role) : nil
    case .programme: return plain(.programme)
    case .date:
      return reading.items[item].date == nil
        ? nil : (RuleFilling(item: item, entity: nil), item + 1)
    case .who:
      if let found = plain(.person) { return reading.isGoverned(item) ? nil : found }
      return coreference.person(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0.person), $0.end)
      }
    case .whose:
      return coreference.owner(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0), item + 1)
      }
    case .meeting:
      if let found = plain(.session) { return found }
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
      if let found = plain(.body) { return found }
      return coreference.body(at: item, in: reading).map {
        (RuleFilling(item: item, entity: $0.entity), $0.end)
      }
    }
  }
}
