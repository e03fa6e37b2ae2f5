internal import Ontology

/// Which entries of the catalogue a name means, and what they take from other records: everything
/// for which all records would have to be looked through.
struct CatalogueIndex {
  /// What a name means: an entry is given by twice its record's number, an administration's by that
  /// and one.
  enum Meaning: Equatable {
    case nothing
    case entry(Int)
    case several
  }

  /// Kinds with keys of names.
  private var keys: Vocabulary
  /// By key, the entry whose own name it is, and the one that has it as another name.
  private var own: FlatArray<Int32>
  private var others: FlatArray<Int32>
  /// The entries with a name in English or adjectives, in the order of their ids.
  private(set) var translated: [Int]
  let origins: CatalogueOrigins

  private static let nothing: Int32 = -1
  private static let several: Int32 = -2
  private static let kinds = EntityKind.allCases

  /// Looks through all records.
  init(_ lexicon: Lexicon) {
    origins = CatalogueOrigins(lexicon)
    keys = Vocabulary(capacity: lexicon.records.count * 3)
    own = FlatArray()
    others = FlatArray()
    translated = []
    let writer = CatalogueWriter(lexicon, origins)
    var translations: [(id: String, number: Int)] = []
    for number in 0..<lexicon.records.count * 2 {
      guard let entry = writer.entry(number) else { continue }
      if NameTranslation(entry) != nil { translations.append((entry.id, number)) }
      let names = entry.nameKeys
      Self.add(number, to: &own, at: insert(names.own, entry.kind))
      for name in names.others { Self.add(number, to: &others, at: insert(name, entry.kind)) }
    }
    translated = translations.sorted { $0.id < $1.id }.map(\.number)
  }

  private mutating func insert(_ key: String, _ kind: EntityKind) -> Int {
    let known = keys.count
    let id = keys.insert(Self.bytes(key, kind))
    if id == known {
      own.append(Self.nothing)
      others.append(Self.nothing)
    }
    return id
  }

  /// A key that two entries claim means neither.
  private static func add(_ number: Int, to table: inout FlatArray<Int32>, at key: Int) {
    let number = Int32(number)
    table[key] = table[key] == nothing || table[key] == number ? number : several
  }

  private static func bytes(_ key: String, _ kind: EntityKind) -> [UInt8] {
    [UInt8(kinds.firstIndex(of: kind) ?? 0)] + Array(key.utf8)
  }

  /// What a key of names means among the entries of a kind.
  func meaning(of key: String, _ kind: EntityKind) -> Meaning {
    guard let id = keys.id(Self.bytes(key, kind)) else { return .nothing }
    switch own[id] == Self.nothing ? others[id] : own[id] {
    case Self.nothing: return .nothing
    case Self.several: return .several
    case let number: return .entry(Int(number))
    }
  }
}

// MARK: - Compiled form

extension CatalogueIndex {
  /// Writes all parts.
  func write(to file: inout CompiledWriter) {
    keys.write(to: &file)
    file.add(own)
    file.add(others)
    file.add(translated.map(UInt32.init))
    file.add(origins.lands.values.sorted().map(UInt32.init))
    file.add(
      origins.successors.sorted { $0.key < $1.key }
        .flatMap { body, successors in successors.flatMap { [UInt32(body), UInt32($0)] } })
  }

  /// Reads what ``write(to:)`` wrote of these records; every number must be one that they have.
  init(from file: inout CompiledReader, _ records: Records) throws(CompiledReader.Unusable) {
    keys = try Vocabulary(from: &file)
    own = try file.flat()
    others = try file.flat()
    let entries = Int32(clamping: records.count * 2)
    try CompiledReader.require(
      own.count == keys.count && own.areAll(in: Self.several..<entries)
        && others.count == keys.count && others.areAll(in: Self.several..<entries))
    translated = try Self.numbers(from: &file, below: records.count * 2)
    let lands = try Self.numbers(from: &file, below: records.count)
    let successions = try Self.numbers(from: &file, below: records.count)
    try CompiledReader.require(successions.count % 2 == 0)
    origins = CatalogueOrigins(
      lands: lands,
      successions: stride(from: 0, to: successions.count, by: 2).map {
        (successions[$0], successions[$0 + 1])
      }, records)
  }

  private static func numbers(
    from file: inout CompiledReader, below limit: Int
  ) throws(CompiledReader.Unusable) -> [Int] {
    let numbers = try file.array(of: UInt32.self).map(Int.init)
    try CompiledReader.require(numbers.allSatisfy { $0 < limit })
    return numbers
  }
}
