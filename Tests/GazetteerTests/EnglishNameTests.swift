import Gazetteer
import Ontology
import Testing

/// English names stand in the gazetteer: for questions, never for articles.
@Suite struct EnglishNameTests {
  private static let places = table(
    Headers.places + "|english",
    "land-x|Kaissa|Land|77|1.5|2.5|9000|Freistaat Kaissa; KSA|Kaissaner|kaissisch||Kaissia; Kaissian",
    "land-y|Rochada|Land|78|1.5|2.5|9000|||rochadisch|",
    "ort-a|Turmhausen|Stadt|77|||12000||Turmhausener|turmhausisch|")

  private static func bodies(_ second: String) -> String {
    table(
      Headers.historicBodies + " | english",
      "fide | Weltschachbund | FIDE | | Verband | privat | | | Turmhausen | m | 1924 | | | World Chess Federation",
      "klub | Springerklub | | | Verein | privat | 77 | fide | | m | | | | \(second)")
  }

  @Test func `carries English names and the adjectives of Länder to the catalogue`() throws {
    let folder = try TemporaryFolder([
      "bodies.tsv": Self.bodies("Knights’ Club; Club of Knights"), "places.tsv": Self.places,
    ])
    #expect(GazetteerCheck.run(folders: [folder.path]).problems == [])
    let lexicon = try Lexicon(folders: [folder.path])
    #expect(
      lexicon.catalogue.translations == [
        NameTranslation(name: "Weltschachbund", kind: .body, names: ["World Chess Federation"]),
        NameTranslation(
          name: "Springerklub", kind: .body, names: ["Knights’ Club", "Club of Knights"]),
        NameTranslation(
          name: "Kaissa", kind: .place, names: ["Kaissia", "Kaissian", "KSA"],
          adjectives: ["kaissisch"]),
        NameTranslation(name: "Rochada", kind: .place, adjectives: ["rochadisch"]),
      ])
    #expect(lexicon.meanings(of: "World Chess Federation").isEmpty)
    #expect(lexicon.meanings(of: "Kaissia").isEmpty)
  }

  @Test func `refuses an English name of two bodies`() throws {
    let folder = try TemporaryFolder([
      "bodies.tsv": Self.bodies("World Chess Federation"), "places.tsv": Self.places,
    ])
    let problems = GazetteerCheck.run(folders: [folder.path]).problems
    #expect(problems.map(\.line) == [3])
    #expect(
      problems.first?.message
        == "“World Chess Federation” is also the English name of fide. Keep it at one of them.")
  }
}
