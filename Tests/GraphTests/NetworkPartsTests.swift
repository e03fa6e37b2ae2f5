import Evaluation
import Foundation
import Ontology
import Testing

@testable import Graph

/// Parts of a network that answer one question each.
@Suite struct NetworkPartsTests {
  /// A council with two chairs in a row, a session, a member town, and people of elsewhere.
  private static let network: Network = {
    var network = Network()
    func add(_ id: String, _ kind: NodeKind, _ change: (inout Network.Node) -> Void = { _ in }) {
      var node = Network.Node(id: id, kind: kind, name: id)
      change(&node)
      network.nodes.append(node)
    }
    add("body-rat", .body) { $0.land = "06" }
    add("body-stadt", .body) { $0.land = "06" }
    add("body-bund", .body)
    add("person-a", .person)
    add("person-b", .person)
    add("person-c", .person)
    add("person-d", .person)
    add("place-hanau", .place) { $0.land = "06" }
    add("post-vorsitz--rat", .post)
    add("post-amt--bund", .post)
    add("session-1", .session) { $0.date = PartialDate("2019-03").map { DateSpan(start: $0) } }
    network.articles = [
      SourceArticle(id: "x", date: PartialDate("2019-04-01"), text: "x"),
      SourceArticle(id: "y", date: PartialDate("2024-04-01"), text: "y"),
    ]
    func join(
      _ source: String, _ kind: EdgeKind, _ target: String, article: Int = 0,
      from: String? = nil, to: String? = nil
    ) {
      let index = { (id: String) in network.nodes.firstIndex { $0.id == id } ?? 0 }
      var edge = Network.Edge(
        id: "e\(network.edges.count)", kind: kind, source: index(source), target: index(target),
        evidence: [GraphEvidence(article: article, range: 0..<1, rule: "a/b")])
      edge.from = from.flatMap { PartialDate($0) }
      edge.to = to.flatMap { PartialDate($0) }
      network.edges.append(edge)
    }
    join("post-vorsitz--rat", .at, "body-rat")
    join("post-amt--bund", .at, "body-bund", article: 1)
    join("person-a", .holds, "post-vorsitz--rat", from: "2018", to: "2020-06")
    join("person-b", .holds, "post-vorsitz--rat", from: "2020-07")
    join("person-c", .holds, "post-amt--bund", article: 1)
    join("person-b", .succeeds, "person-a")
    join("person-a", .chaired, "session-1")
    join("session-1", .sessionOf, "body-rat")
    join("session-1", .heldIn, "place-hanau")
    join("body-stadt", .memberOf, "body-rat", article: 1)
    join("person-c", .memberOf, "body-stadt", article: 1)
    return network
  }()

  private func ids(_ part: Network?) -> [String] {
    (part?.nodes ?? []).map(\.id)
  }

  @Test func `a body keeps its posts with all their holders and its sessions`() {
    let part = Self.network.body("body-rat")
    #expect(
      ids(part) == ["body-rat", "person-a", "person-b", "post-vorsitz--rat", "session-1"])
    #expect(part?.edges.contains { $0.kind == .succeeds } == true)
    #expect(part?.edges.contains { $0.kind == .memberOf } == false)
    #expect(Self.network.body("person-a") == nil)
    #expect(Self.network.body("body-x") == nil)
  }

  @Test func `a session keeps its chair with the office, its body and its place`() {
    let part = Self.network.session("session-1")
    #expect(
      ids(part) == ["body-rat", "person-a", "place-hanau", "post-vorsitz--rat", "session-1"])
    #expect(Self.network.session("body-rat") == nil)
  }

  @Test func `a Land keeps what is there, its officers and its sessions`() {
    #expect(
      ids(Self.network.land("06")) == [
        "body-rat", "body-stadt", "person-a", "person-b", "place-hanau", "post-vorsitz--rat",
        "session-1",
      ])
    #expect(Self.network.land("99").nodes.isEmpty)
  }

  @Test(
    arguments: [
      (nil, "2017", ["body-rat"], ["person-a", "person-c", "session-1"]),
      ("2018", "2019", ["person-a", "session-1", "body-rat"], ["person-c", "body-bund"]),
      ("2021", nil, ["person-b", "person-c", "body-stadt"], ["session-1"]),
      ("2020-07", "2020-07", ["person-b"], ["person-c"]),
    ] as [(String?, String?, [String], [String])])
  func `a span keeps what was so in it`(
    from: String?, to: String?, kept: [String], gone: [String]
  ) {
    let part = Self.network.during(
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) })
    let found = Set(ids(part))
    if to != "2017" { #expect(found.isSuperset(of: kept), "\(found)") }
    #expect(found.isDisjoint(with: gone), "\(found)")
    #expect(part.withoutIsolated().nodes == part.nodes)
  }

  @Test func `a path keeps the shortest ways alone`() {
    let part = Self.network.path(from: "person-a", to: "body-stadt")
    #expect(
      ids(part) == ["body-rat", "body-stadt", "person-a", "post-vorsitz--rat", "session-1"])
    #expect(ids(Self.network.path(from: "person-a", to: "person-a")) == ["person-a"])
    #expect(Self.network.path(from: "person-a", to: "person-d") == nil)
    #expect(Self.network.path(from: "person-a", to: "nobody") == nil)
  }

  @Test func `relations keep what they connect`() {
    let part = Self.network.restricted(to: [EdgeKind.chaired, .heldIn])
    #expect(ids(part) == ["person-a", "place-hanau", "session-1"])
    #expect(part.edges.map(\.kind) == [.chaired, .heldIn])
  }

  @Test func `the most connected keep the posts between them`() {
    let part = Self.network.mostConnected(3)
    #expect(part.nodes.count { [.person, .body].contains($0.kind) } <= 3)
    #expect(part.nodes.contains { $0.id == "body-rat" })
    #expect(part.withoutIsolated().nodes == part.nodes)
  }
}
