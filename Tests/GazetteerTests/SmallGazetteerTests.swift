import Foundation
import Gazetteer
import GermanText
import Ontology
import Testing

/// A gazetteer of another subject, made of a few lines: nothing in the code knows the shipped one.
@Suite struct SmallGazetteerTests {
  static let chess = [
    "bodies.tsv": table(
      Headers.bodies,
      "dsb | Deutscher Schachbund | DSB | Großdeutscher Schachbund (bis 1945) | Verband | privat | | fide | Berlin | m",
      "fide | Weltschachbund | FIDE | | Verband | privat | | | Lausanne | m"),
    "roles.tsv": table(
      Headers.roles,
      "grossmeister | Großmeister | Großmeisterin | strong | GM | allgemein | nein | nein",
      "turnierleiter | Turnierleiter | Turnierleiterin | strong | | verband | ja | ja"),
    "words/role-heads.tsv": table("head | feminine | declension", "leiter | leiterin | strong"),
    "words/nouns.tsv": table("noun", "Bund", "Jugend", "Schach"),
  ]

  @Test func `reads a chess federation`() throws {
    let folder = try TemporaryFolder(Self.chess)
    let lexicon = try Lexicon(folders: [folder.path])
    #expect(
      lexicon.records.map(\.name) == [
        "Deutscher Schachbund", "Weltschachbund", "Großmeister", "Turnierleiter",
      ])
    let text = TokenisedText(
      "Die Großmeisterinnen des Deutschen Schachbundes und der FIDE wählten den Turnierleiter.")
    let found = lexicon.matches(in: text).map { match in
      (text.string(tokens: match.tokens), match.readings.map { lexicon.records[$0.record].id })
    }
    #expect(
      found.map(\.0) == [
        "Großmeisterinnen", "Deutschen Schachbundes", "FIDE", "Turnierleiter",
      ])
    #expect(found.map(\.1.first) == ["grossmeister", "dsb", "fide", "turnierleiter"])
    let role = try #require(lexicon.role(of: 0, in: TokenisedText("Jugendleiterin")))
    #expect(role.title == "Jugendleiter" && role.isFeminine)
    #expect(lexicon.catalogue["dsb"]?.formerNames.map(\.name) == ["Großdeutscher Schachbund"])
    #expect(lexicon.catalogue["dsb"]?.parent == "fide")
    #expect(lexicon.matches(in: TokenisedText("Hessen und der Deutsche Städtetag")).isEmpty)
    #expect(GazetteerCheck.run(folders: [folder.path]).problems == [])
  }

  @Test func `lets a later folder add records and replace one of the same id`() throws {
    let first = try TemporaryFolder(Self.chess)
    let second = try TemporaryFolder([
      "bodies.tsv": table(
        Headers.bodies,
        "dsb | Deutscher Schachverband | DSV | | Verband | privat | | | | m",
        "zug | Schachklub Zugzwang | | | Verein | privat | | | | m")
    ])
    let lexicon = try Lexicon(folders: [first.path, second.path])
    #expect(lexicon.records.map(\.id) == ["dsb", "fide", "zug", "grossmeister", "turnierleiter"])
    #expect(lexicon.meanings(of: "Deutschen Schachbundes").isEmpty)
    #expect(
      lexicon.meanings(of: "Deutschen Schachverbandes").first?.name == "Deutscher Schachverband")
    #expect(lexicon.meanings(of: "Schachklubs Zugzwang").first?.name == "Schachklub Zugzwang")
    #expect(lexicon.meanings(of: "FIDE").first?.name == "Weltschachbund")
  }

  @Test func `takes from every kind of record what it could be mistaken for`() throws {
    let folder = try TemporaryFolder([
      "bodies.tsv": table(
        Headers.historicBodies + " | ambiguous",
        "a | Rochade | | | Verein | privat | | | | f | | | | Wort",
        "b | Steinitz | | | Verein | privat | | | | m | | | | Wort; Name",
        "c | Springerturm | | | Verein | privat | | | | m"),
      "programmes.tsv": table(
        Headers.programmes + " | ambiguous", "d | Aufbruch | | | Projekt | m | Wort"),
      "roles.tsv": table(
        Headers.roles + " | ambiguous", "e | Läufer | | strong | | allgemein | | | Name"),
      "places.tsv": table(Headers.places, "f|Königstein|Stadt||||||||Name"),
    ])
    #expect(GazetteerCheck.run(folders: [folder.path]).problems == [])
    let records = try Lexicon(folders: [folder.path]).records.sorted { $0.id < $1.id }
    #expect(records.map(\.isAlsoWord) == [true, true, false, true, false, false])
    #expect(records.map(\.isAlsoName) == [false, true, false, false, true, true])
  }

  @Test func `takes a former name, its demonym and its adjective from the record alone`() throws {
    let folder = try TemporaryFolder([
      "places.tsv": table(
        Headers.places,
        "land-x | Kaissa | Land | 77 | 1.5 | 2.5 | 9000 | Republik Kaissa; Freistaat Kaissa | Kaissaner | kaissisch |",
        "ort-a | Läuferfeld | Stadt | 77 | | | 800 | | | |",
        "ort-b | Turmhausen | Gemeinde | 77 | | | 4000 | | Turmhauser | |",
        "ort-c | Königstein | Gemeinde | 77 | | | 5000 | | | | Wort")
    ])
    let lexicon = try Lexicon(folders: [folder.path])
    #expect(lexicon.meanings(of: "kaissischen").map(\.form) == [.adjective])
    #expect(lexicon.meanings(of: "Kaissaner").map(\.form) == [.demonym])
    #expect(lexicon.meanings(of: "Läuferfelder").map(\.form) == [.demonym])
    #expect(lexicon.meanings(of: "Turmhauser").isEmpty, "a village's word is noise")
    #expect(lexicon.meanings(of: "Königsteiner").map(\.form) == [.demonym])
    #expect(lexicon.meanings(of: "Freistaats Kaissa").map(\.form) == [.administration])
    #expect(lexicon.catalogue["verwaltung-land-x"]?.aliases == ["Freistaat Kaissa"])
    #expect(lexicon.catalogue["verwaltung-ort-a"]?.land == "Kaissa")
  }
}
