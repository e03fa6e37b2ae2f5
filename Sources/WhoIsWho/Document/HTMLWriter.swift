/// Writes documents as HTML that needs no server and, for reading, no script.
struct HTMLWriter {
  /// The site's name, in the head and in every title.
  let site: String
  /// The main navigation: label and path.
  let areas: [(label: String, path: String)]
  /// What stands at the foot of every page.
  let footer: String
  /// The pictures that were drawn, by path.
  let pictures: Set<String>
  /// What a page says in place of a picture; nil: nothing.
  let pictureNote: String?
  /// Where the site will lie on the web, with a slash at its end, if that is known.
  let address: String?
  /// Where a place on a page of lists went when the page was divided.
  let moved: [PagePlace: String]

  /// What a browser may load: files of the site, and nothing that stands in a page.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    + "base-uri 'none'; form-action 'self'"

  /// The whole page.
  func page(_ document: Document) -> String {
    let page = HTMLPage(
      path: document.path, depth: document.path.utf8.count { $0 == UInt8(ascii: "/") },
      writer: self)
    return page.text(document)
  }

  /// Text with nothing in it that HTML reads as markup, and nothing that HTML forbids.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspicious) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where isForbidden(scalar): result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a byte may belong to something that can't stay as it is; most German text has none.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, 34, 38, 39, 60, 62, 127, 0xC2, 0xE2, 0xEF...: true
    default: false
    }
  }

  /// Control characters, non-characters, and marks that turn the direction of what follows.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}

/// One page in the making: knows how deep it lies, and so how to reach the others.
private struct HTMLPage {
  let path: String
  let depth: Int
  let writer: HTMLWriter

  private func escape(_ text: String) -> String {
    HTMLWriter.escape(text)
  }

  private func reference(_ path: String, ending: String = ".html", fragment: String? = nil)
    -> String
  {
    let place = fragment.flatMap { writer.moved[PagePlace(path: path, fragment: $0)] } ?? path
    return escape(up + place + ending + (fragment.map { "#" + $0 } ?? ""))
  }

  /// The way to the site's root.
  private var up: String {
    String(repeating: "../", count: depth)
  }

  // MARK: The page

  func text(_ document: Document) -> String {
    let title = document.path == "index" ? writer.site : document.title + " – " + writer.site
    let lead = document.lead.isEmpty ? "" : "<p class=\"lead\">\(inlines(document.lead))</p>\n"
    let kicker = document.kicker.map { "<p class=\"kicker\">\(escape($0))</p>\n" } ?? ""
    let main = document.sections.map(section).joined()
    let aside = document.aside.map(section).joined()
    let columns =
      aside.isEmpty
      ? "<div class=\"single\">\n\(main)</div>\n"
      : "<div class=\"columns\">\n<div class=\"story\">\n\(main)</div>\n"
        + "<aside class=\"beside\" aria-label=\"Auf einen Blick\">\n\(aside)</aside>\n</div>\n"
    let forward =
      document.successor.map { path in
        "<meta http-equiv=\"refresh\" content=\"0; url=\(reference(path))\">\n"
          + "<link rel=\"canonical\" href=\"\(canonical(path))\">\n"
      } ?? writer.address.map { _ in
        "<link rel=\"canonical\" href=\"\(canonical(document.path))\">\n"
      } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="de">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLWriter.policy)">
      <meta name="color-scheme" content="light dark">
      <meta name="description" content="\(escape(description(document)))">
      \(forward)<title>\(escape(title))</title>
      <link rel="stylesheet" href="\(reference("stil", ending: ".css"))">
      <link rel="alternate" type="application/rss+xml" title="Änderungen in Ämtern" href="\(reference("aenderungen", ending: ".xml"))">
      <script src="\(reference("suche", ending: ".js"))" defer></script>
      \(linkedData(document))</head>
      <body>
      <a class="skip" href="#inhalt">Zum Inhalt springen</a>
      <header class="masthead">
      <div class="top">
      <p class="name"><a href="\(reference("index"))">\(escape(writer.site))</a></p>
      <form class="search" role="search" action="\(reference("suche"))" method="get" data-root="\(up)">
      <label class="unseen" for="suchfeld">Suche</label>
      <input id="suchfeld" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="Name, Amt oder Jahr">
      <button type="submit">Suchen</button>
      </form>
      </div>
      <nav aria-label="Hauptnavigation">
      <ul>
      \(navigation(document))
      </ul>
      </nav>
      </header>
      <main id="inhalt">
      <header class="title">
      \(kicker)<h1>\(escape(document.title))</h1>
      \(lead)</header>
      \(columns)\(pager(document))</main>
      <footer>
      <p>\(escape(writer.footer)) <a href="\(reference("methode"))">Wie diese Seiten entstehen</a></p>
      </footer>
      </body>
      </html>

