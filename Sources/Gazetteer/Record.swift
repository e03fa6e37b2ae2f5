package import GermanText
package import Ontology

/// A record as extraction sees it.
package struct Record: Sendable {
  private let records: Records
  private let index: Int

  init(records: Records, index: Int) {
    self.records = records
    self.index = index
  }

  package var id: String { records.text(index, .id) }
  package var kind: EntityKind { records.kind(index) }
  /// Canonical, nominative.
  package var name: String { records.text(index, .name) }
  /// The file's `type` or `kind` column: "Ministerium", "Kreisfreie Stadt", "Gesetz".
  package var type: String { records.text(index, .type) }
  /// Whose it is: "Bund", "Land", "Kommune".
  package var level: String { records.text(index, .level) }
  /// The Land's two-digit key, or a country code.
  package var land: String { records.text(index, .land) }
  /// The parent body's record id.
  package var parent: String { records.text(index, .parent) }
  package var grammaticalGender: GrammaticalGender? { records.gender(index) }
  package var inhabitants: Int { records.inhabitants(index) }
  /// A bare name that is also a common noun ("Essen").
  package var isAlsoWord: Bool { records.has(.isAlsoWord, index) }
  /// A bare name that is also a given or family name ("Hagen").
  package var isAlsoName: Bool { records.has(.isAlsoName, index) }
  /// A role that presides over its body.
  package var chairs: Bool { records.has(.chairs, index) }
  /// A role that a body has only one of at a time.
  package var isExclusive: Bool { records.has(.isExclusive, index) }
}

/// A record as it is read from its row.
struct RecordDraft {
  var id: String
  var kind: EntityKind
  var name: String
  var type = ""
  var level = ""
  var land = ""
  var parent = ""
  var grammaticalGender: GrammaticalGender?
  var inhabitants = 0
  var isAlsoWord = false
  var isAlsoName = false
  var chairs = false
  var isExclusive = false
  /// Where it stands: the number of its table, and its row there.
  var table = 0
  var row = 0
}
