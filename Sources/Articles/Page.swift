internal import Ontology

/// A web page: its text, and what its markup states about it.
enum Page {
  /// Reads a page's bytes.
  static func draft(_ bytes: [UInt8], stem: String) -> PageDraft {
    var draft = PageDraft(stem: stem, text: "", isDerived: true)
    guard let tree = MarkupTree(html: PageEncoding.text(bytes)) else { return draft }
    _ = tree.withRoot { root in
      let facts = Facts(root)
      draft.date = facts.date
      draft.title = facts.title.flatMap(oneLine)
      draft.url = facts.url.flatMap(oneLine)
      draft.source = facts.source.flatMap(oneLine)
      let candidates = [facts.main, root].compactMap { $0 }
      for candidate in candidates where draft.text.isEmpty {
        draft.text = TextCleaner.clean(MarkupText.text(of: candidate))
      }
      if draft.text.isEmpty {
        draft.text = TextCleaner.clean(MarkupText.text(of: root, withForms: true))
      }
      draft.text = TextFile.trimmed(draft.text)
    }
    return draft
  }

  /// The text of a fragment of markup, as feeds carry it.
  static func text(ofFragment fragment: String) -> String {
    guard fragment.contains("<") || fragment.contains("&") else {
      return TextFile.trimmed(TextCleaner.clean(fragment))
    }
    guard let tree = MarkupTree(html: fragment) else { return "" }
    let text = tree.withRoot { MarkupText.text(of: $0, withForms: true) } ?? ""
    return TextFile.trimmed(TextCleaner.clean(text))
  }

  /// A value as one cleaned line; nil where nothing is left.
  static func oneLine(_ value: String) -> String? {
    let words = TextCleaner.clean(value).split { $0 == " " || $0 == "\n" || $0 == "\t" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

/// What a page's markup states about it.
private struct Facts {
  var date: PartialDate?
  var title: String?
  var url: String?
  var source: String?
  /// The element with the page's content.
  var main: MarkupNode?

  private static let dateNames: [String] = [
    "article:published_time", "datepublished", "og:article:published_time", "dcterms.issued",
    "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date", "publishdate",
    "pubdate", "parsely-pub-date", "sailthru.date",
  ]

  init(_ root: MarkupNode) {
    var metas: [String: String] = [:]
    var titles: [String: String] = [:]
    var headings: [MarkupNode] = []
    var times: [(node: MarkupNode, date: PartialDate, isPublication: Bool)] = []
    var main: MarkupNode?
    var url: String?
    root.walk { event in
      guard case .enter(let element) = event else { return true }
      switch element.name {
      case "meta":
        let name =
          element.attribute("property") ?? element.attribute("name")
          ?? element.attribute("itemprop")
        if let name = name?.lowercased(), let value = element.attribute("content"),
          metas[name] == nil
        {
          metas[name] = value
        }
      case "title" where titles["title"] == nil:
        titles["title"] = element.text
      case "h1":
        headings.append(element)
      case "link" where element.attribute("rel") == "canonical":
        url = url ?? element.attribute("href")
      case "time":
        if let date = element.attribute("datetime").flatMap({ DateReading.date($0) }) {
          let isPublication =
            element.attribute("pubdate") != nil || element.attribute("itemprop") == "datePublished"
          times.append((element, date, isPublication))
        }
      default:
        if element.name == "main" || element.attribute("role") == "main" { main = main ?? element }
      }
      return true
    }
    self.main = main
    self.url = url ?? metas["og:url"]
    source = metas["og:site_name"] ?? metas["publisher"] ?? metas["dc.publisher"]
    title = metas["og:title"]
    if title == nil, headings.count == 1 {
      title = headings.first.map { MarkupText.text(of: $0) }
    }
    title = title ?? titles["title"]
    date = Self.dateNames.lazy.compactMap { metas[$0] }.compactMap { DateReading.date($0) }.first
    date = date ?? times.first { $0.isPublication }?.date
    // Else a time that stands in the article of the page's only heading, or is the only one.
    if date == nil, headings.count == 1, let article = headings.first.flatMap(Self.article) {
      date = times.first { Self.article(of: $0.node) == article }?.date
    }
    let days = Set(times.map(\.date))
    if date == nil, days.count == 1 { date = days.first }
  }

  /// The innermost article that an element stands in.
  private static func article(of node: MarkupNode) -> MarkupNode? {
    var next = node.parent
    while let element = next, element.isElement {
      if element.name == "article" { return element }
      next = element.parent
    }
    return nil
  }
}
