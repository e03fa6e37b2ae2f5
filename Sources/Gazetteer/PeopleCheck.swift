internal import FoundationEssentials
internal import Ontology

/// Checks `people.tsv`, whose first column may repeat: sorted by whole lines, with dates.
enum PeopleCheck {
  private static let required = ["name", "gender", "role", "body", "from", "to"]

  static func problems(in folder: String) -> [InputError] {
    let path = folder + (folder.hasSuffix("/") ? "" : "/") + "people.tsv"
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = Array(data).split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    guard let header = lines.first else { return [] }
    let columns = cells(header)
    for name in required where !columns.contains(name) {
      return [
        InputError("has no column “\(name)”. Add it to the header line.", file: path, line: 1)
      ]
    }
    var problems: [InputError] = []
    var previous: [UInt8] = []
    for (index, line) in lines.enumerated().dropFirst()
    where !(line.isEmpty && index + 1 == lines.count) {
      if line.lexicographicallyPrecedes(previous) || line == previous {
        problems.append(
          InputError(
            "The line is out of order or stands twice. Sort the lines (LC_ALL=C sort -u).",
            file: path, line: index + 1))
      }
      previous = line
      problems += Self.problems(cells(line), columns, path, index + 1)
    }
    return problems
  }

  private static func problems(
    _ cells: [String], _ columns: [String], _ path: String, _ line: Int
  ) -> [InputError] {
    guard cells.count == columns.count else {
      return [
        InputError(
          "The line has \(cells.count) columns where the header has \(columns.count).", file: path,
          line: line)
      ]
    }
    var problems: [InputError] = []
    var column = 1
    for (name, cell) in zip(columns, cells) {
      if name == "from" || name == "to", !cell.isEmpty, PartialDate(cell) == nil {
        problems.append(
          InputError(
            "“\(cell)” is no date. Write it as 2023, 2023-03 or 2023-03-29.", file: path,
            line: line,
            column: column))
      }
      if name == "gender", !["", "m", "w"].contains(cell) {
        problems.append(
          InputError(
            "“\(cell)” is no gender. Write m or w.", file: path, line: line, column: column))
      }
      if name == "name" || name == "role", cell.isEmpty {
        problems.append(
          InputError("The \(name) is missing. Give it.", file: path, line: line, column: column))
      }
      column += cell.unicodeScalars.count + 1
    }
    return problems
  }

  private static func cells(_ line: [UInt8]) -> [String] {
    line.split(separator: 9, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
