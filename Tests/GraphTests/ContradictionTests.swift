import Foundation
import Graph
import Ontology
import Testing

@Suite struct ContradictionTests {
  /// Two holders of an office: status, from, to and the article's date of each.
  @Test(arguments: [
    (["current | 2020-01-01 | | 2022-05-01", "current | 2021-01-01 | | 2023-05-01"], true),
    (
      ["current | 2020-01-01 | 2021-01-01 | 2022-05-01", "current | 2021-01-01 | | 2023-05-01"],
      false
    ),
    (["current | 2020 | | 2020-05-01", "current | 2021-01-01 | | 2023-05-01"], false),
    (["current | | | 2020-05-01", "current | | | 2021-05-01"], false),
    (["current | | | 2020-05-01", "current | | | 2020-05-01"], false),
    (["current | | | 2022-05-01", "current | 2021-01-01 | | 2023-05-01"], true),
    (["former | 2019 | 2022 | 2024-01-01", "former | 2020 | 2023 | 2024-01-01"], true),
    (["former | 2019 | 2020 | 2024-01-01", "former | 2020 | 2023 | 2024-01-01"], false),
    (["former | | 2022 | 2024-01-01", "former | 2020 | 2023 | 2024-01-01"], false),
    (
      ["current | 2025 | 2025-07-22 | 2025-04-17", "former | 2025-07-22 | 2025 | 2025-11-27"],
      false
    ),
    (
      ["current | 2025 | 2025-07-22 | 2025-04-17", "former | 2025-05-01 | 2025 | 2025-11-27"],
      true
    ),
    (["acting | 2020-01-01 | | 2022-05-01", "current | 2021-01-01 | | 2023-05-01"], false),
    (["designated | 2020-01-01 | | 2022-05-01", "current | 2021-01-01 | | 2023-05-01"], false),
  ])
  func `two at one time`(terms: [String], isContradiction: Bool) throws {
    let facts = zip(["Anna Vogel", "Jan Sommer"], terms).enumerated().map { number, told in
      office(told.0, told.1, "Landrat", at: "Landkreis Hof", in: "a\(number)")
    }
    for order in [facts, facts.reversed()] {
      let graph = GraphBuilder().graph(of: order)
      let found = graph.contradictions
      #expect(found.map(\.kind) == (isContradiction ? [.sharedOffice] : []))
      for contradiction in found {
        #expect(graph.entities[contradiction.entity].name == "Landkreis Hof")
        #expect(contradiction.proofs.map(\.article) == [0, 1])
      }
    }
  }

  @Test func `an office that changes hands within a year is told of both`() {
    var told = Draft("a", "2024-01-01")
    let (first, second) = (told.person("Anna Vogel"), told.person("Jan Sommer"))
    told.holds(first, "Vorsitzender", at: "IT-Planungsrat", .former, scope: "2023")
    told.holds(second, "Vorsitzender", at: "IT-Planungsrat", .former, scope: "2023")
    #expect(GraphBuilder().graph(of: [told.facts]).contradictions.isEmpty)
    let apart = ["Anna Vogel", "Jan Sommer"].map { name in
      var draft = Draft(name, "2024-01-01")
      draft.holds(
        draft.person(name), "Vorsitzender", at: "IT-Planungsrat", .former, scope: "2023")
      return draft.facts
    }
    #expect(GraphBuilder().graph(of: apart).contradictions.map(\.kind) == [.sharedOffice])
    var succession = Draft("c", "2024-01-01")
    succession.states(
      .succeeds, succession.person("Jan Sommer"), succession.person("Anna Vogel"))
    #expect(GraphBuilder().graph(of: apart + [succession.facts]).contradictions.isEmpty)
  }

  @Test func `an office that several may hold is no contradiction`() {
    let facts = ["Anna Vogel", "Jan Sommer"].enumerated().map { number, name in
      office(
        name, "current | 2020-01-01 | | 2022-01-01", "Geschäftsführer", at: "KGSt",
        in: "a\(number)")
    }
    #expect(GraphBuilder().graph(of: facts).contradictions.isEmpty)
  }

  @Test func `an office can't end before it begins`() {
    let one = office(
      "Anna Vogel", "former | 2021 | 2019 | 2024-01-01", "Landrätin", at: "Landkreis Hof", in: "a")
    let found = GraphBuilder().graph(of: [one]).contradictions
    #expect(found.map(\.kind) == [.endBeforeBeginning])
    #expect(found.first?.proofs.count == 1)
  }

