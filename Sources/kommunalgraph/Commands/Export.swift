import Exporters
import Graph
import Ontology

extension Command {
  static let export = Command(
    name: "export", operands: "FORMAT", operandCount: 1...1,
    summary: "the graph, or a part of it, in one format",
    details: exportDetails,
    options: [
      Option(name: "--profile", value: "P", summary: "a variant of the format"),
      Option(
        name: "--around", value: "NAME", summary: "only what is near a person, body, session, …"),
      Option(name: "--depth", value: "N", summary: "how near: so many steps (default: 1)"), .asOf,
      .statedOnly, .archive, .gazetteer,
    ],
    run: { arguments in
      let format = try ExportFormats.named(arguments.operands[0])
      let depth = try arguments.count("--depth")
      guard depth == nil || arguments.has("--around") else {
        throw arguments.error("--depth goes with --around")
      }
      let day = try arguments.date("--as-of")
      _ = try format.profile(named: arguments["--profile"])
      let graph = try ArchiveGraph.read(arguments)
      // The whole graph has its articles as nodes; around a name they would crowd out the rest.
      var network = Network(
        graph, mentions: !arguments.has("--around"), measures: true)
      if let day { network = network.asOf(day) }
      if let name = arguments["--around"] {
        let ids = graph.ids(named: name)
        guard let id = ids.first, let part = network.around(id, depth: depth ?? 1) else {
          Console.complain("nothing is called \"\(name)\"")
          return .nothingFound
        }
        if ids.count > 1 {
          Console.complain("\"\(name)\" is one of \(ids.joined(separator: ", ")); took the first")
        }
        network = part
      }
      try format.export(network, profile: arguments["--profile"]) { try Console.print($0) }
      return .done
    })

  private static var exportDetails: String {
    var lines = ["Prints the graph. The formats and their profiles, the usual one first:"]
    for format in ExportFormats.all {
      lines.append("")
      for profile in format.profiles {
        lines.append("  \(format.name) --profile \(profile.name): \(profile.summary)")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension KnowledgeGraph {
  /// The ids of what goes by a name, whatever the case; the id itself counts as a name too.
  func ids(named name: String) -> [String] {
    let name = current(name)
    let wanted = name.lowercased()
    let tests: [(Entity) -> Bool] = [
      { $0.id == name || $0.name == name },
      { $0.name.lowercased() == wanted },
      { $0.aliases.contains { $0.lowercased() == wanted } },
      { $0.familyName?.lowercased() == wanted },
    ]
    for test in tests {
      let found = entities.filter { $0.kind != .role && test($0) }
      if !found.isEmpty { return found.map(\.id) }
    }
    return []
  }
}
