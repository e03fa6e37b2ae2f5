internal import GermanText
internal import Ontology

/// Checks the names of all records together: reachable, and each with one meaning.
struct NameCheck {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  func problems() -> [InputError] {
    var problems: [InputError] = []
    var owners = Vocabulary(capacity: 1 << 14)
    var ownersOf: [[Int]] = []
    for index in lexicon.records.indices {
      let record = lexicon.records[index]
      let fields = lexicon.row(index)
      let own = Array(record.name.utf8)
      var seen: Set<[UInt8]> = []
      for name in [own] + fields.names {
        let column = self.column(of: name, fields, record)
        if !isReachable(name) {
          problems.append(
            fields.row.error(
              "No text can match “\(Self.string(name))”: it has no letters. Delete it.", at: column)
          )
        }
        if !seen.insert(name).inserted, !(record.kind == .role && name == own) {
          problems.append(
            fields.row.error("“\(Self.string(name))” stands here twice. Delete one.", at: column))
        }
        if record.kind != .place, isOrdinaryWord(name) {
          problems.append(
            fields.row.error(
              "“\(Self.string(name))” is an ordinary word. Delete it, or write the longer name.",
              at: column))
        }
        guard record.kind != .place else { continue }
        let known = owners.count
        let id = owners.insert(name)
        if id == known { ownersOf.append([]) }
        if let other = ownersOf[id].first(where: { clash($0, index) }) {
          problems.append(
            fields.row.error(
              "“\(Self.string(name))” is also a name of \(lexicon.records[other].id). Keep it at one "
                + "of them, or let their land tell them apart.", at: column))
        }
        ownersOf[id].append(index)
      }
    }
    return problems
  }

  /// Whether two records of one name can't be told apart.
  private func clash(_ first: Int, _ second: Int) -> Bool {
    guard first != second else { return false }
    let one = lexicon.records[first]
    let other = lexicon.records[second]
    if one.kind == other.kind { return one.land == other.land }
    // An authority may be named like its head's office; the body's reading comes first.
    return one.kind != .role && other.kind != .role
  }

  private func isReachable(_ name: [UInt8]) -> Bool {
    let text = TokenisedText(bytes: name)
    guard text.tokens.contains(where: { $0.kind == .word }) else { return false }
    return !lexicon.readings(of: text).isEmpty
  }

  private func isOrdinaryWord(_ name: [UInt8]) -> Bool {
    guard !Letters.isCapitalised(name), !name.contains(32) else { return false }
    return lexicon.words.classes(name, 0..<name.count).contains(.otherWord)
  }

  private func column(of name: [UInt8], _ fields: RecordFields, _ record: Record) -> Column {
    let row = fields.row
    if record.kind == .role {
      if record.name.utf8.elementsEqual(name) { return .title }
      return row.bytes(.feminine) == name ? .feminine : .abbreviations
    }
    if record.name.utf8.elementsEqual(name) { return .name }
    return record.kind == .place || row.list(.aliases).contains(name) ? .aliases : .former
  }

  private static func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
