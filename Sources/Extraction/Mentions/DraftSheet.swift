import Gazetteer
import GermanText
import Ontology

/// A mention while the passes still argue about it.
struct Draft: Sendable {
  /// Token indices.
  var tokens: Range<Int>
  var kind: EntityKind
  /// Canonical name; for a territory that may still be place or body, the place's name.
  var name: String
  /// The gazetteer's record id.
  var recordID: String?
  /// The place record of a bare territory name, while it is open whether the place or its
  /// administration is meant.
  var territory: Int?
  /// An organ's owner is still to be found.
  var needsOwner = false
  /// The owner that stands in the span itself ("bayerisches Kabinett", "DStGB-Hauptausschuss").
  var owner: Owner?
  /// The draft of the long form that the article defines this short form for.
  var longForm: Int?
  var isFeminine = false
  var isPlural = false
  var prefix: String?
  var givenName: String?
  var familyName: String?
  var gender: Gender?
  var ordinal: Int?
  var sessionType: String?
  /// Which pass made it, and why: shown by the trace.
  var rule: String

  init(
    _ kind: EntityKind, _ tokens: Range<Int>, name: String, recordID: String? = nil, rule: String
  ) {
    self.kind = kind
    self.tokens = tokens
    self.name = name
    self.recordID = recordID
    self.rule = rule
  }
}

/// Whose organ something is.
struct Owner: Hashable, Sendable {
  var name: String
  var recordID: String?
}

/// The drafts of one article, and which token belongs to which of them.
struct DraftSheet: Sendable {
  let text: TokenisedText
  let lexicon: Lexicon
  let zones: [Zone]
  /// In order of making; a dropped draft has an empty range.
  private(set) var drafts: [Draft] = []
  /// For each token the index of its draft, or -1.
  private(set) var cover: [Int32]
  /// Demonyms and adjectives of places by token: "Leipziger", "hessischen".
  var adjectives: [Int: [Int]] = [:]
  /// The short forms that the article defines, with the draft of each in its definition.
  var definitions: [String: Int] = [:]
  /// Where an adjective of several tokens begins, by its last token.
  var adjectiveStarts: [Int: Int] = [:]
  /// What the gazetteer says of each token.
  private let readings: WordReadings
  /// Why candidates were turned down: shown by the trace.
  private(set) var refusals: [(tokens: Range<Int>, reason: String)] = []

  init(text: TokenisedText, lexicon: Lexicon, zones: [Zone]) {
    self.text = text
    self.lexicon = lexicon
    self.zones = zones
    readings = lexicon.readings(of: text)
    cover = Array(repeating: -1, count: text.tokens.count)
  }

  /// Adds a draft if it is the longest at its place: it replaces drafts that lie inside it and
  /// gives way to one that reaches beyond it.
  @discardableResult
  mutating func add(_ draft: Draft) -> Bool {
    guard !draft.tokens.isEmpty, draft.tokens.upperBound <= cover.count else { return false }
    var inside: Set<Int32> = []
    for token in draft.tokens where cover[token] >= 0 { inside.insert(cover[token]) }
    for index in inside {
      let other = drafts[Int(index)].tokens
      let isInside =
        draft.tokens.lowerBound <= other.lowerBound && other.upperBound <= draft.tokens.upperBound
      guard isInside, other.count < draft.tokens.count else {
        refuse(draft.tokens, "\(draft.rule): \(drafts[Int(index)].rule) was there")
        return false
      }
    }
    for index in inside.sorted() { drop(Int(index)) }
    drafts.append(draft)
    for token in draft.tokens { cover[token] = Int32(drafts.count - 1) }
    return true
  }

  /// Puts a draft in the place of whatever lies under it.
  mutating func replace(with draft: Draft) {
    for token in draft.tokens where cover[token] >= 0 { drop(Int(cover[token])) }
    add(draft)
  }

  /// Takes a draft away.
  mutating func drop(_ index: Int) {
    for token in drafts[index].tokens { cover[token] = -1 }
    drafts[index].tokens = 0..<0
  }

  /// Changes a draft without changing its tokens.
  mutating func update(_ index: Int, _ change: (inout Draft) -> Void) {
    let tokens = drafts[index].tokens
    change(&drafts[index])
    drafts[index].tokens = tokens
  }

