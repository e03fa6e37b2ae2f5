import Ontology

/// The graph's order of statements.
enum StatementOrder {
  /// Ascending by type, subject, object, role, dates, scope, basis; premises keep pointing at the
  /// same statements.
  static func sorted(_ statements: [GraphStatement]) -> [GraphStatement] {
    let order = statements.indices.sorted { first, second in
      precedes(statements[first], statements[second]) ?? (first < second)
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

  /// Whether one comes before the other; nil where nothing tells them apart.
  ///
  /// Most differ in what is looked at first, so that nothing is made of the rest.
  private static func precedes(_ one: GraphStatement, _ other: GraphStatement) -> Bool? {
    if one.type != other.type { return one.type.rawValue < other.type.rawValue }
    if one.subject != other.subject { return one.subject < other.subject }
    if one.object != other.object { return one.object ?? -1 < other.object ?? -1 }
    if one.role != other.role { return one.role ?? "" < other.role ?? "" }
    let (first, second) = (rest(one), rest(other))
    return zip(first, second).first { $0 != $1 }.map { $0 < $1 }
  }

  private static func rest(_ statement: GraphStatement) -> [String] {
    let dates: [String] = [
      statement.date?.description ?? "", statement.from?.description ?? "",
      statement.to?.description ?? "",
    ]
    return dates + [statement.scope ?? "", statement.basis.rawValue]
  }
}
