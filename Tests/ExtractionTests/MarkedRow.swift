import Articles
import Extraction
import FoundationEssentials
import Gazetteer
import Ontology

/// Text with its mentions marked where they stand, in the notation of the annotated set:
/// `[surface](kind:Canonical)`.
enum MarkedRow {
  /// The rows of a table: blank lines lie between them, a line's end is a space, `¶` a line break.
  static func rows(_ table: String) -> [String] {
    table.split(separator: "\n\n").map { row in
      row.split(separator: "\n").joined(separator: " ").replacing("¶ ", with: "\n")
    }
  }

  /// The text without its marks; nil where a mark is misspelt.
  static func plain(_ marked: String) -> String? {
    let mark = /\[([^\[\]]+)\]\((person|role|body|place|session|programme):(?:[^()]|\([^()]*\))+\)/
    let plain = marked.replacing(mark) { $0.1 }
    return plain.contains("](") ? nil : plain
  }

  /// What the program finds in a text, written into it.
  static func read(_ text: String) throws -> String {
    let facts = try facts(of: text)
    let bytes = Array(text.utf8)
    var marked = ""
    var position = 0
    for mention in facts.mentions {
      marked += String(decoding: bytes[position..<mention.range.lowerBound], as: UTF8.self)
      let surface = String(decoding: bytes[mention.range], as: UTF8.self)
      let name = facts.entities[mention.entity].name
      marked += "[\(surface)](\(mention.kind.rawValue):\(name))"
      position = mention.range.upperBound
    }
    return marked + String(decoding: bytes[position...], as: UTF8.self)
  }

  /// What the program finds in the text under the marks of a row, written into it.
  static func reread(_ row: String) throws -> String {
    guard let text = plain(row) else { return "misspelt mark" }
    return try read(text)
  }

  /// What the program finds in a text that was published on 6 May 2024.
  static func facts(of text: String) throws -> ArticleFacts {
    let article = Article(
      id: "row", date: PartialDate(year: 2024, month: 5, day: 6), text: text,
      zones: ZoneFinder.zones(in: text))
    return try extractor.get().facts(of: article)
  }

  /// Reading the gazetteer takes a while: once for all tests.
  private static let extractor = Result<Extractor, any Error> {
    let folder = RelationMeasure.root + "/gazetteer"
    return try Extractor(
      lexicon: Lexicon(folders: [folder]), rules: RuleBook(folders: [folder]))
  }
}
