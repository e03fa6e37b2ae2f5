internal import Graph
internal import Ontology

extension QuestionKind {
  /// Which offices a person has or had.
  static let officesOfPerson = QuestionKind(
    name: "offices of a person",
    examples: [
      "Welche Ämter hat Patrick Burghardt?",
      "Welche Ämter hatte Uwe Brandl im Lauf der Jahre beim Deutschen Städte- und Gemeindebund?",
      "Welche Ämter hatte Bernward Küper 2020, welche 2022?",
      "Wer ist Patrick Burghardt?",
      "Which offices of Katrin Lange do the articles mention?",
      "Which offices did Katrin Lange hold in 2017?",
    ],
    phrasings: withBody(
      german: [
        "welches|welche|was_fuer aemter|amt|posten|funktionen|funktion|rollen|positionen|position hat|bekleidet|besetzt {person}",
        "was ist {person}", "als was amtiert|fungiert|arbeitet {person}",
      ], germanEnd: "inne",
      english: [
        "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs|job does {person} hold|have",
        "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs|job has {person}",
        "what is {person} office|position|post|role|job", "what is {person}",
      ], tag: "now")
      + withBody(
        german: [
          "welches|welche|was_fuer aemter|amt|posten|funktionen|funktion|rollen|positionen|position hatte|bekleidete|hielt {person}",
          "welche aemter|posten|funktionen hat|hatte {person} bisher|alles|insgesamt|im_lauf_der_jahre|im_laufe_der_jahre|im_lauf_der_zeit",
          "welche aemter|posten|funktionen von {person} werden|sind|nennen|erwaehnen genannt|erwaehnt|bekannt|belegt|die_artikel",
          "was war {person}", "als was amtierte|fungierte {person}",
        ], germanEnd: "inne",
        english: [
          "which|what offices|office|positions|position|posts|post|roles|role|functions|jobs did|has|have|had {person} hold|held|have|had",
          "which|what offices|positions|posts|roles|functions of {person} do_the_articles mention|name|list|tell_of",
          "which|what offices|positions|posts|roles|functions of {person} are mentioned|named|known",
          "what was {person} office|position|post|role|job", "what was {person}",
          "list|name the? offices of {person}",
        ], tag: "past")
      + phrasings(german: ["wer ist|war {person}"], english: ["who is|was {person}"], tag: "who"),
    read: { slots, tag, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { "holds(\($0), ?role, ?body)" }
      }
      return [PersonAnswers(person, slots["body"], desk: desk).reading(tag)]
    })

  /// Each phrasing without a body and with one, and with what may follow.
  private static func withBody(
    german: [String], germanEnd: String, english: [String], tag: String
  ) -> [Phrasing] {
    phrasings(
      german: german.map { $0 + " \(germanEnd)? welche|und_welche?" }
        + german.map { $0 + " bei|beim|im|in|fuer|an|am {body} \(germanEnd)?" },
      english: english.map { $0 + " and_which|which|and?" }
        + english.map { $0 + " at|in|with|for|within {body}" }, tag: tag)
  }
}

/// A person's offices.
private struct PersonAnswers {
  let person: Found
  let body: Found?
  let unknownBody: String?
  let desk: Desk

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

  private func answers(_ offices: [GraphStatement]) -> [Answer.Item] {
    let texts = offices.map { Offices(desk).text(of: $0, withBody: body == nil) }
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
      let statements = zip(texts, offices).filter { $0.0 == text }.map(\.1)
      return desk.item(text, from: statements)
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
      let term = Term(office, articles: desk.graph.articles)
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
      let alone = Term(office, articles: desk.graph.articles)
      return alone.newest.map { $0.status == .current || $0.status == .acting }
        ?? alone.isToldUndated
    }
    return Tenure(post, desk: desk).holders(on: desk.today).contains { holder in
      holder.person == office.subject && holder.statements.contains(office)
    }
  }
}
