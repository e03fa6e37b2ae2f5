/// What a stretch of an article's text is.
public enum ZoneKind: String, Codable, Sendable, CaseIterable {
  /// The topic before a headline: a place, a body, a subject.
  case kicker
  case headline
  /// A date in square brackets at the start of the text.
  case dateline
  /// A heading inside the text.
  case heading
  /// A line under a picture.
  case caption
  /// Who made a picture or owns it; the people in it are not news.
  case credit
  /// The text proper.
  case body
  /// "mehr...", "(wir berichteten)", menus, notices: nothing the article states.
  case boilerplate
}

/// A stretch of text and what it is.
public struct Zone: Hashable, Codable, Sendable {
  /// What the stretch is.
  public var kind: ZoneKind
  /// UTF-8 offsets into the article's text.
  public var range: Range<Int>

  /// A stretch of text and what it is.
  public init(kind: ZoneKind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// One article: the unit that is added, replaced and taken out.
public struct Article: Hashable, Codable, Sendable {
  /// The record's `id`, or the file's stem, with `#N` for a part of a page.
  public var id: String
  /// When it was published; nil where nobody says so.
  public var date: PartialDate?
  /// The headline, where the source gives one.
  public var title: String?
  /// Where it was published.
  public var url: String?
  /// Who published it.
  public var source: String?
  /// The text that all offsets refer to: NFC, LF line ends.
  public var text: String
  /// Whether the program made `text` from something else (a page's part, HTML, a feed, a file
  /// with head lines), so that a reader of its output needs it.
  public var textIsDerived: Bool
  /// What the parts of the text are: ascending, without overlap; what no zone covers is blank.
  public var zones: [Zone]

  /// An article; only its id and text are always known.
  public init(
    id: String, date: PartialDate? = nil, title: String? = nil, url: String? = nil,
    source: String? = nil, text: String, textIsDerived: Bool = false, zones: [Zone] = []
  ) {
    self.id = id
    self.date = date
    self.title = title
    self.url = url
    self.source = source
    self.text = text
    self.textIsDerived = textIsDerived
    self.zones = zones
  }
}
