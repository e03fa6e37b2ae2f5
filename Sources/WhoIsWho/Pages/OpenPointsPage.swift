internal import Graph
internal import Ontology

extension Register {
  /// What the articles leave open or contradict each other in.
  func openPointsPage() -> Document {
    var document = Document(path: "offene-punkte", title: labels.openPoints)
    document.sections = openPoints
    document.lead = [.text(labels.openPointsLead(isEmpty: document.sections.isEmpty))]
    return document
  }

  /// How many lines that page has.
  var openPointCount: Int {
    openPoints.reduce(0) { count, section in
      section.blocks.reduce(count) { count, block in
        switch block {
        case .list(let items): count + items.count
        case .claims(let claims): count + claims.count
        default: count
        }
      }
    }
  }

  private var openPoints: [Section] {
    let sessions = entries(.session).sorted { sessionOrder($0) > sessionOrder($1) }
    func line(_ session: Int) -> [Inline] {
      [link(session), .quiet(" – " + whenAndWhere(session))]
    }
    func list(_ id: String, _ title: String, _ items: [[Inline]]) -> Section? {
      items.isEmpty ? nil : Section(id, "\(title) (\(items.count))", [.list(items)])
    }
    func conflict(_ id: String, _ kind: Contradiction.Kind) -> Section? {
      let claims = claims(on: kind)
      return section(id, "\(labels.contradiction(kind)) (\(claims.count))", claims)
    }
    return [
      conflict("enden", .endBeforeBeginning), conflict("aemter", .sharedOffice),
      conflict("termine", .sessionDates), conflict("leitungen", .sessionChairs),
      doubtSection,
      list(
        "ohne-leitung", labels.sessionsWithoutChair,
        sessions.filter { statements(.chaired, on: $0).isEmpty }.map(line)),
      list(
        "ohne-datum", labels.sessionsWithoutDate,
        sessions.filter { date(of: $0) == nil }.map(line)),
      list(
        "ohne-vornamen", labels.personsWithoutGivenName,
        entries(.person).filter { PersonName(graph.entities[$0]).rest.isEmpty }.map { person in
          [link(person), .quiet(" – ")] + summary(of: person).map(\.quieted)
        }),
    ].compactMap { $0 }
  }

  /// What contradicts itself in one way, each with what both sides rest on.
  private func claims(on kind: Contradiction.Kind) -> [Claim] {
    contradictions.filter { $0.kind == kind }.compactMap { contradiction in
      let told = contradiction.statements.map { graph.statements[$0] }
      var line: [Inline] =
        switch kind {
        case .endBeforeBeginning: []
        case .sharedOffice:
          [
            .german(.strong(told[0].role ?? "")), .text(", "), link(contradiction.entity),
            .text(": "),
          ]
        case .sessionDates, .sessionChairs: [link(contradiction.entity), .text(": ")]
        }
      for (position, index) in contradiction.statements.enumerated() {
        if position > 0 { line.append(.text("; ")) }
        line += side(of: contradiction, index)
      }
      return question(line, proofs: contradiction.proofs)
    }
  }

  /// A line that asks the reader, with all that it rests on; nil without any.
  private func question(
    _ line: [Inline], detail: [Inline] = [], proofs: [GraphEvidence]
  ) -> Claim? {
    var seen: Set<Source> = []
    var sources = proofs.sorted().compactMap(source).filter { seen.insert($0).inserted }
    guard let newest = sources.popLast() else { return nil }
    return Claim(
      line: line, detail: detail, isInferred: false, showsQuote: true, grounds: [],
      newest: newest, earlier: sources, omitted: 0)
  }

  /// The links that were the closest things.
  private var doubtSection: Section? {
    let claims = doubtfulLinks.compactMap(claim)
    let title = "\(labels.doubtfulLinks) (\(claims.count))"
    let limit = 50
    guard var section = section("zuordnungen", title, Array(claims.prefix(limit))) else {
      return nil
    }
    if claims.count > limit {
      section.blocks.append(.paragraph([.quiet(labels.andMore(claims.count - limit))]))
    }
    return section
  }

  /// A link that was a close thing: what it joins or parts, and what was weighed; nil where
  /// somebody without an entry is concerned.
  private func claim(_ doubt: DoubtfulLink) -> Claim? {
    guard doubt.entities.allSatisfy({ paths[$0] != nil }) else { return nil }
    let names = doubt.entities.map { [link($0)] }
    let decision = doubt.decision
    let reasons = decision.features.map { "\(labels.reason($0.name)) (\($0.points))" }
    let objections =
      decision.vetoes.map { labels.reason($0) }
      + (doubt.areElsewhere ? [labels.differentBodies] : [])
    func list(_ head: String, _ items: [String]) -> String {
      items.isEmpty ? "" : head + items.joined(separator: ", ") + ". "
    }
    return question(
      [.quiet(labels.areSame(decision.kind))] + names.joined(separator: [.text(labels.and)]),
      detail: [
        .quiet(
          labels.link(decision.outcome) + list(labels.speaksForLink, reasons)
            + list(labels.speaksAgainstLink, objections)
            + labels.threshold(LinkDecision.threshold))
      ],
      proofs: doubt.evidence)
  }

  private func side(of contradiction: Contradiction, _ index: Int) -> [Inline] {
    let told = graph.statements[index]
    switch contradiction.kind {
    case .endBeforeBeginning:
      let dates = labels.contradictoryDates(
        from: contradiction.proofs.compactMap(\.from).last,
        to: contradiction.proofs.compactMap(\.to).first)
      return [link(told.subject), .text(", "), .german(.strong(told.role ?? ""))]
        + (told.object.map { [.text(", "), link($0)] } ?? []) + [.text(dates)]
    case .sharedOffice:
      return [link(told.subject), .quiet(" (")] + term(index).dates(labels).map(\.quieted)
        + [.quiet(", \(standing(index)))")]
    case .sessionDates: return [.text(told.date.map { labels.date($0) } ?? "")]
    case .sessionChairs: return [link(told.subject)]
    }
  }
}
