internal import Graph
internal import Ontology

extension Register {
  /// A person's entry: offices, sessions, successions, bodies, words.
  func personPage(_ person: Int, _ path: String) -> Document {
    var document = Document(
      path: path, kicker: [.text(labels.kind(.person))], title: name(of: person),
      isTitleGerman: true)
    document.area = "personen/index"
    document.lead = summary(of: person, limit: 4)
    let offices = offices(of: person)
    document.sections = offices.compactMap { group, statements in
      let claims = statements.compactMap { index -> Claim? in
        // The heading says the rest.
        let isOnceDesignated = term(index).tag == .designated && group != .designated
        return claim(
          index, office(index) + (isOnceDesignated ? [.text(" "), .tag(.designated)] : []),
          detail: officeDetail(index))
      }
      return section("amt-\(group)", labels.group(group), claims)
    }
    if let timeline = timeline(offices.flatMap(\.statements), line: office) {
      document.sections.insert(
        Section("zeitleiste", labels.officesInTime, [.timeline(timeline)]), at: 0)
    }
    document.sections += [
      chairedSection(person), successionSection(person), membershipSection(person),
      quotedSection(person), companionSection(person), pictureSection(person),
    ].compactMap { $0 }
    if document.lead.isEmpty { document.lead = [.quiet(labels.noOfficeStated)] }
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
      [link(other), .quiet(labels.together(articles.count))] + cite(articles[0])
    }
    var blocks: [Block] = [.list(lines)]
    if others.count > lines.count {
      blocks.append(.paragraph([.quiet(labels.andMore(others.count - lines.count))]))
    }
    return Section("gemeinsam", labels.namedTogether, blocks)
  }

  /// Others of the same family name, so that nobody is taken for somebody else.
  private func namesakeSection(_ person: Int) -> Section? {
    let family = PersonName(graph.entities[person]).family
    let others = (families[slug(family)] ?? []).filter { $0 != person }
    guard !others.isEmpty else { return nil }
    let lines = others.prefix(20).map { other -> [Inline] in
      let summary = summary(of: other, limit: 1).map(\.quieted)
      return [link(other)] + (summary.isEmpty ? [] : [.quiet(" – ")] + summary)
    }
    return Section("namensgleich", labels.namesakes, [.list(lines)])
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
      facts.append(
        Fact(name: labels.alsoCalled, value: [.german(.text(aliases.joined(separator: ", ")))]))
    }
    if PersonName(entity).rest.isEmpty {
      facts.append(Fact(name: labels.givenName, value: [.quiet(labels.notStated)]))
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
      "sitzungen", labels.chairedSessions, claims.sorted { $0.0 > $1.0 }.map(\.1))
  }

  private func successionSection(_ person: Int) -> Section? {
    let before = asSubject[person].filter { graph.statements[$0].type == .succeeds }
      .compactMap { index -> Claim? in
        guard let other = graph.statements[index].object else { return nil }
        return claim(index, [.text(labels.follows), link(other)] + inOffice(index))
      }
    let after = asObject[person].filter { graph.statements[$0].type == .succeeds }
      .compactMap { index in
        let other = graph.statements[index].subject
        return claim(index, [.text(labels.followedBy), link(other)] + inOffice(index))
      }
    return section("nachfolge", labels.succession, before + after)
  }

  /// " (Amt: Präsident)".
  private func inOffice(_ statement: Int) -> [Inline] {
    guard let role = graph.statements[statement].role else { return [.text(labels.noSuchOffice)] }
    return [.text(" (" + labels.office), .german(.text(role)), .text(")")]
  }

  private func membershipSection(_ person: Int) -> Section? {
    let claims = asSubject[person].filter { graph.statements[$0].type == .memberOf }
      .compactMap { index -> Claim? in
        guard let body = graph.statements[index].object else { return nil }
        return claim(index, [link(body)], detail: [.quiet(standing(index))])
      }
    return section("mitglied", labels.memberIn, claims)
  }

  private func quotedSection(_ person: Int) -> Section? {
    let claims = asSubject[person].filter { graph.statements[$0].type == .quoted }
      .compactMap { index -> Claim? in
        let body = graph.statements[index].object
        let line: [Inline] =
          body.map { [.text(labels.speaksFor), link($0)] } ?? [.text(labels.speaksForNobody)]
        return claim(index, line, showsQuote: true)
      }
    return section("zitate", labels.inTheirWords, claims)
  }

  /// The network around an entity.
  func pictureSection(_ entity: Int) -> Section? {
    picture(of: entity).map { Section("netz", labels.connectionsTitle, [.picture($0.reference)]) }
  }

  // MARK: What stands beside

  /// Facts and articles: the column beside an entry.
  func aside(of entity: Int, facts: [Fact]) -> [Section] {
    var sections: [Section] = []
    if !facts.isEmpty { sections.append(Section("angaben", labels.facts, [.facts(facts)])) }
    let articles = articles(naming: entity)
    if !articles.isEmpty {
      var blocks: [Block] = [.list(articles.prefix(Self.articlesBeside).map(cite))]
      if articles.count > Self.articlesBeside {
        blocks.append(.paragraph([.quiet(labels.olderBelow)]))
      }
      sections.append(Section("artikel", labels.named(inArticles: articles.count), blocks))
    }
    return sections
  }

  /// So many articles stand beside an entry; the others come last on its page.
  private static let articlesBeside = 25

  /// The articles that do not stand beside an entry.
  func olderArticles(of entity: Int) -> Section? {
    let articles = articles(naming: entity).dropFirst(Self.articlesBeside)
    guard !articles.isEmpty else { return nil }
    return Section("aeltere-artikel", labels.olderArticles, [.list(articles.map(cite))])
  }
}
