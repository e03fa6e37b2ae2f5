internal import Ontology

/// Compares what articles state: for each article the set of type, subject and object; an office
/// is person, role and body.
///
/// A predicted entity stands for the gold entity that most of its mentions lie on; one without such
/// a mention, for the gold entity of the same name.
struct RelationScorer {
  var tally = Tally()
  var errors: [String] = []
  private(set) var offices = 0
  private(set) var officesWithRightStatus = 0
  private let names: [String: String]

  init(_ gold: [GoldArticle], _ predictions: [Prediction]) {
    names = Self.standIns(gold, predictions)
  }

  mutating func count(_ gold: GoldArticle, _ prediction: Prediction?) {
    let wanted = Self.relations(of: gold)
    let found = relations(of: prediction)
    for relation in wanted.keys { tally[relation[0]].gold += 1 }
    for relation in found.keys { tally[relation[0]].predicted += 1 }
    for (relation, status) in wanted {
      guard let foundStatus = found[relation] else { continue }
      tally[relation[0]].hits += 1
      guard relation[0] == RelationType.holds.rawValue else { continue }
      offices += 1
      if status == foundStatus { officesWithRightStatus += 1 }
    }
    errors += Self.lines(gold.id, "missed  ", wanted.keys.filter { found[$0] == nil })
    errors += Self.lines(gold.id, "spurious", found.keys.filter { wanted[$0] == nil })
  }

  private static func lines(_ article: String, _ sort: String, _ relations: [[String]]) -> [String]
  {
    relations.sorted { $0.lexicographicallyPrecedes($1) }
      .map { "\(article) \(sort) \($0.joined(separator: " | "))" }
  }

  /// For each relation of the gold, as strings that compare, the status of an office.
  private static func relations(of gold: GoldArticle) -> [[String]: String] {
    var relations: [[String]: String] = [:]
    for relation in gold.relations {
      let key =
        relation.type == .holds
        ? [
          relation.type.rawValue, folded(relation.subject), folded(relation.role ?? ""),
          folded(relation.body ?? ""),
        ]
        : Self.key(relation.type, folded(relation.subject), folded(relation.object ?? ""))
      relations[key] =
        relation.type == .holds ? relation.qualifiers?["status"] ?? "current" : ""
    }
    return relations
  }

  private func relations(of prediction: Prediction?) -> [[String]: String] {
    var relations: [[String]: String] = [:]
    for relation in prediction?.relations ?? [] {
      let key =
        relation.type == .holds
        ? [
          relation.type.rawValue, name(relation.subject), folded(relation.role ?? ""),
          name(relation.body),
        ]
        : Self.key(relation.type, name(relation.subject), name(relation.object))
      relations[key] = relation.type == .holds ? (relation.status ?? .current).rawValue : ""
    }
    return relations
  }

  private static func key(_ type: RelationType, _ subject: String, _ object: String) -> [String] {
    [type.rawValue] + (type.isSymmetric ? [subject, object].sorted() : [subject, object])
  }

  private func name(_ entity: String?) -> String {
    guard let entity, !entity.isEmpty else { return "" }
    return names[entity] ?? folded(entity)
  }

  /// For each predicted entity the folded name of the gold entity it stands for.
  private static func standIns(
    _ gold: [GoldArticle], _ predictions: [Prediction]
  ) -> [String: String] {
    let mentions = Dictionary(gold.map { ($0.id, $0.mentions) }) { first, _ in first }
    var names: [String: String] = [:]
    // In the order of the first vote, which decides between equals.
    var votes: [String: [(name: String, count: Int)]] = [:]
    for prediction in predictions {
      for entity in prediction.entities where names[entity.id] == nil {
        names[entity.id] = folded(entity.name)
      }
      for mention in prediction.mentions {
        let span = Span(start: mention.start, end: mention.end, kind: mention.kind)
        for wanted in mentions[prediction.id] ?? [] {
          let other = Span(start: wanted.start, end: wanted.end, kind: wanted.kind)
          guard span.overlaps(other) else { continue }
          let name = folded(wanted.canonical)
          let weight = span == other ? 2 : 1
          var counts = votes[mention.entity] ?? []
          if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].count += weight
          } else {
            counts.append((name, weight))
          }
          votes[mention.entity] = counts
        }
      }
    }
    for (entity, counts) in votes {
      let most = counts.map(\.count).max()
      names[entity] = counts.first { $0.count == most }?.name
    }
    return names
  }
}
