import Testing

@testable import Exporters

@Suite struct ExportTextTests {
  @Test(arguments: [
    ("plain", "plain", 0), ("a\u{0}b", "a\u{FFFD}b", 1), ("a\r\nb\rc\n", "a\nb\nc\n", 0),
    ("\r\r\n", "\n\n", 0), ("\u{85}\u{7F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ("tab\there", "tab\there", 0), ("§ä\u{A0}", "§ä\u{A0}", 0), ("\u{FFFD}", "\u{FFFD}", 0),
  ])
  func `forbidden characters and line ends are replaced`(
    original: String, wanted: String, replaced: Int
  ) {
    let text = ExportText(original)
    #expect(Array(text.text.unicodeScalars) == Array(wanted.unicodeScalars))
    #expect(text.replaced == replaced)
    #expect(!text.isShortened)
  }

  @Test func `long texts are cut and say so`() {
    let whole = String(repeating: "ü", count: ExportText.maximumLength)
    #expect(ExportText(whole).text == whole)
    let cut = ExportText(whole + "x")
    #expect(cut.isShortened)
    #expect(cut.text == whole + "…")
  }

  @Test func `list items can be told apart again`() {
    #expect(ExportText.joined(["a", "b"]) == "a | b")
    #expect(ExportText.joined(["a | b", "c\\"]) == "a \\| b | c\\\\")
    #expect(ExportText.joined([]).isEmpty)
  }
}
