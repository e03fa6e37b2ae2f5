internal import Ontology

/// Whether a clause states an agreement or co-operation that is there: not denied, wished for,
/// planned or over.
struct AgreementFacts {
  let reading: Reading
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  /// Whether a clause states a fact; with `mayComeTo` also one of what is agreed to come.
  ///
  /// "werden künftig kooperieren" announces what is agreed, "werden einen Vertrag unterzeichnen" tells
  /// of a plan.
  func isFact(_ clause: Clause, mayComeTo: Bool = false) -> Bool {
    if clause.isOpen(in: reading) { return false }
    if let first = clause.items.first, reading.isConditional(first) || isWish(first) {
      return false
    }
    return !clause.items.contains { item in
      guard reading.items[item].kind == nil else { return false }
      let word = reading.items[item].word
      if word == "werden" || word == "wird" {
        return !mayComeTo || clause.items.contains { Self.doubt.contains(reading.word($0)) }
      }
      // "haben einen Beauftragten eingestellt"
      if word == "eingestellt", clause.items.contains(where: { reading.isKind($0, .role) }) {
        return false
      }
      // "Der Pakt gilt seit 2018"; "A gilt als Partner" says what is said.
      if word == "gilt", !clause.items.contains(where: { reading.word($0) == "als" }) {
        return false
      }
      return (noFact.contains(word) || reading.items[item].isAny([.negation, .then, .modal]))
        && !reading.isOnlyLimited(item)
        || Self.ending.contains(word)
    }
  }

  /// Whether a clause tells what somebody wants: "Die Fraktion fordert, dass A und B kooperieren".
  private func isWish(_ first: Int) -> Bool {
    reading.word(first) == "dass"
      && (reading.sentence(of: first).lowerBound..<first).contains {
        reading.items[$0].kind == nil && Self.wishing.contains(reading.word($0))
      }
  }

  private static let wishing: WordSet = [
    "fordert", "fordern", "forderte", "forderten", "wünscht", "wünschen", "wünschte", "hofft",
    "hoffen", "hoffte", "verlangt", "verlangen", "verlangte", "erwartet", "erwarten", "will",
    "wollen", "möchte", "möchten", "empfiehlt", "empfahl", "plädiert", "plädierte", "regt", "regte",
  ]

  private static let doubt: WordSet = [
    "wohl", "vielleicht", "möglicherweise", "voraussichtlich", "womöglich", "eventuell",
    "wahrscheinlich", "hoffentlich",
  ]

  private static let ending: WordSet = [
    "beendet", "beenden", "beendete", "endet", "endete", "enden", "endeten", "ausgelaufen",
    "fehlt", "fehlte", "gekündigt", "kündigt", "kündigte", "aufgelöst",
    "eingestellt", "geprüft", "prüft", "prüfen", "angestrebt", "strebt", "plant", "planen",
    "gescheitert", "scheiterte", "verhandelt", "verhandeln", "vorbereitet", "hätte", "hätten",
    "anbietet", "fordert", "fordern", "empfiehlt", "wünscht",
  ]
}
