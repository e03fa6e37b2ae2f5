/// DOT as Graphviz, Gephi, pydot and igraph read it.
struct DOTLint {
  typealias Value = (text: String, isMarkup: Bool, line: Int)

  private(set) var scanner: DOTScanner
  private(set) var current: (token: DOTScanner.Token, line: Int)?
  var notes: [LintFinding] = []
  private var isDirected = true
  private var nodes: [String: Int] = [:]
  private var ends: [(id: String, line: Int)] = []
  private var clusterOfNode: [String: String] = [:]
  private var keysOfEdges: Set<String> = []
  private var layout: String?
  private var hasToldGephi = false

  /// More nodes take `dot` minutes.
  private static let layeredLimit = 300

  init(_ bytes: [UInt8]) {
    scanner = DOTScanner(bytes)
    current = scanner.next()
  }

  /// What is wrong with the file.
  mutating func findings() -> [LintFinding] {
    if isWord("strict") {
      add(
        "strict merges parallel edges, and the last label wins", "leave the word out")
      advance()
    }
    if isWord("digraph") || isWord("graph") {
      isDirected = isWord("digraph")
      advance()
    } else {
      add("the file does not begin with digraph or graph", "begin with digraph \"name\" {")
    }
    if case .name? = current?.token {
      advance()
    } else {
      add(
        "a graph without name; its pictures are titled %3", "write digraph \"name\" {",
        severity: .note)
    }
    if !takes("{") { add("there is no { behind the graph's name", "put statements into { }") }
    statements(cluster: nil, depth: 0)
    if !takes("}") { add("the graph is never closed", "add }") }
    if current != nil {
      add(
        "something stands behind the graph's end; Gephi and pydot read one graph a file",
        "put it into a file of its own")
    }
    for end in ends where nodes[end.id] == nil {
      notes.append(
        LintFinding(
          end.line, "the node \"\(end.id)\" stands only in edges; a misspelt id makes a node",
          "add a line for it: \"\(end.id)\" [label=\"…\"];"))
      nodes[end.id] = end.line
    }
    if nodes.count > Self.layeredLimit, layout == nil || layout == "dot" {
      notes.append(
        LintFinding(
          1, "\(nodes.count) nodes: dot takes minutes from some \(Self.layeredLimit) on",
          "draw with sfdp -Goverlap=prism -Gsplines=false", severity: .note))
    }
    return notes + scanner.findings
  }

  // MARK: - Statements

  private mutating func statements(cluster: String?, depth: Int) {
    while let (token, line) = current, token != .sign("}") {
      if takes(";") || takes(",") { continue }
      switch token {
      case .name(let name, let isQuoted):
        let keyword = isQuoted ? "" : name.lowercased()
        if ["graph", "node", "edge"].contains(keyword) {
          advance()
          defaults(keyword, line)
        } else if keyword == "subgraph" {
          subgraph(depth: depth)
        } else {
          statement(name, line, cluster: cluster, depth: depth)
        }
      case .sign("{"): subgraph(depth: depth)
      default:
        add("a statement can't begin here", "begin with a node's id in quotes")
        advance()
      }
    }
  }

  private mutating func defaults(_ keyword: String, _ line: Int) {
    tellGephi(line, "\(keyword) [ … ] makes it skip to the next {, so it may read no node at all")
    let attributes = attributeLists(line)
    if keyword == "graph" { layout = attributes.last { $0.name == "layout" }?.value.text ?? layout }
    check(attributes.map { ($0.name, $0.value) })
  }

  private mutating func subgraph(depth: Int) {
    let line = current?.line ?? scanner.line
    var name: String?
    if isWord("subgraph") {
      advance()
      if case .name(let word, _)? = current?.token {
        name = word
        advance()
      }
    }
    tellGephi(line, "a subgraph hides attributes of its first node")
    guard takes("{") else {
      add("a subgraph without { }", "write subgraph \"cluster_a\" { … }")
      return
    }
    let isCluster = name?.hasPrefix("cluster") == true
    if let name, !isCluster, name.lowercased().contains("cluster") {
      notes.append(
        LintFinding(
          line, "\"\(name)\" is drawn as no box", "let the name begin with cluster",
          severity: .note))
    }
    statements(cluster: isCluster ? name : nil, depth: depth + 1)
    if !takes("}") { add("a subgraph is never closed", "add }") }
  }

