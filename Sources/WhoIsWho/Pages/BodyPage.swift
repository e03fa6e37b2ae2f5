internal import Graph
internal import Ontology

extension Register {
  /// A body's entry: what it is, who holds its offices, its sessions and ties.
  func bodyPage(_ body: Int, _ path: String) -> Document {
    let entity = graph.entities[body]
    let place = BodyPlace(entity)
    let type: Inline = entity.record?.type.map { .german(.text($0)) } ?? .text(labels.kind(.body))
    let area = place.level == .unknown ? nil : place.land ?? entity.record?.level
    var document = Document(
      path: path, kicker: [type] + (area.map { [.german(.text(" · " + $0))] } ?? []),
      title: name(of: body), isTitleGerman: true)
    document.area = "organisationen/index"
    document.lead = bodyLead(body)
    document.sections = [
      officesSection(body), sessionsSection(body),
      related(body, "mitglieder", labels.members, as: .object, of: .memberOf),
      related(body, "mitgliedschaften", labels.memberIn, as: .subject, of: .memberOf),
      related(body, "teil-von", labels.partOf, as: .subject, of: .partOf),
      related(body, "teile", labels.parts, as: .object, of: .partOf),
      related(body, "vorhaben", labels.partyTo, as: .subject, of: .partyTo),
      cooperationSection(body),
      related(body, "sitz", labels.seat, as: .subject, of: .seatedIn),
      related(body, "stimmen", labels.spokesmen, as: .object, of: .quoted, quotes: true),
      pictureSection(body),
    ].compactMap { $0 }
    document.aside = aside(of: body, facts: bodyFacts(body))
    return document
  }

  private func bodyLead(_ body: Int) -> [Inline] {
    let presiding = asObject[body].filter { index in
      let told = graph.statements[index]
      return told.type == .holds && presides(told) && term(index).group == .current
        && paths[told.subject] != nil
    }
    let names = presiding.prefix(2).flatMap { index -> [Inline] in
      let told = graph.statements[index]
      return [
        titleWords(told), .text(": "), link(told.subject), .quiet(" (\(standing(index)))"),
        .text("; "),
      ]
    }
    return Array(names.dropLast())
  }

  /// Whether the office is the one that presides over its body.
  private func presides(_ statement: GraphStatement) -> Bool {
    guard let role = statement.role else { return false }
    if let entity = roleEntity(named: role), let record = entity.record { return record.chairs }
    return role == "Vorsitzender" || role == "Präsident" || role == "Oberbürgermeister"
  }

  private func bodyFacts(_ body: Int) -> [Fact] {
    let entity = graph.entities[body]
    var facts: [Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty {
        facts.append(Fact(name: name, value: [.german(.text(value))]))
      }
    }
    func add(_ name: String, _ date: PartialDate?) {
      if let date { facts.append(Fact(name: name, value: [.text(labels.date(date))])) }
    }
    let record = entity.record
    add(labels.type, record?.type)
    add(labels.levelName, record?.level)
    add(labels.land, record?.land)
    if let parent = record?.parent, let index = bodyOfRecord[parent] {
      facts.append(Fact(name: labels.partOf, value: [link(index)]))
    }
    if let owner = entity.owner, graph.entities.indices.contains(owner), owner != body {
      facts.append(Fact(name: labels.organOf, value: [link(owner)]))
    }
    add(labels.seat, record?.seat)
    add(labels.founded, record?.founded)
    add(labels.until, record?.until)
    for (name, ids) in [
      (labels.predecessors, record?.predecessors), (labels.successors, record?.successors),
    ] {
      let links = (ids ?? []).compactMap { bodyOfRecord[$0] }.map { [link($0)] }
      if !links.isEmpty {
        facts.append(Fact(name: name, value: Array(links.joined(separator: [.text("; ")]))))
      }
    }
    let formerNames = record?.formerNames ?? []
    add(labels.formerNames, formerNames.map { labels.formerName($0) }.joined(separator: "; "))
    let former = formerNames.map(\.name)
    let aliases = Set((record?.aliases ?? []) + entity.aliases)
      .subtracting(former + [entity.name]).sorted()
    add(labels.alsoCalled, aliases.joined(separator: "; "))
    if !facts.isEmpty {
      let origin = record == nil ? labels.fromArticles : labels.fromDirectory
      facts.append(Fact(name: labels.origin, value: [.quiet(origin)]))
    }
    return facts
  }

