internal import Graph
internal import Ontology

extension WhoIsWho {
  /// The entry of a person, body, session, place or programme as text for a terminal.
  ///
  /// Found by its name or another name it goes by, whatever the case; a person by the family name
  /// too. Where several fit, what they are; nil where nobody does.
  package func entry(for name: String) -> String? {
    let found = register.find(name)
    guard let first = found.first else { return nil }
    if found.count == 1 {
      let document = register.page(of: first, at: register.paths[first] ?? "")
      return MarkdownWriter(links: .none, labels: register.labels).page(document)
    }
    let labels = register.labels
    var text = labels.fit(name, found.count) + "\n\n"
    for entity in found {
      let summary = register.summary(of: entity).plain(labels)
      let kind = labels.kind(register.graph.entities[entity].kind)
      text += "- \(register.name(of: entity)) (\(summary.isEmpty ? kind : summary))\n"
    }
    return text
  }
}

extension Register {
  /// The entities with an entry that a name means, best kind of match first found.
  func find(_ name: String) -> [Int] {
    let name = graph.current(name)
    let wanted = slug(name)
    guard !wanted.isEmpty else { return [] }
    let candidates = graph.entities.indices.filter { paths[$0] != nil }
    let tests: [(Entity) -> Bool] = [
      { $0.name == name },
      { $0.id == name || slug($0.name) == wanted },
      { $0.aliases.contains { slug($0) == wanted } },
      { $0.record?.formerNames.contains { slug($0.name) == wanted } ?? false },
      { $0.kind == .person && slug(PersonName($0).family) == wanted },
      { Set(slug($0.name).split(separator: "-")).isSuperset(of: wanted.split(separator: "-")) },
    ]
    for test in tests {
      let found = candidates.filter { test(graph.entities[$0]) }
      if !found.isEmpty { return found }
    }
    return []
  }
}
