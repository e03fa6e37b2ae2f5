import Gazetteer
import GermanText
import Ontology
import Testing

/// Names and bodies have dates: what the columns say reaches the catalogue.
@Suite struct HistoryTests {
  static let clubs = [
    "bodies.tsv": table(
      Headers.historicBodies,
      "alt | Springer Adorf | | | Verein | privat | | | | m | 1901-05 | 2009-12-31",
      "neu | Turm Bedorf | | | Verein | privat | | | | m | 1950",
      "verein | Springerturm | | Läuferturm (2010 bis 2012-06); Damenturm (ab 2015); Elf (Springer) | Verein | privat | | | | m | 2010 | | alt; neu",
      "zwei | Königsspringer | | Bauernturm (bis 1999) | Verein | privat | | | | m")
  ]

  @Test func `carries founding, end, predecessors and successors to the catalogue`() throws {
    let folder = try TemporaryFolder(Self.clubs)
    #expect(GazetteerCheck.run(folders: [folder.path]).problems == [])
    let catalogue = try Lexicon(folders: [folder.path]).catalogue
    let merged = try #require(catalogue["verein"])
    #expect(merged.founded == PartialDate(year: 2010))
    #expect(merged.until == nil)
    #expect(merged.predecessors == ["alt", "neu"])
    #expect(merged.successors == [])
    let old = try #require(catalogue["alt"])
    #expect(old.founded == PartialDate("1901-05"))
    #expect(old.until == PartialDate("2009-12-31"))
    #expect(old.successors == ["verein"])
    #expect(catalogue["zwei"]?.predecessors == [])
  }

  @Test func `parts a former name from its dates`() throws {
    let folder = try TemporaryFolder(Self.clubs)
    let lexicon = try Lexicon(folders: [folder.path])
    #expect(
      lexicon.catalogue["verein"]?.formerNames == [
        FormerName("Läuferturm", from: PartialDate("2010"), until: PartialDate("2012-06")),
        FormerName("Damenturm", from: PartialDate("2015")), FormerName("Elf (Springer)"),
      ])
    #expect(
      lexicon.catalogue["verein"]?.formerNames.map(\.description) == [
        "Läuferturm (2010 bis Juni 2012)", "Damenturm (ab 2015)", "Elf (Springer)",
      ])
    #expect(
      lexicon.catalogue["zwei"]?.formerNames == [
        FormerName("Bauernturm", until: PartialDate("1999"))
      ])
    #expect(lexicon.meanings(of: "Bauernturm").map(\.name) == ["Königsspringer"])
    #expect(lexicon.meanings(of: "Läuferturm").map(\.form) == [.formerName])
  }
}
