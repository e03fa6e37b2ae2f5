import Evaluation
import Graph
import Ontology
import Testing

@Suite struct GoldLinkingTests {
  @Test func `perfect mentions are linked with a B-cubed of at least 0.97`() throws {
    let articles = try GoldGraph.articles()
    let facts = articles.map { $0.facts() }
    let linked = GraphBuilder().link(facts)
    var pairs: [(gold: String, found: String)] = []
    for (article, fact) in facts.enumerated() {
      for mention in fact.mentions where mention.kind != .role {
        let entity = fact.entities[mention.entity]
        pairs.append(("\(entity.kind)/\(entity.name)", linked.entityIDs[article][mention.entity]))
      }
    }
    let figure = try #require(bCubed(pairs))
    #expect(figure >= 0.97)
    #expect(pairs.count > 900)
  }

  private func bCubed(_ pairs: [(gold: String, found: String)]) -> Double? {
    var gold: [String: Double] = [:]
    var found: [String: Double] = [:]
    var both: [String: Double] = [:]
    for pair in pairs {
      gold[pair.gold, default: 0] += 1
      found[pair.found, default: 0] += 1
      both[pair.gold + "\t" + pair.found, default: 0] += 1
    }
    var precision = 0.0
    var recall = 0.0
    for (key, count) in both {
      let ends = key.split(separator: "\t").map(String.init)
      guard ends.count == 2, let size = gold[ends[0]], let have = found[ends[1]] else { return nil }
      precision += count * count / have
      recall += count * count / size
    }
    precision /= Double(pairs.count)
    recall /= Double(pairs.count)
    return 2 * precision * recall / (precision + recall)
  }
}
