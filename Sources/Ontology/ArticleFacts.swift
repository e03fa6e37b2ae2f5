/// All that one article says: what extraction makes of it and the archive keeps.
public struct ArticleFacts: Hashable, Codable, Sendable {
  /// The article itself, text included.
  public var article: Article
  /// The things the article mentions, each once, in order of first mention.
  public var entities: [ArticleEntity]
  /// Ascending by range, without overlap.
  public var mentions: [Mention]
  /// What the text states, in order of evidence.
  public var statements: [Statement]

  /// An article and what it says.
  public init(
    article: Article, entities: [ArticleEntity] = [], mentions: [Mention] = [],
    statements: [Statement] = []
  ) {
    self.article = article
    self.entities = entities
    self.mentions = mentions
    self.statements = statements
  }

  /// Whether all references lead to an entity, all ranges lie in the text, and zones ascend.
  public var isSound: Bool {
    let size = article.text.utf8.count
    func isInside(_ range: Range<Int>) -> Bool {
      range.lowerBound >= 0 && range.upperBound <= size
    }
    return entities.allSatisfy { $0.owner.map(entities.indices.contains) ?? true }
      && article.zones.allSatisfy { isInside($0.range) }
      && zip(article.zones, article.zones.dropFirst()).allSatisfy {
        $0.range.upperBound <= $1.range.lowerBound
      }
      && mentions.allSatisfy { entities.indices.contains($0.entity) && isInside($0.range) }
      && statements.allSatisfy {
        entities.indices.contains($0.subject) && ($0.object.map(entities.indices.contains) ?? true)
          && isInside($0.evidence.range)
      }
  }
}

/// A person, body, role, place, session or programme as one article knows it.
///
/// An entity may be without a mention where the text names it only by derivation ("der Karlsruher
/// Oberbürgermeister" gives the body "Stadt Karlsruhe").
public struct ArticleEntity: Hashable, Codable, Sendable {
  /// What sort of thing it is.
  public var kind: EntityKind
  /// Nominative, in full as far as the article goes; a role: its masculine singular.
  ///
  /// As in "Patrick Burghardt", "IT-Planungsrat", "40. Sitzung IT-Planungsrat", "Stadtrat Essen".
  public var name: String
  /// The gazetteer's record, where it has one.
  public var gazetteerID: String?
  /// A person's parts; a person known by family name only has no given name.
  public var givenName: String?
  /// A person's last name, with its particles.
  public var familyName: String?
  /// A person's, as far as the text or the given name shows it.
  public var gender: Gender?
  /// A session's body, or the body an organ belongs to: an index into the article's entities.
  public var owner: Int?
  /// A session's number, as 40.
  public var ordinal: Int?
  /// A session's noun, without its number: "Sitzung", "Sommersitzung", "Mitgliederversammlung".
  public var sessionType: String?
  /// A session's date as far as the article tells it.
  public var date: DateSpan?

  /// A thing; only its kind and name are always known.
  public init(
    kind: EntityKind, name: String, gazetteerID: String? = nil, givenName: String? = nil,
    familyName: String? = nil, gender: Gender? = nil, owner: Int? = nil, ordinal: Int? = nil,
    sessionType: String? = nil, date: DateSpan? = nil
  ) {
    self.kind = kind
    self.name = name
    self.gazetteerID = gazetteerID
    self.givenName = givenName
    self.familyName = familyName
    self.gender = gender
    self.owner = owner
    self.ordinal = ordinal
    self.sessionType = sessionType
    self.date = date
  }
}

/// One place in the text where an entity is named.
public struct Mention: Hashable, Codable, Sendable {
  /// UTF-8 offsets into the article's text.
  public var range: Range<Int>
  /// What sort of thing is named.
  public var kind: EntityKind
  /// An index into the article's entities.
  public var entity: Int

  /// A place in the text that names an entity.
  public init(range: Range<Int>, kind: EntityKind, entity: Int) {
    self.range = range
    self.kind = kind
    self.entity = entity
  }
}

/// Where the text says so, and which rule read it.
public struct Evidence: Hashable, Codable, Sendable {
  /// UTF-8 offsets into the article's text: the sentence, or the part of it that carries the fact.
  public var range: Range<Int>
  /// `family/rule`, as in "chairing/unter-leitung-von".
  public var rule: String

  /// A stretch of text and the rule that read it.
  public init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}

/// Something an article states.
///
/// It can't be made without its evidence.
public struct Statement: Hashable, Codable, Sendable {
  /// What kind of statement this is.
  public var type: RelationType
  /// An index into the article's entities.
  public var subject: Int
  /// An index into the article's entities; nil only where the type allows it.
  public var object: Int?
  /// The office's canonical title (masculine nominative singular): `holds` and `succeeds`.
  public var role: String?
  /// `held_on`: when.
  public var date: DateSpan?
  /// `holds`: how the office stands on the article's day.
  public var status: OfficeStatus?
  /// `holds`: the year or field the text restricts the office to.
  public var scope: String?
  /// `holds`: since when, as exact as the text.
  public var from: PartialDate?
  /// `holds`: until when, as exact as the text.
  public var to: PartialDate?
  /// The words `from` and `to` were read from ("seit Herbst 2021").
  public var dateWords: String?
  /// Where the text says so.
  public var evidence: Evidence

  /// A statement; what its type has no use for stays nil.
  public init(
    _ type: RelationType, subject: Int, object: Int? = nil, role: String? = nil,
    date: DateSpan? = nil, status: OfficeStatus? = nil, scope: String? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil, dateWords: String? = nil,
    evidence: Evidence
  ) {
    self.type = type
    self.subject = subject
    self.object = object
    self.role = role
    self.date = date
    self.status = status
    self.scope = scope
    self.from = from
    self.to = to
    self.dateWords = dateWords
    self.evidence = evidence
  }
}
