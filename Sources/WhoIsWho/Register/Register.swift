internal import Graph
internal import Ontology

/// What the pages look things up in: which statements concern whom, who has an entry, and where
/// each page lies.
struct Register: Sendable {
  let graph: KnowledgeGraph
  /// What the pages say by themselves.
  let labels: any Labels
  /// What linking was not sure of.
  let doubtfulLinks: [DoubtfulLink]
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
  /// The statements on who was to come into an office and is known to have come.
  let fulfilled: Set<Int>
  /// Who is a woman by a title in an article alone.
  let shownGender: ShownGender

  /// A stretch of an article and the entity it names.
  struct NamedRange: Sendable {
    var range: Range<Int>
    var entity: Int
  }

  init(
    graph: KnowledgeGraph, asOf: PartialDate?, doubtfulLinks: [DoubtfulLink] = [],
    labels: any Labels = .german
  ) {
    self.graph = graph
    self.labels = labels
    self.doubtfulLinks = doubtfulLinks
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
    articleTitles = graph.articles.map { Self.title($0) ?? labels.article + " " + $0.id }
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
    let posts = Posts(graph, isSound: isSound, until: asOf)
    laterHolder = posts.laterHolders
    fulfilled = posts.fulfilled
    shownGender = ShownGender(graph)
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
    guard let path = paths[entity] else { return .german(.text(name)) }
    return .german(.link(name, path: path, fragment: nil))
  }

  /// An entity's name; never empty.
  func name(of entity: Int) -> String {
    let thing = graph.entities[entity]
    let name = thing.kind == .session ? Self.sessionName(thing.name) : thing.name
    return name.isEmpty ? labels.noName : name
  }

  /// A session's name with its date in words, not in digits.
  private static func sessionName(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      let date = DateSpan(name[name.index(after: open)...].dropLast())
    else { return name }
    return name[..<open] + "(\(German().date(date)))"
  }

  /// An article's title, linked, and its date.
  func cite(_ article: Int) -> [Inline] {
    [
      .german(.link(articleTitles[article], path: articlePaths[article], fragment: nil)),
      .quiet(", " + articleDate(article)),
    ]
  }

  /// An article's date in words, or that there is none.
  func articleDate(_ article: Int) -> String {
    graph.articles[article].date.map { labels.date($0) } ?? labels.undated
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
}
