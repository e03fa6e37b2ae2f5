internal import Graph
internal import Ontology

/// A picture of what surrounds an entity, as a recipe for Graphviz.
struct Picture: Sendable {
  var reference: PictureReference
  /// In the DOT language; the graph is called like the entity.
  var recipe: String
}

extension Register {
  /// The pictures of all persons and bodies that have something to draw.
  var pictures: [Picture] {
    (entries(.person) + entries(.body)).sorted().compactMap(picture)
  }

  /// The picture of a person or a body with at least two neighbours.
  func picture(of entity: Int) -> Picture? {
    guard [.person, .body].contains(graph.entities[entity].kind) else { return nil }
    let neighbours = neighbours(of: entity)
    guard neighbours.count >= 2 else { return nil }
    let limit = 18
    // The best connected are drawn; the others stand on the page.
    let drawn = neighbours.map { (index: $0, degree: degree(of: $0)) }
      .sorted { (-$0.degree, $0.index) < (-$1.degree, $1.index) }
      .prefix(limit).map(\.index).sorted()
    let missing = neighbours.count - drawn.count
    let names = drawn.prefix(6).map(name).joined(separator: ", ")
    let reference = PictureReference(
      path: "bilder/\(graph.entities[entity].id).svg",
      alternative: labels.connectionsWith(
        name(of: entity), names, more: max(0, neighbours.count - 6)),
      note: missing > 0 ? labels.undrawnConnections(missing) : nil)
    return Picture(
      reference: reference, recipe: NetworkRecipe(self).text(center: entity, neighbours: drawn))
  }

  private func degree(of entity: Int) -> Int {
    asSubject[entity].count + asObject[entity].count
  }
}

/// Writes the recipe: who acts stands left of what they act in.
struct NetworkRecipe {
  private let register: Register

  init(_ register: Register) {
    self.register = register
  }

  /// The graph of an entity and these neighbours.
  func text(center: Int, neighbours: [Int]) -> String {
    let entities = register.graph.entities
    var text = "digraph \(Self.quoted(entities[center].id)) {\n"
    text += """
        graph [rankdir=LR, bgcolor="#ffffff", pad=0.25, nodesep=0.16, ranksep=0.5];
        node [shape=box, style="rounded,filled", fontname="Helvetica,Arial,sans-serif", fontsize=13, \
      fontcolor="#1b1b1b", penwidth=1, margin="0.14,0.08", height=0.3];
        edge [fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="#3a3a3a", \
      color="#6b6b6b", arrowsize=0.6];

      """
    for entity in ([center] + neighbours) {
      text +=
        "  \(Self.quoted(entities[entity].id)) [\(node(entity, isCenter: entity == center))];\n"
    }
    for edge in edges(center: center, neighbours: Set(neighbours)) { text += edge }
    return text + "}\n"
  }

  private func node(_ entity: Int, isCenter: Bool) -> String {
    let name = register.name(of: entity)
    let (fill, line) = Self.colours(register.graph.entities[entity].kind)
    var attributes = "label=\(Self.quoted(Self.wrapped(name)))"
    if isCenter {
      attributes += ", fillcolor=\"#0a5166\", color=\"#0a5166\", fontcolor=\"#ffffff\""
    } else {
      attributes += ", fillcolor=\"\(fill)\", color=\"\(line)\""
    }
    if let path = register.paths[entity] {
      attributes += ", URL=\(Self.quoted("../\(path).html")), tooltip=\(Self.quoted(name))"
    }
    return attributes
  }

  private static func colours(_ kind: EntityKind) -> (fill: String, line: String) {
    switch kind {
    case .person: ("#e3f0f4", "#0a5166")
    case .body: ("#f6f1e4", "#7a6420")
    case .session: ("#f0ecf8", "#5b4a8a")
    case .programme: ("#e9f3e8", "#3f6b3a")
    case .place, .role: ("#f2f2f2", "#6b6b6b")
    }
  }

  /// One line between two entities, whatever number of statements join them.
  private func edges(center: Int, neighbours: Set<Int>) -> [String] {
    struct Pair: Hashable {
      var from: Int
      var to: Int
    }
    var labels: [Pair: [String]] = [:]
    var stated: Set<Pair> = []
    var order: [Pair] = []
    let statements = Set(register.asSubject[center] + register.asObject[center]).sorted()
    for index in statements {
      let statement = register.graph.statements[index]
      guard let object = statement.object,
        neighbours.contains(statement.subject) || neighbours.contains(object)
      else { continue }
      let pair = Pair(from: statement.subject, to: object)
      if labels[pair] == nil { order.append(pair) }
      let label = label(index)
      if !(labels[pair] ?? []).contains(label) { labels[pair, default: []].append(label) }
      if statement.basis == .stated { stated.insert(pair) }
    }
    return order.map { pair in
      let words = labels[pair] ?? []
      let shown = words.prefix(3).map { Self.wrapped($0) } + (words.count > 3 ? ["…"] : [])
      let entities = register.graph.entities
      return "  \(Self.quoted(entities[pair.from].id)) -> \(Self.quoted(entities[pair.to].id))"
        + " [label=\(Self.quoted(shown.joined(separator: "\n")))"
        + (stated.contains(pair) ? "" : ", style=dashed") + "];\n"
    }
  }

  private func label(_ index: Int) -> String {
    let statement = register.graph.statements[index]
    guard statement.type == .holds else { return register.labels.edge(statement.type) }
    let word = register.term(index).group.word(register.labels)
    return (word.map { $0 + " " } ?? "") + register.title(statement)
  }

  // MARK: DOT

  /// A name on lines of about 24 letters, four at most.
  static func wrapped(_ name: String) -> String {
    var lines: [String] = []
    for word in name.split(whereSeparator: \.isWhitespace) {
      let word = word.count > 34 ? word.prefix(33) + "…" : word
      if let last = lines.last, last.count + word.count < 24 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    guard lines.count > 4 else { return lines.joined(separator: "\n") }
    return lines.prefix(4).joined(separator: "\n") + " …"
  }

  /// A quoted string: DOT's and its labels' own signs told apart from the text's.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      case _
      where scalar.value < 32 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.value & 0xFFFE == 0xFFFE:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