      """
  }

  /// A page's address on the web where that is known, else the way to it.
  private func canonical(_ path: String) -> String {
    writer.address.map { escape($0 + path + ".html") } ?? reference(path)
  }

  /// What the page is about, for machines: data, not a script.
  private func linkedData(_ document: Document) -> String {
    guard let data = document.linkedData else { return "" }
    let text = data.text { path in (writer.address ?? up) + path + ".html" }
    return "<script type=\"application/ld+json\">\(text)</script>\n"
  }

  private func pager(_ document: Document) -> String {
    guard !document.pager.isEmpty else { return "" }
    let links = document.pager.map { link in
      let current = link.path == path ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(reference(link.path))\"\(current)>\(escape(link.label))</a></li>"
    }
    return "<nav class=\"pager\" aria-label=\"Weitere Seiten dieser Liste\">\n"
      + "<ul class=\"jumps\">\(links.joined())</ul>\n</nav>\n"
  }

  private func navigation(_ document: Document) -> String {
    writer.areas.map { label, path in
      let isHere = path == document.path
      let isAbove = path == document.area
      let current = isHere || isAbove ? " aria-current=\"\(isHere ? "page" : "true")\"" : ""
      return "<li><a href=\"\(reference(path))\"\(current)>\(escape(label))</a></li>"
    }.joined(separator: "\n")
  }

  private func description(_ document: Document) -> String {
    let lead = document.lead.map(\.plain).joined()
    return lead.isEmpty ? document.title : document.title + ": " + lead
  }

  private func section(_ section: Section) -> String {
    "<section id=\"\(escape(section.id))\" aria-labelledby=\"\(escape(section.id))-titel\">\n"
      + "<h2 id=\"\(escape(section.id))-titel\">\(escape(section.title))</h2>\n"
      + section.blocks.map(block).joined() + "</section>\n"
  }

  // MARK: Blocks

  private func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let spans): return "<p>\(inlines(spans))</p>\n"
    case .heading(let text, let id):
      let id = id.map { " id=\"\(escape($0))\"" } ?? ""
      return "<h3\(id)>\(escape(text))</h3>\n"
    case .facts(let facts):
      let rows = facts.map {
        "<div><dt>\(escape($0.name))</dt><dd>\(inlines($0.value))</dd></div>\n"
      }
      return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
    case .claims(let claims):
      return "<ul class=\"claims\">\n\(claims.map(claim).joined())</ul>\n"
    case .list(let items): return list(items, className: "links")
    case .index(let items): return list(items, className: "index")
    case .jumps(let jumps):
      let links = jumps.map {
        "<li><a href=\"\(jump(to: $0.fragment))\">\(escape($0.label))</a></li>"
      }
      return "<ul class=\"jumps\">\(links.joined())</ul>\n"
    case .counts(let counts):
      let boxes = counts.map { number, label, path in
        "<li><a href=\"\(reference(path))\"><strong>\(number)</strong> \(escape(label))</a></li>\n"
      }
      return "<ul class=\"counts\">\n\(boxes.joined())</ul>\n"
    case .picture(let picture): return figure(picture)
    case .timeline(let timeline): return TimelineDrawing(timeline).text(inlines)
    case .results(let words):
      return "<div id=\"treffer\"><p>\(inlines(words))</p></div>\n"
    case .text(let lines):
      let paragraphs = lines.map { line in
        "<p id=\"\(escape(line.id))\">\(inlines(line.spans))</p>\n"
      }
      return "<div class=\"article\">\n\(paragraphs.joined())</div>\n"
    }
  }

  /// A place on this page, or on the one that its part went to.
  private func jump(to fragment: String) -> String {
    guard let first = writer.moved[PagePlace(path: path, fragment: fragment)] else {
      return "#" + escape(fragment)
    }
    return reference(first) + "#" + escape(fragment)
  }

  private func list(_ items: [[Inline]], className: String) -> String {
    let rows = items.map { "<li>\(inlines($0))</li>\n" }
    return "<ul class=\"\(className)\">\n\(rows.joined())</ul>\n"
  }

  private func figure(_ picture: PictureReference) -> String {
    guard writer.pictures.contains(picture.path) else {
      return writer.pictureNote.map { "<p class=\"note\">\(escape($0))</p>\n" } ?? ""
    }
    let file = reference(picture.path, ending: "")
    let note = picture.note.map { " " + escape($0) } ?? ""
    return """
      <figure>
      <div class="canvas"><a href="\(file)"><img src="\(file)" alt="\(escape(picture.alternative))" loading="lazy"></a></div>
      <figcaption>Gestrichelt: erschlossen.\(note) <a href="\(file)">Bild mit Verweisen öffnen</a></figcaption>
      </figure>

