internal import GermanText
internal import Ontology

/// The nouns that end the compounds that name an office, with all their forms.
struct RoleHeads: Sendable {
  /// A form of a head.
  struct Form: Sendable {
    /// The masculine nominative singular, small: "dezernent"; empty for a word that is no role
    /// whatever it ends with ("lautsprecher").
    var title: [UInt8]
    var kind: RoleTitleForm.Kind
  }

  private var forms = Vocabulary(capacity: 1 << 11)
  private var meanings: [[Form]] = []

  init(_ tables: [Table]) throws {
    for table in tables {
      let columns = Row.Columns(table)
      for index in table.rows.indices {
        let row = Row(table, index, columns)
        let head = row.bytes(.head)
        guard let declension = try Self.declension(row) else {
          for form in RoleTitle.headForms(masculine: head, feminine: [], declension: .strong) {
            add(form.word, Form(title: [], kind: form.kind))
          }
          continue
        }
        for form in RoleTitle.headForms(
          masculine: head, feminine: row.bytes(.feminine), declension: declension)
        {
          add(form.word, Form(title: head, kind: form.kind))
        }
      }
    }
  }

  /// What a row says of its head's declension; nil for a word that is no role.
  static func declension(_ row: Row) throws -> RoleDeclension? {
    if row.string(.declension) == "no-role" { return nil }
    guard let declension = RoleDeclension(rawValue: row.string(.declension)),
      declension != .phrase
    else {
      throw row.error(
        "“\(row.string(.declension))” is no declension. Write strong, weak, adjective, none or no-role.",
        at: .declension)
    }
    return declension
  }

  /// What the end of a word from a byte on can mean; empty for an end that is no head's form.
  func meanings(of word: [UInt8], from start: Int) -> [Form] {
    forms.id(word, start..<word.count).map { meanings[$0] } ?? []
  }

  /// What a form of a match says of its holders.
  static func kind(of form: LexiconMatch.Form) -> RoleTitleForm.Kind {
    switch form {
    case .feminine: .feminine
    case .plural: .plural
    default: .singular
    }
  }

  private mutating func add(_ word: [UInt8], _ form: Form) {
    let known = forms.count
    let id = forms.insert(word)
    if id == known { meanings.append([]) }
    meanings[id].append(form)
  }
}
