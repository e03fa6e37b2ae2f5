internal import Gazetteer
internal import GermanText
internal import Ontology

/// Reads who comes into an office that the text says somebody else has left.
///
/// "Nach dem Ausscheiden von B wählte der Rat A zur Präsidentin", "A wurde gewählt, nachdem B den Vorsitz
/// niedergelegt hatte", "B war nicht wieder angetreten", "Bis Jahresende amtiert noch B".
struct VacatedOffices {
  let reading: Reading
  let coreference: Coreference
  let claims: OfficeClaims

  /// Who comes after whom, beside what other wordings say: nobody comes after two.
  func findings(beside known: [Finding]) -> [Finding] {
    var taken = Set(known.filter { $0.type == .succeeds }.map(\.subject))
    let gone = Set(known.filter { $0.type == .succeeds }.compactMap(\.object))
    var found: [Finding] = []
    let departures =
      Departures(reading: reading, coreference: coreference).all() + replaced() + staying()
    for departure in departures where !gone.contains(departure.person) {
      guard let next = newcomer(after: departure), taken.insert(next.person).inserted else {
        continue
      }
      let items =
        min(departure.item, next.item)..<max(departure.item, next.item) + 1
      found.append(
        Finding(
          type: .succeeds, subject: next.person, object: departure.person, role: next.role,
          items: items, rule: "successions/vacated"))
    }
    return found
  }

  // MARK: - Who comes

  /// The only one who gets an office where somebody leaves one.
  private func newcomer(after departure: Departure) -> OfficeClaim? {
    let sentence = reading.sentenceOf[departure.item]
    if isReason(departure), let own = newcomer(in: sentence, departure) { return own }
    if departure.isOfOffice || isVacancy(sentence) {
      // "Gewählt ist A. B war nicht wieder angetreten."
      let near = (max(0, sentence - 2)...min(sentence + 1, reading.sentences.count - 1))
      let persons = Set(near.flatMap { newcomers(in: $0, departure) }.map(\.person))
      guard persons.count == 1, !near.contains(where: choosesMany) else { return nil }
      return near.lazy.compactMap { newcomer(in: $0, departure) }.first
    }
    // "Neue Direktorin ist A. B war im Mai in den Ruhestand gegangen": of whom nothing else is said.
    guard sentence > 0, !reading.items[departure.item].isCapitalised,
      let next = newcomer(in: sentence - 1, departure), next.isNew || next.rule == "offices/gained",
      !claims.all.contains(where: { $0.person == departure.person })
    else { return nil }
    return next
  }

  /// "Zum Vorsitzenden wurde A gewählt, zu seiner Stellvertreterin B": more than one office is given.
  private func choosesMany(_ sentence: Int) -> Bool {
    let range = reading.sentences[sentence]
    return range.filter {
      reading.items[$0].kind == nil && reading.items[$0].isAny(.toOffice)
        && range.upperBound > $0 + 2
        && ($0 + 1...$0 + 2).contains { reading.isKind($0, .role) }
    }.count > 1
  }

  private func newcomer(in sentence: Int, _ departure: Departure) -> OfficeClaim? {
    let all = newcomers(in: sentence, departure)
    guard let first = all.first,
      all.allSatisfy({ $0.person == first.person && $0.role == first.role })
    else { return nil }
    return first
  }

  private func newcomers(in sentence: Int, _ departure: Departure) -> [OfficeClaim] {
    claims.all.filter { claim in
      claim.person != departure.person && reading.sentenceOf[claim.item] == sentence
        && ([.current, .designated].contains(claim.status) || departure.isReplacement)
        && (isEntry(claim) || claim.strength >= .clause && isReason(departure))
        && !hasOther(departure, than: claim)
    }
  }

  /// Whether a wording says that somebody comes into an office.
  private func isEntry(_ claim: OfficeClaim) -> Bool {
    if claim.from.map({ !OfficeTimes(reading: reading).isRecent($0) }) ?? false { return false }
    return claim.rule == "offices/chosen" || claim.isNew || claim.begins
      || claim.strength == .change || claim.rule == "offices/copula" && claim.status == .designated
  }

  /// Whether the text gives whoever leaves another office that it says is over.
  private func hasOther(_ departure: Departure, than claim: OfficeClaim) -> Bool {
    let sentence = reading.sentenceOf[departure.item]
    return claims.all.contains {
      $0.person == departure.person && $0.role != claim.role && $0.strength >= .clause
        && abs(reading.sentenceOf[$0.item] - sentence) < 2
        && ($0.status == .former || $0.to != nil)
    }
  }

  // MARK: - Who goes

