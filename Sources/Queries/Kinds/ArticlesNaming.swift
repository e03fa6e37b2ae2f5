internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which articles name a thing.
  static let articlesNaming = QuestionKind(
    name: "articles that name something",
    examples: [
      "Welche Artikel erwähnen Klaus Vitt?", "In welchen Artikeln kommt FITKO vor?",
      "Which articles mention Klaus Vitt?", "How many articles mention the IT-Planungsrat?",
    ],
    phrasings: phrasings(
      german: [
        "welche|welcher artikel|texte|meldungen|beitraege|berichte erwaehnen|erwaehnt|nennen|nennt {thing}",
        "in? welchen|welche|welchem artikeln|artikel|texten|meldungen kommt|kommen|wird|werden|steht {thing} vor|erwaehnt|genannt?",
        "welche|welcher artikel|texte|meldungen|beitraege|berichte handeln|berichten von|ueber {thing}",
        "wo wird|werden {thing} erwaehnt|genannt", "artikel ueber|zu {thing}",
      ],
      english: [
        "which|what articles|texts|reports mention|name|are_about {thing}",
        "in? which|what articles|texts is|are|does {thing} mentioned|named|appear|occur in?",
        "articles about|mentioning {thing}", "where is {thing} mentioned|named",
      ]),
    read: { slots, _, desk in
      let kinds: [[EntityKind]] = [[.person], [.body], [.programme], [.session, .place]]
      var readings: [Reading] = []
      for group in kinds {
        let found =
          group.count == 1
          ? desk.find(slots["thing"], group[0]) : desk.find(slots["thing"], group[0], group[1])
        guard let found else { continue }
        var reading = Reading(
          text: "names(?article, \(desk.names(found.entities)))", penalty: found.penalty)
        if found.entities.count > 1 {
          reading.choices = desk.describe(found.entities)
        } else if let entity = found.entities.first {
          reading.answers = desk.articles(naming: entity)
        }
        readings.append(reading)
      }
      if readings.isEmpty, let name = desk.unknownName(slots["thing"]) {
        readings.append(Reading(text: "names(?article, \(name))", penalty: Reading.unknown))
      }
      return readings
    })
}

extension Desk {
  /// The articles that name an entity, each with the first sentence that does.
  fileprivate func articles(naming entity: Int) -> [Answer.Item] {
    var answers: [Answer.Item] = []
    var last: Int?
    for mention in graph.entities[entity].mentions where mention.article != last {
      last = mention.article
      let source = graph.articles[mention.article]
      if let date = source.date, !periods.isEmpty, !periods.contains(where: { $0.contains(date) }) {
        continue
      }
      if source.date == nil, !periods.isEmpty { continue }
      let range = sentence(around: mention.range, in: source.text)
      answers.append(
        Answer.Item(
          text: source.id, basis: .stated, evidence: [quote(mention.article, range)], premises: []))
    }
    return answers
  }

  /// The line's stretch between two full stops that are followed by a space.
  private func sentence(around range: Range<Int>, in text: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return range }
    let isEnd: (Int) -> Bool = { index in
      guard ".?!".utf8.contains(bytes[index]), index + 1 < bytes.count, bytes[index + 1] == 32
      else {
        return false
      }
      // "40. Sitzung", "Dr. Zinell": a stop after a number or a short word ends nothing.
      let word = bytes[..<index].reversed().prefix { $0 != 32 && $0 != 10 }
      return word.count > 3 && !word.contains { (48...57).contains($0) }
    }
    var lower = range.lowerBound
    while lower > 0, bytes[lower - 1] != 10,
      !(bytes[lower - 1] == 32 && lower > 1 && isEnd(lower - 2))
    {
      lower -= 1
    }
    var upper = range.upperBound
    while upper < bytes.count, bytes[upper] != 10, !isEnd(upper - 1) || upper == range.upperBound {
      upper += 1
    }
    return lower..<upper
  }
}
