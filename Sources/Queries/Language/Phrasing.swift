internal import Graph

/// The languages that questions are asked in.
package enum Language: String, Sendable {
  case german
  case english
}

/// One way to ask a question: fixed words and slots.
///
/// Words stand apart by spaces; `a|b` is one of them, `a_b` two words, `a?` may be missing,
/// `{name}` is a slot of one word or more: `wer leitete|leitet {session}`.
struct Phrasing: Sendable {
  let language: Language
  let pattern: String
  /// What sets this phrasing apart from the question's others, for its reader.
  let tag: String
  private let parts: [Part]

  init(_ language: Language, _ pattern: String, tag: String = "") {
    self.language = language
    self.pattern = pattern
    self.tag = tag
    parts = Self.split(pattern[...], at: " ").map { Part($0) }
  }

  /// What each slot holds.
  typealias Slots = [String: ArraySlice<Token>]

  /// All ways in which the tokens fit, with a penalty for slips in the fixed words.
  func matches(_ tokens: [Token]) -> [(slots: Slots, penalty: Int)] {
    var found: [(Slots, Int)] = []
    search(tokens[...], parts[...], [:], 0, &found)
    return found
  }

  private func search(
    _ tokens: ArraySlice<Token>, _ parts: ArraySlice<Part>, _ slots: Slots, _ penalty: Int,
    _ found: inout [(Slots, Int)]
  ) {
    guard found.count < 400 else { return }
    guard let part = parts.first else {
      if tokens.isEmpty { found.append((slots, penalty)) }
      return
    }
    let rest = parts.dropFirst()
    switch part {
    case .slot(let name):
      let least = rest.reduce(0) { $0 + $1.minimum }
      guard tokens.count > least else { return }
      for length in 1...(tokens.count - least) {
        var slots = slots
        slots[name] = tokens.prefix(length)
        search(tokens.dropFirst(length), rest, slots, penalty, &found)
      }
    case .words(let alternatives, let isOptional):
      for words in alternatives {
        guard let cost = Self.cost(of: words, tokens) else { continue }
        search(tokens.dropFirst(words.count), rest, slots, penalty + cost, &found)
      }
      if isOptional { search(tokens, rest, slots, penalty, &found) }
    }
  }

  /// What it costs to read the words here; nil where others stand.
  private static func cost(of words: [String], _ tokens: ArraySlice<Token>) -> Int? {
    guard words.count <= tokens.count else { return nil }
    var cost = 0
    for (word, token) in zip(words, tokens) where word != token.text {
      guard word.utf8.count >= 6, token.text.utf8.count >= 6,
        Spelling.slips(word, token.text, limit: 1) != nil
      else { return nil }
      cost += 5
    }
    return cost
  }

  /// Splits at a sign of ASCII, byte by byte: all patterns are read before the first question.
  private static func split(_ text: Substring, at sign: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: sign)).map { Substring($0) }
  }

  private enum Part: Sendable {
    case words([[String]], isOptional: Bool)
    case slot(String)

    init(_ text: Substring) {
      if text.utf8.first == UInt8(ascii: "{"), text.utf8.last == UInt8(ascii: "}") {
        self = .slot(String(Substring(text.utf8.dropFirst().dropLast())))
        return
      }
      let isOptional = text.utf8.last == UInt8(ascii: "?")
      let body = isOptional ? Substring(text.utf8.dropLast()) : text
      let alternatives = Phrasing.split(body, at: "|").map { alternative in
        Phrasing.split(alternative, at: "_").flatMap { Tokens.words(String($0)) }
      }
      self = .words(alternatives, isOptional: isOptional)
    }

    /// The fewest tokens it takes.
    var minimum: Int {
      switch self {
      case .slot: 1
      case .words(_, true): 0
      case .words(let alternatives, false): alternatives.map(\.count).min() ?? 0
      }
    }
  }
}
