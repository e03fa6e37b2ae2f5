import Graph
import Ontology
import Testing

/// Two things, whether they are one, and a part of the reason that must be given.
struct HardPair: CustomTestStringConvertible {
  var first: String
  var second: String
  var isSame: Bool
  var reason: String

  init(_ first: String, _ second: String, _ isSame: Bool, _ reason: String) {
    self.first = first
    self.second = second
    self.isSame = isSame
    self.reason = reason
  }

  var testDescription: String {
    "\(first) \(isSame ? "=" : "≠") \(second)"
  }

  /// Holds linking and its account to this, whichever of the two comes first.
  func expect(_ facts: [ArticleFacts]) throws {
    for order in [facts, facts.reversed()] {
      let linked = GraphBuilder(catalogue: Self.catalogue).link(order)
      let captions = order.map { article in
        let entity = article.entities[Self.subject(of: article)]
        return "\(entity.kind.rawValue): \(entity.name) @ \(article.article.id)"
      }
      let ids = zip(order, linked.entityIDs).map { $1[Self.subject(of: $0)] }
      #expect((ids[0] == ids[1]) == isSame, "\(first) – \(second): \(ids)")
      let decisions = try #require(linked.why(captions[0], captions[1]))
      #expect(decisions.count == 1)
      let decision = try #require(decisions.first)
      #expect((decision.outcome == .same) == isSame)
      let told = decision.description + " " + decision.remarks.joined(separator: " ")
      #expect(reason.isEmpty || told.contains(reason), "\(told)")
    }
  }

  /// A person comes before his body, a body or session behind its own.
  private static func subject(of article: ArticleFacts) -> Int {
    article.entities[0].kind == .person ? 0 : article.entities.count - 1
  }

  /// What the gazetteer knows of the bodies below.
  static let catalogue = Catalogue([
    CatalogueEntry(
      id: "bmi", kind: .body, name: "Bundesministerium des Innern", aliases: ["BMI"],
      formerNames: [
        FormerName(
          "Bundesministerium des Innern, für Bau und Heimat", from: PartialDate(year: 2018),
          until: PartialDate(year: 2021))
      ]),
    CatalogueEntry(
      id: "komm-one", kind: .body, name: "Komm.ONE",
      formerNames: [FormerName("ITEOS", until: PartialDate(year: 2020))],
      predecessors: ["kivbf", "kdrs"]),
    CatalogueEntry(
      id: "kivbf", kind: .body, name: "KIVBF", until: PartialDate(year: 2018),
      successors: ["komm-one"]),
    CatalogueEntry(
      id: "kdrs", kind: .body, name: "KDRS", until: PartialDate(year: 2018),
      successors: ["komm-one"]),
    CatalogueEntry(
      id: "statistik-by", kind: .body, name: "Bayerisches Landesamt für Statistik",
      aliases: ["Landesamt für Statistik"], land: "Bayern"),
    CatalogueEntry(
      id: "statistik-ni", kind: .body, name: "Landesamt für Statistik Niedersachsen",
      aliases: ["Landesamt für Statistik"], land: "Niedersachsen"),
    CatalogueEntry(
      id: "md-hessen", kind: .body, name: "Hessisches Ministerium für Digitalisierung",
      aliases: ["Digitalministerium"], land: "Hessen"),
    CatalogueEntry(
      id: "md-bayern", kind: .body, name: "Bayerisches Staatsministerium für Digitales",
      aliases: ["Digitalministerium"], land: "Bayern"),
    CatalogueEntry(id: "neustadt-he", kind: .place, name: "Neustadt", land: "Hessen"),
    CatalogueEntry(id: "neustadt-th", kind: .place, name: "Neustadt", land: "Thüringen"),
    CatalogueEntry(id: "ozg", kind: .programme, name: "Onlinezugangsgesetz", aliases: ["OZG"]),
  ])
}

func trimmed(_ text: some StringProtocol) -> String {
  text.split(separator: " ").joined(separator: " ")
}
