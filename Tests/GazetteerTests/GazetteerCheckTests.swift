import Gazetteer
import GermanText
import Ontology
import Testing

@Suite struct GazetteerCheckTests {
  @Test func `finds nothing wrong with the gazetteer that is shipped`() {
    let report = GazetteerCheck.run(folders: [Repository.gazetteer])
    for problem in report.problems { Issue.record("\(problem)") }
    #expect(report.counts.map(\.file).contains("places.tsv"))
    #expect(report.counts.allSatisfy { $0.rows > 0 })
    #expect(report.forms > 50_000)
  }
}
