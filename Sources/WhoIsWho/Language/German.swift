internal import Graph
internal import Ontology

extension Labels where Self == German {
  static var german: German { German() }
}

/// The German labels.
struct German: Labels {
  let language = Language.german

  // MARK: Dates, numbers, signs

  func date(_ date: PartialDate) -> String { date.germanDescription }

  func date(_ span: DateSpan) -> String {
    // The month of two days is said once.
    guard let end = span.end, let day = span.start.day, end.day != nil,
      span.start.month == end.month, span.start.year == end.year
    else { return span.germanDescription }
    return "\(day). bis \(end.germanDescription)"
  }

  func quoted(_ text: String) -> String { "„\(text)“" }
  let notStated = "nicht angegeben"
  let undated = "ohne Datum"
  let andOthers = "u. a."
  let noName = "(ohne Namen)"

  // MARK: The frame of every page

  let site = "Wer ist wer in der digitalen Verwaltung"
  let start = "Start"
  let persons = "Personen"
  let bodies = "Organisationen"
  let sessions = "Sitzungen"
  let programmes = "Vorhaben"
  let places = "Orte"
  let article = "Artikel"
  let articles = "Artikel"
  let openPoints = "Offene Punkte"
  let method = "Methode"

  func footer(articles: Int, day: PartialDate?) -> String {
    let day = day.map { ", Stand: \(date($0))" } ?? ""
    return "Erzeugt von Kommunalgraph aus "
      + (articles == 1 ? "einem Artikel" : "\(articles) Artikeln") + "\(day)."
  }

  let howPagesCome = "Wie diese Seiten entstehen"
  let skip = "Zum Inhalt springen"
  let navigation = "Hauptnavigation"
  let beside = "Auf einen Blick"
  let search = "Suche"
  let searchHint = "Name, Amt oder Jahr"
  let searchButton = "Suchen"
  let changesInOffices = "Änderungen in Ämtern"
  func page(_ number: Int) -> String { "Seite \(number)" }
  let otherPages = "Weitere Seiten dieser Liste"
  let movedTo = "Dieser Eintrag steht jetzt hier: "

  // MARK: Kinds, levels, marks

  func kind(_ kind: EntityKind) -> String { kind.label }

  func level(_ level: BodyPlace.Level) -> String {
    switch level {
    case .european: "Europäische Union"
    case .federal: "Bund"
    case .joint: "Bund und Länder gemeinsam"
    case .land: "Länder"
    case .municipal: "Kommunen"
    case .foreign: "Ausland"
    case .free: "Wirtschaft, Vereine, Wissenschaft"
    case .other: "Weitere Ebenen"
    case .unknown: "Ebene nicht angegeben"
    }
  }

  func tag(_ tag: Tag) -> String {
    switch tag {
    case .inferred: "erschlossen"
    case .former: "ehemals"
    case .designated: "designiert"
    case .acting: "kommissarisch"
    case .dated: "älterer Stand"
    case .disputed: "widersprüchlich"
    }
  }

  func group(_ group: Term.Group) -> String {
    switch group {
    case .current: "Aktuelle Ämter"
    case .acting: "Kommissarisch"
    case .designated: "Designiert"
    case .later: "Später"
    case .dated: "Nach älterem Stand"
    case .former: "Frühere Ämter"
    }
  }

  func change(_ kind: OfficeChange.Kind) -> String {
    switch kind {
    case .begun: "Neu im Amt"
    case .designated: "Designiert"
    case .ended: "Aus dem Amt"
    }
  }

  let type = "Art"
  let levelName = "Ebene"
  let land = "Land"
  let lands = "Länder"
  let noLand = "Land nicht angegeben"
  let alsoCalled = "Auch genannt"

  // MARK: Lines and their proof

  func source(isInferred: Bool) -> String {
    isInferred ? "Aus anderen Angaben erschlossen; zuletzt:" : "Quelle:"
  }

  func furtherSources(_ count: Int) -> String {
    count == 1 ? " und eine weitere" : " und \(count) weitere"
  }

  func wording(isFurther: Bool, count: Int) -> String {
    (isFurther ? "Weiterer Wortlaut" : "Wortlaut") + (count == 1 ? "" : " (\(count))")
  }

