internal import FoundationEssentials
internal import GermanText
internal import Ontology

/// Reads a gazetteer as a compiler would: every mistake with its file, line, column and remedy.
package enum GazetteerCheck {
  /// Checks one or more gazetteer folders.
  package static func run(folders: [String]) -> CheckReport {
    var report = CheckReport()
    let files = GazetteerFiles(folders: folders, problems: &report.problems)
    for kind in GazetteerFiles.Kind.allCases {
      let rows = files.tables(kind).reduce(0) { $0 + $1.rows.count }
      if rows > 0 { report.counts.append((kind.rawValue, rows)) }
    }
    for (kind, table) in files.tables {
      report.problems += CellCheck.problems(in: table)
      report.problems += RowCheck(files).problems(in: table, kind)
    }
    report.problems += sharedIDs(files)
    for folder in folders { report.problems += PeopleCheck.problems(in: folder) }
    guard report.problems.isEmpty else {
      sort(&report.problems, files)
      return report
    }
    do {
      let lexicon = try Lexicon(folders: folders)
      report.forms = lexicon.formCount
      report.problems += NameCheck(lexicon).problems()
    } catch let error as InputError {
      report.problems.append(error)
    } catch {
      report.problems.append(InputError("\(error)"))
    }
    sort(&report.problems, files)
    return report
  }

  /// An id belongs to one kind of records: a body and a role can't share it.
  private static func sharedIDs(_ files: GazetteerFiles) -> [InputError] {
    var problems: [InputError] = []
    var ids = Vocabulary(capacity: 1 << 14)
    var owners: [(kind: GazetteerFiles.Kind, path: String)] = []
    for (kind, table) in files.tables
    where [.bodies, .places, .programmes, .roles].contains(kind) {
      for index in table.rows.indices {
        let key = table.key(of: index)
        let known = ids.count
        let id = ids.insert(Array(table.bytes[key]))
        if id == known {
          owners.append((kind, table.path))
        } else if owners[id].kind != kind {
          problems.append(
            table.error(
              "The id “\(table.string(key))” is also in \(owners[id].path). Change one of them.",
              row: index, field: 0))
        }
      }
    }
    return problems
  }

  private static func sort(_ problems: inout [InputError], _ files: GazetteerFiles) {
    problems.sort { first, second in
      if first.file != second.file { return (first.file ?? "") < (second.file ?? "") }
      if first.line != second.line { return (first.line ?? 0) < (second.line ?? 0) }
      if first.column != second.column { return (first.column ?? 0) < (second.column ?? 0) }
      return first.message < second.message
    }
  }
}

/// Checks the bytes of every cell: spelling that no text can match.
enum CellCheck {
  static func problems(in table: Table) -> [InputError] {
    var problems: [InputError] = []
    let bytes = table.bytes
    for (index, row) in table.rows.enumerated() {
      var field = 0
      var position = row.lowerBound
      while position < row.upperBound {
        let byte = bytes[position]
        if byte == 9 {
          field += 1
        } else if byte < 32 || byte == 127 {
          problems.append(table.error("A control character. Delete it.", row: index, field: field))
        } else if byte == 32, isAtEdge(position, of: row, bytes) {
          problems.append(
            table.error(
              "A blank at the cell's edge, or two together. Delete it.", row: index, field: field))
        } else if byte == 59, position + 1 < row.upperBound, bytes[position + 1] != 32 {
          problems.append(
            table.error(
              "A semicolon without a blank after it. Separate list items with “; ”.", row: index,
              field: field))
        } else if isCombining(position, bytes, row.upperBound) {
          problems.append(
            table.error(
              "A letter and its mark are two characters. Save the file in NFC "
                + "(as “uconv -x nfc” does).", row: index, field: field))
        }
        position += 1
      }
    }
    return problems
  }

  private static func isAtEdge(_ position: Int, of row: Range<Int>, _ bytes: [UInt8]) -> Bool {
    position == row.lowerBound || position + 1 == row.upperBound || bytes[position - 1] == 9
      || bytes[position + 1] == 9 || bytes[position + 1] == 32
  }

  /// U+0300 to U+036F, and the Ångström, Kelvin and Ohm signs, which NFC never has.
  private static func isCombining(_ position: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard position + 1 < end else { return false }
    switch bytes[position] {
    case 0xCC: return true
    case 0xCD: return bytes[position + 1] <= 0xAF
    case 0xE2:
      guard position + 2 < end, bytes[position + 1] == 0x84 else { return false }
      return [0xA6, 0xAA, 0xAB].contains(bytes[position + 2])
    default: return false
    }
  }
}

