internal import Graph
internal import Ontology

extension Register {
  /// A person's entry: offices, sessions, successions, bodies, words.
  func personPage(_ person: Int, _ path: String) -> Document {
    var document = Document(path: path, kicker: "Person", title: name(of: person))
    document.area = "personen/index"
    document.lead = summary(of: person, limit: 4)
    document.sections = offices(of: person).compactMap { group, statements in
      let claims = statements.compactMap { index in
        claim(index, office(index), detail: officeDetail(index))
      }
      return section("amt-\(group)", group.title, claims)
    }
    document.sections += [
      chairedSection(person), successionSection(person), membershipSection(person),
      quotedSection(person), pictureSection(person),
    ].compactMap { $0 }
    if document.lead.isEmpty { document.lead = [.quiet("Ein Amt ist nicht angegeben.")] }
    document.aside = aside(of: person, facts: personFacts(person))
    return document
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
      sections.append(Section("artikel", title, [.list(articles.map(cite))]))
    }
    return sections
  }
}
