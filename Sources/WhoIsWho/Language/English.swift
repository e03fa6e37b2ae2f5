internal import Graph
internal import Ontology

extension Labels where Self == English {
  static var english: English { English() }
}

/// The English labels.
struct English: Labels {
  let language = Language.english

  // MARK: Dates, numbers, signs

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return "\(date.year)" }
    let rest = "\(Self.months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(rest)" } ?? rest
  }

  func date(_ span: DateSpan) -> String {
    guard let end = span.end else { return date(span.start) }
    let isOneMonth = span.start.month == end.month && span.start.year == end.year
    guard isOneMonth, let day = span.start.day, end.day != nil else {
      return "\(date(span.start)) to \(date(end))"
    }
    return "\(day) to \(date(end))"
  }

  func quoted(_ text: String) -> String { "“\(text)”" }
  let notStated = "not stated"
  let undated = "undated"
  let andOthers = "and others"
  let noName = "(no name)"

  // MARK: The frame of every page

  let site = "Who’s who in Germany’s digital administration"
  let start = "Start"
  let persons = "People"
  let bodies = "Organisations"
  let sessions = "Sessions"
  let programmes = "Programmes"
  let places = "Places"
  let article = "Article"
  let articles = "Articles"
  let openPoints = "Open points"
  let method = "Method"

  func footer(articles: Int, day: PartialDate?) -> String {
    let day = day.map { ", as of \(date($0))" } ?? ""
    return "Made by Kommunalgraph from \(self.articles(articles))\(day). "
      + "The articles are in German; so are names, titles of office and quotes."
  }

  let howPagesCome = "How these pages are made"
  let skip = "Skip to the content"
  let navigation = "Main navigation"
  let beside = "At a glance"
  let search = "Search"
  let searchHint = "Name, office or year"
  let searchButton = "Search"
  let changesInOffices = "Changes in offices"
  func page(_ number: Int) -> String { "page \(number)" }
  let otherPages = "Other pages of this list"
  let movedTo = "This entry is now here: "

  // MARK: Kinds, levels, marks

  func kind(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "Person"
    case .body: "Organisation"
    case .role: "Office"
    case .place: "Place"
    case .session: "Session"
    case .programme: "Programme"
    }
  }

  func level(_ level: BodyPlace.Level) -> String {
    switch level {
    case .european: "European Union"
    case .federal: "Federation"
    case .joint: "Federation and states together"
    case .land: "States"
    case .municipal: "Municipalities"
    case .foreign: "Other countries"
    case .free: "Business, associations, science"
    case .other: "Other levels"
    case .unknown: "Level not stated"
    }
  }

  func tag(_ tag: Tag) -> String {
    switch tag {
    case .inferred: "inferred"
    case .former: "former"
    case .designated: "designated"
    case .acting: "acting"
    case .dated: "older report"
    case .disputed: "contradictory"
    }
  }

  func group(_ group: Term.Group) -> String {
    switch group {
    case .current: "Current offices"
    case .acting: "Acting"
    case .designated: "Designated"
    case .later: "Later"
    case .dated: "By an older report"
    case .former: "Former offices"
    }
  }

  func change(_ kind: OfficeChange.Kind) -> String {
    switch kind {
    case .begun: "New in office"
    case .designated: "Designated"
    case .ended: "Left office"
    }
  }

  let type = "Kind"
  let levelName = "Level"
  let land = "State"
  let lands = "States"
  let noLand = "State not stated"
  let alsoCalled = "Also called"

  // MARK: Lines and their proof

  func source(isInferred: Bool) -> String {
    isInferred ? "Inferred from other statements; most recently:" : "Source:"
  }

  func furtherSources(_ count: Int) -> String {
    count == 1 ? " and one more" : " and \(count) more"
  }

  func wording(isFurther: Bool, count: Int) -> String {
    (isFurther ? "More of the wording" : "Wording") + (count == 1 ? "" : " (\(count))")
  }

  let grounds = "No article says so. It follows from:"
  func omitted(_ count: Int) -> String { "Older passages that are not given here: \(count)" }
  let emptyQuote = "(empty)"

  // MARK: Statements

  func verb(_ type: RelationType) -> String {
    switch type {
    case .chaired: " chaired: "
    case .sessionOf: " is a session of "
    case .heldIn: " took place in "
    case .heldOn, .holds: ": "
    case .memberOf: " is a member of "
    case .partOf: " is part of "
    case .seatedIn: " has its seat in "
    case .succeeds: " succeeded "
    case .partyTo: " takes part in "
    case .cooperatesWith: " cooperates with "
    case .quoted: " is quoted for "
    }
  }

  let isQuoted = " is quoted"

  func edge(_ type: RelationType) -> String {
    switch type {
    case .chaired: "chaired"
    case .sessionOf: "session"
    case .heldIn: "took place in"
    case .heldOn: "took place on"
    case .holds: "office"
    case .memberOf: "member"
    case .partOf: "part of"
    case .seatedIn: "seat"
    case .succeeds: "succeeded"
    case .partyTo: "takes part"
    case .cooperatesWith: "cooperates"
    case .quoted: "speaks for"
    }
  }

  // MARK: Offices

  func standing(_ date: PartialDate?) -> String {
    date.map { "as of \(self.date($0))" } ?? "date of report not stated"
  }

  func shortStanding(_ year: Int) -> String { "as of \(year)" }
  func since(_ from: PartialDate) -> String { "since \(date(from))" }
  func starting(_ from: PartialDate) -> String { "from \(date(from))" }
  func from(_ from: PartialDate, to: PartialDate) -> String { "\(date(from)) to \(date(to))" }
  func startingEndUnknown(_ from: PartialDate) -> String { "from \(date(from)), end not stated" }
  func untilStartUnknown(_ to: PartialDate) -> String { "until \(date(to)), beginning not stated" }
  func inYear(_ year: Int) -> String { "in \(year)" }

  func noDates(_ status: OfficeStatus) -> String {
    switch status {
    case .former: "time not stated"
    case .designated, .current, .acting: "beginning not stated"
    }
  }

  let end = "end "
  func endFollows(_ date: PartialDate) -> String { ": \(self.date(date)), followed by " }
  let laterHolder = ": later in office is "
  let noOffice = "office not stated"
  let noBody = "organisation not stated"

  func undrawn(_ count: Int) -> String {
    count == 1
      ? "One office without a date is not drawn."
      : "\(count) offices without a date are not drawn."
  }

  // MARK: The first page

  let leads = [
    "Who holds which office, since when, and who chaired which session? ",
    "Every line names the article and the sentence it comes from.",
  ]
  let newInOffices = "New in office"
  let lastReported = "Last reported"
  let bestConnectedPersons = "Best connected people"
  let bestConnectedBodies = "Best connected organisations"
  let betweenGroups = "Who joins groups"
  func connections(_ count: Int) -> String { "\(count)\u{A0}connections" }
  let with = " – with "
  let extent = "Extent"
  let bodiesByLevel = "Organisations by level and state"
  let howToRead = "How to read these pages"
  let readingProof = (
    before: "What an article says is given with its source and wording. What only follows from "
      + "other statements is marked as ",
    after: ". What nobody says is “not stated”."
  )
  let readingDay = "“Current” holds for the day of the report that stands beside it. "
  let moreOnMethod = "More on the method"

  func open(_ count: Int) -> String {
    count == 1 ? "One point is open" : "\(count) points are open"
  }

  let openKinds = ": sessions without chair or date, and statements that contradict each other."

  // MARK: Lists

  let personsAlphabet = "People from A to Z"
  func personsLead(_ count: Int) -> String { "\(count) people with a public office or task. " }
  let personsNote =
    "Who is merely named, for instance as the author of a picture, has no entry here."
  func bodiesLead(_ count: Int) -> String { "\(count) organisations. Also " }
  let byAlphabet = "from A to Z"
  let byLevel = "by level and state"
  let bodiesAlphabet = "Organisations from A to Z"
  let letters = "Letters"
  let otherLetters = "Others"

  func sessionsLead(_ count: Int) -> String {
    "\(count) sessions, by organisation, newest first."
  }

  let noOwner = "Organisation not stated"
  func entries(_ count: Int) -> String { count == 1 ? "One entry." : "\(count) entries." }
  let alphabet = "From A to Z"
  func articles(_ count: Int) -> String { count == 1 ? "one article" : "\(count) articles" }
  func articlesLead(_ count: Int) -> String { "\(articles(count)), newest first." }
  let withoutDate = "Undated"
  let searchLead = (
    plain: "Looks for names, offices, organisations and years, in several words, too: ",
    examples: "a name, an office and a place, an organisation and a year. Offices and "
      + "organisations are called as in German."
  )
  let hits = "Results"
  let nothingSearched = "Nothing searched yet. Without JavaScript the lists lead on."
  let alphabetLists = "Lists from A to Z"

  // MARK: Entries

  let facts = "Facts"
  func named(inArticles count: Int) -> String { "Named in \(articles(count))" }
  let olderBelow = "Older ones at the end of the page."
  let olderArticles = "Older articles"
  let connectionsTitle = "Connections"

  func connectionsWith(_ name: String, _ names: String, more: Int) -> String {
    "Network around \(name): connected with \(names)" + (more > 0 ? " and \(more) more" : "")
  }

  func undrawnConnections(_ count: Int) -> String {
    count == 1
      ? "One more connection is not drawn, but stands on this page."
      : "\(count) more connections are not drawn, but stand on this page."
  }

  let dashed = "Dashed: inferred."
  let openPicture = "Open the picture with links"

  func noPicture(isInstalled: Bool) -> String {
    isInstalled
      ? "No picture: Graphviz could not draw it."
      : "No picture: the program Graphviz (dot) was not installed when these pages were made."
  }

  let noOfficeStated = "No office is stated."
  let officesInTime = "Offices at a glance"
  let namedTogether = "Named together with"
  func together(_ count: Int) -> String {
    count == 1 ? " – in " : " – in \(count) articles, most recently "
  }
  func andMore(_ count: Int) -> String { "And \(count) more." }
  let namesakes = "Not to be confused with"
  let givenName = "Given name"
  let chairedSessions = "Sessions chaired"
  let succession = "Predecessors and successors"
  let follows = "Succeeded "
  let followedBy = "Succeeded by "
  let office = "office: "
  let noSuchOffice = " (office not stated)"
  let memberIn = "Member of"
  let inTheirWords = "In their own words"
  let speaksFor = "For "
  let speaksForNobody = "For whom is not stated"

  let partOf = "Part of"
  let organOf = "Organ of"
  let seat = "Seat"
  let founded = "Founded"
  let until = "Existed until"
  let predecessors = "Came from"
  let successors = "Merged into"
  let formerNames = "Former names"

  func formerName(_ name: FormerName) -> String {
    switch (name.from, name.until) {
    case (nil, nil): name.name
    case (nil, let until?): "\(name.name) (until \(date(until)))"
    case (let from?, nil): "\(name.name) (from \(date(from)))"
    case (let from?, let until?): "\(name.name) (\(date(from)) to \(date(until)))"
    }
  }

  let origin = "From"
  let fromArticles = "the articles’ spellings"
  let fromDirectory = "Kommunalgraph’s directory"
  let offices = "Offices and who holds them"
  let head = "At the head over time"
  let members = "Members"
  let parts = "Organs and subordinate bodies"
  let partyTo = "Takes part in"
  let cooperation = "Cooperates with"
  let spokesmen = "Who spoke for it"

  let chair = "Chair"
  let noChair = "chair not stated"
  let day = "Date"
  let noDay = "Date not stated"
  let noPlace = "place not stated"
  let whatArticlesSay = "What the articles say"
  let number = "Number"
  func ordinal(_ number: Int) -> String { "\(number)" }
  let series = "In the series of sessions"
  let before = "Previous one in the articles: "
  let after = "Next one in the articles: "
  let sessionsHere = "Sessions at this place"
  let seatsHere = "Have their seat here"
  let seatsByDirectory = "Seat by Kommunalgraph’s directory"
  let parties = "Taking part"
  let text = "Text"
  let taken = "What was taken from it"
  let publisher = "Source"
  let address = "Address"
  let identifier = "Identifier"

  // MARK: Open points

  func openPointsLead(isEmpty: Bool) -> String {
    isEmpty
      ? "Nothing is open."
      : "What no article says, and in what articles contradict each other. Worth asking about."
  }

  func contradiction(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .endBeforeBeginning: "Offices that end before they begin"
    case .sharedOffice: "Several people in one office"
    case .sessionDates: "Sessions with several dates"
    case .sessionChairs: "Sessions with several chairs"
    }
  }

  let sessionsWithoutChair = "Sessions whose chair is not stated"
  let sessionsWithoutDate = "Sessions whose date is not stated"
  let personsWithoutGivenName = "People whose given name is not stated"

  func contradictoryDates(from: PartialDate?, to: PartialDate?) -> String {
    ": beginning \(from.map(date) ?? ""), end \(to.map(date) ?? "")"
  }

  let doubtfulLinks = "Uncertain links"

  func areSame(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "The same person? "
    case .session: "The same session? "
    case .body, .role, .place, .programme: "The same? "
    }
  }

  func link(_ outcome: LinkDecision.Outcome) -> String {
    switch outcome {
    case .same: "Assumed: yes. "
    case .different: "Assumed: no. "
    case .ambiguous: "Left open, as several fit. "
    }
  }

  let and = " and "
  let speaksForLink = "For it: "
  let speaksAgainstLink = "Against it: "
  func threshold(_ count: Int) -> String { "Needed: \(count) points." }
  let differentBodies = "the articles name different organisations"
  func reason(_ name: String) -> String { name }

  // MARK: Others

  let methodTitle = "How these pages are made"
  let methodLead = "A program reads articles and writes down what they say of offices and sessions."

  func methodSections(asOf: PartialDate?) -> [MethodSection] {
    let shown =
      asOf.map { "These pages show the offices as they stood on \(date($0)). " }
      ?? "These pages show the offices as of the newest article. "
    return [
      MethodSection(
        id: "belege", title: "Proof",
        paragraphs: [
          [
            .text(
              "Every line has a source at least: the article with its date, and the passage word for word. "
                + "What Kommunalgraph’s directory says (kind, level, state, seat) is named as such."
            )
          ],
          [
            .text("What no article says but follows from other statements has the mark "),
            .tag(.inferred),
            .text(
              ". So a session counts as chaired by the person who certainly held the chair on that "
                + "day. Nothing further is inferred from what is inferred."),
          ],
          [.text("“Not stated” means: the articles that were read don’t say it.")],
        ]),
      MethodSection(
        id: "stand", title: "As of when",
        paragraphs: [
          [
            .text(
              "An office is “current” as long as no end is known; “as of” is the date of the newest "
                + "article that tells of it. It may have changed hands since. Where that is more than "
                + "\(Term.yearsUntilDated) years ago, the office stands under “By an older report”."
            )
          ], [.text(shown + "Vague dates are given in the words of the source, too.")],
        ]),
      MethodSection(
        id: "personen", title: "Who has an entry",
        paragraphs: [
          [
            .text(
              "People with a public office, a chair or a membership have an entry, and who speaks for "
                + "an organisation. Who only appears as the author of a picture or as a private person "
                + "has none.")
          ],
          [
            .text(
              "Whether two articles mean the same person is decided by name, office and organisation, "
                + "in points. What was close is among the "),
            .link("open points", path: "offene-punkte", fragment: nil), .text("."),
          ],
        ]),
      MethodSection(
        id: "ordnung", title: "Order",
        paragraphs: [
          [
            .text(
              "Names are in the order of DIN 5007, people by family name (ä as ae), all else as in a "
                + "dictionary (ä as a).")
          ]
        ]),
      MethodSection(
        id: "bilder", title: "Pictures",
        paragraphs: [
          [
            .text(
              "The networks show the nearest connections; dashed lines are inferred. Graphviz draws "
                + "them, where it is installed. Without pictures nothing is missing.")
          ]
        ]),
    ]
  }

  func fit(_ name: String, _ count: Int) -> String { "\(count) entries fit “\(name)”:" }
  let feedDescription = "Who comes into an office, is to come into it, or leaves it, with source."
  let feedIsRelative =
    " The links are relative to this file: no address was given when it was made."
  let searchWords = SearchWords(
    proposals: "Proposals", none: "No result", one: "One result", many: "% results",
    asked: "“%”: ",
    ignored:
      "the of in at on by for and who what when where is are was were has which der die das des dem den von vom im am an und für"
  )
}
