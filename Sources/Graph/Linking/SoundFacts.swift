internal import Ontology

extension ArticleFacts {
  /// Without what points nowhere: an archive may come from another hand.
  var sound: Self {
    guard !isSound else { return self }
    var facts = self
    for index in facts.entities.indices {
      if let owner = facts.entities[index].owner, !entities.indices.contains(owner) {
        facts.entities[index].owner = nil
      }
    }
    facts.mentions.removeAll { !entities.indices.contains($0.entity) }
    facts.statements.removeAll { !isSound($0) }
    return facts
  }

  private var isSound: Bool {
    entities.allSatisfy { $0.owner.map(entities.indices.contains) ?? true }
      && mentions.allSatisfy { entities.indices.contains($0.entity) }
      && statements.allSatisfy(isSound)
  }

  private func isSound(_ statement: Statement) -> Bool {
    guard entities.indices.contains(statement.subject) else { return false }
    guard let object = statement.object else { return statement.type.objectIsOptional }
    return entities.indices.contains(object)
  }
}
