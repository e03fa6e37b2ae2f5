public import Ontology

/// What all articles say, with the things they name held to be the same across them.
///
/// A value: built by `GraphBuilder` from articles, the gazetteer's catalogue and the curation
/// file; read by questions, exporters and the who-is-who, which see nothing else.
public struct KnowledgeGraph: Sendable {
  /// Ascending by id.
  ///
  /// Roles are entities too (one for each canonical title).
  public var entities: [Entity]
  /// Ascending by type, subject, object, role, dates.
  public var statements: [GraphStatement]
  /// Ascending by date (none first), then id.
  public var articles: [SourceArticle]
  /// Ids that entities had before a merge or a better name, ascending; none is an entity's.
  public var redirects: [Redirect]
  /// What the gazetteer's things are called in English, and by adjectives.
  public var translations: [NameTranslation]

  /// A graph of parts that are sorted already.
  public init(
    entities: [Entity] = [], statements: [GraphStatement] = [], articles: [SourceArticle] = [],
    redirects: [Redirect] = [], translations: [NameTranslation] = []
  ) {
    self.entities = entities
    self.statements = statements
    self.articles = articles
    self.redirects = redirects
    self.translations = translations
  }

  /// The id that an id means now: its own where it is an entity's, or where nothing is known of it.
  public func current(_ id: String) -> String {
    redirects.first { $0.from == id }?.to ?? id
  }
}

/// Where a thing is found that had another id.
public struct Redirect: Hashable, Sendable {
  /// An id that no entity has.
  public var from: String
  /// The id of the entity that it meant.
  public var to: String

  /// A way from an id to another.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// One person, body, role, place, session or programme.
public struct Entity: Hashable, Sendable {
  /// Stable over rebuilds and fit for file names, XML and DOT: `[a-z0-9-]+`, as in
  /// "person-patrick-burghardt".
  public var id: String
  /// What sort of thing it is.
  public var kind: EntityKind
  /// The canonical name.
  ///
  /// As in "Patrick Burghardt", "40. Sitzung IT-Planungsrat".
  public var name: String
  /// Other names and forms seen or known, ascending.
  public var aliases: [String]
  /// The gazetteer's record, where it has one.
  public var record: CatalogueEntry?
  /// A person's, as far as articles show it.
  public var gender: Gender?
  /// A person's last name, with its particles.
  public var familyName: String?
  /// A session's body, or the body an organ belongs to: an index into the graph's entities.
  public var owner: Int?
  /// A session's number.
  public var ordinal: Int?
  /// A session's noun: "Sitzung", "Sommersitzung", "Mitgliederversammlung".
  public var sessionType: String?
  /// A session's date, the most exact one told.
  public var date: DateSpan?
  /// Where it is named, ascending.
  public var mentions: [EntityMention]

  /// A thing; only its id, kind and name are always known.
  public init(
    id: String, kind: EntityKind, name: String, aliases: [String] = [],
    record: CatalogueEntry? = nil, gender: Gender? = nil, familyName: String? = nil,
    owner: Int? = nil, ordinal: Int? = nil, sessionType: String? = nil, date: DateSpan? = nil,
    mentions: [EntityMention] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.record = record
    self.gender = gender
    self.familyName = familyName
    self.owner = owner
    self.ordinal = ordinal
    self.sessionType = sessionType
    self.date = date
    self.mentions = mentions
  }
}

/// One place where an article names an entity.
public struct EntityMention: Hashable, Sendable, Comparable {
  /// An index into the graph's articles.
  public var article: Int
  /// UTF-8 offsets into the article's text.
  public var range: Range<Int>

  /// A place in an article's text.
  public init(article: Int, range: Range<Int>) {
    self.article = article
    self.range = range
  }

  /// By article, then by place.
  public static func < (first: Self, second: Self) -> Bool {
    (first.article, first.range.lowerBound, first.range.upperBound)
      < (second.article, second.range.lowerBound, second.range.upperBound)
  }
}

/// Whether articles say it, or the program concluded it.
public enum Basis: String, Codable, Sendable {
  case stated
  case inferred

