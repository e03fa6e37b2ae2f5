/// The associations of towns and districts that a title may begin with: "Städtetagspräsident",
/// "Landkreistagspräsidentin".
enum AssociationNoun {
  /// The association's noun that a title in lower case begins with, before "präsident" or the like.
  static func stem(of title: String) -> String? {
    stems.first { stem in
      title.hasPrefix(stem) && Self.heads.contains { title.dropFirst(stem.count).hasPrefix($0) }
    }
  }

  /// The office that such a title names behind the association: "Präsident" of "Städtetagspräsident".
  static func head(of title: String) -> String? {
    guard let stem = stem(of: title.lowercased()) else { return nil }
    var rest = title.dropFirst(stem.count)
    if rest.hasPrefix("s"), rest.dropFirst().first != "e" { rest = rest.dropFirst() }
    if rest.hasPrefix("-") { rest = rest.dropFirst() }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private static let stems = [
    "städtetag", "landkreistag", "gemeindetag", "gemeindebund", "städtebund", "städteverband",
    "gemeindeverband",
  ]

  private static let heads = [
    "präsident", "spräsident", "-präsident", "s-präsident", "vizepräsident", "svizepräsident",
    "chef", "schef", "geschäftsführer", "sgeschäftsführer", "hauptgeschäftsführer",
    "shauptgeschäftsführer",
  ]
}
