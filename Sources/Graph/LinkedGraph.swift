internal import Ontology

/// A graph and how it came to be.
package struct LinkedGraph: Sendable {
  package var graph: KnowledgeGraph
  /// For each article as given, for each of its entities: the id in the graph; what a curator
  /// dropped, or who only made a picture, keeps an id of its own.
  package var entityIDs: [[String]]
  /// Curation rows that meant nothing in these articles.
  package var unusedCuration: [Curation.Row]

  /// The articles' things, linked.
  let space: LinkingSpace
  /// The graph's entity of each of them; nil for what is not in it.
  let entities: [Int?]
  let names: RecordNames

  /// What was weighed about persons and sessions, in the order it was.
  package var decisions: [LinkDecision] {
    space.decisions
  }

  /// Why things of these names are one, or two: an account of every pair of one thing of the first
  /// name and one of the second, or of any two of the first.
  ///
  /// Names are references as in the curation file: `person: Thomas Richter @ d59`.
  ///
  /// - Returns: nil where a name is nobody's; else the accounts, pairs that went alike as one.
  package func why(_ first: String, _ second: String? = nil) -> [LinkDecision]? {
    let one = nodes(named: Curation.Reference(first))
    let other = second.map { nodes(named: Curation.Reference($0)) }
    guard !one.isEmpty, other.map({ !$0.isEmpty }) ?? true else { return nil }
    return LinkExplainer(space, names: names).decisions(
      Array(one.prefix(LinkExplainer.limit)), other.map { Array($0.prefix(LinkExplainer.limit)) })
  }

  /// The things a name means: by its articles' name for them or the graph's, else by family name
  /// or alias.
  private func nodes(named reference: Curation.Reference) -> [Int] {
    let key = nameKey(reference.name)
    let candidates = space.nodes.indices.filter { node in
      (reference.kind ?? space.entity(node).kind) == space.entity(node).kind
        && (reference.article ?? space.article(node).id) == space.article(node).id
    }
    let tests: [(Int) -> Bool] = [
      { node in
        let entity = space.entity(node)
        return nameKey(entity.name) == key || entity.gazetteerID == reference.name
          || self.entities[node].map { nameKey(graph.entities[$0].name) == key } ?? false
      },
      { node in
        space.entity(node).familyName.map { nameKey($0) == key } ?? false
          || self.entities[node].map { index in
            graph.entities[index].aliases.contains { nameKey($0) == key }
          } ?? false
      },
    ]
    return tests.lazy.map { candidates.filter($0) }.first { !$0.isEmpty } ?? []
  }
}