  let grounds = "Kein Artikel sagt das so. Es folgt aus:"
  func omitted(_ count: Int) -> String { "Ältere Stellen, die hier nicht stehen: \(count)" }
  let emptyQuote = "(leer)"

  // MARK: Statements

  func verb(_ type: RelationType) -> String {
    switch type {
    case .chaired: " leitete: "
    case .sessionOf: " ist eine Sitzung von "
    case .heldIn: " fand statt in "
    case .heldOn, .holds: ": "
    case .memberOf: " ist Mitglied: "
    case .partOf: " gehört zu "
    case .seatedIn: " hat seinen Sitz in "
    case .succeeds: " folgt auf "
    case .partyTo: " ist beteiligt: "
    case .cooperatesWith: " arbeitet zusammen mit "
    case .quoted: " wird zitiert für "
    }
  }

  let isQuoted = " wird zitiert"

  func edge(_ type: RelationType) -> String {
    switch type {
    case .sessionOf: "Sitzung"
    case .memberOf: "Mitglied"
    case .partyTo: "beteiligt"
    case .cooperatesWith: "arbeitet zusammen"
    case .quoted: "spricht für"
    default: type.label
    }
  }

  // MARK: Offices

  func standing(_ date: PartialDate?) -> String {
    date.map { "Stand: " + self.date($0) } ?? "Stand nicht angegeben"
  }

  func shortStanding(_ year: Int) -> String { "Stand \(year)" }
  func since(_ from: PartialDate) -> String { "seit \(date(from))" }
  func starting(_ from: PartialDate) -> String { "ab \(date(from))" }

  func from(_ from: PartialDate, to: PartialDate) -> String { "\(date(from)) bis \(date(to))" }

  func startingEndUnknown(_ from: PartialDate) -> String {
    "ab \(date(from)), Ende nicht angegeben"
  }

  func untilStartUnknown(_ to: PartialDate) -> String {
    "bis \(date(to)), Beginn nicht angegeben"
  }

  func inYear(_ year: Int) -> String { "im Jahr \(year)" }

  func noDates(_ status: OfficeStatus) -> String {
    switch status {
    case .former: "Zeitraum nicht angegeben"
    case .designated: "Antritt nicht angegeben"
    case .current, .acting: "Beginn nicht angegeben"
    }
  }

  let end = "Ende "
  func endFollows(_ date: PartialDate) -> String { ": \(self.date(date)), gefolgt ist " }
  let laterHolder = ": später im Amt ist "
  let noOffice = "Amt nicht angegeben"
  let noBody = "Organisation nicht angegeben"

  func undrawn(_ count: Int) -> String {
    count == 1
      ? "Ein Amt ohne Datum ist nicht gezeichnet."
      : "\(count) Ämter ohne Datum sind nicht gezeichnet."
  }

  // MARK: The first page

  let leads = [
    "Wer hat welches Amt, seit wann, und wer leitete welche Sitzung? ",
    "Jede Zeile nennt den Artikel und den Satz, aus dem sie stammt.",
  ]
  let newInOffices = "Neu in Ämtern"
  let lastReported = "Zuletzt berichtet"
  let bestConnectedPersons = "Am besten vernetzte Personen"
  let bestConnectedBodies = "Am besten vernetzte Organisationen"
  let betweenGroups = "Wer Gruppen verbindet"
  func connections(_ count: Int) -> String { "\(count)\u{A0}Verbindungen" }
  let with = " – mit "
  let extent = "Umfang"
  let bodiesByLevel = "Organisationen nach Ebene und Land"
  let howToRead = "So liest man diese Seiten"
  let readingProof = (
    before: "Was ein Artikel sagt, steht mit Quelle und Wortlaut da. Was nur aus anderen "
      + "Angaben folgt, ist als ",
    after: " gekennzeichnet. Was niemand sagt, heißt „nicht angegeben“."
  )
  let readingDay = "„Aktuell“ gilt für den Tag, der als Stand dabeisteht. "
  let moreOnMethod = "Mehr zur Methode"

  func open(_ count: Int) -> String {
    count == 1 ? "Ein Punkt ist offen" : "\(count) Punkte sind offen"
  }

