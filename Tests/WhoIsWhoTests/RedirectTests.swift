import Foundation
import Graph
import Ontology
import Testing

@testable import WhoIsWho

@Suite struct RedirectTests {
  private func whoIsWho() throws -> WhoIsWho {
    var graph = try GoldSite.graph(of: ["d01"])
    graph.redirects = [
      Redirect(from: "person-p-burghardt", to: "person-patrick-burghardt"),
      Redirect(from: "person-niemand", to: "person-erika-niemand"),
    ]
    return WhoIsWho(graph: graph)
  }

  @Test func `an old address leads on to the entry`() throws {
    let pages = try whoIsWho().site().filter { $0.path.contains("burghardt.html") }
    #expect(pages.count == 2)
    let page = try #require(pages.first { $0.path == "personen/person-p-burghardt.html" })
    #expect(page.contents.contains("url=../personen/person-patrick-burghardt.html"))
    #expect(page.contents.contains("<h1>Patrick Burghardt</h1>"))
    let markdown = try #require(
      whoIsWho().markdown().first { $0.path == "personen/person-p-burghardt.md" })
    #expect(markdown.contents.contains("person-patrick-burghardt.md"))
  }

  @Test func `what leads nowhere has no page`() throws {
    #expect(try !whoIsWho().site().contains { $0.path.contains("niemand") })
  }

  @Test func `an entry is found by its old id`() throws {
    let book = try whoIsWho()
    #expect(book.entry(for: "person-p-burghardt") == book.entry(for: "Patrick Burghardt"))
  }
}
