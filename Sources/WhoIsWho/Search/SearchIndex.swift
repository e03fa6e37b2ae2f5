internal import Graph
internal import Ontology

/// What the search looks in: data alone, as scripts that a page can load from a folder.
///
/// One file has all entries, another the articles' titles. The place of a value in its list says
/// what it is, as ``SearchScript`` reads it.
struct SearchIndex {
  private let register: Register
  private let graph: KnowledgeGraph
  private let labels: any Labels

  init(_ register: Register) {
    self.register = register
    graph = register.graph
    labels = register.labels
  }

  /// The entries: "suchindex.js".
  var entries: String {
    let bodies = officeBodies
    let places = Dictionary(uniqueKeysWithValues: bodies.enumerated().map { ($1, $0) })
    let kinds: [EntityKind] = [.person, .body, .session, .programme, .place]
    let entries = kinds.flatMap { kind in
      register.entries(kind).map { entry($0, places) }
    }
    let data = JSON.object([
      ("words", words),
      ("bodies", .array(bodies.map { .array(names(of: $0).map { .string($0) }) })),
      ("entries", .array(entries)),
    ])
    return "var suchindex = \(data.text());\n"
  }

  /// The articles: "suchindex-artikel.js".
  var articles: String {
    let rows = graph.articles.indices.map { article in
      JSON.array([
        .string(register.articlePaths[article]), .string(register.articleTitles[article]),
        .string(register.articleDate(article)),
      ])
    }
    return "var suchindexArtikel = \(JSON.array(rows).text());\n"
  }

  /// Kind, path, name, note, other names, other words, weight, and a person's offices.
  private func entry(_ entity: Int, _ places: [Int: Int]) -> JSON {
    let kind = graph.entities[entity].kind
    var values: [JSON] = [
      .string(labels.kind(kind)), .string(register.paths[entity] ?? ""),
      .string(register.name(of: entity)), .string(note(on: entity)),
      .array(names(of: entity).dropFirst().map { .string($0) }),
      .array(words(about: entity).map { .string($0) }),
      .number(register.articles(naming: entity).count),
    ]
    if kind == .person {
      let held = register.offices(of: entity).flatMap { group, statements in
        statements.map { office($0, group, places) }
      }
      values.append(.array(held))
    }
    return .array(values)
  }

  /// What the script says, and the words of a question that it passes over.
  private var words: JSON {
    let words = labels.searchWords
    return .object([
      ("article", .string(labels.article)), ("proposals", .string(words.proposals)),
      ("none", .string(words.none)), ("one", .string(words.one)), ("many", .string(words.many)),
      ("asked", .string(words.asked)), ("ignored", .string(words.ignored)),
    ])
  }

  // MARK: What an entry has

  private func note(on entity: Int) -> String {
    let record = graph.entities[entity].record
    switch graph.entities[entity].kind {
    case .person: return register.summary(of: entity).plain(labels)
    case .session:
      return register.whenAndWhere(entity) + " · "
        + register.chairWords(entity).plain(labels)
    case .body, .programme, .place, .role:
      return [record?.type, record?.land].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The name, then others that it goes by or went by.
  private func names(of entity: Int) -> [String] {
    let entity = graph.entities[entity]
    let record = entity.record
    let all =
      [entity.name] + entity.aliases
      + (entity.kind == .role ? [] : record?.aliases ?? [])
      + (record?.formerNames.map(\.name) ?? []) + (record?.english ?? [])
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// What an entry can be found by besides its names.
  private func words(about entity: Int) -> [String] {
    guard graph.entities[entity].kind == .session else { return [note(on: entity)] }
    return [note(on: entity)] + (register.body(of: entity).map(names) ?? [])
  }

  // MARK: Offices

  /// The bodies that somebody has an office at, ascending.
  private var officeBodies: [Int] {
    let held = graph.statements.indices.filter {
      register.isSound[$0] && graph.statements[$0].type == .holds
    }
    return Set(held.compactMap { graph.statements[$0].object }).sorted()
  }

  /// Title, dates in words, the body's place in the list or -1, first and last year or 0, whether
  /// it is held on the site's day, and the title in the masculine where that differs.
  private func office(_ statement: Int, _ group: Term.Group, _ places: [Int: Int]) -> JSON {
    let told = graph.statements[statement]
    let title = register.title(told)
    let years = register.span(of: statement)?.years
    let term = register.term(statement)
    var values: [JSON] = [
      .string(title),
      .string(term.isDated ? term.dates(labels).plain(labels) : group.word(labels) ?? ""),
      .number(told.object.flatMap { places[$0] } ?? -1), .number(years?.lowerBound ?? 0),
      .number(years?.upperBound ?? 0), .number(group == .current || group == .acting ? 1 : 0),
    ]
    if let role = told.role, role != title { values.append(.string(role)) }
    return .array(values)
  }
}
