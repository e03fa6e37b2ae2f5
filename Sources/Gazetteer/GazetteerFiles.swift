internal import FoundationEssentials
internal import GermanText
internal import Ontology

/// The files of one or more gazetteer folders, read but not yet understood.
struct GazetteerFiles: Sendable {
  /// What a gazetteer can hold.
  enum Kind: String, CaseIterable, Sendable {
    case bodies = "bodies.tsv"
    case givenNames = "names/given.tsv"
    case nouns = "words/nouns.tsv"
    case otherWords = "words/other.tsv"
    case particles = "words/particles.tsv"
    case places = "places.tsv"
    case programmes = "programmes.tsv"
    case roleHeads = "words/role-heads.tsv"
    case roles = "roles.tsv"
    case titles = "words/titles.tsv"

    /// The columns that a file must have; others are ignored.
    var columns: [String] {
      switch self {
      case .bodies:
        ["id", "name", "aliases", "former", "kind", "level", "land", "parent", "seat", "gender"]
      case .givenNames: ["name", "gender", "also"]
      case .nouns: ["noun"]
      case .otherWords: ["word"]
      case .particles: ["particle"]
      case .places:
        [
          "id", "name", "type", "land", "latitude", "longitude", "inhabitants", "aliases",
          "demonym", "adjective", "ambiguous",
        ]
      case .programmes: ["id", "name", "aliases", "former", "kind", "gender"]
      case .roleHeads: ["head", "feminine", "declension"]
      case .roles:
        [
          "id", "title", "feminine", "declension", "abbreviations", "category", "chair",
          "exclusive",
        ]
      case .titles: ["word", "kind"]
      }
    }
  }

  private(set) var tables: [(kind: Kind, table: Table)] = []

  /// Reads the files of all folders, and stops at the first that can't be read.
  init(folders: [String]) throws {
    var problems: [InputError] = []
    self.init(folders: folders, problems: &problems)
    if let problem = problems.first { throw problem }
  }

  /// Reads the files of all folders; what can't be read is a problem and left out.
  init(folders: [String], problems: inout [InputError]) {
    for folder in folders {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
        problems.append(
          InputError(
            "There is no such gazetteer folder. Name one with --gazetteer.", file: folder))
        continue
      }
      var hasFiles = false
      for kind in Kind.allCases {
        let path = folder + (folder.hasSuffix("/") ? "" : "/") + kind.rawValue
        guard FileManager.default.fileExists(atPath: path) else { continue }
        hasFiles = true
        do {
          tables.append((kind, try Table(path: path, requiring: kind.columns)))
        } catch {
          problems.append(error)
        }
      }
      if !hasFiles {
        problems.append(
          InputError(
            "is no gazetteer: none of its files is there. Expected at least one of "
              + Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".", file: folder))
      }
    }
  }

  /// The tables of one kind, in the order of their folders.
  func tables(_ kind: Kind) -> [Table] {
    tables.filter { $0.kind == kind }.map(\.table)
  }
}

/// The fields of a row by column name.
struct Row {
  let table: Table
  let index: Int
  private let fields: [Range<Int>]
  private let columns: Columns

  /// Where a table's columns stand.
  struct Columns {
    fileprivate var positions: [String: Int] = [:]

    init(_ table: Table) {
      for (position, name) in table.columns.enumerated() { positions[name] = position }
    }

    func position(_ name: String) -> Int? { positions[name] }
  }

  init(_ table: Table, _ index: Int, _ columns: Columns) {
    self.table = table
    self.index = index
    self.columns = columns
    fields = table.fields(of: index)
  }

  func range(_ name: String) -> Range<Int> {
    columns.position(name).map { fields[$0] } ?? 0..<0
  }

  func bytes(_ name: String) -> [UInt8] {
    Array(table.bytes[range(name)])
  }

  func string(_ name: String) -> String {
    table.string(range(name))
  }

  func list(_ name: String) -> [[UInt8]] {
    table.list(range(name)).map { Array(table.bytes[$0]) }
  }

  func strings(_ name: String) -> [String] {
    table.list(range(name)).map(table.string)
  }

  func error(_ message: String, at name: String) -> InputError {
    table.error(message, row: index, field: columns.position(name))
  }

  /// A whole number; nil for an empty field.
  func int(_ name: String) throws -> Int? {
    let range = range(name)
    guard !range.isEmpty else { return nil }
    guard let value = Int(table.string(range)), value >= 0 else {
      throw error(
        "“\(table.string(range))” is no whole number. Write digits only, or leave it empty.",
        at: name)
    }
    return value
  }

  /// A decimal number with a point; nil for an empty field.
  func double(_ name: String) throws -> Double? {
    let range = range(name)
    guard !range.isEmpty else { return nil }
    guard let value = Double(table.string(range)), value.isFinite else {
      throw error(
        "“\(table.string(range))” is no number. Write it with a point, as in 50.11088.", at: name)
    }
    return value
  }

  /// Whether a yes-or-no column says yes.
  func flag(_ name: String) throws -> Bool {
    switch string(name) {
    case "", "nein", "0": return false
    case "ja", "1", "x": return true
    default:
      throw error("“\(string(name))” is neither “ja” nor empty. Write one of them.", at: name)
    }
  }
}
