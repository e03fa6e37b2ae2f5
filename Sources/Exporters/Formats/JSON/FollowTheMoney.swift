package import Graph
internal import Ontology

/// FollowTheMoney entities, for Aleph, OpenAleph and the tools of investigative newsrooms.
package struct FollowTheMoney: Exporter {
  package let name = "ftm"
  package let fileExtension = "ftm.json"
  package let profiles = [
    ExportProfile("generic", "entities, one a line; for Aleph, OpenAleph, ftm and yente")
  ]
  package let documentation = """
    FollowTheMoney entities as JSON lines: Person, Organization and PublicBody, Position with \
    Occupancy, Event, Project, Article; memberships and participations by their schemas, all \
    other edges as UnknownLink with the relation as role. Quotes are descriptions. Left out: the \
    articles' texts, offsets, rules, measures, coordinates.
    """

  /// Longer names and other short texts are refused there.
  static let nameLimit = 380
  private static let textLimit = 1_000

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let articleIDs = Network.articleIDs(of: network.articles)
    let ends = Ends(network)
    for (index, node) in network.nodes.enumerated() {
      sink.writeLine { write(node, index, network, ends, to: &$0) }
    }
    // Proofs are documents; those that are no nodes have to be there too.
    let nodes = Set(network.nodes.map(\.id))
    for index in Set(network.edges.flatMap { $0.evidence.map(\.article) }).sorted()
    where network.articles.indices.contains(index) && !nodes.contains(articleIDs[index]) {
      let article = network.articles[index]
      sink.writeLine { json in
        entity(articleIDs[index], "Article", to: &json) { json in
          let title = [article.title, article.id].compactMap { $0 }.first { !Self.told($0).isEmpty }
          json.member("title", [title ?? articleIDs[index]], limit: Self.nameLimit)
          json.member("date", article.date.map { ["\($0)"] } ?? [])
          json.member("sourceUrl", Self.webAddress(article.url))
        }
      }
    }
    for edge in network.edges {
      sink.writeLine { write(edge, network, articleIDs, to: &$0) }
    }
  }

  /// What FollowTheMoney says as a property of a thing, by node.
  private struct Ends {
    /// A post's body.
    var organizations: [Int: [String]] = [:]
    /// A body's parent.
    var parents: [Int: [String]] = [:]
    /// A session's body.
    var organizers: [Int: [String]] = [:]
    /// A session's chairs.
    var involved: [Int: [String]] = [:]
    /// Where a session was.
    var locations: [Int: [String]] = [:]

    init(_ network: Network) {
      for edge in network.edges where edge.basis == .stated {
        let target = network.nodes[edge.target]
        switch edge.kind {
        case .at where target.kind == .body:
          organizations[edge.source, default: []].append(target.id)
        case .partOf where target.kind == .body && edge.source != edge.target:
          parents[edge.source, default: []].append(target.id)
        case .sessionOf where target.kind == .body:
          organizers[edge.source, default: []].append(target.id)
        case .heldIn: locations[edge.source, default: []] += FollowTheMoney.told(target.name)
        case .chaired where network.nodes[edge.source].kind == .person:
          involved[edge.target, default: []].append(network.nodes[edge.source].id)
        default: break
        }
      }
    }
  }

  // MARK: - Nodes

  private func write(
    _ node: Network.Node, _ index: Int, _ network: Network, _ ends: Ends, to json: inout JSONText
  ) {
    entity(node.id, Self.schema(of: node), to: &json) { json in
      // Every thing must have a name there.
      let name = node.name.allSatisfy(\.isWhitespace) ? node.id : node.name
      let aliases = node.aliases.filter { !$0.allSatisfy(\.isWhitespace) }
      let limit = Self.nameLimit
      json.member(node.kind == .article ? "title" : "name", [name], limit: limit)
      json.member(node.kind == .article ? "keywords" : "alias", aliases, limit: limit)
      switch node.kind {
      case .article:
        json.member("date", node.date.map { ["\($0.start)"] } ?? [])
        json.member("sourceUrl", Self.webAddress(node.url))
      case .body:
        json.member("legalForm", Self.told(node.type), limit: Self.textLimit)
        json.member("parent", ends.parents[index] ?? [])
      case .person:
        json.member("lastName", Self.told(node.familyName), limit: limit)
        json.member("gender", node.gender.map { [$0.rawValue] } ?? [])
      case .place: json.member("summary", Self.told(node.type))
      case .post: json.member("organization", ends.organizations[index] ?? [])
      case .programme: json.member("summary", Self.told(node.type))
      case .session:
        json.member("startDate", node.date.map { ["\($0.start)"] } ?? [])
        json.member("endDate", node.date.map { ["\($0.end ?? $0.start)"] } ?? [])
        json.member("summary", Self.told(node.type))
        json.member("organizer", ends.organizers[index] ?? [])
        json.member("involved", ends.involved[index] ?? [])
        json.member("location", ends.locations[index] ?? [], limit: 240)
      }
      if node.kind != .article {
        json.member("notes", Self.notes(node))
      }
    }
  }

  /// What has no property of its own.
  private static func notes(_ node: Network.Node) -> [String] {
    [node.level.map { "Ebene: \($0)" }, node.land.map { "Land: \($0)" }].compactMap { $0 }
  }

  private static func schema(of node: Network.Node) -> String {
    switch node.kind {
    case .article: "Article"
    case .body: publicLevels.contains(node.level ?? "") ? "PublicBody" : "Organization"
    case .person: "Person"
    case .place: "Address"
    case .post: "Position"
    case .programme: "Project"
    case .session: "Event"
    }
  }

  /// The levels of government among the gazetteer's levels.
  private static let publicLevels: Set = ["Bund", "Land", "Kommune", "EU", "Kreis"]

  // MARK: - Edges

  private func write(
    _ edge: Network.Edge, _ network: Network, _ articleIDs: [String], to json: inout JSONText
  ) {
    let (source, target) = (network.nodes[edge.source], network.nodes[edge.target])
    let schema = Self.schema(of: edge, from: source.kind, to: target.kind)
    entity(edge.id, schema.name, to: &json) { json in
      json.member(schema.source, [source.id])
      json.member(schema.target, [target.id])
      let role = edge.kind == .holds ? nil : edge.role ?? edge.kind.label
      if schema.name != "Occupancy" { json.member("role", Self.told(role), limit: Self.textLimit) }
      json.member("startDate", edge.from.map { ["\($0)"] } ?? [])
      json.member("endDate", edge.to.map { ["\($0)"] } ?? [])
      if schema.name == "Occupancy" || schema.name == "Membership" {
        json.member("status", edge.status.map { [$0.rawValue] } ?? [])
      }
      let isInferred = edge.basis == .inferred ? edge.basis.label : nil
      json.member("summary", Self.told(edge.scope) + Self.told(isInferred))
      if let proof = network.proof(of: edge), edge.kind != .mentions {
        json.member("description", Self.told(proof.quote))
        json.member("sourceUrl", Self.webAddress(proof.article.url))
      }
      json.member("recordId", [edge.kind.rawValue])
      let articles = Set(edge.evidence.map(\.article)).sorted()
      json.member("proof", articles.filter(articleIDs.indices.contains).map { articleIDs[$0] })
    }
  }

  /// What an edge is there, and what its ends are called.
  private static func schema(
    of edge: Network.Edge, from source: NodeKind, to target: NodeKind
  ) -> (name: String, source: String, target: String) {
    switch (edge.kind, source, target) {
    case (.holds, .person, .post): ("Occupancy", "holder", "post")
    case (.memberOf, .person, .body), (.memberOf, .body, .body):
      ("Membership", "member", "organization")
    case (.partyTo, .body, .programme): ("ProjectParticipant", "participant", "project")
    default: ("UnknownLink", "subject", "object")
    }
  }

  // MARK: - Both

  private func entity(
    _ id: String, _ schema: String, to json: inout JSONText,
    _ properties: (inout JSONText) -> Void
  ) {
    json.object { json in
      json.member("id", id)
      json.member("schema", schema)
      json.object("properties", properties)
    }
  }

  /// A text that says something: an empty value is refused there.
  private static func told(_ text: String?) -> [String] {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return [] }
    return [text]
  }

  private static func webAddress(_ url: String?) -> [String] {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 34 && $0 != 60 && $0 != 62 })
    else { return [] }
    return [url]
  }
}
