internal import Graph
internal import Ontology

/// Every word that the who-is-who says by itself: one table for each language.
///
/// What depends on a number, a date or a case is a function, so that each language can say it in
/// its own way. A label that a table lacks is an error of the compiler.
protocol Labels: Sendable {
  var language: Language { get }

  // MARK: Dates, numbers, signs

  /// "29. März 2023", as far as it is told.
  func date(_ date: PartialDate) -> String
  func date(_ span: DateSpan) -> String
  func quoted(_ text: String) -> String
  var notStated: String { get }
  var undated: String { get }
  var andOthers: String { get }
  var noName: String { get }

  // MARK: The frame of every page

  var site: String { get }
  var start: String { get }
  var persons: String { get }
  var bodies: String { get }
  var sessions: String { get }
  var programmes: String { get }
  var places: String { get }
  var article: String { get }
  var articles: String { get }
  var openPoints: String { get }
  var method: String { get }
  func footer(articles: Int, day: PartialDate?) -> String
  var howPagesCome: String { get }
  var skip: String { get }
  var navigation: String { get }
  var beside: String { get }
  var search: String { get }
  var searchHint: String { get }
  var searchButton: String { get }
  var changesInOffices: String { get }
  func page(_ number: Int) -> String
  var otherPages: String { get }
  var movedTo: String { get }

  // MARK: Kinds, levels, marks

  func kind(_ kind: EntityKind) -> String
  func level(_ level: BodyPlace.Level) -> String
  func tag(_ tag: Tag) -> String
  func group(_ group: Term.Group) -> String
  func change(_ kind: OfficeChange.Kind) -> String
  var type: String { get }
  var levelName: String { get }
  var land: String { get }
  var lands: String { get }
  var noLand: String { get }
  var alsoCalled: String { get }

  // MARK: Lines and their proof

  func source(isInferred: Bool) -> String
  func furtherSources(_ count: Int) -> String
  /// The word that opens the quotes.
  func wording(isFurther: Bool, count: Int) -> String
  var grounds: String { get }
  func omitted(_ count: Int) -> String
  var emptyQuote: String { get }

  // MARK: Statements

  /// What stands between a statement's subject and its object, or the date.
  func verb(_ type: RelationType) -> String
  /// A person's words without a body they are said for.
  var isQuoted: String { get }
  /// The same beside a line of a picture.
  func edge(_ type: RelationType) -> String

  // MARK: Offices

  func standing(_ date: PartialDate?) -> String
  func shortStanding(_ year: Int) -> String
  func since(_ from: PartialDate) -> String
  func starting(_ from: PartialDate) -> String
  func from(_ from: PartialDate, to: PartialDate) -> String
  func startingEndUnknown(_ from: PartialDate) -> String
  func untilStartUnknown(_ to: PartialDate) -> String
  func inYear(_ year: Int) -> String
  func noDates(_ status: OfficeStatus) -> String
  var end: String { get }
  func endFollows(_ date: PartialDate) -> String
  var laterHolder: String { get }
  var noOffice: String { get }
  var noBody: String { get }
  func undrawn(_ count: Int) -> String

  // MARK: The first page

  var leads: [String] { get }
  var newInOffices: String { get }
  var lastReported: String { get }
  var bestConnectedPersons: String { get }
  var bestConnectedBodies: String { get }
  var betweenGroups: String { get }
  func connections(_ count: Int) -> String
  var with: String { get }
  var extent: String { get }
  var bodiesByLevel: String { get }
  var howToRead: String { get }
  /// Before and after the mark of what is inferred.
  var readingProof: (before: String, after: String) { get }
  var readingDay: String { get }
  var moreOnMethod: String { get }
  func open(_ count: Int) -> String
  var openKinds: String { get }

  // MARK: Lists

  var personsAlphabet: String { get }
  func personsLead(_ count: Int) -> String
  var personsNote: String { get }
  func bodiesLead(_ count: Int) -> String
  var byAlphabet: String { get }
  var byLevel: String { get }
  var bodiesAlphabet: String { get }
  var letters: String { get }
  var otherLetters: String { get }
  func sessionsLead(_ count: Int) -> String
  var noOwner: String { get }
  func entries(_ count: Int) -> String
  var alphabet: String { get }
  func articles(_ count: Int) -> String
  func articlesLead(_ count: Int) -> String
  var withoutDate: String { get }
  var searchLead: (plain: String, examples: String) { get }
  var hits: String { get }
  var nothingSearched: String { get }
  var alphabetLists: String { get }

