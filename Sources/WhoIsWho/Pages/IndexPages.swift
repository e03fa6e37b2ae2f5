internal import Graph
internal import Ontology

/// The pages that lead to the entries.
extension Register {
  /// All persons with an entry, A to Z by family name.
  func personIndex() -> Document {
    let persons = entries(.person).map { index in
      (index: index, name: PersonName(graph.entities[index]).inverted)
    }
    let groups = lettered(persons, .names) { person -> [Inline] in
      let summary = summary(of: person.index)
      return [link(person.index, as: person.name)]
        + (summary.isEmpty ? [] : [.quiet(" – ")] + summary.map(\.quieted))
    }
    var document = Document(path: "personen/index", title: labels.personsAlphabet)
    document.lead = [
      .text(labels.personsLead(persons.count)), .quiet(labels.personsNote),
    ]
    document.sections = withJumps(groups)
    return document
  }

  /// All bodies, by level and Land.
  func bodyIndex() -> Document {
    let bodies = entries(.body).map { (index: $0, place: BodyPlace(graph.entities[$0])) }
    var document = Document(path: "organisationen/index", title: labels.bodiesByLevel)
    document.lead = [
      .text(labels.bodiesLead(bodies.count)),
      .link(labels.byAlphabet, path: "organisationen/a-bis-z", fragment: nil), .text("."),
    ]
    for level in BodyPlace.Level.allCases {
      let here = bodies.filter { $0.place.level == level }
      guard !here.isEmpty else { continue }
      var blocks: [Block] = []
      let lands = Set(here.compactMap(\.place.land)).sorted {
        GermanOrder.Key($0, .words) < GermanOrder.Key($1, .words)
      }
      for land in lands {
        blocks.append(.heading(.german(.text(land)), id: level.fragment(of: land)))
        blocks.append(.index(bodyLines(here.filter { $0.place.land == land }.map(\.index))))
      }
      let landless = here.filter { $0.place.land == nil }.map(\.index)
      if !landless.isEmpty {
        if !lands.isEmpty { blocks.append(.heading(.text(labels.noLand), id: nil)) }
        blocks.append(.index(bodyLines(landless)))
      }
      document.sections.append(Section(level.fragment, labels.level(level), blocks))
    }
    return document
  }

  /// All bodies, A to Z.
  func bodyAlphabet() -> Document {
    let bodies = entries(.body).map { (index: $0, name: name(of: $0)) }
    var document = Document(path: "organisationen/a-bis-z", title: labels.bodiesAlphabet)
    document.area = "organisationen/index"
    document.lead = [
      .text(labels.bodiesLead(bodies.count)),
      .link(labels.byLevel, path: "organisationen/index", fragment: nil), .text("."),
    ]
    document.sections = withJumps(lettered(bodies, .words) { [link($0.index)] })
    return document
  }

  /// All sessions by body, newest first.
  func sessionIndex() -> Document {
    let sessions = entries(.session)
    var document = Document(path: "sitzungen/index", title: labels.sessions)
    document.lead = [.text(labels.sessionsLead(sessions.count))]
    var groups: [Int?: [Int]] = [:]
    for session in sessions { groups[body(of: session), default: []].append(session) }
    let bodies = groups.keys.compactMap { $0 }.sorted {
      GermanOrder.Key(name(of: $0), .words) < GermanOrder.Key(name(of: $1), .words)
    }
    for body in bodies + [nil] as [Int?] {
      guard let sessions = groups[body] else { continue }
      let lines = sessions.sorted { sessionOrder($0) > sessionOrder($1) }.map { session in
        [link(session), .quiet(" – " + whenAndWhere(session) + " · ")] + chairWords(session)
      }
      let id = body.map { graph.entities[$0].id } ?? "ohne-organisation"
      let title: Inline = body.map { .german(.text(name(of: $0))) } ?? .text(labels.noOwner)
      document.sections.append(Section(id, title, [.list(lines)]))
    }
    return document
  }

  /// The body that a session belongs to.
  func body(of session: Int) -> Int? {
    statements(.sessionOf, on: session).compactMap { graph.statements[$0].object }.first
      ?? graph.entities[session].owner.flatMap { graph.entities.indices.contains($0) ? $0 : nil }
  }

  /// All places or all programmes with an entry.
  func plainIndex(_ kind: EntityKind, path: String, title: String) -> Document {
    let things = entries(kind).map { (index: $0, name: name(of: $0)) }
    var document = Document(path: path, title: title)
    let lines = things.sorted {
      GermanOrder.Key($0.name, .words) < GermanOrder.Key($1.name, .words)
    }.map { thing -> [Inline] in
      let count = articles(naming: thing.index).count
      return [link(thing.index), .quiet(" – " + labels.articles(count))]
    }
    document.lead = [.text(labels.entries(lines.count))]
    document.sections = [Section("liste", labels.alphabet, [.index(lines)])]
    return document
  }

  /// All articles, newest first, by year.
  func articleIndex() -> Document {
    var document = Document(path: "artikel/index", title: labels.articles)
    document.lead = [.text(labels.articlesLead(graph.articles.count))]
    let years = Set(graph.articles.map { $0.date?.year ?? 0 }).sorted(by: >)
    for year in years {
      let here = graph.articles.indices.filter { (graph.articles[$0].date?.year ?? 0) == year }
      document.sections.append(
        Section(
          year == 0 ? "ohne-datum" : "jahr-\(year)", year == 0 ? labels.withoutDate : "\(year)",
          [.list(here.reversed().map(cite))]))
    }
    return document
  }

  // MARK: Parts

  private func bodyLines(_ bodies: [Int]) -> [[Inline]] {
    bodies.sorted {
      GermanOrder.Key(name(of: $0), .words) < GermanOrder.Key(name(of: $1), .words)
    }.map { body in
      let type = graph.entities[body].record?.type
      return [link(body)] + (type.map { [.german(.quiet(" – " + $0))] } ?? [])
    }
  }

  private func lettered(
    _ items: [(index: Int, name: String)], _ variant: GermanOrder.Variant,
    line: ((index: Int, name: String)) -> [Inline]
  ) -> [Section] {
    let sorted = items.sorted {
      GermanOrder.Key($0.name, variant) < GermanOrder.Key($1.name, variant)
    }
    var groups: [(letter: String, lines: [[Inline]])] = []
    for item in sorted {
      let letter = GermanOrder.letter(of: item.name, variant)
      if let last = groups.firstIndex(where: { $0.letter == letter }) {
        groups[last].lines.append(line(item))
      } else {
        groups.append((letter, [line(item)]))
      }
    }
    return groups.map { letter, lines in
      let isOther = letter == "#"
      return Section(
        isOther ? "andere" : "buchstabe-\(letter.lowercased())",
        isOther ? labels.otherLetters : letter,
        [.index(lines)])
    }
  }

  private func withJumps(_ groups: [Section]) -> [Section] {
    guard !groups.isEmpty else { return [] }
    let jumps = groups.map { (label: [$0.title].plain(labels), fragment: $0.id) }
    return [Section("buchstaben", labels.letters, [.jumps(jumps)])] + groups
  }
}
