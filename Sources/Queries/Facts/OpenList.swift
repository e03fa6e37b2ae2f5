/// Lists of which their article says that there is more: "darunter …", "neu dabei sind …", "such
/// as …", or "Mitglieder sind außerdem …" where nobody tells the others.
///
/// What such a list names is so; how many there are in all it doesn't tell.
enum OpenList {
  /// Whether the quotes that support these answers leave others out.
  static func supports(_ answers: [Answer.Item]) -> Bool {
    let quotes = answers.flatMap(\.evidence).map { (quote: $0, words: Tokens.words($0.quote)) }
    return quotes.contains { quote, words in
      if selects(words) { return true }
      guard adds(words) else { return false }
      return !quotes.contains { other in
        other.quote.article == quote.article
          && (!adds(other.words) || quotes.contains { leads(other.quote, to: $0.quote) })
      }
    }
  }

  /// Whether a quote ends with another one: what it begins with names those that the other adds to.
  private static func leads(_ quote: Answer.Quote, to other: Answer.Quote) -> Bool {
    quote.article == other.article && quote.start < other.start && quote.end == other.end
  }

  /// Whether the words name some of many.
  private static func selects(_ words: [String]) -> Bool {
    words.contains { selecting.contains($0) }
      || zip(words, words.dropFirst()).contains { selectingPairs.contains("\($0) \($1)") }
  }

  /// Whether the words add to what is named elsewhere.
  private static func adds(_ words: [String]) -> Bool {
    words.contains { adding.contains($0) }
  }

  private static let selecting: Set<String> = [
    "beispielsweise", "darunter", "erstmals", "etwa", "insbesondere", "neu", "neue", "neuen",
    "neues", "weitere", "weiteren", "including", "new", "newly", "others",
  ]
  private static let selectingPairs: Set<String> = [
    "unter anderem", "unter anderen", "u a", "zum beispiel", "z b", "such as", "e g",
    // "Beide zählen zu den Mitgliedern", "zwei der Mitglieder": not said to be all.
    "den mitgliedern", "der mitglieder",
  ]
  private static let adding: Set<String> = [
    "auch", "ausserdem", "daneben", "ebenfalls", "ebenso", "ferner", "weiterhin", "zudem", "also",
    "besides", "furthermore", "moreover",
  ]
}
