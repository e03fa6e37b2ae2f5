internal import Ontology

/// Finds the ids under which things of this graph were, or would be, known otherwise: so that what
/// points at them still arrives.
enum Redirects {
  /// Redirects from names that articles give and the graph doesn't choose, which it chose when it
  /// had other articles; and from the ids that things would have without the curator's rows.
  ///
  /// Without the latter where `uncurated`, the id of each node in a graph without curation, is nil.
  static func find(
    _ assembly: EntityAssembly, in space: LinkingSpace, uncurated: [String]?
  ) -> [Redirect] {
    var targets: [String: Set<Int>] = [:]
    for node in space.nodes.indices {
      guard let index = assembly.indexes[node] else { continue }
      if let uncurated { targets[uncurated[node], default: []].insert(index) }
      // What has a record has its record's name whatever articles call it.
      if assembly.entities[index].record == nil {
        let entity = space.entity(node)
        targets[EntityIDs.plain(entity.kind, entity.name), default: []].insert(index)
      }
    }
    let taken = Set(assembly.entities.map(\.id))
    return targets.compactMap { id, indexes -> Redirect? in
      // What may mean several leads to none.
      guard indexes.count == 1, let index = indexes.first, !taken.contains(id) else { return nil }
      return Redirect(from: id, to: assembly.entities[index].id)
    }.sorted { $0.from < $1.from }
  }
}
