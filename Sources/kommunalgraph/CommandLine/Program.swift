import Ontology

/// The program as its caller sees it: arguments in, exit status out.
enum Program {
  static let version = "0.1.0"

  /// Does what the arguments ask for; whatever goes wrong ends as a line on standard error.
  static func run(_ words: [String]) async -> ExitStatus {
    do {
      return try await dispatch(words)
    } catch let error as UsageError {
      Console.complain(error.message)
      let words = ["kommunalgraph", error.helpTopic, "--help"].filter { !$0.isEmpty }
      Console.complain("\"\(words.joined(separator: " "))\" tells how to call it")
    } catch let errors as InputErrors {
      for error in errors.errors { Console.complain("\(error)") }
      if let note = errors.note { Console.complain(note) }
    } catch {
      Console.complain("\(error)")
    }
    return .unusable
  }

  private static func dispatch(_ words: [String]) async throws -> ExitStatus {
    guard let first = words.first else {
      throw UsageError("what is to be done? Name one of the commands: \(Command.names)")
    }
    switch first {
    case "--help", "-h":
      try Console.print(Help.overview)
      return .done
    case "--version":
      try Console.print("kommunalgraph \(version)\n")
      return .done
    case "help":
      try Console.print(
        try words.dropFirst().first.map { Help.page(try command($0)) } ?? Help.overview)
      return .done
    default:
      let command = try command(first)
      let rest = words.dropFirst()
      // "--help" counts wherever it stands before a "--", however wrong the rest is.
      if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        try Console.print(Help.page(command))
        return .done
      }
      return try await command.run(try Arguments(Array(rest), for: command))
    }
  }

  private static func command(_ name: String) throws -> Command {
    guard let command = Command.all.first(where: { $0.name == name }) else {
      let sort = name.hasPrefix("-") ? "option" : "command"
      throw UsageError("unknown \(sort) \"\(name)\"; the commands are \(Command.names)")
    }
    return command
  }
}

/// How a call ended, in the manner of `grep`.
enum ExitStatus: Int32 {
  case done = 0
  case nothingFound = 1
  case unusable = 2
}

/// A call that doesn't say what to do.
struct UsageError: Error {
  var message: String
  /// The command whose help tells more; empty for the program's own.
  var helpTopic: String

  init(_ message: String, helpTopic: String = "") {
    self.message = message
    self.helpTopic = helpTopic
  }
}

/// Everything that is wrong with the input, so that it can be mended in one go.
struct InputErrors: Error {
  var errors: [InputError]
  /// What became of the rest.
  var note: String?
}
