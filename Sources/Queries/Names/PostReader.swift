internal import Graph
internal import Ontology

/// An office at a body, as asked for.
struct Post {
  var role: RoleQuery
  /// The bodies that may be meant; nil where the question names none, empty where it names one that
  /// no article does.
  var bodies: [Int]?
  /// "in Bremen": bodies of that place or Land.
  var bodiesWithin: [Int]?
  var isWithin = false
  /// As readings show it.
  var bodyLabel: String?
  var penalty: Int

  /// Whether the question names a body that the graph doesn't have.
  var isUnknown: Bool { bodies?.isEmpty ?? false }

  /// "Vorsitzender, IT-Planungsrat".
  var label: String {
    [role.label, bodyLabel].compactMap { $0 }.joined(separator: ", ")
  }
}

extension RoleQuery {
  /// A title that all sorts of bodies have, so that a place alone doesn't say whose it is.
  var isCommon: Bool {
    !exact.isEmpty
      && exact.allSatisfy { title in
        [
          "praesident", "vorsitzender", "vorstand", "fuehrer", "leiter", "direktor", "sprecher",
          "mitglied", "referent",
        ].contains { title.hasSuffix($0) }
      }
  }
}

extension Desk {
  /// The body that an organ belongs to.
  func owner(of body: Int) -> Int? {
    graph.entities[body].owner
      ?? statements(.partOf).first { $0.subject == body }?.object
  }

  /// The offices that the words may name, best first: "Oberbürgermeister von Essen", "FITKO-
  /// Präsident", "bayerischer CIO", "Bundes-CIO".
  func posts(_ slot: ArraySlice<Token>?) -> [Post] {
    guard let slot, slot.count <= 20 else { return [] }
    var posts: [Post] = []
    if let role = role(slot) { posts.append(Post(role: role, penalty: role.penalty)) }
    for split in slot.indices.dropFirst() {
      let left = slot[..<split]
      let right = slot[split...]
      if let last = left.last, Spelling.linkWords.contains(last.text) { continue }
      if let role = role(left) { posts += self.posts(role, at: right) }
      if let first = right.first, !Spelling.linkWords.contains(first.text), let role = role(right) {
        if let found = bodies(before: left) {
          posts.append(
            Post(
              role: role, bodies: found.entities, bodyLabel: names(found.entities),
              penalty: role.penalty + found.penalty + 1))
        }
      }
    }
    return posts.enumerated().sorted {
      ($0.element.penalty, $0.offset) < ($1.element.penalty, $1.offset)
    }
    .map(\.element)
  }

  private func posts(_ role: RoleQuery, at place: ArraySlice<Token>) -> [Post] {
    let isWithin = ["in", "im"].contains(place.first?.text ?? "")
    let within = isWithin ? bodiesWithin(place) : nil
    if let found = find(place, .body) {
      return [
        Post(
          role: role, bodies: found.entities, bodiesWithin: within, isWithin: isWithin,
          bodyLabel: names(found.entities), penalty: role.penalty + found.penalty)
      ]
    }
    guard let first = place.first, Spelling.linkWords.contains(first.text),
      let label = unknownName(place)
    else { return [] }
    if let within, !within.isEmpty {
      return [
        Post(
          role: role, bodies: within, bodiesWithin: within, isWithin: true, bodyLabel: label,
          penalty: role.penalty + 6)
      ]
    }
    return [
      Post(role: role, bodies: [], bodyLabel: label, penalty: role.penalty + Reading.unknown)
    ]
  }

  /// "Brandenburgs", "FITKO-", "bayerischer" before an office.
  private func bodies(before words: ArraySlice<Token>) -> Found? {
    if let found = find(words, .body) { return found }
    let bare = words.filter { !Spelling.linkWords.contains($0.text) }
    guard bare.count <= 3, !bare.isEmpty,
      let places = facts.names.translator.place(of: bare.map(\.text).joined())
    else { return nil }
    for place in places {
      let tokens = place.map { Token($0) }
      if let found = facts.names.find(tokens, [.body], allowingSlips: false) { return found }
    }
    return nil
  }

  /// Bodies of the Land or the town that the words name.
  private func bodiesWithin(_ words: ArraySlice<Token>) -> [Int] {
    let place = words.map(\.text).filter { !Spelling.linkWords.contains($0) }
    let readings = [place] + facts.names.translator.german(place)
    return graph.entities.indices.filter { index in
      let entity = graph.entities[index]
      guard entity.kind == .body else { return false }
      let name = Tokens.words(entity.name)
      return readings.contains { words in
        if let land = entity.record?.land, Tokens.words(land) == words { return true }
        return name.count > words.count && Array(name.suffix(words.count)) == words
      }
    }
  }

  /// A name that no article has, as the question writes it; nil for words that are no name.
  func unknownName(_ slot: ArraySlice<Token>?) -> String? {
    guard let slot else { return nil }
    let words = slot.drop { Spelling.linkWords.contains($0.text) }
    guard !words.isEmpty, words.count <= 12,
      !words.contains(where: { !$0.mayBeInName })
    else { return nil }
    return words.enumerated().map { offset, word in
      (offset == 0 ? "" : word.isGlued ? "-" : " ") + word.original
    }.joined()
  }

  /// The reading of a question for a person whom no article names.
  func unknownPerson(
    _ slot: ArraySlice<Token>?, _ text: (String) -> String
  ) -> [Reading] {
    guard let slot, slot.count <= 6, let first = slot.first,
      !Spelling.linkWords.contains(first.text), let name = unknownName(slot)
    else { return [] }
    let isName = slot.allSatisfy { token in
      let isCapital = token.original.unicodeScalars.first?.properties.isUppercase ?? false
      return isCapital || Spelling.linkWords.contains(token.text) || token.text == "van"
    }
    return isName ? [Reading(text: text(name), penalty: Reading.unknown)] : []
  }
}
