import Exporters
import Graph
import Ontology

extension Command {
  static let export = Command(
    name: "export", operands: "FORMAT", operandCount: 1...1,
    summary: "the graph, or a part of it, in one format or as a picture",
    details: exportDetails,
    options: [
      Option(name: "--profile", value: "P", summary: "a variant of the format"),
      Option(
        name: "--into", value: "PLACE",
        summary: "a file; for a format of several files a folder, and necessary"),
    ] + NetworkChoice.options + [.archive, .gazetteer],
    run: { arguments in
      let name = arguments.operands[0]
      let choice = try NetworkChoice(arguments)
      if let picture = PictureFormat(rawValue: name) {
        return try draw(picture, choice, arguments)
      }
      let format = try ExportFormats.named(name)
      let profile = try format.profile(named: arguments["--profile"])
      guard !profile.isFolder || arguments.has("--into") else {
        throw arguments.error("\(format.name) makes several files: add --into FOLDER")
      }
      guard let network = choice.network(of: try ArchiveGraph.read(arguments)) else {
        return .nothingFound
      }
      let report: ExportReport
      if let place = arguments["--into"] {
        let writer = try PlaceWriter(place, isFolder: profile.isFolder)
        report = try format.export(network, profile: profile.name) {
          try writer.write($1, to: $0)
        }
        try writer.finish()
      } else {
        report = try format.export(network, profile: profile.name) { try Console.print($1) }
      }
      if let loss = report.loss { Console.progress("\(format.name): \(loss)") }
      return network.nodes.isEmpty ? .nothingFound : .done
    })

  private static func draw(
    _ format: PictureFormat, _ choice: NetworkChoice, _ arguments: Arguments
  ) throws -> ExitStatus {
    let recipe = try arguments.choice("--profile", PictureRecipe.self)
    guard let network = choice.network(of: try ArchiveGraph.read(arguments)),
      let picture = format.draw(network, recipe)
    else { return .nothingFound }
    guard let place = arguments["--into"] else {
      try Console.print(picture)
      return .done
    }
    let writer = try PlaceWriter(place, isFolder: false)
    try writer.write(picture, to: nil)
    try writer.finish()
    return .done
  }

  private static var exportDetails: String {
    var lines = ["Prints the graph. The formats and their profiles, the usual one first:"]
    for format in ExportFormats.all {
      lines.append("")
      for profile in format.profiles {
        lines.append("  \(format.name) --profile \(profile.name): \(profile.summary)")
      }
    }
    lines.append("")
    for recipe in PictureRecipe.allCases {
      lines.append("  svg, png --profile \(recipe.rawValue): \(recipe.summary)")
    }
    lines += [
      "",
      "The other options choose a part, the same for every format. What a format has no place for",
      "is told on standard error. Pictures need Graphviz.",
    ]
    return lines.joined(separator: "\n")
  }
}
