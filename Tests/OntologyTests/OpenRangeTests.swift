import Ontology
import Testing

@Suite struct OpenRangeTests {
  @Test func `nothing lies between two places in the wrong order`() {
    let (first, end) = (5, 3)
    #expect((first..<end).isEmpty && (first..<end).lowerBound == 5)
    #expect(Array(end..<first) == [3, 4])
  }
}
