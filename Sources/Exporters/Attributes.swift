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

  static var edges: [Attribute<Network.Edge>] {
    [
      .text("label") { edge, _ in edge.label },
      .text("relation") { edge, _ in edge.kind.rawValue },
      .text("interaction") { edge, _ in edge.kind.rawValue },
      .text("edge_id") { edge, _ in edge.id },
      .real("weight") { edge, _ in Double(edge.weight) },
      .text("role") { edge, _ in edge.role },
      .text("status") { edge, _ in edge.status?.rawValue },
      .text("scope") { edge, _ in edge.scope },
      .text("start_date") { edge, _ in edge.from.map { "\($0)" } },
      .text("end_date") { edge, _ in edge.to.map { "\($0)" } },
      .text("implied_end_date") { edge, _ in edge.impliedEnd.map { "\($0)" } },
      .text("date_words") { edge, _ in edge.dateWords },
      .text("basis") { edge, _ in edge.basis.rawValue },
      .boolean("symmetric") { edge, _ in edge.kind.isSymmetric },
      .integer("evidence_count") { edge, _ in edge.evidence.count },
      .texts("articles") { edge, network in network.sources(of: edge) },
      .text("quote") { edge, network in network.proof(of: edge)?.quote },
      .text("quote_article") { edge, network in network.proof(of: edge)?.article.id },
      .text("quote_date") { edge, network in
        network.proof(of: edge)?.article.date.map { "\($0)" }
      },
      .text("quote_url") { edge, network in network.proof(of: edge)?.article.url },
      .text("rule") { edge, network in network.proof(of: edge)?.rule },
    ]
  }
}

extension Network {
  /// The sentence that stands for an edge's evidence: the newest article's.
  func proof(of edge: Edge) -> (article: SourceArticle, quote: String, rule: String)? {
    guard let newest = edge.evidence.map(\.article).max(),
      let evidence = edge.evidence.first(where: { $0.article == newest }),
      articles.indices.contains(newest)
    else { return nil }
    return (articles[newest], articles[newest].quote(evidence.range), evidence.rule)
  }

  /// The ids of the articles that support an edge, each once, oldest first.
  func sources(of edge: Edge) -> [String] {
    var seen: Set<Int> = []
    return edge.evidence.compactMap { evidence in
      guard seen.insert(evidence.article).inserted, articles.indices.contains(evidence.article)
      else { return nil }
      return articles[evidence.article].id
    }
  }
}
