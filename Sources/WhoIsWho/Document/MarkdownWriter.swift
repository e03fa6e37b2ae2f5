/// Writes documents as Markdown (CommonMark), one file a page.
struct MarkdownWriter {
  /// How links are written.
  enum Links {
    /// As relative links between the pages.
    case relative
    /// As their words alone: for a terminal.
    case none
  }

  let links: Links
  let labels: any Labels

  /// The whole page.
  func page(_ document: Document) -> String {
    let depth = document.path.split(separator: "/").count - 1
    var blocks: [String] = []
    blocks.append("# " + escape(document.title))
    if !document.kicker.isEmpty {
      blocks.append("*" + escape(document.kicker.plain(labels)) + "*")
    }
    if !document.lead.isEmpty { blocks.append(inlines(document.lead, depth)) }
    for section in document.sections + document.aside {
      let inside = section.blocks.flatMap { block($0, depth) }
      guard !inside.isEmpty else { continue }
      blocks.append("## " + escape([section.title].plain(labels)))
      blocks += inside
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Block, _ depth: Int) -> [String] {
    switch block {
    case .paragraph(let spans): return [inlines(spans, depth)]
    case .heading(let title, id: _): return ["### " + escape([title].plain(labels))]
    case .facts(let facts):
      return [bullets(facts.map { "\(escape($0.name)): \(inlines($0.value, depth))" })]
    case .claims(let claims): return [claims.map { claim($0, depth) }.joined(separator: "\n")]
    case .list(let items), .index(let items): return [bullets(items.map { inlines($0, depth) })]
    case .counts(let counts):
      return [
        bullets(
          counts.map { "\($0.number) " + link($0.label, path: $0.path, fragment: nil, depth) })
      ]
    // Jumps, pictures and the search are for the page on the screen.
    case .jumps, .picture, .timeline, .results: return []
    case .text(let lines):
      return lines.map { inlines($0.spans, depth) }.filter { !$0.isEmpty }
    }
  }

  private func bullets(_ items: [String]) -> String {
    items.map { "- " + $0 }.joined(separator: "\n")
  }

  // MARK: Claims

  private func claim(_ claim: Claim, _ depth: Int) -> String {
    var lines = ["- " + inlines(claim.line, depth)]
    if !claim.detail.isEmpty {
      // A backslash keeps the two lines apart.
      if links == .relative { lines[0] += "\\" }
      lines.append("  " + inlines(claim.detail, depth))
    }
    if !claim.grounds.isEmpty {
      lines.append("  " + labels.grounds)
      lines += claim.grounds.map { "  - " + inlines($0, depth) }
    }
    for source in [claim.newest] + claim.earlier.reversed() {
      let title = link(source.title, path: source.path, fragment: source.fragment, depth)
      lines.append("")
      lines.append("  > " + quote(source.quote))
      lines.append("  >")
      lines.append("  > – \(title), \(escape(source.date))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quote(_ text: String) -> String {
    text.split(separator: "\n").map { guarded(escape(String($0))) }.joined(separator: "\n  >\n  > ")
  }

  // MARK: Inlines

  private func inlines(_ spans: [Inline], _ depth: Int) -> String {
    guarded(spans.map { inline($0, depth) }.joined())
  }

  private func inline(_ span: Inline, _ depth: Int) -> String {
    switch span {
    case .text(let text), .quiet(let text): return escape(text)
    case .strong(let text): return "**" + escape(text) + "**"
    case .link(let text, let path, let fragment):
      return link(text, path: path, fragment: fragment, depth)
    case .outside(let address):
      return Inline.isOfTheWeb(address) && links == .relative ? "<\(address)>" : escape(address)
    case .tag(let tag): return "(" + labels.tag(tag) + ")"
    case .german(let span): return inline(span, depth)
    }
  }

  private func link(_ text: String, path: String, fragment: String?, _ depth: Int) -> String {
    guard links == .relative else { return escape(text) }
    // A page of an article has no anchors in Markdown: its lines are plain paragraphs.
    return "[\(escape(text))](\(String(repeating: "../", count: depth))\(path).md)"
  }

  /// Text that Markdown reads as text, on one line.
  private func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~":
        // A terminal shows the text itself.
        if links == .relative { result.unicodeScalars.append("\\") }
        result.unicodeScalars.append(scalar)
      case "&" where links == .relative: result += "&amp;"
      case "<" where links == .relative: result += "&lt;"
      case ">" where links == .relative: result += "&gt;"
      case "\n", "\t": result += " "
      case _ where HTMLWriter.isForbidden(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Keeps a line from being read as a list.
  private func guarded(_ line: String) -> String {
    guard links == .relative else { return line }
    if let first = line.utf8.first, [43, 45, 61].contains(first) { return "\\" + line }
    let digits = line.utf8.prefix { (48...57).contains($0) }.count
    guard digits > 0, digits < 10 else { return line }
    let index = line.utf8.index(line.startIndex, offsetBy: digits)
    guard index < line.endIndex, line[index] == "." || line[index] == ")" else { return line }
    return line[..<index] + "\\" + line[index...]
  }
}
