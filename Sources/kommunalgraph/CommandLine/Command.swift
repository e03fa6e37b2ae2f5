/// One command: what it is called, takes and does.
///
/// Each stands in a file of its own under `Commands/`; parsing, help and dispatch read this value.
struct Command: Sendable {
  let name: String
  /// The operands as help shows them: "INPUT…".
  let operands: String
  /// How many operands there may be.
  let operandCount: ClosedRange<Int>
  /// One line.
  let summary: String
  /// What a first reader should know.
  let details: String
  let options: [Option]
  let run: @Sendable (Arguments) async throws -> ExitStatus

  /// Something that may follow a command, by name.
  struct Option: Sendable {
    /// With its dashes.
    let name: String
    /// What the value is; nil for a switch.
    let value: String?
    let summary: String
    var isRequired = false
    var isRepeatable = false
    /// How many values follow it.
    var valueCount = 1
  }

  /// All commands, in the order that help lists them.
  static let all: [Self] = [
    build, extract, ingest, remove, ask, whois, site, why, review, export, lint, diff, stats,
    check, evaluate,
  ]

  /// The names of all commands.
  static var names: String {
    all.map(\.name).joined(separator: ", ")
  }

  /// As many operands as there are.
  static let many = 1...Int.max
}

extension Command.Option {
  static let gazetteer = Self(
    name: "--gazetteer", value: "DIR",
    summary: "a gazetteer folder; a later one adds to the earlier ones", isRepeatable: true)

  static let archive = Self(
    name: "--archive", value: "FILE",
    summary: "the archive; a folder that build wrote will do (default: exports)")

  static let requiredArchive = Self(
    name: "--archive", value: "FILE", summary: "the archive", isRequired: true)

  static let statedOnly = Self(
    name: "--stated-only", value: nil, summary: "what articles state, and no conclusions")

  static let language = Self(
    name: "--language", value: "L",
    summary: "of labels: de (default) or en; what articles say stays German")

  static let asOf = Self(
    name: "--as-of", value: "DATE", summary: "as things stood then: YYYY, YYYY-MM or YYYY-MM-DD")
}
