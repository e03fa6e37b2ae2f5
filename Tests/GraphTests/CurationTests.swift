import Foundation
import Graph
import Ontology
import Testing

@Suite struct CurationTests {
  @Test(arguments: [
    ("join\ta\tb\tc", "unknown action \"join\"; use one of same, different, rename, drop"),
    ("same\ta\tb", "3 columns; expected 4"), ("same\ta\t\tweil", "needs a name in \"second\""),
    ("drop\ta\tb\tweil", "takes one name"), ("same\ta\tb\t", "needs a reason"),
    ("same\t\tb\tweil", "\"first\" names nothing"), ("different\ta\ta\tweil", "both sides"),
    ("same\tbody: a\tplace: b\tweil", "a body and a place"),
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
