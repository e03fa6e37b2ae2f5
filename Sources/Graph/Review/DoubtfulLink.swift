internal import Ontology

/// A decision on two things that a little more or less would have turned, or that rests on a veto
/// which may be a mistake.
package struct DoubtfulLink: Sendable {
  /// What was weighed, and how it went.
  package var decision: LinkDecision
  /// How far it is from going the other way, in points.
  package var certainty: Int
  /// Whether two persons are told of different bodies.
  package var areElsewhere: Bool
  /// The graph's entities of the two: one where they were held to be one.
  package var entities: [Int]
  /// What the article of each says of it.
  package var evidence: [GraphEvidence]
}

extension LinkedGraph {
  /// Links that were a close thing, the least certain first; those that went alike as one.
  package var doubtfulLinks: [DoubtfulLink] {
    var doubts: [DoubtfulLink] = []
    var seen: Set<LinkDecision> = []
    let explainer = LinkExplainer(space, names: names)
    for decision in decisions where seen.insert(decision.pattern).inserted {
      let known = decision.nodes.compactMap { entities[$0] }
      // Of what isn't in the graph nothing is to be decided.
      guard known.count == decision.nodes.count else { continue }
      let areElsewhere = explainer.tellDifferentBodies(decision.nodes)
      guard let certainty = decision.certainty(areElsewhere: areElsewhere) else { continue }
      doubts.append(
        DoubtfulLink(
          decision: decision, certainty: certainty,
          areElsewhere: decision.outcome == .same && areElsewhere,
          entities: Set(known).sorted(), evidence: decision.nodes.compactMap(evidence)))
    }
    return doubts.enumerated()
      .sorted { ($0.element.certainty, $0.offset) < ($1.element.certainty, $1.offset) }
      .map(\.element)
  }

  /// What an article says of a thing, or else the line that names it.
  private func evidence(of node: Int) -> GraphEvidence? {
    let (article, entity) = (space.nodes[node].article, space.nodes[node].entity)
    let facts = space.facts[article]
    if let told = facts.statements.first(where: { $0.subject == entity || $0.object == entity }) {
      return GraphEvidence(
        article: article, range: told.evidence.range, rule: told.evidence.rule)
    }
    return facts.mentions.first { $0.entity == entity }.map { mention in
      let text = Array(facts.article.text.utf8)
      let newline = UInt8(ascii: "\n")
      let start = text[..<mention.range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
      let end = text[mention.range.lowerBound...].firstIndex(of: newline) ?? text.count
      return GraphEvidence(article: article, range: start..<end, rule: "")
    }
  }
}

extension LinkDecision {
  /// How far it is from going the other way, in points; nil where it is out of doubt.
  fileprivate func certainty(areElsewhere: Bool) -> Int? {
    if vetoes.contains(PersonVeto.curation.rawValue) { return nil }
    switch outcome {
    case .ambiguous: return 0
    case .same:
      let isNumbered = features.contains {
        [SessionFeature.sameNumber, .sameDay].map(\.rawValue).contains($0.name)
      }
      if isNumbered { return nil }
      let certainty = score - LinkDecision.threshold + (areElsewhere ? 10 : 20)
      return certainty <= 20 ? certainty : nil
    case .different:
      let doubtful = [PersonVeto.gender, .headships].map(\.rawValue)
      return score >= LinkDecision.threshold && vetoes.allSatisfy(doubtful.contains) ? 15 : nil
    }
  }
}
