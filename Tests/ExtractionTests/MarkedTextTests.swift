import Testing

@Suite struct MarkedTextTests {
  @Test func `marks leave their surface`() {
    #expect(
      MarkedText.plain("[Halle](place:Halle (Saale)) und [OB](role:Oberbürgermeister)")
        == "Halle und OB")
  }

  @Test(arguments: ["[Halle](plce:Halle)", "[Halle](place:)", "[](place:Halle)"])
  func `a misspelt mark is refused`(row: String) {
    #expect(MarkedText.plain(row) == nil)
  }

  @Test func `blank lines part rows and a pilcrow parts lines`() {
    #expect(MarkedText.rows("a\nb\n\nc¶\nd") == ["a b", "c\nd"])
  }
}
