internal import Gazetteer
internal import GermanText
internal import Ontology

/// A word, mark, mention or time of an article, as the relation passes walk over it.
///
/// A mention is one item whatever its length. Academic titles before a name, and brackets that only
/// hold another name of the body before them, are left out of the walk.
struct Item: Sendable {
  /// Token indices.
  var tokens: Range<Int>
  /// In lower case.
  var word: String
  var grammar: Grammar
  var isCapitalised: Bool
  /// An index into the analysis' mentions.
  var mention: Int?
  var kind: EntityKind?
  /// An index into the analysis' entities; -1 without a mention.
  var entity: Int
  /// An index into the reading's times.
  var date: Int?
  /// The bodies that a bracket right after this item names: a party, the town somebody is from.
  var bracket: [Int] = []

  func isAny(_ classes: Grammar) -> Bool { !grammar.isDisjoint(with: classes) }
}

/// An article cut into items, with its times and its head: what all relation passes read.
struct Reading: Sendable {
  var analysis: Analysis
  private(set) var items: [Item] = []
  /// Ranges of items, in the order of the text.
  private(set) var sentences: [Range<Int>] = []
  /// The sentence of each item.
  private(set) var sentenceOf: [Int] = []
  let dates: [DateExpression]
  /// The article's date; without one, the year that its text tells.
  let anchor: PartialDate?
  let head: ArticleHead
  /// The gazetteer's matches by their first token.
  let lexiconMatches: [Int: LexiconMatch]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    var matches: [Int: LexiconMatch] = [:]
    for match in analysis.lexiconMatches {
      matches[match.tokens.lowerBound] = match
    }
    lexiconMatches = matches
    // A dateline says when the article appeared, not when something happened.
    anchor = analysis.article.date ?? Self.year(of: analysis.text)
    dates = DateScanner.expressions(in: analysis.text, anchor: anchor).filter {
      let before = $0.tokens.lowerBound - 1
      return before < 0 || !analysis.text.token(before, is: "[")
    }
    head = ArticleHead(analysis)
    cut()
  }

  var text: TokenisedText { analysis.text }
  var entities: [ArticleEntity] { analysis.entities }

  /// The year of the first full date in a text: when an article without a date must have appeared.
  private static func year(of text: TokenisedText) -> PartialDate? {
    DateScanner.expressions(in: text, anchor: nil).lazy
      .filter { !$0.isRelative && ($0.precision == .day || $0.precision == .days) }
      .compactMap { $0.start.flatMap { PartialDate(year: $0.year) } }.first
  }

  /// The mention of an item.
  func mention(_ item: Int) -> AnalysedMention? {
    items[item].mention.map { analysis.mentions[$0] }
  }

  func isKind(_ item: Int, _ kind: EntityKind) -> Bool {
    items.indices.contains(item) && items[item].kind == kind
  }

  func word(_ item: Int) -> String {
    items.indices.contains(item) ? items[item].word : ""
  }

  func date(_ item: Int) -> DateExpression? {
    guard items.indices.contains(item) else { return nil }
    return items[item].date.map { dates[$0] }
  }

  /// The name of an entity.
  func name(_ entity: Int) -> String { analysis.entities[entity].name }

  /// The sentence that holds an item, as items.
  func sentence(of item: Int) -> Range<Int> { sentences[sentenceOf[item]] }

  /// The clause around an item: up to the next semicolon, colon, dash or bracket-free comma.
  func clause(of item: Int) -> Range<Int> {
    let sentence = sentence(of: item)
    let borders: Set<String> = [",", ";", ":", "–", "„", "“", "«", "»"]
    var low = item
    while low > sentence.lowerBound, !borders.contains(items[low - 1].word) { low -= 1 }
    var high = item + 1
    while high < sentence.upperBound, !borders.contains(items[high].word) { high += 1 }
    return low..<high
  }

  /// The part of a sentence around an item between semicolons and colons.
  func part(of item: Int) -> Range<Int> {
    let sentence = sentence(of: item)
    var low = item
    while low > sentence.lowerBound, items[low - 1].word != ";", items[low - 1].word != ":" {
      low -= 1
    }
    var high = item + 1
    while high < sentence.upperBound, items[high].word != ";", items[high].word != ":" { high += 1 }
    return low..<high
  }

  /// Whether the sentence of an item opens with a condition: "Falls der Rat zustimmt, …".
  func isConditional(_ item: Int) -> Bool {
    guard let first = sentence(of: item).first else { return false }
    return items[first].kind == nil
      && ["falls", "sofern", "wenn", "sollte", "sollten"].contains(items[first].word)
  }

  /// The items of the line that an item stands in.
  func paragraph(of item: Int) -> Range<Int> {
    var first = sentenceOf[item]
    while first > 0, !startsLine(sentences[first]) { first -= 1 }
    var last = sentenceOf[item]
    while last + 1 < sentences.count, !startsLine(sentences[last + 1]) { last += 1 }
    return sentences[first].lowerBound..<sentences[last].upperBound
  }

  private func startsLine(_ sentence: Range<Int>) -> Bool {
    sentence.first.map { text.tokens[items[$0].tokens.lowerBound].startsLine } ?? true
  }

  /// The UTF-8 offsets of the sentences that items lie in.
  func evidence(_ first: Int, _ last: Int? = nil) -> Range<Int> {
    let range = sentence(of: first)
    let other = last.map { sentence(of: $0) } ?? range
    let low = min(range.lowerBound, other.lowerBound)
    let high = max(range.upperBound, other.upperBound)
    return text.byteRange(items[low].tokens.lowerBound..<items[high - 1].tokens.upperBound)
  }

  /// Whether any item of a range belongs to one of the classes.
  func contains(_ classes: Grammar, in range: Range<Int>) -> Bool {
    items[range].contains { $0.isAny(classes) }
  }

  /// Makes all mentions of an entity mentions of another one.
  mutating func unite(_ entity: Int, into other: Int) {
    for index in items.indices where items[index].entity == entity { items[index].entity = other }
    for index in analysis.mentions.indices where analysis.mentions[index].entity == entity {
      analysis.mentions[index].entity = other
    }
  }

  /// Makes mentions those of an entity of their own, otherwise like theirs.
  mutating func part(_ mentions: [Int]) {
    guard let first = mentions.first else { return }
    analysis.entities.append(analysis.entities[items[first].entity])
    for item in mentions {
      items[item].entity = analysis.entities.count - 1
      if let mention = items[item].mention {
        analysis.mentions[mention].entity = analysis.entities.count - 1
      }
    }
  }

  // MARK: - Cutting

  private mutating func cut() {
    var dateStarts: [Int: Int] = [:]
    for (index, date) in dates.enumerated() { dateStarts[date.tokens.lowerBound] = index }
    var next = 0
    for range in text.sentences {
      let start = items.count
      var token = range.lowerBound
      while token < range.upperBound {
        while next < analysis.mentions.count, analysis.mentions[next].tokens.lowerBound < token {
          next += 1
        }
        if next < analysis.mentions.count, analysis.mentions[next].tokens.lowerBound == token {
          appendMention(next)
          token = analysis.mentions[next].tokens.upperBound
        } else if let date = dateStarts[token], !overlapsMention(dates[date].tokens, from: next) {
          append(dates[date].tokens, date: date)
          token = dates[date].tokens.upperBound
        } else {
          append(token..<token + 1, date: nil)
          token += 1
        }
      }
      close(start)
    }
  }

  private func overlapsMention(_ tokens: Range<Int>, from next: Int) -> Bool {
    next < analysis.mentions.count && analysis.mentions[next].tokens.lowerBound < tokens.upperBound
  }

  private mutating func append(_ tokens: Range<Int>, date: Int?) {
    let word = text.lowercased(tokens: tokens)
    let token = text.tokens[tokens.lowerBound]
    items.append(
      Item(
        tokens: tokens, word: word,
        grammar: date == nil ? Grammar.classes(of: text.keys[tokens.lowerBound], word) : [],
        isCapitalised: token.isCapitalised && token.kind == .word, entity: -1, date: date))
  }

  private mutating func appendMention(_ index: Int) {
    let mention = analysis.mentions[index]
    if mention.kind == .person { dropTitles() }
    let word = text.lowercased(tokens: mention.tokens)
    items.append(
      Item(
        tokens: mention.tokens, word: word, grammar: [], isCapitalised: true, mention: index,
        kind: mention.kind, entity: mention.entity))
  }

  private static let titles: Set<String> = [
    "dr", "prof", "dipl", "ing", "mag", "h.c", "h", "c", "habil", "med", "jur", "rer", "phil",
    "pol",
    "nat", "univ", "lic", "oec", "dipl.-ing", "dipl.-vw", "dipl.-kfm", "dipl.-inf", "professor",
    "professorin", "herr", "herrn", "frau", "hc", "mba", "msc", "kr", "komm.-rat",
  ]

  /// Takes the titles back that were appended just before a name.
  private mutating func dropTitles() {
    while let last = items.last, last.kind == nil, last.date == nil {
      if Self.titles.contains(last.word) {
        items.removeLast()
        continue
      }
      guard last.word == ".", items.count >= 2,
        Self.titles.contains(items[items.count - 2].word), items[items.count - 2].kind == nil
      else { return }
      items.removeLast(2)
    }
  }

  /// Ends a sentence: brackets that hold bodies only move to the item before them.
  private mutating func close(_ start: Int) {
    guard start < items.count else { return }
    var kept: [Item] = []
    var index = start
    while index < items.count {
      if items[index].word == "(", let last = kept.last, last.kind != nil,
        let end = bracketOfBodies(from: index)
      {
        let inside = items[index + 1..<end].filter {
          $0.kind == .body || $0.kind == .programme || $0.kind == .place
        }
        kept[kept.count - 1].bracket += inside.filter { $0.entity != last.entity }.map(\.entity)
        index = end + 1
        continue
      }
      kept.append(items[index])
      index += 1
    }
    items.removeSubrange(start...)
    items += kept
    sentenceOf += Array(repeating: sentences.count, count: kept.count)
    sentences.append(start..<items.count)
  }

  private func bracketOfBodies(from index: Int) -> Int? {
    var position = index + 1
    var bodies = 0
    while position < items.count, items[position].word != ")" {
      let item = items[position]
      if item.kind == .body || item.kind == .programme || item.kind == .place {
        bodies += 1
      } else if ![",", "/", "kurz", ":"].contains(item.word) {
        return nil
      }
      position += 1
    }
    return position < items.count && bodies > 0 && bodies <= 2 ? position : nil
  }
}