/// Checks rows one by one: numbers, kinds, references.
struct RowCheck {
  private let files: GazetteerFiles
  private let bodyIDs: Vocabulary
  private let placeNames: Vocabulary
  private var landKeys: Set<String> = []

  init(_ files: GazetteerFiles) {
    self.files = files
    var bodyIDs = Vocabulary()
    for table in files.tables(.bodies) {
      for index in table.rows.indices {
        _ = bodyIDs.insert(Array(table.bytes[table.key(of: index)]))
      }
    }
    var placeNames = Vocabulary(capacity: 1 << 14)
    for table in files.tables(.places) {
      let columns = Row.Columns(table)
      for index in table.rows.indices {
        let row = Row(table, index, columns)
        _ = placeNames.insert(row.bytes(.name))
        for alias in row.list(.aliases) { _ = placeNames.insert(alias) }
        if row.string(.type) == "Land" { landKeys.insert(row.string(.land)) }
      }
    }
    self.bodyIDs = bodyIDs
    self.placeNames = placeNames
  }

  func problems(in table: Table, _ kind: GazetteerFiles.Kind) -> [InputError] {
    let columns = Row.Columns(table)
    var problems: [InputError] = []
    for index in table.rows.indices {
      let row = Row(table, index, columns)
      do {
        switch kind {
        case .places:
          _ = try LexiconBuilder.record(kind, row)
          try place(row)
        case .bodies:
          _ = try LexiconBuilder.record(kind, row)
          try body(row)
        case .programmes:
          _ = try LexiconBuilder.record(kind, row)
          try known(row, .kind, KnownKinds.programmes)
        case .roles:
          _ = try LexiconBuilder.record(kind, row)
          try known(row, .category, KnownKinds.roleCategories)
        case .givenNames: _ = try WordList.nameClasses(row)
        case .titles: _ = try WordList.titleClass(row)
        case .roleHeads: _ = try RoleHeads.declension(row)
        case .nouns, .otherWords, .particles: return []
        }
      } catch let error as InputError {
        problems.append(error)
      } catch {
        problems.append(table.error("\(error)", row: index))
      }
    }
    return problems
  }

  private func place(_ row: Row) throws {
    try known(row, .type, KnownKinds.places)
    if let latitude = try row.double(.latitude), !(-90...90).contains(latitude) {
      throw row.error("\(latitude) is no latitude. It lies between -90 and 90.", at: .latitude)
    }
    if let longitude = try row.double(.longitude), !(-180...180).contains(longitude) {
      throw row.error(
        "\(longitude) is no longitude. It lies between -180 and 180.", at: .longitude)
    }
    if row.range(.latitude).isEmpty != row.range(.longitude).isEmpty {
      throw row.error("One coordinate without the other. Give both or none.", at: .latitude)
    }
    try land(row)
  }

  private func body(_ row: Row) throws {
    try known(row, .kind, KnownKinds.bodies)
    try known(row, .level, KnownKinds.levels)
    try land(row)
    let parent = row.bytes(.parent)
    if !parent.isEmpty {
      guard bodyIDs.id(parent) != nil else {
        throw row.error(
          "There is no body with the id “\(row.string(.parent))”. Write the id of a row of "
            + "bodies.tsv, or leave the cell empty.", at: .parent)
      }
      if parent == row.bytes(.id) {
        throw row.error("The body is its own parent. Name another one.", at: .parent)
      }
    }
    let seat = row.bytes(.seat)
    if !seat.isEmpty, !files.tables(.places).isEmpty, placeNames.id(seat) == nil {
      throw row.error(
        "There is no place “\(row.string(.seat))”. Write a name of places.tsv, or leave the cell "
          + "empty.", at: .seat)
    }
  }

  private func land(_ row: Row) throws {
    let key = row.string(.land)
    guard !key.isEmpty, key.utf8.allSatisfy(Letters.isDigit), !landKeys.isEmpty else { return }
    guard landKeys.contains(key) else {
      throw row.error("No Land has the key “\(key)”. Write two digits of a Land.", at: .land)
    }
  }

  private func known(_ row: Row, _ column: Column, _ kinds: [String]) throws {
    let kind = row.string(column)
    guard !kinds.contains(kind) else { return }
    throw row.error(
      "“\(kind)” is no known \(column.label). Write one of: " + kinds.joined(separator: ", ") + ".",
      at: column)
  }
}
