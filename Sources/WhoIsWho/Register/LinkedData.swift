internal import Graph
internal import Ontology

/// What a page is about in the words of schema.org.
extension Register {
  /// An entity with what its page tells of it.
  func linkedData(of entity: Int) -> JSON {
    var pairs = identity(entity)
    let thing = graph.entities[entity]
    func add(_ name: String, _ values: [JSON]) {
      if values.count == 1 { pairs.append((name, values[0])) }
      if values.count > 1 { pairs.append((name, .array(values))) }
    }
    add("alternateName", thing.aliases.filter { $0 != thing.name }.map { .string($0) })
    switch thing.kind {
    case .person:
      add("hasOccupation", offices(of: entity).flatMap(\.statements).map(occupation))
      add("memberOf", others(.memberOf, of: asSubject[entity], \.object))
    case .body:
      add("parentOrganization", others(.partOf, of: asSubject[entity], \.object))
      add("subOrganization", others(.partOf, of: asObject[entity], \.subject))
      add("member", others(.memberOf, of: asObject[entity], \.subject))
      add("foundingDate", date(thing.record?.founded))
      add("dissolutionDate", date(thing.record?.until))
    case .session:
      add("startDate", date(of: entity).map { [.string("\($0.start)")] } ?? [])
      add("organizer", body(of: entity).map { [reference($0)] } ?? [])
      add("location", others(.heldIn, of: asSubject[entity], \.object))
      add("performer", others(.chaired, of: asObject[entity], \.subject))
    case .place:
      if let record = thing.record, let north = record.latitude, let east = record.longitude {
        add(
          "geo",
          [
            .object([
              ("@type", "GeoCoordinates"), ("latitude", .string("\(north)")),
              ("longitude", .string("\(east)")),
            ])
          ])
      }
    case .programme, .role:
      add("contributor", others(.partyTo, of: asObject[entity], \.subject))
    }
    return .object([("@context", "https://schema.org")] + pairs)
  }

  /// An article with the entries it names.
  func linkedData(ofArticle article: Int) -> JSON {
    let source = graph.articles[article]
    var pairs: [(String, JSON)] = [
      ("@context", "https://schema.org"), ("@type", "NewsArticle"),
      ("@id", .page(articlePaths[article])), ("headline", .string(articleTitles[article])),
      ("inLanguage", "de"), ("identifier", .string(source.id)),
    ]
    if let date = source.date { pairs.append(("datePublished", .string("\(date)"))) }
    if let name = source.source {
      pairs.append(
        ("publisher", .object([("@type", "Organization"), ("name", .string(name))])))
    }
    if let url = source.url, Inline.isOfTheWeb(url) { pairs.append(("url", .string(url))) }
    let named = Set(mentionsOfArticle[article].map(\.entity)).filter { paths[$0] != nil }.sorted()
    if !named.isEmpty { pairs.append(("mentions", .array(named.map(reference)))) }
    return .object(pairs)
  }

  /// A page that is none of an entity's or an article's.
  func linkedData(of document: Document) -> JSON {
    .object([
      ("@context", "https://schema.org"),
      ("@type", document.path == "index" ? "WebSite" : "CollectionPage"),
      ("@id", .page(document.path)), ("name", .string(document.title)),
      ("inLanguage", .string(labels.code)),
      ("description", .string(document.lead.plain(labels))),
    ])
  }

  // MARK: Parts

  private func identity(_ entity: Int) -> [(String, JSON)] {
    var pairs: [(String, JSON)] = [("@type", .string(schemaType(of: entity)))]
    if let path = paths[entity] { pairs.append(("@id", .page(path))) }
    return pairs + [("name", .string(name(of: entity)))]
  }

  private func reference(_ entity: Int) -> JSON {
    .object(identity(entity))
  }

  private func schemaType(of entity: Int) -> String {
    let thing = graph.entities[entity]
    return switch thing.kind {
    case .person: "Person"
    case .body:
      [.federal, .land, .municipal, .joint].contains(BodyPlace(thing).level)
        ? "GovernmentOrganization" : "Organization"
    case .session: "Event"
    case .place: "Place"
    case .programme: thing.record?.type == "Gesetz" ? "Legislation" : "Project"
    case .role: "Role"
    }
  }

  private func occupation(_ statement: Int) -> JSON {
    let told = graph.statements[statement]
    var pairs: [(String, JSON)] = [
      ("@type", "EmployeeRole"), ("roleName", .string(title(told))),
    ]
    if let from = told.from { pairs.append(("startDate", .string("\(from)"))) }
    if let to = told.to { pairs.append(("endDate", .string("\(to)"))) }
    if let body = told.object { pairs.append(("worksFor", reference(body))) }
    return .object(pairs)
  }

  /// The other ends of stated statements of a type; private persons are left out.
  private func others(
    _ type: RelationType, of statements: [Int], _ end: (GraphStatement) -> Int?
  ) -> [JSON] {
    let ends = statements.filter {
      graph.statements[$0].type == type && graph.statements[$0].basis == .stated
    }
    .compactMap { end(graph.statements[$0]) }
    .filter { graph.entities[$0].kind != .person || paths[$0] != nil }
    return Set(ends).sorted().prefix(Self.longestList).map(reference)
  }

  /// So many others are named; the page lists them all.
  private static let longestList = 50

  private func date(_ date: PartialDate?) -> [JSON] {
    date.map { [.string("\($0)")] } ?? []
  }
}
