internal import Graph
internal import Ontology

/// A value that readers tell apart by type.
enum AttributeValue {
  case text(String)
  case texts([String])
  case integer(Int)
  case real(Double)
  case boolean(Bool)
}

/// A column of the node or edge table: what GraphML calls a key and DOT an attribute.
struct Attribute<Element> {
  enum Kind: String {
    case boolean
    case double
    case int
    case string
    /// Several texts; one joined text where a format has no lists.
    case strings
  }

  var name: String
  var kind: Kind
  /// nil leaves it out; only for numbers whose absence another column tells.
  var value: (Element, Network) -> AttributeValue?

  /// A text; absent is empty.
  static func text(_ name: String, _ value: @escaping (Element, Network) -> String?) -> Self {
    Self(name: name, kind: .string) { .text(value($0, $1) ?? "") }
  }

  /// Several texts.
  static func texts(_ name: String, _ value: @escaping (Element, Network) -> [String]) -> Self {
    Self(name: name, kind: .strings) { .texts(value($0, $1)) }
  }

  static func integer(_ name: String, _ value: @escaping (Element, Network) -> Int) -> Self {
    Self(name: name, kind: .int) { .integer(value($0, $1)) }
  }

  static func boolean(_ name: String, _ value: @escaping (Element, Network) -> Bool) -> Self {
    Self(name: name, kind: .boolean) { .boolean(value($0, $1)) }
  }

  /// A number; infinities and the like are left out, as an absent one is.
  static func real(_ name: String, _ value: @escaping (Element, Network) -> Double?) -> Self {
    Self(name: name, kind: .double) { element, network in
      value(element, network).flatMap { $0.isFinite ? .real($0) : nil }
    }
  }
}

/// The columns of nodes and edges, the same in every format.
///
/// Names avoid those that readers keep for themselves: `id`, `key`, and in Gephi `size`, `color`,
/// `x`, `y`, `z`, `r`, `g`, `b`.
enum Attributes {
  static var nodes: [Attribute<Network.Node>] {
    [
      .text("label") { node, _ in node.name },
      .text("name") { node, _ in node.name },
      .text("kind") { node, _ in node.kind.rawValue },
      .text("cluster") { node, _ in node.kind.label },
      .texts("aliases") { node, _ in node.aliases },
      .text("role") { node, _ in node.role },
      .text("date") { node, _ in node.date.map { "\($0)" } },
      .text("number") { node, _ in node.ordinal.map(String.init) },
      .text("record") { node, _ in node.record },
      .text("subtype") { node, _ in node.type },
      .text("level") { node, _ in node.level },
      .text("land") { node, _ in node.land },
      .text("url") { node, _ in node.url },
      .boolean("has_coordinates") { node, _ in node.latitude != nil && node.longitude != nil },
      .real("latitude") { node, _ in node.latitude },
      .real("longitude") { node, _ in node.longitude },
      .integer("mention_count") { node, _ in node.mentionCount },
      .integer("article_count") { node, _ in node.articleCount },
      .integer("degree") { node, _ in node.measures?.degree ?? 0 },
      .integer("weighted_degree") { node, _ in node.measures?.weightedDegree ?? 0 },
      .real("pagerank") { node, _ in node.measures?.pageRank },
      .real("betweenness") { node, _ in node.measures?.betweenness },
      .text("component") { node, _ in node.measures.map { "\($0.component)" } },
      .text("community") { node, _ in node.measures.map { "\($0.community)" } },
    ]
  }

  static var edges: [Attribute<EdgeRow>] {
    [
      .text("label") { row, _ in row.edge.label },
      .text("relation") { row, _ in row.edge.kind.rawValue },
      .text("interaction") { row, _ in row.edge.kind.rawValue },
      .text("edge_id") { row, _ in row.edge.id },
      .real("weight") { row, _ in Double(row.edge.weight) },
      .text("role") { row, _ in row.edge.role },
      .text("status") { row, _ in row.edge.status?.rawValue },
      .text("scope") { row, _ in row.edge.scope },
      .text("start_date") { row, _ in row.edge.from.map { "\($0)" } },
      .text("end_date") { row, _ in row.edge.to.map { "\($0)" } },
      .text("implied_end_date") { row, _ in row.edge.impliedEnd.map { "\($0)" } },
      .text("date_words") { row, _ in row.edge.dateWords },
      .text("basis") { row, _ in row.edge.basis.rawValue },
      .boolean("symmetric") { row, _ in row.edge.kind.isSymmetric },
      .integer("evidence_count") { row, _ in row.edge.evidence.count },
      .texts("articles") { row, network in network.sources(of: row.edge) },
      .text("quote") { row, _ in row.proof?.quote },
      .text("quote_article") { row, _ in row.proof?.article.id },
      .text("quote_date") { row, _ in row.proof?.article.date.map { "\($0)" } },
      .text("quote_url") { row, _ in row.proof?.article.url },
      .text("rule") { row, _ in row.proof?.rule },
    ]
  }
}

/// An edge with the sentence that stands for its evidence, looked up once for all columns.
struct EdgeRow {
  let edge: Network.Edge
  let proof: (article: SourceArticle, quote: String, rule: String)?

  init(_ edge: Network.Edge, in network: Network) {
    self.edge = edge
    proof = network.proof(of: edge)
  }
}

extension Network {
  /// The sentence that stands for an edge's evidence: the newest article's.
  func proof(of edge: Edge) -> (article: SourceArticle, quote: String, rule: String)? {
    guard var newest = edge.evidence.first else { return nil }
    for evidence in edge.evidence where evidence.article > newest.article { newest = evidence }
    guard articles.indices.contains(newest.article) else { return nil }
    let article = articles[newest.article]
    return (article, article.quote(newest.range), newest.rule)
  }

  /// The ids of the articles that support an edge, each once, oldest first.
  func sources(of edge: Edge) -> [String] {
    // Most edges have one.
    var seen: Set<Int> = []
    return edge.evidence.compactMap { evidence in
      guard edge.evidence.count == 1 || seen.insert(evidence.article).inserted,
        articles.indices.contains(evidence.article)
      else { return nil }
      return articles[evidence.article].id
    }
  }
}
