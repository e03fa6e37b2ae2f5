/// Writes what stands in sections.
extension HTMLPage {
  func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let spans): return "<p>\(inlines(spans))</p>\n"
    case .heading(let title, let id):
      let id = id.map { " id=\"\(escape($0))\"" } ?? ""
      return "<h3\(id)>\(inlines([title]))</h3>\n"
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
    case .timeline(let timeline): return TimelineDrawing(timeline, labels).text(inlines)
    case .results(let words):
      return "<div id=\"treffer\"><p>\(inlines(words))</p></div>\n"
    case .text(let lines):
      let paragraphs = lines.map { line in
        "<p id=\"\(escape(line.id))\">\(inlines(line.spans))</p>\n"
      }
      return "<div class=\"article\"\(german)>\n\(paragraphs.joined())</div>\n"
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
      return "<p class=\"note\">\(escape(labels.noPicture(isInstalled: writer.canDraw)))</p>\n"
    }
    let file = reference(picture.path, ending: "")
    let note = picture.note.map { " " + escape($0) } ?? ""
    return """
      <figure>
      <div class="canvas"><a href="\(file)"><img src="\(file)" alt="\(escape(picture.alternative))" loading="lazy"></a></div>
      <figcaption>\(escape(labels.dashed))\(note) <a href="\(file)">\(escape(labels.openPicture))</a></figcaption>
      </figure>

      """
  }

  // MARK: Claims

  private func claim(_ claim: Claim) -> String {
    var text = claim.isInferred ? "<li class=\"inferred\">\n" : "<li>\n"
    text += "<p class=\"line\">\(inlines(claim.line))</p>\n"
    if !claim.detail.isEmpty { text += "<p class=\"detail\">\(inlines(claim.detail))</p>\n" }
    if claim.showsQuote { text += quote(claim.newest, withSource: false) }
    let further = claim.earlier.count + claim.omitted
    text +=
      "<p class=\"source\">\(escape(labels.source(isInferred: claim.isInferred))) "
      + link(claim.newest) + (further > 0 ? escape(labels.furtherSources(further)) : "") + "</p>\n"
    let hidden = (claim.showsQuote ? [] : [claim.newest]) + claim.earlier.reversed()
    if !hidden.isEmpty {
      let label = escape(labels.wording(isFurther: claim.showsQuote, count: hidden.count))
      let quotes = hidden.map { quote($0, withSource: claim.isInferred || !claim.earlier.isEmpty) }
      text +=
        "<details><summary>\(label)</summary>\n\(grounds(claim))\(quotes.joined())\(omitted(claim))</details>\n"
    }
    return text + "</li>\n"
  }

  private func omitted(_ claim: Claim) -> String {
    guard claim.omitted > 0 else { return "" }
    return "<p>\(escape(labels.omitted(claim.omitted)))</p>\n"
  }

  private func grounds(_ claim: Claim) -> String {
    guard !claim.grounds.isEmpty else { return "" }
    let rows = claim.grounds.map { "<li>\(inlines($0))</li>\n" }
    return "<p>\(escape(labels.grounds))</p>\n<ul>\n\(rows.joined())</ul>\n"
  }

  private func link(_ source: Source) -> String {
    "<a\(german) href=\"\(reference(source.path, fragment: source.fragment))\">"
      + "\(escape(source.title))</a>, "
      + bound(source.date)
  }

  private func quote(_ source: Source, withSource: Bool) -> String {
    let lines = source.quote.split(separator: "\n").map(String.init)
    let paragraphs =
      lines.isEmpty
      ? "<p>\(escape(labels.emptyQuote))</p>"
      : lines.map { "<p\(german)>\(escape($0))</p>" }.joined()
    let cite = withSource ? "<p class=\"source\">\(link(source))</p>" : ""
    return "<blockquote>\(paragraphs)\(cite)</blockquote>\n"
  }
}
