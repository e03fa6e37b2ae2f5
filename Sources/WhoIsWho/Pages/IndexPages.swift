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
        + (summary.isEmpty ? [] : [.quiet(" – " + summary.map(\.plain).joined())])
    }
    var document = Document(path: "personen/index", title: "Personen von A bis Z")
    document.lead = [
      .text("\(persons.count) Personen mit einem öffentlichen Amt oder Auftrag. "),
      .quiet("Wer nur genannt ist, etwa als Urheber eines Bildes, hat hier keinen Eintrag."),
    ]
    document.sections = withJumps(groups)
    return document
  }

  /// All bodies, by level and Land.
  func bodyIndex() -> Document {
    let bodies = entries(.body).map { (index: $0, place: BodyPlace(graph.entities[$0])) }
    var document = Document(
      path: "organisationen/index", title: "Organisationen nach Ebene und Land")
    document.lead = [
      .text("\(bodies.count) Organisationen. Auch "),
      .link("von A bis Z", path: "organisationen/a-bis-z", fragment: nil), .text("."),
    ]
    for level in BodyPlace.Level.allCases {
      let here = bodies.filter { $0.place.level == level }
      guard !here.isEmpty else { continue }
      var blocks: [Block] = []
      let lands = Set(here.compactMap(\.place.land)).sorted {
        GermanOrder.Key($0, .words) < GermanOrder.Key($1, .words)
      }
      for land in lands {
        blocks.append(.heading(land, id: level.fragment(of: land)))
        blocks.append(.index(bodyLines(here.filter { $0.place.land == land }.map(\.index))))
      }
      let landless = here.filter { $0.place.land == nil }.map(\.index)
      if !landless.isEmpty {
        if !lands.isEmpty { blocks.append(.heading("Land nicht angegeben", id: nil)) }
        blocks.append(.index(bodyLines(landless)))
      }
      document.sections.append(Section(level.fragment, level.title, blocks))
    }
    return document
  }

  /// All bodies, A to Z.
  func bodyAlphabet() -> Document {
    let bodies = entries(.body).map { (index: $0, name: name(of: $0)) }
    var document = Document(path: "organisationen/a-bis-z", title: "Organisationen von A bis Z")
    document.area = "organisationen/index"
    document.lead = [
      .text("\(bodies.count) Organisationen. Auch "),
      .link("nach Ebene und Land", path: "organisationen/index", fragment: nil), .text("."),
    ]
    document.sections = withJumps(lettered(bodies, .words) { [link($0.index)] })
    return document
  }

  /// All sessions by body, newest first.
  func sessionIndex() -> Document {
    let sessions = entries(.session)
    var document = Document(path: "sitzungen/index", title: "Sitzungen")
    document.lead = [.text("\(sessions.count) Sitzungen, nach Organisation, neueste zuerst.")]
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
      let title = body.map(name) ?? "Organisation nicht angegeben"
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
      return [link(thing.index), .quiet(" – " + (count == 1 ? "ein Artikel" : "\(count) Artikel"))]
    }
    document.lead = [.text("\(lines.count) Einträge.")]
    document.sections = [Section("liste", "Von A bis Z", [.index(lines)])]
    return document
  }

  /// All articles, newest first, by year.
  func articleIndex() -> Document {
    var document = Document(path: "artikel/index", title: "Artikel")
    document.lead = [.text("\(graph.articles.count) Artikel, neueste zuerst.")]
    let years = Set(graph.articles.map { $0.date?.year ?? 0 }).sorted(by: >)
    for year in years {
      let here = graph.articles.indices.filter { (graph.articles[$0].date?.year ?? 0) == year }
      document.sections.append(
        Section(
          year == 0 ? "ohne-datum" : "jahr-\(year)", year == 0 ? "Ohne Datum" : "\(year)",
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
      return [link(body)] + (type.map { [.quiet(" – " + $0)] } ?? [])
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
        isOther ? "andere" : "buchstabe-\(letter.lowercased())", isOther ? "Andere" : letter,
        [.index(lines)])
    }
  }

  private func withJumps(_ groups: [Section]) -> [Section] {
    guard !groups.isEmpty else { return [] }
    let jumps = groups.map { (label: $0.title, fragment: $0.id) }
    return [Section("buchstaben", "Buchstaben", [.jumps(jumps)])] + groups
  }
}
