import Foundation
import Ontology
import Storage
import Testing

@Suite("Archive")
struct ArchiveTests {
  @Test func `what goes in comes out the same`() throws {
    let scratch = try Scratch()
    let facts = try Gold.facts() + [Gold.everything]
    do {
      let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
      try archive.transaction { archive in
        for article in facts {
          let change = try archive.add(article)
          #expect(change == .added)
        }
      }
    }
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .readOnly)
    let expected = facts.sorted {
      $0.article.id.utf8.lexicographicallyPrecedes($1.article.id.utf8)
    }
    let read = try archive.allFacts()
    #expect(read == expected)
    let ids = try archive.articleIDs()
    #expect(ids == expected.map(\.article.id))
    let counts = try archive.counts()
    #expect(counts.articles == facts.count)
    #expect(counts.entities == facts.map(\.entities.count).reduce(0, +))
    #expect(counts.mentions == facts.map(\.mentions.count).reduce(0, +))
    #expect(counts.statements == facts.map(\.statements.count).reduce(0, +))
    try archive.verify()
    #expect(scratch.names == ["a.sqlite"])
  }

  @Test func `adding again changes nothing`() throws {
    let scratch = try Scratch()
    let facts = Array(try Gold.facts().prefix(10))
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .update)
    for article in facts { try archive.add(article, extraction: "1") }
    let before = try scratch.bytes("a.sqlite")
    for article in facts {
      let change = try archive.add(article, extraction: "1")
      #expect(change == .unchanged)
      let holds = try archive.holds(article.article, extraction: "1")
      #expect(holds)
    }
    #expect(try scratch.bytes("a.sqlite") == before)
  }

  @Test func `a changed text, fact or extraction replaces the article`() throws {
    let scratch = try Scratch()
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .update)
    var facts = Gold.everything
    try archive.add(facts, extraction: "1")
    var versions: [Archive.Change] = []
    facts.article.title = nil
    versions.append(try archive.add(facts, extraction: "1"))
    facts.entities[1].name = "Rat Ü"
    versions.append(try archive.add(facts, extraction: "1"))
    let isCurrent = try archive.holds(facts.article, extraction: "2")
    #expect(!isCurrent)
    versions.append(try archive.add(facts, extraction: "2"))
    facts.statements = []
    versions.append(try archive.add(facts, extraction: "2"))
    #expect(versions == [.replaced, .replaced, .replaced, .replaced])
    let read = try archive.allFacts()
    #expect(read == [facts])
    try archive.verify()
  }

  @Test func `taking an article out takes exactly that article`() throws {
    let scratch = try Scratch()
    let facts = try Gold.facts()
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
    try archive.transaction { archive in for article in facts { try archive.add(article) } }
    let removed = try archive.remove(id: "d17")
    let again = try archive.remove(id: "d17")
    let unknown = try archive.remove(id: "d17%")
    #expect(removed && !again && !unknown)
    let rest = facts.filter { $0.article.id != "d17" }
    let read = try archive.allFacts()
    #expect(read == rest)
    let counts = try archive.counts()
    #expect(counts.mentions == rest.map(\.mentions.count).reduce(0, +))
    #expect(counts.statements == rest.map(\.statements.count).reduce(0, +))
    #expect(counts.entities == rest.map(\.entities.count).reduce(0, +))
    try archive.verify()
  }

  @Test func `a copy's bytes depend on the content alone`() throws {
    let scratch = try Scratch()
    let facts = Array(try Gold.facts().prefix(20))
    do {
      let first = try Archive(path: scratch.file("1.sqlite"), mode: .create)
      try first.transaction { archive in for article in facts { try archive.add(article) } }
      try first.write(to: scratch.file("1.copy"))
    }
    do {
      // The other way round, one transaction each, with articles that come, change and go.
      let second = try Archive(path: scratch.file("2.sqlite"), mode: .create)
      for article in facts.reversed() {
        var other = article
        other.article.title = "anders"
        other.mentions = []
        try second.add(other)
        try second.add(Gold.everything)
      }
      for article in facts.shuffled() { try second.add(article) }
      try second.remove(id: Gold.everything.article.id)
      try second.write(to: scratch.file("2.copy"))
    }
    #expect(try scratch.bytes("1.copy") == scratch.bytes("2.copy"))
    // A copy of a copy is the same file, so that writing an archive twice changes nothing.
    let copy = try Archive(path: scratch.file("2.copy"), mode: .readOnly)
    try copy.write(to: scratch.file("3.copy"))
    #expect(try scratch.bytes("1.copy") == scratch.bytes("3.copy"))
    let read = try copy.allFacts()
    #expect(read == facts)
    #expect(scratch.names == ["1.copy", "1.sqlite", "2.copy", "2.sqlite", "3.copy"])
  }

  @Test func `a transaction that throws leaves the old state`() throws {
    struct Stop: Error {}
    let scratch = try Scratch()
    let facts = try Gold.facts()
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
    try archive.add(facts[0])
    #expect(throws: Stop.self) {
      try archive.transaction { archive in
        try archive.remove(id: facts[0].article.id)
        try archive.add(facts[1])
        throw Stop()
      }
    }
    let read = try archive.allFacts()
    #expect(read == [facts[0]])
  }

  @Test func `facts that refer to nothing are refused as a whole`() throws {
    let scratch = try Scratch()
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
    var facts = Gold.everything
    facts.mentions[0].entity = 3
    #expect(throws: InputError.self) { try archive.add(facts) }
    let ids = try archive.articleIDs()
    #expect(ids.isEmpty)
  }

  @Test func `a program killed while writing leaves the old state`() throws {
    let scratch = try Scratch()
    let facts = Array(try Gold.facts().prefix(3))
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .create)
    for article in facts { try archive.add(article) }
    // More than SQLite keeps in memory, so that half of it is in the file already. The files as
    // they are now are what a kill would leave.
    try archive.begin()
    try archive.remove(id: facts[0].article.id)
    for number in 0..<60 {
      var big = Gold.everything
      big.article.id = "big\(number)"
      big.article.text += String(repeating: "Zeile \(number)\n", count: 10_000)
      try archive.add(big)
    }
    #expect(scratch.names == ["a.sqlite", "a.sqlite-journal"])
    try scratch.write(try scratch.bytes("a.sqlite"), to: "b.sqlite")
    try scratch.write(try scratch.bytes("a.sqlite-journal"), to: "b.sqlite-journal")
    archive.rollBack()
    #expect(try scratch.bytes("b.sqlite").count > scratch.bytes("a.sqlite").count)

    let survivor = try Archive(path: scratch.file("b.sqlite"), mode: .readOnly)
    let read = try survivor.allFacts()
    #expect(read == facts)
    try survivor.verify()
  }
}
