/// GraphML as networkx, igraph, Gephi, yEd and Cytoscape read it.
struct GraphMLLint {
  private struct Key {
    var name: String
    var type: String
    var scope: String
    var line: Int
  }

  private var findings: [LintFinding] = []
  private var keys: [String: Key] = [:]
  private var namesOfScope: [String: Int] = [:]
  private var nodes: [String: Int] = [:]
  private var edges: [String: Int] = [:]
  private var ends: [(id: String, line: Int)] = []
  private var open: [String] = []
  private var data: (key: String, line: Int)?
  private var text = ""
  private var directions: Set<Bool> = []
  private var hasRoot = false
  private var hasGraph = false

  private static let types = ["boolean", "int", "long", "float", "double", "string"]
  /// What Gephi takes for a node's look.
  private static let looks = [
    "x", "y", "z", "xpos", "ypos", "zpos", "size", "r", "g", "b", "color",
  ]

  /// What is wrong with a file.
  mutating func findings(in bytes: [UInt8]) -> [LintFinding] {
    var scanner = XMLScanner(bytes)
    while let (event, line) = scanner.next() {
      switch event {
      case .declaration(let text):
        if text.lowercased().contains("encoding"), !text.lowercased().contains("utf-8") {
          add(line, "the encoding is not UTF-8", "save as UTF-8 and say encoding=\"UTF-8\"")
        }
      case .start(let name, let attributes, let isEmpty):
        start(local(name), attributes, line)
        if isEmpty { end(local(name), line) } else { open.append(local(name)) }
      case .end(let name):
        if open.last == local(name) {
          open.removeLast()
        } else {
          add(line, "</\(name)> closes nothing that is open", "close the tags in their order")
        }
        end(local(name), line)
      case .text(let piece): if data != nil { text += piece }
      }
    }
    if let last = open.last {
      add(scanner.line, "<\(last)> is never closed", "add </\(last)>")
    }
    if !hasGraph { add(1, "there is no <graph>", "put nodes and edges into <graph> … </graph>") }
    checkEnds()
    return findings + scanner.findings
  }

  private func local(_ name: String) -> String {
    // Elements of other vocabularies keep their prefix.
    name.hasPrefix("graphml:") ? String(name.dropFirst(8)) : name
  }

  private mutating func add(
    _ line: Int, _ message: String, _ remedy: String, _ severity: LintFinding.Severity = .mistake
  ) {
    findings.append(LintFinding(line, message, remedy, severity: severity))
  }

  // MARK: - Elements

