internal import Gazetteer
internal import GermanText
internal import Ontology

/// An article cut into items, with its times and its head: what all relation passes read.
struct Reading: Sendable {
  var analysis: Analysis
  private(set) var items: ItemList
  private let frame: Frame

  init(_ analysis: Analysis) {
    self.analysis = analysis
    // A dateline says when the article appeared, not when something happened.
    let anchor = analysis.article.date ?? Self.year(of: analysis.text)
    let datelines = analysis.article.zones.filter { $0.kind == .dateline }.map(\.range)
    let dates = DateScanner.expressions(in: analysis.text, anchor: anchor).filter { date in
      let before = date.tokens.lowerBound - 1
      let start = Int(analysis.text.tokens[date.tokens.lowerBound].start)
      return !datelines.contains { $0.contains(start) }
        && (before < 0 || !analysis.text.token(before, is: "["))
    }
    var cutter = ItemCutter(analysis: analysis, dates: dates)
    cutter.cut()
    items = ItemList(cutter.items)
    frame = Frame(analysis, cutter, anchor)
  }

  /// What no pass changes, by reference: passes hand the reading on all the time.
  private final class Frame: Sendable {
    let sentences: [Range<Int>]
    let sentenceOf: [Int]
    /// The line of each sentence, as items.
    let paragraphs: [Range<Int>]
    /// The first item that is a session.
    let firstSession: Int?
    let dates: [DateExpression]
    let anchor: PartialDate?
    let head: ArticleHead
    let lexiconMatches: [Int: LexiconMatch]
    let brackets: [Int: [Int]]

    init(_ analysis: Analysis, _ cutter: ItemCutter, _ anchor: PartialDate?) {
      sentences = cutter.sentences
      sentenceOf = cutter.sentenceOf
      brackets = cutter.brackets
      paragraphs = Self.paragraphs(of: cutter, in: analysis.text)
      firstSession = cutter.items.firstIndex { $0.kind == .session }
      dates = cutter.dates
      self.anchor = anchor
      head = ArticleHead(analysis)
      var matches: [Int: LexiconMatch] = [:]
      for match in analysis.lexiconMatches { matches[match.tokens.lowerBound] = match }
      lexiconMatches = matches
    }

    private static func paragraphs(of cutter: ItemCutter, in text: TokenisedText) -> [Range<Int>] {
      var paragraphs: [Range<Int>] = []
      var first = 0
      func close(at end: Int) {
        guard first < end else { return }
        let range = cutter.sentences[first].lowerBound..<cutter.sentences[end - 1].upperBound
        paragraphs += repeatElement(range, count: end - first)
        first = end
      }
      for (index, sentence) in cutter.sentences.enumerated() {
        let begins = sentence.first.map {
          startsLine(cutter.items[$0], after: $0 > 0 ? cutter.items[$0 - 1] : nil, text)
        }
        if begins ?? true { close(at: index) }
      }
      close(at: cutter.sentences.count)
      return paragraphs
    }

    /// Whether an item begins a line, or a title does that was taken back before a name.
    static func startsLine(_ item: Item, after before: Item?, _ text: TokenisedText) -> Bool {
      let first = item.tokens.lowerBound
      let low = min(first, before?.tokens.upperBound ?? first)
      return (low...first).contains { text.tokens[$0].startsLine }
    }
  }

  /// Whether a sentence begins a line.
  func startsLine(_ sentence: Int) -> Bool {
    sentences[sentence].first.map {
      Frame.startsLine(items[$0], after: $0 > 0 ? items[$0 - 1] : nil, text)
    } ?? false
  }

  /// Ranges of items, in the order of the text.
  var sentences: [Range<Int>] { frame.sentences }
  /// The sentence of each item.
  var sentenceOf: [Int] { frame.sentenceOf }
  var dates: [DateExpression] { frame.dates }
  /// The article's date; without one, the year that its text tells.
  var anchor: PartialDate? { frame.anchor }
  var head: ArticleHead { frame.head }
  /// The gazetteer's matches by their first token.
  var lexiconMatches: [Int: LexiconMatch] { frame.lexiconMatches }

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

