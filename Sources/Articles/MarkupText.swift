/// The running text of a page's tree: one line for each block, without what isn't article.
struct MarkupText {
  private var bytes: [UInt8] = []
  /// A blank is due before the next word.
  private var hasBlank = false
  private var preformatted = 0

  /// The text inside an element; forms are passed over unless the page is one.
  static func text(of node: MarkupNode, withForms: Bool = false) -> String {
    var writer = Self()
    node.walk { event in
      switch event {
      case .text(let part):
        unsafe writer.write(part)
      case .enter(let element):
        let kind = kinds[element.key] ?? .inline
        if kind == .dropped || (kind == .form && !withForms) || isHidden(element) { return false }
        if kind != .inline { writer.breakLine() }
        if kind == .preformatted { writer.preformatted += 1 }
      case .leave(let element):
        let kind = kinds[element.key] ?? .inline
        if kind != .inline { writer.breakLine() }
        if kind == .preformatted { writer.preformatted -= 1 }
      }
      return true
    }
    return TextFile.trimmed(String(decoding: writer.bytes, as: UTF8.self))
  }

  private enum Kind {
    case inline
    case block
    case preformatted
    case form
    case dropped
  }

  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    let blocks = [
      "address", "article", "blockquote", "body", "br", "caption", "center", "dd", "details",
      "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
      "header", "hr", "html", "li", "main", "ol", "p", "section", "summary", "table", "tbody",
      "td", "tfoot", "th", "thead", "tr", "ul",
    ]
    let dropped = [
      "aside", "audio", "button", "canvas", "dialog", "footer", "frameset", "head", "iframe",
      "math", "nav", "noscript", "object", "script", "select", "style", "svg", "template",
      "textarea", "title", "video",
    ]
    for name in blocks { kinds[MarkupNode.key(name)] = .block }
    for name in dropped { kinds[MarkupNode.key(name)] = .dropped }
    kinds[MarkupNode.key("form")] = .form
    kinds[MarkupNode.key("pre")] = .preformatted
    return kinds
  }()

  private static func isHidden(_ element: MarkupNode) -> Bool {
    element.attribute("hidden") != nil || element.attribute("role") == "navigation"
  }

  private mutating func write(_ part: UnsafeBufferPointer<UInt8>) {
    for index in part.indices {
      let byte = unsafe part[index]
      switch byte {
      case 10 where preformatted > 0:
        breakLine()
      case 32, 9, 10, 12, 13:
        hasBlank = true
      default:
        if hasBlank, let last = bytes.last, last != 10 { bytes.append(32) }
        hasBlank = false
        bytes.append(byte)
      }
    }
  }

  private mutating func breakLine() {
    hasBlank = false
    if let last = bytes.last, last != 10 { bytes.append(10) }
  }
}
