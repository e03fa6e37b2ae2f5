package import Ontology

/// Makes the graph of what articles say: a pure function of the articles, the gazetteer's
/// catalogue and the curation file.
///
/// In this order: things with names are linked (bodies, places, programmes, roles), then persons
/// and sessions, which look at the bodies; then statements that say the same become one, and last
/// come the conclusions.
package struct GraphBuilder: Sendable {
  private let catalogue: Catalogue
  private let curation: Curation
  private let infers: Bool

  /// A builder; with `infers: false` the graph holds what articles state and nothing else.
  package init(
    catalogue: Catalogue = Catalogue(), curation: Curation = Curation(), infers: Bool = true
  ) {
    self.catalogue = catalogue
    self.curation = curation
    self.infers = infers
  }

  /// The graph of these articles, in whatever order they come.
  package func graph(of facts: [ArticleFacts]) -> KnowledgeGraph {
    link(facts).graph
  }

  /// The graph, and for each article the id of each of its entities.
  package func link(_ facts: [ArticleFacts]) -> LinkedGraph {
    let order = facts.indices.sorted { first, second in
      Self.precedes((facts[first].article, first), (facts[second].article, second))
    }
    let names = RecordNames(catalogue)
    let sound = order.map { facts[$0].sound }
    var space = linkedSpace(sound, curation, names)
    let assembly = EntityAssembly(&space, names: names)
    let pinned = PinnedStatements(
      StatementMerger(assembly, names: names).statements(of: space), of: assembly, in: space,
      names: names)
    var statements = pinned.statements
    if infers {
      let offices = ExclusiveOffices(assembly.entities)
      let ends = OfficeEndInference(offices: offices).ends(from: statements)
      let chairs = ChairInference(
        entities: assembly.entities, names: names, catalogue: catalogue
      ).conclusions(from: statements, articles: space.facts.map(\.article))
      for (index, end) in ends { statements[index].impliedEnd = end }
      statements += chairs
    }
    let unused = Set(space.unusedCuration() + pinned.unused)
    let graph = KnowledgeGraph(
      entities: assembly.entities, statements: StatementOrder.sorted(statements),
      articles: space.facts.map { SourceArticle($0.article) },
      redirects: Redirects.find(
        assembly, in: space, uncurated: uncuratedIDs(of: sound, names, unused: unused)),
      translations: catalogue.translations)

    var ids = facts.map { Array(repeating: "", count: $0.entities.count) }
    for (article, original) in order.enumerated() {
      for entity in facts[original].entities.indices {
        let node = space.node(article: article, entity: entity)
        ids[original][entity] = assembly.ids[node]
      }
    }
    return LinkedGraph(
      graph: graph, entityIDs: ids, unusedCuration: curation.rows.filter(unused.contains),
      space: space, entities: assembly.indexes, names: names)
  }

  /// Articles' things, with those that are one in one set each.
  private func linkedSpace(
    _ sound: [ArticleFacts], _ curation: Curation, _ names: RecordNames
  ) -> LinkingSpace {
    var space = LinkingSpace(sound, catalogue: catalogue, curation: curation)
    NamedThings(names).link(&space)
    PersonLinker(names).link(&space)
    SessionLinker().link(&space)
    return space
  }

  /// The ids that each node would have without the rows that give things other ids; nil where no
  /// such row means anything in these articles.
  ///
  /// One row may turn what many others are held to be, so that all are linked once more; nothing
  /// further is made of them.
  private func uncuratedIDs(
    of sound: [ArticleFacts], _ names: RecordNames, unused: Set<Curation.Row>
  ) -> [String]? {
    let renaming: Set<Curation.Action> = [.same, .rename, .retype]
    guard curation.rows.contains(where: { renaming.contains($0.action) && !unused.contains($0) })
    else { return nil }
    var space = linkedSpace(sound, Curation(), names)
    return EntityAssembly(&space, names: names).ids
  }

  /// By date, none first, then id, then the order they came in.
  private static func precedes(_ first: (Article, Int), _ second: (Article, Int)) -> Bool {
    let (one, other) = (first.0, second.0)
    if one.date != other.date {
      guard let date = one.date else { return true }
      guard let theirs = other.date else { return false }
      if date != theirs { return date < theirs }
    }
    return (one.id, first.1) < (other.id, second.1)
  }
}

extension SourceArticle {
  /// What the graph keeps of an article.
  init(_ article: Article) {
    self.init(
      id: article.id, date: article.date, title: article.title, url: article.url,
      source: article.source, text: article.text,
      credits: article.zones.filter { $0.kind == .credit }.map(\.range))
  }
}
