/// One page of the who-is-who, before it becomes HTML or Markdown.
struct Document: Sendable {
  /// Below the site's root, without an ending: "personen/person-patrick-burghardt".
  var path: String
  /// What the page is about, above its title: "Person", "Organisation".
  var kicker: [Inline] = []
  var title: String
  /// Whether the title is an article's or a directory's word, not one of the page's language.
  var isTitleGerman = false
  /// One or two sentences below the title.
  var lead: [Inline] = []
  /// The entry of the main navigation that the page belongs to: its path.
  var area: String?
  /// The page that took this one's place, which a reader is sent on to.
  var successor: String?
  var sections: [Section] = []
  /// What the page is about, in the words of schema.org.
  var linkedData: JSON?
  /// The pages that a long one is divided into.
  var pager: [PagerLink] = []
  /// What stands beside the sections where there is room, and after them where not.
  var aside: [Section] = []
}

/// One of the pages that a long page is divided into.
struct PagerLink: Hashable, Sendable {
  /// "2: C–F".
  var label: String
  var path: String
}

/// A part of a page under a heading of its own.
struct Section: Sendable {
  /// Unique on its page, `[a-z0-9-]+`.
  var id: String
  var title: Inline
  var blocks: [Block]

  init(_ id: String, _ title: Inline, _ blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }

  init(_ id: String, _ title: String, _ blocks: [Block]) {
    self.init(id, .text(title), blocks)
  }
}

/// What a section is made of.
enum Block: Sendable {
  case paragraph([Inline])
  /// A heading below the section's.
  case heading(Inline, id: String?)
  /// Names and values: what a directory knows.
  case facts([Fact])
  /// Statements, each with its proof.
  case claims([Claim])
  /// A list of links with a word on each.
  case list([[Inline]])
  /// The same in columns, where there is room.
  case index([[Inline]])
  /// Links to the places on this page.
  case jumps([(label: String, fragment: String)])
  /// Numbers with a label, each a link.
  case counts([(number: Int, label: String, path: String)])
  case picture(PictureReference)
  case timeline(Timeline)
  /// Where the search lists what it finds; the words stand there without a script.
  case results([Inline])
  /// An article's text, a line each.
  case text([TextLine])
}

/// A name and its value.
struct Fact: Sendable {
  var name: String
  var value: [Inline]
}

/// A stretch of a line.
indirect enum Inline: Hashable, Sendable {
  case text(String)
  case strong(String)
  /// Said in a lower voice: dates, what is not stated.
  case quiet(String)
  /// A path below the root without ending, and a place on that page.
  case link(String, path: String, fragment: String?)
  /// An address outside; written as a link only where it is one of the web.
  case outside(String)
  case tag(Tag)
  /// What an article or a directory says: German, whatever the language of the page.
  case german(Inline)
}

/// A short mark that says how a statement stands.
enum Tag: Hashable, Sendable {
  case inferred
  case former
  case designated
  case acting
  case dated
  case disputed

  /// For style sheets.
  var className: String {
    switch self {
    case .inferred: "tag-inferred"
    case .former: "tag-former"
    case .designated: "tag-designated"
    case .acting: "tag-acting"
    case .dated: "tag-dated"
    case .disputed: "tag-disputed"
    }
  }
}

/// A statement as a line; it can't be made without a source.
struct Claim: Sendable {
  var line: [Inline]
  /// Dates, fields: a second, quieter line; may be empty.
  var detail: [Inline]
  var isInferred: Bool
  /// What was said counts more than that it was said: the quote is shown at once.
  var showsQuote: Bool
  /// What an inferred statement was concluded from, a line each.
  var grounds: [[Inline]]
  var newest: Source
  /// Ascending by article; the newest is not among them.
  var earlier: [Source]
  /// How many older sources are not listed.
  var omitted: Int
}

/// An article and its exact words.
struct Source: Hashable, Sendable {
  var title: String
  /// In words, or that there is none.
  var date: String
  /// The article's page.
  var path: String
  /// The line on it.
  var fragment: String?
  var quote: String
}

/// A picture of a network, if it was drawn.
struct PictureReference: Sendable {
  /// Below the site's root, with its ending.
  var path: String
  var alternative: String
  /// What the picture leaves out, if anything.
  var note: String?
}

/// One line of an article's text.
struct TextLine: Sendable {
  var id: String
  var spans: [Inline]
}
