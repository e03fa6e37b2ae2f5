/// Writes documents as HTML that needs no server and, for reading, no script.
struct HTMLWriter {
  let labels: any Labels
  /// The main navigation: label and path.
  let areas: [(label: String, path: String)]
  /// What stands at the foot of every page.
  let footer: String
  /// The pictures that were drawn, by path.
  let pictures: Set<String>
  /// Whether pictures could be drawn at all, for what a page says in the place of one.
  let canDraw: Bool
  /// Where the site will lie on the web, with a slash at its end, if that is known.
  let address: String?
  /// Where a place on a page of lists went when the page was divided.
  let moved: [PagePlace: String]

  /// What a browser may load: files of the site, and nothing that stands in a page.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    + "base-uri 'none'; form-action 'self'"

  /// The whole page.
  func page(_ document: Document) -> String {
    let page = HTMLPage(
      path: document.path, depth: document.path.utf8.count { $0 == UInt8(ascii: "/") },
      writer: self)
    return page.text(document)
  }

  /// Text with nothing in it that HTML reads as markup, and nothing that HTML forbids.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspicious) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where isForbidden(scalar): result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a byte may belong to something that can't stay as it is; most German text has none.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, 34, 38, 39, 60, 62, 127, 0xC2, 0xE2, 0xEF...: true
    default: false
    }
  }

  /// Control characters, non-characters, and marks that turn the direction of what follows.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
