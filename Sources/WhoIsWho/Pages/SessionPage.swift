internal import Graph
internal import Ontology

extension Register {
  /// A session's entry: whose it was, when, where, and who was in the chair.
  func sessionPage(_ session: Int, _ path: String) -> Document {
    let entity = graph.entities[session]
    var document = Document(
      path: path, kicker: [.text(labels.kind(.session))], title: name(of: session),
      isTitleGerman: true)
    document.area = "sitzungen/index"
    document.lead = [.text(whenAndWhere(session) + ". ")] + chairWords(session)
    let parts: [(label: String, type: RelationType)] = [
      (labels.chair, .chaired), (labels.kind(.body), .sessionOf), (labels.day, .heldOn),
      (labels.kind(.place), .heldIn),
    ]
    let claims = parts.flatMap { part in
      statements(part.type, on: session).compactMap { index in
        claim(index, [.quiet(part.label + ": ")] + value(index))
      }
    }
    let missing = parts.filter { statements($0.type, on: session).isEmpty }.map(\.label)
    var blocks: [Block] = claims.isEmpty ? [] : [.claims(claims)]
    if !missing.isEmpty {
      blocks.append(.facts(missing.map { Fact(name: $0, value: [.quiet(labels.notStated)]) }))
    }
    document.sections = [Section("sitzung", labels.whatArticlesSay, blocks)]
    var facts: [Fact] = []
    if let number = entity.ordinal {
      facts.append(Fact(name: labels.number, value: [.text(labels.ordinal(number))]))
    }
    if let type = entity.sessionType {
      facts.append(Fact(name: labels.type, value: [.german(.text(type))]))
    }
    document.aside = aside(of: session, facts: facts)
    document.aside.insert(contentsOf: [neighbourSection(session)].compactMap { $0 }, at: 0)
    return document
  }

  /// The sessions of the same body before and after.
  private func neighbourSection(_ session: Int) -> Section? {
    var lines: [[Inline]] = []
    if let before = sessionBefore[session] {
      lines.append([.quiet(labels.before), link(before)])
    }
    if let after = sessionAfter[session] {
      lines.append([.quiet(labels.after), link(after)])
    }
    return lines.isEmpty ? nil : Section("reihe", labels.series, [.list(lines)])
  }

  /// What a session's statement gives: who chaired, whose it was, when, where.
  private func value(_ statement: Int) -> [Inline] {
    let told = graph.statements[statement]
    return switch told.type {
    case .chaired: [link(told.subject)]
    case .heldOn: [.text(told.date.map { labels.date($0) } ?? labels.notStated)]
    default: [told.object.map { link($0) } ?? .quiet(labels.notStated)]
    }
  }

  /// The statements of a type that a session stands in.
  func statements(_ type: RelationType, on session: Int) -> [Int] {
    (type == .chaired ? asObject : asSubject)[session].filter {
      graph.statements[$0].type == type
        && (type != .chaired || paths[graph.statements[$0].subject] != nil)
    }
  }

  /// The dated sessions of each body, each with the one after it.
  static func sessionPairs(_ register: Self) -> [(session: Int, next: Int)] {
    var pairs: [(session: Int, next: Int)] = []
    for statements in register.asObject {
      let sessions = Set(
        statements.filter { register.graph.statements[$0].type == .sessionOf }
          .map { register.graph.statements[$0].subject })
      let ordered = sessions.filter { register.date(of: $0) != nil }
        .map { (key: register.sessionOrder($0), session: $0) }.sorted { $0.key < $1.key }
      pairs += zip(ordered, ordered.dropFirst()).map { ($0.session, $1.session) }
    }
    return pairs
  }

  /// Date and place in words, or that they are not told.
  func whenAndWhere(_ session: Int) -> String {
    let places = statements(.heldIn, on: session).compactMap { graph.statements[$0].object }
      .map(name)
    return when(session) + ", "
      + (places.isEmpty ? labels.noPlace : places.joined(separator: ", "))
  }

