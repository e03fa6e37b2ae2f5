package import Gazetteer
package import GermanText
package import Ontology

/// One article on its way through the passes: what each pass reads and adds to.
package struct Analysis: Sendable {
  private let source: Source
  /// Each thing once; a role's entity is its canonical title.
  package var entities: [ArticleEntity] = []
  /// Ascending, without overlap.
  package var mentions: [AnalysedMention] = []

  /// An article before the first pass.
  package init(article: Article, lexicon: Lexicon) {
    source = Source(article: article, lexicon: lexicon)
  }

  package var article: Article { source.article }
  package var text: TokenisedText { source.text }
  package var lexicon: Lexicon { source.lexicon }
  /// What the gazetteer knows by name in the text.
  var lexiconMatches: [LexiconMatch] { source.lexiconMatches }

  /// What no pass changes, by reference: passes hand the analysis on all the time.
  private final class Source: Sendable {
    let article: Article
    let text: TokenisedText
    let lexicon: Lexicon
    let lexiconMatches: [LexiconMatch]

    init(article: Article, lexicon: Lexicon) {
      self.article = article
      self.lexicon = lexicon
      text = TokenisedText(article.text)
      lexiconMatches = lexicon.matches(in: text)
    }
  }

  /// An article whose mentions are known already, as from an annotated set.
  ///
  /// A mention that doesn't start and end at token borders is widened to them.
  package init(facts: ArticleFacts, lexicon: Lexicon) {
    self.init(article: facts.article, lexicon: lexicon)
    entities = facts.entities
    for mention in facts.mentions {
      let start = text.firstToken(at: mention.range.lowerBound)
      let end = max(start + 1, text.firstToken(at: mention.range.upperBound))
      guard end <= text.tokens.count else { continue }
      var analysed = AnalysedMention(
        tokens: start..<end, kind: mention.kind, entity: mention.entity)
      if mention.kind == .role, let form = lexicon.role(of: end - 1, in: text) {
        analysed.isFeminine = form.isFeminine
        analysed.isPlural = form.isPlural
        analysed.prefix = form.prefix
      }
      mentions.append(analysed)
    }
  }

  /// The index of an entity of this kind and name, made if it is new.
  package mutating func entity(_ kind: EntityKind, named name: String) -> Int {
    if let index = entities.firstIndex(where: { $0.kind == kind && $0.name == name }) {
      return index
    }
    entities.append(ArticleEntity(kind: kind, name: name))
    return entities.count - 1
  }
}

/// A mention on its way through the passes, in tokens.
package struct AnalysedMention: Hashable, Sendable {
  /// Token indices.
  package var tokens: Range<Int>
  package var kind: EntityKind
  /// An index into the analysis' entities.
  package var entity: Int
  /// A role in a feminine form.
  package var isFeminine = false
  /// A role in the plural.
  package var isPlural = false
  /// The first part of a role compound that names a body or place: "BSI" of "BSI-Präsidentin".
  package var prefix: String?
  /// The body that a role compound's first part names: an index into the analysis' entities.
  package var prefixBody: Int?

  package init(tokens: Range<Int>, kind: EntityKind, entity: Int) {
    self.tokens = tokens
    self.kind = kind
    self.entity = entity
  }
}