  // MARK: Entries

  var facts: String { get }
  func named(inArticles count: Int) -> String
  var olderBelow: String { get }
  var olderArticles: String { get }
  var connectionsTitle: String { get }
  func connectionsWith(_ name: String, _ names: String, more: Int) -> String
  func undrawnConnections(_ count: Int) -> String
  var dashed: String { get }
  var openPicture: String { get }
  func noPicture(isInstalled: Bool) -> String

  // A person
  var noOfficeStated: String { get }
  var officesInTime: String { get }
  var namedTogether: String { get }
  func together(_ count: Int) -> String
  func andMore(_ count: Int) -> String
  var namesakes: String { get }
  var givenName: String { get }
  var chairedSessions: String { get }
  var succession: String { get }
  var follows: String { get }
  var followedBy: String { get }
  var office: String { get }
  var noSuchOffice: String { get }
  var memberIn: String { get }
  var inTheirWords: String { get }
  var speaksFor: String { get }
  var speaksForNobody: String { get }

  // A body
  var partOf: String { get }
  var organOf: String { get }
  var seat: String { get }
  var founded: String { get }
  var until: String { get }
  var predecessors: String { get }
  var successors: String { get }
  var formerNames: String { get }
  func formerName(_ name: FormerName) -> String
  var origin: String { get }
  var fromArticles: String { get }
  var fromDirectory: String { get }
  var offices: String { get }
  var head: String { get }
  var members: String { get }
  var parts: String { get }
  var partyTo: String { get }
  var cooperation: String { get }
  var spokesmen: String { get }

  // A session, a place, a programme, an article
  var chair: String { get }
  var noChair: String { get }
  var day: String { get }
  var noDay: String { get }
  var noPlace: String { get }
  var whatArticlesSay: String { get }
  var number: String { get }
  func ordinal(_ number: Int) -> String
  var series: String { get }
  var before: String { get }
  var after: String { get }
  var sessionsHere: String { get }
  var seatsHere: String { get }
  var seatsByDirectory: String { get }
  var parties: String { get }
  var text: String { get }
  var taken: String { get }
  var publisher: String { get }
  var address: String { get }
  var identifier: String { get }

  // MARK: Open points

  func openPointsLead(isEmpty: Bool) -> String
  func contradiction(_ kind: Contradiction.Kind) -> String
  var sessionsWithoutChair: String { get }
  var sessionsWithoutDate: String { get }
  var personsWithoutGivenName: String { get }
  func contradictoryDates(from: PartialDate?, to: PartialDate?) -> String
  var doubtfulLinks: String { get }
  func areSame(_ kind: EntityKind) -> String
  func link(_ outcome: LinkDecision.Outcome) -> String
  var and: String { get }
  var speaksForLink: String { get }
  var speaksAgainstLink: String { get }
  func threshold(_ count: Int) -> String
  var differentBodies: String { get }
  /// A feature or a veto of ``LinkDecision``, by its name there.
  func reason(_ name: String) -> String

  // MARK: Others

  var methodTitle: String { get }
  var methodLead: String { get }
  /// The sections of the page on the method; a tag stands for its mark.
  func methodSections(asOf: PartialDate?) -> [MethodSection]
  func fit(_ name: String, _ count: Int) -> String
  var feedDescription: String { get }
  var feedIsRelative: String { get }
  /// What the search says, and the words of a question that it passes over.
  var searchWords: SearchWords { get }
}

/// A section of the page on the method.
struct MethodSection: Sendable {
  var id: String
  var title: String
  var paragraphs: [[Inline]]
}

/// What the search's script says.
struct SearchWords: Sendable {
  var proposals: String
  var none: String
  var one: String
  /// With % in the place of the number.
  var many: String
  /// With % in the place of what was asked.
  var asked: String
  var ignored: String
}

extension Labels {
  /// For the attribute `lang`.
  var code: String { language.rawValue }
}
