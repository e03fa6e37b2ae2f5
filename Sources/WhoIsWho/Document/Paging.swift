/// A place on a page of the site.
struct PagePlace: Hashable, Sendable {
  var path: String
  var fragment: String
}

/// Divides pages that are too long to load and to read.
///
/// The first page keeps its address; the next ones are called like it with a number. A section that
/// is too long for one page goes on on the next.
struct Paging {
  /// About how many bytes of sections a page may have.
  let limit: Int

  /// What a page of HTML holds besides its sections and what stands beside them is far less than
  /// this leaves of 300 kB.
  static let standard = Paging(limit: 180_000)

  /// The pages of a document: itself where it is short.
  func pages(of document: Document, _ labels: any Labels) -> [Document] {
    guard document.sections.reduce(0, { $0 + $1.weight }) > limit else { return [document] }
    var pages: [[Section]] = [[]]
    var filled = 0
    for section in document.sections {
      for part in parts(of: section) {
        let weight = part.weight
        if filled > 0, filled + weight > limit {
          pages.append([])
          filled = 0
        }
        pages[pages.count - 1].append(part)
        filled += weight
      }
    }
    guard pages.count > 1 else { return [document] }
    let links = pages.enumerated().map { number, sections in
      PagerLink(
        label: Self.label(number + 1, sections, labels), path: Self.path(document.path, number + 1))
    }
    return pages.enumerated().map { number, sections in
      var page = document
      page.path = links[number].path
      page.sections = sections
      page.pager = links
      if number > 0 {
        page.area = document.area ?? document.path
        page.title += ", " + labels.page(number + 1)
        page.aside = []
        page.linkedData = nil
      }
      return page
    }
  }

  /// Where the sections of divided pages went.
  static func moved(_ pages: [Document], of path: String) -> [PagePlace: String] {
    var moved: [PagePlace: String] = [:]
    let places = pages.flatMap { page in page.places.map { (page.path, $0) } }
    for (page, fragment) in places where page != path {
      // The pages themselves jump from one to another, too.
      for from in pages.map(\.path) { moved[PagePlace(path: from, fragment: fragment)] = page }
    }
    for page in pages.dropFirst() {
      for fragment in pages[0].places where !page.places.contains(fragment) {
        moved[PagePlace(path: page.path, fragment: fragment)] = path
      }
    }
    return moved
  }

  private static func path(_ path: String, _ number: Int) -> String {
    number == 1 ? path : "\(path)--\(number)"
  }

  /// "2: C–F" where the sections have short titles, else "Seite 2".
  private static func label(
    _ number: Int, _ sections: [Section], _ labels: any Labels
  ) -> String {
    let titles = sections.map { [$0.title].plain(labels) }.filter { $0.utf8.count <= 4 }
    guard let first = titles.first, let last = titles.last, titles.count + 1 >= sections.count
    else { return labels.page(number) }
    return first == last ? first : "\(first)–\(last)"
  }

  // MARK: Parts

  /// A section in parts that each fit on a page.
  private func parts(of section: Section) -> [Section] {
    guard section.weight > limit else { return [section] }
    var parts: [[Block]] = [[]]
    var filled = 0
    for block in section.blocks.flatMap({ $0.pieces(of: limit / 4) }) {
      if filled > 0, filled + block.weight > limit {
        parts.append([])
        filled = 0
      }
      parts[parts.count - 1].append(block)
      filled += block.weight
    }
    return parts.enumerated().map { number, blocks in
      number == 0
        ? Section(section.id, section.title, blocks)
        : Section("\(section.id)-\(number + 1)", section.title, blocks)
    }
  }
}

extension Document {
  /// The places on a page that can be jumped to.
  fileprivate var places: [String] {
    sections.flatMap { section in
      [section.id]
        + section.blocks.compactMap { block in
          if case .heading(_, let id) = block { id } else { nil }
        }
    }
  }
}

extension Section {
  /// About how many bytes of HTML it has.
  fileprivate var weight: Int {
    blocks.reduce(150) { $0 + $1.weight }
  }
}

extension Block {
  /// About how many bytes of HTML it has.
  fileprivate var weight: Int {
    switch self {
    case .paragraph(let spans), .results(let spans): spans.weight
    case .heading(let title, _): [title].weight + 40
    case .facts(let facts): facts.reduce(40) { $0 + 50 + $1.value.weight }
    case .claims(let claims): claims.reduce(40) { $0 + $1.weight }
    case .list(let items), .index(let items): items.reduce(40) { $0 + 12 + $1.weight }
    case .jumps(let jumps): jumps.count * 60
    case .counts(let counts): counts.count * 120
    case .picture: 600
    case .timeline(let timeline): timeline.rows.reduce(500) { $0 + 900 + $1.line.weight }
    case .text(let lines): lines.reduce(40) { $0 + 30 + $1.spans.weight }
    }
  }

  /// The block in pieces of about this weight, where it can be divided.
  fileprivate func pieces(of limit: Int) -> [Block] {
    guard weight > limit else { return [self] }
    return switch self {
    case .claims(let claims): Self.runs(claims, limit, \.weight).map { .claims($0) }
    case .list(let items): Self.runs(items, limit, \.weight).map { .list($0) }
    case .index(let items): Self.runs(items, limit, \.weight).map { .index($0) }
    default: [self]
    }
  }

  private static func runs<Item>(
    _ items: [Item], _ limit: Int, _ weight: (Item) -> Int
  ) -> [[Item]] {
    var runs: [[Item]] = [[]]
    var filled = 0
    for item in items {
      if filled > 0, filled + weight(item) > limit {
        runs.append([])
        filled = 0
      }
      runs[runs.count - 1].append(item)
      filled += weight(item)
    }
    return runs
  }
}

extension Claim {
  fileprivate var weight: Int {
    let sources = (earlier + [newest]).reduce(0) { sum, source in
      sum + 220 + source.quote.utf8.count + source.title.utf8.count + source.path.utf8.count
    }
    return 350 + line.weight + detail.weight + grounds.reduce(0) { $0 + $1.weight } + sources
  }
}

extension [Inline] {
  fileprivate var weight: Int {
    reduce(0) { $0 + $1.weight }
  }
}

extension Inline {
  fileprivate var weight: Int {
    switch self {
    case .link(let text, let path, let fragment):
      30 + text.utf8.count + path.utf8.count + (fragment?.utf8.count ?? 0)
    case .outside(let address): 40 + 2 * address.utf8.count
    case .tag: 60
    case .text(let text), .strong(let text), .quiet(let text): 25 + text.utf8.count
    case .german(let span): 10 + span.weight
    }
  }
}
