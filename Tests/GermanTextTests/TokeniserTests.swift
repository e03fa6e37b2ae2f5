import GermanText
import Testing

struct TokeniserTests {
  private func words(_ text: String) -> [String] {
    let tokenised = TokenisedText(text)
    return tokenised.tokens.indices.map { tokenised.string($0) }
  }

  @Test(arguments: [
    ("des IT-Planungsrats", ["des", "IT-Planungsrats"]),
    ("Städte- und Gemeindebund", ["Städte-", "und", "Gemeindebund"]),
    ("Digitalministerinnen und -minister", ["Digitalministerinnen", "und", "-minister"]),
    ("am 29. März 2023", ["am", "29", ".", "März", "2023"]),
    ("Komm.ONE und re@di", ["Komm.ONE", "und", "re@di"]),
    ("Bürgermeister*innen, Leiter/in", ["Bürgermeister*innen", ",", "Leiter/in"]),
    ("Vorsitzende:r (SPD)", ["Vorsitzende:r", "(", "SPD", ")"]),
    ("140.000 von 1,5 Mio.", ["140.000", "von", "1,5", "Mio", "."]),
    ("Halle(Saale)/Ziegler", ["Halle", "(", "Saale", ")", "/", "Ziegler"]),
    ("Zeynep Kılıç – 4IT", ["Zeynep", "Kılıç", "–", "4IT"]),
    ("„Wer?“, so Schulz’", ["„", "Wer", "?", "“", ",", "so", "Schulz", "’"]),
    ("macht’s gut", ["macht’s", "gut"]),
  ])
  func `cuts words, numbers and marks`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{A0}", "a", "-", "--", "„", "ß", "\u{1F600}", "a\u{0}b"])
  func `offsets of tokens stay inside the text and ascend`(text: String) {
    let tokenised = TokenisedText(text)
    var end: Int32 = 0
    for token in tokenised.tokens {
      #expect(token.start >= end && token.end > token.start)
      end = token.end
    }
    #expect(Int(end) <= text.utf8.count)
  }

  @Test func `broken bytes end no run of tokens`() {
    let text = TokenisedText(bytes: [0xC3, 0x28, 0xFF, 0xFE, 0xE2, 0x80, 65, 0xC4])
    #expect(text.tokens.last.map { Int($0.end) } == 8)
    #expect(text.sentences.map(\.count).reduce(0, +) == text.tokens.count)
  }

  @Test func `capitals beyond ASCII are capitals`() {
    let text = TokenisedText("Ämter Övermann Łukasz Šimek ämter łukasz Žižek žižek")
    let expected = [true, true, true, true, false, false, true, false]
    #expect(text.tokens.map(\.isCapitalised) == expected)
  }

  @Test func `keys fold case and tell long words apart`() {
    let text = TokenisedText("ÄMTER ämter Bundesverwaltungsgericht bundesverwaltungsgerichts")
    #expect(text.keys[0] == text.keys[1])
    #expect(text.keys[2] == WordKey("bundesverwaltungsgericht".utf8))
    #expect(text.keys[2] == "bundesverwaltungsgericht")
    #expect(WordKey("Über".utf8) == "über" && WordKey("fünfzehn lang..".utf8) == "fünfzehn lang..")
    #expect(WordKey("".utf8) == "" && WordKey("der".utf8) != "dem")
    #expect(text.keys[2] != text.keys[3])
  }
}
