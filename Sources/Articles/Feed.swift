internal import Ontology

/// RSS 2.0, RSS 1.0 and Atom: each item is an article.
enum Feed {
  /// Reads a feed's bytes; nil for XML that is no feed.
  static func articles(
    _ bytes: [UInt8], file: String, stem: String
  ) throws(InputError) -> [Article]? {
    let tree: MarkupTree
    do {
      tree = try MarkupTree(xml: bytes)
    } catch {
      throw InputError("broken XML: \(error.message)", file: file, line: error.line)
    }
    return tree.withRoot { root in articles(in: root, stem: stem) } ?? nil
  }

  private static func articles(in root: MarkupNode, stem: String) -> [Article]? {
    let holder: MarkupNode
    switch root.name.lowercased() {
    case "rss": holder = root.children.first { $0.name == "channel" } ?? root
    case "rdf", "feed": holder = root
    default: return nil
    }
    let channel = root.children.first { $0.name == "channel" } ?? root
    let publisher = channel.children.first { $0.name == "title" }?.text
    let source = publisher.flatMap { Page.oneLine(Page.text(ofFragment: $0)) }
    return holder.children.filter { $0.name == "item" || $0.name == "entry" }
      .enumerated().map { index, item in
        article(of: item, in: root, id: "\(stem)#\(index + 1)", source: source)
      }
  }

  private static func article(
    of item: MarkupNode, in root: MarkupNode, id: String, source: String?
  ) -> Article {
    var values: [String: String] = [:]
    for child in item.children {
      // Elements of other vocabularies (media:title) share names with those of the feed.
      let isOwn = child.prefix == nil || child.prefix == root.prefix
      let name = isOwn ? child.name : "\(child.prefix ?? ""):\(child.name)"
      if name == "link", let address = child.attribute("href") {
        if (child.attribute("rel") ?? "alternate") == "alternate", values["link"] == nil {
          values["link"] = address
        }
      } else if values[name] == nil {
        let isTree = child.attribute("type") == "xhtml"
        values[name] = isTree ? MarkupText.text(of: child, withForms: true) : child.text
        if isTree { values[name + "/text"] = "" }
      }
    }
    func text(_ name: String) -> String? {
      guard let value = values[name] else { return nil }
      if values[name + "/text"] != nil { return TextCleaner.clean(value) }
      return Page.text(ofFragment: value)
    }
    let title = text("title").flatMap(Page.oneLine)
    let content = ["content:encoded", "content", "description", "summary"].lazy
      .compactMap(text).first { !$0.isEmpty }
    let dates = ["pubDate", "published", "dc:date", "issued", "updated"].lazy
    let date = dates.compactMap { values[$0] }.compactMap { DateReading.date($0) }.first

    var body = content ?? ""
    if let title, !body.split(separator: "\n").prefix(1).contains(title[...]) {
      body = TextFile.trimmed(title + "\n" + body)
    }
    let zones = ZoneFinder.zones(in: body)
    let link = (values["link"] ?? item.attribute("about")).flatMap(Page.oneLine)
    let ownID = (values["guid"] ?? values["id"]).flatMap(Page.oneLine) ?? link
    return Article(
      id: ownID ?? id, date: date ?? PageParts.dateline(of: body, zones: zones),
      title: ZoneFinder.headline(in: body, zones: zones) ?? title, url: link, source: source,
      text: body, textIsDerived: true, zones: zones)
  }
}
