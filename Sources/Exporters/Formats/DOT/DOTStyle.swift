internal import Graph
internal import Ontology

/// How a network is drawn: colours, shapes, layout, legend.
///
/// Dark text on light colours that stay apart for colour-blind eyes; shapes say the same as
/// colours do, dashes what is concluded, grey what is over.
struct DOTStyle {
  private let isSmall: Bool
  private let pages: [String: String]

  /// More nodes than this take `dot` minutes.
  private static let layeredLimit = 300

  init(_ network: Network, pages: [String: String]) {
    self.pages = pages
    isSmall = network.nodes.count <= Self.layeredLimit
  }

  /// How to draw the file.
  var command: String {
    isSmall
      ? "dot -Tsvg FILE.dot -o FILE.svg"
      : "sfdp -Tsvg FILE.dot -o FILE.svg   (dot takes minutes at this size)"
  }

  var defaults: String {
    let layout =
      isSmall
      ? "layout=dot, rankdir=LR, ranksep=1.0, nodesep=0.18, newrank=true"
      : "layout=sfdp, overlap=prism, splines=false, outputorder=edgesfirst, K=1.2"
    return """
        graph [charset="UTF-8", bgcolor="white", fontname="Helvetica,Arial,sans-serif", fontsize=14, \
      fontcolor="#1f2933", labelloc="b", labeljust="l", pad=0.3, \(layout)];
        node [fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="#1f2933", style="filled,rounded", \
      penwidth=1.2, margin="0.12,0.06", height=0.3];
        edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, fontcolor="#3e4c59", arrowsize=0.7];

      """
  }

  func box(of kind: NodeKind) -> String {
    let title =
      switch kind {
      case .article: "Artikel"
      case .body: "Organisationen"
      case .person: "Personen"
      case .place: "Orte"
      case .post: "Ämter"
      case .programme: "Vorhaben"
      case .session: "Sitzungen"
      }
    return """
          label="\(title)"; labelloc="t"; labeljust="l"; style="rounded"; color="#cbd2d9"; \
      fontcolor="\(line(kind))"; margin=14;

      """
  }

  func fill(_ kind: NodeKind) -> String { KindColours(kind).fill }

  func line(_ kind: NodeKind) -> String { KindColours(kind).line }

  func shape(_ kind: NodeKind) -> String {
    switch kind {
    case .article: "note"
    case .body, .post: "box"
    case .person: "ellipse"
    case .place: "house"
    case .programme: "component"
    case .session: "tab"
    }
  }

  /// The name in lines that keep a node compact; a session with its day.
  func label(of node: Network.Node) -> String {
    var text = node.name
    if node.kind == .post, let role = node.role { text = role }
    var lines = Self.wrapped(text, width: 26)
    if node.kind == .session, let date = node.date, !text.contains("\(date)") {
      lines.append(date.germanDescription)
    }
    return lines.joined(separator: "\n")
  }

  /// What the picture needs to be told at an edge: dates of an office, else the relation.
  func label(of edge: Network.Edge) -> String {
    // In a large picture texts at edges hide what they explain; the hints have them.
    guard isSmall else { return "" }
    switch edge.kind {
    // Lines between people of one column have no room for words; the legend has them.
    case .at, .mentions, .sessionOf, .succeeds: return ""
    case .holds: return Self.wrapped(term(of: edge), width: 22).joined(separator: "\n")
    default: return Self.wrapped(edge.label, width: 22).joined(separator: "\n")
    }
  }

  /// "2025", "seit 2020", "2018 bis Juli 2020", "ehemals".
  private func term(of edge: Network.Edge) -> String {
    var period: String?
    switch (edge.from?.germanDescription, edge.to?.germanDescription) {
    case (let from?, let to?): period = "\(from) bis \(to)"
    case (let from?, nil): period = "\(edge.status == .designated ? "ab" : "seit") \(from)"
    case (nil, let to?): period = "bis \(to)"
    case (nil, nil): break
    }
    let scope = edge.scope.flatMap { period?.contains($0) == true ? nil : $0 }
    let told = [scope, period].compactMap { $0 }
    if told.isEmpty, let status = edge.status, status != .current { return status.label }
    return told.joined(separator: ", ")
  }

  func line(of edge: Network.Edge) -> (style: String, color: String, width: String) {
    let style =
      edge.basis == .inferred ? "dashed" : edge.status == .designated ? "dotted" : "solid"
    let color: String =
      switch edge.kind {
      case _ where edge.status == .former: "#9aa5b1"
      case .holds, .at: "#7a3e91"
      case .chaired, .sessionOf, .heldIn: "#17766a"
      case .succeeds: "#9a6700"
      case .partyTo: "#a8402a"
      case .mentions: "#cbd2d9"
      default: "#1f5a99"
      }
    let width = min(edge.weight, 5)
    return (style, color, edge.kind == .mentions ? "0.6" : "\(1 + Double(width - 1) * 0.4)")
  }

  /// Where a click leads: the node's page, or an article's address if it is one of the web.
  ///
  /// Graphviz writes addresses into pictures as they are, so all that is special in XML, and all
  /// that no address holds, becomes a percent code.
  func address(of node: Network.Node) -> String? {
    if let page = pages[node.id] { return Self.percentEncoded(page) }
    guard let url = node.url, url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return nil
    }
    return Self.percentEncoded(url)
  }

  private static func percentEncoded(_ address: String) -> String {
    let allowed = Set("!#$%&'()*+,-./:;=?@_~[]".utf8)
    var text = ""
    for byte in address.utf8 {
      let isWord =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      if isWord || allowed.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// What colours and lines mean, as a table in the picture's own label: no nodes, so that
  /// counting programs count what is in the graph.
  var legend: String {
    func small(_ text: String) -> String { "<FONT POINT-SIZE=\"11\">\(text)</FONT>" }
    let kinds: [NodeKind] = [.person, .post, .body, .session, .place, .programme]
    let cells = kinds.map { kind in
      "<TD BGCOLOR=\"\(fill(kind))\" COLOR=\"\(line(kind))\" BORDER=\"1\">\(small(kind.label))</TD>"
    }.joined()
    let lines = [
      "durchgezogen: belegt", "gestrichelt: erschlossen", "gepunktet: designiert", "grau: ehemals",
      "dicker: mehr Artikel", "von Person zu Person: folgt auf",
    ].map { "<TD>\(small($0))</TD>" }.joined()
    return """
      <<TABLE BORDER="0">\
      <TR><TD ALIGN="LEFT"><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="4">\
      <TR>\(cells)</TR></TABLE></TD></TR>\
      <TR><TD ALIGN="LEFT"><TABLE BORDER="0" CELLSPACING="6"><TR>\(lines)</TR></TABLE></TD></TR>\
      </TABLE>>
      """
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [text] : lines
  }
}
