internal import Ontology

/// Reads the member that a list leaves out for it was just spoken of.
///
/// "Die Versammlung tagte unter der Leitung von A, Bürgermeisterin der Gemeinde B. Mitglieder sind
/// außerdem C und D": the words say that a member was named before, and B is the one town or
/// district that the sentence before names. Two of them leave it open which is meant.
struct ImpliedMember {
  let coreference: Coreference
  let reading: Reading

  /// The last item that names the member, in the sentence before that of a list.
  ///
  /// - Parameters:
  ///   - clause: Where the list stands.
  ///   - organ: What the listed belong to.
  ///   - listed: The members that the list names.
  /// - Returns: An item; nothing where the words or the sentence before leave it open.
  func item(before clause: Clause, organ: Int, listed: [Int]) -> Int? {
    guard isContinued(clause), let first = clause.items.first, let number = before(first)
    else { return nil }
    let named = reading.sentences[number].filter { item in
      guard reading.isKind(item, .body), reading.items[item].entity != organ else { return false }
      switch coreference.sort(reading.items[item].entity) {
      case .town, .district: return true
      default: return false
      }
    }
    let bodies = Set(named.map { reading.items[$0].entity })
    guard bodies.count == 1, bodies.isDisjoint(with: listed),
      !reading.contains([.negation, .modal, .former, .leaving], in: reading.sentences[number]),
      speaks(of: organ, in: reading.sentences[number])
    else { return nil }
    return named.last
  }

  /// "Mitglieder sind außerdem", "weitere Mitglieder sind": others were named before.
  private func isContinued(_ clause: Clause) -> Bool {
    let words = clause.items.prefix(4).map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    guard let noun = words.firstIndex(where: { $0.hasSuffix("mitglieder") }), noun <= 1,
      words.contains("sind")
    else { return false }
    return !words.allSatisfy { !Self.further.contains($0) }
  }

  private static let further: WordSet = [
    "außerdem", "ausserdem", "ferner", "zudem", "daneben", "weitere", "ebenfalls", "übrige",
  ]

  /// The sentence before that of an item, in the same paragraph.
  private func before(_ item: Int) -> Int? {
    let number = reading.sentenceOf[item] - 1
    guard number >= 0, reading.paragraph(of: item).contains(reading.sentences[number].lowerBound)
    else { return nil }
    return number
  }

  /// Whether a sentence names an organ, or a part of it.
  private func speaks(of organ: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains { item in
      guard reading.isKind(item, .body) else { return false }
      let entity = reading.items[item].entity
      return entity == organ || reading.entities[entity].owner == organ
    }
  }
}