  /// A session's date in words, or that it is not told.
  private func when(_ session: Int) -> String {
    date(of: session).map { labels.date($0) } ?? labels.noDay
  }

  /// "Leitung: Patrick Burghardt", or that nobody is named.
  func chairWords(_ session: Int) -> [Inline] {
    let chairs = statements(.chaired, on: session)
    guard !chairs.isEmpty else { return [.quiet(labels.noChair)] }
    var line: [Inline] = [.text(labels.chair + ": ")]
    for (position, index) in chairs.enumerated() {
      let told = graph.statements[index]
      if position > 0 { line.append(.text(", ")) }
      line.append(link(told.subject))
      if told.basis == .inferred { line += [.text(" "), .tag(.inferred)] }
    }
    return line
  }

  /// A session's date as far as told.
  func date(of session: Int) -> DateSpan? {
    graph.entities[session].date
      ?? statements(.heldOn, on: session).compactMap { graph.statements[$0].date }.min()
  }

  /// A key that sorts sessions by date, then number, then id; undated ones first.
  func sessionOrder(_ session: Int) -> String {
    let entity = graph.entities[session]
    let number = String(entity.ordinal ?? 0)
    let padded = String(repeating: "0", count: max(0, 6 - number.utf8.count)) + number
    return (date(of: session).map { "\($0)" } ?? "") + "\t" + padded + "\t" + entity.id
  }

  // MARK: Places and programmes

  /// A place's entry: what met there and who has a seat there.
  func placePage(_ place: Int, _ path: String) -> Document {
    let record = graph.entities[place].record
    var document = Document(
      path: path, kicker: [.text(labels.kind(.place))], title: name(of: place), isTitleGerman: true)
    document.area = "orte/index"
    let sessions = asObject[place].filter { graph.statements[$0].type == .heldIn }
      .sorted {
        sessionOrder(graph.statements[$0].subject) > sessionOrder(graph.statements[$1].subject)
      }
      .compactMap { index -> Claim? in
        let session = graph.statements[index].subject
        return claim(
          index, [link(session)], detail: [.quiet(when(session) + " · ")] + chairWords(session))
      }
    document.sections = [
      section("sitzungen", labels.sessionsHere, sessions),
      related(place, "sitz", labels.seatsHere, as: .object, of: .seatedIn),
      directorySection(place),
    ].compactMap { $0 }
    var facts: [Fact] = []
    for (name, value) in [(labels.type, record?.type), (labels.land, record?.land)] {
      if let value { facts.append(Fact(name: name, value: [.german(.text(value))])) }
    }
    document.aside = aside(of: place, facts: facts)
    return document
  }

  /// The bodies whose seat is here by the directory.
  private func directorySection(_ place: Int) -> Section? {
    let told = Set(
      asObject[place].filter { graph.statements[$0].type == .seatedIn }
        .map { graph.statements[$0].subject })
    let bodies = (bodiesBySeat[graph.entities[place].name] ?? []).filter { !told.contains($0) }
    guard !bodies.isEmpty else { return nil }
    return Section(
      "verzeichnis", labels.seatsByDirectory,
      [.list(bodies.map { [link($0)] })])
  }

  /// A programme's entry: who takes part, and who writes of it.
  func programmePage(_ programme: Int, _ path: String) -> Document {
    let entity = graph.entities[programme]
    var document = Document(
      path: path,
      kicker: [entity.record?.type.map { .german(.text($0)) } ?? .text(labels.kind(.programme))],
      title: name(of: programme), isTitleGerman: true)
    document.area = "vorhaben/index"
    document.sections = [
      related(programme, "beteiligte", labels.parties, as: .object, of: .partyTo)
        ?? Section("beteiligte", labels.parties, [.paragraph([.quiet(labels.notStated)])])
    ]
    let aliases = entity.aliases.filter { $0 != entity.name }
    document.aside = aside(
      of: programme,
      facts: aliases.isEmpty
        ? []
        : [
          Fact(
            name: labels.alsoCalled, value: [.german(.text(aliases.joined(separator: "; ")))])
        ])
    return document
  }
}
