import Ontology

extension Network {
  /// The network of a graph; articles and what they name only with `mentions`, what analysis tells
  /// of people and bodies only with `measures`.
  package init(_ graph: KnowledgeGraph, mentions: Bool = false, measures: Bool = false) {
    var builder = NetworkBuilder(graph)
    builder.addEntities(measures: measures ? ActorMeasures.all(of: graph) : [:])
    if mentions { builder.addArticles() }
    builder.addStatements()
    if mentions { builder.addMentions() }
    self = builder.network()
  }
}

/// Collects nodes and edges, then sorts them and gives the edges their ids.
private struct NetworkBuilder {
  private let graph: KnowledgeGraph
  private var nodes: [Network.Node] = []
  private var edges: [Network.Edge] = []
  /// The node of each entity.
  private var nodeOfEntity: [Int?]
  private var articleNodes: [Int] = []
  private var posts: [String: Int] = [:]
  private var postEdges: [Int: Int] = [:]

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
    nodeOfEntity = Array(repeating: nil, count: graph.entities.count)
  }

  mutating func addEntities(measures: [Int: ActorMeasures]) {
    for (index, entity) in graph.entities.enumerated() {
      guard let kind = NodeKind(entity.kind) else { continue }
      var node = Network.Node(id: entity.id, kind: kind, name: entity.name)
      node.aliases = entity.aliases
      node.record = entity.record?.id
      node.type = entity.record?.type ?? entity.sessionType
      node.level = entity.record?.level
      node.land = entity.record?.land
      node.latitude = entity.record?.latitude
      node.longitude = entity.record?.longitude
      node.date = entity.date
      node.ordinal = entity.ordinal
      node.mentionCount = entity.mentions.count
      node.articleCount = Set(entity.mentions.map(\.article)).count
      node.familyName = entity.familyName
      node.gender = entity.gender
      node.entity = index
      node.measures = measures[index]
      nodeOfEntity[index] = nodes.count
      nodes.append(node)
    }
  }

  mutating func addArticles() {
    for (article, id) in zip(graph.articles, Network.articleIDs(of: graph.articles)) {
      var node = Network.Node(id: id, kind: .article, name: article.title ?? article.id)
      node.aliases = article.title == nil ? [] : [article.id]
      node.date = article.date.map { DateSpan(start: $0) }
      node.url = article.url
      articleNodes.append(nodes.count)
      nodes.append(node)
    }
  }

  mutating func addStatements() {
    for statement in graph.statements {
      guard let kind = EdgeKind(statement.type), let source = node(statement.subject) else {
        continue
      }
      let target: Int? =
        if statement.type == .holds {
          post(of: statement, holder: source)
        } else {
          statement.object.flatMap { node($0) }
        }
      // A quote that names no body connects nothing.
      guard let target else { continue }
      var edge = Network.Edge(
        kind: kind, source: source, target: target, basis: statement.basis,
        evidence: statement.evidence, weight: Set(statement.evidence.map(\.article)).count)
      edge.role = statement.role
      edge.status = statement.status
      edge.scope = statement.scope
      edge.from = statement.from
      edge.to = statement.to
      edge.dateWords = statement.dateWords
      edge.impliedEnd = statement.impliedEnd?.date
      edges.append(edge)
    }
  }

  mutating func addMentions() {
    for (index, entity) in graph.entities.enumerated() {
      guard let target = nodeOfEntity[index] else { continue }
      var counts: [Int: [EntityMention]] = [:]
      for mention in entity.mentions where articleNodes.indices.contains(mention.article) {
        counts[mention.article, default: []].append(mention)
      }
      for (article, mentions) in counts.sorted(by: { $0.key < $1.key }) {
        let evidence = mentions.map {
          GraphEvidence(article: article, range: $0.range, rule: "mention/mention")
        }
        edges.append(
          Network.Edge(
            kind: .mentions, source: articleNodes[article], target: target, evidence: evidence,
            weight: mentions.count))
      }
    }
  }

  private func node(_ entity: Int) -> Int? {
    nodeOfEntity.indices.contains(entity) ? nodeOfEntity[entity] : nil
  }

  /// The post a `holds` is about, with its edge to the body; where the body is not told, the post
  /// is this holder's alone, since two such may be at different bodies.
  private mutating func post(of statement: GraphStatement, holder: Int) -> Int? {
    let title = statement.role ?? "Amt"
    let body = statement.object.flatMap { node($0) }
    let place = nodes[body ?? holder].id
    // The two parts are joined by what no slug holds, so that no two posts share an id.
    let suffix = body == nil ? place : String(place.dropFirst("body-".count))
    let id = "post-\(slug(title))--\(suffix)"
    let post: Int
    if let known = posts[id] {
      post = known
    } else {
      post = nodes.count
      posts[id] = post
      var node = Network.Node(
        id: id, kind: .post,
        name: body.map { "\(title) · \(nodes[$0].name)" } ?? "\(title) · ohne Angabe der Stelle")
      node.role = title
      nodes.append(node)
    }
    guard let body else { return post }
    // That the post is there says nothing of how it stood with its holder.
    let told = statement.evidence.map {
      GraphEvidence(article: $0.article, range: $0.range, rule: $0.rule)
    }
    if let edge = postEdges[post] {
      let evidence = Set(edges[edge].evidence + told).sorted()
      edges[edge].evidence = evidence
      edges[edge].weight = Set(evidence.map(\.article)).count
    } else {
      postEdges[post] = edges.count
      edges.append(
        Network.Edge(
          kind: .at, source: post, target: body, evidence: Set(told).sorted(),
          weight: Set(statement.evidence.map(\.article)).count))
    }
    return post
  }

  func network() -> Network {
    Network(nodes: nodes, edges: edges, articles: graph.articles).inOrder()
  }
}

