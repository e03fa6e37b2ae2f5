package import Graph
package import Ontology

/// Answers questions, German or English, from a graph: by a grammar with slots, and never with more
/// than the articles say.
package struct QuestionAnswerer: Sendable {
  private let facts: Facts

  /// Makes the graph's names findable; done once for many questions.
  package init(graph: KnowledgeGraph) {
    facts = Facts(graph)
  }

  /// Questions as people ask them, by what they ask for: every one can be read.
  package static let examples: [(kind: String, questions: [String])] =
    QuestionKind.all.map { ($0.name, $0.examples) }

  /// The answer; `asOf` is the day that "is" and "now" mean, else the newest article's.
  package func answer(_ question: String, asOf: PartialDate? = nil) -> Answer {
    let language = Self.language(of: question)
    var answer = Answer(
      question: question, language: language, reading: nil, outcome: .unreadable, answers: [],
      suggestions: [])
    guard question.utf8.count <= 1_000 else {
      answer.suggestions = Self.suggestions(for: [], language)
      return answer
    }
    let tokens = Tokens.of(question).filter { !Self.fillers.contains($0.text) }
    let today = asOf?.latest ?? facts.newestDay
    guard !tokens.isEmpty, tokens.count <= 48, let (reading, counts) = read(tokens, today, language)
    else {
      answer.suggestions = Self.suggestions(for: tokens, language)
      return answer
    }
    answer.reading = counts ? "count(\(reading.text))" : reading.text
    if !reading.choices.isEmpty {
      answer.outcome = .ambiguous
      answer.suggestions = reading.choices
    } else if reading.answers.isEmpty {
      answer.outcome = .nothing
      answer.note = reading.note
    } else {
      answer.outcome = .answered
      answer.answers = counts ? [Self.count(of: reading.answers)] : reading.answers
    }
    return answer
  }

  /// The best reading; and whether the question asks for a number.
  private func read(
    _ tokens: [Token], _ today: Int, _ language: Language
  ) -> (Reading, counts: Bool)? {
    var variants: [([Token], counts: Bool)] = [(tokens, false)]
    if let counted = Self.counted(tokens) { variants = [(counted, true)] }
    var unknown: (Reading, counts: Bool)?
    for allowsSlips in [false, true] {
      for (words, counts) in variants {
        guard let reading = best(words, today, language, allowsSlips: allowsSlips) else { continue }
        if reading.penalty < Reading.unknown { return (reading, counts) }
        if unknown.map({ reading.penalty < $0.0.penalty }) ?? true { unknown = (reading, counts) }
      }
    }
    // One unknown name is no answer; two are no question.
    return unknown.flatMap { $0.0.penalty < 2 * Reading.unknown ? $0 : nil }
  }

  private func best(
    _ tokens: [Token], _ today: Int, _ language: Language, allowsSlips: Bool
  ) -> Reading? {
    var best: Reading?
    for years in [true, false] {
      let dates = PeriodReader(tokens, years: years)
      if !years, dates.rest.count == PeriodReader(tokens, years: true).rest.count { continue }
      let desk = Desk(
        facts: facts, language: language, allowsSlips: allowsSlips, periods: dates.periods,
        asksNow: dates.asksNow, today: today)
      for kind in QuestionKind.all {
        for phrasing in kind.phrasings {
          for match in phrasing.matches(dates.rest) {
            for var reading in kind.read(match.slots, phrasing.tag, desk) {
              reading.penalty += match.penalty
              // With a year among its words, a name that no article has is no name.
              if !years, reading.penalty >= Reading.unknown { continue }
              let isBetter =
                best.map { old in
                  reading.penalty < old.penalty
                    || (reading.penalty == old.penalty && old.answers.isEmpty
                      && !reading.answers.isEmpty)
                } ?? true
              if isBetter { best = reading }
            }
          }
        }
      }
    }
    return best
  }

  /// "Wie viele Sitzungen …" as "Welche Sitzungen …"; nil where no number is asked for.
  private static func counted(_ tokens: [Token]) -> [Token]? {
    let start = tokens.prefix(2).map(\.text)
    if start == ["wie", "viele"] { return [Token("welche")] + tokens.dropFirst(2) }
    if start == ["how", "many"] { return [Token("which")] + tokens.dropFirst(2) }
    return nil
  }

  private static func count(of answers: [Answer.Item]) -> Answer.Item {
    var evidence: [Answer.Quote] = []
    for quote in answers.flatMap(\.evidence) where !evidence.contains(quote) {
      evidence.append(quote)
    }
    let isInferred = answers.contains { $0.basis == .inferred }
    return Answer.Item(
      text: "\(answers.count)", basis: isInferred ? .inferred : .stated, evidence: evidence,
      premises: isInferred ? answers.map(\.text) : [])
  }

  /// Example questions that share most words with what was asked.
  private static func suggestions(for tokens: [Token], _ language: Language) -> [String] {
    let asked = Set(tokens.map(\.text))
    let examples = QuestionKind.all.flatMap(\.examples)
      .filter { Self.language(of: $0) == language }
    let scored = examples.enumerated().map { offset, example -> (Int, Int, String) in
      let words = Set(Tokens.words(example))
      let shared = words.intersection(asked).count
      return (shared * 100 / max(1, words.union(asked).count), offset, example)
    }
    return scored.sorted { (-$0.0, $0.1) < (-$1.0, $1.1) }.prefix(3).map(\.2)
  }

  static func language(of question: String) -> Language {
    let words = Tokens.words(String(question.unicodeScalars.prefix(1_000)))
    let count = words.filter { english.contains($0) }.count
    return count > words.filter { german.contains($0) }.count ? .english : .german
  }

  /// Words that a question may have or lack.
  private static let fillers: Set<String> = [
    "bitte", "eigentlich", "denn", "genau", "please", "actually", "exactly", "noch", "also",
  ]
  private static let english: Set<String> = [
    "who", "whom", "whose", "which", "what", "when", "where", "how", "the", "of", "did", "does",
    "is", "and", "by", "many", "chaired", "became",
  ]
  private static let german: Set<String> = [
    "wer", "wen", "wem", "wessen", "welche", "welcher", "welches", "wann", "wo", "wie", "der",
    "die", "das", "des", "ist", "und", "von", "den", "dem", "viele", "wurde",
  ]
}
