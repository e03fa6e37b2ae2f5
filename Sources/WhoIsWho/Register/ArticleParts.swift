internal import Graph
internal import Ontology

/// What the register knows of articles.
extension Register {
  static func articlePaths(_ articles: [SourceArticle]) -> [String] {
    var taken: Set<String> = []
    return articles.map { article in
      var name = slug(article.id)
      if name.isEmpty { name = "ohne-kennung" }
      if name.utf8.count > 100 { name = String(name.prefix(100)) }
      let path = "artikel/artikel-" + name
      var candidate = path
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(path)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// The title, or else the first line of the text, shortened.
  static func title(_ article: SourceArticle) -> String? {
    let line = article.title ?? article.text.split(separator: "\n").first.map(String.init) ?? ""
    let words = line.split(whereSeparator: \.isWhitespace)
    var title = ""
    for word in words {
      guard title.count + word.count < 110 else {
        title += title.isEmpty ? String(word.prefix(110)) + " …" : " …"
        break
      }
      title += (title.isEmpty ? "" : " ") + word
    }
    return title.isEmpty ? nil : title
  }

  static func lines(of text: String) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var end = 0
    for byte in text.utf8 {
      if byte == 10 {
        if start < end { lines.append(start..<end) }
        start = end + 1
      }
      end += 1
    }
    if start < end { lines.append(start..<end) }
    return lines
  }

  static func statements(of graph: KnowledgeGraph, isSound: [Bool]) -> [[Int]] {
    var found = Array(repeating: [Int](), count: graph.articles.count)
    for (index, statement) in graph.statements.enumerated() where isSound[index] {
      for article in Set(statement.evidence.map(\.article)) where found.indices.contains(article) {
        found[article].append(index)
      }
    }
    return found
  }

  static func mentions(of graph: KnowledgeGraph) -> [[NamedRange]] {
    var found = Array(repeating: [NamedRange](), count: graph.articles.count)
    for (index, entity) in graph.entities.enumerated() {
      for mention in entity.mentions where found.indices.contains(mention.article) {
        found[mention.article].append(NamedRange(range: mention.range, entity: index))
      }
    }
    return found.map { mentions in
      // Of two at one place the longer one counts.
      mentions.sorted {
        ($0.range.lowerBound, -$0.range.upperBound, $0.entity)
          < ($1.range.lowerBound, -$1.range.upperBound, $1.entity)
      }
    }
  }

  /// The place on an article's page where an offset lies: "absatz-3"; nil without any text.
  func fragment(of offset: Int, in article: Int) -> String? {
    let lines = lines[article]
    guard !lines.isEmpty else { return nil }
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return "absatz-\(low + 1)"
  }
}
