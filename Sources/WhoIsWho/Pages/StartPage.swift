internal import Graph
internal import Ontology

extension Register {
  /// The first page: what this is, how much there is, and where to begin.
  func startPage() -> Document {
    var document = Document(path: "index", title: labels.site)
    document.lead = labels.leads.map { .text($0) }
    let measures = ActorMeasures.all(of: graph)
    func ranking(
      _ kind: EntityKind, by measure: (ActorMeasures) -> Double
    ) -> [Block] {
      [.list(ranked(kind, measures, by: measure))]
    }
    document.sections = [
      Section("aenderungen", labels.newInOffices, [.list(newestChanges)]),
      Section("neu", labels.lastReported, [.list(newestArticles)]),
      Section(
        "personen", labels.bestConnectedPersons, ranking(.person) { $0.pageRank }),
      Section(
        "organisationen", labels.bestConnectedBodies, ranking(.body) { $0.pageRank }),
      Section(
        "vermittlung", labels.betweenGroups, ranking(.person) { $0.betweenness }),
    ].filter { !$0.isEmptyList }
    document.aside = [
      Section("umfang", labels.extent, [.counts(counts)]),
      Section("ebenen", labels.bodiesByLevel, levels),
      Section(
        "lesen", labels.howToRead,
        [
          .paragraph([
            .text(labels.readingProof.before), .tag(.inferred), .text(labels.readingProof.after),
          ]),
          .paragraph([
            .text(labels.readingDay), .link(labels.moreOnMethod, path: "methode", fragment: nil),
          ]),
        ]),
      Section(
        "offen", labels.openPoints,
        [
          .paragraph([
            .link(labels.open(openPointCount), path: "offene-punkte", fragment: nil),
            .text(labels.openKinds),
          ])
        ]),
    ].filter { !$0.isEmptyList }
    return document
  }

  private var counts: [(number: Int, label: String, path: String)] {
    [
      (entries(.person).count, labels.persons, "personen/index"),
      (entries(.body).count, labels.bodies, "organisationen/index"),
      (entries(.session).count, labels.sessions, "sitzungen/index"),
      (entries(.programme).count, labels.programmes, "vorhaben/index"),
      (entries(.place).count, labels.places, "orte/index"),
      (graph.articles.count, labels.articles, "artikel/index"),
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
    func link(_ title: String, _ fragment: String) -> Inline {
      .link(title, path: "organisationen/index", fragment: fragment)
    }
    let levels = BodyPlace.Level.allCases.compactMap { level -> [Inline]? in
      let count = places.count { $0.level == level }
      return count == 0
        ? nil : [link(labels.level(level), level.fragment), .quiet(" (\(count))")]
    }
    let lands = Set(places.filter { $0.level == .land }.compactMap(\.land)).sorted {
      GermanOrder.Key($0, .words) < GermanOrder.Key($1, .words)
    }
    .map { land -> [Inline] in
      let count = places.count { $0.level == .land && $0.land == land }
      return [
        .german(link(land, BodyPlace.Level.land.fragment(of: land))), .quiet(" (\(count))"),
      ]
    }
    return [.index(levels)]
      + (lands.isEmpty ? [] : [.heading(.text(labels.lands), id: nil), .index(lands)])
  }

  private var newestArticles: [[Inline]] {
    graph.articles.indices.filter { graph.articles[$0].date != nil }.suffix(8).reversed()
      .map { article in
        let persons = Set(mentionsOfArticle[article].map(\.entity))
          .filter { graph.entities[$0].kind == .person && paths[$0] != nil }.sorted()
        var line = cite(article)
        for (position, person) in persons.prefix(4).enumerated() {
          line += [.text(position == 0 ? labels.with : ", "), link(person)]
        }
        if persons.count > 4 { line.append(.text(" " + labels.andOthers)) }
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
      let summary = kind == .person ? summary(of: index).map(\.quieted) : []
      return [link(index)] + (summary.isEmpty ? [] : [.quiet(" – ")] + summary)
        + [.quiet(" · " + labels.connections(degree))]
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
