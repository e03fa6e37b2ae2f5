package import Ontology

/// A graph as bytes, so that a large one needn't be linked anew each time it is asked.
///
/// Without the articles and the gazetteer's records, which are where they came from.
package enum PackedGraph {
  /// A graph's bytes: the same for the same graph.
  package static func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    var writer = PackWriter()
    let byID = graph.articles.indices.sorted {
      graph.articles[$0].id.utf8.lexicographicallyPrecedes(graph.articles[$1].id.utf8)
    }
    var rank = Array(repeating: 0, count: byID.count)
    for (position, index) in byID.enumerated() { rank[index] = position }
    writer.add(rank) { $0.add($1) }
    for article in graph.articles { writer.add(article.credits) { $0.add($1) } }
    writer.add(graph.entities) { $0.add($1) }
    writer.add(graph.statements) { $0.add($1) }
    writer.add(graph.redirects) { writer, redirect in
      writer.add(redirect.from)
      writer.add(redirect.to)
    }
    return writer.whole
  }

  /// The graph of these bytes.
  ///
  /// - Parameters:
  ///   - bytes: What ``bytes(of:)`` gave.
  ///   - articles: Its articles in byte order of their ids; their credits are among the bytes.
  ///   - catalogue: The catalogue that it was made with.
  /// - Returns: Nil where the bytes are no graph of these articles and this catalogue.
  package static func graph(
    from bytes: [UInt8], articles: [SourceArticle], catalogue: Catalogue
  ) -> KnowledgeGraph? {
    do {
      var reader = try PackReader(bytes)
      let order = try reader.list { reader throws(PackReader.Unsound) in
        try reader.index(below: articles.count)
      }
      guard order.count == articles.count, Set(order).count == order.count else { return nil }
      var graph = KnowledgeGraph(
        articles: order.map { articles[$0] }, translations: catalogue.translations)
      for index in graph.articles.indices {
        graph.articles[index].credits = try reader.list { reader throws(PackReader.Unsound) in
          try reader.range()
        }
      }
      graph.entities = try reader.list { reader throws(PackReader.Unsound) in
        try reader.entity(articles: articles.count, catalogue)
      }
      let sizes = PackReader.Sizes(
        articles: articles.count, entities: graph.entities.count, statements: try reader.number())
      graph.statements.reserveCapacity(min(sizes.statements, bytes.count))
      for _ in 0..<sizes.statements { graph.statements.append(try reader.statement(sizes)) }
      graph.redirects = try reader.list { reader throws(PackReader.Unsound) in
        Redirect(from: try reader.text(), to: try reader.text())
      }
      let owners = graph.entities.compactMap(\.owner)
      guard reader.isAtEnd, owners.allSatisfy({ $0 < sizes.entities }) else { return nil }
      return graph
    } catch {
      return nil
    }
  }
}

extension PackWriter {
  fileprivate mutating func add(_ entity: Entity) {
    add(entity.id)
    add(entity.kind.rawValue)
    add(entity.name)
    add(entity.aliases) { $0.add($1) }
    add(entity.record?.id)
    add(entity.gender?.rawValue)
    add(entity.familyName)
    add(entity.owner)
    add(entity.ordinal)
    add(entity.sessionType)
    add(entity.date)
    add(entity.mentions) { writer, mention in
      writer.add(mention.article)
      writer.add(mention.range)
    }
  }

  fileprivate mutating func add(_ statement: GraphStatement) {
    add(statement.type.rawValue)
    add(statement.subject)
    add(statement.object)
    add(statement.role)
    add(statement.date)
    add(statement.status?.rawValue)
    add(statement.scope)
    add(statement.from)
    add(statement.to)
    add(statement.dateWords)
    add(statement.impliedEnd?.date)
    if let end = statement.impliedEnd {
      add(end.successor)
      add(end.premises) { $0.add($1) }
    }
    add(statement.basis.rawValue)
    add(statement.evidence) { writer, evidence in
      writer.add(evidence.article)
      writer.add(evidence.range)
      writer.add(evidence.rule)
      writer.add(evidence.status?.rawValue)
      writer.add(evidence.from)
      writer.add(evidence.to)
    }
    add(statement.premises) { $0.add($1) }
  }
}

extension PackReader {
  /// How much there is that a statement may point at.
  fileprivate struct Sizes {
    var articles: Int
    var entities: Int
    var statements: Int
  }

  fileprivate mutating func entity(
    articles: Int, _ catalogue: Catalogue
  ) throws(Unsound) -> Entity {
    var entity = Entity(id: try text(), kind: try value(), name: try text())
    entity.aliases = try list { reader throws(Unsound) in try reader.text() }
    if let record = try optionalText() {
      entity.record = catalogue[record]
      guard entity.record != nil else { throw Unsound() }
    }
    entity.gender = try optionalValue()
    entity.familyName = try optionalText()
    entity.owner = try optionalNumber()
    entity.ordinal = try optionalNumber()
    entity.sessionType = try optionalText()
    entity.date = try span()
    entity.mentions = try list { reader throws(Unsound) in
      EntityMention(article: try reader.index(below: articles), range: try reader.range())
    }
    return entity
  }

  fileprivate mutating func statement(_ sizes: Sizes) throws(Unsound) -> GraphStatement {
    let type: RelationType = try value()
    let subject = try index(below: sizes.entities)
    let object = try optionalNumber()
    guard object.map({ $0 < sizes.entities }) ?? true else { throw Unsound() }
    var statement = GraphStatement(type, subject: subject, object: object, evidence: [])
    statement.role = try optionalText()
    statement.date = try span()
    statement.status = try optionalValue()
    statement.scope = try optionalText()
    statement.from = try date()
    statement.to = try date()
    statement.dateWords = try optionalText()
    if let end = try date() {
      statement.impliedEnd = ImpliedEnd(
        date: end, successor: try index(below: sizes.entities), premises: try premises(sizes))
    }
    statement.basis = try value()
    statement.evidence = try list { reader throws(Unsound) in
      GraphEvidence(
        article: try reader.index(below: sizes.articles), range: try reader.range(),
        rule: try reader.text(), status: try reader.optionalValue(), from: try reader.date(),
        to: try reader.date())
    }
    statement.premises = try premises(sizes)
    return statement
  }

  private mutating func premises(_ sizes: Sizes) throws(Unsound) -> [Int] {
    try list { reader throws(Unsound) in try reader.index(below: sizes.statements) }
  }
}
