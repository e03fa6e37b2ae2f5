import GermanText
import Ontology
import Testing

@Suite struct DateTests {
  /// The times of a text as ISO spans, `?` for one that stays open.
  private func times(_ text: String, on anchor: String?) -> [String] {
    DateScanner.expressions(in: TokenisedText(text), anchor: anchor.flatMap { PartialDate($0) })
      .map { $0.span?.description ?? "?" }
  }

  @Test(arguments: [
    ("Sie tagte am 29. März 2023 in Halle.", "2023-03-29"),
    ("Sie tagte am 29.03.2023 in Halle.", "2023-03-29"),
    ("Die Tagung am 27. und 28. April 2023 war gut.", "2023-04-27/2023-04-28"),
    ("Man traf sich vom 6. bis 7. Februar 2020.", "2020-02-06/2020-02-07"),
    ("Vom 30. April bis 2. Mai 2020 wurde getagt.", "2020-04-30/2020-05-02"),
    ("Das war im März 2023.", "2023-03"),
    ("Das war Mitte Januar 2014.", "2014-01"),
    ("Ende 2008 wählten sie.", "2008"),
    ("Das war im Herbst 2025.", "2025"),
    ("Er führte 2016 das Gremium.", "2016"),
  ])
  func `times that say their year need no anchor`(text: String, expected: String) {
    #expect(times(text, on: nil) == [expected])
  }

  @Test(arguments: [
    ("Gestern tagte der Rat.", "2023-03-29"),
    ("Vorgestern tagte der Rat.", "2023-03-28"),
    ("Heute tagt der Rat.", "2023-03-30"),
    ("Am Mittwoch hat der Rat getagt.", "2023-03-29"),
    ("Am vergangenen Donnerstag hat der Rat getagt.", "2023-03-23"),
    ("Am kommenden Montag tagt der Rat.", "2023-04-03"),
    ("Im vergangenen Jahr war es so.", "2022"),
    ("In diesem Jahr ist es so.", "2023"),
    ("Seit Jahresbeginn ist es so.", "2023"),
    ("Zum Jahreswechsel hat sie übernommen.", "2023"),
    ("Seit Oktober ist sie im Amt.", "2022-10"),
    ("Bis zur Sitzung im Oktober wird geplant.", "2023-10"),
    ("Zum 1. Januar tritt er an.", "2024-01-01"),
    ("Am 3. Februar hat er getagt.", "2023-02-03"),
    ("Seit vergangenem Herbst ist er im Amt.", "2022"),
    ("Am 5. Dezember findet die Sitzung statt.", "2023-12-05"),
  ])
  func `relative times count from the article's day`(text: String, expected: String) {
    #expect(times(text, on: "2023-03-30") == [expected])
  }

  @Test func `the line of a chronicle lends its year`() {
    #expect(
      times("2016: Die Sitzung am 13. Oktober war lang.\nAm 2. Mai 2010 auch.", on: "2021-12-30")
        == ["2016", "2016-10-13", "2010-05-02"])
  }

  @Test(arguments: ["Gestern tagte der Rat.", "In dieser Woche tagte der Rat."])
  func `without an anchor relative times stay open`(text: String) {
    #expect(times(text, on: nil) == ["?"])
  }

  @Test(arguments: [
    "Das kostet 2000 Euro.", "Die 40. Sitzung war gut.", "Guten Morgen, sagte er.",
    "Es kamen 1500 Mitgliedsgemeinden.", "Artikel 91c gilt.", "Am 31. Februar war nichts.", "",
  ])
  func `numbers are not taken for times`(text: String) {
    #expect(times(text, on: "2023-03-30").isEmpty)
  }

  @Test func `the preposition is told`() {
    let found = DateScanner.expressions(
      in: TokenisedText("Seit Mai 2020, bis Ende 2022, ab 2023 und zum 1. Juli 2024."), anchor: nil)
    #expect(found.map(\.preposition) == [.since, .until, .from, .to])
  }
}
