package import Gazetteer
import GermanText
package import Ontology

/// Reads what one article says: a pure function of the article and the gazetteer.
package struct Extractor: Sendable {
  private let lexicon: Lexicon
  private let mentions = MentionFinder()
  private let relations: RelationExtractor

  /// An extractor that knows a gazetteer and its phrasing rules.
  package init(lexicon: Lexicon, rules: RuleBook) {
    self.lexicon = lexicon
    relations = RelationExtractor(rules: rules, lexicon: lexicon)
  }

  /// What an article says; a very long one is read in parts, see ``LongArticle``.
  package func facts(of article: Article) -> ArticleFacts {
    guard article.text.utf8.count > LongArticle.partSize else { return facts(ofWhole: article) }
    let long = LongArticle(article)
    return long.joined(long.parts().map { (facts(ofWhole: $0.article), $0.offset) })
  }

  private func facts(ofWhole article: Article) -> ArticleFacts {
    var analysis = analysis(of: article)
    let statements = relations.statements(for: &analysis)
    return ArticleFacts(
      article: article, entities: analysis.entities,
      mentions: analysis.mentions.map { mention in
        Mention(
          range: analysis.text.byteRange(mention.tokens), kind: mention.kind,
          entity: mention.entity)
      },
      statements: statements)
  }

  /// An article with its mentions, before the relations.
  package func analysis(of article: Article) -> Analysis {
    var analysis = Analysis(article: article, lexicon: lexicon)
    mentions.find(in: &analysis)
    return analysis
  }

  /// What an article says, and how that came about.
  package func explanation(of article: Article) -> Explanation {
    let text = TokenisedText(article.text)
    return Explanation(
      facts: facts(of: article), sentences: text.sentences.map { text.byteRange($0) },
      decisions: decisions(in: article))
  }

  /// What became of every candidate in an article, in order: for reading why something is, or is
  /// not, a mention.
  package func decisions(in article: Article) -> [Decision] {
    let analysis = Analysis(article: article, lexicon: lexicon)
    let sheet = mentions.sheet(of: analysis)
    var decisions = sheet.standing.map { index in
      let draft = sheet.drafts[index]
      return Decision(
        range: analysis.text.byteRange(draft.tokens), kind: draft.kind, text: draft.name,
        rule: draft.rule)
    }
    for refusal in sheet.refusals {
      decisions.append(
        Decision(
          range: analysis.text.byteRange(refusal.tokens), kind: nil, text: refusal.reason, rule: nil
        ))
    }
    return decisions.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.text)
        < ($1.range.lowerBound, $1.range.upperBound, $1.text)
    }
  }
}
