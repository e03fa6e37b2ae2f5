/// Everything that takes in what others wrote.
enum Reader: String, CaseIterable {
  /// Files of articles, by their endings.
  case text = "txt"
  case page = "html"
  case feed = "xml"
  case records = "jsonl"
  case packed = "jsonl.gz"
  case webArchive = "warc"
  case packedArchive = "warc.gz"
  case portable = "pdf"
  /// Articles with what was found in them, linked and written.
  case facts = "facts.jsonl"

  /// An article's text, through extraction, linking, every export and the who-is-who.
  case article
  /// A table of the gazetteer; its first line names the file.
  case table
  case rules
  case curation
  case question
  case archive
  /// A linked graph as the cache keeps it.
  case graph
  /// An annotated set.
  case gold
  /// A GraphML or DOT file to be checked.
  case lint

  /// The ending of the file that the bytes are written to; nil where they are read from memory.
  var fileExtension: String? {
    switch self {
    case .text, .page, .feed, .records, .packed, .webArchive, .packedArchive, .portable, .facts:
      rawValue
    case .archive: "sqlite"
    default: nil
    }
  }
}
