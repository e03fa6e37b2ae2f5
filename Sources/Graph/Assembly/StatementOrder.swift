import Ontology

/// The graph's order of statements.
enum StatementOrder {
  /// Ascending by type, subject, object, role, dates, scope, basis; premises keep pointing at the
  /// same statements.
  static func sorted(_ statements: [GraphStatement]) -> [GraphStatement] {
    let order = statements.indices.sorted { first, second in
      let (one, other) = (key(statements[first]), key(statements[second]))
      for (left, right) in zip(one, other) where left != right { return left < right }
      return first < second
    }
    var position = Array(repeating: 0, count: statements.count)
    for (new, old) in order.enumerated() { position[old] = new }
    return order.map { old in
      var statement = statements[old]
      statement.premises = statement.premises.map { position[$0] }.sorted()
      if let end = statement.impliedEnd {
        statement.impliedEnd?.premises = end.premises.map { position[$0] }.sorted()
      }
      return statement
    }
  }

  private static func key(_ statement: GraphStatement) -> [Part] {
    [
      .text(statement.type.rawValue), .number(statement.subject), .number(statement.object ?? -1),
      .text(statement.role ?? ""), .text(statement.date.map { "\($0)" } ?? ""),
      .text(statement.from.map { "\($0)" } ?? ""), .text(statement.to.map { "\($0)" } ?? ""),
      .text(statement.scope ?? ""), .text(statement.basis.rawValue),
    ]
  }

  private enum Part: Comparable {
    case number(Int)
    case text(String)
  }
}
