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
        if case .list(let items) = block { return count + items.count }
        return count
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
    return [
      list("aemter", "Mehrere Personen im selben Amt", contestedOffices),
      list(
        "termine", "Sitzungen mit mehreren Terminen oder Leitungen",
        sessions.filter {
          statements(.heldOn, on: $0).count > 1 || statements(.chaired, on: $0).count > 1
        }.map { line($0) + [.text(" · ")] + chairWords($0) }),
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

  /// Offices that only one can hold, told of several at what may be the same time.
  private var contestedOffices: [[Inline]] {
    struct Post: Hashable {
      var body: Int
      var role: String
    }
    var holders: [Post: [Int]] = [:]
    for (index, statement) in graph.statements.enumerated() where isSound[index] {
      guard statement.type == .holds, let body = statement.object, let role = statement.role,
        roleEntity(named: role)?.record?.isExclusive ?? false, paths[statement.subject] != nil,
        [.current, .acting].contains(term(index).group)
      else { continue }
      holders[Post(body: body, role: role), default: []].append(index)
    }
    let posts = holders.keys.sorted { ($0.body, $0.role) < ($1.body, $1.role) }
    return posts.compactMap { post in
      let statements = holders[post] ?? []
      guard Set(statements.map { graph.statements[$0].subject }).count > 1 else { return nil }
      var line: [Inline] = [.strong(post.role), .text(", "), link(post.body), .text(": ")]
      for (position, index) in statements.enumerated() {
        let told = graph.statements[index]
        if position > 0 { line.append(.text("; ")) }
        line += [link(told.subject), .quiet(" (\(term(index).dates), \(standing(index)))")]
      }
      line.append(.text(". Sie werden für dieselbe Zeit genannt."))
      return line
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