extension Network {
  /// The ids that articles have as nodes, whether or not they are in the network.
  package static func articleIDs(of articles: [SourceArticle]) -> [String] {
    var taken: Set<String> = []
    return articles.map { article in
      // Ids are names of things, not texts: programs have limits for them.
      var name = slug(article.id).prefix(160)
      while name.last == "-" { name.removeLast() }
      let plain = "article-" + (name.isEmpty ? "x" : name)
      var id = plain
      var number = 1
      while !taken.insert(id).inserted {
        number += 1
        id = "\(plain)--\(number)"
      }
      return id
    }
  }

  /// With nodes and edges in their order and edges that have ids: what was built or cut by hand.
  func inOrder() -> Self {
    let order = nodes.indices.sorted { first, second in
      (nodes[first].kind, nodes[first].id) < (nodes[second].kind, nodes[second].id)
    }
    var position = Array(repeating: 0, count: nodes.count)
    for (new, old) in order.enumerated() { position[old] = new }
    var sorted = self
    sorted.nodes = order.map { nodes[$0] }
    sorted.edges = edges.map { edge in
      var moved = edge
      moved.source = position[edge.source]
      moved.target = position[edge.target]
      return moved
    }
    sorted.edges = sorted.edgeOrder().map { sorted.edges[$0] }
    sorted.nameEdges()
    return sorted
  }

  /// The edges by kind, ends and period: numbers are sorted, for an edge is large.
  private func edgeOrder() -> [Int] {
    var ranks: [EdgeKind: Int] = [:]
    for (rank, kind) in EdgeKind.allCases.sorted().enumerated() { ranks[kind] = rank }
    let places = edges.enumerated().map { offset, edge in
      (kind: ranks[edge.kind] ?? 0, source: edge.source, target: edge.target, offset: offset)
    }
    return places.sorted { one, other in
      if (one.kind, one.source, one.target) != (other.kind, other.source, other.target) {
        return (one.kind, one.source, one.target) < (other.kind, other.source, other.target)
      }
      return (edges[one.offset].period, one.offset) < (edges[other.offset].period, other.offset)
    }.map(\.offset)
  }

  /// Ids from kind and ends, numbered where edges are parallel.
  private mutating func nameEdges() {
    var counts: [String: Int] = [:]
    for index in edges.indices where edges[index].id.isEmpty {
      let edge = edges[index]
      let kind = slug(edge.kind.rawValue)
      let id = "\(kind)---\(nodes[edge.source].id)---\(nodes[edge.target].id)"
      counts[id, default: 0] += 1
      let number = counts[id] ?? 1
      edges[index].id = number == 1 ? id : "\(id)---\(number)"
    }
  }
}

extension Network.Edge {
  /// Dates and scope as text that sorts.
  fileprivate var period: String {
    [from.map { "\($0)" }, to.map { "\($0)" }, scope, status?.rawValue, role]
      .map { $0 ?? "" }.joined(separator: "/")
  }
}
