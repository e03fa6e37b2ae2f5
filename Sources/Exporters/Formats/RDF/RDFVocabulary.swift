internal import Graph
internal import Ontology

/// A network as descriptions in RDF, one after the other: W3C ORG and schema.org where they have a
/// word, own terms elsewhere.
///
/// Each edge is a thing of its own, with its dates, basis and evidence. What articles state is also
/// said directly between its ends; what is concluded, over or still to come is not, since a
/// direct statement can't tell that.
struct RDFVocabulary {
  static let prefixes: [(name: String, address: String)] = [
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("org", "http://www.w3.org/ns/org#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "https://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("term", "urn:kommunalgraph:term:"),
    ("thing", "urn:kommunalgraph:thing:"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  private let network: Network
  private let articleIDs: [String]
  /// For each post, its body.
  private let bodies: [Int: Int]

  init(_ network: Network) {
    self.network = network
    articleIDs = Network.articleIDs(of: network.articles)
    bodies = Dictionary(
      network.edges.filter { $0.kind == .at }.map { ($0.source, $0.target) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Hands over every description, in the network's order.
  func descriptions(_ take: (RDFDescription) -> Void) {
    for node in network.nodes { take(description(of: node)) }
    for article in citedArticles() { take(article) }
    for edge in network.edges {
      take(description(of: edge))
      if let direct = directStatement(of: edge) { take(direct) }
      if edge.kind != .mentions { evidence(of: edge).forEach(take) }
    }
  }

  // MARK: - Nodes

  private static let mappedNodeColumns: Set = ["label", "name", "aliases", "date", "url"]

  private func description(of node: Network.Node) -> RDFDescription {
    var description = RDFDescription(node.id)
    for type in Self.types(of: node.kind) { description.add("a", .word(type)) }
    description.add("rdfs:label", .text(node.name))
    description.add("schema:name", .text(node.name))
    for alias in node.aliases { description.add("skos:altLabel", alias) }
    if let date = node.date {
      if node.kind == .article {
        description.add("schema:datePublished", date.start)
      } else {
        description.add("schema:startDate", date.start)
        description.add("schema:endDate", date.end ?? date.start)
      }
    }
    description.add("schema:url", node.url)
    for column in Attributes.nodes where !Self.mappedNodeColumns.contains(column.name) {
      description.add("term:" + column.name, column.value(node, network))
    }
    return description
  }

  private static func types(of kind: NodeKind) -> [String] {
    switch kind {
    case .article: ["schema:NewsArticle"]
    case .body: ["org:Organization", "schema:Organization"]
    case .person: ["foaf:Person", "schema:Person"]
    case .place: ["schema:Place"]
    case .post: ["org:Post"]
    case .programme: ["schema:Project"]
    case .session: ["schema:Event"]
    }
  }

  /// Articles that evidence is from and that are no nodes.
  private func citedArticles() -> [RDFDescription] {
    let nodes = Set(network.nodes.lazy.filter { $0.kind == .article }.map(\.id))
    var cited: Set<Int> = []
    for edge in network.edges { cited.formUnion(edge.evidence.map(\.article)) }
    return cited.sorted().compactMap { index in
      guard network.articles.indices.contains(index), !nodes.contains(articleIDs[index]) else {
        return nil
      }
      let article = network.articles[index]
      var description = RDFDescription(articleIDs[index])
      description.add("a", .word("schema:NewsArticle"))
      description.add("schema:name", article.title ?? article.id)
      description.add("schema:datePublished", article.date)
      description.add("schema:url", article.url)
      return description
    }
  }

  // MARK: - Edges

  private static let mappedEdgeColumns: Set = [
    "label", "interaction", "edge_id", "start_date", "end_date", "implied_end_date", "quote",
    "quote_article", "quote_date", "quote_url", "rule", "articles",
  ]

  private func description(of edge: Network.Edge) -> RDFDescription {
    var description = RDFDescription(edge.id)
    description.add("a", .word("term:Statement"))
    if edge.kind == .holds || edge.kind == .memberOf {
      description.add("a", .word("org:Membership"))
      description.add("org:member", .thing(network.nodes[edge.source].id))
      let body = edge.kind == .holds ? bodies[edge.target] : edge.target
      if let body { description.add("org:organization", .thing(network.nodes[body].id)) }
    }
    description.add("rdfs:label", .text(edge.label))
    description.add("term:source", .thing(network.nodes[edge.source].id))
    description.add("term:target", .thing(network.nodes[edge.target].id))
    description.add("schema:startDate", edge.from)
    description.add("schema:endDate", edge.to)
    description.add("term:implied_end_date", edge.impliedEnd)
    let row = EdgeRow(edge, in: network)
    for column in Attributes.edges where !Self.mappedEdgeColumns.contains(column.name) {
      description.add("term:" + column.name, column.value(row, network))
    }
    for article in Set(edge.evidence.map(\.article)).sorted()
    where articleIDs.indices.contains(article) {
      description.add("prov:wasDerivedFrom", .thing(articleIDs[article]))
    }
    return description
  }

  private func directStatement(of edge: Network.Edge) -> RDFDescription? {
    guard edge.basis == .stated, edge.status != .former, edge.status != .designated else {
      return nil
    }
    let (source, target) = (network.nodes[edge.source].id, network.nodes[edge.target].id)
    return RDFDescription(source, [(Self.predicate(of: edge.kind), .thing(target))])
  }

  private static func predicate(of kind: EdgeKind) -> String {
    switch kind {
    case .at: "org:postIn"
    case .chaired: "term:chaired"
    case .cooperatesWith: "term:cooperates_with"
    case .heldIn: "schema:location"
    case .holds: "org:holds"
    case .memberOf: "org:memberOf"
    case .mentions: "schema:mentions"
    case .partOf: "org:subOrganizationOf"
    case .partyTo: "term:party_to"
    case .quoted: "term:quoted"
    case .seatedIn: "schema:location"
    case .sessionOf: "schema:organizer"
    case .succeeds: "term:succeeds"
    }
  }

  private func evidence(of edge: Network.Edge) -> [RDFDescription] {
    edge.evidence.enumerated().compactMap { number, evidence in
      guard network.articles.indices.contains(evidence.article) else { return nil }
      var description = RDFDescription("\(edge.id)---evidence-\(number + 1)")
      description.add("a", .word("term:Evidence"))
      description.add("term:of", .thing(edge.id))
      description.add("term:article", .thing(articleIDs[evidence.article]))
      description.add("term:quote", network.articles[evidence.article].quote(evidence.range))
      description.add("term:rule", evidence.rule)
      return description
    }
  }
}
