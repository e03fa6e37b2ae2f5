import Extraction
import Gazetteer
import Ontology
import Testing

@Suite struct RuleTests {
  private func errors(_ contents: String) -> String {
    do {
      let book = try RuleBook(files: [("rules/probe.rules", contents)])
      return book.check().map(\.description).joined(separator: "\n")
    } catch let error as InputError {
      return error.description
    } catch {
      return "\(error)"
    }
  }

  @Test func `a sound rule passes its check`() {
    let contents = """
      words leitet: leitete leitet
      # a comment
      rule leitete = P:person @leitet ~ M:session => chaired(P, M)
      example [Anna Muster](person) leitete die [2. Sitzung](session). => chaired(Anna Muster, 2. Sitzung)
      no [Anna Muster](person) besuchte die [2. Sitzung](session).
      """
    #expect(errors(contents).isEmpty)
  }

  @Test(arguments: [
    ("regel x = a", "rules/probe.rules:1:1: regel is none of words, rule, grammar, example, no"),
    ("words ohne doppelpunkt", "rules/probe.rules:1:1: a word class reads words NAME: word word …"),
    (
      "rule x = P:person @fehlt => chaired(P, P)",
      "rules/probe.rules:1:19: @fehlt is not defined above"
    ),
    (
      "rule x = P:mensch => chaired(P, P)",
      "rules/probe.rules:1:10: mensch is no kind of slot; known: person, body, place, session, role, "
        + "programme, date, who, whose, meeting, group, direct, held, pronoun, head, chair"
    ),
    (
      "rule x = P:person leitete => leads(P, P)",
      "rules/probe.rules:1:30: leads(P, P) is no statement: type(SUBJECT, OBJECT)"
    ),
    (
      "rule x = P:person ( leitete => chaired(P, P)",
      "rules/probe.rules:1:1: an opening bracket without a closing one"
    ),
    (
      "example [A](person) lacht. => x(A)",
      "rules/probe.rules:1:1: an example stands below its rule"
    ),
    ("rule x", "rules/probe.rules:1:1: a rule reads rule NAME = PATTERN => STATEMENT"),
    ("rule x => a = b", "rules/probe.rules:1:1: a rule reads rule NAME = PATTERN => STATEMENT"),
    (
      "rule x = " + String(repeating: "( ", count: 50_000) + "=> chaired(P, P)",
      "rules/probe.rules:1:1: brackets stand more than 20 deep"
    ),
    ("rule x = a?? => chaired(P, P)", "rules/probe.rules:1:10: a?? has more than one ?"),
  ])
  func `an unreadable line is told with its place`(contents: String, expected: String) {
    #expect(errors(contents) == expected)
  }

  @Test func `a family that grammar reads is held to its examples`() {
    let sound = """
      grammar quotes/laut => quoted
      example Laut [Anna Muster](person) sind alle da. => quoted(Anna Muster)
      no Laut einer Studie sind alle da.
      """
    #expect(errors(sound).isEmpty)
    let wrong = """
      grammar quotes/laut => quoted
      example [Anna Muster](person) ist da. => quoted(Anna Muster)
      """
    #expect(
      errors(wrong)
        == "rules/probe.rules:2:1: quotes/laut finds nothing, expected quoted(Anna Muster)")
    #expect(errors("grammar quotes/laut => quoted").hasSuffix("quotes/laut has no example"))
    #expect(
      errors("grammar quotes/laut => says")
        == "rules/probe.rules:1:1: a family of grammar reads grammar NAME => RELATION")
  }

  @Test func `a rule without an example is told`() {
    #expect(
      errors("rule x = P:person leitete M:session => chaired(P, M)")
        == "rules/probe.rules:1:1: probe/x has no example")
  }

  @Test func `an example that doesn't hold is told with what was found`() {
    let contents = """
      rule x = P:person leitete ~ M:session => chaired(P, M)
      example [A B](person) leitete die [1. Sitzung](session). => chaired(C D, 1. Sitzung)
      no [A B](person) leitete die [1. Sitzung](session).
      """
    #expect(
      errors(contents) == """
        rules/probe.rules:2:1: probe/x finds chaired(A B, 1. Sitzung), expected chaired(C D, 1. Sitzung)
        rules/probe.rules:3:1: probe/x finds chaired(A B, 1. Sitzung), expected nothing
        """)
  }

  @Test func `a negated clause is no fact unless the rule says so`() {
    let rules = """
      words kein-fakt: nicht soll
      rule x = P:person leitete ~ M:session => chaired(P, M)
      example [A B](person) leitete die [1. Sitzung](session). => chaired(A B, 1. Sitzung)
      no [A B](person) leitete die [1. Sitzung](session) nicht.
      rule y = P:person leitete ~ M:session => chaired(P, M) regardless
      example [A B](person) leitete die [1. Sitzung](session) nicht. => chaired(A B, 1. Sitzung)
      """
    #expect(errors(rules).isEmpty)
  }

  @Test func `hostile patterns end in time`() throws {
    let long = String(repeating: "der Rat und die Stadt ", count: 400)
    let contents = """
      rule x = ... rat ... stadt ... rat ... stadt ... P:person => quoted(P)
      example [A B](person) und Rat und Stadt und Rat und Stadt und [C D](person). => quoted(C D)
      """
    let book = try RuleBook(files: [("rules/probe.rules", contents)])
    let lexicon = try Lexicon(folders: [])
    var analysis = MarkedExample(long + "[A B](person).").analysis(lexicon)
    _ = RelationExtractor(rules: book, lexicon: lexicon).statements(for: &analysis)
  }
}
