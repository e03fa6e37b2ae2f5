import Ontology

/// What `extract --format tree` prints: an article's parts, mentions and statements, to be read.
///
///     d01  2023-03-31
///     ├─ body 0–312
///     │  ├─ body  IT-Planungsrat = IT-Planungsrat
///     │  └─ person  Burghardt = Patrick Burghardt
///     └─ statements
///        └─ chaired  Patrick Burghardt → 40. Sitzung IT-Planungsrat  [chairing/leitete]
///           «Zum ersten Mal leitete Patrick Burghardt die Runde.»
enum ArticleTree {
  /// The tree of one article.
  static func text(of facts: ArticleFacts) -> String {
    let article = facts.article
    var heading = article.id
    if let date = article.date { heading += "  \(date)" }
    if let title = article.title { heading += "  \(Console.oneLine(title))" }
    var branches = parts(of: article).map { part in
      branch(part, facts.mentions.filter { part.range.contains($0.range.lowerBound) }, facts)
    }
    let statements = facts.statements.map { statement in
      Branch(line(of: statement, in: facts), [Branch(quote(statement.evidence.range, article))])
    }
    branches.append(Branch("statements: \(statements.count)", statements))
    return heading + "\n" + Branch.drawn(branches)
  }

  /// The zones, and what lies between them.
  private static func parts(of article: Article) -> [Zone] {
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

  private static func branch(
    _ part: Zone, _ mentions: [Mention], _ facts: ArticleFacts
  ) -> Branch {
    let branches = mentions.map { mention in
      let words = Console.oneLine(facts.article.words(mention.range))
      return Branch("\(mention.kind.rawValue)  \(words) = \(name(mention.entity, facts))")
    }
    return Branch("\(part.kind.rawValue)  \(quote(part.range, facts.article))", branches)
  }

  private static func line(of statement: Statement, in facts: ArticleFacts) -> String {
    var line = "\(statement.type.rawValue)  \(name(statement.subject, facts))"
    if let role = statement.role { line += " → \(role)" }
    if let object = statement.object {
      line += (statement.type == .holds ? " @ " : " → ") + name(object, facts)
    }
    if let date = statement.date { line += " → \(date)" }
    if let status = statement.status { line += "  \(status.rawValue)" }
    if let scope = statement.scope { line += "  scope \(scope)" }
    if let from = statement.from { line += "  from \(from)" }
    if let to = statement.to { line += "  to \(to)" }
    return Console.oneLine(line) + "  [\(statement.evidence.rule)]"
  }

  private static func name(_ entity: Int, _ facts: ArticleFacts) -> String {
    let entity = facts.entities[entity]
    return entity.name + (entity.gazetteerID.map { " (\($0))" } ?? "")
  }

  private static func quote(_ range: Range<Int>, _ article: Article) -> String {
    let words = Console.oneLine(article.words(range))
    let limit = 160
    return words.count > limit ? "«\(words.prefix(limit))…»" : "«\(words)»"
  }
}

/// A line of a tree and what hangs below it.
private struct Branch {
  var line: String
  var branches: [Branch]

  init(_ line: String, _ branches: [Branch] = []) {
    self.line = line
    self.branches = branches
  }

  static func drawn(_ branches: [Self], indent: String = "") -> String {
    var text = ""
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      text += indent + (isLast ? "└─ " : "├─ ") + branch.line + "\n"
      text += drawn(branch.branches, indent: indent + (isLast ? "   " : "│  "))
    }
    return text
  }
}
