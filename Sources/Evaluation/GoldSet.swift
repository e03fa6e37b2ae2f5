public import FoundationEssentials
public import Ontology

/// Annotated articles: what a careful reader found in them.
///
/// Read from JSON Lines, one article a line: `id`, `date`, `text`, `mentions`
/// (`start`, `end` in code points, `kind`, `canonical`) and `relations`
/// (`type`, `subject`, `object`, `role`, `body`, `qualifiers`).
public struct GoldSet: Sendable {
  /// In the order of the file.
  public var articles: [GoldArticle]

  /// Reads the lines of a gold file.
  ///
  /// - Throws: `InputError` with file and line for a line that is no such record.
  public init(contentsOf data: Data, file: String) throws {
    articles = []
    let decoder = JSONDecoder()
    for (index, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 != 32 && $0 != 13 && $0 != 9 }) {
      do {
        articles.append(try decoder.decode(GoldArticle.self, from: Data(line)))
      } catch {
        throw InputError(
          "not a gold record: \(error); expected id, date, text, mentions, relations",
          file: file, line: index + 1)
      }
    }
  }
}

/// One annotated article.
public struct GoldArticle: Codable, Sendable {
  /// The article's id, unique in the set.
  public var id: String
  /// The day of publication, ISO.
  public var date: String?
  /// The text that all offsets refer to.
  public var text: String
  /// What is marked in the text.
  public var mentions: [GoldMention]
  /// What the text states.
  public var relations: [GoldRelation]
}

/// A marked span; offsets in code points.
public struct GoldMention: Codable, Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// The code point after the last.
  public var end: Int
  /// What sort of thing is named.
  public var kind: EntityKind
  /// The name that stands for the thing in every article.
  public var canonical: String
}

/// A marked relation; its ends are canonical names.
public struct GoldRelation: Codable, Hashable, Sendable {
  /// What kind of statement this is.
  public var type: RelationType
  /// A canonical name.
  public var subject: String
  /// A canonical name, or a date for `held_on`.
  public var object: String?
  /// The office: `holds`.
  public var role: String?
  /// The office's body, a canonical name: `holds`.
  public var body: String?
  /// `status`, `scope`, `from`, `to`, `role`.
  public var qualifiers: [String: String]?
}

extension GoldArticle {
  /// The annotation as if extraction had found it: the input that tests of the later stages use.
  ///
  /// The gold marks no evidence, so that each statement's evidence is the whole line that first
  /// names its subject.
  public func facts() -> ArticleFacts {
    var facts = ArticleFacts(
      article: Article(id: id, date: date.flatMap { PartialDate($0) }, text: text))
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)

    var indexes: [String: Int] = [:]
    func entity(_ kind: EntityKind, _ name: String) -> Int {
      let key = kind.rawValue + "/" + name
      if let index = indexes[key] { return index }
      indexes[key] = facts.entities.count
      facts.entities.append(Self.entity(kind, name))
      return facts.entities.count - 1
    }
    for mention in mentions.sorted(by: { $0.start < $1.start })
    where mention.end < offsets.count && mention.start < mention.end {
      facts.mentions.append(
        Mention(
          range: offsets[mention.start]..<offsets[mention.end], kind: mention.kind,
          entity: entity(mention.kind, mention.canonical)))
    }
    func end(_ name: String, _ kinds: Set<EntityKind>) -> Int {
      for kind in EntityKind.allCases where kinds.contains(kind) {
        if let index = indexes[kind.rawValue + "/" + name] { return index }
      }
      return entity(kinds.min() ?? .body, name)
    }
    for relation in relations {
      let subject = end(relation.subject, relation.type.subjects)
      let qualifiers = relation.qualifiers ?? [:]
      let line = evidenceRange(of: subject, in: facts)
      var statement = Statement(
        relation.type, subject: subject, evidence: Evidence(range: line, rule: "gold/gold"))
      switch relation.type {
      case .heldOn:
        statement.date = relation.object.flatMap { DateSpan($0) }
      case .holds:
        statement.role = relation.role
        statement.object = relation.body.flatMap { $0.isEmpty ? nil : end($0, [.body]) }
        statement.status = qualifiers["status"].flatMap { OfficeStatus(rawValue: $0) }
        statement.scope = qualifiers["scope"]
        statement.from = qualifiers["from"].flatMap { PartialDate($0) }
        statement.to = qualifiers["to"].flatMap { PartialDate($0) }
      default:
        if let object = relation.object, !object.isEmpty {
          statement.object = end(object, relation.type.objects)
        }
        statement.role = qualifiers["role"]
      }
      facts.statements.append(statement)
    }
    for statement in facts.statements where statement.type == .sessionOf {
      facts.entities[statement.subject].owner = statement.object
    }
    for statement in facts.statements where statement.type == .heldOn {
      facts.entities[statement.subject].date = statement.date
    }
    return facts
  }

  private static func entity(_ kind: EntityKind, _ name: String) -> ArticleEntity {
    var entity = ArticleEntity(kind: kind, name: name)
    let words = name.split(separator: " ")
    switch kind {
    case .person:
      entity.familyName = words.last.map(String.init)
      entity.givenName = words.count > 1 ? String(words[0]) : nil
    case .session:
      if let first = words.first, first.hasSuffix("."), let number = Int(first.dropLast()) {
        entity.ordinal = number
        entity.sessionType = words.count > 1 ? String(words[1]) : nil
      } else {
        entity.sessionType = words.first.map(String.init)
      }
    default:
      break
    }
    return entity
  }

  private func evidenceRange(of subject: Int, in facts: ArticleFacts) -> Range<Int> {
    let bytes = Array(text.utf8)
    let start = facts.mentions.first { $0.entity == subject }?.range.lowerBound ?? 0
    let lower = bytes[..<start].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let upper = bytes[start...].firstIndex(of: 10) ?? bytes.count
    return lower..<upper
  }
}
