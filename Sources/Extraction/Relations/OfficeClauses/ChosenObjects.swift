internal import Ontology

/// Whom somebody chooses who stands in the clause without a name: "Minister A ernannte den 58-Jährigen
/// zum Präsidenten", "hat ihn Ministerin A berufen".
extension OfficeClauses {
  /// Whom a clause makes something without a name; the text need not say who that is.
  struct ChosenObject {
    var person: Person?
  }

  /// The words that a description in the accusative or dative opens with, and the gender they show.
  typealias Case = [String: Gender]

  static let accusatives: Case = ["ihn": .male, "den": .male, "die": .female]
  static let datives: Case = ["ihm": .male, "dem": .male, "ihr": .female, "der": .female]

  /// Whom an active clause makes something, where who chooses stands before a description.
  func chosenObject(_ part: Range<Int>, _ role: Int) -> ChosenObject? {
    guard !has(["wurde", "wurden", "wird", "werden", "worden"], in: part) else { return nil }
    let clause = reading.clause(of: role)
    for position in clause where position < role {
      if reading.word(position) == "ihn" {
        return describedObject(in: position..<role, Self.accusatives)
      }
    }
    let names = part.filter { reading.isKind($0, .person) && !coreference.isOblique($0, reading) }
    if names.isEmpty {
      let described = describedObject(in: clause.lowerBound..<role, ["den": .male])
      return described?.person == nil ? nil : described
    }
    guard names.count == 1, let chooser = names.first else { return nil }
    // "Zum Präsidenten hat Minister A den Juristen gemacht"
    let end = chooser < role ? role : clause.upperBound
    let words = max(chooser + 1, min(clause.lowerBound, end))..<end
    if let described = describedObject(in: words, Self.accusatives) { return described }
    // "hat A einen Fachmann gemacht: B"
    let isIndefinite = words.contains {
      ["einen", "eine"].contains(reading.word($0)) && personNoun(after: $0, isFeminine: nil) != nil
    }
    guard isIndefinite else { return nil }
    return ChosenObject(person: nameAfterColon(part).map { (reading.items[$0].entity, $0) })
  }

  /// The person that the sentences before name, and a stretch describes: "den 58-Jährigen", "die
  /// bisherige Abteilungsleiterin", "ihm".
  func describedObject(in range: Range<Int>, _ forms: Case) -> ChosenObject? {
    let start = reading.sentence(of: range.lowerBound).lowerBound
    var found: ChosenObject?
    for position in range {
      guard reading.items[position].kind == nil, let gender = forms[reading.word(position)] else {
        continue
      }
      let isPronoun = ["ihn", "ihm", "ihr"].contains(reading.word(position))
      let noun = isPronoun ? nil : personNoun(after: position, isFeminine: gender == .female)
      guard isPronoun || noun != nil else { continue }
      found = ChosenObject()
      guard start > 0 else { continue }
      // "Er folgt auf A. Das Kabinett hatte den damaligen Minister zum Beauftragten gemacht."
      let isThen = noun.map { reading.contains(.former, in: position..<$0) } ?? false
      let spokenOf =
        isThen
        ? coreference.lastName(before: start, anyCase: true, reading)
        : noun.flatMap { holder(ofTitle: $0) }
          ?? coreference.topic(before: start, gender: gender, in: reading)
      guard let person = spokenOf,
        !(start..<range.upperBound).contains(where: { reading.items[$0].entity == person })
      else { continue }
      return ChosenObject(person: (person, -1))
    }
    return found
  }

  /// Whom a title without a name means: "den Landrat des Kreises A".
  private func holder(ofTitle noun: Int) -> Int? {
    reading.isKind(noun, .role) ? coreference.holder(ofBareRole: noun, in: reading) : nil
  }

  /// The noun for a person behind an article, with adjectives between: "bisherige Abteilungsleiterin".
  private func personNoun(after article: Int, isFeminine: Bool?) -> Int? {
    let end = reading.sentence(of: article).upperBound
    var position = article + 1
    while position < end, position < article + 6 {
      let it = reading.items[position]
      if it.kind == .role {
        let fits = isFeminine.map { $0 == Coreference.isFeminine(position, in: reading) } ?? true
        return fits && !reading.isKind(position + 1, .person) ? position : nil
      }
      guard it.kind == nil, it.word != ",", !it.isAny([.verb, .preposition]) else { return nil }
      if it.isCapitalised || Self.ages.contains(where: it.word.hasSuffix) {
        if it.word == "jahre" {
          position += 1
          continue
        }
        guard !reading.isKind(position + 1, .person) else { return nil }
        let isWoman = Self.womens.contains(where: it.word.hasSuffix)
        let isMan = Self.mens.contains(where: it.word.hasSuffix)
        return (isFeminine.map { $0 ? isWoman : isMan } ?? (isWoman || isMan)) ? position : nil
      }
      position += 1
    }
    return nil
  }

  private static let ages = ["jährige", "jährigen"]
  private static let womens = ["in", "frau", "jährige", "beamtin"]
  private static let mens = [
    "mann", "jährigen", "er", "ist", "isten", "loge", "logen", "ikers", "nom", "nomen", "experten",
    "beamten", "wirt", "ent", "enten", "or", "eur",
  ]
}
