/// What single attributes of a DOT file do to its readers.
extension DOTLint {
  /// Checks attributes of one statement.
  mutating func check(_ attributes: [(String, Value)]) {
    for (name, value) in attributes {
      switch name.lowercased() {
      case "label", "xlabel", "headlabel", "taillabel", "tooltip": checkText(name, value)
      case "url", "href":
        if Self.hasBareAmpersand(value.text) {
          notes.append(
            LintFinding(
              value.line, "\"&\" alone in an address makes the SVG unreadable", "write &amp;"))
        }
      case "weight":
        if Double(value.text).map({ $0 < 0 || $0 != $0.rounded() }) ?? true {
          notes.append(
            LintFinding(
              value.line,
              "weight=\"\(value.text)\" is no whole number from 0 on; Graphviz takes it "
                + "without a word for another", "write a whole number, and others as penwidth"))
        }
      default: break
      }
    }
  }

  private mutating func checkText(_ name: String, _ value: Value) {
    if value.isMarkup {
      tellGephi(value.line, "an HTML-like label is read with its tags")
      if Self.hasBareAmpersand(value.text) {
        notes.append(
          LintFinding(
            value.line, "\"&\" alone in an HTML-like label is an error", "write &amp;"))
      }
      return
    }
    var bytes = value.text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == 92 else { continue }
      if let next = bytes.next(), [78, 71, 69, 84, 72, 76].contains(next) {
        let sign = Character(Unicode.Scalar(next))
        notes.append(
          LintFinding(
            value.line, "\\\(sign) in a \(name) stands for a name, not for itself",
            "write \\\\\(sign), unless it is meant"))
        return
      }
    }
  }

  private static func hasBareAmpersand(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == 38 else { return false }
      let rest = bytes[(index + 1)...].prefix(10)
      guard let end = rest.firstIndex(of: 59), end > index + 1 else { return true }
      return !rest[..<end].allSatisfy { byte in
        byte == 35 || (48...57).contains(byte) || (65...90).contains(byte)
          || (97...122).contains(byte)
      }
    }
  }
}
