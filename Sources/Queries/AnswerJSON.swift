internal import Graph
internal import Ontology

extension Answer {
  /// One line of JSON: `question`, `reading`, `answers` with `text`, `basis` and `evidence`
  /// (`article`, `start`, `end` in code points, `quote`).
  package func json() -> String {
    let items = answers.map { item in
      let evidence = item.evidence.map { quote in
        "{\"article\": \(Self.json(quote.article)), \"start\": \(quote.start), "
          + "\"end\": \(quote.end), \"quote\": \(Self.json(quote.quote))}"
      }
      return "{\"text\": \(Self.json(item.text)), \"basis\": \"\(item.basis.rawValue)\", "
        + "\"evidence\": [\(evidence.joined(separator: ", "))]}"
    }
    return "{\"question\": \(Self.json(question)), "
      + "\"reading\": \(reading.map { Self.json($0) } ?? "null"), "
      + "\"answers\": [\(items.joined(separator: ", "))]}"
  }

  private static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value),
        "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
