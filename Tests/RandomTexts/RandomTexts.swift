/// Texts that try to break writers, the same for the same seed: scalars of all planes, controls,
/// marks that turn direction, bytes that are no UTF-8, and pieces of markup, in any order.
public struct RandomTexts {
  private var state: UInt64

  /// Texts that a seed gives.
  public init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number from zero on.
  public mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }

  /// The next text: of one to forty pieces.
  public mutating func text() -> String {
    (0...number(below: 40)).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch number(below: 8) {
    case 0, 1: Self.markup[number(below: Self.markup.count)]
    case 2: scalar(in: 0..<0xA0)
    case 3: scalar(in: 0xA0..<0x3000)
    case 4: scalar(in: 0xD7F0..<0xE010) + scalar(in: 0xFDD0..<0x10010)
    case 5: scalar(in: 0..<0x11_0000)
    case 6: String(decoding: (0..<3).map { _ in UInt8(number(below: 256)) }, as: UTF8.self)
    default: Self.words[number(below: Self.words.count)]
    }
  }

  /// A code point; half of a surrogate pair comes as what stands for it in broken UTF-8.
  private mutating func scalar(in range: Range<UInt32>) -> String {
    let value = range.lowerBound + UInt32(number(below: range.count))
    guard let scalar = Unicode.Scalar(value) else {
      let bytes = [0xE0 | value >> 12, 0x80 | value >> 6 & 0x3F, 0x80 | value & 0x3F]
      return String(decoding: bytes.map { UInt8($0) }, as: UTF8.self)
    }
    return String(Character(scalar))
  }

  private static let words = [
    "Rat", " ", "Müller", "Straße 5", "ẞ", "e\u{301}", "🇩🇪", "👩‍👧", "ﷺ", "שלום",
  ]

  private static let markup = [
    "\u{0}", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{8}", "\r", "\n", "\r\n", "\t",
    "\u{85}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}",
    "\u{FEFF}", "\"", "'", "`", "\\", "\\\"", "\\N", "\\n", "\\u0000", "&", "&amp;", "&#0;",
    "&#x1;",
    "&quot;", "<", ">", "<!--", "-->", "<![CDATA[", "]]>", "<?xml?>", "</script>",
    "<script>x</script>",
    "<img src=x onerror=y>", "</title>", "</data>", "<a href=\"javascript:x\">", "%00", "%s", "../",
    "/",
    "=1+1", "+1", "-1", "@SUM(A1)", "|", ";", ",", "{", "}", "[", "](x)", "\"];\n", "//", "/*",
    "*/",
    "#", " .\n", "<http://x>", "\"\"\"", "'''", "^^", "@de", "_:", "$(x)", "${x}", "--",
    "; DROP TABLE x",
  ]
}