  /// Whether quotation marks hold a name and nothing else: "das Bündnis „Städte im Norden“".
  func isQuotedName(_ item: Int) -> Bool {
    guard isKind(item, .body) || isKind(item, .programme), item + 1 < items.count else {
      return false
    }
    return ["„", "»", "«", "\""].contains(word(item - 1))
      && ["“", "”", "«", "»", "\""].contains(word(item + 1))
  }

  /// Whether an item is one of the marks around a quoted name.
  func isMarkOfName(_ item: Int) -> Bool {
    items[item].kind == nil && items[item].word.utf8.count <= 3
      && (isQuotedName(item + 1) || isQuotedName(item - 1))
  }

  /// The bodies that a bracket right after an item names: a party, the town somebody is from.
  func bracket(of item: Int) -> [Int] { frame.brackets[item] ?? [] }

  func date(_ item: Int) -> DateExpression? {
    guard items.indices.contains(item) else { return nil }
    return items[item].date.map { dates[$0] }
  }

  /// The name of an entity.
  func name(_ entity: Int) -> String { analysis.entities[entity].name }

  /// The sentence that holds an item, as items.
  func sentence(of item: Int) -> Range<Int> {
    sentenceOf.indices.contains(item) ? sentences[sentenceOf[item]] : item..<item
  }

  /// The clause around an item: up to the next semicolon, colon, dash or bracket-free comma.
  func clause(of item: Int) -> Range<Int> {
    let sentence = sentence(of: item)
    var low = item
    while low > sentence.lowerBound, !isBorder(low - 1) { low -= 1 }
    var high = item + 1
    while high < sentence.upperBound, !isBorder(high) { high += 1 }
    return low..<high
  }

  /// Whether a clause ends at an item; the comma behind a weekday's date ends none.
  ///
  /// "am Donnerstag, 26. November 2009, in Bonn" is one clause.
  private func isBorder(_ item: Int) -> Bool {
    guard Self.borders.contains(items[item].word) else { return false }
    guard items[item].word == ",", item > 0, items[item - 1].date != nil,
      items.indices.contains(item + 1)
    else { return true }
    let date = items[item - 1].tokens
    let hasComma = date.contains { text.token($0, is: ",") }
    return !hasComma || !items[item + 1].isAny(.preposition)
  }

  private static let borders: WordSet = [",", ";", ":", "–", "„", "“", "«", "»"]

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

  /// Whether a word of denial only says that there is more: "nicht nur", "nicht erst seit gestern".
  func isOnlyLimited(_ item: Int) -> Bool {
    word(item) == "nicht" && ["nur", "erst", "zuletzt", "allein", "bloß"].contains(word(item + 1))
  }

  /// The items of the line that an item stands in.
  func paragraph(of item: Int) -> Range<Int> { frame.paragraphs[sentenceOf[item]] }

  /// Whether a session is named before an item.
  func hasSession(before item: Int) -> Bool { frame.firstSession.map { $0 < item } ?? false }

  /// The UTF-8 offsets of the sentences that items lie in.
  func evidence(_ first: Int, _ last: Int? = nil) -> Range<Int> {
    let range = sentence(of: first)
    let other = last.map { sentence(of: $0) } ?? range
    let low = min(range.lowerBound, other.lowerBound)
    let high = max(range.upperBound, other.upperBound)
    return text.byteRange(items[low].tokens.lowerBound..<items[high - 1].tokens.upperBound)
  }

  /// The last item of a range that is no mark at a sentence's end; its first item where all others are.
  func lastWord(of range: Range<Int>) -> Int {
    var last = range.upperBound - 1
    while last > range.lowerBound, [".", "!", "?"].contains(word(last)) { last -= 1 }
    return last
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

  /// Lets plain nouns stand for a title that is no mention, until they are plain again.
  mutating func mark(_ nouns: [Int], asRole title: String) {
    analysis.entities.append(ArticleEntity(kind: .role, name: title))
    for item in nouns {
      items[item].kind = .role
      items[item].entity = analysis.entities.count - 1
    }
  }

  mutating func unmark(_ nouns: [Int]) {
    for item in nouns {
      items[item].kind = nil
      items[item].entity = -1
    }
  }
}