/// The topic before an article's headline, and what it names.
struct ArticleHead: Sendable {
  /// Token indices of the first line; empty where the text starts with its first sentence.
  let headline: Range<Int>
  /// Token indices before the first colon of the headline.
  let kicker: Range<Int>
  /// The entities that the kicker names.
  let kickerEntities: [Int]
  /// The headings inside the article: their first token, and the entities before their colon.
  private let sections: [(token: Int, entities: [Int])]

  init(_ analysis: Analysis) {
    let tokens = analysis.text.tokens
    var end = 0
    while end < tokens.count, end == 0 || !tokens[end].startsLine { end += 1 }
    let zones = analysis.article.zones
    // A text of one line has no headline; neither has one whose first line is a sentence.
    let isSentence = end > 0 && analysis.text.token(end - 1, is: ".")
    var headline = end == tokens.count || isSentence ? 0..<0 : 0..<end
    if let zone = zones.last(where: { $0.kind == .headline || $0.kind == .kicker }) {
      headline = 0..<analysis.text.firstToken(at: zone.range.upperBound)
    }
    var kicker = 0..<0
    if let zone = zones.first(where: { $0.kind == .kicker }) {
      kicker =
        analysis.text.firstToken(
          at: zone.range.lowerBound)..<analysis.text.firstToken(at: zone.range.upperBound)
    } else if let colon = headline.first(where: { analysis.text.token($0, is: ":") }), colon <= 8 {
      kicker = 0..<colon
    }
    self.headline = headline
    self.kicker = kicker
    kickerEntities = Self.entities(in: kicker, analysis)
    sections = Self.sections(after: headline.upperBound, analysis)
  }

