import Testing

@Suite struct MarkedRowTests {
  @Test func `marks leave their surface`() {
    #expect(
      MarkedRow.plain("[Halle](place:Halle (Saale)) und [OB](role:Oberbürgermeister)")
        == "Halle und OB")
  }

  @Test(arguments: ["[Halle](plce:Halle)", "[Halle](place:)", "[](place:Halle)"])
  func `a misspelt mark is refused`(row: String) {
    #expect(MarkedRow.plain(row) == nil)
  }

  @Test func `blank lines part rows and a pilcrow parts lines`() {
    #expect(MarkedRow.rows("a\nb\n\nc¶\nd") == ["a b", "c\nd"])
  }
}
