internal import Ontology

/// All formats, in the order that help lists them.
package enum ExportFormats {
  package static let all: [any Exporter] = [
    GraphML(),
    DOT(),
    GEXF(),
    CSV(),
    JSONLines(),
    Turtle(),
    JSONLD(),
    FollowTheMoney(),
    Popolo(),
    OParl(),
  ]

  /// The format with this name.
  ///
  /// - Throws: ``InputError`` that lists the known ones.
  package static func named(_ name: String) throws -> any Exporter {
    guard let format = all.first(where: { $0.name == name }) else {
      throw InputError(
        "unknown format \"\(name)\"; use one of " + all.map(\.name).joined(separator: ", "))
    }
    return format
  }
}