  /// "Nach dem Ausscheiden von B", "nachdem B gegangen war": whether a departure is why its own sentence has
  /// somebody come.
  private func isReason(_ departure: Departure) -> Bool {
    if departure.isReplacement { return true }
    if reading.items[departure.item].isCapitalised {
      let governor = reading.governor(departure.item)
      return governor.map { ["nach", "mit", "wegen", "durch", "seit"].contains($0) } ?? false
    }
    let clause = VerbClause(of: departure.item, in: reading)
    return clause.isSubordinate
      && ["nachdem", "weil", "da", "seit", "seitdem"].contains(
        reading.word(clause.range.lowerBound))
  }

  /// "Vakant war die Stelle, seit B gegangen ist", "Nötig geworden war die Wahl, weil B gegangen war".
  private func isVacancy(_ sentence: Int) -> Bool {
    let range = reading.sentences[sentence]
    return range.contains {
      guard reading.items[$0].kind == nil else { return false }
      // "war seither nicht besetzt"
      return Self.vacant.contains(reading.word($0))
        || reading.word($0) == "besetzt" && reading.contains(.negation, in: range)
    }
  }

  private static let vacant: WordSet = [
    "vakant", "unbesetzt", "verwaist", "nötig", "notwendig", "erforderlich", "neuwahl",
    "nachwahl", "freigeworden", "vakanz",
  ]

  /// "für den ausgeschiedenen B", "anstelle von B": in whose place somebody gets an office.
  private func replaced() -> [Departure] {
    reading.items.indices.compactMap { item in
      guard reading.items[item].kind == nil else { return nil }
      let word = reading.word(item)
      if word == "anstelle" {
        return name(behind: item).map {
          Departure(item: item, person: $0, isOfOffice: false, isReplacement: true)
        }
      }
      if word == "amtsinhaber" || word == "amtsinhaberin" { return holder(at: item) }
      guard Self.gone.contains(word), reading.word(item - 2) == "für" else { return nil }
      return name(behind: item).map {
        Departure(item: item, person: $0, isOfOffice: false, isReplacement: true)
      }
    }
  }

  /// "der bisherige Amtsinhaber B", "B, die bisherige Amtsinhaberin", "Amtsinhaber B unterlag".
  private func holder(at noun: Int) -> Departure? {
    let isPast = reading.items[noun - 1 < 0 ? 0 : noun - 1].isAny([.leaving, .former])
    let clause = reading.clause(of: noun)
    guard isPast || clause.contains(where: { Self.losing.contains(reading.word($0)) }) else {
      return nil
    }
    var name = reading.isKind(noun + 1, .person) ? noun + 1 : noun - 1
    while name > 0, reading.items[name].kind == nil, noun - name < 4 { name -= 1 }
    guard reading.isKind(name, .person), reading.sentenceOf[name] == reading.sentenceOf[noun] else {
      return nil
    }
    return Departure(item: noun, person: reading.items[name].entity, isOfOffice: true)
  }

  private static let losing: WordSet = [
    "unterlag", "unterlegen", "abgewählt", "geschlagen", "verlor", "verloren", "besiegte",
    "besiegt",
  ]

  private static let gone: WordSet = [
    "ausgeschiedenen", "ausgeschiedene", "verstorbenen", "verstorbene", "zurückgetretenen",
    "zurückgetretene", "scheidenden", "scheidende", "ausscheidenden", "ausscheidende",
  ]

  /// "Bis Jahresende amtiert noch B", "B bleibt noch bis Mai im Amt".
  private func staying() -> [Departure] {
    reading.items.indices.lazy.filter {
      reading.items[$0].kind == nil && Self.stays.contains(reading.items[$0].word)
    }.compactMap(stay)
  }

  private static let stays: WordSet = ["amtiert", "bleibt"]

  @inline(never)
  private func stay(at item: Int) -> Departure? {
    let clause = VerbClause(of: item, in: reading)
    let words = clause.items.map(reading.word)
    guard words.contains("bis"), words.contains("noch"),
      reading.word(item) == "amtiert" || words.contains("amt"),
      let person = ClausePerson.nominative(
        ClausePerson.all(in: clause, of: reading, coreference), item)
    else { return nil }
    return Departure(item: item, person: person, isOfOffice: true)
  }

  /// The person behind a word, over "von" and titles.
  private func name(behind item: Int) -> Int? {
    let end = min(reading.sentence(of: item).upperBound, item + 8)
    guard item + 1 < end else { return nil }
    for position in item + 1..<end {
      let it = reading.items[position]
      if it.kind == .person { return it.entity }
      guard
        it.kind == .role || it.kind == .body || it.kind == .place
          || it.kind == nil && it.date == nil && !it.isAny(.verb) && it.word != ","
            && (it.word == "von" || it.isAny([.determiner, .filler, .former, .leaving])
              || it.word.hasSuffix("en") || it.isCapitalised && it.word.hasSuffix("er"))
      else { return nil }
    }
    return nil
  }
}
