internal import Ontology

/// Somebody in a clause, and in which function as far as the words tell.
struct ClausePerson: Sendable {
  enum Function: Hashable, Sendable {
    /// "er", "der Jurist".
    case subject
    /// "ihn", "den Landrat A".
    case object
    /// "ihm", "dem Landrat A", and "der Landrätin A", which may be a genitive as well.
    case dative
    /// "des Landrats A", "Brandls".
    case genitive
    /// A name alone, "sie": subject or object.
    case bare
    /// Behind a preposition.
    case after(String)
  }

  var item: Int
  var person: Int
  var function: Function
}

extension ClausePerson {
  /// The persons of a clause, in the order of the text: names, pronouns and descriptions.
  static func all(
    in clause: VerbClause, of reading: Reading, _ coreference: Coreference
  ) -> [ClausePerson] {
    let finder = ClausePersonFinder(clause: clause, reading: reading, coreference: coreference)
    return finder.persons()
  }
}

extension ClausePerson {
  /// Who is the subject: in the nominative, else the first name that can be.
  static func nominative(_ persons: [ClausePerson], _ verb: Int) -> Int? {
    if let subject = persons.first(where: { $0.function == .subject }) { return subject.person }
    let bare = persons.filter { $0.function == .bare }
    return (bare.first { $0.item < verb } ?? bare.first)?.person
  }
}

private struct ClausePersonFinder {
  let clause: VerbClause
  let reading: Reading
  let coreference: Coreference

  func persons() -> [ClausePerson] {
    var found: [ClausePerson] = []
    for part in clause.parts {
      var item = part.lowerBound
      while item < part.upperBound {
        guard let (person, end) = person(at: item) else {
          item += 1
          continue
        }
        found.append(person)
        item = end
      }
    }
    return found
  }

  private func person(at item: Int) -> (ClausePerson, Int)? {
    let it = reading.items[item]
    if it.kind == .person {
      return (
        ClausePerson(item: item, person: it.entity, function: function(ofName: item)), item + 1
      )
    }
    guard it.kind == nil, it.date == nil else { return nil }
    if item == clause.pronoun {
      return relative(at: item).map { ($0, item + 1) }
    }
    if let pronoun = pronoun(at: item) { return (pronoun, item + 1) }
    guard
      ["der", "die", "den", "dem", "dieser", "diese", "letzterer", "letztere"].contains(it.word),
      !isBeforeName(item), let (person, end) = described(at: item)
    else { return nil }
    let function: ClausePerson.Function
    if let preposition = preposition(before: item) {
      function = .after(preposition)
    } else {
      switch it.word {
      case "den": function = .object
      case "dem": function = .dative
      case "der", "dieser", "letzterer": function = .subject
      default: function = .bare
      }
    }
    return (ClausePerson(item: item, person: person, function: function), end)
  }

  /// Whom a description means; "der Beigeordnete" before a woman's name is somebody else.
  private func described(at item: Int) -> (person: Int, end: Int)? {
    if let found = coreference.person(at: item, in: reading) { return found }
    guard reading.word(item) == "der",
      let role = (item + 1..<min(item + 4, reading.items.count)).first(where: {
        reading.isKind($0, .role)
      }), reading.isKind(role + 1, .person)
    else { return nil }
    return coreference.holder(ofBareRole: role, in: reading).map { ($0, role + 1) }
  }

  /// Whether an article belongs to a name: "der frühere Landrat A".
  private func isBeforeName(_ item: Int) -> Bool {
    var position = item + 1
    let end = reading.sentence(of: item).upperBound
    while position < end, position < item + 8 {
      let it = reading.items[position]
      if it.kind == .person { return !isOfAnother(position, article: item) }
      let isPart =
        it.kind == .role || it.kind == .body
        || (it.kind == nil && it.isCapitalised && it.word.hasSuffix("er")
          && reading.isKind(position + 1, .role))
        || (it.kind == nil && it.date == nil && !it.isCapitalised
          && !it.isAny([.verb, .preposition, .coordinator]) && !it.word.hasPrefix(",")
          && (it.word.hasSuffix("e") || it.word.hasSuffix("en") || it.word.hasSuffix("er")))
      guard isPart else { return false }
      position += 1
    }
    return false
  }

  /// "löst der bisherige Beigeordnete Martina Alt ab": a man's title before a woman's name.
  private func isOfAnother(_ name: Int, article: Int) -> Bool {
    reading.word(article) == "der" && reading.isKind(name - 1, .role)
      && reading.entities[reading.items[name].entity].gender == .female
      && !Coreference.isFeminine(name - 1, in: reading) && preposition(before: article) == nil
  }

