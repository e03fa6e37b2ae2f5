internal import Graph
internal import Ontology

/// What a name in a question may mean.
struct Found: Hashable, Sendable {
  /// Indices of entities; several where the name is ambiguous.
  var entities: [Int]
  /// How far the words are from the names: 0 for a canonical name.
  var penalty: Int
}

/// Finds the graph's entities by their names in any usual form.
struct NameIndex: Sendable {
  /// A name of an entity, as folded words without link words.
  struct Form: Hashable, Sendable {
    var entity: Int
    var kind: EntityKind
    var words: [String]
    var penalty: Int
    /// A place's or an administration's name: other places have names much like it.
    var isOfPlace: Bool
  }

  private var forms: [Form] = []
  /// Indices into `forms`, by the beginnings of their words.
  private var buckets: [String: [Int]] = [:]
  /// Indices into `forms`, by their words written as one.
  private var joined: [String: [Int]] = [:]
  /// Words of places and administrations: too close to one another to guess at slips.
  private var placeWords: Set<String> = []

  /// What English names and adjectives mean.
  let translator: NameTranslator

  init(_ graph: KnowledgeGraph) {
    translator = NameTranslator(graph.translations)
    for (index, entity) in graph.entities.enumerated() where entity.kind != .role {
      var seen: Set<[String]> = []
      let isOfPlace =
        entity.kind == .place || NameForms.isAdministration(Tokens.words(entity.name))
      for (words, penalty) in NameForms.of(entity, in: graph) where seen.insert(words).inserted {
        let form = Form(
          entity: index, kind: entity.kind, words: words, penalty: penalty,
          isOfPlace: isOfPlace)
        buckets[Self.bucket(words), default: []].append(forms.count)
        joined[words.joined(), default: []].append(forms.count)
        forms.append(form)
      }
      if entity.kind == .place { placeWords.formUnion(Tokens.words(entity.name)) }
    }
  }

  /// The entities of these kinds that the words name; nil if none.
  func find(
    _ tokens: some Sequence<Token>, _ kinds: Set<EntityKind>, allowingSlips: Bool
  ) -> Found? {
    let asked = tokens.map(\.text)
    guard !asked.isEmpty, asked.count <= 24, !asked.contains("") else { return nil }
    for (words, cost) in NameForms.readings(of: asked, kinds: kinds, translator) {
      if let found = lookUp(words, kinds, cost: cost) { return found }
    }
    guard allowingSlips else { return nil }
    for (words, cost) in NameForms.readings(of: asked, kinds: kinds, translator) {
      if let found = guess(words, kinds, cost: cost) { return found }
    }
    return nil
  }

  private func lookUp(_ words: [String], _ kinds: Set<EntityKind>, cost: Int) -> Found? {
    var best: [Int: Int] = [:]
    func take(_ form: Form, _ penalty: Int) {
      best[form.entity] = min(best[form.entity] ?? .max, form.penalty + penalty + cost)
    }
    for index in buckets[Self.bucket(words)] ?? [] where kinds.contains(forms[index].kind) {
      guard forms[index].words.count == words.count else { continue }
      if forms[index].words == words {
        take(forms[index], 0)
      } else if Self.inflects(words, forms[index]) {
        take(forms[index], 1)
      }
    }
    if best.isEmpty {
      for spelling in Self.joinedSpellings(words) {
        for index in joined[spelling] ?? [] where kinds.contains(forms[index].kind) {
          take(forms[index], 2)
        }
      }
    }
    return Self.found(best)
  }

  /// The one name that the words are a slip of; nil where several are as near.
  private func guess(_ words: [String], _ kinds: Set<EntityKind>, cost: Int) -> Found? {
    var best: [Int: Int] = [:]
    for form in forms where kinds.contains(form.kind) && form.words.count == words.count {
      guard let slips = slips(words, form) else { continue }
      best[form.entity] = min(best[form.entity] ?? .max, 5 + 3 * slips + form.penalty + cost)
    }
    guard let found = Self.found(best), found.entities.count == 1 else { return nil }
    // The second best must be clearly further away.
    let least = found.penalty
    guard best.values.filter({ $0 <= least + 2 }).count == 1 else { return nil }
    return found
  }

  private func slips(_ words: [String], _ form: Form) -> Int? {
    if form.kind == .person, form.words.count < 2 { return nil }
    var total = 0
    for (position, (word, known)) in zip(words, form.words).enumerated() where word != known {
      let isLast = position == words.count - 1
      if form.kind != .person, !form.isOfPlace, Spelling.inflects(word, known) { continue }
      if form.kind == .person, isLast, word == known + "s" { continue }
      if Spelling.plain(word) == Spelling.plain(known) {
        // A missing umlaut.
        total += 1
        continue
      }
      if form.isOfPlace { return nil }
      let limit = min(Spelling.slipLimit(word), Spelling.slipLimit(known))
      guard !placeWords.contains(known), !placeWords.contains(word),
        let slips = Spelling.slips(word, known, limit: limit)
      else { return nil }
      if form.kind == .person, !isLast, !Spelling.isSlipOfGivenName(word, known) { return nil }
      total += slips
    }
    return (1...2).contains(total) ? total : nil
  }

  private static func found(_ best: [Int: Int]) -> Found? {
    guard let least = best.values.min() else { return nil }
    return Found(entities: best.filter { $0.value == least }.keys.sorted(), penalty: least)
  }

  /// Words whose beginnings agree come together.
  private static func bucket(_ words: [String]) -> String {
    words.map { String($0.prefix(3)) }.joined(separator: "-")
  }

  private static func joinedSpellings(_ words: [String]) -> [String] {
    let spelling = words.joined()
    guard spelling.utf8.count >= 5 else { return [] }
    var spellings = [spelling]
    for ending in ["s", "es"] where spelling.hasSuffix(ending) {
      spellings.append(String(spelling.dropLast(ending.utf8.count)))
    }
    return spellings
  }

  private static func inflects(_ words: [String], _ form: Form) -> Bool {
    for (position, (word, known)) in zip(words, form.words).enumerated() where word != known {
      if form.kind == .person {
        // Only a genitive, and only at the end: "Langer" is not "Lange".
        guard position == words.count - 1, word == known + "s" || word == known + "es" else {
          return false
        }
      } else if form.isOfPlace, position > 0 || words.count == 1 {
        // "Halles" is "Halle", "Hall" is another town.
        guard word == known + "s" || word == known + "es" else { return false }
      } else if !Spelling.inflects(word, known) {
        return false
      }
    }
    return true
  }
}
