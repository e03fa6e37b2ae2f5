internal import Ontology

/// A file's text with what is known about it, before it is cut into its articles.
struct PageDraft {
  /// The id of the article, or of the page whose parts are numbered.
  var stem: String
  var date: PartialDate?
  var title: String?
  var url: String?
  var source: String?
  /// Cleaned, without blanks at its ends.
  var text: String
  /// Whether offsets into `text` are no offsets into the file.
  var isDerived: Bool
}
