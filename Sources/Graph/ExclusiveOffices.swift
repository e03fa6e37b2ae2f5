internal import Ontology

/// Which offices a body has only one of at a time.
package struct ExclusiveOffices: Sendable {
  private let records: [String: Bool]

  /// What the records of a graph's roles say.
  package init(_ graph: KnowledgeGraph) {
    self.init(graph.entities)
  }

  init(_ entities: [Entity]) {
    var records: [String: Bool] = [:]
    for entity in entities where entity.kind == .role {
      if let record = entity.record { records[entity.name] = record.isExclusive }
    }
    self.records = records
  }

  /// Whether only one at a time has this title; without a record only the heads of councils and
  /// administrations are known to be the only ones.
  package func contains(_ role: String) -> Bool {
    records[role] ?? Self.heads.contains(role)
  }

  private static let heads: Set<String> = [
    "Landrat", "Ministerpräsident", "Oberbürgermeister", "Präsident", "Vorsitzender",
  ]
}
