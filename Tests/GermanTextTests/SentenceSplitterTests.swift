import GermanText
import Testing

struct SentenceSplitterTests {
  /// `|` marks where a sentence is to end; it is taken out before the text is read.
  @Test(arguments: [
    "Der Rat tagte.| Er beschloss viel.",
    "Dr. Rolf Beyer kam am 29. März 2023.| Dann ging er.",
    "Die 40. Sitzung leitete Herbert O. Zinell.| Es war kalt.",
    "Im Jahr 2015.| Der Rat tagte.",
    "Das gilt z. B. für Städte, bzw. Kreise.| Ende.",
    "„Kommt er?“, fragte sie.| „Nein!“| So war es.",
    "Kopfzeile ohne Punkt|\nUnd ein Satz.",
    "Halle (Westf.) liegt im Norden.| Halle (Saale) nicht.",
    "Prof. Dr. Luise Hölscher sprach.| Es folgten 40 Gäste.",
    "Auf dem Foto: Jan Ott (Stellv. Vorsitzender) und Uwe Rau (Stv. Leiter).| Es gab Kuchen.",
    "„Wir müssen schneller werden.“| Das sagte Geue.",
  ])
  func `ends sentences where a reader does`(marked: String) {
    let plain = marked.filter { $0 != "|" }
    let text = TokenisedText(plain)
    var expected: [Int] = []
    var offset = 0
    for scalar in marked.unicodeScalars {
      if scalar == "|" { expected.append(offset) } else { offset += UTF8.width(scalar) }
    }
    let ends = text.sentences.dropLast().map { text.byteRange($0).upperBound }
    #expect(ends == expected)
  }

  @Test func `cuts what nobody ends`() {
    let text = TokenisedText(String(repeating: "und der Rat ", count: 1500))
    #expect(text.sentences.map(\.count) == [1000, 1000, 1000, 1000, 500])
  }

  @Test func `covers every token once`() {
    let text = TokenisedText("A. B. C.\n\n. ! ?\nMitte 1. 2. 3.")
    #expect(text.sentences.flatMap { Array($0) } == Array(text.tokens.indices))
  }
}
