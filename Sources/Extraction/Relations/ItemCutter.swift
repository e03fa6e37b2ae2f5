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

  func isAny(_ classes: Grammar) -> Bool { !grammar.isDisjoint(with: classes) }
}

/// Cuts an article into items, sentence by sentence.
struct ItemCutter {
  let analysis: Analysis
  let dates: [DateExpression]
  private(set) var items: [Item] = []
  /// Ranges of items, in the order of the text.
  private(set) var sentences: [Range<Int>] = []
  /// The sentence of each item.
  private(set) var sentenceOf: [Int] = []
  /// What brackets right after items name, by item.
  private(set) var brackets: [Int: [Int]] = [:]
  /// The first item of the sentence being cut.
  private var sentenceStart = 0

  init(analysis: Analysis, dates: [DateExpression]) {
    self.analysis = analysis
    self.dates = dates
  }

  mutating func cut() {
    // By token the time that begins with it; -1 for none.
    var dateStarts = Array(repeating: -1, count: analysis.text.tokens.count)
    for (index, date) in dates.enumerated() { dateStarts[date.tokens.lowerBound] = index }
    let datelines = analysis.article.zones.filter { $0.kind == .dateline }.map(\.range)
    var next = 0
    for range in analysis.text.sentences {
      sentenceStart = items.count
      // "[12.05.2024] Der Rat …" begins with the Rat.
      var token = endOfDateline(opening: range, datelines) ?? range.lowerBound
      while token < range.upperBound {
        while next < analysis.mentions.count, analysis.mentions[next].tokens.lowerBound < token {
          next += 1
        }
        if next < analysis.mentions.count, analysis.mentions[next].tokens.lowerBound == token {
          appendMention(next)
          token = analysis.mentions[next].tokens.upperBound
        } else if dateStarts[token] >= 0,
          !overlapsMention(dates[dateStarts[token]].tokens, from: next)
        {
          let date = dateStarts[token]
          append(dates[date].tokens, date: date)
          token = dates[date].tokens.upperBound
        } else {
          append(token..<token + 1, date: nil)
          token += 1
        }
      }
      close(sentenceStart)
    }
  }

  /// The token behind the dateline that a sentence opens with, where it names nothing.
  private func endOfDateline(opening sentence: Range<Int>, _ datelines: [Range<Int>]) -> Int? {
    guard !datelines.isEmpty, let first = sentence.first else { return nil }
    func isInside(_ token: Int, _ dateline: Range<Int>) -> Bool {
      dateline.contains(Int(analysis.text.tokens[token].start))
    }
    guard let dateline = datelines.first(where: { isInside(first, $0) }) else { return nil }
    let isNaming = analysis.mentions.contains {
      sentence.contains($0.tokens.lowerBound) && isInside($0.tokens.lowerBound, dateline)
    }
    return isNaming ? nil : sentence.first { !isInside($0, dateline) }
  }

  private func overlapsMention(_ tokens: Range<Int>, from next: Int) -> Bool {
    next < analysis.mentions.count && analysis.mentions[next].tokens.lowerBound < tokens.upperBound
  }

  private mutating func append(_ tokens: Range<Int>, date: Int?) {
    let word = analysis.text.lowercased(tokens: tokens)
    let token = analysis.text.tokens[tokens.lowerBound]
    items.append(
      Item(
        tokens: tokens, word: word,
        grammar: date == nil
          ? Grammar.classes(of: analysis.text.keys[tokens.lowerBound], word) : [],
        isCapitalised: token.isCapitalised && token.kind == .word, entity: -1, date: date))
  }

  private mutating func appendMention(_ index: Int) {
    let mention = analysis.mentions[index]
    if mention.kind == .person { dropTitles() }
    let word = analysis.text.lowercased(tokens: mention.tokens)
    items.append(
      Item(
        tokens: mention.tokens, word: word, grammar: [], isCapitalised: true, mention: index,
        kind: mention.kind, entity: mention.entity))
  }

  private static let titles: WordSet = [
    "dr", "prof", "dipl", "ing", "mag", "h.c", "h", "c", "habil", "med", "jur", "rer", "phil",
    "pol",
    "nat", "univ", "lic", "oec", "dipl.-ing", "dipl.-vw", "dipl.-kfm", "dipl.-inf", "professor",
    "professorin", "herr", "herrn", "frau", "hc", "mba", "msc", "kr", "komm.-rat",
  ]

  /// Takes the titles back that were appended just before a name in its sentence.
  private mutating func dropTitles() {
    while items.count > sentenceStart, let last = items.last, last.kind == nil, last.date == nil {
      if Self.titles.contains(last.word) {
        items.removeLast()
        continue
      }
      guard last.word == ".", items.count >= sentenceStart + 2,
        Self.titles.contains(items[items.count - 2].word), items[items.count - 2].kind == nil
      else { return }
      items.removeLast(2)
    }
  }

  /// How words of warning and protection begin, whose "davor" tells of no time.
  private static let wary = ["warn", "gewarnt", "schütz", "geschützt", "bewahr", "zurückschreck"]

  /// Ends a sentence: brackets that hold bodies only move to the item before them, and marks around a title
  /// go.
  private mutating func close(_ start: Int) {
    guard start < items.count else { return }
    defer {
      sentenceOf += repeatElement(sentences.count, count: items.count - start)
      sentences.append(start..<items.count)
    }
    if let davor = items[start...].firstIndex(where: { $0.word == "davor" }),
      items[start...].contains(where: { Self.wary.contains(where: $0.word.hasPrefix) })
    {
      // "Davor warnt A", "schützt davor": of what, and not when.
      items[davor].grammar.subtract(.then)
    }
    guard items[start...].contains(where: { Self.parting.contains($0.word) }) else { return }
    var kept: [Item] = []
    var index = start
    while index < items.count {
      if items[index].word == "(", let last = kept.last, last.kind != nil,
        let end = bracketOfBodies(from: index)
      {
        let inside = items[index + 1..<end].filter {
          $0.kind == .body || $0.kind == .programme || $0.kind == .place
        }
        brackets[start + kept.count - 1, default: []] += inside.filter { $0.entity != last.entity }
          .map(\.entity)
        index = end + 1
        continue
      }
      // "ist der neue „Chief Digital Officer“ der Stadt": a title in marks is a title.
      if index + 2 < items.count, items[index + 1].kind == .role,
        Self.openingMarks.contains(items[index].word),
        Self.closingMarks.contains(items[index + 2].word)
      {
        kept.append(items[index + 1])
        index += 3
        continue
      }
      kept.append(items[index])
      index += 1
    }
    items.removeSubrange(start...)
    items += kept
  }

  /// What may open a bracket or a title in marks.
  private static let parting = openingMarks.union(["("])
  private static let openingMarks: WordSet = ["„", "“", "»", "«", "\"", "‚"]
  private static let closingMarks: WordSet = ["“", "”", "«", "»", "\"", "‘"]

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
