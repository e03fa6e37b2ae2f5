import Ontology

/// The words behind a command, sorted into operands and options.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  private let command: String

  /// Reads `--name value`, `--name=value`, `--switch`; behind `--` everything is an operand.
  ///
  /// - Throws: ``UsageError`` for what the command doesn't know or lacks.
  init(_ words: [String], for command: Command) throws {
    self.command = command.name
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        try takeOption(word, &rest, command)
      } else {
        operands.append(word)
      }
    }
    if let missing = command.options.first(where: { $0.isRequired && values[$0.name] == nil }) {
      throw error("\(missing.name) \(missing.value ?? "") is missing")
    }
    if operands.count < command.operandCount.lowerBound {
      throw error("\(command.operands) is missing")
    }
    if operands.count > command.operandCount.upperBound {
      throw error("\"\(operands[command.operandCount.upperBound])\" is too much")
    }
  }

  private mutating func takeOption(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
  ) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw error("unknown option \"\(name)\"" + Self.known(command))
    }
    if values[name] != nil, !option.isRepeatable { throw error("\(name) is given twice") }
    guard let valueName = option.value else {
      if parts.count > 1 { throw error("\(name) takes no value") }
      values[name] = []
      return
    }
    var given = parts.dropFirst().map(String.init)
    while given.count < option.valueCount, let value = rest.first, !value.hasPrefix("--") {
      rest.removeFirst()
      given.append(value)
    }
    guard given.count == option.valueCount else {
      let noun = option.valueCount == 1 ? "a value" : "\(option.valueCount) values"
      throw error("\(name) needs \(noun): \(name) \(valueName)")
    }
    values[name, default: []] += given
  }

  private static func known(_ command: Command) -> String {
    guard !command.options.isEmpty else { return "; \(command.name) takes none" }
    return "; \(command.name) knows " + command.options.map(\.name).joined(separator: ", ")
  }

  /// Whether a switch is on.
  func has(_ name: String) -> Bool {
    values[name] != nil
  }

  /// An option's value.
  subscript(name: String) -> String? {
    values[name]?.first
  }

  /// The values of an option that is repeatable or takes several.
  func all(_ name: String) -> [String] {
    values[name] ?? []
  }

  /// An option's value as a whole number from zero on.
  func count(_ name: String) throws -> Int? {
    guard let text = self[name] else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw error("\(name) wants a number, not \"\(text)\"")
    }
    return number
  }

  /// An option's value as a date.
  func date(_ name: String) throws -> PartialDate? {
    guard let text = self[name] else { return nil }
    guard let date = PartialDate(text) else {
      throw error("\(name) wants YYYY, YYYY-MM or YYYY-MM-DD, not \"\(text)\"")
    }
    return date
  }

  /// An option's value as some of a few words, with commas between them; nil where it isn't given.
  func choices<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ name: String, _ choices: Choice.Type
  ) throws -> Set<Choice>? where Choice.RawValue == String {
    guard let text = self[name] else { return nil }
    var chosen: Set<Choice> = []
    for word in text.split(separator: ",") {
      guard let choice = Choice(rawValue: String(word)) else {
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw error("\(name) knows no \"\(word)\"; use some of \(known)")
      }
      chosen.insert(choice)
    }
    return chosen
  }

  /// An option's value as one of a few words; the first of them where it isn't given.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ choices: Choice.Type
  ) throws -> Choice where Choice.RawValue == String {
    let all = Array(choices.allCases)
    guard let text = self[name] else { return all[0] }
    guard let choice = Choice(rawValue: text) else {
      let known = all.map(\.rawValue).joined(separator: ", ")
      throw error("\(name) \"\(text)\" is unknown; use one of \(known)")
    }
    return choice
  }

  /// A complaint about this call.
  func error(_ message: String) -> UsageError {
    UsageError("\(command): \(message)", helpTopic: command)
  }
}
