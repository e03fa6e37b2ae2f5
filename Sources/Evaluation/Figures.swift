/// How well extraction does against a gold set.
///
/// A pure function of the gold and the predictions; the same figures as `Tests/Gold/score.py`.
public struct Figures: Sendable {
  /// The articles of the gold about which there is no prediction, ascending.
  public let missingArticles: [String]
  /// Mentions of the same start, end and kind.
  public let mentions: Tally
  /// Mentions of the same kind that share a code point.
  public let mentionsByOverlap: Tally
  /// Statements of the same type with the same ends.
  public let relations: Tally
  /// Mentions held to name the same thing.
  public let linking: LinkingFigures
  /// Of the offices found, the share with the right status.
  public let status: Double
  /// One line for each mention that was missed or is spurious, in the order of the gold.
  public let mentionErrors: [String]
  /// One line for each statement that was missed or is spurious, in the order of the gold.
  public let relationErrors: [String]

  /// Compares predictions with the gold; of two predictions for one article the last counts.
  public init(_ gold: GoldSet, _ predictions: [Prediction]) {
    let byArticle = Dictionary(predictions.map { ($0.id, $0) }) { _, last in last }
    var mentionScorer = MentionScorer()
    var linkingScorer = LinkingScorer()
    var relationScorer = RelationScorer(gold.articles, predictions)
    for article in gold.articles {
      let prediction = byArticle[article.id]
      mentionScorer.count(article, prediction)
      linkingScorer.count(article, prediction)
      relationScorer.count(article, prediction)
    }
    missingArticles = gold.articles.map(\.id).filter { byArticle[$0] == nil }.sorted()
    mentions = mentionScorer.strict
    mentionsByOverlap = mentionScorer.overlap
    relations = relationScorer.tally
    linking = linkingScorer.figures
    let offices = relationScorer.offices
    status =
      offices == 0 ? 0 : Double(relationScorer.officesWithRightStatus) / Double(offices)
    mentionErrors = mentionScorer.errors
    relationErrors = relationScorer.errors
  }

  /// The figures as a table to read, with the first errors of each sort.
  public func report(errors: Int = 0) -> String {
    var lines: [String] = []
    if !missingArticles.isEmpty {
      lines.append("no prediction for: " + missingArticles.joined(separator: ", "))
    }
    let tables = [
      ("mentions", mentions), ("mentions_overlap", mentionsByOverlap), ("relations", relations),
    ]
    for (title, tally) in tables {
      let heads = ["P", "R", "F1"].map { $0.padded(to: -8) }
      let counts = ["tp", "pred", "gold"].map { $0.padded(to: -7) }
      lines += ["", title.padded(to: 18) + (heads + counts).joined()]
      for (kind, score) in tally.rows {
        let shares = [score.precision, score.recall, score.f1].map { $0.rounded3.padded(to: -8) }
        let counts = [score.hits, score.predicted, score.gold].map { "\($0)".padded(to: -7) }
        lines.append("  " + kind.padded(to: 16) + (shares + counts).joined())
      }
    }
    let shares = [linking.precision, linking.recall, linking.f1].map { $0.rounded3.padded(to: -8) }
    lines += [
      "",
      "linking (B-cubed) " + shares.joined()
        + "   entities: \(linking.predictedEntities) predicted, \(linking.goldEntities) gold",
      "status of holds   " + status.rounded3.padded(to: -8),
    ]
    lines += mentionErrors.prefix(errors)
    lines += relationErrors.prefix(errors)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// Filled up with blanks: behind the text, or before it for a negative width.
  func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - unicodeScalars.count))
    return width < 0 ? blanks + self : self + blanks
  }
}

extension Double {
  /// A share with three decimals, rounded as `printf` rounds it.
  var rounded3: String {
    let product = self * 1000
    var whole = product.rounded(.down)
    // What the product lost when it was rounded decides where it looks like a tie.
    let rest = (product - whole - 0.5) + (-product).addingProduct(self, 1000)
    if rest > 0 || (rest == 0 && whole.truncatingRemainder(dividingBy: 2) == 1) { whole += 1 }
    let digits = "\(Int(whole) % 1000)"
    return "\(Int(whole) / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
