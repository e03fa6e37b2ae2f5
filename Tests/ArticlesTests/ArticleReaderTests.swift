import Articles
import Foundation
import Ontology
import Testing

@Suite("Reading")
struct ArticleReaderTests {
  /// The message of reading inputs, the scratch folder's name left out.
  static func error(_ scratch: Scratch, _ names: String...) -> String {
    do {
      let articles = try ArticleReader.articles(
        in: names.map { $0 == "." ? scratch.path : scratch.path + "/" + $0 })
      return "\(articles.count) articles"
    } catch {
      return "\(error)".replacing(scratch.path + "/", with: "").replacing(scratch.path, with: ".")
    }
  }

  // MARK: Text

  @Test func `head lines are cut off and told`() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      "Datum: 31. März 2023\r\nTitel: Ein Titel\r\nURL: https://a.example/\r\nQuelle: Blatt\r\n"
        + "\r\nUlm: Rat tagt\r\nQuelle: steht hier im Text.\r\n", to: "a.txt")
    let article = try #require(try ArticleReader.articles(in: [path]).first)
    #expect(article.id == "a")
    #expect(article.date == PartialDate("2023-03-31"))
    #expect(article.title == "Ein Titel")
    #expect(article.url == "https://a.example/")
    #expect(article.source == "Blatt")
    #expect(article.text == "Ulm: Rat tagt\nQuelle: steht hier im Text.")
    #expect(article.textIsDerived)
  }

  @Test func `the sample corpus without its head line is the annotated text`() throws {
    let gold = Places.root.appending(path: "Tests/Gold/gold.jsonl").path(percentEncoded: false)
    let records = try ArticleReader.articles(in: [gold])
    let names = records.map { Places.corpus($0.id + ".txt") }
    let files = try ArticleReader.articles(in: names)
    #expect(records.count == 60)
    #expect(files.map(\.text) == records.map(\.text))
    #expect(files.map(\.date) == records.map(\.date))
    #expect(files.map(\.zones) == records.map(\.zones))
    #expect(records.allSatisfy { !$0.textIsDerived })
  }

  @Test func `text is composed, and nothing invisible stays in it`() throws {
    let scratch = try Scratch()
    let text =
      "U\u{308}ber Bu\u{308}r\u{AD}ger\u{200B}meister am 29.\u{A0}Ma\u{308}rz\u{2028}"
      + "\u{1E69} s\u{323}\u{307} s\u{307}\u{323} \u{212B} a\u{335}\u{301} e\u{301}\u{301}\u{7}"
    let article = try #require(
      try ArticleReader.articles(in: [try scratch.write("\u{FEFF}" + text, to: "a.txt")]).first)
    let expected =
      "Über Bürgermeister am 29. März\n\u{1E69} \u{1E69} \u{1E69} \u{C5} "
      + "\u{E1}\u{335} \u{E9}\u{301}"
    #expect(
      Array(article.text.unicodeScalars.prefix(33)) == Array(expected.unicodeScalars.prefix(33)))
    #expect(article.text == expected)
    #expect(article.textIsDerived)
  }

  @Test func `a clean text is the file's own`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("Ulm: Rat tagt\nDer Rat – „so“ – tagt.\n\n", to: "a.txt")
    let article = try #require(try ArticleReader.articles(in: [path]).first)
    #expect(article.text == "Ulm: Rat tagt\nDer Rat – „so“ – tagt.")
    #expect(!article.textIsDerived)
    #expect(article.date == nil)
  }

  @Test func `broken UTF-8 and broken dates are told with their line`() throws {
    let scratch = try Scratch()
    try scratch.write(Data("Eins\nZwei\nDr".utf8) + [0xFC] + Data("i\n".utf8), to: "a.txt")
    try scratch.write("Titel: x\nDatum: gestern\nText", to: "b.txt")
    try scratch.write("Datum: 2023-02-30\nText", to: "c.txt")
    #expect(
      Self.error(scratch, "a.txt")
        == "a.txt:3: not UTF-8 from this line on: save the file as UTF-8")
    #expect(
      Self.error(scratch, "b.txt") == "b.txt:2: “gestern” is no date: write Datum: YYYY-MM-DD")
    #expect(
      Self.error(scratch, "c.txt") == "c.txt:1: “2023-02-30” is no date: write Datum: YYYY-MM-DD")
  }

  // MARK: Records

  @Test func `a record's text is kept as it is`() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      """
      {"id": "a", "date": "2023-03-29", "title": "T", "url": "u", "text": "Bu\u{308}rger\\r\\nja\\u00ad \\ud83d\\ude00\\/", "extra": [1, {"text": null}, -0.5e+3, true]}

      {"text": "Ulm: Rat\\n[01.02.2024] x", "id": 17, "date": null}
      {"text": "ohne id", "id": null, "date": "", "text": "zuletzt"}
      {"id":"d","date":"2024-05-06T10:00:00+02:00","text":""}

      """.replacing("\n", with: "\r\n"), to: "r.jsonl")
    let articles = try ArticleReader.articles(in: [path])
    #expect(articles.map(\.id) == ["a", "17", "r#4", "d"])
    #expect(
      articles.map { Array($0.text.utf8) } == [
        Array("Bu\u{308}rger\r\nja\u{AD} 😀/".utf8), Array("Ulm: Rat\n[01.02.2024] x".utf8),
        Array("zuletzt".utf8), [],
      ])
    #expect(
      articles.map { $0.date?.description } == ["2023-03-29", "2024-02-01", nil, "2024-05-06"])
    #expect(articles[0].title == "T" && articles[0].url == "u")
    #expect(articles.allSatisfy { !$0.textIsDerived })
    #expect(articles[1].zones.map(\.kind) == [.kicker, .headline, .dateline, .body])
  }

  @Test(arguments: [
    (#"{"id": "a", "text": "x""#, "the line ends too early", 24),
    (#"{"id": "a" "text": "x"}"#, "a comma or the closing brace is missing", 12),
    (#"{"text": "x"} {}"#, "something follows the record", 15),
    (#"["text"]"#, "a record is an object in braces", 1),
    (#"{"text": 5}"#, "“text” has to be a string", 10),
    (#"{"text": "\ud800x"}"#, "half a surrogate pair in a string", 17),
    (#"{"text": "\q"}"#, "an unknown escape in a string", 11),
    (#"{"text": "x", "a": 01}"#, "a comma or the closing brace is missing", 21),
    (#"{"text": "x", "a": nul}"#, "no JSON value", 20),
    ("{\"text\": \"a\tb\"}", "a control character in a string has to be escaped", 12),
    ("kein JSON", "a record is an object in braces", 1),
    (#"{"text": "ü", "a": }"#, "no JSON value", 20),
    (#"{"a": "# + String(repeating: "[", count: 100_000), "values are nested too deeply", 207),
  ])
  func `a bad line is told with line and column`(
    line: String, message: String, column: Int
  ) throws {
    let scratch = try Scratch()
    try scratch.write("{\"id\": \"1\", \"text\": \"x\"}\n\(line)\n", to: "r.jsonl")
    #expect(Self.error(scratch, "r.jsonl") == "r.jsonl:2:\(column): broken JSON: \(message)")
  }

  @Test func `records before and behind a bad line are read`() throws {
    let scratch = try Scratch()
    let lines =
      Data("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\"}\n".utf8)
      + Data([0xFF, 0x0A]) + Data("{\"id\":\"3\",\"text\":\"c\",\"date\":\"bald\"}\n".utf8)
      + Data("{\"id\":\"4\",\"text\":\"d\"}".utf8)
    var reader = try ArticleReader([try scratch.write(lines, to: "r.jsonl")])
    var ids: [String] = []
    var errors: [String] = []
    while errors.count < 10 {
      do {
        guard let read = try reader.next() else { break }
        ids.append(read.article.id)
      } catch {
        errors.append("\(error.line ?? 0) \(error.message)")
      }
    }
    #expect(ids == ["1", "4"])
    #expect(
      errors == [
        "2 the record has no “text”", "3 not UTF-8: save the file as UTF-8",
        "4 “bald” is no date: write \"date\": \"YYYY-MM-DD\"",
      ])
  }

  @Test func `records are read one by one, and long lines whole`() throws {
    let scratch = try Scratch()
    let long = String(repeating: "Ein Satz mit Umläuten. ", count: 30_000)
    let lines = (1...3).map { "{\"id\":\"\($0)\",\"text\":\"\(long)\"}\n" }
    let path = try scratch.write(lines.joined(), to: "r.jsonl")
    var reader = try ArticleReader([path])
    var count = 0
    while let read = try reader.next() {
      count += 1
      #expect(read.article.text.utf8.count == long.utf8.count)
    }
    #expect(count == 3)
  }

  // MARK: Feeds

  @Test func `each item of an RSS feed is an article`() throws {
    let articles = try ArticleReader.articles(in: [Places.fixture("meldungen.rss")])
    #expect(articles.map(\.id) == ["stadtblatt-17", "https://stadtblatt.example/ulm"])
    #expect(
      articles.map(\.text) == [
        "Potsdam: Rat & Tat\nIn Potsdam tagt der Rat.\nEr berät die Stadt.",
        "Ulm: Rathaus wird digital\nBis 2027 soll es so weit sein.",
      ])
    #expect(articles.map { $0.date?.description } == ["2026-01-19", nil])
    #expect(articles.map(\.title) == ["Rat & Tat", "Rathaus wird digital"])
    #expect(articles[0].url == "https://stadtblatt.example/rat")
    #expect(articles.allSatisfy { $0.source == "Stadtblatt" && $0.textIsDerived })
  }

  @Test func `each entry of an Atom feed is an article`() throws {
    let articles = try ArticleReader.articles(in: [Places.fixture("meldungen.atom")])
    #expect(articles.map(\.id) == ["tag:kreisbote.example,2025:1", "meldungen#2"])
    #expect(
      articles.map(\.text) == [
        "Kreis Fulda: Neue Spitze\nDer Kreis hat gewählt & gezählt.\nEs war knapp.",
        "Kreis & Stadt\nKurz und gut.",
      ])
    #expect(articles.map { $0.date?.description } == ["2025-05-03", nil])
    #expect(articles[0].url == "https://kreisbote.example/1")
    #expect(articles[0].source == "Kreisbote")
  }

  @Test func `a feed is never a way into other files`() throws {
    let scratch = try Scratch()
    let secret = try scratch.write("geheim", to: "secret")
    let item = "<rss><channel><item><title>T</title><description>&x;</description></item>"
    try scratch.write(
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://\(secret)\">]>\(item)</channel></rss>", to: "a.xml"
    )
    let bomb = (1...9).map { number in
      "<!ENTITY x\(number) \"\(String(repeating: "&x\(number - 1);", count: 10))\">"
    }
    try scratch.write(
      "<!DOCTYPE rss [<!ENTITY x0 \"ha\">\(bomb.joined())<!ENTITY x \"&x9;\">]>\(item)</channel></rss>",
      to: "b.xml")
    for name in ["a.xml", "b.xml"] {
      let text = (try? ArticleReader.articles(in: [scratch.path + "/" + name]))?.first?.text ?? ""
      #expect(!text.contains("geheim") && text.utf8.count < 1000)
    }
  }

  @Test func `broken XML and XML that is no feed are told`() throws {
    let scratch = try Scratch()
    try scratch.write("<rss>\n<channel>\n<item></rss>", to: "a.rss")
    try scratch.write("<urlset/>", to: "map.xml")
    try scratch.write("", to: "b.atom")
    #expect(Self.error(scratch, "a.rss").hasPrefix("a.rss:3: broken XML: "))
    #expect(
      Self.error(scratch, "map.xml")
        == "map.xml: neither RSS nor Atom: the root is no rss, RDF or feed")
    #expect(Self.error(scratch, "b.atom").hasPrefix("b.atom"))
    #expect(!Self.error(scratch, "b.atom").contains("articles"))
  }

  // MARK: Inputs

  @Test func `a folder is read in depth, by name, other kinds passed over`() throws {
    let scratch = try Scratch()
    for name in [
      "b/2.txt", "b/10.txt", "a.txt", "c.TXT", "Z.htm", ".hidden.txt", "x.docx", "README",
    ] {
      try scratch.write("Text von \(name).", to: name)
    }
    try scratch.write("<urlset/>", to: "sitemap.xml")
    try scratch.write(" \n", to: "leer.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/b/loop", withDestinationPath: scratch.path)
    var notes: [String] = []
    var reader = try ArticleReader([scratch.path + "/"]) { notes.append($0.message) }
    var ids: [String] = []
    while let article = try reader.next() { ids.append(article.article.id) }
    #expect(ids == ["Z", "a", "10", "2", "c"])
    #expect(
      notes == ["no text in it", "neither RSS nor Atom: the root is no rss, RDF or feed"])
  }

  @Test func `links inside a folder are followed, others are told`() throws {
    let scratch = try Scratch()
    try scratch.write("Der Rat tagt.", to: "in/sub/a.txt")
    try scratch.write("geheim", to: "out/b.txt")
    try scratch.write("geheim", to: "inner/c.txt")
    let files = FileManager.default
    for (name, target) in [
      ("sub2", "/in/sub"), ("b.txt", "/out/b.txt"), ("folder", "/out"), ("c", "/inner"),
    ] {
      try files.createSymbolicLink(
        atPath: scratch.path + "/in/" + name, withDestinationPath: scratch.path + target)
    }
    var notes: [String] = []
    var reader = try ArticleReader([scratch.path + "/in"]) { notes.append($0.description) }
    #expect(try reader.next()?.article.id == "a")
    #expect(try reader.next() == nil)
    #expect(notes.count == 3 && notes.allSatisfy { $0.contains("leads out of the folder") })
    // A link that is named itself is meant.
    var named = try ArticleReader([scratch.path + "/in/folder"])
    #expect(try named.next()?.article.text == "geheim")
  }

  @Test func `what can't be read is told in one line`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "a.docx")
    try scratch.write("x", to: "none/README")
    try scratch.write(" \n ", to: "leer.txt")
    try scratch.write("\n\n", to: "leer.jsonl")
    try scratch.write("<p> ", to: "leer.html")
    try scratch.write(Data(count: (16 << 20) + 1), to: "gross.txt")
    #expect(
      Self.error(scratch, "a.docx")
        == "a.docx: unknown kind of file: give .txt, .html, .pdf, .jsonl, .xml, .rss, .atom or .warc, "
        + "or one of them with .gz")
    #expect(Self.error(scratch, "no.txt") == "no.txt: no such file or folder")
    #expect(
      Self.error(scratch, "none")
        == "none: empty folder: no file ending in .txt, .html, .pdf, .jsonl, .xml, .rss, .atom or .warc, "
        + "or one of them with .gz in it")
    #expect(Self.error(scratch, "leer.txt") == "leer.txt: no text in it")
    #expect(Self.error(scratch, "leer.html") == "leer.html: no text in it")
    #expect(Self.error(scratch, "leer.jsonl") == "leer.jsonl: no record in it")
    #expect(
      Self.error(scratch, "gross.txt")
        == "gross.txt: larger than 16 MB: split it, or give it as .jsonl with one article a line")
    #expect(Self.error(scratch).hasPrefix("nothing to read"))
  }

  @Test func `two articles of one id are a mistake unless they are the same`() throws {
    let scratch = try Scratch()
    try scratch.write("Text eins.", to: "1/a.txt")
    try scratch.write("Text zwei.", to: "2/a.txt")
    try scratch.write("Text eins.", to: "3/a.txt")
    #expect(
      Self.error(scratch, "1", "2")
        == "2/a.txt: a second article with the id “a”, and not the same as that of 1/a.txt: "
        + "give one another name or id")
    #expect(Self.error(scratch, "1", "3") == "1 articles")
    #expect(Self.error(scratch, "1", "1/a.txt", "1") == "1 articles")
  }

  @Test func `an input without a name is known by its first bytes`() throws {
    let scratch = try Scratch()
    func ids(_ content: String) throws -> [String] {
      let pipe = scratch.path + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      defer { try? FileManager.default.removeItem(atPath: pipe) }
      let writer = Thread { try? Data(content.utf8).write(to: URL(filePath: pipe)) }
      writer.start()
      return try ArticleReader.articles(in: [pipe]).map { "\($0.id) \($0.text)" }
    }
    #expect(try ids("\u{FEFF} {\"id\": \"r\", \"text\": \"x\"}") == ["r x"])
    #expect(try ids("<p>Seite") == ["pipe Seite"])
    #expect(
      try ids("<?xml version='1.0'?>\n<rss><channel><item><title>T</title></item></channel></rss>")
        == ["pipe#1 T"])
    #expect(try ids("Datum: 2023\nNur Text.") == ["pipe Nur Text."])
  }
}