  /// A node, an edge, or an attribute of the graph.
  private mutating func statement(_ name: String, _ line: Int, cluster: String?, depth: Int) {
    advance()
    if takes("=") {
      let value = value()
      tellGephi(line, "\(name)=… of the graph becomes a node")
      if name == "layout" { layout = value.text }
      check([(name, value)])
      return
    }
    port(of: name, line)
    var chain = [name]
    while current?.token == .sign("->") || current?.token == .sign("--") {
      if (current?.token == .sign("->")) != isDirected {
        add(
          isDirected ? "-- in a digraph is a syntax error" : "-> in a graph is a syntax error",
          isDirected ? "write ->" : "begin the file with digraph")
      }
      advance()
      guard case .name(let next, let isQuoted)? = current?.token,
        isQuoted || next.lowercased() != "subgraph"
      else {
        if isWord("subgraph") || current?.token == .sign("{") { subgraph(depth: depth) }
        break
      }
      advance()
      port(of: next, line)
      chain.append(next)
    }
    let isEdge = chain.count > 1
    let attributes = attributeLists(line)
    check(attributes.map { ($0.name, $0.value) })
    if isEdge {
      ends += chain.map { ($0, line) }
      checkEdge(attributes)
      return
    }
    checkNode(name, line, hasAttributes: !attributes.isEmpty, cluster: cluster, depth: depth)
  }

  private mutating func checkNode(
    _ name: String, _ line: Int, hasAttributes: Bool, cluster: String?, depth: Int
  ) {
    if depth == 0 || nodes[name] == nil {
      if let first = nodes[name], hasAttributes {
        notes.append(
          LintFinding(
            line, "a second node \"\(name)\" (first in line \(first)); the last label wins",
            "give it another id"))
      }
      nodes[name] = nodes[name] ?? line
    }
    if depth > 0, hasAttributes {
      notes.append(
        LintFinding(
          line, "pydot and networkx lose attributes of a node that is declared in a subgraph",
          "declare it at top level, and list only its id in the subgraph"))
    }
    if let cluster {
      if let other = clusterOfNode[name], other != cluster {
        notes.append(
          LintFinding(
            line, "\"\(name)\" is in \(other) already; Graphviz draws it there alone",
            "list it in one cluster"))
      }
      clusterOfNode[name] = clusterOfNode[name] ?? cluster
    }
    if !name.utf8.allSatisfy({ byte in
      (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
        || byte == 95 || byte == 45
    }) {
      notes.append(
        LintFinding(
          line,
          "the id \"\(name)\" holds more than letters, digits, - and _; pydot mistakes "
            + "colons for ports", "use a plain id, and the name as label", severity: .note))
    }
  }

  private mutating func checkEdge(_ attributes: [(name: String, value: Value)]) {
    for (name, value) in attributes where name == "key" {
      if !keysOfEdges.insert(value.text).inserted {
        notes.append(
          LintFinding(
            value.line, "a second edge with the key \"\(value.text)\"; Graphviz makes them one",
            "give each edge a key of its own, or none"))
      }
    }
  }

  /// An unquoted `a:b` is a port, not a name.
  private mutating func port(of name: String, _ line: Int) {
    guard current?.token == .sign(":") else { return }
    notes.append(
      LintFinding(
        line, "the colon behind \"\(name)\" makes a port of what follows",
        "put the whole id into double quotes"))
    while takes(":") {
      if case .name? = current?.token { advance() }
    }
  }

  // MARK: - Words

  mutating func advance() {
    current = scanner.next()
  }

  mutating func takes(_ sign: String) -> Bool {
    guard current?.token == .sign(sign) else { return false }
    advance()
    return true
  }

  func isWord(_ word: String) -> Bool {
    guard case .name(let name, false)? = current?.token else { return false }
    return name.lowercased() == word
  }

  mutating func add(
    _ message: String, _ remedy: String, severity: LintFinding.Severity = .mistake
  ) {
    notes.append(
      LintFinding(current?.line ?? scanner.line, message, remedy, severity: severity))
  }

  /// Once a file: Gephi's importer reads plain lines of nodes and edges only.
  mutating func tellGephi(_ line: Int, _ message: String) {
    guard !hasToldGephi else { return }
    hasToldGephi = true
    notes.append(
      LintFinding(
        line, "Gephi: \(message)",
        "for Gephi, write one list of attributes a node or edge and "
          + "nothing else (export dot --profile portable), or GraphML", severity: .note))
  }
}
