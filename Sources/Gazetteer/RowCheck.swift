internal import GermanText
internal import Ontology

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
        _ = bodyIDs.insert(table.bytes.bytes(table.key(of: index)))
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
          try formerNames(row)
        case .roles:
          _ = try LexiconBuilder.record(kind, row)
          try known(row, .category, KnownKinds.roleCategories)
        case .givenNames: _ = try WordList.nameClasses(row)
        case .heads: _ = try HeadNouns.head(row)
        case .people: try person(row)
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
    for adjective in row.list(.adjective)
    where Letters.isCapitalised(adjective) && !adjective.contains(UInt8(ascii: "-")) {
      throw row.error(
        "“\(String(decoding: adjective, as: UTF8.self))” is no adjective. Write it small.",
        at: .adjective)
    }
    for demonym in row.list(.demonym) where !Letters.isCapitalised(demonym) {
      throw row.error(
        "“\(String(decoding: demonym, as: UTF8.self))” is no demonym. Write it with a capital.",
        at: .demonym)
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
    try history(row)
    let seat = row.bytes(.seat)
    if !seat.isEmpty, !files.tables(.places).isEmpty, placeNames.id(seat) == nil {
      throw row.error(
        "There is no place “\(row.string(.seat))”. Write a name of places.tsv, or leave the cell "
          + "empty.", at: .seat)
    }
  }

  /// Dates, predecessors and former names of a body.
  private func history(_ row: Row) throws {
    let founded = try row.date(.founded)
    if let until = try row.date(.until), let founded, until.latest < founded.earliest {
      throw row.error(
        "It ends on \(until), before it was founded (\(founded)). Correct one of them.", at: .until)
    }
    for predecessor in row.list(.predecessors) {
      let name = String(decoding: predecessor, as: UTF8.self)
      guard bodyIDs.id(predecessor) != nil else {
        throw row.error(
          "There is no body with the id “\(name)”. Write the ids of rows of bodies.tsv; a name that "
            + "the body only had before belongs into the column former.", at: .predecessors)
      }
      if predecessor == row.bytes(.id) {
        throw row.error(
          "The body is its own predecessor. A renamed body is one row: write the old name into the "
            + "column former.", at: .predecessors)
      }
    }
    try formerNames(row)
  }

  private func formerNames(_ row: Row) throws {
    for cell in row.list(.former) {
      let former = FormerNameCell(cell)
      let text = String(decoding: cell, as: UTF8.self)
      if former.hasBrokenDates {
        throw row.error(
          "“\(text)” has no such date. Write “Name (bis 2021)” or “Name (2018 bis 2021)”; a date is "
            + "2021, 2021-12 or 2021-12-08.", at: .former)
      }
      if let from = former.from, let until = former.until, until.latest < from.earliest {
        throw row.error("“\(text)” ends before it begins. Correct one date.", at: .former)
      }
    }
  }

  private func person(_ row: Row) throws {
    if !["", "m", "w"].contains(row.string(.gender)) {
      throw row.error("“\(row.string(.gender))” is no gender. Write m or w.", at: .gender)
    }
    if row.range(.role).isEmpty { throw row.error("The role is missing. Give it.", at: .role) }
    if let from = try row.date(.from), let to = try row.date(.to), to.latest < from.earliest {
      throw row.error("The office ends before it begins. Correct one date.", at: .to)
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
