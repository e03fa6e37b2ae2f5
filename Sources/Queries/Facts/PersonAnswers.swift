internal import Graph
internal import Ontology

/// A person's offices.
struct PersonAnswers {
  private let person: Found
  private let body: Found?
  private let unknownBody: String?
  private let desk: Desk

  init(_ person: Found, _ slot: ArraySlice<Token>?, desk: Desk) {
    self.person = person
    self.desk = desk
    body = desk.find(slot, .body)
    unknownBody = body == nil && slot != nil ? desk.unknownName(slot) ?? "?" : nil
  }

  func reading(_ tag: String) -> Reading {
    let name = desk.names(person.entities)
    let label = body.map { desk.names($0.entities) } ?? unknownBody
    let times = desk.periods.map(\.label)
    let parts = [name, "?role"] + [label ?? "?body"] + times
    var reading = Reading(
      text: "holds(\(parts.joined(separator: ", ")))",
      penalty: person.penalty + (body?.penalty ?? 0) + (unknownBody == nil ? 0 : Reading.unknown))
    guard unknownBody == nil else { return reading }
    guard person.entities.count == 1, let known = person.entities.first else {
      reading.choices = desk.describe(person.entities)
      return reading
    }
    let offices = desk.statements(.holds, subject: known).filter { office in
      guard let body else { return true }
      return office.object.map { body.entities.contains($0) } ?? false
    }
    if !desk.periods.isEmpty {
      reading.answers = answersByTime(offices)
    } else if tag == "past" {
      reading.answers = answers(offices)
    } else {
      let current = offices.filter { isHeldNow($0) }
      reading.answers = answers(current.isEmpty && tag == "who" ? offices : current)
    }
    return reading
  }

  /// All offices in the order of time.
  func career() -> Reading {
    var reading = Reading(
      text:
        "career(\(([desk.names(person.entities)] + desk.periods.map(\.label)).joined(separator: ", ")))",
      penalty: person.penalty)
    guard person.entities.count == 1, let known = person.entities.first else {
      reading.choices = desk.describe(person.entities)
      return reading
    }
    let offices = desk.statements(.holds, subject: known)
    guard desk.periods.isEmpty else {
      reading.answers = answersByTime(offices)
      return reading
    }
    let terms = offices.map { Term($0, in: desk.graph) }
    let order = offices.indices.sorted {
      (terms[$0].firstKnownDay, $0) < (terms[$1].firstKnownDay, $1)
    }
    reading.answers = answers(order.map { offices[$0] })
    return reading
  }

  private func answers(_ offices: [GraphStatement]) -> [Answer.Item] {
    let ends = offices.map { Term($0, in: desk.graph).impliedEnd }
    let texts = zip(offices, ends).map { office, end in
      Offices(desk).text(of: office, withBody: body == nil, end: end)
    }
    var order: [String] = []
    for (text, office) in zip(texts, offices) where !order.contains(text) {
      // "Oberbürgermeister" alone says less than "Oberbürgermeister @ Stadt Essen", and an office
      // without dates less than the same one with them.
      let says = offices.contains { other in
        guard other != office, slug(other.role ?? "") == slug(office.role ?? "") else {
          return false
        }
        if office.object == nil, other.object != nil { return true }
        return other.object == office.object && isDateless(office) && !isDateless(other)
      }
      if !says { order.append(text) }
    }
    return order.map { text in
      let told = texts.indices.filter { texts[$0] == text }
      // The same in the articles' own words needs no conclusion.
      let stated = told.filter { ends[$0] == nil }
      if !stated.isEmpty { return desk.item(text, from: stated.map { offices[$0] }) }
      return desk.item(text, concludedFrom: told.compactMap { ends[$0] })
    }
  }

  private func isDateless(_ office: GraphStatement) -> Bool {
    office.scope == nil && office.from == nil && office.to == nil && office.status != .designated
  }

  /// Offices certainly held at the times asked about; several years are named behind each.
  private func answersByTime(_ offices: [GraphStatement]) -> [Answer.Item] {
    var order: [String] = []
    var support: [String: [GraphStatement]] = [:]
    var times: [String: [String]] = [:]
    for office in offices {
      let term = Term(office, in: desk.graph)
      let held = desk.periods.filter { term.isHeld(within: $0) }.map(\.label)
      guard !held.isEmpty else { continue }
      let text = Offices(desk).text(of: office, withBody: body == nil, years: [])
      if support[text] == nil { order.append(text) }
      support[text, default: []].append(office)
      for label in held where !(times[text]?.contains(label) ?? false) {
        times[text, default: []].append(label)
      }
    }
    return order.map { text in
      let label = (times[text] ?? []).sorted().joined(separator: ", ")
      return desk.item("\(text) (\(label))", from: support[text] ?? [])
    }
  }

  private func isHeldNow(_ office: GraphStatement) -> Bool {
    let title = slug(office.role ?? "")
    let role = RoleQuery(label: title, exact: [title], loose: [], penalty: 0)
    let post = Post(role: role, bodies: office.object.map { [$0] }, penalty: 0)
    if office.object == nil {
      // An office without a body is nobody else's.
      let alone = Term(office, in: desk.graph)
      return alone.newest.map { $0.status == .current || $0.status == .acting }
        ?? alone.isToldUndated
    }
    return Tenure(post, desk: desk).holders(on: desk.today).contains { holder in
      holder.person == office.subject && holder.statements.contains(office)
    }
  }
}