  let openKinds = ": Sitzungen ohne Leitung oder Datum und Angaben, die sich widersprechen."

  // MARK: Lists

  let personsAlphabet = "Personen von A bis Z"

  func personsLead(_ count: Int) -> String {
    "\(count) Personen mit einem öffentlichen Amt oder Auftrag. "
  }

  let personsNote =
    "Wer nur genannt ist, etwa als Urheber eines Bildes, hat hier keinen Eintrag."
  func bodiesLead(_ count: Int) -> String { "\(count) Organisationen. Auch " }
  let byAlphabet = "von A bis Z"
  let byLevel = "nach Ebene und Land"
  let bodiesAlphabet = "Organisationen von A bis Z"
  let letters = "Buchstaben"
  let otherLetters = "Andere"

  func sessionsLead(_ count: Int) -> String {
    "\(count) Sitzungen, nach Organisation, neueste zuerst."
  }

  let noOwner = "Organisation nicht angegeben"
  func entries(_ count: Int) -> String { "\(count) Einträge." }
  let alphabet = "Von A bis Z"
  func articles(_ count: Int) -> String { count == 1 ? "ein Artikel" : "\(count) Artikel" }
  func articlesLead(_ count: Int) -> String { "\(count) Artikel, neueste zuerst." }
  let withoutDate = "Ohne Datum"
  let searchLead = (
    plain: "Sucht nach Namen, Ämtern, Organisationen und Jahren, auch in mehreren Worten: ",
    examples: "Ein Name, ein Amt und ein Ort, eine Organisation und ein Jahr."
  )
  let hits = "Treffer"
  let nothingSearched = "Noch nichts gesucht. Ohne JavaScript helfen die Listen weiter."
  let alphabetLists = "Listen von A bis Z"

  // MARK: Entries

  let facts = "Angaben"

  func named(inArticles count: Int) -> String {
    count == 1 ? "Genannt in einem Artikel" : "Genannt in \(count) Artikeln"
  }

  let olderBelow = "Ältere am Ende der Seite."
  let olderArticles = "Ältere Artikel"
  let connectionsTitle = "Verbindungen"

  func connectionsWith(_ name: String, _ names: String, more: Int) -> String {
    "Netz um \(name): verbunden mit \(names)" + (more > 0 ? " und \(more) weiteren" : "")
  }

  func undrawnConnections(_ count: Int) -> String {
    count == 1
      ? "Eine weitere Verbindung ist nicht gezeichnet, steht aber auf dieser Seite."
      : "\(count) weitere Verbindungen sind nicht gezeichnet, stehen aber auf dieser Seite."
  }

  let dashed = "Gestrichelt: erschlossen."
  let openPicture = "Bild mit Verweisen öffnen"

  func noPicture(isInstalled: Bool) -> String {
    isInstalled
      ? "Kein Bild: Graphviz konnte es nicht zeichnen."
      : "Kein Bild: Das Programm Graphviz (dot) war beim Erzeugen dieser Seiten nicht installiert."
  }

  let noOfficeStated = "Ein Amt ist nicht angegeben."
  let officesInTime = "Ämter im Überblick"
  let namedTogether = "Gemeinsam genannt mit"

  func together(_ count: Int) -> String {
    count == 1 ? " – in " : " – in \(count) Artikeln, zuletzt "
  }

  func andMore(_ count: Int) -> String { "Und \(count) weitere." }
  let namesakes = "Nicht zu verwechseln mit"
  let givenName = "Vorname"
  let chairedSessions = "Geleitete Sitzungen"
  let succession = "Vorgänger und Nachfolger"
  let follows = "Folgt auf "
  let followedBy = "Nachfolge: "
  let office = "Amt: "
  let noSuchOffice = " (Amt nicht angegeben)"
  let memberIn = "Mitglied in"
  let inTheirWords = "Im Wortlaut"
  let speaksFor = "Für "
  let speaksForNobody = "Ohne Angabe, für wen gesprochen wird"

