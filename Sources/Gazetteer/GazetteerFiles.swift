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

    /// The columns that come last and that a row may leave out, tabulators and all.
    var optionalColumns: [String] {
      self == .bodies ? ["founded", "until", "predecessors"] : []
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
          tables.append(
            (
              kind,
              try Table(
                path: path, requiring: kind.columns, optional: kind.optionalColumns)
            ))
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