  private mutating func start(
    _ name: String, _ list: [(name: String, value: String)], _ line: Int
  ) {
    var attributes: [String: String] = [:]
    for attribute in list {
      if attributes[attribute.name] != nil {
        add(line, "\(attribute.name) is given twice", "keep one of them")
      }
      attributes[attribute.name] = attribute.value
    }
    switch name {
    case "graphml":
      hasRoot = true
      if !attributes.contains(where: { $0.key.hasPrefix("xmlns") && $0.value.contains("graphml") })
      {
        add(
          line, "the namespace is missing; igraph and networkx find nothing then",
          "write xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
      }
    case "key": startKey(attributes, line)
    case "graph": startGraph(attributes, line)
    case "node": startNode(attributes, line)
    case "edge": startEdge(attributes, line)
    case "data":
      data = (attributes["key"] ?? "", line)
      text = ""
      if keys[attributes["key"] ?? ""] == nil {
        add(
          line, "data for \"\(attributes["key"] ?? "")\", which is no key; networkx stops here",
          "declare it: <key id=… for=… attr.name=… attr.type=…/> before <graph>")
      }
    case "default":
      add(
        line, "a default: networkx does not give it to nodes, igraph does",
        "write the value at every node and edge")
    case "desc":
      add(line, "Gephi puts <desc> in the label's place", "use <data> of a key of your own", .note)
    case "hyperedge", "port":
      add(line, "<\(name)> is lost in networkx, igraph and Gephi", "use plain edges")
    default: break
    }
    if !hasRoot, name != "graphml" {
      add(line, "the file begins with <\(name)>", "put everything into <graphml>")
      hasRoot = true
    }
  }

  private mutating func startKey(_ attributes: [String: String], _ line: Int) {
    let id = attributes["id"] ?? ""
    let scope = attributes["for"] ?? ""
    let isGraphics = attributes["yfiles.type"] != nil
    let name = attributes["attr.name"] ?? (isGraphics ? "" : id)
    let type = attributes["attr.type"] ?? "string"
    if hasGraph {
      add(line, "a key behind the graph's beginning", "put all <key> before <graph>")
    }
    requireToken(id, "the key's id", line)
    if !isGraphics { requireToken(name, "attr.name", line) }
    if keys[id] != nil { add(line, "the key \"\(id)\" is declared twice", "keep one of them") }
    if id.first == "d", id.dropFirst().allSatisfy(\.isNumber), id.count > 1 {
      add(
        line, "Gephi 0.9 takes keys such as d3 and d7 for labels whatever they are",
        "call it \(scope == "edge" ? "e" : "v")_\(name)", .note)
    }
    switch scope {
    case "node", "edge": break
    case "graph", "graphml", "port", "endpoint", "hyperedge":
      add(line, "Gephi warns of keys for \"\(scope)\"", "leave it out of files for Gephi", .note)
    default:
      add(
        line, "for=\"\(scope)\": igraph ignores it, Gephi does not find label and weight",
        "declare it twice, for=\"node\" and for=\"edge\"")
    }
    if !Self.types.contains(type) {
      add(
        line, "attr.type=\"\(type)\": networkx and igraph stop, Gephi drops the column",
        "use one of \(Self.types.joined(separator: ", ")); dates are strings")
    }
    if !isGraphics {
      if let first = namesOfScope[scope + " " + name] {
        add(
          line,
          "a second key called \"\(name)\" for \(scope) (first in line \(first)); igraph "
            + "stops", "give it another attr.name")
      }
      namesOfScope[scope + " " + name] = line
      if Self.looks.contains(name), !["int", "long", "float", "double"].contains(type) {
        add(
          line, "Gephi takes \"\(name)\" for the look of things and loses a text",
          "give it another attr.name")
      }
      if name == "id" || (name == "key" && scope == "edge") {
        add(
          line, "\"\(name)\" is what networkx and igraph keep their own ids under",
          "give it another attr.name, as edge_id")
      }
    }
    keys[id] = Key(name: name, type: type, scope: scope, line: line)
  }

  private mutating func startGraph(_ attributes: [String: String], _ line: Int) {
    if hasGraph {
      add(
        line, "a second or nested graph: igraph loses it, Gephi flattens it",
        "write one graph, and groups as a column")
    }
    hasGraph = true
    let direction = attributes["edgedefault"] ?? ""
    if direction != "directed" && direction != "undirected" {
      add(line, "edgedefault is missing", "write edgedefault=\"directed\"")
    }
    directions.insert(direction == "directed")
  }

  private mutating func startNode(_ attributes: [String: String], _ line: Int) {
    let id = attributes["id"] ?? ""
    requireToken(id, "the node's id", line)
    if let first = nodes[id] {
      add(
        line, "a second node \"\(id)\" (first in line \(first)); the last label wins",
        "give it another id")
    }
    nodes[id] = nodes[id] ?? line
  }

  private mutating func startEdge(_ attributes: [String: String], _ line: Int) {
    if let id = attributes["id"] {
      requireToken(id, "the edge's id", line)
      if let first = edges[id] {
        add(
          line, "a second edge \"\(id)\" (first in line \(first)); Gephi and yEd drop it",
          "number the edges of the whole file")
      }
      edges[id] = edges[id] ?? line
    } else {
      add(
        line, "an edge without id: parallel edges become one in yEd and Gephi",
        "give every edge an id of its own")
    }
    if let directed = attributes["directed"] { directions.insert(directed == "true") }
    if directions.count > 1 {
      add(
        line, "directed and undirected edges in one file; networkx refuses it",
        "write them all as edgedefault says, and symmetry as a column")
      directions.removeAll()
    }
    for end in ["source", "target"] {
      guard let id = attributes[end] else {
        add(line, "an edge without \(end)", "name the node")
        continue
      }
      ends.append((id, line))
    }
  }

  private mutating func end(_ name: String, _ line: Int) {
    guard name == "data", let data else { return }
    self.data = nil
    if let key = keys[data.key] { check(text, key, data.line) }
    if text.unicodeScalars.count > 32_767 {
      add(
        data.line, "a text of more than 32,767 characters; spreadsheets and some readers cut it",
        "shorten it and keep the whole elsewhere", .note)
    }
  }

  private mutating func check(_ text: String, _ key: Key, _ line: Int) {
    let value = String(text.drop(while: \.isWhitespace))
    switch key.type {
    case "boolean" where value != "true" && value != "false":
      add(line, "\(key.name) is \"\(value.prefix(40))\"; networkx stops", "write true or false")
    case "int", "long":
      if Int(value) == nil {
        add(
          line, "\(key.name) is \"\(value.prefix(40))\", no whole number; networkx stops",
          "write a whole number, or declare the key as double or string")
      }
    case "float", "double":
      if Double(value)?.isFinite != true {
        add(
          line, "\(key.name) is \"\(value.prefix(40))\", which not all readers take for a number",
          "leave the element out where there is no value")
      }
    default: break
    }
  }

  private mutating func checkEnds() {
    for end in ends where nodes[end.id] == nil {
      add(
        end.line, "the node \"\(end.id)\" is declared nowhere; readers make one up without a word",
        "add <node id=\"\(end.id)\"/>")
    }
  }

  /// A name token of XML, which the schema wants.
  private mutating func requireToken(_ text: String, _ what: String, _ line: Int) {
    let isToken =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "-_.:".unicodeScalars.contains(scalar)
      }
    if !isToken {
      add(
        line, text.isEmpty ? "\(what) is empty; Gephi fails" : "\(what) \"\(text)\" is no XML name",
        "use letters, digits, hyphens and underscores")
    }
  }
}
