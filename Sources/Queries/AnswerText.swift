internal import Graph
internal import Ontology

extension Answer {
  /// The answer for reading: each text, and under it each quote with its article and date.
  package func text() -> String {
    var lines: [String] = []
    switch outcome {
    case .answered where !columns.isEmpty: lines += table()
    case .answered:
      for item in answers { lines += Self.lines(of: item, german: isGerman) }
      if let note {
        lines.append((isGerman ? "Genannt sind: " : "Named are: ") + Self.oneLine(note))
      }
    case .nothing:
      lines.append(
        isGerman ? "Dazu steht nichts in den Artikeln." : "Not stated in the articles.")
      if let note { lines.append(noteLabel + Self.oneLine(note)) }
    case .ambiguous:
      lines.append(
        isGerman ? "Die Frage ist mehrdeutig. Gemeint sein kann:" : "The question may mean:")
      lines += suggestions.map { "  " + Self.oneLine($0) }
    case .unreadable:
      lines.append(
        isGerman
          ? "Die Frage wurde nicht verstanden. So lässt sich fragen:"
          : "The question was not understood. Questions like these are:")
      lines += suggestions.map { "  " + Self.oneLine($0) }
    }
    if let reading, outcome != .unreadable {
      lines.append((isGerman ? "Gelesen als: " : "Read as: ") + Self.oneLine(reading))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answers as a table, its columns padded to the same width.
  private func table() -> [String] {
    let rows = ([columns] + answers.map(\.cells)).map { $0.map(Self.oneLine) }
    let widths = columns.indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    func line(_ row: [String]) -> String {
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
      }
      let text = cells.joined(separator: "  ")
      return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return [line(rows[0]), line(rule)] + rows.dropFirst().map(line)
  }

  private var isGerman: Bool { language == .german }

  /// What stands before a note that is no answer.
  private var noteLabel: String {
    if namesSome { return isGerman ? "Genannt sind unter anderem: " : "Named are among others: " }
    return isGerman ? "Zuletzt genannt: " : "Last named: "
  }

  private static func lines(of item: Item, german: Bool) -> [String] {
    var lines = [oneLine(item.text)]
    if item.basis == .inferred {
      lines[0] += german ? " (erschlossen)" : " (inferred)"
      for premise in item.premises {
        lines.append((german ? "  aus: " : "  from: ") + oneLine(premise))
      }
    }
    for quote in item.evidence {
      let date = quote.date.map { german ? $0.germanDescription : "\($0)" }
      let source = quote.article + (date.map { ", \($0)" } ?? "")
      let words = oneLine(quote.quote)
      lines.append("  [\(oneLine(source))] " + (german ? "„\(words)“" : "“\(words)”"))
    }
    return lines
  }

  /// Without line breaks and control characters, which a terminal would obey.
  private static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let folded: Unicode.Scalar = isControl || scalar.properties.isWhitespace ? " " : scalar
      if folded == " ", result.last == " " { continue }
      result.append(folded)
    }
    return String(result)
  }
}
