/// What no reader of either format takes: bytes that are no UTF-8, control characters.
enum CharacterLint {
  static func findings(in bytes: [UInt8]) -> [LintFinding] {
    var findings: [LintFinding] = []
    var line = 1
    var hasReturn = false
    for byte in bytes {
      switch byte {
      case 10: line += 1
      case 13 where !hasReturn:
        hasReturn = true
        findings.append(
          LintFinding(
            line, "a carriage return; parsers change it, so texts don't come back the same",
            "end lines with LF alone"))
      case 0..<9, 11, 12, 14..<32, 127:
        findings.append(
          LintFinding(
            line, "the control character U+\(hex(byte)): XML parsers stop at it, SVG breaks",
            "replace it by U+FFFD or leave it out"))
      default: break
      }
    }
    if let line = firstLineThatIsNoUTF8(bytes) {
      findings.append(
        LintFinding(
          line, "these bytes are no UTF-8; Graphviz reads the whole file as Latin-1 then",
          "convert the file: iconv -f LATIN1 -t UTF-8"))
    }
    return findings
  }

  private static func firstLineThatIsNoUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
