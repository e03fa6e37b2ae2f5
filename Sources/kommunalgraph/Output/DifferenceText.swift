import Graph
import Ontology
import WhoIsWho

/// What `diff` prints: German lines with quote and article, fit for a newsletter.
///
///     Neue Ämter (1)
///     - Anna Vogel: Landrätin, Landkreis Hof (amtierend, seit Mai 2023)
///       „Seit Mai leitet Anna Vogel den Landkreis.“ – Neue Landrätin, 2. Juni 2023 (d01)
struct DifferenceText {
  private let old: KnowledgeGraph
  private let new: KnowledgeGraph

  init(from old: KnowledgeGraph, to new: KnowledgeGraph) {
    self.old = old
    self.new = new
  }

  /// All sections that have lines; empty where nothing is to tell.
  var text: String {
    let difference = GraphDifference(from: old, to: new)
    return [
      section("Neue Ämter", difference.newOffices, of: new),
      section("Beendete Ämter", difference.endedOffices, of: new),
      section("Neue Verbindungen", difference.newLinks, of: new),
      section("Nicht mehr belegt", difference.lostLinks, of: old),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ title: String, _ statements: [Int], of graph: KnowledgeGraph) -> String {
    guard !statements.isEmpty else { return "" }
    let titles = OfficeTitle.titles(in: graph)
    return "\(title) (\(statements.count))\n"
      + statements.map { index in
        let statement = graph.statements[index]
        return item(statement, titled: titles(statement), of: graph)
      }.joined()
  }

  private func item(
    _ statement: GraphStatement, titled title: String?, of graph: KnowledgeGraph
  ) -> String {
    var text = "- " + sentence(statement, titled: title, of: graph)
    if statement.basis == .inferred { text += " (\(statement.basis.label))" }
    text += "\n"
    if let proof = statement.evidence.last {
      let article = graph.articles[proof.article]
      let source = [article.title, article.date?.germanDescription].compactMap { $0 }
      let place = source.isEmpty ? article.id : source.joined(separator: ", ") + " (\(article.id))"
      text += "  „\(Console.oneLine(article.quote(proof.range)))“ – \(Console.oneLine(place))\n"
    }
    return text
  }

  private func sentence(
    _ statement: GraphStatement, titled title: String?, of graph: KnowledgeGraph
  ) -> String {
    let subject = graph.entities[statement.subject].name
    let object = statement.object.map { graph.entities[$0].name }
    guard statement.type == .holds else {
      let rest = object ?? statement.date?.germanDescription
      let role = title.map { " (\($0))" } ?? ""
      return ([subject + " " + statement.type.label] + [rest].compactMap { $0 })
        .joined(separator: ": ") + role
    }
    let scope = statement.scope.map { " (\($0))" } ?? ""
    let office = ([title ?? "Amt"] + [object].compactMap { $0 }).joined(separator: ", ")
    let standing = [statement.status?.label, dates(of: statement)].compactMap { $0 }
    return "\(subject): \(office)\(scope)"
      + (standing.isEmpty ? "" : " (\(standing.joined(separator: ", ")))")
  }

  private func dates(of statement: GraphStatement) -> String? {
    if let end = statement.impliedEnd {
      let start = statement.from.map { "\($0.germanDescription) " } ?? ""
      return "\(start)bis \(end.date.germanDescription) (erschlossen)"
    }
    switch (statement.from?.germanDescription, statement.to?.germanDescription) {
    case (let from?, let to?): return "\(from) bis \(to)"
    case (let from?, nil): return "seit \(from)"
    case (nil, let to?): return "bis \(to)"
    case (nil, nil): return nil
    }
  }
}
