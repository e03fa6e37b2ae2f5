/// What a question wants of the answers to the question inside it.
enum QuestionFrame: Sendable {
  /// The answers themselves.
  case plain
  /// "Wie viele …": their number.
  case count
  /// "In welchen Artikeln steht, wer …": the articles that support them.
  case articles

  /// The frame of a question, and the ways to put the question inside it.
  static func of(_ tokens: [Token]) -> (frame: QuestionFrame, questions: [[Token]]) {
    if let inner = Embedding.inner(tokens) {
      let (frame, question) = stripped(inner)
      return (frame, Embedding.asQuestions(question))
    }
    let (frame, question) = stripped(tokens)
    return (frame, frame == .articles ? Embedding.asQuestions(question) : [question])
  }

  private static func stripped(_ tokens: [Token]) -> (QuestionFrame, [Token]) {
    let words = tokens.map(\.text)
    if words.starts(with: ["wie", "viele"]) { return (.count, [Token("welche")] + tokens[2...]) }
    if words.starts(with: ["how", "many"]), !words.starts(with: ["how", "many", "times"]) {
      return (.count, [Token("which")] + tokens[2...])
    }
    // These keep their words: their phrasings have them.
    for start in [["wie", "oft"], ["how", "often"], ["how", "many", "times"]]
    where words.starts(with: start) {
      return (.count, tokens)
    }
    for start in numberWords where words.starts(with: start) {
      return (.count, Array(tokens[start.count...]))
    }
    if let rest = toldBy(words) { return (.articles, Array(tokens[rest...])) }
    return (.plain, tokens)
  }

  /// Where the question begins that articles are to answer; nil where none is asked for.
  private static func toldBy(_ words: [String]) -> Int? {
    for start in articleWords where words.starts(with: start) {
      var position = start.count
      if position < words.count, tellingVerbs.contains(words[position]) { position += 1 }
      if position < words.count, ["us", "es", "etwas", "darueber"].contains(words[position]) {
        position += 1
      }
      let isTold = position > start.count || start.count > 2
      guard isTold, position < words.count, askingWords.contains(words[position]) else { continue }
      return position
    }
    return nil
  }

  private static let numberWords = [
    "wie hoch ist die anzahl der", "wie hoch ist die zahl der", "wie gross ist die zahl der",
    "wie gross ist die anzahl der", "what is the number of", "number of", "anzahl der",
    "zahl der",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let articleWords = [
    "in welchen artikeln", "in welchem artikel", "in which articles", "in which article",
    "welche artikel", "welcher artikel", "which articles", "which article", "what articles",
    "where does it", "wo",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let tellingVerbs: Set<String> = [
    "steht", "stehen", "sagen", "sagt", "belegen", "belegt", "melden", "meldet", "berichten",
    "berichtet", "schreiben", "schreibt", "verraten", "verraet", "say", "says", "state", "states",
    "report", "reports", "tell", "tells", "show", "shows",
  ]

  /// What a question begins with.
  static let askingWords: Set<String> = [
    "wer", "wen", "wem", "wessen", "wann", "wo", "welche", "welcher", "welches", "welchen", "unter",
    "seit", "bis", "mit", "who", "whom", "whose", "when", "where", "which", "what", "since",
    "until", "wie", "how", "woher", "wovon", "bei", "in", "an", "auf",
    "under", "by",
  ]
}
