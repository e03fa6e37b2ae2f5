package import FoundationEssentials
package import Ontology

/// What people decided where the program was wrong: `gazetteer/curation.tsv`.
///
/// Tab-separated columns `action`, `first`, `second`, `reason`; lines that begin with `#` are
/// remarks. A reference is a name, with its kind before it where the name is not enough
/// (`person: Thomas Richter`), and the article after it where only that one is meant
/// (`Thomas Richter @ d59`).
package struct Curation: Sendable {
  /// What a row asks for.
  package enum Action: String, CaseIterable, Sendable {
    /// Both are one entity, whatever the program finds.
    case same
    /// They are two, whatever the program finds.
    case different
    /// The first gets the second as its canonical name.
    case rename
    /// The first is no entity; it goes with all its statements.
    case drop
  }

  /// A name, narrowed by kind and article where given.
  package struct Reference: Hashable, Sendable {
    package var kind: EntityKind?
    package var name: String
    package var article: String?

    /// Reads `[KIND:] NAME [@ ARTICLE]`.
    package init(_ text: String) {
      var rest = Substring(text)
      if let colon = rest.firstIndex(of: ":"),
        let kind = EntityKind(rawValue: String(rest[..<colon]))
      {
        self.kind = kind
        rest = rest[rest.index(after: colon)...]
      }
      let parts = rest.split(separator: "@", maxSplits: 1)
      name = Self.trimmed(parts.first ?? "")
      article = parts.count > 1 ? Self.trimmed(parts[1]) : nil
    }

    private static func trimmed(_ text: Substring) -> String {
      var text = text
      while let first = text.first, first.isWhitespace { text.removeFirst() }
      while let last = text.last, last.isWhitespace { text.removeLast() }
      return String(text)
    }
  }

  /// One decision.
  package struct Row: Hashable, Sendable {
    package var action: Action
    package var first: Reference
    /// For `rename` its `name` is the new name; for `drop` there is none.
    package var second: Reference?
    package var reason: String
    /// Counted from 1.
    package var line: Int
  }

  package var rows: [Row]

  /// No decisions.
  package init() {
    rows = []
  }

  /// Reads a curation file.
  ///
  /// - Throws: ``InputError`` with file and line for a row that can't be used.
  package init(contentsOf data: Data, file: String) throws(InputError) {
    rows = []
    guard let text = String(validating: data, as: UTF8.self) else {
      throw InputError("the file is not UTF-8; save it as UTF-8", file: file)
    }
    for (index, rawLine) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = rawLine.last == "\r" ? rawLine.dropLast() : rawLine
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if line.isEmpty || line.hasPrefix("#") || cells == Self.header { continue }
      rows.append(try Self.row(cells, file: file, line: index + 1))
    }
  }

  private static let header = ["action", "first", "second", "reason"]

  private static func row(
    _ cells: [String], file: String, line: Int
  ) throws(InputError) -> Row {
    func refuse(_ message: String) -> InputError {
      InputError(message, file: file, line: line)
    }
    guard cells.count == header.count else {
      throw refuse(
        "\(cells.count) columns; expected \(header.count), separated by tabs: "
          + header.joined(separator: ", "))
    }
    guard let action = Action(rawValue: cells[0]) else {
      let known = Action.allCases.map(\.rawValue).joined(separator: ", ")
      throw refuse("unknown action \"\(cells[0])\"; use one of \(known)")
    }
    let first = Reference(cells[1])
    let second = Reference(cells[2])
    guard !first.name.isEmpty else { throw refuse("the column \"first\" names nothing") }
    if action == .drop {
      guard cells[2].isEmpty else { throw refuse("\"drop\" takes one name: empty \"second\"") }
    } else {
      guard !second.name.isEmpty else { throw refuse("\"\(action)\" needs a name in \"second\"") }
    }
    if action == .different, first == second {
      throw refuse("both sides are the same; say which articles: \"\(first.name) @ ARTICLE\"")
    }
    if let kind = first.kind, let other = second.kind, kind != other {
      throw refuse("a \(kind.rawValue) and a \(other.rawValue) are never one entity")
    }
    guard !cells[3].isEmpty else { throw refuse("a decision needs a reason in the last column") }
    return Row(
      action: action, first: first, second: action == .drop ? nil : second, reason: cells[3],
      line: line)
  }
}
