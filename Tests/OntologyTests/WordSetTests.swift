import Ontology
import Testing

@Suite struct WordSetTests {
  /// So many that they are kept by their bits, and some of one bit.
  private let large: WordSet = [
    "der", "die", "das", "dem", "den", "des", "über", "überall", "öde", "a", "ä", "bürgermeister",
  ]

  @Test(
    arguments: [
      "der", "die", "das", "dem", "den", "des", "über", "überall", "öde", "a", "ä", "bürgermeister",
    ])
  func `a large set has its words, and no others`(word: String) {
    #expect(large.contains(word))
    #expect(!large.contains(word + "x"))
    #expect(!large.contains(String(word.dropLast())) || word == "den" || word == "dem")
  }

  @Test func `a small set is asked in the same way`() {
    let few: WordSet = ["ist", "sind"]
    #expect(few.contains("ist") && few.contains("sind"))
    #expect(!few.contains("isn") && !few.contains("") && !few.contains("war"))
    #expect(WordSet([]).isEmpty && !WordSet([]).contains("ist"))
    #expect(few.union(large).contains("sind") && few.union(large).contains("öde"))
  }

  @Test func `a word begins with one of some beginnings`() {
    let stems: WordBeginnings = ["koop", "übe"]
    #expect(stems.begin("kooperiert") && stems.begin("überlässt") && stems.begin("koop"))
    #expect(!stems.begin("koo") && !stems.begin("k") && !stems.begin("") && !stems.begin("Koop"))
    let letter: WordBeginnings = ["x"]
    #expect(letter.begin("x") && letter.begin("xanten") && !letter.begin("") && !letter.begin("ax"))
  }

  @Test func `a word ends with one of some ends`() {
    let ends: WordEnds = ["vertrag", "büro"]
    #expect(ends.end("staatsvertrag") && ends.end("büro") && !ends.end("verträge"))
    #expect(!ends.end("g") && !ends.end("") && !ends.end("büros"))
    let letter: WordEnds = ["n"]
    #expect(letter.end("n") && letter.end("sagen") && !letter.end("") && !letter.end("sagt"))
    #expect(ends.union(letter).end("sagen") && ends.union(letter).end("vertrag"))
  }

  @Test func `a table tells what its words stand for`() {
    let few: WordTable<Int> = ["eins": 1, "zwei": 2]
    #expect(few["eins"] == 1 && few["zwei"] == 2 && few["drei"] == nil && few[""] == nil)
    let many = WordTable(
      Dictionary(uniqueKeysWithValues: large.ordered.map { ($0, $0.utf8.count) }))
    for word in large.ordered {
      #expect(many[word] == word.utf8.count && many[word + "x"] == nil)
      #expect(many.words.contains(word))
    }
  }
}
