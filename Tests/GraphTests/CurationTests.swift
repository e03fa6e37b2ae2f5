import Foundation
import Graph
import Ontology
import Testing

@Suite struct CurationTests {
  @Test(arguments: [
    (
      "join\ta\tb\tc",
      "unknown action \"join\"; use one of same, different, rename, drop, retype, pin"
    ),
    ("same\ta\tb", "3 columns; expected 4"), ("same\ta\t\tweil", "needs something in \"second\""),
    ("drop\ta\tb\tweil", "takes one name"), ("same\ta\tb\t", "needs a reason"),
    ("same\t\tb\tweil", "\"first\" names nothing"), ("different\ta\ta\tweil", "both sides"),
    ("same\tbody: a\tplace: b\tweil", "a body and a place"),
    ("retype\ta\tKörperschaft\tweil", "needs a kind"), ("retype\ta\t\tweil", "needs something"),
    ("pin\ta\t\tweil", "needs something"), ("pin\ta\t2023-13\tweil", "needs a date"),
    ("pin\ta\tPräsident\tweil", "or an office"), ("pin\ta\tPräsident = bald\tweil", "office"),
    ("pin\ta\tPräsident = 2023/2021\tweil", "office"), ("pin\ta\t= former\tweil", "office"),
  ])
  func `a row that can't be used is named by its line`(row: String, message: String) throws {
    let text = "action\tfirst\tsecond\treason\n# Bemerkung\n\n\(row)\n"
    let error = #expect(throws: InputError.self) {
      try Curation(contentsOf: Data(text.utf8), file: "curation.tsv")
    }
    #expect(error?.description.hasPrefix("curation.tsv:4: ") == true)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func `a file that is not UTF-8 is refused`() {
    #expect(throws: InputError.self) {
      try Curation(contentsOf: Data([0x73, 0xFF]), file: "curation.tsv")
    }
  }

  @Test func `the file that ships can be read and decides nothing yet`() throws {
    let file = GoldGraph.root.appending(path: "gazetteer/curation.tsv")
    #expect(try Curation(contentsOf: Data(contentsOf: file), file: file.path()).rows.isEmpty)
  }

  @Test func `same joins what the program keeps apart`() throws {
    let facts = [
      Draft.about("Malu Dreyer", in: "a"), Draft.about("Marie-Luise Dreyer", in: "b"),
      Draft.about("Maria Dreyer", in: "c"),
    ]
    #expect(GraphBuilder().graph(of: facts).people().count == 3)
    let ids = try link(facts, "same\tMalu Dreyer\tperson: Marie-Luise Dreyer\tRufname").entityIDs
    #expect(ids[0] == ids[1] && ids[0] != ids[2])
    var bodies = Draft("d")
    _ = bodies.body("Rechenzentrum Nord")
    _ = bodies.body("RZ Nord")
    #expect(
      try link([bodies.facts], "same\tRechenzentrum Nord\tRZ Nord\tKurzform").entityIDs
        == [["body-rechenzentrum-nord", "body-rechenzentrum-nord"]])
  }

  @Test func `different keeps apart what the program joins`() throws {
    let facts = [
      Draft.about("Thomas Richter", in: "a", "2020-01-01"),
      Draft.about("Thomas Richter", in: "b", "2020-01-02"),
    ]
    #expect(GraphBuilder().graph(of: facts).people().count == 1)
    let rows = "different\tThomas Richter @ a\tThomas Richter @ b\tNamensvettern"
    #expect(try link(facts, rows).graph.people().count == 2)
    let bodies = ["a", "b"].map { id in
      var draft = Draft(id)
      _ = draft.body("Digitalwerk")
      return draft.facts
    }
    #expect(
      try link(bodies, "different\tDigitalwerk @ a\tDigitalwerk @ b\tzwei Städte").entityIDs
        == [["body-digitalwerk"], ["body-digitalwerk-2"]])
  }

  @Test func `rename gives a name, and the old one stays an alias`() throws {
    let graph = try link(
      [Draft.about("Malu Dreyer", in: "a")], "rename\tMalu Dreyer\tMarie-Luise Dreyer\tamtlich"
    ).graph
    #expect(graph.people() == ["person-marie-luise-dreyer"])
    #expect(graph.entities.first?.aliases == ["Malu Dreyer"])
  }

  @Test func `drop takes an entity out with its statements`() throws {
    let facts = Draft.about("Der Minister", nil, "Landrat", at: "Landkreis Hof", in: "a")
    let linked = try link([facts], "drop\tperson: Der Minister\t\tkein Name")
    #expect(linked.graph.people().isEmpty)
    #expect(linked.graph.statements.isEmpty)
    #expect(linked.entityIDs[0].allSatisfy { !$0.isEmpty })
  }

  @Test func `retype gives another kind, and what it can't say goes`() throws {
    var draft = Draft("a")
    let name = draft.person("Digital Hub")
    draft.states(.memberOf, name, draft.body("KGSt"))
    draft.states(.quoted, name, draft.body("KGSt"))
    let linked = try link([draft.facts], "retype\tperson: Digital Hub\tbody\tkein Mensch")
    #expect(linked.entityIDs == [["body-digital-hub", "body-kgst"]])
    #expect(linked.graph.statements.map(\.type) == [.memberOf])
    #expect(linked.graph.entities.map(\.mentions.count) == [1, 1])
    #expect(linked.unusedCuration.isEmpty)
    let already = try link([draft.facts], "retype\tDigital Hub\tperson\tist es schon")
    #expect(already.unusedCuration.map(\.line) == [1])
  }

  @Test func `pin gives a session its date`() throws {
    var draft = Draft("a", "2024-01-01")
    let session = draft.session("Sitzung", 40, of: "IT-Planungsrat", on: "2023-03-28")
    var facts = draft.facts
    for date in ["2023-03-28", "2023-03-30"] {
      var held = Statement(
        .heldOn, subject: session, evidence: Evidence(range: 0..<4, rule: "x/x"))
      held.date = DateSpan(date)
      facts.statements.append(held)
    }
    let graph = try link(
      [facts], "pin\tsession: 40. Sitzung IT-Planungsrat\t2023-03-29\tProtokoll"
    ).graph
    #expect(graph.entities.first { $0.kind == .session }?.date == DateSpan("2023-03-29"))
    #expect(graph.statements.filter { $0.type == .heldOn }.map(\.date) == [DateSpan("2023-03-29")])
  }

  @Test(arguments: [
    ("Präsident @ KGSt = 2019/2021-05", "Präsident | KGSt | current | 2019/2021-05"),
    ("Präsident @ KGSt = former /2021-05", "Präsident | KGSt | former | 2020/2021-05"),
    ("Präsident = former", "Präsident | KGSt | former | 2020/"),
    ("Präsident @ Vitako = former", "-"), ("Vorstand @ KGSt = former", "-"),
    ("Präsident @ KGSt = 2012/2014", "-"), ("2020-01-01", "-"),
  ])
  func `pin gives an office its dates and status, if articles tell of it`(
    second: String, office: String
  ) throws {
    var draft = Draft("a", "2023-01-01")
    draft.holds(draft.person("Anna Vogel"), "Präsident", at: "KGSt", from: "2020")
    let linked = try link([draft.facts], "pin\tAnna Vogel\t\(second)\tAuskunft")
    let untouched = "Präsident | KGSt | current | 2020/"
    #expect(
      linked.graph.offices() == ["Anna Vogel | " + (office == "-" ? untouched : office)])
    #expect(linked.unusedCuration.count == (office == "-" ? 1 : 0))
    #expect(linked.graph.statements.first?.evidence.count == 1)
  }

  @Test func `what is pinned is a premise like any other`() throws {
    var office = Draft("b", "2024-06-01")
    office.holds(office.person("Anna Vogel"), "Vorsitzender", at: "IT-Planungsrat", .former)
    var session = Draft("a", "2023-04-01")
    _ = session.session("Sitzung", 40, of: "IT-Planungsrat", on: "2023-03-29")
    let facts = [session.facts, office.facts]
    #expect(GraphBuilder().graph(of: facts).statements.allSatisfy { $0.basis == .stated })
    let graph = try link(
      facts, "pin\tAnna Vogel\tVorsitzender @ IT-Planungsrat = 2022/2024\tAuskunft"
    ).graph
    #expect(graph.statements.filter { $0.basis == .inferred }.map(\.type) == [.chaired])
  }

  @Test func `a row that means nothing is reported`() throws {
    let rows = "same\tAnna Vogel\tA. Vogel\tx\ndrop\tAnna Vogel\t\tx\nrename\tAnna Vogel\tB\tx"
    let linked = try link([Draft.about("Anna Vogel", in: "a")], rows)
    #expect(linked.unusedCuration.map(\.line) == [1])
  }

  private func link(_ facts: [ArticleFacts], _ rows: String) throws -> LinkedGraph {
    let curation = try Curation(contentsOf: Data(rows.utf8), file: "curation.tsv")
    return GraphBuilder(curation: curation).link(facts)
  }
}