  private func preposition(before item: Int) -> String? {
    guard item > reading.sentence(of: item).lowerBound else { return nil }
    let before = reading.items[item - 1]
    return before.kind == nil && before.date == nil && before.isAny(.preposition)
      ? before.word : nil
  }

  private func relative(at item: Int) -> ClausePerson? {
    guard let person = antecedent(of: item) else { return nil }
    if let preposition = preposition(before: item) {
      return ClausePerson(item: item, person: person, function: .after(preposition))
    }
    switch reading.word(item) {
    case "der": return ClausePerson(item: item, person: person, function: .subject)
    case "den": return ClausePerson(item: item, person: person, function: .object)
    case "dem": return ClausePerson(item: item, person: person, function: .dative)
    case "die": return ClausePerson(item: item, person: person, function: .bare)
    default: return nil
    }
  }

  /// The person that a relative pronoun stands for: a name, or "der frühere Landrat, der …".
  private func antecedent(of item: Int) -> Int? {
    if let name = coreference.relativeAntecedent(of: item, in: reading) {
      return reading.items[name].entity
    }
    guard let first = clause.parts.first,
      let before = ClauseCutter(reading: reading).partBefore(first),
      ["der", "die"].contains(reading.word(before.lowerBound)),
      !before.contains(where: { reading.isKind($0, .person) }),
      !ClauseCutter(reading: reading).hasFiniteVerb(before)
    else { return nil }
    return coreference.person(at: before.lowerBound, in: reading)?.person
  }

  private func pronoun(at item: Int) -> ClausePerson? {
    let word = reading.word(item)
    let functions: [String: ClausePerson.Function] = [
      "er": .subject, "ihn": .object, "ihm": .dative, "sie": .bare,
    ]
    let preposition = preposition(before: item)
    // "ihr" is a pronoun behind a preposition only; elsewhere it is mostly a possessive.
    let isBeforeVerb =
      item == clause.range.lowerBound && item + 1 == clause.verb
      && reading.sentence(of: item).lowerBound == item
    let isDative = word == "ihr" && (preposition != nil && !isAttributive(item) || isBeforeVerb)
    guard let function = isDative ? .dative : functions[word] else { return nil }
    let gender: Gender = word == "sie" || word == "ihr" ? .female : .male
    // "Nun hat A von ihm übernommen": an object is somebody else than the clause's subject.
    let isSubject = preposition == nil && (function == .subject || function == .bare)
    let place = isSubject ? item : clause.range.lowerBound
    return coreference.topic(before: place, gender: gender, in: reading).map {
      ClausePerson(item: item, person: $0, function: preposition.map { .after($0) } ?? function)
    }
  }

  private func isAttributive(_ item: Int) -> Bool {
    guard item + 1 < reading.items.count else { return false }
    let next = reading.items[item + 1]
    return next.kind != nil || next.isCapitalised || next.isAny([.former, .leaving])
  }

  private func function(ofName item: Int) -> ClausePerson.Function {
    if coreference.isGenitive(item, reading) { return .genitive }
    if let preposition = reading.governor(item) { return .after(preposition) }
    let isFeminine = isFeminine(item)
    let start = reading.phraseStart(item)
    if start == clause.pronoun || isBehindGenitive(item) { return .bare }
    switch reading.word(start) {
    case "den", "einen", "seinen", "ihren", "deren": return .object
    case "dem", "einem", "seinem", "ihrem": return .dative
    case "des", "eines", "seines", "ihres": return .genitive
    case "der", "einer", "seiner", "ihrer": return isFeminine ? .dative : .subject
    case "ein", "sein", "ihr": return .subject
    default: return isBehindAccusative(item) ? .object : .bare
    }
  }

  /// "Den in den Ruhestand gehenden Direktor A beerbt B": an article over a participle with its phrase.
  private func isBehindAccusative(_ item: Int) -> Bool {
    let first = clause.range.lowerBound
    return reading.word(first) == "den" && item < clause.verb && item - first > 2
      && reading.isKind(item - 1, .role)
      && !(first + 1..<item).contains {
        reading.isKind($0, .person) || reading.word($0) == ","
          || ClauseCutter(reading: reading).isFiniteVerb($0)
      }
  }

  /// "als Vorsitzender des Vorstands A": the genitive is the title's and not the name's.
  private func isBehindGenitive(_ item: Int) -> Bool {
    guard item >= 2, ["des", "der"].contains(reading.word(item - 2)) else { return false }
    return reading.isKind(item - 1, .body) || reading.word(item - 1).hasPrefix("vorstand")
  }

  private func isFeminine(_ item: Int) -> Bool {
    if let gender = reading.entities[reading.items[item].entity].gender { return gender == .female }
    return reading.isKind(item - 1, .role) && Coreference.isFeminine(item - 1, in: reading)
  }
}