  /// The basis in German, as pages show it.
  public var label: String {
    switch self {
    case .stated: "belegt"
    case .inferred: "erschlossen"
    }
  }
}

/// A statement between entities, with everything that supports it.
public struct GraphStatement: Hashable, Sendable {
  /// What kind of statement this is.
  public var type: RelationType
  /// An index into the graph's entities.
  public var subject: Int
  /// An index into the graph's entities; nil only where the type allows it.
  public var object: Int?
  /// The office's canonical title: `holds` and `succeeds`.
  public var role: String?
  /// `held_on`: when.
  public var date: DateSpan?
  /// `holds`: the status on the day of the latest article that tells of it.
  public var status: OfficeStatus?
  /// `holds`: the year or field the office is restricted to.
  public var scope: String?
  /// `holds`: since when.
  public var from: PartialDate?
  /// `holds`: until when.
  public var to: PartialDate?
  /// The words the dates were read from.
  public var dateWords: String?
  /// `holds`: where no article tells the end, and a successor's beginning does.
  public var impliedEnd: ImpliedEnd?
  /// Whether articles say it.
  public var basis: Basis
  /// Never empty; ascending.
  ///
  /// An inferred statement carries the evidence of its premises.
  public var evidence: [GraphEvidence]
  /// What an inferred statement was concluded from: indices into the graph's statements, all of
  /// them stated.
  public var premises: [Int]

  /// A statement; what its type has no use for stays nil.
  public init(
    _ type: RelationType, subject: Int, object: Int? = nil, role: String? = nil,
    date: DateSpan? = nil, status: OfficeStatus? = nil, scope: String? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil, dateWords: String? = nil,
    basis: Basis = .stated, evidence: [GraphEvidence], premises: [Int] = []
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
    self.basis = basis
    self.evidence = evidence
    self.premises = premises
  }
}

/// An office's end that no article tells: it follows from who came after.
public struct ImpliedEnd: Hashable, Sendable {
  /// When the successor began, as exact as told.
  public var date: PartialDate
  /// Who came after: an index into the graph's entities.
  public var successor: Int
  /// What it was concluded from: indices into the graph's statements, all of them stated.
  public var premises: [Int]

  /// A conclusion; it has premises.
  public init(date: PartialDate, successor: Int, premises: [Int]) {
    self.date = date
    self.successor = successor
    self.premises = premises
  }
}

/// The sentence that carries a statement.
public struct GraphEvidence: Hashable, Sendable, Comparable {
  /// An index into the graph's articles.
  public var article: Int
  /// UTF-8 offsets into the article's text.
  public var range: Range<Int>
  /// `family/rule`.
  public var rule: String
  /// `holds`: how the office stood on the day of this article.
  public var status: OfficeStatus?
  /// `holds`: since when, as this article tells it.
  public var from: PartialDate?
  /// `holds`: until when, as this article tells it.
  public var to: PartialDate?

  /// A stretch of an article's text and the rule that read it.
  public init(
    article: Int, range: Range<Int>, rule: String, status: OfficeStatus? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil
  ) {
    self.article = article
    self.range = range
    self.rule = rule
    self.status = status
    self.from = from
    self.to = to
  }

  /// By article, then by place, then by rule and what is told of an office.
  public static func < (first: Self, second: Self) -> Bool {
    (
      first.article, first.range.lowerBound, first.range.upperBound, first.rule, first.standing
    ) < (
      second.article, second.range.lowerBound, second.range.upperBound, second.rule,
      second.standing
    )
  }

  private var standing: String {
    [status?.rawValue, from?.description, to?.description].map { $0 ?? "" }
      .joined(separator: "/")
  }
}

/// An article as a source: what a reader needs to find and check it.
public struct SourceArticle: Hashable, Sendable {
  /// The article's id, as given or from its file's name.
  public var id: String
  /// When it was published; nil where nobody says so.
  public var date: PartialDate?
  /// The headline, where the source gives one.
  public var title: String?
  /// Where it was published.
  public var url: String?
  /// Who published it.
  public var source: String?
  /// The text that all offsets refer to.
  public var text: String
  /// Where it tells who made a picture, ascending: UTF-8 offsets.
  public var credits: [Range<Int>]

  /// A source; only its id and text are always known.
  public init(
    id: String, date: PartialDate? = nil, title: String? = nil, url: String? = nil,
    source: String? = nil, text: String, credits: [Range<Int>] = []
  ) {
    self.id = id
    self.date = date
    self.title = title
    self.url = url
    self.source = source
    self.text = text
    self.credits = credits
  }

  /// The exact words of a range of UTF-8 offsets, clamped to the text.
  public func quote(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex)
    let upper = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    guard let lower, lower <= (upper ?? bytes.endIndex) else { return "" }
    return String(text[lower..<(upper ?? bytes.endIndex)])
  }
}
