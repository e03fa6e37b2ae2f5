internal import Ontology

/// The German names of what questions call by English names or by adjectives.
struct NameTranslator: Sendable {
  /// A body's name by its English one, link words left out.
  private var bodies: [[String]: [String]] = [:]
  /// English names of places with the German ones; longer ones first.
  private var places: [(english: [String], german: [String])] = []
  /// Places by their adjectives, written as one word.
  private var adjectives: [String: [[String]]] = [:]

  init(_ translations: [NameTranslation]) {
    for thing in translations {
      let german = Tokens.words(thing.name)
      for name in thing.names {
        let english = NameForms.bare(Tokens.words(name))
        guard !english.isEmpty else { continue }
        if thing.kind == .place {
          places.append((english, german))
          if english.count == 1 { adjectives[english[0], default: []].append(german) }
        } else {
          bodies[english] = german
        }
      }
      for adjective in thing.adjectives {
        adjectives[Tokens.words(adjective).joined(), default: []].append(german)
      }
    }
    places.sort { first, second in
      (-first.english.count, first.english.joined(separator: " "))
        < (-second.english.count, second.english.joined(separator: " "))
    }
  }

  /// The words with English names put into German; nothing if there are none.
  func german(_ words: [String]) -> [[String]] {
    var result: [[String]] = []
    if let body = bodies[words] { result.append(body) }
    var replaced = words
    var changed = false
    for (english, german) in places {
      if let position = Self.position(of: english, in: replaced) {
        replaced.replaceSubrange(position..<(position + english.count), with: german)
        changed = true
      }
    }
    if changed { result.append(replaced) }
    for (english, nouns) in Self.administrations {
      guard replaced.count > english.count, Array(replaced.prefix(english.count)) == english else {
        continue
      }
      for noun in nouns { result.append([noun] + replaced.dropFirst(english.count)) }
      break
    }
    return result
  }

  private static func position(of part: [String], in words: [String]) -> Int? {
    guard part.count <= words.count else { return nil }
    return (0...(words.count - part.count)).first {
      Array(words[$0..<($0 + part.count)]) == part
    }
  }

  /// The words with the adjective before them as a noun behind them, as in "bayerisches
  /// Innenministerium" and "Essener Oberbürgermeister"; nothing where there is none.
  func nounForms(_ words: [String]) -> [[String]] {
    guard words.count > 1 else { return [] }
    if words.count > 2, let places = land(of: words[0] + words[1]) {
      return places.map { words.dropFirst(2) + $0 }
    }
    return (place(of: words[0]) ?? []).map { words.dropFirst() + $0 }
  }

  /// The places that the adjective may come from, as words.
  func place(of word: String) -> [[String]]? {
    if let land = land(of: word) { return land }
    // Inhabitants' names serve as adjectives: "Essener", "Bremer", "Dresdner", "Karlsruher".
    guard word.hasSuffix("er"), word.utf8.count >= 6 else { return nil }
    let stem = String(word.dropLast(2))
    var places = [[stem], [stem + "en"], [stem + "e"]]
    if stem.hasSuffix("n") { places.append([stem.dropLast() + "en"]) }
    return places
  }

  private func land(of word: String) -> [[String]]? {
    for ending in ["er", "en", "es", "em", "e", ""] where word.hasSuffix(ending) {
      if let land = adjectives[String(word.dropLast(ending.utf8.count))] { return land }
    }
    return nil
  }

  /// What administrations are called by; longer ones before their parts.
  private static let administrations: [([String], [String])] = [
    ("executive board", ["vorstand"]), ("board", ["vorstand"]),
    ("supervisory board", ["aufsichtsrat"]), ("city council", ["stadtrat"]),
    ("free state", ["land"]), ("federal state", ["land"]), ("state", ["land"]), ("city", ["stadt"]),
    ("town", ["stadt", "gemeinde"]), ("municipality", ["gemeinde", "stadt"]),
    ("rural district", ["landkreis", "kreis"]), ("district", ["landkreis", "kreis"]),
    ("county", ["landkreis", "kreis"]), ("canton", ["kanton"]), ("freistaat", ["land"]),
    ("freistaats", ["land"]), ("landeshauptstadt", ["stadt"]), ("hansestadt", ["stadt"]),
    ("bundesstadt", ["stadt"]), ("freie hansestadt", ["land"]),
    ("freien hansestadt", ["land"]), ("freien und hansestadt", ["land"]),
  ].map { (Tokens.words($0.0), $0.1) }
}
