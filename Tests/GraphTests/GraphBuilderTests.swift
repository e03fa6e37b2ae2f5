import Graph
import Ontology
import Testing

@Suite struct GraphBuilderTests {
  @Test func `the order of the articles changes nothing`() throws {
    let facts = try GoldGraph.facts()
    let wanted = GraphBuilder().graph(of: facts)
    var generator = FixedSequence(seed: 7)
    for _ in 0..<3 {
      let shuffled = facts.shuffled(using: &generator)
      let graph = GraphBuilder().graph(of: shuffled)
      #expect(graph.entities == wanted.entities)
      #expect(graph.statements == wanted.statements)
      #expect(graph.articles == wanted.articles)
    }
  }

  @Test func `everything a graph points at is there, and it is in order`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts())
    #expect(graph.entities.map(\.id) == graph.entities.map(\.id).sorted())
    #expect(Set(graph.entities.map(\.id)).count == graph.entities.count)
    for entity in graph.entities {
      #expect(entity.id.hasPrefix(entity.kind.rawValue + "-"))
      #expect(
        entity.id.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...122).contains($0) })
      #expect(entity.owner.map(graph.entities.indices.contains) ?? true)
      #expect(entity.mentions == entity.mentions.sorted())
    }
    for statement in graph.statements {
      #expect(graph.entities.indices.contains(statement.subject))
      #expect(statement.object.map(graph.entities.indices.contains) ?? true)
      #expect(!statement.evidence.isEmpty && statement.evidence == statement.evidence.sorted())
      #expect(statement.premises.allSatisfy { graph.statements[$0].basis == .stated })
      #expect(statement.premises.isEmpty == (statement.basis == .stated))
    }
  }

  @Test func `every title has its entity, once`() throws {
    let graph = GraphBuilder().graph(of: try GoldGraph.facts())
    let roles = graph.entities.filter { $0.kind == .role }.map(\.name)
    #expect(Set(roles).count == roles.count)
    for statement in graph.statements {
      if let role = statement.role { #expect(roles.contains(role), "\(role)") }
    }
  }

  @Test func `names, aliases, former names and records lead to one body`() throws {
    let catalogue = Catalogue([
      CatalogueEntry(
        id: "bmi", kind: .body, name: "Bundesministerium des Innern", aliases: ["BMI"],
        formerNames: [FormerName("Bundesministerium des Innern und für Heimat")]),
      CatalogueEntry(id: "a", kind: .body, name: "Amt A", aliases: ["Amt"]),
      CatalogueEntry(id: "b", kind: .body, name: "Amt B", aliases: ["Amt"]),
    ])
    var draft = Draft("x")
    for name in [
      "BMI", "Bundesministerium des Innern", "Bundesministerium des Innern und für Heimat",
    ] { _ = draft.body(name) }
    _ = draft.body("Innenressort", record: "bmi")
    _ = draft.body("Amt")
    let linked = GraphBuilder(catalogue: catalogue).link([draft.facts])
    let ministry = "body-bundesministerium-des-innern"
    #expect(linked.entityIDs == [[ministry, ministry, ministry, ministry, "body-amt"]])
    let entity = try #require(linked.graph.entities.first { $0.id == ministry })
    #expect(entity.name == "Bundesministerium des Innern")
    #expect(entity.aliases.contains("Innenressort") && entity.aliases.contains("BMI"))
    #expect(entity.record?.id == "bmi")
  }

  @Test func `an organ is its owner's, and without one its article's`() {
    let facts = ["Stadt Essen", "Stadt Hof", "Stadt Essen", nil, nil].enumerated().map {
      number, owner in
      var draft = Draft("a\(number)")
      let index = owner.map { draft.body($0) }
      var organ = ArticleEntity(kind: .body, name: "Stadtrat")
      organ.owner = index
      _ = draft.add(organ)
      return draft.facts
    }
    let ids = GraphBuilder().link(facts).entityIDs.map { $0.last ?? "" }
    #expect(ids[0] == ids[2])
    #expect(Set(ids).count == 4)
  }

  @Test func `a place and a body of one name stay two, and so do two records`() {
    let catalogue = Catalogue([
      CatalogueEntry(id: "n1", kind: .place, name: "Neustadt", land: "Hessen"),
      CatalogueEntry(id: "n2", kind: .place, name: "Neustadt", land: "Thüringen"),
    ])
    var draft = Draft("x")
    for record in ["n2", "n1", nil] {
      _ = draft.add(ArticleEntity(kind: .place, name: "Neustadt", gazetteerID: record))
    }
    _ = draft.body("Neustadt")
    #expect(
      GraphBuilder(catalogue: catalogue).link([draft.facts]).entityIDs == [
        ["place-neustadt-thueringen", "place-neustadt", "place-neustadt-2", "body-neustadt"]
      ])
  }

  @Test(arguments: [
    ("Patrick Burghardt", "person-patrick-burghardt"), ("Jörg Größer", "person-joerg-groesser"),
    ("Zeynep Kılıç", "person-zeynep-kilic"), ("Łukasz Đorđe Ñuñez", "person-lukasz-dorde-nunez"),
    ("Иван", "person-u438-u432-u430-u43d"), ("ИВАН", "person-u438-u432-u430-u43d"),
    ("…", "person-ohne-namen"), ("", "person-ohne-namen"),
  ])
  func `ids are readable`(name: String, id: String) {
    #expect(GraphBuilder().link([Draft.about(name, in: "a")]).entityIDs == [[id]])
  }

  @Test func `what points nowhere is left out`() {
    var facts = Draft.about("Anna Vogel", nil, "Landrätin", at: "Landkreis Hof", in: "a")
    facts.mentions.append(Mention(range: 0..<1, kind: .body, entity: 99))
    facts.entities[0].owner = -1
    let evidence = Evidence(range: 0..<1, rule: "x/x")
    facts.statements += [
      Statement(.memberOf, subject: 0, object: 7, evidence: evidence),
      Statement(.memberOf, subject: 0, evidence: evidence),
      Statement(.quoted, subject: -1, evidence: evidence),
      Statement(.partOf, subject: 1, object: 1, evidence: evidence),
    ]
    let graph = GraphBuilder().graph(of: [facts])
    #expect(graph.statements.count == 1)
  }

  @Test func `no articles make an empty graph`() {
    let linked = GraphBuilder().link([])
    #expect(linked.graph.entities.isEmpty && linked.entityIDs.isEmpty)
  }
}
