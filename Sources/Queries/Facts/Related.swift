internal import Graph
internal import Ontology

extension Desk {
  /// Answers that a relation gives directly: the objects of a subject, or the other way round.
  func related(
    _ type: RelationType, subject: Found? = nil, object: Found? = nil, _ unknown: String
  ) -> Reading {
    let ends = [
      subject.map { names($0.entities) } ?? unknown, object.map { names($0.entities) } ?? unknown,
    ]
    let found = subject ?? object
    var reading = Reading(
      text: "\(type.rawValue)(\((ends + periods.map(\.label)).joined(separator: ", ")))",
      penalty: found?.penalty ?? 0)
    guard let found, found.entities.count == 1, let known = found.entities.first else {
      if let found {
        // Of several names only those matter that something is told of.
        let told = found.entities.filter { entity in
          statements(type).contains { (subject != nil ? $0.subject : $0.object) == entity }
        }
        if told.count == 1 {
          let one = Found(entities: told, penalty: found.penalty)
          return subject != nil
            ? related(type, subject: one, unknown) : related(type, object: one, unknown)
        }
        reading.choices = told.isEmpty ? [] : describe(told)
      }
      return reading
    }
    var support: [Int: [GraphStatement]] = [:]
    for statement in statements(type).compactMap({ told($0) }) {
      guard let target = statement.object else { continue }
      if subject != nil, statement.subject == known {
        support[target, default: []].append(statement)
      } else if object != nil || type.isSymmetric, target == known {
        support[statement.subject, default: []].append(statement)
      }
    }
    reading.isList = object != nil && [.memberOf, .partOf, .partyTo].contains(type)
    reading.answers = support.keys.sorted().map { item(name($0), from: support[$0] ?? []) }
    return reading
  }

  /// The statement as the articles of the time asked about tell it; nil if none of them does.
  func told(_ statement: GraphStatement) -> GraphStatement? {
    guard !periods.isEmpty else { return statement }
    var statement = statement
    statement.evidence = statement.evidence.filter { evidence in
      guard let date = graph.articles[evidence.article].date else { return false }
      return periods.contains { $0.contains(date) }
    }
    return statement.evidence.isEmpty ? nil : statement
  }

  /// The reading of a question for a name that no article has.
  func unknown(_ type: RelationType, _ slot: ArraySlice<Token>?, _ prefix: String) -> [Reading] {
    guard let name = unknownName(slot) else { return [] }
    return [Reading(text: "\(type.rawValue)(\(prefix)\(name))", penalty: Reading.unknown)]
  }
}
