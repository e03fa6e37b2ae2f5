import Foundation
import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// Names and texts that try to be markup, and graphs that are wrong.
@Suite struct HostileTests {
  private static let nasty =
    #"<script>alert('x')</script> & "q" \N *fett* [l](javascript:x) `c` # | \#u{1} \#u{202E} ä"#

  private var graph: KnowledgeGraph {
    let text = "\n\n" + Self.nasty + "\n1. Punkt\n- Strich\n"
    let article = SourceArticle(
      id: "../../etc/passwd", title: Self.nasty, url: "javascript:alert(1)", source: Self.nasty,
      text: text)
    let evidence = [GraphEvidence(article: 0, range: 2..<text.utf8.count, rule: "a/b")]
    let mention = EntityMention(article: 0, range: 2..<9)
    let entities = [
      Entity(id: "body-a", kind: .body, name: Self.nasty, mentions: [mention]),
      Entity(id: "body-b", kind: .body, name: "B", aliases: [Self.nasty]),
      Entity(id: "person-a", kind: .person, name: Self.nasty, familyName: "", mentions: [mention]),
      Entity(
        id: "session-a", kind: .session, name: "", owner: 99,
        mentions: [
          EntityMention(article: 7, range: 0..<1), EntityMention(article: 0, range: 5..<9_999),
        ]),
    ]
    return KnowledgeGraph(
      entities: entities,
      statements: [
        GraphStatement(
          .chaired, subject: 2, object: 3, basis: .inferred, evidence: evidence, premises: [1, 77]),
        GraphStatement(
          .holds, subject: 2, object: 0, role: Self.nasty, scope: Self.nasty,
          dateWords: Self.nasty, evidence: evidence),
        GraphStatement(.memberOf, subject: 2, object: 1, evidence: evidence),
        GraphStatement(.holds, subject: 50, object: 0, role: "x", evidence: evidence),
        GraphStatement(.holds, subject: 2, object: 60, role: "x", evidence: evidence),
        GraphStatement(.holds, subject: 2, object: 1, role: "ohne Beleg", evidence: []),
        GraphStatement(
          .holds, subject: 2, object: 1, role: "falscher Beleg",
          evidence: [GraphEvidence(article: 9, range: 0..<1, rule: "")]),
      ], articles: [article])
  }

  @Test func `markup in names and texts stays text`() throws {
    var pages = 0
    for file in WhoIsWho(graph: graph).site() where file.path.hasSuffix(".html") {
      #expect(SiteTests.foreignScripts(in: file.contents) == [], "\(file.path)")
      #expect(!file.contents.contains("href=\"javascript"), "\(file.path)")
      #expect(!file.contents.unicodeScalars.contains("\u{1}"), "\(file.path)")
      #expect(!file.contents.unicodeScalars.contains("\u{202E}"), "\(file.path)")
      #expect(SiteTests.unbalanced(file.contents) == nil, "\(file.path)")
      #expect(!file.path.contains(".."), "\(file.path)")
      pages += 1
    }
    #expect(pages == 16)
  }

  @Test func `markup in Markdown stays text`() throws {
    let files = Array(WhoIsWho(graph: graph).markdown())
    let person = try #require(files.first { $0.path == "personen/person-a.md" }?.contents)
    #expect(!person.contains("<script"))
    #expect(person.contains(#"\*fett\*"#))
    #expect(person.contains(#"\[l\](javascript:x)"#))
    let article = try #require(files.first { $0.path.hasPrefix("artikel/artikel-") }?.contents)
    #expect(article.contains("\n1\\. Punkt\n"))
    #expect(article.contains("\n\\- Strich\n"))
  }

  @Test func `statements without ends or sources are left out`() {
    for file in WhoIsWho(graph: graph).site() {
      #expect(!file.contents.contains("ohne Beleg"), "\(file.path)")
      #expect(!file.contents.contains("falscher Beleg"), "\(file.path)")
    }
  }

  @Test func `a credit in the midst of a quote is left out visibly`() throws {
    let text = "Kopf\n(Bild: Eva Klick)\n\nRat tagt.\n"
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: "body-rat", kind: .body, name: "Rat"),
        Entity(
          id: "person-eva-klick", kind: .person, name: "Eva Klick",
          mentions: [EntityMention(article: 0, range: 12..<21)]),
        Entity(id: "session-s", kind: .session, name: "Sitzung"),
      ],
      statements: [
        GraphStatement(
          .sessionOf, subject: 2, object: 0,
          evidence: [GraphEvidence(article: 0, range: 0..<text.utf8.count, rule: "a/b")])
      ], articles: [SourceArticle(id: "x", text: text)])
    for name in ["Rat", "Sitzung"] {
      let entry = try #require(WhoIsWho(graph: graph).entry(for: name))
      #expect(entry.contains("> Kopf\n  >\n  > […]\n  >\n  > Rat tagt.\n"))
      #expect(!entry.contains("Klick"))
    }
  }

  @Test func `a recipe quotes what DOT would read as its own`() {
    #expect(NetworkRecipe.quoted("a\"b\\N&amp;\nc\u{1}") == #""a\"b\\N&amp;amp;\nc\#u{FFFD}""#)
    #expect(
      NetworkRecipe.wrapped("Zweckverband Digitale Kommunen Nordmark")
        == "Zweckverband Digitale\nKommunen Nordmark")
    #expect(NetworkRecipe.wrapped(String(repeating: "x", count: 5_000)).count < 40)
  }

  @Test func `without the program, or with one that fails, nothing is drawn`() throws {
    #expect(GraphvizDrawer(searchPath: "/nowhere:") == nil)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "dot")
    let start = ContinuousClock.now
    for script in ["exit 1", "echo '<?xml half'", "exec sleep 30"] {
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: program.path())
      let drawer = try #require(GraphvizDrawer(searchPath: folder.path(), timeout: 1))
      #expect(drawer.svg(of: ["digraph \"a\" {}\n"]) == [nil])
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")))
  func `Graphviz draws every recipe, hostile ones too, as well-formed SVG`() throws {
    let drawer = try #require(GraphvizDrawer(searchPath: "/nowhere:/usr/bin"))
    let files =
      try Array(GoldSite.whoIsWho().site(drawnBy: drawer))
      + Array(WhoIsWho(graph: graph).site(drawnBy: drawer))
    let pictures = files.filter { $0.path.hasSuffix(".svg") }.map(\.contents)
    #expect(pictures.count == 120)
    #expect(!files.contains { $0.contents.contains("class=\"note\"") })
    for picture in pictures {
      let body = picture.components(separatedBy: "<svg ").dropFirst().joined(separator: "<svg ")
      let tags = ("<svg " + body).replacing(/<[^<>]*\/>|<!--.*?-->/, with: "")
      #expect(SiteTests.unbalanced(tags) == nil)
      #expect(!picture.contains("<script"))
    }
  }
}
