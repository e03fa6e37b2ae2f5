internal import Graph
internal import Ontology

/// What the pages look things up in: which statements concern whom, who has an entry, and where
/// each page lies.
struct Register: Sendable {
  let graph: KnowledgeGraph
  /// The day given by the reader; nil: the day of the newest article counts.
  let asOf: PartialDate?
  /// The newest article's date.
  let newestDate: PartialDate?
  /// Whether a statement can be shown: its ends exist and it has a source.
  let isSound: [Bool]
  /// For each entity: the statements it is the subject of, ascending.
  let asSubject: [[Int]]
  /// For each entity: the statements it is the object of, ascending.
  let asObject: [[Int]]
  /// For each entity: its page below the root, nil for one without an entry.
  let paths: [String?]
  /// For each article: its page below the root.
  let articlePaths: [String]
  /// For each article: the title it is cited by.
  let articleTitles: [String]
  /// For each article: its lines that are not empty, as UTF-8 offsets.
  let lines: [[Range<Int>]]
  /// For each article: the sound statements that it supports, ascending.
  let statementsOfArticle: [[Int]]
  /// For each article: where it names what, ascending.
  let mentionsOfArticle: [[NamedRange]]
  /// The entities by id.
  let entityOfID: [String: Int]
  /// The roles by title.
  let roles: [String: Int]
  /// The bodies by the id of their record.
  let bodyOfRecord: [String: Int]

  /// What articles contradict each other in.
  let contradictions: [Contradiction]
  /// The statements that are part of a contradiction.
  let disputed: Set<Int>
  /// The persons with an entry by family name.
  let families: [String: [Int]]

  /// The bodies with an entry by the seat that their record names.
  let bodiesBySeat: [String: [Int]]
  /// The session of the same body that came after, and before.
  private(set) var sessionAfter: [Int: Int] = [:]
  private(set) var sessionBefore: [Int: Int] = [:]

  /// For statements on an office that others are known to have later: who.
  let laterHolder: [Int: Int]

  /// A stretch of an article and the entity it names.
  struct NamedRange: Sendable {
    var range: Range<Int>
    var entity: Int
  }

  init(graph: KnowledgeGraph, asOf: PartialDate?) {
    self.graph = graph
    self.asOf = asOf
    newestDate = graph.articles.compactMap(\.date).max()
    let entities = graph.entities.indices
    let isSound = graph.statements.map { statement in
      entities.contains(statement.subject)
        && statement.object.map(entities.contains) ?? true
        && statement.evidence.contains { graph.articles.indices.contains($0.article) }
    }
    var asSubject = Array(repeating: [Int](), count: entities.count)
    var asObject = asSubject
    for (index, statement) in graph.statements.enumerated() where isSound[index] {
      asSubject[statement.subject].append(index)
      if let object = statement.object { asObject[object].append(index) }
    }
    self.isSound = isSound
    self.asSubject = asSubject
    self.asObject = asObject
    paths = entities.map { index in
      Self.path(
        of: graph.entities[index], subjects: asSubject[index].map { graph.statements[$0] },
        objects: asObject[index].map { graph.statements[$0] })
    }
    articlePaths = Self.articlePaths(graph.articles)
    articleTitles = graph.articles.map(Self.title)
    lines = graph.articles.map { Self.lines(of: $0.text) }
    statementsOfArticle = Self.statements(of: graph, isSound: isSound)
    mentionsOfArticle = Self.mentions(of: graph)
    var roles: [String: Int] = [:]
    var bodies: [String: Int] = [:]
    for (index, entity) in graph.entities.enumerated() {
      if entity.kind == .role { roles[entity.name] = index }
      if entity.kind == .body, let record = entity.record { bodies[record.id] = index }
    }
    self.roles = roles
    entityOfID = Dictionary(entities.map { (graph.entities[$0].id, $0) }) { first, _ in first }
    bodyOfRecord = bodies
    contradictions = graph.contradictions
    disputed = Set(contradictions.flatMap(\.statements))
    families = Self.families(graph.entities, paths)
    let paths = paths
    bodiesBySeat = Dictionary(
      grouping: entities.filter { graph.entities[$0].kind == .body && paths[$0] != nil }
    ) { graph.entities[$0].record?.seat ?? "" }
    laterHolder = Posts(graph, isSound: isSound, until: asOf).laterHolders
    for (session, next) in Self.sessionPairs(self) {
      sessionAfter[session] = next
      sessionBefore[next] = session
    }
  }

  /// The day that offices are shown as of.
  var day: PartialDate? {
    asOf ?? newestDate
  }

  /// The folder of a kind's pages.
  static func folder(of kind: EntityKind) -> String? {
    switch kind {
    case .person: "personen"
    case .body: "organisationen"
    case .session: "sitzungen"
    case .place: "orte"
    case .programme: "vorhaben"
    case .role: nil
    }
  }

  private static func families(_ entities: [Entity], _ paths: [String?]) -> [String: [Int]] {
    let persons = entities.indices.filter { entities[$0].kind == .person && paths[$0] != nil }
    return Dictionary(grouping: persons) { slug(PersonName(entities[$0]).family) }
  }

  // MARK: Who has an entry

  private static func path(
    of entity: Entity, subjects: [GraphStatement], objects: [GraphStatement]
  ) -> String? {
    guard let folder = folder(of: entity.kind) else { return nil }
    switch entity.kind {
    case .person where !isPublic(subjects: subjects, objects: objects): return nil
    case .place where subjects.isEmpty && objects.isEmpty: return nil
    default: return folder + "/" + entity.id
    }
  }

