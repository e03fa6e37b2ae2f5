import Ontology

/// Concludes who chaired a session: the one person who certainly presided over its body that day.
///
/// Only where no article names a chair, only for sessions that an article's day lies after, and
/// only where nobody else may have presided. An assembly of members may be led by anybody, and who
/// heads a board leads the board's sessions only. What is concluded here supports nothing further.
struct ChairInference {
  private let entities: [Entity]
  private let names: RecordNames
  private let catalogue: Catalogue

  init(entities: [Entity], names: RecordNames, catalogue: Catalogue) {
    self.entities = entities
    self.names = names
    self.catalogue = catalogue
  }

  /// Statements that follow from these; their premises are indices into them.
  func conclusions(from stated: [GraphStatement], articles: [Article]) -> [GraphStatement] {
    let lastDay = articles.compactMap(\.date?.latest).max()
    let chaired = Set(stated.filter { $0.type == .chaired }.compactMap(\.object))
    var offices: [Int: [Int]] = [:]
    for (index, statement) in stated.enumerated() where presides(statement) {
      if let body = statement.object { offices[body, default: []].append(index) }
    }
    var about: [Int: [Int]] = [:]
    for (index, statement) in stated.enumerated()
    where statement.type == .sessionOf || statement.type == .heldOn {
      about[statement.subject, default: []].append(index)
    }
    return entities.indices.compactMap { session -> GraphStatement? in
      guard entities[session].kind == .session, !chaired.contains(session),
        !isAssembly(entities[session]),
        let body = entities[session].owner, let date = entities[session].date,
        let lastDay, date.last <= lastDay
      else { return nil }
      let all = offices[body] ?? []
      let certain = all.filter { covers(stated[$0], date, articles: articles) }
      guard let office = certain.first, Set(certain.map { stated[$0].subject }).count == 1,
        // Nobody else who may have been in the chair that day.
        !all.contains(where: { other in
          stated[other].subject != stated[office].subject && mayCover(stated[other], date)
        })
      else { return nil }
      let premises = certain + (about[session] ?? []).filter { stated[$0].object ?? body == body }
      return GraphStatement(
        .chaired, subject: stated[office].subject, object: session, basis: .inferred,
        evidence: Set(premises.flatMap { stated[$0].evidence }).sorted(),
        premises: Set(premises).sorted())
    }
  }

  private func presides(_ statement: GraphStatement) -> Bool {
    guard statement.type == .holds, statement.status != .designated, let role = statement.role
    else { return false }
    let title = nameKey(role)
    let body = statement.object.map { nameKey(entities[$0].name) } ?? ""
    if let organ = Self.organs.first(where: { title.hasPrefix($0) }), !body.contains(organ) {
      return false
    }
    if let record = names.record(.role, named: role) { return catalogue[record]?.chairs ?? false }
    return title == "vorsitzender"
  }

  /// Organs whose heads ("Vorstandsvorsitzender") do not preside over the whole body.
  private static let organs = [
    "aufsichtsrat", "ausschuss", "beirat", "fraktion", "kuratorium", "praesidium", "verwaltungsrat",
    "vorstand",
  ]

  private func isAssembly(_ session: Entity) -> Bool {
    let noun = nameKey(session.sessionType ?? "")
    return ["versammlung", "tagung", "kongress", "konvent"].contains { noun.hasSuffix($0) }
  }

  /// Whether the office was held on every day that the date can mean.
  private func covers(
    _ office: GraphStatement, _ date: DateSpan, articles: [Article]
  ) -> Bool {
    if let scope = office.scope {
      return scope == String(date.start.year)
        && (date.end?.year ?? date.start.year) == date.start.year
    }
    // Not on the first and last day: many are elected at a session, and led by another till then.
    guard let from = office.from, from.latest < date.first else { return false }
    if let to = office.to { return date.last < to.earliest }
    // "Since 2020" is certain up to the day of the article that says so.
    guard office.status == .current || office.status == .acting else { return false }
    let told = office.evidence.compactMap { articles[$0.article].date?.earliest }.max()
    return told.map { date.last <= $0 } ?? false
  }

  /// Whether nothing told rules out that the office was held on that date.
  private func mayCover(_ office: GraphStatement, _ date: DateSpan) -> Bool {
    if let scope = office.scope, scope.utf8.count == 4, let year = Int(scope) {
      return date.start.year <= year && year <= (date.end?.year ?? date.start.year)
    }
    if let from = office.from, date.last < from.earliest { return false }
    if let to = office.to, to.latest < date.first { return false }
    return office.from != nil || office.to != nil
  }
}
