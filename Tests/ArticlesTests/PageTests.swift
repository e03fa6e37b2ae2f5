import Articles
import Foundation
import Ontology
import Testing

@Suite("Web pages")
struct PageTests {
  /// The one article of a page given as bytes.
  static func article(_ html: Data) throws -> Article {
    let scratch = try Scratch()
    let articles = try ArticleReader.articles(in: [try scratch.write(html, to: "a.html")])
    try #require(articles.count == 1)
    return articles[0]
  }

  static func article(_ html: String) throws -> Article {
    try article(Data(html.utf8))
  }

  @Test func `a page gives its text, its date, its title and its zones`() throws {
    let articles = try ArticleReader.articles(in: [Places.fixture("meldung.html")])
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.id == "meldung")
    #expect(article.date == PartialDate("2026-01-19"))
    #expect(article.title == "Rat für den digitalen Wandel")
    #expect(article.url == "https://stadtblatt.example/rat")
    #expect(article.source == "Stadtblatt")
    #expect(article.textIsDerived)
    #expect(
      article.zoneTexts == [
        "kicker|Potsdam", "headline|Rat für den digitalen Wandel",
        "caption|Der Rat ist zum ersten Mal zusammengekommen.", "credit|(Foto: Stadt Potsdam)",
        "body|In Potsdam hat sich der zweite Digitalisierungsrat getroffen",
        "boilerplate|(wir berichteten)", "body|.", "body|Er berät die Stadt drei Jahre lang.",
        "body|Danach ist Schluss.", "body|Wissenschaft", "body|Wirtschaft",
      ])
  }

  @Test func `a page of teasers in cp1252 under a wrong label is the page saved as text`() throws {
    let page = try ArticleReader.articles(in: [Places.fixture("seite-cp1252.html")])
    let text = try ArticleReader.articles(in: [Places.corpus("seite-it-planungsrat.txt")])
    #expect(page.count == 16)
    #expect(page.map(\.date) == text.map(\.date))
    #expect(page.map(\.id) == (1...16).map { "seite-cp1252#\($0)" })
    let lines = text[0].text.split(separator: "\n").joined(separator: "\n")
    #expect(page[0].text == lines)
    #expect(page.dropFirst().map(\.text) == text.dropFirst().map(\.text))
    #expect(page.dropFirst().map(\.zones) == text.dropFirst().map(\.zones))
  }

  static let windows1252: [UInt8] =
    Array("<p>M".utf8) + [0xFC] + Array("ller: ".utf8)
    + [0x84] + Array("Zitat".utf8) + [0x93, 0x20, 0x96] + Array(" 5 ".utf8) + [0x80]

  @Test(arguments: [
    "", "<meta charset=windows-1252>", "<meta charset='utf-8'>", "<meta charset=klingon>",
    "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
    "<?xml version='1.0' encoding='ISO-8859-1'?>",
  ])
  func `bytes that aren't UTF-8 are Windows-1252 whatever the label`(label: String) throws {
    let article = try Self.article(Data(label.utf8) + Self.windows1252)
    #expect(article.text == "Müller: „Zitat“ – 5 €")
  }

  @Test(arguments: [
    "", "<meta charset=iso-8859-1>", "<title>Grün</title><meta charset=utf-8>",
    "<meta charset=klingon>",
  ])
  func `bytes that are UTF-8 are UTF-8 whatever the label`(label: String) throws {
    #expect(try Self.article(label + "<p>Müller „Zitat“").text == "Müller „Zitat“")
  }

  @Test func `one bad byte doesn't spoil a page in UTF-8`() throws {
    let html = Data("<meta charset=utf-8><p>Müller und Möller".utf8) + [0xFF] + Data(" reden.".utf8)
    #expect(try Self.article(html).text == "Müller und Möller\u{FFFD} reden.")
  }

  @Test func `byte order marks and ISO 8859-15 are understood`() throws {
    let text = "<p>Grüße"
    #expect(try Self.article(Data([0xEF, 0xBB, 0xBF] + text.utf8)).text == "Grüße")
    for isBig in [false, true] {
      var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
      for unit in text.utf16 {
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        bytes += isBig ? pair.reversed() : pair
      }
      #expect(try Self.article(Data(bytes)).text == "Grüße")
    }
    let euro = Data("<meta charset='iso-8859-15'><p>5 ".utf8) + [0xA4]
    #expect(try Self.article(euro).text == "5 €")
  }

  @Test func `no depth of nesting loses the text`() throws {
    let deep = String(repeating: "<div>", count: 200_000) + "tief unten"
    #expect(try Self.article(deep).text == "tief unten")
    let closed = deep + String(repeating: "</div>", count: 200_000) + "wieder oben"
    #expect(try Self.article(closed).text == "tief unten\nwieder oben")
    let inline = String(repeating: "<b>", count: 200_000) + "fett"
    #expect(try Self.article(inline).text == "fett")
  }

  @Test func `what isn't closed, known or text does no harm`() throws {
    #expect(try Self.article("<p>Eins<p>Zwei <b>drei<div>Vier").text == "Eins\nZwei drei\nVier")
    #expect(try Self.article("<p>vor\0nach<p>Ende").text == "vor nach\nEnde")
    #expect(try Self.article("<p>a<!-- <p>nein</p> -->b<p").text == "ab")
    #expect(
      try Self.article("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x; Ende").text
        .contains("root:") == false)
    #expect(
      try Self.article("<pre>Eine\nZeile  mit\n\nPause</pre>").text == "Eine\nZeile mit\nPause")
    #expect(
      try Self.article("<form><div><p>Alles in einem Formular.").text == "Alles in einem Formular.")
    #expect(try Self.article("<main><script>x</script></main><p>Doch Text.").text == "Doch Text.")
    #expect(try Self.article("<table><tr><td>a<td>b</table>").text == "a\nb")
  }

  @Test(arguments: [
    ("<meta name='date' content='2024-02-03'><p>x", "2024-02-03"),
    ("<meta itemprop=datePublished content='2024-02-03T23:59'><p>x", "2024-02-03"),
    ("<p>x<time datetime='2024-02-03'>Samstag</time>", "2024-02-03"),
    ("<time datetime='2024-02-03'>a</time><time datetime='2024-02-04'>b</time>", "none"),
    (
      "<time datetime='2024-02-04'>a</time><article><h1>H</h1><time datetime='2024-02-03'>b</time></article>",
      "2024-02-03"
    ),
    ("<h1>Ulm: Rat</h1><p>[03.02.2024] Der Rat tagt.", "2024-02-03"),
    ("<p>Am 3. Februar 2024 tagt der Rat.", "none"),
    ("<meta name='date' content='gestern'><p>x", "none"),
  ])
  func `a page has the date that it states, or none`(html: String, date: String) throws {
    #expect(try Self.article(html).date?.description ?? "none" == date)
  }
}
