/// Reads lists of attributes: `[label="A", color=red]`.
extension DOTLint {
  mutating func attributeLists(_ line: Int) -> [(name: String, value: Value)] {
    var attributes: [(name: String, value: Value)] = []
    var lists = 0
    while takes("[") {
      lists += 1
      while let (token, line) = current, token != .sign("]") {
        if takes(";") || takes(",") { continue }
        guard case .name(let name, _) = token else {
          add("no attribute", "write name=\"value\"")
          advance()
          continue
        }
        advance()
        attributes.append((name, takes("=") ? value() : ("true", false, line)))
      }
      if !takes("]") { add("a list of attributes is never closed", "add ]") }
    }
    if lists > 1 {
      tellGephi(line, "a second list of attributes ends its reading")
    }
    return attributes
  }

  mutating func value() -> Value {
    let line = current?.line ?? scanner.line
    switch current?.token {
    case .name(var text, _)?:
      advance()
      while takes("+") {
        if case .name(let more, _)? = current?.token {
          text += more
          advance()
        }
      }
      return (text, false, line)
    case .markup(let text)?:
      advance()
      return (text, true, line)
    default:
      add("a value is missing", "write name=\"value\"")
      return ("", false, line)
    }
  }
}