  /// Notes why something is no mention.
  mutating func refuse(_ tokens: Range<Int>, _ reason: String) {
    refusals.append((tokens, reason))
  }

  /// The drafts that stand, ascending by place.
  var standing: [Int] {
    var indices: [Int] = []
    var token = 0
    while token < cover.count {
      let index = Int(cover[token])
      if index >= 0 {
        indices.append(index)
        token = drafts[index].tokens.upperBound
      } else {
        token += 1
      }
    }
    return indices
  }

  /// The draft that covers a token.
  func draft(at token: Int) -> Int? {
    token >= 0 && token < cover.count && cover[token] >= 0 ? Int(cover[token]) : nil
  }

  /// The gazetteer's first body of a name.
  func knownBody(named name: String) -> Record? {
    lexicon.records(named: name).lazy.map { lexicon.records[$0] }.first { $0.kind == .body }
  }

  /// Whether a draft has the genitive's ending, which the name of its record has not: "Bayerns".
  func isGenitive(_ draft: Draft, of record: Int) -> Bool {
    let surface = text.string(tokens: draft.tokens)
    // "Selters" of "Selters (Taunus)" is no genitive.
    return surface.hasSuffix("s") && !lexicon.records[record].name.hasSuffix("s")
      && !lexicon.records[record].name.hasPrefix(surface + " ")
      || surface.hasSuffix("'") || surface.hasSuffix("’")
  }

  /// The kind of the draft that covers a token.
  func kind(at token: Int) -> EntityKind? {
    draft(at: token).map { drafts[$0].kind }
  }

  /// Whether a token exists and no draft covers it.
  func isFree(_ token: Int) -> Bool {
    token >= 0 && token < cover.count && cover[token] < 0
  }

  func zone(of token: Int) -> ZoneKind {
    let offset = Int(text.tokens[token].start)
    for zone in zones where zone.range.contains(offset) { return zone.kind }
    return .body
  }
}

// MARK: - Words

extension DraftSheet {
  var count: Int { text.tokens.count }

  func isWord(_ token: Int) -> Bool {
    token >= 0 && token < count && text.tokens[token].kind == .word
  }

  func isNumber(_ token: Int) -> Bool {
    token >= 0 && token < count && text.tokens[token].kind == .number
  }

  func isCapitalised(_ token: Int) -> Bool {
    isWord(token) && text.tokens[token].isCapitalised
  }

  /// Whether two neighbours stand on one line with a space (or nothing) between.
  func isSameLine(_ token: Int) -> Bool {
    token > 0 && token < count && !text.tokens[token].startsLine
  }

  /// A token in lower case.
  func key(_ token: Int) -> String {
    token >= 0 && token < count ? text.words[token] : ""
  }

  func isMark(_ token: Int, _ mark: StaticString) -> Bool {
    token >= 0 && token < count && text.tokens[token].kind == .mark && text.token(token, is: mark)
  }

  func classes(_ token: Int) -> WordClasses {
    isWord(token) ? readings.classes[token] : []
  }

  /// The head nouns that a token ends with, longest end first.
  func heads(_ token: Int) -> [HeadNouns.Match] {
    isWord(token) ? readings.heads[token] : []
  }

  /// Whether a token is a role's title by itself.
  func isRole(_ token: Int) -> Bool { isWord(token) && readings.areRoles[token] }

  /// The longest head of one kind that a token ends with; nil if that end is listed as none.
  func head(_ kind: EntityKind, at token: Int) -> HeadNouns.Match? {
    heads(token).longest(of: kind)
  }

  /// The word at a token without its case ending.
  func lemma(of match: HeadNouns.Match, at token: Int) -> String {
    String(
      decoding: text.bytes[text.tokens[token].range].prefix(match.lemmaLength), as: UTF8.self)
  }

  func isFirstOfSentence(_ token: Int) -> Bool {
    let sentence = text.sentences[text.sentence(of: token)]
    var first = sentence.lowerBound
    while first < token, text.tokens[first].kind == .mark { first += 1 }
    return first == token
  }

  /// The token before, on the same line; -1 at a line's start.
  func before(_ token: Int) -> Int {
    token > 0 && !text.tokens[token].startsLine ? token - 1 : -1
  }

  /// The token after, on the same line; -1 at a line's end.
  func after(_ token: Int) -> Int {
    token + 1 < count && !text.tokens[token + 1].startsLine ? token + 1 : -1
  }
}