      """
  }

  // MARK: Claims

  private func claim(_ claim: Claim) -> String {
    var text = claim.isInferred ? "<li class=\"inferred\">\n" : "<li>\n"
    text += "<p class=\"line\">\(inlines(claim.line))</p>\n"
    if !claim.detail.isEmpty { text += "<p class=\"detail\">\(inlines(claim.detail))</p>\n" }
    if claim.showsQuote { text += quote(claim.newest, withSource: false) }
    text += "<p class=\"source\">\(source(claim)) \(link(claim.newest))"
    switch claim.earlier.count + claim.omitted {
    case 0: break
    case 1: text += " und eine weitere"
    case let count: text += " und \(count) weitere"
    }
    text += "</p>\n"
    let hidden = (claim.showsQuote ? [] : [claim.newest]) + claim.earlier.reversed()
    if !hidden.isEmpty {
      let word = claim.showsQuote ? "Weiterer Wortlaut" : "Wortlaut"
      let label = hidden.count == 1 ? word : "\(word) (\(hidden.count))"
      let quotes = hidden.map { quote($0, withSource: claim.isInferred || !claim.earlier.isEmpty) }
      text +=
        "<details><summary>\(label)</summary>\n\(grounds(claim))\(quotes.joined())\(omitted(claim))</details>\n"
    }
    return text + "</li>\n"
  }

  private func omitted(_ claim: Claim) -> String {
    guard claim.omitted > 0 else { return "" }
    return "<p>Ältere Stellen, die hier nicht stehen: \(claim.omitted)</p>\n"
  }

  private func source(_ claim: Claim) -> String {
    claim.isInferred ? "Aus anderen Angaben erschlossen; zuletzt:" : "Quelle:"
  }

  private func grounds(_ claim: Claim) -> String {
    guard !claim.grounds.isEmpty else { return "" }
    let rows = claim.grounds.map { "<li>\(inlines($0))</li>\n" }
    return "<p>Kein Artikel sagt das so. Es folgt aus:</p>\n<ul>\n\(rows.joined())</ul>\n"
  }

  private func link(_ source: Source) -> String {
    "<a href=\"\(reference(source.path, fragment: source.fragment))\">\(escape(source.title))</a>, "
      + bound(source.date)
  }

  private func quote(_ source: Source, withSource: Bool) -> String {
    let lines = source.quote.split(separator: "\n").map(String.init)
    let paragraphs = (lines.isEmpty ? ["(leer)"] : lines).map { "<p>\(escape($0))</p>" }.joined()
    let cite = withSource ? "<p class=\"source\">\(link(source))</p>" : ""
    return "<blockquote>\(paragraphs)\(cite)</blockquote>\n"
  }

  // MARK: Inlines

  /// Our own words, with ordinal numbers kept on one line with what they count.
  private func bound(_ text: String) -> String {
    var bytes: [UInt8] = []
    var last = (before: UInt8(0), byte: UInt8(0))
    for byte in escape(text).utf8 {
      if byte == 32, last.byte == 46, (48...57).contains(last.before) {
        bytes += Array("\u{A0}".utf8)
      } else {
        bytes.append(byte)
      }
      last = (last.byte, byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func inlines(_ spans: [Inline]) -> String {
    spans.map(inline).joined()
  }

  private func inline(_ span: Inline) -> String {
    switch span {
    case .text(let text): return escape(text)
    case .strong(let text): return "<strong>\(escape(text))</strong>"
    case .quiet(let text): return "<span class=\"quiet\">\(bound(text))</span>"
    case .link(let text, let path, let fragment):
      return "<a href=\"\(reference(path, fragment: fragment))\">\(escape(text))</a>"
    case .outside(let address):
      guard Inline.isOfTheWeb(address) else { return escape(address) }
      return "<a href=\"\(escape(address))\" rel=\"noreferrer\">\(escape(address))</a>"
    case .tag(let tag):
      return "<span class=\"tag \(tag.className)\">\(tag.rawValue)</span>"
    }
  }
}

extension Inline {
  /// The words alone.
  var plain: String {
    switch self {
    case .text(let text), .strong(let text), .quiet(let text), .outside(let text): text
    case .link(let text, path: _, fragment: _): text
    case .tag(let tag): "(\(tag.rawValue))"
    }
  }

  /// Whether an address can be followed without harm: http or https, and no blank in it.
  static func isOfTheWeb(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 60 && $0 != 62 && $0 != 34 }
  }
}
