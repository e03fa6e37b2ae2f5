internal import Ontology

/// Reads co-operation that a noun states, whatever the verb: "die Kooperation des Kreises A mit der Stadt
/// B", "A ist Partner der B", "A und B teilen sich einen Server".
struct CooperationNouns {
  let reading: Reading
  let clause: Clause
  let lists: MemberLists

  /// The sides of each co-operation of the clause.
  func pairs() -> [(Int, Int)] {
    partner() + between() + shared()
  }

  private func word(_ item: Int) -> String {
    reading.items[item].kind == nil ? reading.word(item) : ""
  }

  private func groups(parting verbs: [Int]) -> [MemberLists.Group] {
    lists.bodies(in: clause, parting: verbs)
  }

  private func entities(_ group: MemberLists.Group) -> [Int] {
    group.items.map { reading.items[$0].entity }
  }

  // MARK: - Partners

  private static let partners: WordSet = [
    "kooperationspartner", "kooperationspartnerin", "projektpartner", "projektpartnerin", "partner",
    "partnerin", "partnerhochschule",
  ]

  /// "A ist Kooperationspartner der B", "A hat B als Partner gewonnen".
  private func partner() -> [(Int, Int)] {
    guard let noun = clause.items.first(where: { Self.partners.contains(word($0)) }) else {
      return []
    }
    if clause.items.contains(where: { ["gewonnen", "gewinnt", "gewann"].contains(word($0)) }),
      clause.items.contains(where: { $0 < noun && word($0) == "als" })
    {
      let named = groups(parting: [noun]).filter { $0.governor == nil }.flatMap(entities)
      return named.count == 2 ? [(named[0], named[1])] : []
    }
    guard
      let copula = clause.items.first(where: {
        ["ist", "sind", "bleibt", "bleiben", "wird", "wurde"].contains(word($0))
      }), copula < noun, ["der", "des", "von", "vom"].contains(word(noun + 1)),
      let other = clause.items.first(where: { $0 > noun && reading.isKind($0, .body) }),
      other - noun < 5,
      let subject = groups(parting: [copula, noun]).first(where: {
        $0.governor == nil && ($0.items.last ?? noun) < noun
      })
    else { return [] }
    return entities(subject).map { ($0, reading.items[other].entity) }
  }

  // MARK: - Between whom

  private static let nouns: WordSet = [
    "kooperation", "zusammenarbeit", "partnerschaft", "it-kooperation", "it-zusammenarbeit",
  ]

  /// Adjectives of a co-operation that is not there, or no more.
  private static let notThere = [
    "möglich", "geplant", "angestrebt", "künftig", "gewünscht", "frühere", "ehemalig", "beendet",
    "gescheitert", "denkbar", "fehlend", "mangelnd",
  ]

  /// "von der Kooperation des Kreises A mit der Stadt B": with an article, it is there.
  private func between() -> [(Int, Int)] {
    guard let noun = clause.items.first(where: { Self.nouns.contains(word($0)) }),
      isGiven(noun), ["des", "der", "von", "vom"].contains(word(noun + 1))
    else { return [] }
    let behind = clause.items.filter { $0 > noun && reading.isKind($0, .body) }
    guard let first = behind.first, first - noun < 5,
      let with = clause.items.first(where: { $0 > first && word($0) == "mit" }), with - first < 3,
      behind.count > 1, behind[1] > with, behind[1] - with < 5
    else { return [] }
    return [(reading.items[first].entity, reading.items[behind[1]].entity)]
  }

  private func isGiven(_ noun: Int) -> Bool {
    var item = noun - 1
    while item >= 0, noun - item < 4, reading.items[item].kind == nil {
      let word = word(item)
      if Self.notThere.contains(where: word.hasPrefix) { return false }
      if ["die", "der", "zur", "ihre", "ihrer"].contains(word) { return true }
      guard word.hasSuffix("e") || word.hasSuffix("en") else { return false }
      item -= 1
    }
    return false
  }

  // MARK: - What is shared

  /// What one shares without working together: "teilen sich den ersten Platz".
  private static let notShared: WordSet = [
    "platz", "rang", "sieg", "preis", "punkt", "punkte", "meinung", "sitze", "mandate", "erlös",
    "vorsitz",
    "leitung", "spitze", "führung", "amt", "titel", "schlusslicht",
  ]

  /// "A und B teilen sich einen Server", "A und B gehen gemeinsame Wege".
  private func shared() -> [(Int, Int)] {
    guard
      let verb = clause.items.first(where: { ["teilen", "gehen", "gingen"].contains(word($0)) })
    else { return [] }
    let isShared =
      word(verb) == "teilen"
      ? clause.items.contains { word($0) == "sich" }
        && !clause.items.contains { Self.notShared.contains(word($0)) }
      : clause.items.contains { ["wege", "weg"].contains(word($0)) }
        && clause.items.contains { word($0).hasPrefix("gemeinsam") }
    guard isShared,
      let subject = groups(parting: [verb]).first(where: {
        $0.governor == nil && $0.items.count > 1
      })
    else { return [] }
    let sides = entities(subject)
    return sides.indices.flatMap { first in sides[(first + 1)...].map { (sides[first], $0) } }
  }
}
