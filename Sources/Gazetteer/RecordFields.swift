internal import GermanText
internal import Ontology

/// The fields of a record that only the catalogue and the forms need.
struct RecordFields {
  let row: Row
  private let kind: EntityKind

  init(_ row: Row, _ kind: EntityKind) {
    self.row = row
    self.kind = kind
  }

  /// The other names in the nominative: aliases, abbreviations, former names, a role's feminine.
  var names: [[UInt8]] {
    switch kind {
    case .role:
      let feminine = row.bytes(.feminine)
      return (feminine.isEmpty ? [] : [feminine]) + row.list(.abbreviations)
    case .place: return row.list(.aliases)
    default: return row.list(.aliases) + formerNames
    }
  }

  /// The former names, without the dates that may follow them.
  var formerNames: [[UInt8]] {
    row.list(.former).map { FormerNameCell($0).name }
  }
}
