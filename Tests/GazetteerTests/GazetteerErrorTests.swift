import Foundation
import Gazetteer
import GermanText
import Ontology
import Testing

/// Mistakes in the files, each with the place and the remedy that its message must give.
@Suite struct GazetteerErrorTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var text: String
    var line: Int?
    var column: Int?
    var message: String
    /// Found by the check only; the lexicon reads it.
    var isCheckOnly = false
  }

  static let mistakes: [Mistake] = [
    Mistake(
      testDescription: "missing column", file: "roles.tsv",
      text: table("id | title", "x | X"), line: 1, column: 9, message: "has no column “feminine”"),
    Mistake(
      testDescription: "row with too few cells", file: "roles.tsv",
      text: Self.roles("a | A | Ain | strong | | allgemein | nein | nein", "b | B | Bin | strong"),
      line: 3, column: 9, message: "has 4 columns where the header has 8"),
    Mistake(
      testDescription: "row with too many cells", file: "roles.tsv",
      text: Self.roles("a | A | Ain | strong | | allgemein | nein | nein | x"), line: 2,
      column: 37, message: "has 9 columns where the header has 8"),
    Mistake(
      testDescription: "double id", file: "roles.tsv",
      text: Self.roles(
        "a | A | Ain | strong | | allgemein | nein | nein",
        "a | B | Bin | strong | | allgemein | nein | nein"), line: 3, column: 1,
      message: "“a” stands on the line before too"),
    Mistake(
      testDescription: "unsorted", file: "roles.tsv",
      text: Self.roles(
        "b | A | Ain | strong | | allgemein | nein | nein",
        "a | B | Bin | strong | | allgemein | nein | nein"), line: 3, column: 1,
      message: "“a” is out of order after “b”"),
    Mistake(
      testDescription: "unknown declension", file: "roles.tsv",
      text: Self.roles("ä | Ä | Äin | stark | | allgemein | nein | nein"), line: 2, column: 9,
      message: "“stark” is no declension"),
    Mistake(
      testDescription: "neither yes nor no", file: "roles.tsv",
      text: Self.roles("a | A | Ain | strong | | allgemein | vielleicht | nein"), line: 2,
      column: 27, message: "“vielleicht” is neither"),
    Mistake(
      testDescription: "no name", file: "roles.tsv",
      text: Self.roles("a | | | strong | | allgemein | nein | nein"), line: 2, column: 3,
      message: "has no name"),
    Mistake(
      testDescription: "empty id", file: "roles.tsv",
      text: Self.roles("| A | | strong | | allgemein | nein | nein"), line: 2, column: 1,
      message: "first column is empty"),
    Mistake(
      testDescription: "empty line", file: "words/nouns.tsv", text: "noun\nA\n\nB\n", line: 3,
      column: 1, message: "The line is empty"),
    Mistake(
      testDescription: "empty file", file: "words/nouns.tsv", text: "", line: 1, column: nil,
      message: "is empty"),
    Mistake(
      testDescription: "byte order mark", file: "words/nouns.tsv", text: "\u{FEFF}noun\nA\n",
      line: 1, column: 1, message: "byte order mark"),
    Mistake(
      testDescription: "Windows line ends", file: "words/nouns.tsv", text: "noun\r\nA\r\n", line: 1,
      column: nil, message: "Windows line ends"),
    Mistake(
      testDescription: "unknown kind of title", file: "words/titles.tsv",
      text: table("word | kind", "Dr. | adel"), line: 2, column: 5, message: "“adel” is no kind"),
    Mistake(
      testDescription: "unknown gender of a name", file: "names/given.tsv",
      text: table("name | gender | also", "Ada | x |"), line: 2, column: 5,
      message: "“x” is no gender"),
    Mistake(
      testDescription: "unknown gender of a body", file: "bodies.tsv",
      text: Self.bodies("a | A | | | Verband | Bund | | | | d"), line: 2, column: 23,
      message: "“d” is no gender"),
    Mistake(
      testDescription: "broken number", file: "places.tsv",
      text: Self.places("a|Adorf|Stadt||||1.200||||"), line: 2, column: 18,
      message: "“1.200” is no whole number"),
    Mistake(
      testDescription: "unknown ambiguity", file: "places.tsv",
      text: Self.places("a|Adorf|Stadt||||||||Noun"), line: 2, column: 22,
      message: "“Noun” is no kind of ambiguity"),
    Mistake(
      testDescription: "unknown ambiguity of a role", file: "roles.tsv",
      text: table(
        Headers.roles + " | ambiguous",
        "a | Amtmann | | strong | | allgemein | | | Tier"), line: 2, column: 32,
      message: "“Tier” is no kind of ambiguity"),
    Mistake(
      testDescription: "alias that is another body's name", file: "bodies.tsv",
      text: Self.bodies(
        "a | Abund | AB | | Verband | Bund | | | | m",
        "b | Bbund | Abund | | Verband | Bund | | | | m"),
      line: 3, column: 9, message: "“Abund” is also a name of a", isCheckOnly: true),
    Mistake(
      testDescription: "unknown sort of a head", file: "words/heads.tsv",
      text: table("head | gender | kind | sort", "rat | m | body | brett"), line: 2, column: 12,
      message: "“brett” is no sort of a head"),
    Mistake(
      testDescription: "people out of order", file: "people.tsv",
      text: table(
        "name | gender | role | body | scope | from | to | source",
        "Bea | w | Präsident | Bund | | 2023 | | x", "Ada | w | Präsident | Bund | | 2023 | | x"),
      line: 3, column: 1, message: "“Ada” is out of order after “Bea”", isCheckOnly: true),
    Mistake(
      testDescription: "broken coordinate", file: "places.tsv",
      text: Self.places("a|Adorf|Stadt||50,1|8.1|||||"), line: 2, column: 16,
      message: "“50,1” is no number", isCheckOnly: true),
    Mistake(
      testDescription: "impossible latitude", file: "places.tsv",
      text: Self.places("a|Adorf|Stadt||150.1|8.1|||||"), line: 2, column: 16,
      message: "no latitude", isCheckOnly: true),
    Mistake(
      testDescription: "unknown type", file: "places.tsv",
      text: Self.places("a|Adorf|Weiler||||||||"),
      line: 2, column: 9, message: "“Weiler” is no known type", isCheckOnly: true),
    Mistake(
      testDescription: "unknown kind", file: "bodies.tsv",
      text: Self.bodies("a | A | | | Klub | Bund | | | | m"), line: 2, column: 7,
      message: "“Klub” is no known kind", isCheckOnly: true),
    Mistake(
      testDescription: "parent that isn't there", file: "bodies.tsv",
      text: Self.bodies("a | A | | | Verband | Bund | | b | | m"), line: 2, column: 21,
      message: "There is no body with the id “b”", isCheckOnly: true),
    Mistake(
      testDescription: "alias of two bodies", file: "bodies.tsv",
      text: Self.bodies(
        "a | Abund | AB | | Verband | Bund | | | | m", "b | Bbund | AB | | Verband | Bund | | | | m"
      ),
      line: 3, column: 9, message: "“AB” is also a name of a", isCheckOnly: true),
    Mistake(
      testDescription: "alias without letters", file: "bodies.tsv",
      text: Self.bodies("a | Abund | +++ | | Verband | Bund | | | | m"), line: 2, column: 9,
      message: "No text can match “+++”", isCheckOnly: true),
    Mistake(
      testDescription: "not NFC", file: "bodies.tsv",
      text: Self.bodies("a | Stä\u{64}te u\u{308}ber | | | Verband | Bund | | | | m"), line: 2,
      column: 3, message: "in NFC", isCheckOnly: true),
    Mistake(
      testDescription: "blank at the edge", file: "words/nouns.tsv", text: "noun\nHaus \n", line: 2,
      column: 1, message: "A blank at the cell's edge", isCheckOnly: true),
    Mistake(
      testDescription: "list without blank", file: "bodies.tsv",
      text: Self.bodies("a | Abund | AB;BA | | Verband | Bund | | | | m"), line: 2, column: 9,
      message: "A semicolon without a blank", isCheckOnly: true),
    Mistake(
      testDescription: "broken date", file: "people.tsv",
      text: table(
        "name | gender | role | body | scope | from | to | source",
        "Ada | w | Präsident | Bund | | 2023-13 | | x"), line: 2, column: 23,
      message: "“2023-13” is no date", isCheckOnly: true),
    Mistake(
      testDescription: "broken year of a former name", file: "bodies.tsv",
      text: Self.bodies("a | Abund | | Bbund (bis 20211) | Verband | Bund | | | | m"), line: 2,
      column: 10, message: "“Bbund (bis 20211)” has no such date", isCheckOnly: true),
    Mistake(
      testDescription: "former name with a month in words", file: "programmes.tsv",
      text: table(Headers.programmes, "a | Apakt | | Bpakt (bis Mai 2021) | Vertrag | m"), line: 2,
      column: 10, message: "has no such date", isCheckOnly: true),
    Mistake(
      testDescription: "former name that ends before it begins", file: "bodies.tsv",
      text: Self.bodies("a | Abund | | Bbund (2021 bis 2019) | Verband | Bund | | | | m"), line: 2,
      column: 10, message: "ends before it begins", isCheckOnly: true),
    Mistake(
      testDescription: "broken date of founding", file: "bodies.tsv",
      text: Self.historicBodies("a | Abund | | | Verband | Bund | | | | m | 2023-02-30"), line: 2,
      column: 29, message: "“2023-02-30” is no date", isCheckOnly: true),
    Mistake(
      testDescription: "end before the beginning", file: "bodies.tsv",
      text: Self.historicBodies("a | Abund | | | Verband | Bund | | | | m | 2023-02 | 2022"),
      line: 2, column: 37, message: "before it was founded", isCheckOnly: true),
    Mistake(
      testDescription: "predecessor that isn't there", file: "bodies.tsv",
      text: Self.historicBodies("a | Abund | | | Verband | Bund | | | | m | | | b; c"), line: 2,
      column: 31, message: "There is no body with the id “b”", isCheckOnly: true),
    Mistake(
      testDescription: "body that follows itself", file: "bodies.tsv",
      text: Self.historicBodies("a | Abund | | | Verband | Bund | | | | m | | | a"), line: 2,
      column: 31, message: "its own predecessor", isCheckOnly: true),
    Mistake(
      testDescription: "row without a cell that must be there", file: "bodies.tsv",
      text: Self.historicBodies("a | Abund | | | Verband | Bund | | | "), line: 2,
      column: 26, message: "has 9 columns where the header has 13"),
  ]

  @Test(arguments: mistakes)
  func `names the place of a mistake`(mistake: Mistake) throws {
    // A sound file beside it, so that the folder is a gazetteer whatever the mistake.
    let folder = try TemporaryFolder([
      "words/particles.tsv": "particle\nvon\n", mistake.file: mistake.text,
    ])
    let report = GazetteerCheck.run(folders: [folder.path])
    let problem = try #require(report.problems.first)
    #expect(problem.file == folder.path + "/" + mistake.file)
    #expect(problem.line == mistake.line)
    #expect(problem.column == mistake.column)
    #expect(problem.message.contains(mistake.message), "\(problem)")
    #expect(report.problems.count == 1, "\(report.problems)")
    if mistake.isCheckOnly {
      #expect(throws: Never.self) { try Lexicon(folders: [folder.path]) }
    } else {
      #expect(throws: problem) { try Lexicon(folders: [folder.path]) }
    }
  }

  @Test func `complains of an id that two kinds of records share`() throws {
    let folder = try TemporaryFolder([
      "bodies.tsv": Self.bodies("a | Abund | | | Verband | Bund | | | | m"),
      "roles.tsv": Self.roles("a | Ameister | | strong | | allgemein | nein | nein"),
    ])
    let problem = GazetteerCheck.run(folders: [folder.path]).problems.first
    #expect(problem?.file == folder.path + "/roles.tsv")
    #expect(problem?.line == 2)
    #expect(problem?.message.contains("“a” is also in \(folder.path)/bodies.tsv") == true)
    let lexicon = try Lexicon(folders: [folder.path])
    #expect(lexicon.records.map(\.name) == ["Abund", "Ameister"])
    #expect(lexicon.record(id: "a") == 0)
    #expect(lexicon.catalogue["a"]?.name == "Abund")
  }

  @Test func `complains of a body that is called like a place`() throws {
    let folder = try TemporaryFolder([
      "bodies.tsv": Self.bodies("a | Abund | Adorf | | Verband | Bund | | | | m"),
      "places.tsv": Self.places("b|Adorf|Stadt||||||||"),
    ])
    let problem = try #require(GazetteerCheck.run(folders: [folder.path]).problems.first)
    #expect(problem.file == folder.path + "/bodies.tsv")
    #expect(problem.line == 2 && problem.column == 9)
    #expect(problem.message.contains("“Adorf” is also the name of the place b"))
  }

  @Test func `says what is wrong with bytes that aren't UTF-8`() throws {
    let folder = try TemporaryFolder([:])
    try folder.write(Data("noun\nHaus\n".utf8 + [0xFF, 0xFE, 10]), to: "words/nouns.tsv")
    let error = #expect(throws: InputError.self) { try Lexicon(folders: [folder.path]) }
    #expect(error?.line == 3)
    #expect(error?.message.contains("UTF-8") == true)
  }

  @Test func `refuses a folder that is none, and one without any file of a gazetteer`() throws {
    let error = #expect(throws: InputError.self) { try Lexicon(folders: ["/no/such/folder"]) }
    #expect(error?.file == "/no/such/folder")
    let empty = try TemporaryFolder(["notes.txt": "nothing"])
    let other = #expect(throws: InputError.self) { try Lexicon(folders: [empty.path]) }
    #expect(other?.message.contains("is no gazetteer") == true)
  }

  @Test func `reads an empty list of folders as an empty gazetteer`() throws {
    let lexicon = try Lexicon(folders: [])
    #expect(lexicon.records.isEmpty)
    #expect(lexicon.matches(in: TokenisedText("Das ist ein Text.")).isEmpty)
  }

  private static func roles(_ rows: String...) -> String {
    ([Headers.roles] + rows).map { table($0) }.joined()
  }

  private static func bodies(_ rows: String...) -> String {
    ([Headers.bodies] + rows).map { table($0) }.joined()
  }

  private static func historicBodies(_ rows: String...) -> String {
    ([Headers.historicBodies] + rows).map { table($0) }.joined()
  }

  private static func places(_ rows: String...) -> String {
    ([Headers.places] + rows).map { table($0) }.joined()
  }
}
