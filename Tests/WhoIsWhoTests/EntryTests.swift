import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// Single pages, from a few articles of the development set.
@Suite struct EntryTests {
  let whoIsWho: WhoIsWho

  init() throws {
    whoIsWho = WhoIsWho(graph: try GoldSite.graph(of: ["d01", "d22", "d25"]))
  }

  @Test(arguments: [
    "personen/person-patrick-burghardt.html",
    "organisationen/body-it-planungsrat.html",
    "sitzungen/session-40-sitzung-it-planungsrat.html",
    "artikel/artikel-d01.html",
  ])
  func `a page is as recorded`(path: String) throws {
    let file = try #require(whoIsWho.site().first { $0.path == path })
    try expectGolden(file.contents, path.split(separator: "/").last.map(String.init) ?? path)
  }

  @Test func `a Markdown page is as recorded`() throws {
    let path = "personen/person-ralph-spiegler.md"
    let file = try #require(whoIsWho.markdown().first { $0.path == path })
    try expectGolden(file.contents, "person-ralph-spiegler.md")
  }

  @Test func `an entry for the terminal is as recorded`() throws {
    try expectGolden(
      try #require(whoIsWho.entry(for: "Patrick Burghardt")), "whois-patrick-burghardt.txt")
  }

  @Test(arguments: [
    ("burghardt", "# Patrick Burghardt"), ("PATRICK BURGHARDT", "# Patrick Burghardt"),
    ("person-patrick-burghardt", "# Patrick Burghardt"), ("it-planungsrat", "# IT-Planungsrat"),
    ("40. Sitzung", "# 40. Sitzung IT-Planungsrat"), ("Kommunalpakt", "# Kommunalpakt"),
  ])
  func `an entry is found by any of its names`(name: String, head: String) throws {
    let entry = try #require(whoIsWho.entry(for: name))
    #expect(entry.hasPrefix(head + "\n"))
  }

  @Test(arguments: ["", "  ", "Niemand Nirgends", "Oberbürgermeister", "<script>"])
  func `what nobody is called has no entry`(name: String) {
    #expect(whoIsWho.entry(for: name) == nil)
  }

  @Test func `several who fit are listed`() throws {
    let namesakes = try #require(try GoldSite.whoIsWho().entry(for: "Thomas Richter"))
    #expect(namesakes.hasPrefix("2 Einträge passen zu „Thomas Richter“:\n"))
    #expect(namesakes.contains("- Thomas Richter (Amtsgericht)"))
  }

  @Test func `an empty graph gives pages that say so`() throws {
    let files = Array(WhoIsWho(graph: KnowledgeGraph()).site())
    #expect(files.count == 16)
    let open = try #require(files.first { $0.path == "offene-punkte.html" })
    #expect(open.contents.contains("Es ist nichts offen."))
  }

  @Test func `without Graphviz a page says so, with it the picture is shown`() throws {
    let path = "personen/person-patrick-burghardt.html"
    let without = try #require(whoIsWho.site().first { $0.path == path })
    #expect(without.contents.contains("Graphviz (dot) war beim Erzeugen"))
    let files = Array(whoIsWho.site(drawnBy: Drawer { "<svg>\($0.utf8.count)</svg>" }))
    let with = try #require(files.first { $0.path == path })
    #expect(with.contents.contains("src=\"../bilder/person-patrick-burghardt.svg\""))
    #expect(files.contains { $0.path == "bilder/person-patrick-burghardt.svg" })
    let failed = try #require(
      whoIsWho.site(drawnBy: Drawer { _ in nil }).first { $0.path == path })
    #expect(failed.contents.contains("Graphviz konnte es nicht zeichnen"))
  }

  private struct Drawer: PictureDrawer {
    let draw: (String) -> String?

    func svg(of recipes: [String]) -> [String?] {
      recipes.map(draw)
    }
  }
}
