internal import Graph
internal import Ontology

extension Register {
  /// An article: its text with the names linked, and what it says.
  func articlePage(_ article: Int) -> Document {
    let source = graph.articles[article]
    var document = Document(
      path: articlePaths[article],
      kicker: [.text(labels.article + ", " + articleDate(article))],
      title: articleTitles[article], isTitleGerman: true)
    document.area = "artikel/index"
    document.sections = [Section("text", labels.text, [.text(textLines(of: article))])]
    let says = statementsOfArticle[article].filter { index in
      let told = graph.statements[index]
      let ends = [told.subject] + [told.object].compactMap { $0 }
      return told.basis == .stated
        && ends.allSatisfy { graph.entities[$0].kind != .person || paths[$0] != nil }
    }
    if !says.isEmpty {
      document.aside.append(
        Section(
          "aussagen", labels.taken, [.list(says.map { sentence($0, dates: false) })]))
    }
    var facts = [Fact(name: labels.day, value: [.text(articleDate(article))])]
    if let name = source.source {
      facts.append(Fact(name: labels.publisher, value: [.german(.text(name))]))
    }
    if let url = source.url { facts.append(Fact(name: labels.address, value: [.outside(url)])) }
    facts.append(Fact(name: labels.identifier, value: [.text(source.id)]))
    document.aside.append(Section("angaben", labels.facts, [.facts(facts)]))
    return document
  }

  /// The text by its lines, names linked where they have an entry.
  private func textLines(of article: Int) -> [TextLine] {
    let bytes = Array(graph.articles[article].text.utf8)
    var marks = mentionsOfArticle[article][...]
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return lines[article].enumerated().map { number, line in
      var spans: [Inline] = []
      var position = line.lowerBound
      while let mark = marks.first, mark.range.lowerBound < line.upperBound {
        marks.removeFirst()
        guard mark.range.lowerBound >= position, mark.range.upperBound <= line.upperBound,
          !mark.range.isEmpty, Self.isBoundary(mark.range.lowerBound, in: bytes),
          Self.isBoundary(mark.range.upperBound, in: bytes)
        else { continue }
        if position < mark.range.lowerBound {
          spans.append(.text(text(position..<mark.range.lowerBound)))
        }
        spans.append(link(mark.entity, as: text(mark.range)))
        position = mark.range.upperBound
      }
      if position < line.upperBound { spans.append(.text(text(position..<line.upperBound))) }
      return TextLine(id: "absatz-\(number + 1)", spans: spans)
    }
  }

  private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || (offset >= 0 && offset < bytes.count && bytes[offset] & 0xC0 != 0x80)
  }
}
