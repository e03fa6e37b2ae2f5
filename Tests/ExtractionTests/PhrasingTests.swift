import Extraction
import Gazetteer
import Ontology
import Testing

/// Statements that wordings make, with their mentions marked: classes of phrasings, not rules.
@Suite struct PhrasingTests {
  private static let rules = Result {
    try RuleBook(folders: [RelationMeasure.root + "/gazetteer"])
  }

  /// `type(subject, object)` of the statements of some types, sorted.
  private func statements(_ text: String, _ types: Set<String>) throws -> [String] {
    let lexicon = try Lexicon(folders: [])
    var analysis = MarkedExample(text).analysis(lexicon, date: .init(year: 2024, month: 5, day: 16))
    let found = try RelationExtractor(rules: Self.rules.get(), lexicon: lexicon)
      .statements(for: &analysis)
    return found.filter { types.contains($0.type.rawValue) }.map { statement in
      let object =
        statement.object.map { analysis.entities[$0].name }
        ?? statement.date.map { "\($0.start)" } ?? ""
      return "\(statement.type.rawValue)(\(analysis.entities[statement.subject].name), \(object))"
    }.sorted()
  }

  @Test(arguments: [
    "„Das zahlt sich für alle aus“, scherzte [Anna Muster](person) am Montag.",
    "[Anna Muster](person) hielt dagegen: Es gehe um die Leute auf dem Amt.",
    "Einheitliche Verfahren, so [Anna Muster](person), helfen am Ende den Menschen.",
    "[Anna Muster](person) war zufrieden. „Das war ein gutes Jahr“, sagte die Juristin.",
    "[Anna Muster](person) hatte schon vorher erklärt, das Haus bringe zu wenig mit.",
    "„Einbinden statt einmischen“, lautet das Motto von [Anna Muster](person).",
    "Wie [Anna Muster](person) mitteilte, ist der Dienst jetzt erreichbar.",
    "Man dürfe nicht warten, so das Fazit von [Anna Muster](person).",
    "[Anna Muster](person) zeigte sich sicher, dass der Dienst kommt.",
    "[Anna Muster](person) begrüßte den Schritt und sprach von einem Meilenstein.",
  ])
  func `a quote has its speaker whatever the order`(text: String) throws {
    #expect(try statements(text, ["quoted"]) == ["quoted(Anna Muster, )"])
  }

  @Test(arguments: [
    "[Anna Muster](person) warb für das Vorhaben.",
    "[Anna Muster](person) sprach über die Folgen für die Abwehr von Angriffen.",
    "Unter [Anna Muster](person) habe das Haus viel erreicht, lobte der Neue die Alte; er dankte.",
    "Das Projekt „Sum-up“ leitet [Anna Muster](person).",
    "„Digital vor Ort“, heißt das Projekt von [Anna Muster](person).",
  ])
  func `no words of theirs, no quote`(text: String) throws {
    #expect(try statements(text, ["quoted"]) == [])
  }

  @Test(arguments: [
    "Durch die [9. Sitzung](session) führte [Anna Muster](person).",
    "Unter [Anna Musters](person:Anna Muster) Vorsitz kam man zur [9. Sitzung](session) zusammen.",
    "Zur [9. Sitzung](session) kamen alle; die Leitung hatte [Anna Muster](person).",
    "[Anna Muster](person) eröffnete die [9. Sitzung](session) als [Vorsitzende](role).",
    "Den Vorsitz der [9. Sitzung](session) führte [Anna Muster](person).",
  ])
  func `who chaired is told in many orders`(text: String) throws {
    #expect(try statements(text, ["chaired"]) == ["chaired(Anna Muster, Sitzung (2024))"])
  }

  @Test(arguments: [
    "[Anna Muster](person) moderierte die [9. Sitzung](session).",
    "[Anna Muster](person) eröffnete die [9. Sitzung](session) als [Oberbürgermeisterin](role).",
    "[Anna Muster](person) war Gastgeberin der [9. Sitzung](session).",
    "Unter dem Vorsitz des [Landes A](body) und mit [Anna Muster](person) lief die [9. Sitzung](session).",
    "Unter Federführung von [Anna Muster](person) wurde vor der [9. Sitzung](session) geplant.",
  ])
  func `greeting, hosting and moderating is not chairing`(text: String) throws {
    #expect(try statements(text, ["chaired"]) == [])
  }

  @Test(arguments: [
    "Dem [Beirat](body) der [Anstalt](body) gehören [Anna Muster](person) und Gäste an.",
    "Im [Beirat](body) der [Anstalt](body) ist [Anna Muster](person) schon lange Mitglied.",
    "[Anna Muster](person) wurde in den [Beirat](body) der [Anstalt](body) berufen.",
    "Der [Beirat](body) der [Anstalt](body), dem [Anna Muster](person) angehört, tagte.",
    "Neu im [Beirat](body) der [Anstalt](body) sitzt [Anna Muster](person).",
  ])
  func `a member belongs to the organ, not to its owner`(text: String) throws {
    #expect(try statements(text, ["member_of"]) == ["member_of(Anna Muster, Beirat)"])
  }

  @Test(arguments: [
    "Im [Vorstand](body) begrüßte man [Anna Muster](person) als Besucherin.",
    "Der [Vorstand](body) dankte [Anna Muster](person).",
    "[Anna Muster](person) kandidiert für den [Vorstand](body).",
    "Dem Beirat der [Anstalt](body) gehört [Anna Muster](person) an.",
    "[Anna Muster](person) schied aus dem [Vorstand](body) aus.",
  ])
  func `a visitor, candidate or leaver is no member`(text: String) throws {
    #expect(try statements(text, ["member_of"]) == [])
  }

  @Test(arguments: [
    "Die [Stadt A](body) und der [Kreis B](body) legen ihre Rechenzentren zusammen.",
    "Die Kooperation zwischen der [Stadt A](body) und dem [Kreis B](body) läuft seit Mai.",
    "Für die [Stadt A](body) unterschrieb die Chefin, für den [Kreis B](body) ihr Kollege den Vertrag.",
    "Gestern haben die Häupter von [Stadt A](body) und [Kreis B](body) eine Absichtserklärung unterzeichnet.",
  ])
  func `both sides of an agreement co-operate`(text: String) throws {
    #expect(
      try statements(text, ["cooperates_with"]) == ["cooperates_with(Stadt A, Kreis B)"])
  }

  @Test func `towns have no owner and no seat`() throws {
    let text = "Die Agentur in der [Stadt A](body), eine Tochter des [Landes B](body), wächst."
    #expect(try statements(text, ["part_of", "seated_in"]) == [])
  }

  @Test func `"ihm" means the organ, not the owner that only stands in the genitive`() throws {
    let text = """
      Zuständig ist der [Fachausschuss](body) der [Konferenz](body). Ihm gehört auch [Anna \
      Muster](person) an.
      """
    #expect(try statements(text, ["member_of"]) == ["member_of(Anna Muster, Fachausschuss)"])
  }

  @Test func `a session belongs to the organ that meets, not to the organ's owner`() throws {
    let text = """
      Am Dienstagabend ist die [Verbandsversammlung](body) der [Anstalt](body) zur [3. \
      Sitzung](session) zusammengetreten.
      """
    #expect(
      try statements(text, ["session_of", "held_on"]) == [
        "held_on(Sitzung Verbandsversammlung (2024-05-14), 2024-05-14)",
        "session_of(Sitzung Verbandsversammlung (2024-05-14), Verbandsversammlung)",
      ])
  }
}
