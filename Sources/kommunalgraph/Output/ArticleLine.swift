import Ontology

/// One line of `extract --format jsonl`: what an article says, in code points.
enum ArticleLine {
  /// Appends an article's line; `ids` are its entities' ids in the graph of all articles.
  static func write(_ facts: ArticleFacts, ids: [String], to json: inout JSONText) {
    let article = facts.article
    let codePoints = CodePoints(article.text)
    json.object { json in
      json.member("id", article.id)
      json.member("date", article.date?.description)
      if article.textIsDerived { json.member("text", article.text) }
      json.array("mentions") { json in
        for mention in facts.mentions {
          let range = codePoints.range(ofUTF8: mention.range)
          json.object { json in
            json.member("start", range.lowerBound)
            json.member("end", range.upperBound)
            json.member("kind", mention.kind.rawValue)
            json.member("text", article.words(mention.range))
            json.member("entity", ids[mention.entity])
          }
        }
      }
      json.array("entities") { json in
        var seen: Set<String> = []
        for (entity, id) in zip(facts.entities, ids) where seen.insert(id).inserted {
          json.object { json in
            json.member("id", id)
            json.member("kind", entity.kind.rawValue)
            json.member("name", entity.name)
          }
        }
      }
      json.array("relations") { json in
        for statement in facts.statements {
          json.object { write(statement, ids, codePoints, &$0) }
        }
      }
    }
    json.lineEnd()
  }

  private static func write(
    _ statement: Statement, _ ids: [String], _ codePoints: CodePoints, _ json: inout JSONText
  ) {
    json.member("type", statement.type.rawValue)
    json.member("subject", ids[statement.subject])
    switch statement.type {
    case .holds:
      json.member("role", statement.role)
      json.member("body", statement.object.map { ids[$0] })
      json.member("status", (statement.status ?? .current).rawValue)
      json.member("scope", statement.scope)
      json.member("from", statement.from?.description)
      json.member("to", statement.to?.description)
    case .heldOn:
      json.member("object", statement.date?.description)
    default:
      json.member("object", statement.object.map { ids[$0] })
      if let role = statement.role { json.member("role", role) }
    }
    let range = codePoints.range(ofUTF8: statement.evidence.range)
    json.object("evidence") { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.member("rule", statement.evidence.rule)
    }
  }
}

extension Article {
  /// The exact words of a range of UTF-8 offsets.
  func words(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard range.upperBound <= bytes.count else { return "" }
    let lower = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let upper = bytes.index(lower, offsetBy: range.count)
    return String(text[lower..<upper])
  }
}
