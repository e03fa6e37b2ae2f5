import Foundation
import Ontology
import Testing

@Suite struct `Partial dates` {
  @Test(arguments: ["2023", "2023-03", "2023-03-29", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `are written as they were read`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "23", "2023-3", "2023-13", "2023-00", "2023-02-29", "2023-03-32", "2023-03-29-1",
    "2023-03-29T10:00", "+023", "２０２３", "0000", "-2023",
  ])
  func `are refused where no calendar has them`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `count days without a gap`() throws {
    var number = try #require(PartialDate("1999-12-30")).earliest
    for text in ["1999-12-30", "1999-12-31", "2000-01-01", "2000-01-02"] {
      #expect(PartialDate(dayNumber: number).description == text)
      number += 1
    }
    let leap = try #require(PartialDate("2024-02"))
    #expect(leap.latest - leap.earliest == 28)
    let year = try #require(PartialDate("2023"))
    #expect(year.latest - year.earliest == 364)
  }

  @Test func `come by their earliest day, the less exact one first`() throws {
    let texts = ["2022-12-31", "2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02"]
    let dates = try texts.map { try #require(PartialDate($0)) }
    #expect(dates.reversed().sorted() == dates)
  }

  @Test func `contain the more exact ones`() throws {
    let year = try #require(PartialDate("2023"))
    let day = try #require(PartialDate("2023-03-29"))
    #expect(year.contains(day))
    #expect(!day.contains(year))
  }

  @Test func `read in German as people write them`() throws {
    #expect(try #require(PartialDate("2023-03-29")).germanDescription == "29. März 2023")
    #expect(try #require(PartialDate("2023-03")).germanDescription == "März 2023")
    let span = try #require(DateSpan("2023-04-27/2023-04-28"))
    #expect(span.germanDescription == "27. April 2023 bis 28. April 2023")
  }

  @Test func `a span of one day is that day`() throws {
    #expect(try #require(DateSpan("2023-04-27/2023-04-27")).description == "2023-04-27")
    #expect(DateSpan("2023-04-27/") == nil)
    #expect(DateSpan("2023-04-27/2023-04-28/2023-04-29") == nil)
  }

  @Test func `survive JSON`() throws {
    let span = try #require(DateSpan("2023-04/2023-05-02"))
    let data = try JSONEncoder().encode([span])
    #expect(String(decoding: data, as: UTF8.self) == #"["2023-04\/2023-05-02"]"#)
    #expect(try JSONDecoder().decode([DateSpan].self, from: data) == [span])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: Data(#"["gestern"]"#.utf8))
    }
  }
}