  private func officesSection(_ body: Int) -> Section? {
    let held = asObject[body].filter { index in
      graph.statements[index].type == .holds && paths[graph.statements[index].subject] != nil
    }
    let titles = Set(held.compactMap { graph.statements[$0].role })
    let byTitle = titles.sorted {
      (roleRank($0), GermanOrder.Key($0, .words)) < (roleRank($1), GermanOrder.Key($1, .words))
    }
    var blocks: [Block] = []
    for title in byTitle + [nil] as [String?] {
      let statements = held.filter { graph.statements[$0].role == title }
      let claims = grouped(statements).flatMap { _, statements in
        statements.compactMap { index -> Claim? in
          let told = graph.statements[index]
          var line = [link(told.subject)]
          if let field = term(index).field { line.append(.german(.text(" (\(field))"))) }
          if let tag = term(index).tag { line += [.text(" "), .tag(tag)] }
          return claim(index, line, detail: officeDetail(index))
        }
      }
      guard !claims.isEmpty else { continue }
      let heading: Inline = title.map { .german(.text($0)) } ?? .text(labels.noOffice)
      blocks += [.heading(heading, id: nil), .claims(claims)]
    }
    let presiding = held.filter { presides(graph.statements[$0]) }
    if let timeline = timeline(presiding, line: { [link(graph.statements[$0].subject)] }) {
      blocks = [.heading(.text(labels.head), id: nil), .timeline(timeline)] + blocks
    }
    return blocks.isEmpty ? nil : Section("aemter", labels.offices, blocks)
  }

  /// Offices that preside first.
  private func roleRank(_ role: String) -> Int {
    if roleEntity(named: role)?.record?.chairs ?? (role == "Vorsitzender") { return 0 }
    return role.hasPrefix("stellvertretend") || role.hasPrefix("Vize") ? 1 : 2
  }

  private func sessionsSection(_ body: Int) -> Section? {
    let claims = asObject[body].filter { graph.statements[$0].type == .sessionOf }
      .sorted {
        sessionOrder(graph.statements[$0].subject) > sessionOrder(graph.statements[$1].subject)
      }
      .compactMap { index -> Claim? in
        let session = graph.statements[index].subject
        return claim(
          index, [link(session)],
          detail: [.quiet(whenAndWhere(session) + " · ")] + chairWords(session))
      }
    return section("sitzungen", labels.sessions, claims)
  }

  private func cooperationSection(_ body: Int) -> Section? {
    let claims = (asSubject[body] + asObject[body])
      .filter { graph.statements[$0].type == .cooperatesWith }
      .compactMap { index -> Claim? in
        let told = graph.statements[index]
        guard let other = told.subject == body ? told.object : told.subject else { return nil }
        return claim(index, [link(other)])
      }
    return section("kooperationen", labels.cooperation, claims)
  }

  /// The end of a statement that an entry stands at.
  enum End {
    case subject
    case object
  }

  /// The other ends of an entity's statements of one type, as claims.
  func related(
    _ entity: Int, _ id: String, _ title: String, as end: End, of type: RelationType,
    quotes: Bool = false
  ) -> Section? {
    let claims = (end == .subject ? asSubject : asObject)[entity]
      .filter { graph.statements[$0].type == type }
      .compactMap { index -> Claim? in
        let told = graph.statements[index]
        guard let other = end == .subject ? told.object : told.subject else { return nil }
        // Private persons stay out.
        if graph.entities[other].kind == .person, paths[other] == nil { return nil }
        return claim(index, [link(other)], showsQuote: quotes)
      }
    return section(id, title, claims)
  }
}
