internal import Graph
internal import Ontology

/// What a title in an article shows of a person whose name and sentence show no gender: "Managing
/// director is Nguyen Thi Lan" with "Geschäftsführerin" for the office.
///
/// Only where the sentence gives the office to nobody else of whom the same is unknown, and to no
/// other woman. For titles on pages alone: what links are made of is not touched.
struct ShownGender {
  /// The women found, by entity.
  private let women: Set<Int>

  /// An entity with the gender that is shown.
  func entity(_ index: Int, in graph: KnowledgeGraph) -> Entity {
    var entity = graph.entities[index]
    if women.contains(index) { entity.gender = .female }
    return entity
  }

  /// A title in a sentence of an article.
  private struct Place: Hashable {
    var article: Int
    var start: Int
    var role: String
  }

  init(_ graph: KnowledgeGraph) {
    var holders: [Place: Set<Int>] = [:]
    var ranges: [Place: Range<Int>] = [:]
    for told in graph.statements where told.type == .holds {
      guard let role = told.role, graph.entities.indices.contains(told.subject),
        graph.entities[told.subject].gender != .male
      else { continue }
      for evidence in told.evidence {
        let place = Place(article: evidence.article, start: evidence.range.lowerBound, role: role)
        holders[place, default: []].insert(told.subject)
        ranges[place] = evidence.range
      }
    }
    let alone = holders.compactMapValues { persons -> Int? in
      guard persons.count == 1, let person = persons.first else { return nil }
      return graph.entities[person].gender == nil ? person : nil
    }
    let titles = Self.titles(graph, of: Set(alone.keys.map(\.role)))
    women = Set(
      alone.compactMap { place, person in
        guard let range = ranges[place], graph.articles.indices.contains(place.article) else {
          return nil
        }
        let inside = (titles[place.role]?[place.article] ?? []).filter {
          range.contains($0.lowerBound)
        }
        let words = inside.map { graph.articles[place.article].quote($0) }
        let isFeminine = !words.isEmpty && words.allSatisfy { Self.isFeminine($0, place.role) }
        return isFeminine ? person : nil
      })
  }

  /// Where articles name roles, by role and article.
  private static func titles(
    _ graph: KnowledgeGraph, of roles: Set<String>
  ) -> [String: [Int: [Range<Int>]]] {
    var titles: [String: [Int: [Range<Int>]]] = [:]
    for entity in graph.entities where entity.kind == .role && roles.contains(entity.name) {
      for mention in entity.mentions {
        titles[entity.name, default: [:]][mention.article, default: []].append(mention.range)
      }
    }
    return titles
  }

  /// Whether a word of an article is the feminine of a title that has one of its own.
  private static func isFeminine(_ word: String, _ role: String) -> Bool {
    !role.hasSuffix("in") && (word.hasSuffix("in") || word.hasSuffix("frau"))
  }
}
