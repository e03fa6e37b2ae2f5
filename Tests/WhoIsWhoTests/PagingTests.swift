import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// Long pages are divided, and every way to their parts still leads there.
@Suite struct PagingTests {
  private func document() -> Document {
    var document = Document(path: "personen/index", title: "Personen")
    document.sections = [
      Section("buchstaben", "Buchstaben", [.jumps([("A", "a"), ("B", "b"), ("C", "c")])])
    ]
    for letter in ["a", "b", "c"] {
      let lines = (1...10).map { [Inline.link("\(letter)\($0)", path: "x", fragment: nil)] }
      document.sections.append(Section(letter, letter.uppercased(), [.index(lines)]))
    }
    return document
  }

  @Test func `a short page stays one`() {
    #expect(Paging(limit: 100_000).pages(of: document(), .german).count == 1)
  }

  @Test func `a long page is divided between its sections, nothing lost`() throws {
    let pages = Paging(limit: 1000).pages(of: document(), .german)
    #expect(pages.map(\.path) == ["personen/index", "personen/index--2", "personen/index--3"])
    #expect(pages[2].pager.map(\.label) == ["A", "B", "C"])
    #expect(pages[1].area == "personen/index")
    #expect(pages.flatMap(\.sections).map(\.id) == ["buchstaben", "a", "b", "c"])
    let moved = Paging.moved(pages, of: "personen/index")
    #expect(moved[PagePlace(path: "personen/index", fragment: "c")] == "personen/index--3")
    #expect(moved[PagePlace(path: "personen/index", fragment: "a")] == nil)
    #expect(moved[PagePlace(path: "personen/index--2", fragment: "a")] == "personen/index")
  }

  @Test func `a section longer than a page goes on on the next`() {
    let pages = Paging(limit: 300).pages(of: document(), .german)
    #expect(pages.count > 4)
    let lines = pages.flatMap(\.sections).flatMap(\.blocks).reduce(0) { count, block in
      if case .index(let items) = block { count + items.count } else { count }
    }
    #expect(lines == 30)
    #expect(Set(pages.flatMap(\.sections).map(\.id)).count == pages.flatMap(\.sections).count)
  }
}
