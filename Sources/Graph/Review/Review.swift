internal import Ontology

extension LinkedGraph {
  /// What a person should look at: contradictions, then doubtful links, the worst first.
  package var review: [ReviewItem] {
    let review = Review(self)
    return graph.contradictions.map(review.item) + doubtfulLinks.map(review.item)
  }
}

/// Puts contradictions and doubtful links into words.
private struct Review {
  private let linked: LinkedGraph
  private let graph: KnowledgeGraph
  /// A node of each entity, and how many entities of its kind bear its name.
  private var nodes: [Int: Int] = [:]
  private var bearers: [String: Set<Int>] = [:]

  init(_ linked: LinkedGraph) {
    self.linked = linked
    graph = linked.graph
    for node in linked.space.nodes.indices {
      guard let entity = linked.entities[node] else { continue }
      bearers[name(node), default: []].insert(entity)
      // The name that stands for it, where an article has it.
      if nodes[entity] == nil || linked.space.entity(node).name == graph.entities[entity].name {
        nodes[entity] = node
      }
    }
  }

  // MARK: Contradictions

  func item(_ contradiction: Contradiction) -> ReviewItem {
    ReviewItem(
      question: question(contradiction), quotes: contradiction.proofs.map(quote),
      remedies: remedies(contradiction))
  }

  private func question(_ contradiction: Contradiction) -> String {
    let name = graph.entities[contradiction.entity].name
    let told = contradiction.statements.map { graph.statements[$0] }
    switch contradiction.kind {
    case .endBeforeBeginning:
      return "an office that ended before it began: \(office(told[0]))"
    case .sharedOffice:
      return "two in one office at a time: " + told.map(office).joined(separator: " – ")
    case .sessionDates:
      return "a session with several dates: \(name): "
        + told.compactMap { $0.date?.description }.joined(separator: ", ")
    case .sessionChairs:
      return "a session with several chairs: \(name): "
        + told.map { graph.entities[$0.subject].name }.joined(separator: ", ")
    }
  }

  private func office(_ statement: GraphStatement) -> String {
    let dates = [statement.from, statement.to].map { $0?.description ?? "" }
    return graph.entities[statement.subject].name + ", " + title(statement)
      + (dates == ["", ""] ? "" : " (\(dates.joined(separator: "/")))")
  }

  private func title(_ statement: GraphStatement) -> String {
    let body = statement.object.map { " @ \(graph.entities[$0].name)" } ?? ""
    return (statement.role ?? "") + body
  }

  private func remedies(_ contradiction: Contradiction) -> [String] {
    let told = contradiction.statements.map { graph.statements[$0] }
    let entity = contradiction.entity
    switch contradiction.kind {
    case .endBeforeBeginning:
      let begin = contradiction.proofs.compactMap(\.from).last?.description ?? ""
      let end = contradiction.proofs.compactMap(\.to).first?.description ?? ""
      return [begin + "/", "/" + end].map { row("pin", entity, "\(title(told[0])) = \($0)") }
    case .sharedOffice:
      return told.flatMap { statement -> [String] in
        let days = told.compactMap { other in
          other.subject == statement.subject ? nil : other.from ?? firstDay(of: other)
        }
        guard let day = days.min(), statement.from.map({ $0.earliest <= day.latest }) ?? true else {
          return []
        }
        return [row("pin", statement.subject, "\(title(statement)) = former /\(day)")]
      } + told.map { row("drop", $0.subject, "") }
    case .sessionDates:
      return told.compactMap(\.date).map { row("pin", entity, $0.description) }
    case .sessionChairs:
      return contradiction.proofs.count == 2
        ? [
          separation(
            "different", nodes(of: entity, in: contradiction.proofs[0].article).first,
            nodes(of: entity, in: contradiction.proofs[1].article).first)
        ].compactMap { $0 } : []
    }
  }

  private func firstDay(of statement: GraphStatement) -> PartialDate? {
    statement.evidence.compactMap { graph.articles[$0.article].date }.min()
  }

  private func nodes(of entity: Int, in article: Int) -> [Int] {
    linked.space.nodes.indices.filter {
      linked.entities[$0] == entity && linked.space.nodes[$0].article == article
    }
  }

  // MARK: Links

  func item(_ doubt: DoubtfulLink) -> ReviewItem {
    let decision = doubt.decision
    let question =
      switch decision.outcome {
      case .same: "held to be one: "
      case .ambiguous: "left alone: "
      case .different: "held to be two: "
      }
    let remark = doubt.areElsewhere ? "; they are told of different bodies" : ""
    return ReviewItem(
      question: question + decision.description + remark, quotes: doubt.evidence.map(quote),
      remedies: [
        separation(
          decision.outcome == .same ? "different" : "same", decision.nodes.first,
          decision.nodes.last)
      ].compactMap { $0 })
  }

  // MARK: Words

  private func quote(_ evidence: GraphEvidence) -> ReviewItem.Quote {
    let article = graph.articles[evidence.article]
    return ReviewItem.Quote(
      article: article.id, date: article.date, words: Self.short(article.quote(evidence.range)))
  }

  private static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let limit = 240
    return words.count > limit ? words.prefix(limit) + "…" : words
  }

  private func name(_ node: Int) -> String {
    let entity = linked.space.entity(node)
    return "\(entity.kind.rawValue): \(entity.name)"
  }

  /// A row about an entity by a name that means it alone.
  private func row(_ action: String, _ entity: Int, _ second: String) -> String {
    guard let node = nodes[entity] else { return "" }
    let isAlone = (bearers[name(node)] ?? []).count == 1
    let first = isAlone ? name(node) : name(node) + " @ " + linked.space.article(node).id
    return [action, first, second, ReviewItem.reason].joined(separator: "\t")
  }

  /// A row about two nodes; nil where the file has no way to tell them apart.
  private func separation(_ action: String, _ first: Int?, _ second: Int?) -> String? {
    guard let first, let second else { return nil }
    let sides = [first, second].map { "\(name($0)) @ \(linked.space.article($0).id)" }
    guard sides[0] != sides[1] else { return nil }
    return ([action] + sides + [ReviewItem.reason]).joined(separator: "\t")
  }
}
