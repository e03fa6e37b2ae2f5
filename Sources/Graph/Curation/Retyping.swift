internal import Ontology

extension ArticleFacts {
  /// With other kinds for some entities; what a thing of the new kind can't have or say is gone.
  func retyped(_ kinds: [Int: EntityKind]) -> Self {
    guard !kinds.isEmpty else { return self }
    var facts = self
    for (index, kind) in kinds {
      let entity = facts.entities[index]
      facts.entities[index] = ArticleEntity(kind: kind, name: entity.name)
      if kind == .body || kind == .session { facts.entities[index].owner = entity.owner }
    }
    for index in facts.entities.indices {
      guard let owner = facts.entities[index].owner, facts.entities[owner].kind != .body else {
        continue
      }
      facts.entities[index].owner = nil
    }
    for index in facts.mentions.indices {
      if let kind = kinds[facts.mentions[index].entity] { facts.mentions[index].kind = kind }
    }
    facts.statements.removeAll { statement in
      let subject = facts.entities[statement.subject].kind
      let object = statement.object.map { facts.entities[$0].kind }
      return !statement.type.subjects.contains(subject)
        || object.map { !statement.type.objects.contains($0) } ?? false
    }
    return facts
  }
}
