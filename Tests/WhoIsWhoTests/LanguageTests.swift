import Foundation
import Ontology
import Testing

@testable import Graph
@testable import WhoIsWho

/// The labels in German and English, around data that stay German.
@Suite struct LanguageTests {
  private static let english: Result<[String: String], any Error> = Result {
    let book = WhoIsWho(graph: try GoldSite.graph.get(), language: .english)
    return Dictionary(uniqueKeysWithValues: book.site().map { ($0.path, $0.contents) })
  }

  /// What a page says by itself: without what is marked as German.
  private static func own(_ page: String) -> String {
    let text = page.components(separatedBy: "<main").last ?? page
    return text.replacing(
      /<(a|p|span|strong|h1|div)( id="[^"]*")?( class="[^"]*")? lang="de"[^>]*>.*?<\/\1>/
        .dotMatchesNewlines(), with: "")
  }

  /// The labels that are the same words in every case.
  private static func fixed(_ labels: any Labels) -> [String: String] {
    var words: [String: String] = [:]
    for label in Mirror(reflecting: labels).children {
      if let name = label.label, let text = label.value as? String { words[name] = text }
    }
    return words
  }

  @Test func `an English page is marked as one, and no German label is left on it`() throws {
    let english = Self.fixed(English())
    let german = Self.fixed(German()).filter { name, text in
      text.utf8.count > 5 && english[name] != text && !english.values.contains(text)
    }
    #expect(german.count > 90)
    for (path, page) in try Self.english.get() where path.hasSuffix(".html") {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"), "\(path)")
      let own = Self.own(page)
      for (name, text) in german {
        #expect(!own.contains(">" + HTMLWriter.escape(text)), "\(path): \(name)")
      }
    }
  }

  @Test func `what articles say is marked as German on an English page alone`() throws {
    let path = "personen/person-patrick-burghardt.html"
    let english = try #require(try Self.english.get()[path])
    for quote in english.components(separatedBy: "<blockquote>").dropFirst() {
      #expect(quote.hasPrefix("<p lang=\"de\">"))
    }
    #expect(english.contains("<h1 lang=\"de\">Patrick Burghardt</h1>"))
    #expect(english.contains("<strong lang=\"de\">Vorsitzender</strong>"))
    #expect(english.contains("<h2 id=\"amt-former-titel\">Former offices</h2>"))
    for (path, page) in try GoldSite.pages.get() where path.hasSuffix(".html") {
      #expect(page.components(separatedBy: " lang=").count == 2, "\(path)")
    }
  }

  @Test func `a page has the same address in both languages`() throws {
    #expect(Set(try Self.english.get().keys) == Set(try GoldSite.pages.get().keys))
  }

  @Test func `the search and the feed speak the language of the pages`() throws {
    let english = try Self.english.get()
    #expect(try #require(english["suchindex.js"]).contains("\"many\":\"% results\""))
    #expect(try #require(english["suchindex.js"]).contains("[\"Person\","))
    #expect(try #require(english["aenderungen.xml"]).contains("<language>en</language>"))
    let german = try GoldSite.pages.get()
    #expect(try #require(german["suchindex.js"]).contains("\"many\":\"% Treffer\""))
    #expect(try #require(german["aenderungen.xml"]).contains("<language>de</language>"))
  }

  @Test func `an entry for the terminal has labels in either language`() throws {
    let graph = try GoldSite.graph(of: ["d01"])
    let english = try #require(WhoIsWho(graph: graph, language: .english).entry(for: "burghardt"))
    #expect(english.contains("## Sessions chaired"))
    #expect(english.contains("29 March 2023"))
    let german = try #require(WhoIsWho(graph: graph).entry(for: "burghardt"))
    #expect(german.contains("## Geleitete Sitzungen"))
    #expect(german.contains("29. März 2023"))
  }

  @Test(arguments: [
    ("2023", "2023", "2023"), ("2023-03", "März 2023", "March 2023"),
    ("2023-03-29", "29. März 2023", "29 March 2023"),
  ])
  func `a date is as exact as it is told`(date: String, german: String, english: String) throws {
    let date = try #require(PartialDate(date))
    #expect(German().date(date) == german)
    #expect(English().date(date) == english)
  }

  @Test(arguments: [
    ("2015-05-27/2015-05-28", "27. bis 28. Mai 2015", "27 to 28 May 2015"),
    ("2015-05-31/2015-06-01", "31. Mai 2015 bis 1. Juni 2015", "31 May 2015 to 1 June 2015"),
    ("2015-05/2015-06", "Mai 2015 bis Juni 2015", "May 2015 to June 2015"),
  ])
  func `a span says the month of two days once`(
    span: String, german: String, english: String
  ) throws {
    let span = try #require(DateSpan(span))
    #expect(German().date(span) == german)
    #expect(English().date(span) == english)
  }

  @Test func `whatever linking weighs has German words`() {
    let names =
      PersonFeature.allCases.map(\.rawValue) + SessionFeature.allCases.map(\.rawValue)
      + [PersonVeto.gender, .headships].map(\.rawValue)
    for name in names { #expect(German.reasons[name] != nil, "\(name)") }
  }
}
