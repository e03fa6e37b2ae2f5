/// One page in the making: knows how deep it lies, and so how to reach the others.
struct HTMLPage {
  let path: String
  let depth: Int
  let writer: HTMLWriter

  var labels: any Labels {
    writer.labels
  }

  /// The attribute of what is German; nothing on a German page.
  var german: String {
    labels.language == .german ? "" : " lang=\"de\""
  }

  func escape(_ text: String) -> String {
    HTMLWriter.escape(text)
  }

  func reference(_ path: String, ending: String = ".html", fragment: String? = nil)
    -> String
  {
    let place = fragment.flatMap { writer.moved[PagePlace(path: path, fragment: $0)] } ?? path
    return escape(up + place + ending + (fragment.map { "#" + $0 } ?? ""))
  }

  /// The way to the site's root.
  var up: String {
    String(repeating: "../", count: depth)
  }

  // MARK: The page

  func text(_ document: Document) -> String {
    let title = document.path == "index" ? labels.site : document.title + " – " + labels.site
    let lead = document.lead.isEmpty ? "" : "<p class=\"lead\">\(inlines(document.lead))</p>\n"
    let kicker =
      document.kicker.isEmpty ? "" : "<p class=\"kicker\">\(inlines(document.kicker))</p>\n"
    let german = document.isTitleGerman ? self.german : ""
    let main = document.sections.map(section).joined()
    let aside = document.aside.map(section).joined()
    let columns =
      aside.isEmpty
      ? "<div class=\"single\">\n\(main)</div>\n"
      : "<div class=\"columns\">\n<div class=\"story\">\n\(main)</div>\n"
        + "<aside class=\"beside\" aria-label=\"\(escape(labels.beside))\">\n\(aside)</aside>\n</div>\n"
    let forward =
      document.successor.map { path in
        "<meta http-equiv=\"refresh\" content=\"0; url=\(reference(path))\">\n"
          + "<link rel=\"canonical\" href=\"\(canonical(path))\">\n"
      } ?? writer.address.map { _ in
        "<link rel=\"canonical\" href=\"\(canonical(document.path))\">\n"
      } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(labels.code)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLWriter.policy)">
      <meta name="color-scheme" content="light dark">
      <meta name="description" content="\(escape(description(document)))">
      \(forward)<title>\(escape(title))</title>
      <link rel="stylesheet" href="\(reference("stil", ending: ".css"))">
      <link rel="alternate" type="application/rss+xml" title="\(escape(labels.changesInOffices))" href="\(reference("aenderungen", ending: ".xml"))">
      <script src="\(reference("suche", ending: ".js"))" defer></script>
      \(linkedData(document))</head>
      <body>
      <a class="skip" href="#inhalt">\(escape(labels.skip))</a>
      <header class="masthead">
      <div class="top">
      <p class="name"><a href="\(reference("index"))">\(escape(labels.site))</a></p>
      <form class="search" role="search" action="\(reference("suche"))" method="get" data-root="\(up)">
      <label class="unseen" for="suchfeld">\(escape(labels.search))</label>
      <input id="suchfeld" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="\(escape(labels.searchHint))">
      <button type="submit">\(escape(labels.searchButton))</button>
      </form>
      </div>
      <nav aria-label="\(escape(labels.navigation))">
      <ul>
      \(navigation(document))
      </ul>
      </nav>
      </header>
      <main id="inhalt">
      <header class="title">
      \(kicker)<h1\(german)>\(escape(document.title))</h1>
      \(lead)</header>
      \(columns)\(pager(document))</main>
      <footer>
      <p>\(escape(writer.footer)) <a href="\(reference("methode"))">\(escape(labels.howPagesCome))</a></p>
      </footer>
      </body>
      </html>

      """
  }

  /// A page's address on the web where that is known, else the way to it.
  func canonical(_ path: String) -> String {
    writer.address.map { escape($0 + path + ".html") } ?? reference(path)
  }

  /// What the page is about, for machines: data, not a script.
  func linkedData(_ document: Document) -> String {
    guard let data = document.linkedData else { return "" }
    let text = data.text { path in (writer.address ?? up) + path + ".html" }
    return "<script type=\"application/ld+json\">\(text)</script>\n"
  }

  func pager(_ document: Document) -> String {
    guard !document.pager.isEmpty else { return "" }
    let links = document.pager.map { link in
      let current = link.path == path ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(reference(link.path))\"\(current)>\(escape(link.label))</a></li>"
    }
    return "<nav class=\"pager\" aria-label=\"\(escape(labels.otherPages))\">\n"
      + "<ul class=\"jumps\">\(links.joined())</ul>\n</nav>\n"
  }

  func navigation(_ document: Document) -> String {
    writer.areas.map { label, path in
      let isHere = path == document.path
      let isAbove = path == document.area
      let current = isHere || isAbove ? " aria-current=\"\(isHere ? "page" : "true")\"" : ""
      return "<li><a href=\"\(reference(path))\"\(current)>\(escape(label))</a></li>"
    }.joined(separator: "\n")
  }

  func description(_ document: Document) -> String {
    let lead = document.lead.plain(labels)
    return lead.isEmpty ? document.title : document.title + ": " + lead
  }

  func section(_ section: Section) -> String {
    "<section id=\"\(escape(section.id))\" aria-labelledby=\"\(escape(section.id))-titel\">\n"
      + "<h2 id=\"\(escape(section.id))-titel\">\(inlines([section.title]))</h2>\n"
      + section.blocks.map(block).joined() + "</section>\n"
  }
}