  @Test func `a session has one date and one chair`() {
    let facts = [("2023-03-29", "Anna Vogel"), ("2023-04-05", "Jan Sommer")].enumerated().map {
      number, told in
      var draft = Draft("a\(number)", "2023-05-01")
      let session = draft.session("Sitzung", 40, of: "IT-Planungsrat")
      draft.states(.chaired, draft.person(told.1), session)
      var facts = draft.facts
      var held = Statement(
        .heldOn, subject: session, evidence: Evidence(range: 0..<4, rule: "x/x"))
      held.date = DateSpan(told.0)
      facts.statements.append(held)
      return facts
    }
    let graph = GraphBuilder().graph(of: facts)
    #expect(graph.contradictions.map(\.kind) == [.sessionDates, .sessionChairs])
    #expect(graph.contradictions.allSatisfy { $0.proofs.count == 2 })
    #expect(GraphBuilder().graph(of: [facts[0]]).contradictions.isEmpty)
  }

  @Test func `two who led together contradict nobody`() {
    var draft = Draft("a")
    let session = draft.session("Sitzung", 40, of: "IT-Planungsrat")
    draft.states(.chaired, draft.person("Anna Vogel"), session)
    draft.states(.chaired, draft.person("Jan Sommer"), session)
    #expect(GraphBuilder().graph(of: [draft.facts]).contradictions.isEmpty)
  }

  // MARK: Review

  /// Everything that review can find, made of drafts.
  private var doubtful: [ArticleFacts] {
    var sessions: [ArticleFacts] = []
    for (id, date) in [("s1", "2023-03-29"), ("s2", "2023-04-05")] {
      var draft = Draft(id, "2023-05-01")
      let session = draft.session("Sitzung", 40, of: "IT-Planungsrat")
      var facts = draft.facts
      var held = Statement(
        .heldOn, subject: session, evidence: Evidence(range: 0..<4, rule: "x/x"))
      held.date = DateSpan(date)
      facts.statements.append(held)
      sessions.append(facts)
    }
    return sessions + [
      office(
        "Anna Vogel", "current | 2020-01-01 | | 2022-05-01", "Landrat", at: "Landkreis Hof",
        in: "l1"),
      office(
        "Jan Sommer", "current | 2021-01-01 | | 2023-05-01", "Landrat", at: "Landkreis Hof",
        in: "l2"),
      office("Uwe Winter", "current | 2021 | 2019 | 2023-05-01", "CIO", at: "Stadt Hof", in: "e"),
      office("Lena Berg", "current | | | 2023-05-01", "Sprecherin", at: "KGSt", in: "p1"),
      office("Lena Berg", "current | | | 2023-06-01", "Referentin", at: "BMI", in: "p2"),
      Draft.about("Kim Sander", .female, in: "k1", "2023-01-01"),
      Draft.about("Kim Sander", .male, in: "k2", "2023-01-02"),
    ]
  }

  @Test func `the worst comes first, and every row that is offered settles its question`() throws {
    let review = GraphBuilder().link(doubtful).review
    let starts = [
      "an office that ended before it began: Uwe Winter, CIO @ Stadt Hof",
      "two in one office at a time: Anna Vogel, Landrat @ Landkreis Hof (2020-01-01/) – Jan Sommer",
      "a session with several dates: 40. Sitzung IT-Planungsrat: 2023-03-29, 2023-04-05",
      "held to be one: Lena Berg @ p1 = Lena Berg @ p2: 100 (full name 100); they are told of",
      "held to be two: Kim Sander @ k1 ≠ Kim Sander @ k2: 100 (full name 100, veto: gender)",
    ]
    #expect(review.count == starts.count, "\(review.map(\.question))")
    for (item, start) in zip(review, starts) {
      #expect(item.question.hasPrefix(start), "\(item.question)")
      #expect(!item.quotes.isEmpty && item.quotes.allSatisfy { $0.words.hasPrefix("Text") })
      #expect(!item.remedies.isEmpty)
      for row in item.remedies {
        let curation = try Curation(contentsOf: Data(row.utf8), file: "curation.tsv")
        let settled = GraphBuilder(curation: curation).link(doubtful)
        #expect(settled.unusedCuration.isEmpty, "\(row)")
        #expect(!settled.review.map(\.question).contains(item.question), "\(row)")
      }
    }
  }

  private func office(
    _ name: String, _ term: String, _ role: String, at body: String, in id: String
  ) -> ArticleFacts {
    let cells = term.split(separator: "|").map { $0.split(separator: " ").joined() }
    var draft = Draft(id, cells[3])
    draft.holds(
      draft.person(name), role, at: body, OfficeStatus(rawValue: cells[0]) ?? .current,
      from: cells[1], to: cells[2])
    return draft.facts
  }
}