  let partOf = "Gehört zu"
  let organOf = "Organ von"
  let seat = "Sitz"
  let founded = "Gegründet"
  let until = "Bestand bis"
  let predecessors = "Hervorgegangen aus"
  let successors = "Aufgegangen in"
  let formerNames = "Frühere Namen"
  func formerName(_ name: FormerName) -> String { name.description }
  let origin = "Woher"
  let fromArticles = "Schreibweisen der Artikel"
  let fromDirectory = "Verzeichnis von Kommunalgraph"
  let offices = "Ämter und wer sie innehat"
  let head = "An der Spitze im Zeitverlauf"
  let members = "Mitglieder"
  let parts = "Organe und nachgeordnete Stellen"
  let partyTo = "Beteiligt an"
  let cooperation = "Arbeitet zusammen mit"
  let spokesmen = "Wer für sie sprach"

  let chair = "Leitung"
  let noChair = "Leitung nicht angegeben"
  let day = "Datum"
  let noDay = "Datum nicht angegeben"
  let noPlace = "Ort nicht angegeben"
  let whatArticlesSay = "Was die Artikel sagen"
  let number = "Nummer"
  func ordinal(_ number: Int) -> String { "\(number)." }
  let series = "In der Reihe der Sitzungen"
  let before = "Vorige in den Artikeln: "
  let after = "Nächste in den Artikeln: "
  let sessionsHere = "Sitzungen an diesem Ort"
  let seatsHere = "Hat hier ihren Sitz"
  let seatsByDirectory = "Sitz nach dem Verzeichnis von Kommunalgraph"
  let parties = "Beteiligt"
  let text = "Text"
  let taken = "Was daraus entnommen ist"
  let publisher = "Quelle"
  let address = "Adresse"
  let identifier = "Kennung"

  // MARK: Open points

  func openPointsLead(isEmpty: Bool) -> String {
    isEmpty
      ? "Es ist nichts offen."
      : "Was kein Artikel sagt und worin sich Artikel widersprechen. Hier lohnt sich das Nachfragen."
  }

