internal import GermanText
internal import Ontology

/// The records of a gazetteer, in the order of their files.
///
/// Kept as numbers and bytes; a record's fields are made when they are asked for.
package struct Records: Sendable {
  /// What all records share, so that one of them is handed around cheaply.
  private final class Store: Sendable {
    /// By record ``width`` numbers: six texts; kind, gender and flags in one; inhabitants; table;
    /// row.
    let numbers: FlatArray<UInt32>
    let texts: Vocabulary

    init(_ numbers: FlatArray<UInt32>, _ texts: Vocabulary) {
      self.numbers = numbers
      self.texts = texts
    }
  }

  private let store: Store

  private static let width = 10
  private static let kinds = EntityKind.allCases
  private static let genders: [GrammaticalGender?] = [nil, .masculine, .feminine, .neuter, .plural]

  /// The texts of a record, by their place among its numbers.
  enum Text: Int, CaseIterable {
    case id, name, type, level, land, parent
  }

  /// What a record may be besides, by its bit.
  enum Flag: UInt32 {
    case isAlsoWord, isAlsoName, chairs, isExclusive
  }

  /// Keeps what was read of records.
  init(_ drafts: [RecordDraft]) {
    var texts = Vocabulary(capacity: drafts.count * 2)
    var numbers = FlatArray<UInt32>(capacity: drafts.count * Self.width)
    for draft in drafts {
      for text in [draft.id, draft.name, draft.type, draft.level, draft.land, draft.parent] {
        numbers.append(UInt32(texts.insert(Array(text.utf8))))
      }
      let kind = Self.kinds.firstIndex(of: draft.kind) ?? 0
      let gender = Self.genders.firstIndex(of: draft.grammaticalGender) ?? 0
      var sorts = UInt32(kind | gender << 8)
      let flags: [(Flag, Bool)] = [
        (.isAlsoWord, draft.isAlsoWord), (.isAlsoName, draft.isAlsoName),
        (.chairs, draft.chairs), (.isExclusive, draft.isExclusive),
      ]
      for (flag, isSet) in flags where isSet { sorts |= 1 << (16 + flag.rawValue) }
      numbers.append(sorts)
      numbers.append(UInt32(clamping: draft.inhabitants))
      numbers.append(UInt32(draft.table))
      numbers.append(UInt32(draft.row))
    }
    store = Store(numbers, texts)
  }

  // MARK: - Fields

  func text(_ record: Int, _ text: Text) -> String {
    store.texts.string(number(record, text.rawValue))
  }

  func kind(_ record: Int) -> EntityKind {
    Self.kinds[number(record, 6) & 0xFF]
  }

  func gender(_ record: Int) -> GrammaticalGender? {
    Self.genders[number(record, 6) >> 8 & 0xFF]
  }

  func has(_ flag: Flag, _ record: Int) -> Bool {
    number(record, 6) >> (16 + Int(flag.rawValue)) & 1 == 1
  }

  func inhabitants(_ record: Int) -> Int {
    number(record, 7)
  }

  /// The table that a record stands in, and its row there.
  func place(_ record: Int) -> (table: Int, row: Int) {
    (number(record, 8), number(record, 9))
  }

  private func number(_ record: Int, _ field: Int) -> Int {
    Int(store.numbers[record * Self.width + field])
  }
}

extension Records: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { store.numbers.count / Self.width }

  package subscript(index: Int) -> Record {
    precondition(indices.contains(index))
    return Record(records: self, index: index)
  }
}

// MARK: - Compiled form

extension Records {
  /// Writes the numbers and texts.
  func write(to file: inout CompiledWriter) {
    file.add(store.numbers)
    store.texts.write(to: &file)
  }

  /// Reads what ``write(to:)`` wrote; every number must be one that its place can have.
  init(from file: inout CompiledReader, _ tables: [Table]) throws(CompiledReader.Unusable) {
    let store = Store(try file.flat(), try Vocabulary(from: &file))
    try CompiledReader.require(store.numbers.count % Self.width == 0)
    let rows = tables.map(\.rows.count)
    let (texts, kinds, genders) = (store.texts.count, Self.kinds.count, Self.genders.count)
    let isSound = unsafe store.numbers.withElements { numbers in
      stride(from: 0, to: numbers.count, by: Self.width).allSatisfy { start in
        let sorts = unsafe Int(numbers[start + 6])
        let (table, row) = unsafe (Int(numbers[start + 8]), Int(numbers[start + 9]))
        return (0..<6).allSatisfy { unsafe numbers[start + $0] < texts } && sorts & 0xFF < kinds
          && sorts >> 8 & 0xFF < genders && table < rows.count && row < rows[table]
      }
    }
    try CompiledReader.require(isSound)
    self.store = store
  }
}
