/// Something in a graph's file that a program will read wrong, or not at all.
package struct LintFinding: Hashable, Sendable {
  package enum Severity: String, Sendable {
    /// Some program fails, or reads something else than what is meant.
    case mistake
    /// Only one program minds; the file may not be meant for it.
    case note
  }

  /// From 1.
  package var line: Int
  package var severity: Severity
  /// What is there and what it does.
  package var message: String
  /// What to do.
  package var remedy: String

  init(_ line: Int, _ message: String, _ remedy: String, severity: Severity = .mistake) {
    self.line = line
    self.severity = severity
    self.message = message
    self.remedy = remedy
  }
}

/// Checks anybody's GraphML or DOT against what Gephi, yEd, Graphviz, networkx and igraph read.
package enum GraphLint {
  /// The findings in a file, in the order of its lines; GraphML begins with a tag, all else is
  /// taken for DOT.
  package static func findings(in bytes: [UInt8]) -> [LintFinding] {
    var findings = CharacterLint.findings(in: bytes)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isXML = bytes[start...].first { !$0.isXMLSpace } == 60
    if isXML {
      var lint = GraphMLLint()
      findings += lint.findings(in: bytes)
    } else {
      if start > 0 {
        findings.append(
          LintFinding(
            1, "a byte order mark is a syntax error in Graphviz", "save as UTF-8 without BOM"))
      }
      var lint = DOTLint(bytes)
      findings += lint.findings()
    }
    return findings.enumerated().sorted { first, second in
      (first.element.line, first.offset) < (second.element.line, second.offset)
    }.map(\.element)
  }
}

extension UInt8 {
  /// A blank, tab or line end.
  var isXMLSpace: Bool {
    self == 32 || self == 9 || self == 10 || self == 13
  }
}
