internal import Ontology

extension ArticleFacts {
  /// Without what points nowhere: an archive may come from another hand.
  var sound: Self {
    var facts = self
    for index in facts.entities.indices {
      if let owner = facts.entities[index].owner, !entities.indices.contains(owner) {
        facts.entities[index].owner = nil
      }
    }
    facts.mentions.removeAll { !entities.indices.contains($0.entity) }
    facts.statements.removeAll { statement in
      guard entities.indices.contains(statement.subject) else { return true }
      guard let object = statement.object else { return !statement.type.objectIsOptional }
      return !entities.indices.contains(object)
    }
    return facts
  }
}
