internal import Ontology

/// What an input is made of, and so how it is read.
enum InputKind {
  /// `.txt`: plain text, one article or a page saved as text.
  case text
  /// `.html`, `.htm`: a web page.
  case page
  /// `.jsonl`: one record a line.
  case records
  /// `.facts.jsonl`: one article a line, with what was found in it before.
  case facts
  /// `.xml`, `.rss`, `.atom`: RSS or Atom.
  case feed
  /// `.pdf`: one article, or a page.
  case portable
  /// `.warc`: pages as a crawler has kept them.
  case webArchive

  /// The endings of the files that are read; each may have `.gz` behind it.
  static let endings =
    ".txt, .html, .pdf, .jsonl, .xml, .rss, .atom or .warc, or one of them with .gz"

  /// The kind that a file's name promises; nil for a file of another kind.
  init?(path: String) {
    switch Path.fileExtension(Path.unpacked(path)) {
    case "warc": self = .webArchive
    case "txt": self = .text
    case "html", "htm": self = .page
    case "pdf": self = .portable
    case "jsonl": self = Path.unpacked(path).hasSuffix(".facts.jsonl") ? .facts : .records
    case "xml", "rss", "atom": self = .feed
    default: return nil
    }
  }

  /// How a line of `extract --format facts` begins.
  private static let factsOpening = Array("{\"article\":{".utf8)

  /// The kind that the first bytes of standard input show.
  init(firstBytes: ArraySlice<UInt8>) {
    var start = firstBytes
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    start = start.drop { $0 == 32 || (9...13).contains($0) }
    switch start.first {
    case UInt8(ascii: "{"):
      self = start.starts(with: Self.factsOpening) ? .facts : .records
    case UInt8(ascii: "<"):
      let opening = String(decoding: start.prefix(1024), as: UTF8.self).lowercased()
      let isFeed = ["<rss", "<feed", "<rdf:rdf"].contains { opening.contains($0) }
      self = isFeed ? .feed : .page
    case UInt8(ascii: "%") where start.starts(with: "%PDF-".utf8):
      self = .portable
    case UInt8(ascii: "W") where start.starts(with: "WARC/".utf8):
      self = .webArchive
    default:
      self = .text
    }
  }
}

/// The parts of a path that matter here, by its text alone.
enum Path {
  /// What follows the last slash.
  static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  /// The name of a file before it was packed.
  static func unpacked(_ path: String) -> String {
    fileExtension(path) == "gz" ? String(path.dropLast(3)) : path
  }

  /// The name without its extension: an article's id.
  static func stem(_ path: String) -> String {
    let name = name(unpacked(path))
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// What follows the name's last dot, in lower case; empty where there is none.
  static func fileExtension(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// A path inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
