import Gazetteer
import GermanText
import Ontology
import Testing

@Suite struct GazetteerCheckTests {
  @Test func `finds nothing wrong with the gazetteer that is shipped`() {
    let report = GazetteerCheck.run(folders: [Repository.gazetteer])
    for problem in report.problems { Issue.record("\(problem)") }
    #expect(report.counts.map(\.file).contains("places.tsv"))
    #expect(
      report.counts.allSatisfy { count in
        count.rows > 0
          && (count.column == nil || count.kinds.reduce(0) { $0 + $1.rows } == count.rows)
      })
    #expect(report.forms > 50_000)
  }
}
