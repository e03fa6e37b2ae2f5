package import FoundationEssentials
package import Ontology

/// What people decided where the program was wrong: `gazetteer/curation.tsv`.
///
/// Tab-separated columns `action`, `first`, `second`, `reason`; lines that begin with `#` are
/// remarks. The first column names a thing by a ``Reference``. A row that is taken out leaves
/// nothing behind: the graph is made anew of the articles and the rows that are there.
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
    /// The first is a thing of the second's kind; statements that no such thing can have go.
    case retype
    /// The first has the date or the office that the second tells, whatever articles say.
    case pin
  }

  /// One decision.
  package struct Row: Hashable, Sendable {
    package var action: Action
    package var first: Reference
    /// What the action has beside the first.
    package var second: Second
    package var reason: String
    /// Counted from 1.
    package var line: Int
  }

  /// The second column.
  package enum Second: Hashable, Sendable {
    case nothing
    case reference(Reference)
    case name(String)
    case kind(EntityKind)
    case pin(Pin)

    var reference: Reference? {
      if case .reference(let reference) = self { reference } else { nil }
    }

    var name: String? {
      if case .name(let name) = self { name } else { nil }
    }

    var kind: EntityKind? {
      if case .kind(let kind) = self { kind } else { nil }
    }

    var pin: Pin? {
      if case .pin(let pin) = self { pin } else { nil }
    }
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
    guard !first.name.isEmpty else { throw refuse("the column \"first\" names nothing") }
    guard !cells[3].isEmpty else { throw refuse("a decision needs a reason in the last column") }
    let second: Second
    do throws(Refusal) {
      second = try self.second(cells[2], of: action, first)
    } catch {
      throw refuse(error.message)
    }
    return Row(action: action, first: first, second: second, reason: cells[3], line: line)
  }

  private struct Refusal: Error {
    var message: String
  }

  private static func second(
    _ cell: String, of action: Action, _ first: Reference
  ) throws(Refusal) -> Second {
    if action == .drop {
      guard cell.isEmpty else {
        throw Refusal(message: "\"drop\" takes one name: empty \"second\"")
      }
      return .nothing
    }
    let reference = Reference(cell)
    guard !reference.name.isEmpty else {
      throw Refusal(message: "\"\(action)\" needs something in \"second\"")
    }
    switch action {
    case .drop, .rename: return .name(cell)
    case .retype:
      guard let kind = EntityKind(rawValue: cell) else {
        let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Refusal(message: "\"retype\" needs a kind in \"second\": one of \(kinds)")
      }
      return .kind(kind)
    case .pin:
      guard let pin = Pin(cell) else {
        throw Refusal(
          message: "\"pin\" needs a date (2023-03-29) or an office with its dates "
            + "(Präsident @ Deutscher Städtetag = 2021-11/2023) in \"second\"")
      }
      return .pin(pin)
    case .same, .different:
      if action == .different, first == reference {
        throw Refusal(
          message: "both sides are the same; say which articles: \"\(first.name) @ ARTICLE\"")
      }
      if let kind = first.kind, let other = reference.kind, kind != other {
        throw Refusal(
          message: "a \(kind.rawValue) and a \(other.rawValue) are never one entity")
      }
      return .reference(reference)
    }
  }
}
