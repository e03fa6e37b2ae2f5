internal import Ontology

/// Wordings with a noun for an agreement or for working together and what is done to it.
extension CooperationWordings {
  /// Ends of nouns for working together.
  private static let workingTogether: WordEnds = [
    "zusammenarbeit", "kooperation", "partnerschaft",
  ]

  /// Ends of nouns for an agreement or for working together.
  private static let nouns = workingTogether.union([
    "vereinbarung", "vertrag", "abkommen", "absichtserklärung", "kooperationserklärung",
    "allianz", "bündnis", "schulterschluss", "memorandum", "intent",
  ])

  static func isAgreement(_ word: String) -> Bool {
    nouns.end(word) && !others.begin(word)
  }

  /// Beginnings of nouns for agreements that nobody works together by: "Mietvertrag", "Tarifvertrag".
  private static let others: WordBeginnings = [
    "arbeitsvertrag", "arbeitsverträg", "miet", "tarif", "kauf", "pacht", "koalition", "ehe",
    "betriebsverein", "zielverein", "dienstverein", "ausbildungs", "versicherung", "geheim",
    "stromlieferungs", "wartungs", "bauvertrag", "gesellschaftsvertrag",
  ]

  static func isWorkingTogether(_ word: String) -> Bool {
    workingTogether.end(word)
  }

  /// Beginnings of verbs that say that an agreement or co-operation is there.
  private static let agreeing: WordBeginnings = [
    "verläng", "vertief", "intensivier", "erneuer", "bekräftig", "besiegel", "unterzeichn",
    "unterschr", "geschlossen", "schließ", "schloss", "vereinbar", "eingegangen", "pfleg",
    "verbinde", "verband", "ausgebaut", "ausgeweitet", "fortgesetzt", "besteht", "bestehen",
    "gestartet", "verständig", "geeinigt",
  ]

  /// What is agreed on without working together.
  private static let appointments: WordSet = [
    "termin", "termine", "treffen", "gespräch", "gespräche", "stillschweigen", "interview",
    "besuch",
  ]

  /// What is agreed on with somebody: "hat mit der Stadt B vereinbart, die IT gemeinsam zu betreiben".
  func agreed() -> CooperationWording? {
    guard let verb = words.firstIndex(of: "vereinbart"), words.contains("mit"),
      !has(Self.appointments)
    else { return nil }
    return .init(verbs: [item(verb)])
  }

  func agreement() -> CooperationWording? {
    let noun = words.indices.first { at in
      (Self.isAgreement(words[at]) || Self.several.end(words[at]))
        && !["trotz", "ohne", "statt"].contains(at > 0 ? words[at - 1] : "")
    }
    guard noun != nil || isOfAgreement(), !(noun.map(isOfPurchase) ?? false) else { return nil }
    // "A und B schließen sich dem Vertrag an": they take part in what is there.
    if words.contains("sich"), words.last(where: { !$0.isEmpty && $0 != "." }) == "an" {
      return nil
    }
    let isWork = noun.map { Self.isWorkingTogether(words[$0]) } ?? false
    guard
      let verb = words.firstIndex(where: Self.agreeing.begin) ?? continuing()
        ?? (isWork ? words.firstIndex(where: Self.being.begin) : nil)
    else { return nil }
    return .init(verbs: [item(verb)])
  }

  /// "einen Vertrag über die Miete von Flächen": one buys, the other sells.
  private func isOfPurchase(_ noun: Int) -> Bool {
    guard words.dropFirst(noun + 1).first == "über" else { return false }
    return words.dropFirst(noun + 2).prefix(4).contains { Self.purchases.begin($0) }
  }

  private static let purchases: WordBeginnings = [
    "miet", "kauf", "verkauf", "pacht", "lieferung", "wartung", "leasing", "abnahme", "darlehen",
    "kredit", "grundstück", "versicherung", "strom", "reinigung",
  ]

  /// Beginnings of verbs that say that working together is there, or begins.
  private static let being: WordBeginnings = [
    "bilden", "bildet", "unterhält", "unterhalten", "existier", "bewähr", "läuft", "start",
    "begann",
    "begonnen", "begründe", "stärk", "gestärkt", "festig", "gefestigt", "erweiter", "ausgedehnt",
    "ausdehn", "geregelt", "regel", "festgeschrieben", "vorangetrieb", "institutional", "beschreit",
    "eint", "etablier", "aufgenommen", "aufgebaut", "gebildet", "gefunden", "mündet",
  ]

  /// "haben A und B ihre Zusammenarbeit auf neue Füße gestellt": what is theirs is there, whatever they do
  /// with it.
  func theirs() -> CooperationWording? {
    let noun = words.indices.first { at in
      Self.isWorkingTogether(words[at]) && at > 0
        && words[max(0, at - 2)..<at].contains { ["ihre", "ihrer", "seine"].contains($0) }
    }
    return noun.map { _ in .init(verbs: []) }
  }

  /// "Vereinbarungen bestehen zwischen dem Amt A und den Ländern B und C": one for each but the first.
  var isOfSeveral: Bool { words.contains(where: Self.several.end) }

  private static let several: WordEnds = [
    "vereinbarungen", "verträge", "abkommen", "kooperationen", "partnerschaften",
  ]

  /// "A und B haben eine Kooperation beschlossen"; a council that does so is no side.
  func decided() -> CooperationWording? {
    guard !words.contains("mit"), words.contains("haben"),
      words.contains(where: Self.isWorkingTogether),
      let verb = words.firstIndex(of: "beschlossen")
    else { return nil }
    return .init(verbs: [item(verb)])
  }

  /// "der Vertrag, den A mit B geschlossen hat": the noun stands before the clause.
  private func isOfAgreement() -> Bool {
    guard let pronoun = clause.pronoun, let first = clause.items.first, first > 1,
      clause.preposition == nil, ["den", "die", "das"].contains(reading.word(pronoun)),
      reading.items[first - 2].kind == nil
    else { return false }
    return Self.isAgreement(reading.word(first - 2))
  }

  /// The place of the verb in "bauen ihre Zusammenarbeit aus", "setzt die Kooperation fort", "geht
  /// eine Partnerschaft ein".
  private func continuing() -> Int? {
    for (stems, particle) in [
      (["bau", "weit"], "aus"), (["setz", "führ"], "fort"), (["geht", "gehen", "ging"], "ein"),
    ] {
      if let end = words.lastIndex(of: particle),
        let verb = words.firstIndex(where: { word in stems.contains(where: word.hasPrefix) }),
        verb < end
      {
        return verb
      }
    }
    return nil
  }
}
