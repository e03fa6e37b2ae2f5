import Articles
import Ontology
import Testing

@testable import kommunalgraph

/// Articles that are kept for the work, and those that are read again for it.
@Suite struct ArticleInputTests {
  private func texts(_ input: ArticleInput, batch: Int) throws -> [String] {
    var batches = try input.batches(of: batch)
    var texts: [String] = []
    while let articles = try batches.next() {
      #expect(articles.count <= batch)
      texts += articles.map(\.article.text)
    }
    return texts
  }

  @Test(arguments: [1, 7, 1000])
  func `are the same, however many are kept`(batch: Int) throws {
    let kept = try ArticleInput([Call.corpus])
    let few = try ArticleInput([Call.corpus], keeping: 1000)
    #expect(kept.count == few.count)
    let all = try texts(kept, batch: batch)
    #expect(all.count == kept.count && Set(all).count > 70)
    #expect(try texts(few, batch: batch) == all)
    #expect(try texts(few, batch: batch) == all)
  }

  @Test func `that change between the readings are told`() throws {
    let scratch = try Scratch()
    let line = #"{"id": "1", "text": "Der Rat tagt."}"# + "\n"
    let file = try scratch.write(line + line.replacing("1", with: "2"), to: "a.jsonl")
    let input = try ArticleInput([file], keeping: 0)
    try scratch.write(line, to: "a.jsonl")
    var batches = try input.batches(of: 10)
    #expect(try batches.next()?.count == 1)
    #expect(throws: InputError.self) { try batches.next() }
  }
}
