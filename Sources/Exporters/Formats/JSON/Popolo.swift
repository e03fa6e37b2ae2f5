package import Graph
internal import Ontology

/// Popolo: people, organisations, posts, memberships and events of parliament watchers.
package struct Popolo: Exporter {
  package let name = "popolo"
  package let fileExtension = "popolo.json"
  package let profiles = [
    ExportProfile("generic", "persons, organizations, posts, memberships, events, areas")
  ]
  package let documentation = """
    Popolo JSON: an office is a post with a membership for each holder; who belongs to a body has \
    a membership too. A source is the article's address, or its name in this program, with the \
    quote as note. Popolo knows no chair of an event: "chairs" is ours. Left out: what belongs to \
    none of these, such as programmes, successions, cooperations, quotes and articles.
    """

  package init() {}

  package func coverage(_ profile: ExportProfile) -> ExportCoverage {
    .memberships
  }

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    let coverage = coverage(profile)
    let links = NodeLinks(network, within: coverage)
    let articleIDs = Network.articleIDs(of: network.articles)
    func nodes(_ kind: NodeKind) -> [Int] {
      network.nodes.indices.filter { network.nodes[$0].kind == kind }
    }
    sink.write("{\"persons\": [")
    sink.writeList(nodes(.person)) { index, json in
      let node = network.nodes[index]
      json.object { json in
        describe(node, to: &json)
        json.member("family_name", node.familyName)
        json.member("gender", node.gender?.rawValue)
      }
    }
    sink.write("],\n\"organizations\": [")
    sink.writeList(nodes(.body)) { index, json in
      let node = network.nodes[index]
      json.object { json in
        describe(node, to: &json)
        json.member("classification", node.type)
        let parents = links.targets(of: index, .partOf)
        json.member("parent_id", parents.first)
        // Popolo has one parent; further ones are ours.
        json.member("further_parent_ids", Array(parents.dropFirst()))
        let areas = links.targets(of: index, .seatedIn)
        json.member("area_id", areas.first)
        json.member("further_area_ids", Array(areas.dropFirst()))
      }
    }
    sink.write("],\n\"posts\": [")
    sink.writeList(nodes(.post)) { index, json in
      let node = network.nodes[index]
      json.object { json in
        json.member("id", node.id)
        json.member("label", node.name)
        json.member("role", node.role)
        json.member("organization_id", links.targets(of: index, .at).first)
      }
    }
    sink.write("],\n\"memberships\": [")
    sink.writeList(coverage.memberships(of: network)) { edge, json in
      json.object { write(edge, network, links, articleIDs, to: &$0) }
    }
    sink.write("],\n\"events\": [")
    sink.writeList(nodes(.session)) { index, json in
      json.object { write(session: index, network, links, articleIDs, to: &$0) }
    }
    sink.write("],\n\"areas\": [")
    sink.writeList(nodes(.place)) { index, json in
      let node = network.nodes[index]
      json.object { json in
        describe(node, to: &json)
        json.member("classification", node.type)
      }
    }
    sink.write("]}\n")
  }

  private func describe(_ node: Network.Node, to json: inout JSONText) {
    json.member("id", node.id)
    json.member("name", node.name)
    if !node.aliases.isEmpty {
      json.array("other_names") { json in
        for alias in node.aliases { json.object { $0.member("name", alias) } }
      }
    }
    if let record = node.record {
      json.array("identifiers") { json in
        json.object { json in
          json.member("scheme", "kommunalgraph-gazetteer")
          json.member("identifier", record)
        }
      }
    }
  }

  private func write(
    _ edge: Network.Edge, _ network: Network, _ links: NodeLinks, _ articleIDs: [String],
    to json: inout JSONText
  ) {
    let (source, target) = (network.nodes[edge.source], network.nodes[edge.target])
    json.member("id", edge.id)
    json.member("label", edge.label)
    json.member("role", edge.role)
    if source.kind == .person {
      json.member("person_id", source.id)
    } else {
      json.object("member") { json in
        json.member("@type", source.kind == .body ? "Organization" : source.kind.rawValue)
        json.member("id", source.id)
        json.member("name", source.name)
      }
    }
    if target.kind == .post {
      json.member("post_id", target.id)
      json.member("organization_id", links.targets(of: edge.target, .at).first)
    } else {
      json.member("organization_id", target.id)
    }
    json.member("start_date", edge.from?.description)
    json.member("end_date", edge.to?.description)
    json.member("status", edge.status?.rawValue)
    json.member("scope", edge.scope)
    json.member("basis", edge.basis.rawValue)
    sources(of: [edge], network, articleIDs, to: &json)
  }

  private func write(
    session: Int, _ network: Network, _ links: NodeLinks, _ articleIDs: [String],
    to json: inout JSONText
  ) {
    let node = network.nodes[session]
    json.member("id", node.id)
    json.member("name", node.name)
    json.member("classification", node.type)
    json.member("start_date", node.date?.start.description)
    json.member("end_date", node.date.map { "\($0.end ?? $0.start)" })
    let bodies = links.targets(of: session, .sessionOf)
    json.member("organization_id", bodies.first)
    json.member("further_organization_ids", Array(bodies.dropFirst()))
    let places = links.edges(from: session, .heldIn).map { network.nodes[$0.target] }
    json.member("location", places.first?.name)
    json.member("area_ids", places.map(\.id))
    let chairs = links.edges(to: session, .chaired)
    if !chairs.isEmpty {
      json.array("chairs") { json in
        for edge in chairs {
          json.object { json in
            json.member("person_id", network.nodes[edge.source].id)
            json.member("name", network.nodes[edge.source].name)
            json.member("basis", edge.basis.rawValue)
            sources(of: [edge], network, articleIDs, to: &json)
          }
        }
      }
    }
    sources(
      of: links.edges(from: session, .sessionOf) + links.edges(from: session, .heldIn), network,
      articleIDs, to: &json)
  }

  private func sources(
    of edges: [Network.Edge], _ network: Network, _ articleIDs: [String], to json: inout JSONText
  ) {
    var seen: Set<GraphEvidence> = []
    let evidence = edges.flatMap(\.evidence).filter {
      network.articles.indices.contains($0.article) && seen.insert($0).inserted
    }
    guard !evidence.isEmpty else { return }
    json.array("sources") { json in
      for item in evidence {
        let article = network.articles[item.article]
        json.object { json in
          json.member("url", "urn:kommunalgraph:thing:" + articleIDs[item.article])
          json.member("article_url", article.url)
          json.member("article", article.id)
          json.member("date", article.date?.description)
          json.member("note", article.quote(item.range))
        }
      }
    }
  }
}
