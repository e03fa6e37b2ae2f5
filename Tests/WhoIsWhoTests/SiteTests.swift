import Foundation
import Graph
import Ontology
import Testing

@testable import WhoIsWho

/// The whole site of the development set.
@Suite struct SiteTests {
  let pages: [String: String]

  init() throws {
    pages = try GoldSite.pages.get()
  }

  @Test func `every link leads to a file and to a place on it`() throws {
    var checked = 0
    for (path, page) in pages where path.hasSuffix(".html") {
      for target in Self.values(of: "href", in: page) + Self.values(of: "src", in: page)
      where !target.hasPrefix("https://") {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
        let found = try #require(pages[file], "\(path) links to \(target)")
        if parts.count > 1 {
          #expect(found.contains("id=\"\(parts[1])\""), "\(path) links to \(target)")
        }
        checked += 1
      }
    }
    #expect(checked > 5_000)
  }

  @Test func `every page has a language, a title, one main heading and no script of its own`() {
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">"), "\(path)")
      #expect(page.components(separatedBy: "<h1>").count == 2, "\(path)")
      #expect(page.contains("<main id=\"inhalt\">"), "\(path)")
      #expect(Self.foreignScripts(in: page) == [], "\(path)")
      #expect(page.contains("content=\"default-src 'none'; script-src 'self';"), "\(path)")
      #expect(!page.contains(" style=\"") && !page.contains("<style"), "\(path)")
      let ids = Self.values(of: "id", in: page)
      #expect(ids.count == Set(ids).count, "\(path) has an id twice")
    }
  }

  @Test func `every page is well-formed down to its last tag`() throws {
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(Self.unbalanced(page) == nil, "\(path)")
    }
  }

  @Test func `every line that is stated has a source and its words`() throws {
    var lines = 0
    for (path, page) in pages where path.hasSuffix(".html") {
      for list in page.components(separatedBy: "<ul class=\"claims\">").dropFirst() {
        for claim in list.components(separatedBy: "<p class=\"line\">").dropFirst() {
          let claim = claim.components(separatedBy: "</details>")[0]
          #expect(claim.contains("<p class=\"source\">"), "\(path)")
          #expect(claim.contains("<blockquote><p>"), "\(path)")
          #expect(!claim.contains("<blockquote><p></p>"), "\(path)")
          lines += 1
        }
      }
    }
    #expect(lines > 600)
  }

  @Test(arguments: ["Thomas Ziegler", "Carsten Costard", "Moritz Leick"])
  func `who only made a picture has no entry`(name: String) throws {
    #expect(try GoldSite.graph.get().entities.contains { $0.name == name })
    let path = "personen/person-\(slug(name)).html"
    #expect(pages[path] == nil)
    #expect(try GoldSite.whoIsWho().entry(for: name) == nil)
    for (path, page) in pages where !path.hasPrefix("artikel/") {
      // The words of a source may name anybody; our own lines may not.
      let own = page.replacing(/<blockquote>.*?<\/blockquote>/.dotMatchesNewlines(), with: "")
      #expect(!own.contains(name), "\(path)")
    }
  }

  @Test func `the site and its Markdown have the same pages`() throws {
    let html = Set(pages.keys.filter { $0.hasSuffix(".html") }.map { $0.dropLast(5) })
    let markdown = try GoldSite.whoIsWho().markdown().map { $0.path.dropLast(3) }
    #expect(Set(markdown) == html)
    #expect(markdown.count == html.count)
  }

  @Test func `made again, every byte is the same`() throws {
    for file in try GoldSite.whoIsWho().site() {
      #expect(pages[file.path] == file.contents)
    }
  }

  @Test func `paths are plain and none differs by case alone`() {
    for path in pages.keys {
      #expect(path.wholeMatch(of: /([a-z-]+\/)?[a-z0-9-]+\.(html|css|js|xml)/) != nil, "\(path)")
    }
  }

  @Test func `every page says in schema.org's words what it is about`() throws {
    var types: [String: Int] = [:]
    for (path, page) in pages where path.hasSuffix(".html") {
      let opening = "<script type=\"application/ld+json\">"
      let text = try #require(
        page.components(separatedBy: opening).dropFirst().first?
          .components(separatedBy: "</script>").first, "\(path)")
      let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(data?["@context"] as? String == "https://schema.org")
      types[data?["@type"] as? String ?? "", default: 0] += 1
    }
    for type in ["Person", "Event", "Place", "NewsArticle", "GovernmentOrganization", "WebSite"] {
      #expect(types[type, default: 0] > 0, "\(type)")
    }
  }

  @Test func `the search finds every entry and every article in its index`() throws {
    for (file, count) in [
      ("suchindex.js", pages.keys.count { $0.contains("/") && !$0.hasPrefix("artikel/") } - 6),
      ("suchindex-artikel.js", try GoldSite.graph.get().articles.count),
    ] {
      let script = try #require(pages[file])
      let json = try #require(script.split(separator: " = ", maxSplits: 1).last).dropLast(2)
      let data = try JSONSerialization.jsonObject(with: Data(json.utf8))
      let rows = try #require((data as? [String: Any])?["entries"] as? [[Any]] ?? data as? [[Any]])
      #expect(rows.count == count, "\(file)")
      let place = file == "suchindex.js" ? 1 : 0
      for row in rows { #expect(pages["\(row[place]).html"] != nil) }
    }
  }

  // MARK: Reading pages

  /// The scripts of a page that are neither the site's own nor data.
  static func foreignScripts(in page: String) -> [String] {
    page.lowercased().components(separatedBy: "<script").dropFirst().filter {
      $0.firstMatch(of: /^ src="(\.\.\/)?suche\.js" defer><\/script>/) == nil
        && !$0.hasPrefix(" type=\"application/ld+json\">")
    }.map { String($0.prefix(80)) }
  }

  static func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  static func resolve(_ target: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/").map(String.init) {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }

  /// The first tag that closes nothing or is never closed.
  static func unbalanced(_ page: String) -> String? {
    let empty: Set = ["meta", "link", "img", "input", "!DOCTYPE"]
    var open: [String] = []
    for part in page.components(separatedBy: "<").dropFirst() {
      let name = String(part.prefix { !" >\n".contains($0) })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return name }
      } else if !empty.contains(name) {
        open.append(name)
      }
    }
    return open.last
  }
}
