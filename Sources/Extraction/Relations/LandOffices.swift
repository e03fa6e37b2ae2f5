internal import Ontology

/// Tells which offices a Land or canton has: where an article speaks of one, a minister may still be
/// somebody else's.
enum LandOffices {
  /// Whether a Land can have an office of a title.
  ///
  /// Berlin, Hamburg and Bremen have senators, Austrian Länder Landesräte and cantons Regierungsräte: a
  /// minister who speaks there is another Land's, or the federation's.
  static func mayHave(_ title: String, land: String) -> Bool {
    let lower = title.lowercased()
    let isAustrian = austrian.contains(land)
    let isAbroad = isAustrian || land.hasPrefix("Kanton ")
    if ministers.end(lower) { return !isAbroad && !cityStates.contains(land) }
    if lower.hasSuffix("staatssekretär") { return !isAustrian }
    if ofAbroad.end(lower) { return isAbroad }
    return true
  }

  private static let cityStates: WordSet = ["Land Berlin", "Land Hamburg", "Land Bremen"]

  private static let austrian: WordSet = [
    "Land Burgenland", "Land Kärnten", "Land Niederösterreich", "Land Oberösterreich",
    "Land Salzburg", "Land Steiermark", "Land Tirol", "Land Vorarlberg", "Land Wien",
  ]

  private static let ministers: WordEnds = ["minister", "ministerpräsident"]

  private static let ofAbroad: WordEnds = [
    "landeshauptmann", "landeshauptmann-stellvertreter", "landesrat", "regierungsrat",
    "landesamtsdirektor", "landammann", "landstatthalter", "landschreiber", "staatsschreiber",
  ]
}
