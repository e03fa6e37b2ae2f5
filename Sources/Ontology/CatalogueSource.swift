/// Where a catalogue has its records from.
package protocol CatalogueSource: Sendable {
  /// The record with this id.
  func entry(id: String) -> CatalogueEntry?
  /// What the names of one ``nameKey(_:)`` mean among the records of a kind.
  func meaning(of key: String, _ kind: EntityKind) -> NameMeaning
  /// What the records are called in English and by adjectives, in the order of their ids.
  var translations: [NameTranslation] { get }
  /// All records, in any order.
  var entries: [CatalogueEntry] { get }
}

/// What a name means among the records of a kind.
public enum NameMeaning: Hashable, Sendable {
  case nothing
  case record(String)
  /// Several records claim it, so that it means none of them by itself.
  case several
}

extension CatalogueEntry {
  /// What the names of the record are compared by: its name first, then aliases and former names.
  package var nameKeys: (own: String, others: [String]) {
    (nameKey(name), (aliases + formerNames.map(\.name)).map(nameKey))
  }
}

/// A catalogue of records that are all there already.
struct CatalogueTable: CatalogueSource {
  /// A kind and a key of names.
  private struct Name: Hashable {
    var kind: EntityKind
    var key: String
  }

  private var byID: [String: CatalogueEntry] = [:]
  private var own: [Name: NameMeaning] = [:]
  private var others: [Name: NameMeaning] = [:]

  /// A table of records; of two with one id the later counts.
  init(_ entries: some Sequence<CatalogueEntry>) {
    for entry in entries { byID[entry.id] = entry }
    for entry in byID.values {
      let keys = entry.nameKeys
      own[Name(kind: entry.kind, key: keys.own), default: .nothing].add(entry.id)
      for key in keys.others {
        others[Name(kind: entry.kind, key: key), default: .nothing].add(entry.id)
      }
    }
  }

  func entry(id: String) -> CatalogueEntry? {
    byID[id]
  }

  func meaning(of key: String, _ kind: EntityKind) -> NameMeaning {
    let name = Name(kind: kind, key: key)
    return own[name] ?? others[name] ?? .nothing
  }

  var translations: [NameTranslation] {
    entries.sorted { $0.id < $1.id }.compactMap(NameTranslation.init)
  }

  var entries: [CatalogueEntry] {
    Array(byID.values)
  }
}

extension NameMeaning {
  /// Takes in another record that claims the name.
  fileprivate mutating func add(_ id: String) {
    self = self == .nothing || self == .record(id) ? .record(id) : .several
  }
}
