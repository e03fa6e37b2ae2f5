internal import Ontology

/// An article longer than any that a paper prints, as the minutes of a year's sittings or a book: read in
/// parts, so that its cost grows with its length and no faster.
///
/// Passes look about in the whole article for what a title or a pronoun means; in a part of such a
/// text they find that as well, and what is further away is seldom meant.
struct LongArticle {
  /// The size of a part, in bytes of UTF-8; an article of one part is read as it is.
  static let partSize = 64 << 10

  let article: Article
  private let size: Int

  init(_ article: Article, partSize: Int = Self.partSize) {
    self.article = article
    size = partSize
  }

  /// The parts in their order, with the UTF-8 offset of each.
  func parts() -> [(article: Article, offset: Int)] {
    let bytes = Array(article.text.utf8)
    var parts: [(article: Article, offset: Int)] = []
    var start = 0
    var zone = 0
    while start < bytes.count {
      let end = end(from: start, bytes)
      var part = article
      part.text = String(decoding: bytes[start..<end], as: UTF8.self)
      part.zones = []
      while zone < article.zones.count, article.zones[zone].range.lowerBound < end {
        let whole = article.zones[zone].range
        let inside = whole.clamped(to: start..<end)
        if !inside.isEmpty {
          part.zones.append(
            Zone(
              kind: article.zones[zone].kind,
              range: inside.lowerBound - start..<inside.upperBound - start))
        }
        guard whole.upperBound <= end else { break }
        zone += 1
      }
      parts.append((part, start))
      start = end
    }
    return parts
  }

  /// Where a part ends: behind its last line, else its last sentence, else its last word.
  private func end(from start: Int, _ bytes: [UInt8]) -> Int {
    guard bytes.count - start > size else { return bytes.count }
    let limit = start + size
    let window = start + size / 2..<limit
    if let line = bytes[window].lastIndex(of: UInt8(ascii: "\n")) { return line + 1 }
    if let stop = window.dropLast().last(where: {
      bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == UInt8(ascii: " ")
    }) {
      return stop + 2
    }
    if let space = bytes[window].lastIndex(of: UInt8(ascii: " ")) { return space + 1 }
    // Never within a character.
    var end = limit
    while end > window.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// What the parts say, as one: what one name stands for in two of them is one thing, and a person
  /// called by family name alone is the one person of that name before.
  func joined(_ parts: [(facts: ArticleFacts, offset: Int)]) -> ArticleFacts {
    var whole = ArticleFacts(article: article)
    var known: [Key: Int] = [:]
    var families: [String: [Int]] = [:]
    var stated: Set<Statement> = []
    for (facts, offset) in parts {
      var places: [Int] = []
      let first = whole.entities.count
      for entity in facts.entities {
        let key = Key(entity, facts)
        var place = known[key]
        if entity.kind == .person, let family = entity.familyName {
          if place == nil, entity.givenName == nil {
            let named = families[family, default: []].filter {
              let other = whole.entities[$0].gender
              return entity.gender == nil || other == nil || entity.gender == other
            }
            if named.count == 1 { place = named[0] }
          }
          if place == nil, entity.givenName != nil {
            families[family, default: []].append(whole.entities.count)
          }
        }
        places.append(place ?? whole.entities.count)
        guard place == nil else { continue }
        known[key] = whole.entities.count
        whole.entities.append(entity)
      }
      for (old, new) in zip(facts.entities, places) where new >= first {
        whole.entities[new].owner = old.owner.map { places[$0] }
      }
      for var mention in facts.mentions {
        mention.range = mention.range.lowerBound + offset..<mention.range.upperBound + offset
        mention.entity = places[mention.entity]
        whole.mentions.append(mention)
      }
      for var statement in facts.statements {
        statement.subject = places[statement.subject]
        statement.object = statement.object.map { places[$0] }
        let evidence = statement.evidence
        statement.evidence = Evidence(range: 0..<0, rule: "")
        guard stated.insert(statement).inserted else { continue }
        statement.evidence = Evidence(
          range: evidence.range.lowerBound + offset..<evidence.range.upperBound + offset,
          rule: evidence.rule)
        whole.statements.append(statement)
      }
    }
    return whole
  }

  /// What an entity is, whichever part names it.
  private struct Key: Hashable {
    var entity: ArticleEntity
    /// Its owner, that one's owner and so on.
    var owners: [ArticleEntity] = []

    init(_ entity: ArticleEntity, _ facts: ArticleFacts) {
      self.entity = entity
      self.entity.owner = nil
      var next = entity.owner
      while let owner = next, owners.count < 4 {
        owners.append(facts.entities[owner])
        next = owners[owners.count - 1].owner
        owners[owners.count - 1].owner = nil
      }
    }
  }
}
