internal import Graph
internal import Ontology

extension Register {
  /// What the articles leave open or contradict each other in.
  func openPointsPage() -> Document {
    var document = Document(path: "offene-punkte", title: "Offene Punkte")
    document.sections = openPoints
    document.lead = [
      .text(
        openPoints.isEmpty
          ? "Es ist nichts offen."
          : "Was kein Artikel sagt und worin sich Artikel widersprechen. Hier lohnt sich das Nachfragen."
      )
    ]
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
    func conflict(_ id: String, _ title: String, _ kind: Contradiction.Kind) -> Section? {
      let claims = claims(on: kind)
      return section(id, "\(title) (\(claims.count))", claims)
    }
    return [
      conflict("enden", "Ämter, die vor ihrem Beginn enden", .endBeforeBeginning),
      conflict("aemter", "Mehrere Personen im selben Amt", .sharedOffice),
      conflict("termine", "Sitzungen mit mehreren Terminen", .sessionDates),
      conflict("leitungen", "Sitzungen mit mehreren Leitungen", .sessionChairs),
      list(
        "ohne-leitung", "Sitzungen, deren Leitung nicht angegeben ist",
        sessions.filter { statements(.chaired, on: $0).isEmpty }.map(line)),
      list(
        "ohne-datum", "Sitzungen, deren Datum nicht angegeben ist",
        sessions.filter { date(of: $0) == nil }.map(line)),
      list(
        "ohne-vornamen", "Personen, deren Vorname nicht angegeben ist",
        entries(.person).filter { PersonName(graph.entities[$0]).rest.isEmpty }.map { person in
          [link(person), .quiet(" – " + summary(of: person).map(\.plain).joined())]
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
          [.strong(told[0].role ?? ""), .text(", "), link(contradiction.entity), .text(": ")]
        case .sessionDates, .sessionChairs: [link(contradiction.entity), .text(": ")]
        }
      for (position, index) in contradiction.statements.enumerated() {
        if position > 0 { line.append(.text("; ")) }
        line += side(of: contradiction, index)
      }
      var seen: Set<Source> = []
      var sources = contradiction.proofs.sorted().compactMap(source)
        .filter { seen.insert($0).inserted }
      guard let newest = sources.popLast() else { return nil }
      return Claim(
        line: line, detail: [], isInferred: false, showsQuote: true, grounds: [], newest: newest,
        earlier: sources, omitted: 0)
    }
  }

  private func side(of contradiction: Contradiction, _ index: Int) -> [Inline] {
    let told = graph.statements[index]
    switch contradiction.kind {
    case .endBeforeBeginning:
      let start = contradiction.proofs.compactMap(\.from).last?.germanDescription ?? ""
      let end = contradiction.proofs.compactMap(\.to).first?.germanDescription ?? ""
      return [link(told.subject), .text(", "), .strong(told.role ?? "")]
        + (told.object.map { [.text(", "), link($0)] } ?? [])
        + [.text(": Beginn \(start), Ende \(end)")]
    case .sharedOffice:
      return [link(told.subject), .quiet(" (\(term(index).dates), \(standing(index)))")]
    case .sessionDates: return [.text(told.date?.words ?? "")]
    case .sessionChairs: return [link(told.subject)]
    }
  }

  /// How the pages come to be, and what they promise.
  func methodPage() -> Document {
    var document = Document(path: "methode", title: "Wie diese Seiten entstehen")
    document.lead = [
      .text("Ein Programm liest Artikel und schreibt auf, was sie über Ämter und Sitzungen sagen.")
    ]
    func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
    document.sections = [
      Section(
        "belege", "Belege",
        [
          paragraph(
            "Jede Zeile hat mindestens eine Quelle: den Artikel mit Datum und die Stelle im Wortlaut. "
              + "Was im Verzeichnis von Kommunalgraph steht (Art, Ebene, Land, Sitz), ist als solches bezeichnet."
          ),
          .paragraph([
            .text("Was kein Artikel sagt, aber aus anderen Angaben folgt, trägt die Marke "),
            .tag(.inferred),
            .text(
              ". So gilt eine Sitzung als geleitet von der Person, die den Vorsitz an diesem Tag "
                + "sicher innehatte. Aus Erschlossenem wird nichts weiter geschlossen."),
          ]),
          paragraph("„Nicht angegeben“ heißt: In den gelesenen Artikeln steht es nicht."),
        ]),
      Section(
        "stand", "Stand",
        [
          paragraph(
            "Ein Amt ist „aktuell“, solange ihm kein Ende entgegensteht; der Stand ist das Datum des "
              + "jüngsten Artikels, der davon berichtet. Danach kann es gewechselt haben. Liegt er mehr als "
              + "\(Term.yearsUntilDated) Jahre zurück, steht das Amt unter „Nach älterem Stand“."),
          paragraph(
            (asOf.map {
              "Diese Seiten zeigen die Ämter, wie sie am \($0.germanDescription) standen. "
            }
              ?? "Diese Seiten zeigen die Ämter zum Tag des jüngsten Artikels. ")
              + "Vage Zeitangaben stehen in den Worten der Quelle dabei."),
        ]),
      Section(
        "personen", "Wer einen Eintrag hat",
        [
          paragraph(
            "Einen Eintrag haben Personen mit einem öffentlichen Amt, einem Vorsitz oder einer "
              + "Mitgliedschaft und wer für eine Organisation spricht. Wer nur als Urheber eines Bildes "
              + "oder als Privatperson vorkommt, hat keinen.")
        ]),
      Section(
        "ordnung", "Ordnung",
        [
          paragraph(
            "Namen sind nach DIN 5007 geordnet, Personen nach Familiennamen (ä wie ae), alles "
              + "andere wie im Wörterbuch (ä wie a).")
        ]),
      Section(
        "bilder", "Bilder",
        [
          paragraph(
            "Die Netzbilder zeigen die nächsten Verbindungen; gestrichelte Linien sind erschlossen. "
              + "Gezeichnet werden sie von Graphviz, wo es installiert ist. Ohne Bilder fehlt keine Angabe."
          )
        ]),
    ]
    return document
  }
}
