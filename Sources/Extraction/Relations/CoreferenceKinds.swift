internal import Gazetteer
internal import Ontology

/// What a noun for a kind of body means: "dem Zweckverband", "das Netzwerk".
///
/// The gazetteer and the names say which bodies are of that kind. One of them that stands near the noun is
/// meant, however often the article names another one.
extension Coreference {
  /// The one body of a noun's kind in the two sentences before it and its own, within the same paragraph.
  func nearestOfKind(_ noun: Int, in reading: Reading) -> Int? {
    guard let kind = Self.kind(of: reading.word(noun)) else { return nil }
    let near = near(noun, reading)
    let certain = Set(near.filter { isOf(kind, $0, reading) == true })
    if certain.count == 1, let body = certain.first {
      // "A, Präsident des Verbands B, lobte ihn. Der Verband …" in an article on the Verband C.
      return ownOfHeadline(kind, instead: body, noun, reading) ?? body
    }
    guard certain.isEmpty else { return nil }
    // A body that no list has may be anything; one alone is meant, where it is spoken of.
    let possible = Set(near.filter { isOf(kind, $0, reading) == nil })
    guard possible.count == 1, let body = possible.first, kind.isLoose else { return nil }
    return body
  }

  /// The body of a kind that the headline names, where the one that stands near only says whose somebody's
  /// title is.
  private func ownOfHeadline(
    _ kind: Kind, instead body: Int, _ noun: Int, _ reading: Reading
  ) -> Int? {
    let isOfTitles = nearItems(noun, reading).allSatisfy { item in
      reading.items[item].entity != body
        || (max(1, item - 3)..<item).contains { reading.isKind($0, .role) }
    }
    guard isOfTitles,
      let own = headlineBody(in: reading, fits: { isOf(kind, $0, reading) == true }), own != body
    else { return nil }
    return own
  }

  private func near(_ noun: Int, _ reading: Reading) -> [Int] {
    nearItems(noun, reading).filter {
      reading.isKind($0, .body) && sort(reading.items[$0].entity) == .other
    }.map { reading.items[$0].entity }
  }

  private func nearItems(_ noun: Int, _ reading: Reading) -> Range<Int> {
    let first = max(
      reading.paragraph(of: noun).lowerBound,
      reading.sentences[max(0, reading.sentenceOf[noun] - 2)].lowerBound)
    return first..<noun
  }

  /// A kind of body: how its noun begins, which records are of it, and what its names hold.
  private struct Kind {
    var stem: String
    var types: Set<String>
    var names: [String]
    /// Whether a body that the gazetteer doesn't know may be of it.
    var isLoose = false
  }

  private static let kinds: [Kind] = [
    Kind(stem: "zweckverband", types: ["Zweckverband"], names: ["zweckverband"]),
    Kind(
      stem: "netzwerk", types: ["Netzwerk"], names: ["netzwerk", "cluster"], isLoose: true),
    Kind(stem: "städtenetzwerk", types: ["Netzwerk"], names: ["netzwerk"], isLoose: true),
    Kind(stem: "genossenschaft", types: ["Genossenschaft"], names: ["genossenschaft", " eg"]),
    Kind(stem: "verein", types: ["Verein"], names: ["verein", " e.v."]),
    Kind(stem: "stiftung", types: ["Stiftung"], names: ["stiftung"]),
    Kind(stem: "verbund", types: ["Netzwerk"], names: ["verbund"]),
    Kind(stem: "bündnis", types: ["Netzwerk"], names: ["bündnis", "allianz"], isLoose: true),
    Kind(
      stem: "verband", types: ["Verband", "Zweckverband"],
      names: ["verband", "städtetag", "gemeindetag", "landkreistag", "gemeindebund", "städtebund"]),
  ]

  private static func kind(of noun: String) -> Kind? {
    kinds.first { kind in
      noun.hasPrefix(kind.stem) && ["", "s", "es", "e"].contains(noun.dropFirst(kind.stem.count))
    }
  }

  /// Whether a body is of a kind; nil where nothing tells.
  private func isOf(_ kind: Kind, _ body: Int, _ reading: Reading) -> Bool? {
    let name = reading.name(body).lowercased()
    if kind.names.contains(where: name.contains) { return true }
    let lexicon = reading.analysis.lexicon
    guard let id = reading.entities[body].gazetteerID, let record = lexicon.record(id: id) else {
      return isCouncil(reading.name(body)) ? false : nil
    }
    return kind.types.contains(lexicon.records[record].type)
  }
}
