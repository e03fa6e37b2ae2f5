package import Graph
internal import Ontology

/// JSON in the shape of OParl 1.1, the German standard of council information systems.
package struct OParl: Exporter {
  package let name = "oparl"
  package let fileExtension = "oparl.json"
  package let profiles = [
    ExportProfile("generic", "body, organization, person, membership, meeting, location")
  ]
  package let documentation = """
    Objects of OParl 1.1 in one file, by type; an OParl server would give each its own address, \
    here they have names. All organisations belong to one body, this collection. A meeting's time \
    of day is not known: its start is midnight. OParl wants whole days: what is less exact stands \
    only in kommunalgraph:startDate and the like. OParl has no chair of a meeting: \
    kommunalgraph:chair is ours. Left out: programmes, successions, cooperations, quotes, articles.
    """

  package init() {}

  package func coverage(_ profile: ExportProfile) -> ExportCoverage {
    .memberships
  }

  private static let collection = "urn:kommunalgraph:oparl:body"

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let coverage = coverage(profile)
    let links = NodeLinks(network, within: coverage)
    writeHead(to: &sink)
    for (kind, list) in [
      (NodeKind.body, "organization"), (.person, "person"), (.post, "kommunalgraph:post"),
      (.session, "meeting"), (.place, "location"),
    ] {
      sink.write(",\n\"\(list)\": [")
      let members = network.nodes.indices.filter { network.nodes[$0].kind == kind }
      sink.writeList(members) { index, json in
        json.object { write(index, network, links, to: &$0) }
      }
      sink.write("]")
    }
    sink.write(",\n\"membership\": [")
    sink.writeList(coverage.memberships(of: network)) { edge, json in
      json.object { write(edge, network, links, to: &$0) }
    }
    sink.write("]}\n")
  }

  private func writeHead(to sink: inout ByteSink) {
    var system = JSONText()
    system.object { json in
      json.member("id", "urn:kommunalgraph:oparl:system")
      json.member("type", Self.type("System"))
      json.member("oparlVersion", "https://schema.oparl.org/1.1/")
      json.member("name", "Kommunalgraph")
      json.member("body", "urn:kommunalgraph:oparl:bodies")
    }
    var body = JSONText()
    body.object { json in
      json.member("id", Self.collection)
      json.member("type", Self.type("Body"))
      json.member("system", "urn:kommunalgraph:oparl:system")
      json.member("name", "Kommunalgraph")
      for list in ["organization", "person", "meeting", "paper", "membership"] {
        json.member(list, "urn:kommunalgraph:oparl:\(list)")
      }
      json.member("locationList", "urn:kommunalgraph:oparl:location")
      json.array("legislativeTerm") { _ in }
    }
    sink.write("{\"system\": ")
    sink.write(system)
    sink.write(",\n\"body\": [")
    sink.write(body)
    sink.write("]")
  }

  private func write(
    _ index: Int, _ network: Network, _ links: NodeLinks, to json: inout JSONText
  ) {
    let node = network.nodes[index]
    json.member("id", Self.name(node.id))
    switch node.kind {
    case .body:
      json.member("type", Self.type("Organization"))
      json.member("body", Self.collection)
      json.member("name", node.name)
      json.member("shortName", node.aliases.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) })
      json.member("classification", node.type)
      let posts = links.edges(to: index, .at).compactMap { network.nodes[$0.source].role }
      json.member("post", posts)
      let parents = links.targets(of: index, .partOf)
      json.member("subOrganizationOf", parents.first.map(Self.name))
      json.member("kommunalgraph:subOrganizationOf", parents.dropFirst().map(Self.name))
      json.member("kommunalgraph:seat", links.targets(of: index, .seatedIn).map(Self.name))
      json.member("keyword", node.aliases)
    case .person:
      json.member("type", Self.type("Person"))
      json.member("body", Self.collection)
      json.member("name", node.name)
      json.member("familyName", node.familyName)
      json.member("gender", node.gender?.rawValue)
      json.member("keyword", node.aliases)
    case .session: writeMeeting(index, network, links, to: &json)
    case .place:
      json.member("type", Self.type("Location"))
      json.member("description", node.name)
      json.member("keyword", node.aliases)
      if let latitude = node.latitude, let longitude = node.longitude, latitude.isFinite,
        longitude.isFinite
      {
        json.object("geojson") { json in
          json.member("type", "Feature")
          json.object("properties") { _ in }
          json.object("geometry") { json in
            json.member("type", "Point")
            json.array("coordinates") { json in
              json.element(longitude)
              json.element(latitude)
            }
          }
        }
      }
    default:
      json.member("type", "urn:kommunalgraph:oparl:Post")
      json.member("name", node.name)
      json.member("role", node.role)
      json.member("organization", links.targets(of: index, .at).first.map(Self.name))
    }
    json.member("kommunalgraph:id", node.id)
  }

  private func writeMeeting(
    _ index: Int, _ network: Network, _ links: NodeLinks, to json: inout JSONText
  ) {
    let node = network.nodes[index]
    json.member("type", Self.type("Meeting"))
    json.member("name", node.name)
    let last = node.date.map { $0.end ?? $0.start }
    json.member("start", Self.midnight(node.date?.start))
    json.member("end", Self.midnight(last))
    json.member("kommunalgraph:startDate", node.date?.start.description)
    json.member("kommunalgraph:endDate", last?.description)
    json.member("organization", links.targets(of: index, .sessionOf).map(Self.name))
    let chairs = links.edges(to: index, .chaired)
    json.member(
      "participant", chairs.map { Self.name(network.nodes[$0.source].id) })
    if !chairs.isEmpty {
      json.array("kommunalgraph:chair") { json in
        for edge in chairs {
          json.object { json in
            json.member("person", Self.name(network.nodes[edge.source].id))
            json.member("name", network.nodes[edge.source].name)
            json.member("basis", edge.basis.rawValue)
            prove(edge, network, to: &json)
          }
        }
      }
    }
    let places = links.edges(from: index, .heldIn).map { network.nodes[$0.target] }
    if let place = places.first {
      json.object("location") { json in
        json.member("id", Self.name(place.id))
        json.member("type", Self.type("Location"))
        json.member("description", place.name)
      }
    }
    json.member("kommunalgraph:location", places.dropFirst().map { Self.name($0.id) })
  }

  private func write(
    _ edge: Network.Edge, _ network: Network, _ links: NodeLinks, to json: inout JSONText
  ) {
    let (source, target) = (network.nodes[edge.source], network.nodes[edge.target])
    json.member("id", Self.name(edge.id))
    json.member("type", Self.type("Membership"))
    json.member(source.kind == .person ? "person" : "kommunalgraph:member", Self.name(source.id))
    if target.kind == .body {
      json.member("organization", Self.name(target.id))
    } else {
      json.member("organization", links.targets(of: edge.target, .at).first.map(Self.name))
      json.member("kommunalgraph:post", Self.name(target.id))
    }
    json.member("role", edge.role)
    json.member("startDate", edge.from.flatMap { $0.day == nil ? nil : $0.description })
    json.member("endDate", edge.to.flatMap { $0.day == nil ? nil : $0.description })
    json.member("kommunalgraph:startDate", edge.from?.description)
    json.member("kommunalgraph:endDate", edge.to?.description)
    json.member("kommunalgraph:status", edge.status?.rawValue)
    json.member("kommunalgraph:scope", edge.scope)
    json.member("kommunalgraph:basis", edge.basis.rawValue)
    prove(edge, network, to: &json)
    json.member("kommunalgraph:id", edge.id)
  }

  private func prove(_ edge: Network.Edge, _ network: Network, to json: inout JSONText) {
    guard let proof = network.proof(of: edge) else { return }
    json.member("kommunalgraph:article", proof.article.id)
    json.member("kommunalgraph:quote", proof.quote)
  }

  private static func type(_ name: String) -> String {
    "https://schema.oparl.org/1.1/" + name
  }

  private static func name(_ id: String) -> String {
    "urn:kommunalgraph:thing:" + id
  }

  /// A day's beginning; nil unless the day is known.
  private static func midnight(_ date: PartialDate?) -> String? {
    date.flatMap { $0.day == nil ? nil : "\($0)T00:00:00Z" }
  }
}
