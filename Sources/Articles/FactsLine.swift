internal import FoundationEssentials
internal import Ontology

/// One line of a `.facts.jsonl` file: an article with what was found in it, as
/// `extract --format facts` prints it.
enum FactsLine {
  /// Reads a line.
  ///
  /// - Throws: ``InputError`` for a line that is none, or refers to what isn't there.
  static func facts(
    _ line: ArraySlice<UInt8>, file: String, number: Int
  ) throws(InputError) -> ArticleFacts {
    func error(_ message: String) -> InputError {
      InputError(message, file: file, line: number)
    }
    let facts: ArticleFacts
    do {
      facts = try JSONDecoder().decode(ArticleFacts.self, from: Data(line))
    } catch let fault as DecodingError {
      throw error("no line of `extract --format facts`: \(reason(fault))")
    } catch let fault {
      throw error("no line of `extract --format facts`: \(fault)")
    }
    guard !facts.article.id.isEmpty else { throw error("the article has no id") }
    guard facts.isSound else {
      throw error("the facts refer to an entity or a place in the text that isn't there")
    }
    return facts
  }

  /// Where and why JSON is no such line.
  private static func reason(_ fault: DecodingError) -> String {
    switch fault {
    case .keyNotFound(let key, let context):
      "“\(path(context.codingPath + [key]))” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "“\(path(context.codingPath))” is something else"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "broken JSON"
    case .dataCorrupted(let context): "“\(path(context.codingPath))” can't be that"
    @unknown default: "broken JSON"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")
  }
}
