internal import Graph
internal import Ontology

extension Register {
  /// A person's entry: offices, sessions, successions, bodies, words.
  func personPage(_ person: Int, _ path: String) -> Document {
    var document = Document(path: path, kicker: "Person", title: name(of: person))
    document.area = "personen/index"
    document.lead = summary(of: person, limit: 4)
    let offices = offices(of: person)
    document.sections = offices.compactMap { group, statements in
      let claims = statements.compactMap { index in
        claim(index, office(index), detail: officeDetail(index))
      }
      return section("amt-\(group)", group.title, claims)
    }
    if let timeline = timeline(offices.flatMap(\.statements), line: office) {
      document.sections.insert(
        Section("zeitleiste", "Ämter im Überblick", [.timeline(timeline)]), at: 0)
    }
    document.sections += [
      chairedSection(person), successionSection(person), membershipSection(person),
      quotedSection(person), companionSection(person), pictureSection(person),
    ].compactMap { $0 }
    if document.lead.isEmpty { document.lead = [.quiet("Ein Amt ist nicht angegeben.")] }
    document.aside = aside(of: person, facts: personFacts(person))
    document.aside += [namesakeSection(person)].compactMap { $0 }
    return document
  }

  /// Who stands in the same articles, the most often first.
  private func companionSection(_ person: Int) -> Section? {
    var shared: [Int: [Int]] = [:]
    for article in articles(naming: person) {
      let others = Set(mentionsOfArticle[article].map(\.entity))
      for other in others
      where other != person && graph.entities[other].kind == .person && paths[other] != nil {
        shared[other, default: []].append(article)
      }
    }
    let others = shared.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
    guard !others.isEmpty else { return nil }
    // Newest first, as the articles are.
    let lines = others.prefix(12).map { other, articles -> [Inline] in
      let count = articles.count == 1 ? " – in " : " – in \(articles.count) Artikeln, zuletzt "
      return [link(other), .quiet(count)] + cite(articles[0])
    }
    var blocks: [Block] = [.list(lines)]
    if others.count > lines.count {
      blocks.append(.paragraph([.quiet("Und \(others.count - lines.count) weitere.")]))
    }
    return Section("gemeinsam", "Gemeinsam genannt mit", blocks)
  }

  /// Others of the same family name, so that nobody is taken for somebody else.
  private func namesakeSection(_ person: Int) -> Section? {
    let family = PersonName(graph.entities[person]).family
    let others = (families[slug(family)] ?? []).filter { $0 != person }
    guard !others.isEmpty else { return nil }
    let lines = others.prefix(20).map { other -> [Inline] in
      let summary = summary(of: other, limit: 1).map(\.plain).joined()
      return [link(other)] + (summary.isEmpty ? [] : [.quiet(" – " + summary)])
    }
    return Section("namensgleich", "Nicht zu verwechseln mit", [.list(lines)])
  }

  /// A section of claims; nil without any.
  func section(_ id: String, _ title: String, _ claims: [Claim]) -> Section? {
    claims.isEmpty ? nil : Section(id, title, [.claims(claims)])
  }

  private func personFacts(_ person: Int) -> [Fact] {
    let entity = graph.entities[person]
    var facts: [Fact] = []
    let aliases = entity.aliases.filter { $0 != entity.name && $0 != entity.familyName }
    if !aliases.isEmpty {
      facts.append(Fact(name: "Auch genannt", value: [.text(aliases.joined(separator: ", "))]))
    }
    if PersonName(entity).rest.isEmpty {
      facts.append(Fact(name: "Vorname", value: [.quiet("nicht angegeben")]))
    }
    return facts
  }

  private func chairedSection(_ person: Int) -> Section? {
    let chaired = asSubject[person].filter { graph.statements[$0].type == .chaired }
    let claims = chaired.compactMap { index -> (String, Claim)? in
      guard let session = graph.statements[index].object,
        let claim = claim(index, [link(session)], detail: [.quiet(whenAndWhere(session))])
      else { return nil }
      return (sessionOrder(session), claim)
    }
    return section(
      "sitzungen", "Geleitete Sitzungen", claims.sorted { $0.0 > $1.0 }.map(\.1))
  }

  private func successionSection(_ person: Int) -> Section? {
    let before = asSubject[person].filter { graph.statements[$0].type == .succeeds }
      .compactMap { index -> Claim? in
        guard let other = graph.statements[index].object else { return nil }
        return claim(index, [.text("Folgt auf "), link(other), .text(inOffice(index))])
      }
    let after = asObject[person].filter { graph.statements[$0].type == .succeeds }
      .compactMap { index in
        let other = graph.statements[index].subject
        return claim(index, [.text("Nachfolge: "), link(other), .text(inOffice(index))])
      }
    return section("nachfolge", "Vorgänger und Nachfolger", before + after)
  }

  /// ", im Amt: Präsident".
  func inOffice(_ statement: Int) -> String {
    graph.statements[statement].role.map { " (Amt: \($0))" } ?? " (Amt nicht angegeben)"
  }

  private func membershipSection(_ person: Int) -> Section? {
    let claims = asSubject[person].filter { graph.statements[$0].type == .memberOf }
      .compactMap { index -> Claim? in
        guard let body = graph.statements[index].object else { return nil }
        return claim(index, [link(body)], detail: [.quiet(standing(index))])
      }
    return section("mitglied", "Mitglied in", claims)
  }

  private func quotedSection(_ person: Int) -> Section? {
    let claims = asSubject[person].filter { graph.statements[$0].type == .quoted }
      .compactMap { index -> Claim? in
        let body = graph.statements[index].object
        let line: [Inline] =
          body.map { [.text("Für "), link($0)] } ?? [.text("Ohne Angabe, für wen gesprochen wird")]
        return claim(index, line, showsQuote: true)
      }
    return section("zitate", "Im Wortlaut", claims)
  }

  /// The network around an entity.
  func pictureSection(_ entity: Int) -> Section? {
    picture(of: entity).map { Section("netz", "Verbindungen", [.picture($0.reference)]) }
  }

  // MARK: What stands beside

  /// Facts and articles: the column beside an entry.
  func aside(of entity: Int, facts: [Fact]) -> [Section] {
    var sections: [Section] = []
    if !facts.isEmpty { sections.append(Section("angaben", "Angaben", [.facts(facts)])) }
    let articles = articles(naming: entity)
    if !articles.isEmpty {
      let title =
        articles.count == 1 ? "Genannt in einem Artikel" : "Genannt in \(articles.count) Artikeln"
      var blocks: [Block] = [.list(articles.prefix(Self.articlesBeside).map(cite))]
      if articles.count > Self.articlesBeside {
        blocks.append(.paragraph([.quiet("Ältere am Ende der Seite.")]))
      }
      sections.append(Section("artikel", title, blocks))
    }
    return sections
  }

  /// So many articles stand beside an entry; the others come last on its page.
  private static let articlesBeside = 25

  /// The articles that do not stand beside an entry.
  func olderArticles(of entity: Int) -> Section? {
    let articles = articles(naming: entity).dropFirst(Self.articlesBeside)
    guard !articles.isEmpty else { return nil }
    return Section("aeltere-artikel", "Ältere Artikel", [.list(articles.map(cite))])
  }
}
