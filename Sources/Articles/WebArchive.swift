internal import Ontology

/// The pages of a web archive (WARC, ISO 28500), one after the other.
///
/// Only answers that carry a web page are read; pictures, requests, redirections and the crawler's
/// own notes are passed over, and so is a page larger than ``ArticleReader/fileLimit``.
struct WebArchive {
  private let reader: FileReader
  private let stem: String
  /// The number of pages so far.
  private var pages = 0

  /// Lines of heads are short; a longer one is none.
  private static let lineLimit = 1 << 16

  init(_ reader: FileReader, stem: String) {
    self.reader = reader
    self.stem = stem
  }

  /// Whether a page was found.
  var isEmpty: Bool { pages == 0 }

  /// The next page; nil at the end of the archive.
  ///
  /// - Throws: ``InputError`` with the line for what is no record of a web archive.
  mutating func next() throws(InputError) -> PageDraft? {
    while let record = try head() {
      guard let length = record["content-length"].flatMap({ Int($0) }), length >= 0 else {
        throw error("a record without its Content-Length")
      }
      let isAnswer =
        record["warc-type"] == "response" && length <= ArticleReader.fileLimit
        && record["content-type"]?.hasPrefix("application/http") == true
      guard isAnswer else {
        try reader.skip(length)
        continue
      }
      let bytes = try reader.bytes(length)
      guard bytes.count == length else {
        throw error("the archive ends inside a record: the file is cut off")
      }
      guard let page = HTTPAnswer(bytes)?.page else { continue }
      pages += 1
      var draft = Page.draft(page, stem: "\(stem)#\(pages)")
      let address = record["warc-target-uri"]?.trimmingPointedBrackets
      draft.url = draft.url ?? address.flatMap(Page.oneLine)
      return draft
    }
    return nil
  }

  /// The fields of the next record's head, by their names in small letters; nil at the end.
  private func head() throws(InputError) -> [String: String]? {
    var line = try reader.nextLine(limit: Self.lineLimit)
    while let blank = line, blank.allSatisfy({ $0 == 13 || $0 == 32 }) {
      line = try reader.nextLine(limit: Self.lineLimit)
    }
    guard let version = line else { return nil }
    guard version.starts(with: "WARC/".utf8) else {
      throw error("no record of a web archive: it begins with WARC/ and a version")
    }
    var fields: [String: String] = [:]
    while let line = try reader.nextLine(limit: Self.lineLimit) {
      guard let field = HTTPAnswer.field(line) else { return fields }
      fields[field.name] = field.value
    }
    throw error("the archive ends inside a record's head: the file is cut off")
  }

  private func error(_ message: String) -> InputError {
    InputError(message, file: reader.name, line: reader.line)
  }
}

/// What a server answered, as an archive keeps it.
struct HTTPAnswer {
  private let isFound: Bool
  private let fields: [String: String]
  private let body: ArraySlice<UInt8>

  /// Reads the head; nil where there is none.
  init?(_ bytes: [UInt8]) {
    var fields: [String: String] = [:]
    var rest = bytes[...]
    guard let status = Self.line(&rest), status.starts(with: "HTTP/".utf8) else { return nil }
    while let line = Self.line(&rest), let field = Self.field(line) {
      fields[field.name] = field.value
    }
    isFound = status.split(separator: 32).dropFirst().first?.elementsEqual("200".utf8) ?? false
    self.fields = fields
    body = rest
  }

  /// The bytes of the web page that was sent; nil for anything else.
  var page: [UInt8]? {
    let type = fields["content-type"]?.lowercased() ?? ""
    guard isFound, type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") else {
      return nil
    }
    let isChunked = fields["transfer-encoding"]?.lowercased() == "chunked"
    let bytes = isChunked ? Self.joined(body) ?? Array(body) : Array(body)
    switch fields["content-encoding"]?.lowercased() {
    case nil, "", "identity": return bytes
    case "gzip", "x-gzip":
      // Many crawlers unpack and leave the field.
      return bytes.starts(with: [0x1F, 0x8B]) ? Self.unpacked(bytes) : bytes
    default: return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    }
  }

  /// Takes a line without its end; nil where none is left.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: 10) else { return nil }
    let line = rest[..<end]
    rest = rest[(end + 1)...]
    return line
  }

  /// A line of a head, its name in small letters; nil for the blank line that ends the head.
  static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: 58) else {
      return line.allSatisfy { $0 == 13 || $0 == 32 } ? nil : ("", "")
    }
    let value = TextFile.trimmed(String(decoding: line[(colon + 1)...], as: UTF8.self))
    return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), value)
  }

  /// A body sent in chunks, each with its length before it; nil where it isn't.
  private static func joined(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = body
    while let line = line(&rest) {
      let digits = line.prefix { $0 != 59 && $0 != 13 && $0 != 32 }
      guard let length = Int(String(decoding: digits, as: UTF8.self), radix: 16), length >= 0,
        length <= rest.count
      else { return nil }
      if length == 0 { return bytes }
      bytes += rest.prefix(length)
      rest = rest.dropFirst(length)
      guard let end = Self.line(&rest), end.allSatisfy({ $0 == 13 }) else { return nil }
    }
    return nil
  }

  private static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
    guard let gzip = try? GzipStream() else { return nil }
    gzip.add(bytes)
    var page: [UInt8] = []
    while page.count <= ArticleReader.fileLimit {
      guard let next = try? gzip.unpacked(atMost: 1 << 18) else { return nil }
      if next.isEmpty { return page }
      page += next
    }
    return nil
  }
}

extension String {
  /// An address without the pointed brackets that older archives put around it.
  fileprivate var trimmingPointedBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
