internal import Graph
internal import Ontology

extension Register {
  /// The first page: what this is, how much there is, and where to begin.
  func startPage(site: String) -> Document {
    var document = Document(path: "index", title: site)
    document.lead = [
      .text("Wer hat welches Amt, seit wann, und wer leitete welche Sitzung? "),
      .text("Jede Zeile nennt den Artikel und den Satz, aus dem sie stammt."),
    ]
    let measures = ActorMeasures.all(of: graph)
    func ranking(
      _ kind: EntityKind, by measure: (ActorMeasures) -> Double
    ) -> [Block] {
      [.list(ranked(kind, measures, by: measure))]
    }
    document.sections = [
      Section("aenderungen", "Neu in Ämtern", [.list(newestChanges)]),
      Section("neu", "Zuletzt berichtet", [.list(newestArticles)]),
      Section(
        "personen", "Am besten vernetzte Personen", ranking(.person) { $0.pageRank }),
      Section(
        "organisationen", "Am besten vernetzte Organisationen", ranking(.body) { $0.pageRank }),
      Section(
        "vermittlung", "Wer Gruppen verbindet", ranking(.person) { $0.betweenness }),
    ].filter { !$0.isEmptyList }
    let openPoints = openPointCount
    document.aside = [
      Section("umfang", "Umfang", [.counts(counts)]),
      Section("ebenen", "Organisationen nach Ebene und Land", levels),
      Section(
        "lesen", "So liest man diese Seiten",
        [
          .paragraph([
            .text("Was ein Artikel sagt, steht mit Quelle und Wortlaut da. Was nur aus anderen "),
            .text("Angaben folgt, ist als "), .tag(.inferred), .text(" gekennzeichnet. "),
            .text("Was niemand sagt, heißt „nicht angegeben“."),
          ]),
          .paragraph([
            .text("„Aktuell“ gilt für den Tag, der als Stand dabeisteht. "),
            .link("Mehr zur Methode", path: "methode", fragment: nil),
          ]),
        ]),
      Section(
        "offen", "Offene Punkte",
        [
          .paragraph([
            .link(
              openPoints == 1 ? "Ein Punkt ist offen" : "\(openPoints) Punkte sind offen",
              path: "offene-punkte", fragment: nil),
            .text(": Sitzungen ohne Leitung oder Datum und Angaben, die sich widersprechen."),
          ])
        ]),
    ].filter { !$0.isEmptyList }
    return document
  }

  private var counts: [(number: Int, label: String, path: String)] {
    [
      (entries(.person).count, "Personen", "personen/index"),
      (entries(.body).count, "Organisationen", "organisationen/index"),
      (entries(.session).count, "Sitzungen", "sitzungen/index"),
      (entries(.programme).count, "Vorhaben", "vorhaben/index"),
      (entries(.place).count, "Orte", "orte/index"),
      (graph.articles.count, "Artikel", "artikel/index"),
    ]
  }

  private var newestChanges: [[Inline]] {
    changes.prefix(8).map { change in
      line(on: change) + [.quiet(" – ")] + cite(change.evidence.article)
    }
  }

  /// The levels and Länder, each with a way into the list of bodies.
  private var levels: [Block] {
    let places = entries(.body).map { BodyPlace(graph.entities[$0]) }
    func links(_ title: String, _ fragment: String, _ count: Int) -> [Inline] {
      [
        .link(title, path: "organisationen/index", fragment: fragment), .quiet(" (\(count))"),
      ]
    }
    let levels = BodyPlace.Level.allCases.compactMap { level -> [Inline]? in
      let count = places.count { $0.level == level }
      return count == 0 ? nil : links(level.title, level.fragment, count)
    }
    let lands = Set(places.filter { $0.level == .land }.compactMap(\.land)).sorted {
      GermanOrder.Key($0, .words) < GermanOrder.Key($1, .words)
    }
    .map { land in
      links(
        land, BodyPlace.Level.land.fragment(of: land),
        places.count { $0.level == .land && $0.land == land })
    }
    return [.index(levels)] + (lands.isEmpty ? [] : [.heading("Länder", id: nil), .index(lands)])
  }

  private var newestArticles: [[Inline]] {
    graph.articles.indices.filter { graph.articles[$0].date != nil }.suffix(8).reversed()
      .map { article in
        let persons = Set(mentionsOfArticle[article].map(\.entity))
          .filter { graph.entities[$0].kind == .person && paths[$0] != nil }.sorted()
        var line = cite(article)
        for (position, person) in persons.prefix(4).enumerated() {
          line += [.text(position == 0 ? " – mit " : ", "), link(person)]
        }
        if persons.count > 4 { line.append(.text(" u. a.")) }
        return line
      }
  }

  /// The six that a measure puts first, with how many they have to do with.
  private func ranked(
    _ kind: EntityKind, _ measures: [Int: ActorMeasures], by measure: (ActorMeasures) -> Double
  ) -> [[Inline]] {
    let ranked = entries(kind).compactMap { index in
      measures[index].map { (index: index, degree: $0.degree, rank: measure($0)) }
    }
    .filter { $0.degree > 1 && $0.rank > 0 }
    .sorted { (-$0.rank, $0.index) < (-$1.rank, $1.index) }
    return ranked.prefix(6).map { index, degree, _ in
      let summary = kind == .person ? summary(of: index).map(\.plain).joined() : ""
      return [
        link(index),
        .quiet((summary.isEmpty ? "" : " – " + summary) + " · \(degree)\u{A0}Verbindungen"),
      ]
    }
  }
}

extension Section {
  /// Whether it is a list of nothing.
  fileprivate var isEmptyList: Bool {
    switch blocks.first {
    case .list(let items), .index(let items): items.isEmpty
    default: false
    }
  }
}
