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
    let places = placeNames()
    for index in lexicon.records.indices {
      let record = lexicon.records[index]
      let fields = lexicon.row(index)
      let own = Array(record.name.utf8)
      var seen: Set<[UInt8]> = []
      for name in [own] + fields.names {
        let column = self.column(of: name, fields, record)
        if let reason = unreachable(name, index) {
          problems.append(
            fields.row.error(
              "No text can match “\(Self.string(name))”: \(reason).", at: column))
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
        if let place = places[name] {
          problems.append(
            fields.row.error(
              "“\(Self.string(name))” is also the name of the place \(lexicon.records[place].id), "
                + "and nothing decides between them. Write the longer name.", at: column))
        }
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

  /// The places by every name they have.
  private func placeNames() -> [[UInt8]: Int] {
    var places: [[UInt8]: Int] = [:]
    for index in lexicon.records.indices where lexicon.records[index].kind == .place {
      for name in [Array(lexicon.records[index].name.utf8)] + lexicon.row(index).names {
        places[name] = places[name] ?? index
      }
    }
    return places
  }

  /// Why the name is never found where a text has it, with the remedy; nil for one that is.
  private func unreachable(_ name: [UInt8], _ record: Int) -> String? {
    let text = TokenisedText(bytes: name)
    guard text.tokens.contains(where: { $0.kind == .word }) else {
      return "it has no letters. Delete it"
    }
    let matches = lexicon.matches(in: text)
    if matches.first?.tokens == text.tokens.indices,
      matches[0].readings.contains(where: { $0.record == record })
    {
      return nil
    }
    guard let other = matches.first(where: { $0.tokens.lowerBound == 0 })?.readings.first else {
      return "its words are cut in another way. Write it as a text would, or delete it"
    }
    return "\(lexicon.records[other.record].id) is found in its place. Delete one of them"
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
