import Testing

@testable import Ontology

@Suite struct ByteComparisonTests {
  /// Of up to twenty bytes, in one and two bytes a letter: some lie in a string's own words, some elsewhere.
  private static let words =
    (0...20).map { String(repeating: "a", count: $0) }
    + (1...10).map { String(repeating: "ä", count: $0) }
    + ["ab", "ba", "äb", "bä", "Landrat", "landrat", "bürgermeisterei", "bürgermeistereie"]

  @Test(arguments: words)
  func `two strings are the same if their bytes are`(word: String) {
    for other in Self.words {
      let areSame = word.utf8.elementsEqual(other.utf8)
      #expect((word == other) == areSame)
      #expect((word != other) == !areSame)
      #expect([other].contains(word) == areSame)
    }
    // In storage of its own, though it is short.
    var grown = word
    grown.reserveCapacity(64)
    #expect(grown == word && word == grown && [grown].contains(word) && [word].contains(grown))
    #expect(!(grown + "x" == word))
  }

  @Test(arguments: words)
  func `a string begins and ends with others by their bytes`(word: String) {
    let bytes = Array(word.utf8)
    for other in Self.words {
      #expect(word.hasPrefix(other) == bytes.starts(with: other.utf8))
      #expect(word.hasSuffix(other) == bytes.reversed().starts(with: other.utf8.reversed()))
    }
    for count in 0...word.count {
      let (start, end) = (String(word.prefix(count)), String(word.suffix(count)))
      #expect(word.hasPrefix(start) && !word.hasPrefix(start + "x"))
      #expect(word.hasSuffix(end) && !word.hasSuffix("x" + end))
    }
  }

  @Test func `letters that look the same differ`() {
    #expect("é" != "e\u{301}")
    #expect(!["é"].contains("e\u{301}"))
  }

  @Test(arguments: ["", "x", "der", "für", "zweckver", "zweckverb", "bürgermeisters"])
  func `up to fifteen bytes lie in a string's own words`(word: String) {
    let inside = StringWords(word)
    #expect(inside.isWhole)
    #expect((0..<inside.count).map { inside[$0] } == Array(word.utf8))
  }

  @Test func `more bytes lie elsewhere`() {
    #expect(!StringWords("bürgermeisterin").isWhole)
  }
}
