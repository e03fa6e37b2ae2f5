internal import Ontology

/// What a rule says at one place, before the passes merge it with what they know.
struct Finding: Hashable, Sendable {
  var type: RelationType
  var subject: Int
  var object: Int?
  var role: String?
  var status: OfficeStatus?
  /// Items of the times.
  var from: Int?
  var to: Int?
  var scope: Int?
  /// The item of the title that fills a role slot.
  var roleItem: Int?
  /// Items that the rule's pattern covers.
  var items: Range<Int>
  var rule: String

  /// `type(subject, object)`, as rules' examples write it.
  func description(in reading: Reading) -> String {
    var arguments = [reading.name(subject)]
    if let object { arguments.append(reading.name(object)) }
    if let role { arguments.append("role=\(role)") }
    if let status { arguments.append("status=\(status.rawValue)") }
    return "\(type.rawValue)(\(arguments.joined(separator: ", ")))"
  }
}

/// Runs rules over an article.
struct RulePass {
  let program: RuleProgram
  let reading: Reading
  let coreference: Coreference

  /// All findings, in the order of the text, then of the rules.
  func findings() -> [Finding] {
    var matcher = RuleMatcher(program: program, reading: reading, coreference: coreference)
    return reading.sentences.flatMap { sentence in
      matcher.matches(in: sentence).flatMap { findings(of: program.rules[$0.rule], $0.match) }
    }
  }

  private func findings(of rule: Rule, _ match: RuleMatch) -> [Finding] {
    var found: [Finding] = []
    let chairs = ChairCheck(reading: reading)
    for yield in rule.yields where yield.type != .chaired || chairs.isChairing(match.items) {
      // A rule that says more of the list has thought of its preposition.
      let isAlone = rule.yields.count == 1
      let subjects = entities(yield.subject, yield.type.subjects, match)
      let isOfBodies =
        yield.type == .memberOf
        && subjects.contains { reading.entities[$0].kind == .body }
      let objects: [Int?] =
        yield.object.map {
          entities($0, yield.type.objects, match, isOfBodies: isOfBodies).map { $0 }
        }
        ?? (yield.type.isSymmetric ? subjects.map { $0 } : [nil])
      for (number, subject) in subjects.enumerated() {
        for (other, object) in (objects.isEmpty && yield.type == .holds ? [nil] : objects)
          .enumerated()
        where object != subject && isPossible(yield, subject, match, isAlone) {
          if yield.type.isSymmetric, yield.object == nil, other <= number { continue }
          var finding = Finding(
            type: yield.type, subject: subject, object: object, items: match.items, rule: rule.id)
          finding.role = role(yield.role, match)
          finding.status = yield.status
          if case .slot(let name) = yield.role {
            finding.roleItem = match.slots[name]?.first?.item
          }
          finding.from = time(yield.from, match)
          finding.to = time(yield.to, match)
          finding.scope = time(yield.scope, match)
          found.append(finding)
        }
      }
    }
    return found
  }

  /// Whether a subject can be of that relation: towns and Länder have no seat and no owner, and
  /// "dem Netzwerk" is what others belong to.
  private func isPossible(
    _ yield: Rule.Yield, _ subject: Int, _ match: RuleMatch, _ isAlone: Bool
  ) -> Bool {
    if yield.type == .memberOf, case .slot(let name) = yield.subject,
      let item = match.slots[name]?.first(where: { $0.entity == subject })?.item
    {
      return !reading.isDative(item) && canBelong(subject, yield, match)
    }
    if isAlone, yield.type == .cooperatesWith, yield.object == nil,
      case .slot(let name) = yield.subject, let first = match.slots[name]?.first?.item,
      ["mit", "nach"].contains(
        reading.governor(reading.bareList(of: .body, upTo: first).first ?? first))
    {
      // "A arbeitet mit B und C zusammen", "Nach B und C hat A …" don't say that B does with C.
      return false
    }
    if yield.type == .seatedIn, case .slot(let name) = yield.subject,
      let item = match.slots[name]?.first(where: { $0.entity == subject })?.item,
      item < match.items.upperBound,
      (item + 1..<match.items.upperBound).contains(where: { other in
        reading.isKind(other, .body)
          && (1...2).contains { reading.items[other - $0].isAny(.coordinator) }
      })
    {
      // "A und B mit Sitz in Bonn": only the nearest.
      return false
    }
    guard yield.type == .partOf || yield.type == .seatedIn else { return true }
    // "Amt Nord" is a union of villages, but most an Amt is an authority.
    return !coreference.sort(subject).isTerritory || reading.name(subject).hasPrefix("Amt")
  }

