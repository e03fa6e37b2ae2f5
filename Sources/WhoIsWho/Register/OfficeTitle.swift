package import Graph
internal import Ontology

/// An office's title as it is said of one person.
package enum OfficeTitle {
  /// The titles of a graph's statements about persons, as they are said of their subjects.
  package static func titles(in graph: KnowledgeGraph) -> (GraphStatement) -> String? {
    var records: [String: CatalogueEntry] = [:]
    for entity in graph.entities where entity.kind == .role { records[entity.name] = entity.record }
    let gender = ShownGender(graph)
    return { statement in
      statement.role.map {
        title($0, of: gender.entity(statement.subject, in: graph), record: records[$0])
      }
    }
  }

  /// The canonical masculine title in the person's gender where that is known.
  ///
  /// The gazetteer's feminine form where the role has a record, else the one by rule.
  static func title(_ role: String, of person: Entity, record: CatalogueEntry?) -> String {
    guard person.gender == .female else { return role }
    let rule = feminine(role)
    let known = record?.aliases ?? []
    if known.isEmpty || known.contains(rule) { return rule }
    let forms = known.filter { form in
      ["in", "frau", "e"].contains(where: form.hasSuffix)
        && form.split(separator: " ").count == role.split(separator: " ").count
    }
    return forms.first ?? rule
  }

  /// "Erster Beigeordneter für Personal" gives "Erste Beigeordnete für Personal".
  ///
  /// Changes the words before the first preposition or article; what has no feminine form of its
  /// own (CIO) stays.
  static func feminine(_ title: String) -> String {
    var words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let stops: Set = ["für", "der", "des", "von", "vom", "im", "in", "am", "an", "und", "zu"]
    var start = 0
    while start < words.count {
      let end = words[start...].firstIndex { stops.contains($0) } ?? words.count
      if end > start {
        for index in start..<end - 1 { words[index] = withoutR(words[index]) }
        words[end - 1] = head(words[end - 1])
      }
      // Only "und" joins two titles; after any other word comes what the office is for.
      guard end < words.count, words[end] == "und" else { break }
      start = end + 1
    }
    return words.joined(separator: " ")
  }

  private static func head(_ word: String) -> String {
    let adjectival = [
      "eordneter", "sitzender", "auftragter", "mächtigter", "tretender", "führender",
    ]
    if adjectival.contains(where: word.hasSuffix) { return withoutR(word) }
    if word.hasSuffix("mann") { return word.dropLast(4) + "frau" }
    if word.hasSuffix("rat"), word != "Rat" { return word.dropLast(3) + "rätin" }
    let nouns = [
      "meister", "präsident", "minister", "sekretär", "leiter", "direktor", "sprecher", "kanzler",
      "senator", "dezernent", "referent", "professor", "manager", "führer", "vorsteher", "kämmerer",
      "berater", "chef", "partner", "sekretar", "inspekteur", "kommissar", "richter", "koordinator",
      "verwalter", "rektor", "vorstand",
    ]
    let lower = word.lowercased()
    guard let noun = nouns.first(where: lower.hasSuffix), noun != "vorstand" else { return word }
    return noun == "kämmerer" ? word.dropLast(2) + "in" : word + "in"
  }

  private static func withoutR(_ word: String) -> String {
    word.hasSuffix("er") ? String(word.dropLast()) : word
  }
}
