package import Gazetteer
import GermanText
package import Ontology

/// Reads what one article says: a pure function of the article and the gazetteer.
package struct Extractor: Sendable {
  private let lexicon: Lexicon
  private let mentions = MentionFinder()

  /// An extractor that knows a gazetteer.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// What an article says.
  package func facts(of article: Article) -> ArticleFacts {
    let analysis = analysis(of: article)
    return ArticleFacts(
      article: article, entities: analysis.entities,
      mentions: analysis.mentions.map { mention in
        Mention(
          range: analysis.text.byteRange(mention.tokens), kind: mention.kind,
          entity: mention.entity)
      },
      statements: [])
  }

  /// An article with its mentions, before the relations.
  package func analysis(of article: Article) -> Analysis {
    var analysis = Analysis(article: article, lexicon: lexicon)
    mentions.find(in: &analysis)
    return analysis
  }
}
