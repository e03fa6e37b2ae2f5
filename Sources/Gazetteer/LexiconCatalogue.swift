internal import Ontology
internal import Synchronization

/// The catalogue of a lexicon: an entry for every record and every administration, made when it is
/// asked for.
final class LexiconCatalogue: CatalogueSource {
  private let lexicon: Lexicon
  private let index: CatalogueIndex
  /// Those asked for before, by their number.
  private let made = Mutex<[Int: CatalogueEntry?]>([:])

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    index = lexicon.catalogueIndex
  }

  // MARK: - Asking

  func entry(id: String) -> CatalogueEntry? {
    if let record = lexicon.record(id: id) { return entry(record * 2) }
    return lexicon.administered(by: id).flatMap { entry($0 * 2 + 1) }
  }

  func meaning(of key: String, _ kind: EntityKind) -> NameMeaning {
    switch index.meaning(of: key, kind) {
    case .nothing: .nothing
    case .several: .several
    case .entry(let number): entry(number).map { .record($0.id) } ?? .nothing
    }
  }

  var translations: [NameTranslation] {
    index.translated.compactMap { entry($0) }.compactMap(NameTranslation.init)
  }

  var entries: [CatalogueEntry] {
    (0..<lexicon.records.count * 2).compactMap(entry)
  }

  /// The entry of a record, or of its administration; nil for a record without one.
  private func entry(_ number: Int) -> CatalogueEntry? {
    if let entry = made.withLock({ $0[number] }) { return entry }
    let entry = CatalogueWriter(lexicon, index.origins).entry(number)
    made.withLock { $0[number] = .some(entry) }
    return entry
  }
}