  /// The entities before the colon of the last heading above a token: "Stuttgart: Der Neue".
  func sectionEntities(at token: Int) -> [Int] {
    sections.last { $0.token <= token }?.entities ?? []
  }

  private static func entities(in range: Range<Int>, _ analysis: Analysis) -> [Int] {
    analysis.mentions.filter { range.contains($0.tokens.lowerBound) }.map(\.entity)
  }

  /// Short lines without a full stop, with a place or body before a colon.
  private static func sections(
    after start: Int, _ analysis: Analysis
  ) -> [(token: Int, entities: [Int])] {
    let tokens = analysis.text.tokens
    var found: [(token: Int, entities: [Int])] = []
    var first = start
    while first < tokens.count {
      var end = first + 1
      while end < tokens.count, !tokens[end].startsLine { end += 1 }
      let closes = [".", "?", "!", "“", ","].contains { analysis.text.token(end - 1, is: $0) }
      if end - first <= 14, !closes,
        let colon = (first..<end).first(where: { analysis.text.token($0, is: ":") }),
        colon - first <= 6, colon + 1 < end
      {
        let named = entities(in: first..<colon, analysis).filter {
          analysis.entities[$0].kind == .place || analysis.entities[$0].kind == .body
        }
        if !named.isEmpty { found.append((first, named)) }
      }
      first = end
    }
    return found
  }
}
