import Articles
import Foundation
import Ontology
import Testing

@Suite("Packed input and web archives")
struct PackedInputTests {
  private static func packed(_ name: String) -> String {
    Places.root.appending(path: "Tests/Fixtures/packed/\(name)").path(percentEncoded: false)
  }

  private static func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: packed(name)))
  }

  @Test func `packed records are read as if they were not packed`() throws {
    let articles = try ArticleReader.articles(in: [Self.packed("articles.jsonl.gz")])
    #expect(articles.map(\.id) == ["p1", "p2", "p3"])
    #expect(articles.last?.text == "Artikel 3: Der Rat der Stadt Ulm tagte.")
  }

  @Test func `a web archive gives its pages and nothing else`() throws {
    let articles = try ArticleReader.articles(in: [Self.packed("crawl.warc.gz")])
    #expect(articles.map(\.id) == ["crawl#1", "crawl#2"])
    #expect(
      articles.map(\.url) == [
        "https://www.beispiel.example/ulm", "https://www.beispiel.example/weiss",
      ])
    // In chunks and UTF-8 the one, packed and in Windows-1252 the other.
    #expect(articles.first?.text.contains("Karin Müller leitet seit Mai") ?? false)
    #expect(articles.last?.text.contains("Die Stadträte begrüßten ihn") ?? false)
    #expect(!articles.contains { $0.text.contains("Start") })
  }

  @Test(arguments: ["articles.jsonl.gz", "crawl.warc.gz"])
  func `a file that was cut off is a mistake`(name: String) throws {
    let scratch = try Scratch()
    let whole = try Self.bytes(name)
    for length in [1, 11, whole.count / 2, whole.count - 1] {
      try scratch.write(whole.prefix(length), to: name)
      let error = ArticleReaderTests.error(scratch, name)
      #expect(error == "\(name): the gzip data ends too soon: the file is cut off")
    }
  }

  @Test func `what is no gzip data is told`() throws {
    let scratch = try Scratch()
    try scratch.write("{\"id\": \"a\", \"text\": \"x\"}\n", to: "a.jsonl.gz")
    #expect(
      ArticleReaderTests.error(scratch, "a.jsonl.gz") == "a.jsonl.gz: the gzip data is damaged")
  }

  @Test func `a packed file that would fill the memory is refused`() throws {
    // 32 parts of 1 MB of blanks each, a few kB packed.
    let scratch = try Scratch()
    let tool = Process()
    tool.executableURL = URL(filePath: "/bin/sh")
    let path = scratch.path + "/gross.txt.gz"
    tool.arguments = ["-c", "head -c 33554432 /dev/zero | tr '\\0' ' ' | gzip > '\(path)'"]
    try tool.run()
    tool.waitUntilExit()
    #expect(
      ArticleReaderTests.error(scratch, "gross.txt.gz")
        == "gross.txt.gz: larger than 16 MB: split it, or give it as .jsonl with one article a line"
    )
  }

  @Test func `a broken archive is told with its line`() throws {
    let scratch = try Scratch()
    try scratch.write("WARC/1.0\r\nWARC-Type: response\r\n\r\n", to: "a.warc")
    #expect(
      ArticleReaderTests.error(scratch, "a.warc") == "a.warc:3: a record without its Content-Length"
    )
    try scratch.write(
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
        + "Content-Length: 99\r\n\r\nx",
      to: "b.warc")
    #expect(
      ArticleReaderTests.error(scratch, "b.warc")
        == "b.warc:5: the archive ends inside a record: the file is cut off")
    try scratch.write("Kein Archiv", to: "c.warc")
    #expect(
      ArticleReaderTests.error(scratch, "c.warc")
        == "c.warc:1: no record of a web archive: it begins with WARC/ and a version")
    try scratch.write("", to: "d.warc")
    #expect(ArticleReaderTests.error(scratch, "d.warc") == "d.warc: no web page in it")
  }
}