  /// Whether a body has members of a subject's sort: no towns sit on a board, and of a longer name
  /// only its beginning is known ("der regio iT Beteiligungsgenossenschaft").
  private func canBelong(_ subject: Int, _ yield: Rule.Yield, _ match: RuleMatch) -> Bool {
    guard case .slot(let name) = yield.object, let group = match.slots[name]?.first,
      let object = group.entity
    else { return true }
    let next = group.item + 1
    if reading.items[group.item].kind == .body, reading.items.indices.contains(next),
      reading.sentenceOf[next] == reading.sentenceOf[group.item],
      reading.items[next].kind == nil, reading.items[next].isCapitalised,
      reading.items[next].date == nil, !reading.items[next].isAny([.determiner, .preposition])
    {
      return false
    }
    // Nobody is a member of a ministry; villages are of a union of villages, but not of a town.
    let sort = coreference.sort(object)
    let isUnion = ["Amt ", "Verbandsgemeinde ", "Samtgemeinde ", "Bezirk"]
      .contains { reading.name(object).hasPrefix($0) }
    if case .ministry = sort { return false }
    if sort.isTerritory, !isUnion { return false }
    let isBoard = ["Vorstand", "Präsidium"].contains { reading.name(object).hasPrefix($0) }
    return reading.entities[subject].kind == .person || !isBoard
  }

  private func entities(
    _ argument: Rule.Argument, _ kinds: Set<EntityKind>, _ match: RuleMatch,
    isOfBodies: Bool = false
  ) -> [Int] {
    switch argument {
    case .slot(let name):
      return match.slots[name]?.compactMap(\.entity) ?? []
    case .focus:
      if kinds == [.person] {
        return coreference.topic(before: match.items.lowerBound, gender: nil, in: reading)
          .map { [$0] } ?? []
      }
      if kinds.contains(.session) {
        return coreference.focusSession(before: match.items.lowerBound, in: reading).map { [$0] }
          ?? []
      }
      // Towns and associations join an association, not its organ.
      let sorts: Set<BodySort> = isOfBodies ? [.other] : [.other, .organ]
      return coreference.focusBody(before: match.items.lowerBound, sorts: sorts, in: reading) {
        isOfBodies || !isOnlyOwner($0)
      }.map { [$0] } ?? []
    case .literal: return []
    }
  }

  /// Whether the text names a body only as the owner of something that meets: "der Universitätsrat
  /// der Universität A".
  private func isOnlyOwner(_ body: Int) -> Bool {
    let named = reading.items.indices.filter { reading.items[$0].entity == body }
    return !named.isEmpty && named.allSatisfy { Coreference.isAttribute($0, in: reading) }
  }

  private func role(_ argument: Rule.Argument?, _ match: RuleMatch) -> String? {
    switch argument {
    case .literal(let title): title
    case .slot(let name): match.slots[name]?.first?.entity.map { reading.name($0) }
    case .focus, nil: nil
    }
  }

  private func time(_ argument: Rule.Argument?, _ match: RuleMatch) -> Int? {
    guard case .slot(let name) = argument else { return nil }
    return match.slots[name]?.first?.item
  }
}
