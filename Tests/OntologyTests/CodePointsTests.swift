import Ontology
import Testing

@Suite struct `Code points` {
  @Test(arguments: ["", "abc", "Länder", "§ 1 – „Ämter“", "👩‍💻 in Köln", "e\u{301}"])
  func `are counted as the text's scalars`(text: String) {
    let table = CodePoints(text)
    var bytes = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(table.offset(ofUTF8: bytes) == count)
      for inside in 1..<max(2, UTF8.width(scalar)) where inside < UTF8.width(scalar) {
        #expect(table.offset(ofUTF8: bytes + inside) == count)
      }
      bytes += UTF8.width(scalar)
    }
    #expect(table.offset(ofUTF8: bytes) == text.unicodeScalars.count)
  }

  @Test func `stay inside the text`() {
    let table = CodePoints("Ä")
    #expect(table.offset(ofUTF8: -3) == 0)
    #expect(table.offset(ofUTF8: 99) == 1)
    #expect(table.range(ofUTF8: 0..<2) == 0..<1)
  }
}
