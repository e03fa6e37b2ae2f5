internal import Ontology

/// What "alle drei", "beide", "die vier" mean after a list of bodies.
extension Reading {
  /// The bodies that a word at an item counts again: the last list before it of as many members,
  /// in the same sentence or the two before.
  func listCounted(at item: Int) -> [Int]? {
    guard items[item].kind == nil, let count = countAgain(at: item) else { return nil }
    let number = sentenceOf[item]
    for sentence in [number, number - 1, number - 2] where sentences.indices.contains(sentence) {
      var found: [Int] = []
      for start in sentences[sentence] where start < item && isKind(start, .body) {
        let list = list(of: .body, from: start).filter { $0 < item }
        if list.count == count, found.isEmpty || !(found.contains(start)) { found = list }
      }
      if !found.isEmpty { return found.map { items[$0].entity } }
    }
    return number > 0 ? named(count, in: sentences[number - 1]) : nil
  }

  /// The bodies of a sentence that names so many and no more, as "Beide Häuser" counts them again.
  private func named(_ count: Int, in sentence: Range<Int>) -> [Int]? {
    var named: [Int] = []
    for other in sentence where isKind(other, .body) && !named.contains(items[other].entity) {
      named.append(items[other].entity)
    }
    return named.count == count ? named : nil
  }

  /// The persons that "alle drei", "beide" at an item counts again: those that the sentence before names,
  /// where they are as many.
  func personsCounted(at item: Int) -> [Int]? {
    guard items[item].kind == nil, let count = countAgain(at: item), sentenceOf[item] > 0 else {
      return nil
    }
    var named: [Int] = []
    for other in sentences[sentenceOf[item] - 1] where isKind(other, .person) {
      if !named.contains(items[other].entity) { named.append(items[other].entity) }
    }
    return named.count == count ? named : nil
  }

  /// Whether a word is one that ``listCounted(at:)`` can begin with.
  func mayCountAgain(_ item: Int) -> Bool { ["alle", "die", "beide"].contains(word(item)) }

  /// What a list of bodies is called when it is counted again: "beide Seiten", "alle drei Häuser".
  private static let again: WordSet = [
    "seiten", "partner", "häuser", "verbände", "kommunen", "städte", "gemeinden", "kreise",
    "landkreise", "länder", "parteien", "einrichtungen", "behörden", "organisationen", "vereine",
    "unternehmen", "hochschulen", "ämter", "ministerien", "verwaltungen", "körperschaften",
  ]

  /// The number that "beide", "alle drei", "die vier" counts; nil for anything else.
  private func countAgain(at item: Int) -> Int? {
    if word(item) == "beide" {
      return isCapitalisedNoun(item + 1) && !Self.again.contains(word(item + 1)) ? nil : 2
    }
    guard mayCountAgain(item) else { return nil }
    if word(item + 1) == "beiden" { return 2 }
    guard let number = Self.numbers[word(item + 1)] else { return nil }
    return isKind(item + 2, .body) || isKind(item + 2, .person) ? nil : number
  }

  private func isCapitalisedNoun(_ item: Int) -> Bool {
    items.indices.contains(item) && items[item].isCapitalised
  }

  private static let numbers = [
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
  ]
}
