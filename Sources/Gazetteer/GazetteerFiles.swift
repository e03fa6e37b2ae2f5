internal import Ontology

/// The tables of one or more gazetteer folders, read but not yet understood.
struct GazetteerFiles: Sendable {
  /// What a gazetteer can hold.
  enum Kind: String, CaseIterable, Sendable {
    case bodies = "bodies.tsv"
    case givenNames = "names/given.tsv"
    case heads = "words/heads.tsv"
    case nouns = "words/nouns.tsv"
    case otherWords = "words/other.tsv"
    case particles = "words/particles.tsv"
    case people = "people.tsv"
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
      case .heads: ["head", "gender", "kind", "sort"]
      case .nouns: ["noun"]
      case .otherWords: ["word"]
      case .particles: ["particle"]
      case .people: ["name", "gender", "role", "body", "scope", "from", "to", "source"]
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

    /// The column that says what a row is, for counting; nil for lists of words.
    var sortingColumn: Column? {
      switch self {
      case .bodies, .programmes, .titles: .kind
      case .places: .type
      case .roles: .category
      case .givenNames, .people: .gender
      case .heads: .sort
      case .roleHeads: .declension
      case .nouns, .otherWords, .particles: nil
      }
    }

    /// Whether the first column is unique; else several rows may begin alike.
    var isKeyed: Bool {
      self != .heads && self != .people
    }

    /// Whether articles are read with it; the rest is only checked.
    var isForReading: Bool {
      self != .people
    }

    /// The columns that come last and that a row may leave out, tabulators and all.
    var optionalColumns: [String] {
      switch self {
      case .bodies: ["founded", "until", "predecessors", "ambiguous", "english"]
      case .programmes, .roles: ["ambiguous"]
      case .places: ["english"]
      case .heads: ["owners", "house", "plural"]
      default: []
      }
    }
  }

  private(set) var tables: [(kind: Kind, table: Table)] = []

  /// Understands the files of all folders, and stops at the first that can't be understood.
  init(_ contents: [GazetteerContent]) throws(InputError) {
    for content in contents { tables.append((content.kind, try Self.table(content))) }
  }

  /// Reads the files of all folders; what can't be read is a problem and left out.
  init(folders: [String], problems: inout [InputError]) {
    for file in GazetteerSources(folders: folders, problems: &problems).files {
      do {
        tables.append((file.kind, try Self.table(GazetteerContent(file))))
      } catch {
        problems.append(error)
      }
    }
  }

  /// The tables of one kind, in the order of their folders.
  func tables(_ kind: Kind) -> [Table] {
    tables.filter { $0.kind == kind }.map(\.table)
  }

  private static func table(_ content: GazetteerContent) throws(InputError) -> Table {
    try Table(
      path: content.path, bytes: content.bytes, requiring: content.kind.columns,
      optional: content.kind.optionalColumns, isKeyed: content.kind.isKeyed)
  }
}