  /// Whether a person is known for something public.
  ///
  /// That is an office, a chair, a membership, a succession, or words spoken for a body. Who is
  /// merely named or merely quoted (a photographer, a reader) is a private person.
  private static func isPublic(subjects: [GraphStatement], objects: [GraphStatement]) -> Bool {
    let privateRoles: Set = [
      "Fotograf", "Bildautor", "Bildjournalist", "Leser", "Bürger", "Anwohner", "Autor",
      "Redakteur",
    ]
    return objects.contains { $0.type == .succeeds }
      || subjects.contains { statement in
        switch statement.type {
        case .quoted: statement.object != nil
        case .holds: statement.role.map { !privateRoles.contains($0) } ?? false
        default: true
        }
      }
  }

  /// The entities of a kind that have an entry, ascending by id.
  func entries(_ kind: EntityKind) -> [Int] {
    graph.entities.indices.filter { graph.entities[$0].kind == kind && paths[$0] != nil }
  }

  // MARK: Links

  /// An entity's name, linked where it has an entry.
  func link(_ entity: Int, as label: String? = nil) -> Inline {
    let name = label ?? name(of: entity)
    guard let path = paths[entity] else { return .text(name) }
    return .link(name, path: path, fragment: nil)
  }

  /// An entity's name; never empty.
  func name(of entity: Int) -> String {
    let thing = graph.entities[entity]
    if thing.kind == .session { return Self.sessionName(thing.name) }
    return thing.name.isEmpty ? "(ohne Namen)" : thing.name
  }

  /// A session's name with its date in words, not in digits.
  private static func sessionName(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      let date = DateSpan(name[name.index(after: open)...].dropLast())
    else { return name.isEmpty ? "(ohne Namen)" : name }
    return name[..<open] + "(\(date.words))"
  }

  /// An article's title, linked, and its date.
  func cite(_ article: Int) -> [Inline] {
    [
      .link(articleTitles[article], path: articlePaths[article], fragment: nil),
      .quiet(", " + articleDate(article)),
    ]
  }

  /// An article's date in German, or that there is none.
  func articleDate(_ article: Int) -> String {
    graph.articles[article].date?.germanDescription ?? "ohne Datum"
  }

  /// The articles that name an entity, newest first.
  func articles(naming entity: Int) -> [Int] {
    let named = Set(graph.entities[entity].mentions.map(\.article))
    let telling = (asSubject[entity] + asObject[entity]).flatMap { statement in
      graph.statements[statement].evidence.map(\.article)
    }
    return named.union(telling).filter(graph.articles.indices.contains).sorted(by: >)
  }

  // MARK: Neighbours

  /// The entities with an entry that statements join to this one, without places; ascending.
  func neighbours(of entity: Int) -> [Int] {
    var found: Set<Int> = []
    for index in asSubject[entity] {
      if let object = graph.statements[index].object { found.insert(object) }
    }
    for index in asObject[entity] { found.insert(graph.statements[index].subject) }
    found.remove(entity)
    return found.filter { paths[$0] != nil && graph.entities[$0].kind != .place }.sorted()
  }

  // MARK: Articles

  private static func articlePaths(_ articles: [SourceArticle]) -> [String] {
    var taken: Set<String> = []
    return articles.map { article in
      var name = slug(article.id)
      if name.isEmpty { name = "ohne-kennung" }
      if name.utf8.count > 100 { name = String(name.prefix(100)) }
      let path = "artikel/artikel-" + name
      var candidate = path
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(path)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// The title, or else the first line of the text, shortened.
  private static func title(_ article: SourceArticle) -> String {
    let line = article.title ?? article.text.split(separator: "\n").first.map(String.init) ?? ""
    let words = line.split(whereSeparator: \.isWhitespace)
    var title = ""
    for word in words {
      guard title.count + word.count < 110 else {
        title += title.isEmpty ? String(word.prefix(110)) + " …" : " …"
        break
      }
      title += (title.isEmpty ? "" : " ") + word
    }
    return title.isEmpty ? "Artikel \(article.id)" : title
  }

  private static func lines(of text: String) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var end = 0
    for byte in text.utf8 {
      if byte == 10 {
        if start < end { lines.append(start..<end) }
        start = end + 1
      }
      end += 1
    }
    if start < end { lines.append(start..<end) }
    return lines
  }

  private static func statements(of graph: KnowledgeGraph, isSound: [Bool]) -> [[Int]] {
    var found = Array(repeating: [Int](), count: graph.articles.count)
    for (index, statement) in graph.statements.enumerated() where isSound[index] {
      for article in Set(statement.evidence.map(\.article)) where found.indices.contains(article) {
        found[article].append(index)
      }
    }
    return found
  }

  private static func mentions(of graph: KnowledgeGraph) -> [[NamedRange]] {
    var found = Array(repeating: [NamedRange](), count: graph.articles.count)
    for (index, entity) in graph.entities.enumerated() {
      for mention in entity.mentions where found.indices.contains(mention.article) {
        found[mention.article].append(NamedRange(range: mention.range, entity: index))
      }
    }
    return found.map { mentions in
      // Of two at one place the longer one counts.
      mentions.sorted {
        ($0.range.lowerBound, -$0.range.upperBound, $0.entity)
          < ($1.range.lowerBound, -$1.range.upperBound, $1.entity)
      }
    }
  }

  /// The place on an article's page where an offset lies: "absatz-3"; nil without any text.
  func fragment(of offset: Int, in article: Int) -> String? {
    let lines = lines[article]
    guard !lines.isEmpty else { return nil }
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return "absatz-\(low + 1)"
  }
}
