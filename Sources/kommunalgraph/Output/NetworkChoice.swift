import Graph
import Ontology

/// The part of the graph that a call asks for: the same options for every format.
struct NetworkChoice {
  private let arguments: Arguments
  private let day: PartialDate?
  private let from: PartialDate?
  private let to: PartialDate?
  private let depth: Int?
  private let kinds: Set<NodeKind>?
  private let relations: Set<EdgeKind>?
  /// The option that names what the part is about, if one does.
  private let subject: String?

  /// The options that choose what the part is about; one of them at a time.
  private static let subjects = ["--around", "--body", "--session", "--land", "--path"]

  static let options: [Command.Option] = [
    .init(name: "--around", value: "NAME", summary: "what is near a person, body, session, …"),
    .init(name: "--depth", value: "N", summary: "how near: so many steps (default: 1)"),
    .init(name: "--body", value: "NAME", summary: "a body's offices and sessions over time"),
    .init(name: "--session", value: "NAME", summary: "a session, its chair, body and place"),
    .init(name: "--land", value: "NAME", summary: "bodies and places of a Land, and who is there"),
    .init(
      name: "--path", value: "A B", summary: "the shortest ways between two names",
      valueCount: 2),
    .init(name: "--from", value: "YEAR", summary: "what was so in or after a year"),
    .init(name: "--to", value: "YEAR", summary: "what was so in or before a year"),
    .init(
      name: "--kinds", value: "K,…",
      summary: NodeKind.allCases.map(\.rawValue).joined(separator: ", ")),
    .init(
      name: "--relations", value: "R,…",
      summary: "holds, at, chaired, member_of, session_of, …"),
    .asOf, .statedOnly,
  ]

  /// Reads the options.
  ///
  /// - Throws: ``UsageError`` for such as don't go together.
  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    let subjects = Self.subjects.filter(arguments.has)
    guard subjects.count < 2 else {
      throw arguments.error("\(subjects[0]) and \(subjects[1]) don't go together")
    }
    subject = subjects.first
    depth = try arguments.count("--depth")
    guard depth == nil || subject == "--around" else {
      throw arguments.error("--depth goes with --around")
    }
    day = try arguments.date("--as-of")
    from = try arguments.date("--from")
    to = try arguments.date("--to")
    if let from, let to, from.earliest > to.latest {
      throw arguments.error("--from \(from) is after --to \(to)")
    }
    kinds = try arguments.choices("--kinds", NodeKind.self)
    relations = try arguments.choices("--relations", EdgeKind.self)
  }

  /// The part of a graph; nil where there is none, which is told.
  func network(of graph: KnowledgeGraph) -> Network? {
    // The whole graph has its articles as nodes; in a part they would crowd out the rest.
    let wantsArticles = kinds?.contains(.article) ?? relations?.contains(.mentions) ?? false
    var network = Network(graph, mentions: subject == nil || wantsArticles, measures: true)
    if let day { network = network.asOf(day) }
    if from != nil || to != nil { network = network.during(from: from, to: to) }
    guard var part = part(of: network, graph) else { return nil }
    if let kinds { part = part.restricted(to: kinds) }
    if let relations { part = part.restricted(to: relations) }
    return part
  }

  private func part(of network: Network, _ graph: KnowledgeGraph) -> Network? {
    guard let subject, let name = arguments[subject] else { return network }
    switch subject {
    case "--land": return land(name, network, graph)
    case "--path":
      let names = arguments.all(subject)
      guard let first = id(of: names[0], graph), let second = id(of: names[1], graph) else {
        return nil
      }
      guard let part = network.path(from: first, to: second) else {
        Console.complain("nothing connects \"\(names[0])\" and \"\(names[1])\"")
        return nil
      }
      return part
    default:
      let kind: EntityKind? =
        subject == "--body" ? .body : subject == "--session" ? .session : nil
      guard let id = id(of: name, graph, kind) else { return nil }
      let part =
        switch kind {
        case .body: network.body(id)
        case .session: network.session(id)
        default: network.around(id, depth: depth ?? 1)
        }
      if part == nil { Console.complain("nothing is told of \"\(name)\" at that time") }
      return part
    }
  }

  /// A Land by its name or the gazetteer's key of it.
  private func land(_ name: String, _ network: Network, _ graph: KnowledgeGraph) -> Network? {
    let part = network.land(name)
    guard part.nodes.isEmpty else { return part }
    let known = Set(graph.entities.compactMap { $0.record?.land }).sorted()
    Console.complain(
      "nothing is in the Land \"\(name)\""
        + (known.isEmpty ? "" : "; the graph knows \(known.joined(separator: ", "))"))
    return nil
  }

  private func id(of name: String, _ graph: KnowledgeGraph, _ kind: EntityKind? = nil) -> String? {
    let ids = graph.ids(named: name, kind)
    if ids.isEmpty { Console.complain("nothing is called \"\(name)\"") }
    if ids.count > 1 {
      Console.complain("\"\(name)\" is one of \(ids.joined(separator: ", ")); took the first")
    }
    return ids.first
  }
}

extension KnowledgeGraph {
  /// The ids of what goes by a name, whatever the case; the id itself counts as a name too.
  fileprivate func ids(named name: String, _ kind: EntityKind?) -> [String] {
    let name = current(name)
    let wanted = name.lowercased()
    let tests: [(Entity) -> Bool] = [
      { $0.id == name || $0.name == name },
      { $0.name.lowercased() == wanted },
      { $0.aliases.contains { $0.lowercased() == wanted } },
      { $0.familyName?.lowercased() == wanted },
    ]
    for test in tests {
      let found = entities.filter { entity in
        entity.kind != .role && (kind ?? entity.kind) == entity.kind && test(entity)
      }
      if !found.isEmpty { return found.map(\.id) }
    }
    return []
  }
}