  func contradiction(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .endBeforeBeginning: "Ämter, die vor ihrem Beginn enden"
    case .sharedOffice: "Mehrere Personen im selben Amt"
    case .sessionDates: "Sitzungen mit mehreren Terminen"
    case .sessionChairs: "Sitzungen mit mehreren Leitungen"
    }
  }

  let sessionsWithoutChair = "Sitzungen, deren Leitung nicht angegeben ist"
  let sessionsWithoutDate = "Sitzungen, deren Datum nicht angegeben ist"
  let personsWithoutGivenName = "Personen, deren Vorname nicht angegeben ist"

  func contradictoryDates(from: PartialDate?, to: PartialDate?) -> String {
    ": Beginn \(from.map(date) ?? ""), Ende \(to.map(date) ?? "")"
  }

  let doubtfulLinks = "Unsichere Zuordnungen"

  func areSame(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "Dieselbe Person? "
    case .session: "Dieselbe Sitzung? "
    case .body, .role, .place, .programme: "Dasselbe? "
    }
  }

  func link(_ outcome: LinkDecision.Outcome) -> String {
    switch outcome {
    case .same: "Angenommen: ja. "
    case .different: "Angenommen: nein. "
    case .ambiguous: "Offen gelassen, weil mehrere passen. "
    }
  }

  let and = " und "
  let speaksForLink = "Dafür: "
  let speaksAgainstLink = "Dagegen: "
  func threshold(_ count: Int) -> String { "Nötig: \(count) Punkte." }
  let differentBodies = "die Artikel nennen verschiedene Organisationen"
  func reason(_ name: String) -> String { Self.reasons[name] ?? name }

  static let reasons = [
    "full name": "voller Name",
    "full name but for a middle initial": "voller Name bis auf einen mittleren Buchstaben",
    "short form of the given name": "Kurzform des Vornamens",
    "initial of the given name": "Anfangsbuchstabe des Vornamens",
    "other spelling of the given name": "andere Schreibung des Vornamens",
    "part of a double name": "Teil eines Doppelnamens",
    "other spelling of the family name": "andere Schreibung des Familiennamens",
    "family name": "Familienname",
    "same office": "dasselbe Amt",
    "same body": "dieselbe Organisation",
    "same title": "derselbe Titel",
    "same record": "derselbe Eintrag im Verzeichnis",
    "same number": "dieselbe Nummer",
    "same day": "derselbe Tag",
    "same noun and date": "dieselbe Bezeichnung und Zeit",
    "same yearly session": "dieselbe jährliche Sitzung",
    "gender": "das Geschlecht",
    "the same office in two municipalities at a time":
      "dasselbe Amt zur selben Zeit in zwei Kommunen",
  ]

  // MARK: Others

  let methodTitle = "Wie diese Seiten entstehen"
  let methodLead =
    "Ein Programm liest Artikel und schreibt auf, was sie über Ämter und Sitzungen sagen."

  func methodSections(asOf: PartialDate?) -> [MethodSection] {
    let shown =
      asOf.map { "Diese Seiten zeigen die Ämter, wie sie am \(date($0)) standen. " }
      ?? "Diese Seiten zeigen die Ämter zum Tag des jüngsten Artikels. "
    return [
      MethodSection(
        id: "belege", title: "Belege",
        paragraphs: [
          [
            .text(
              "Jede Zeile hat mindestens eine Quelle: den Artikel mit Datum und die Stelle im Wortlaut. "
                + "Was im Verzeichnis von Kommunalgraph steht (Art, Ebene, Land, Sitz), ist als solches bezeichnet."
            )
          ],
          [
            .text("Was kein Artikel sagt, aber aus anderen Angaben folgt, trägt die Marke "),
            .tag(.inferred),
            .text(
              ". So gilt eine Sitzung als geleitet von der Person, die den Vorsitz an diesem Tag "
                + "sicher innehatte. Aus Erschlossenem wird nichts weiter geschlossen."),
          ],
          [.text("„Nicht angegeben“ heißt: In den gelesenen Artikeln steht es nicht.")],
        ]),
      MethodSection(
        id: "stand", title: "Stand",
        paragraphs: [
          [
            .text(
              "Ein Amt ist „aktuell“, solange ihm kein Ende entgegensteht; der Stand ist das Datum des "
                + "jüngsten Artikels, der davon berichtet. Danach kann es gewechselt haben. Liegt er mehr als "
                + "\(Term.yearsUntilDated) Jahre zurück, steht das Amt unter „Nach älterem Stand“.")
          ], [.text(shown + "Vage Zeitangaben stehen in den Worten der Quelle dabei.")],
        ]),
      MethodSection(
        id: "personen", title: "Wer einen Eintrag hat",
        paragraphs: [
          [
            .text(
              "Einen Eintrag haben Personen mit einem öffentlichen Amt, einem Vorsitz oder einer "
                + "Mitgliedschaft und wer für eine Organisation spricht. Wer nur als Urheber eines Bildes "
                + "oder als Privatperson vorkommt, hat keinen.")
          ],
          [
            .text(
              "Ob zwei Artikel dieselbe Person meinen, entscheiden Name, Amt und Organisation nach "
                + "Punkten. Was knapp war, steht bei den "),
            .link("offenen Punkten", path: "offene-punkte", fragment: nil), .text("."),
          ],
        ]),
      MethodSection(
        id: "ordnung", title: "Ordnung",
        paragraphs: [
          [
            .text(
              "Namen sind nach DIN 5007 geordnet, Personen nach Familiennamen (ä wie ae), alles "
                + "andere wie im Wörterbuch (ä wie a).")
          ]
        ]),
      MethodSection(
        id: "bilder", title: "Bilder",
        paragraphs: [
          [
            .text(
              "Die Netzbilder zeigen die nächsten Verbindungen; gestrichelte Linien sind erschlossen. "
                + "Gezeichnet werden sie von Graphviz, wo es installiert ist. Ohne Bilder fehlt keine Angabe."
            )
          ]
        ]),
    ]
  }

  func fit(_ name: String, _ count: Int) -> String { "\(count) Einträge passen zu „\(name)“:" }
  let feedDescription = "Wer ein Amt antritt, antreten soll oder abgibt, mit Quelle."
  let feedIsRelative =
    " Die Verweise sind relativ zu dieser Datei: Beim Erzeugen war keine Adresse angegeben."
  let searchWords = SearchWords(
    proposals: "Vorschläge", none: "Kein Treffer", one: "Ein Treffer", many: "% Treffer",
    asked: "„%“: ",
    ignored:
      "der die das des dem den von vom im in am an und für wer was wann wo war ist sind hat welche")
}
