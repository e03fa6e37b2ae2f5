import Extraction
import Ontology

/// What `extract --format tree` prints: an article's parts and sentences, and under each sentence
/// its mentions and statements with the rules behind them, and the candidates that were refused.
///
///     d01  2023-03-31
///     ├─ body 0–312
///     │  └─ «Zum ersten Mal leitete Patrick Burghardt die Runde.»
///     │     ├─ person  Patrick Burghardt = Patrick Burghardt  [names/given]
///     │     ├─ refused  Runde: common noun
///     │     └─ chaired  Patrick Burghardt → 40. Sitzung IT-Planungsrat  [chairing/leitete]
///     └─ statements: 1
struct ArticleTree {
  private let facts: ArticleFacts
  private let explanation: Explanation

  /// The tree of one article.
  static func text(of explanation: Explanation) -> String {
    Self(facts: explanation.facts, explanation: explanation).text
  }

  private var text: String {
    let article = facts.article
    var heading = article.id
    if let date = article.date { heading += "  \(date)" }
    if let title = article.title { heading += "  \(title)" }
    var branches = parts.map { part in
      Branch(
        "\(part.kind.rawValue) \(part.range.lowerBound)–\(part.range.upperBound)",
        sentences(in: part))
    }
    branches.append(Branch("statements: \(facts.statements.count)"))
    return Console.oneLine(heading) + "\n" + Branch.drawn(branches)
  }

  /// The zones, and what lies between them.
  private var parts: [Zone] {
    let article = facts.article
    var parts: [Zone] = []
    var end = 0
    for zone in article.zones {
      if zone.range.lowerBound > end {
        parts.append(Zone(kind: .body, range: end..<zone.range.lowerBound))
      }
      parts.append(zone)
      end = zone.range.upperBound
    }
    if end < article.text.utf8.count {
      parts.append(Zone(kind: .body, range: end..<article.text.utf8.count))
    }
    return parts.filter { !article.words($0.range).allSatisfy(\.isWhitespace) }
  }

  // MARK: - Sentences

  /// The sentences of a part; one that runs over a zone's border is cut there.
  private func sentences(in part: Zone) -> [Branch] {
    explanation.sentences.compactMap { sentence in
      let range = sentence.clamped(to: part.range)
      guard !range.isEmpty, !facts.article.words(range).allSatisfy(\.isWhitespace) else {
        return nil
      }
      let isLast = range.upperBound == sentence.upperBound
      return Branch(
        quote(range), candidates(in: range) + (isLast ? statements(of: sentence) : []))
    }
  }

  /// Mentions and refused candidates, in the order of the text.
  private func candidates(in range: Range<Int>) -> [Branch] {
    var rules: [Range<Int>: String] = [:]
    var lines: [(start: Int, line: String)] = []
    for decision in explanation.decisions where range.contains(decision.range.lowerBound) {
      if decision.kind != nil {
        rules[decision.range] = decision.rule
      } else {
        let words = Console.oneLine(facts.article.words(decision.range))
        let reason = decision.text.hasPrefix(words + ": ") ? "" : words + ": "
        lines.append((decision.range.lowerBound, "refused  \(reason)\(decision.text)"))
      }
    }
    for mention in facts.mentions where range.contains(mention.range.lowerBound) {
      let words = Console.oneLine(facts.article.words(mention.range))
      var line = "\(mention.kind.rawValue)  \(words) = \(name(mention.entity))"
      if let rule = rules[mention.range] { line += "  [\(rule)]" }
      if mention.kind == .role, !isHeld(mention) { line += "  – nobody's" }
      lines.append((mention.range.lowerBound, line))
    }
    return lines.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map { Branch($0.element.line) }
  }

  /// Whether a sentence's title became somebody's office.
  private func isHeld(_ title: Mention) -> Bool {
    facts.statements.contains {
      $0.type == .holds && $0.role == facts.entities[title.entity].name
        && $0.evidence.range.contains(title.range.lowerBound)
    }
  }

  private func statements(of sentence: Range<Int>) -> [Branch] {
    facts.statements.filter { sentence.contains($0.evidence.range.lowerBound) }.map { statement in
      // What needs more than its sentence shows the rest.
      let rest = sentence.upperBound..<max(sentence.upperBound, statement.evidence.range.upperBound)
      return Branch(line(of: statement), rest.isEmpty ? [] : [Branch(quote(rest))])
    }
  }

  private func line(of statement: Statement) -> String {
    var line = "\(statement.type.rawValue)  \(name(statement.subject))"
    if let role = statement.role { line += " → \(role)" }
    if let object = statement.object {
      line += (statement.type == .holds ? " @ " : " → ") + name(object)
    }
    if let date = statement.date { line += " → \(date)" }
    if let status = statement.status { line += "  \(status.rawValue)" }
    if let scope = statement.scope { line += "  scope \(scope)" }
    if let from = statement.from { line += "  from \(from)" }
    if let to = statement.to { line += "  to \(to)" }
    return line + "  [\(statement.evidence.rule)]"
  }

  private func name(_ entity: Int) -> String {
    let entity = facts.entities[entity]
    return entity.name + (entity.gazetteerID.map { " (\($0))" } ?? "")
  }

  private func quote(_ range: Range<Int>) -> String {
    let words = Console.oneLine(facts.article.words(range))
    let limit = 160
    return words.count > limit ? "«\(words.prefix(limit))…»" : "«\(words)»"
  }
}
