package import Graph
package import Ontology

/// Who holds which office, who chaired which session: a graph as pages that a person likes to read.
///
/// A static site that needs no server and, for reading, no script, the same as Markdown, and single
/// entries as text. Every line names its article and quotes it. Its labels are German or English;
/// what articles and directories say is German.
package struct WhoIsWho: Sendable {
  let register: Register
  /// Where the site will lie on the web, with a slash at its end.
  let address: String?
  /// How long pages are divided.
  var paging = Paging.standard

  /// The pages of a graph.
  ///
  /// - Parameters:
  ///   - graph: What all articles say.
  ///   - asOf: The day that offices are shown as of; nil: the newest article's day.
  ///   - doubtfulLinks: What linking was not sure of, for the page of open points.
  ///   - language: The language of the labels.
  ///   - address: Where the site will lie on the web; nil: its feed has relative links.
  package init(
    graph: KnowledgeGraph, asOf: PartialDate? = nil, doubtfulLinks: [DoubtfulLink] = [],
    language: Language = .german, address: String? = nil
  ) {
    register = Register(
      graph: graph, asOf: asOf, doubtfulLinks: doubtfulLinks, labels: language.labels)
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// One file to be written.
  package struct File: Hashable, Sendable {
    /// Below the root: "personen/person-patrick-burghardt.html".
    package var path: String
    package var contents: String

    package init(path: String, contents: String) {
      self.path = path
      self.contents = contents
    }
  }

  /// The site, made a file at a time, with the pictures that a drawer can make.
  ///
  /// Without a drawer the pages say why they have no picture.
  package func site(drawnBy drawer: (any PictureDrawer)? = nil) -> some Sequence<File> {
    let recipes = drawer == nil ? [] : register.pictures
    let drawn = drawer?.svg(of: recipes.map(\.recipe)) ?? []
    let pictures = zip(recipes, drawn).compactMap { picture, svg in
      svg.map { File(path: picture.reference.path, contents: $0) }
    }
    let lists = listPages.map { paging.pages(of: document($0), labels) }
    let writer = HTMLWriter(
      labels: labels, areas: areas,
      footer: labels.footer(articles: register.graph.articles.count, day: register.day),
      pictures: Set(pictures.map(\.path)), canDraw: drawer != nil, address: address,
      moved: lists.reduce(into: [:]) { moved, pages in
        guard pages.count > 1 else { return }
        moved.merge(Paging.moved(pages, of: pages[0].path)) { first, _ in first }
      })
    @Sendable func files(_ documents: [Document]) -> [File] {
      documents.map { File(path: $0.path + ".html", contents: writer.page($0)) }
    }
    let fixed = self.fixed + pictures + files(lists.flatMap(\.self))
    let batches = entryPages.batches(of: Self.batchSize)
    // Made some at a time, so that a large site never lies in memory.
    return (-1..<batches.count).lazy.flatMap { index in
      index < 0
        ? fixed
        : batches[index].concurrentMap { files(paging.pages(of: document($0), labels)) }
          .flatMap(\.self)
    }
  }

  /// So many pages are made at a time.
  private static let batchSize = 64

  /// What the pages load, and the feed.
  private var fixed: [File] {
    let index = SearchIndex(register)
    let feed = ChangeFeed(register, address: address)
    return [
      File(path: "stil.css", contents: StyleSheet.text),
      File(path: "suche.js", contents: SearchScript.text),
      File(path: "suchindex.js", contents: index.entries),
      File(path: "suchindex-artikel.js", contents: index.articles),
      File(path: "aenderungen.xml", contents: feed.text),
    ]
  }

  /// The same pages as Markdown, made a file at a time, without pictures.
  package func markdown() -> some Sequence<File> {
    let writer = MarkdownWriter(links: .relative, labels: labels)
    return (listPages + entryPages).lazy.flatMap { page in
      paging.pages(of: document(page), labels).map {
        File(path: $0.path + ".md", contents: writer.page($0))
      }
    }
  }

  // MARK: What there is

  private var labels: any Labels {
    register.labels
  }

  private var areas: [(label: String, path: String)] {
    [
      (labels.start, "index"), (labels.persons, "personen/index"),
      (labels.bodies, "organisationen/index"), (labels.sessions, "sitzungen/index"),
      (labels.programmes, "vorhaben/index"), (labels.places, "orte/index"),
      (labels.articles, "artikel/index"), (labels.openPoints, "offene-punkte"),
      (labels.method, "methode"),
    ]
  }

  private enum Page {
    case start
    case persons
    case bodies
    case bodyAlphabet
    case sessions
    case programmes
    case places
    case articles
    case openPoints
    case method
    case search
    case entity(Int)
    case article(Int)
    case redirect(Redirect)
  }

  private var listPages: [Page] {
    [
      .start, .persons, .bodies, .bodyAlphabet, .sessions, .programmes, .places, .articles,
      .openPoints, .method, .search,
    ]
  }

  private var entryPages: [Page] {
    let entities = register.graph.entities.indices.filter { register.paths[$0] != nil }
    return entities.map { .entity($0) } + register.graph.articles.indices.map { .article($0) }
      + register.graph.redirects.filter { register.redirectPaths($0) != nil }
      .map { .redirect($0) }
  }

  private func document(_ page: Page) -> Document {
    var document = content(of: page)
    switch page {
    case .entity(let entity): document.linkedData = register.linkedData(of: entity)
    case .article(let article): document.linkedData = register.linkedData(ofArticle: article)
    case .redirect: break
    default: document.linkedData = register.linkedData(of: document)
    }
    return document
  }

  private func content(of page: Page) -> Document {
    switch page {
    case .start: register.startPage()
    case .persons: register.personIndex()
    case .bodies: register.bodyIndex()
    case .bodyAlphabet: register.bodyAlphabet()
    case .sessions: register.sessionIndex()
    case .programmes:
      register.plainIndex(.programme, path: "vorhaben/index", title: labels.programmes)
    case .places: register.plainIndex(.place, path: "orte/index", title: labels.places)
    case .articles: register.articleIndex()
    case .openPoints: register.openPointsPage()
    case .method: register.methodPage()
    case .search: register.searchPage()
    case .entity(let entity): register.page(of: entity, at: register.paths[entity] ?? "")
    case .article(let article): register.articlePage(article)
    case .redirect(let redirect): register.redirectPage(redirect)
    }
  }
}

extension Register {
  /// An entity's entry, which lies at this path.
  func page(of entity: Int, at path: String) -> Document {
    var document =
      switch graph.entities[entity].kind {
      case .person: personPage(entity, path)
      case .body: bodyPage(entity, path)
      case .session: sessionPage(entity, path)
      case .place: placePage(entity, path)
      case .programme, .role: programmePage(entity, path)
      }
    document.sections += [olderArticles(of: entity)].compactMap { $0 }
    return document
  }
}
