internal import Ontology

/// Offices that the text says somebody new gets, before it says who: "Der Rat hat einen neuen
/// Vorsitzenden", "Das Amt des Vorstehers war neu zu vergeben".
struct OpenOffices {
  let coreference: Coreference

  /// The nearest open office of a sentence or the one before it, as far as an item.
  func office(before item: Int, _ reading: Reading) -> (role: String, body: Int?)? {
    let number = reading.sentenceOf[item]
    for sentence in [number, number - 1] where sentence >= 0 {
      let role = reading.sentences[sentence].last {
        $0 < item && reading.isKind($0, .role) && isOpen($0, reading)
      }
      guard let role else { continue }
      var copy = reading
      let title = reading.name(reading.items[role].entity)
      let bodies = OfficeBodies(coreference: coreference)
      let body =
        bodies.prefix(role, in: &copy)?.body ?? bodies.after(role, in: &copy)?.body
        ?? bodies.before(role, in: &copy)?.body
        ?? DefaultBodies(coreference: coreference, bodies: bodies)
        .body(of: title, at: role, holder: -1, in: &copy)
      if OfficeSort(title: title) == .complete { return (title, nil) }
      if let body, body < reading.entities.count { return (title, body) }
    }
    return nil
  }

  /// Whether the words around a title say that it is to be filled.
  func isOpen(_ role: Int, _ reading: Reading) -> Bool {
    guard !Coreference.isPlural(role, in: reading), !reading.isKind(role + 1, .person) else {
      return false
    }
    let clause = reading.clause(of: role)
    guard !reading.contains([.negation, .modal], in: clause),
      !clause.contains(where: { reading.isKind($0, .person) })
    else { return false }
    return isNew(role, clause, reading) || isVacant(role, clause, reading)
  }

  /// "bekommt eine neue Direktorin", "geht mit einem neuen Vorsitzenden ins Jahr".
  private func isNew(_ role: Int, _ clause: Range<Int>, _ reading: Reading) -> Bool {
    let words = max(clause.lowerBound, role - 4)..<role
    guard let article = words.first(where: { Self.articles.contains(reading.word($0)) }) else {
      return false
    }
    return (article..<role).contains { reading.word($0).hasPrefix("neue") }
      || clause.contains { Self.having.contains(reading.word($0)) && $0 < role }
  }

  /// "das Amt des Vorstehers war neu zu vergeben", "die Stelle der Leiterin war unbesetzt".
  private func isVacant(_ role: Int, _ clause: Range<Int>, _ reading: Reading) -> Bool {
    let noun = role - 2
    return clause.contains(noun) && ["des", "der"].contains(reading.word(role - 1))
      && SuccessionVerbs.isOffice(reading.word(noun))
      && clause.contains { Self.vacant.contains(reading.word($0)) }
  }

  private static let articles: WordSet = ["einen", "eine", "einem", "einer"]

  private static let having: WordSet = [
    "hat", "haben", "bekommt", "bekam", "erhält", "erhielt", "bekommen", "sucht", "suchte",
  ]

  private static let vacant: WordSet = [
    "vergeben", "besetzen", "besetzt", "wiederbesetzt", "vakant", "verwaist", "frei", "unbesetzt",
    "offen", "leer", "ausgeschrieben",
  ]
}
