internal import Ontology

/// One line of a `.jsonl` file: the record of an article.
struct Record {
  var id: String?
  var date: String?
  var title: String?
  var url: String?
  var text: String?

  /// Reads a line of JSON; other keys are passed over, and of two equal keys the later counts.
  init(_ line: ArraySlice<UInt8>) throws(JSONFault) {
    var reader = JSONReader(line)
    try reader.expect("{", "a record is an object in braces")
    if try reader.take("}") {
      try reader.expectEnd()
      return
    }
    repeat {
      let key = try reader.string()
      try reader.expect(":", "a colon is missing after a key")
      switch key {
      case "id": id = try reader.stringNumberOrNull(key)
      case "date": date = try reader.stringOrNull(key)
      case "title": title = try reader.stringOrNull(key)
      case "url": url = try reader.stringOrNull(key)
      case "text": text = try reader.stringOrNull(key)
      default: try reader.skipValue(depth: 0)
      }
    } while try reader.take(",")
    try reader.expect("}", "a comma or the closing brace is missing")
    try reader.expectEnd()
  }

  /// The record as an article; its text stays as it is, for offsets refer to it.
  func article(file: String, line: Int, stem: String) throws(InputError) -> Article {
    guard let text else {
      throw InputError("the record has no “text”", file: file, line: line)
    }
    var published: PartialDate?
    if let date, !date.isEmpty {
      published = DateReading.date(date)
      guard published != nil else {
        throw InputError(
          "“\(date.prefix(40))” is no date: write \"date\": \"YYYY-MM-DD\"", file: file, line: line)
      }
    }
    let zones = ZoneFinder.zones(in: text)
    let ownID = id.flatMap { $0.isEmpty ? nil : $0 }
    return Article(
      id: ownID ?? "\(stem)#\(line)", date: published ?? PageParts.dateline(of: text, zones: zones),
      title: title ?? ZoneFinder.headline(in: text, zones: zones), url: url, text: text,
      zones: zones)
  }
}
