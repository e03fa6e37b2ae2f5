package import Ontology

/// A stable name for content: 128-bit FNV-1a over all of it, in hexadecimal.
///
/// The same on every machine and in every version of Swift, unlike `hashValue`. Each field goes in
/// with its length, so that no two contents flow together; a missing one differs from an empty one.
/// It tells contents apart; it is no protection against somebody who wants two to look alike.
package struct ContentKey: Hashable, Sendable, CustomStringConvertible {
  private var high: UInt64 = 0x6c62_272e_07bb_0142
  private var low: UInt64 = 0x62b8_2175_6295_c58d

  /// The key of an article and of what reads it: changed text, metadata or extraction change it.
  package init(_ article: Article, extraction: String) {
    add("article 1")
    add(extraction)
    add(article)
  }

  /// The key of an article and all that was found in it.
  init(_ facts: ArticleFacts) {
    add("facts 1")
    add(facts.article)
    add(facts.entities.count)
    for entity in facts.entities {
      add(entity.kind.rawValue)
      add(entity.name)
      add(entity.gazetteerID)
      add(entity.givenName)
      add(entity.familyName)
      add(entity.gender?.rawValue)
      add(entity.owner)
      add(entity.ordinal)
      add(entity.sessionType)
      add(entity.date?.description)
    }
    add(facts.mentions.count)
    for mention in facts.mentions {
      add(mention.range)
      add(mention.kind.rawValue)
      add(mention.entity)
    }
    add(facts.statements.count)
    for statement in facts.statements {
      add(statement.type.rawValue)
      add(statement.subject)
      add(statement.object)
      add(statement.role)
      add(statement.date?.description)
      add(statement.status?.rawValue)
      add(statement.scope)
      add(statement.from?.description)
      add(statement.to?.description)
      add(statement.dateWords)
      add(statement.evidence.range)
      add(statement.evidence.rule)
    }
  }

  /// 32 hexadecimal digits.
  package var description: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  private mutating func add(_ article: Article) {
    add(article.id)
    add(article.date?.description)
    add(article.title)
    add(article.url)
    add(article.source)
    add(article.text)
    add(article.textIsDerived ? 1 : 0)
    add(article.zones.count)
    for zone in article.zones {
      add(zone.kind.rawValue)
      add(zone.range)
    }
  }

  private mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }

  private mutating func add(_ text: String?) {
    guard let text else {
      add(-1)
      return
    }
    add(text.utf8.count)
    for byte in text.utf8 { add(byte) }
  }

  private mutating func add(_ number: Int?) {
    guard let number else {
      add(UInt8(0))
      return
    }
    add(UInt8(1))
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// One step: exclusive or, then times 2⁸⁸ + 2⁸ + 0x3B.
  private mutating func add(_ byte: UInt8) {
    low ^= UInt64(byte)
    let product = low.multipliedFullWidth(by: 0x13B)
    high = high &* 0x13B &+ product.high &+ low << 24
    low = product.low
  }
}
