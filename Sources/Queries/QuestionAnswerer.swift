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

  /// Reads the phrasings of all questions, as the first one asked does; they are of no graph.
  @concurrent package static func prepare() async {
    _ = QuestionKind.all
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
    let tokens = Rewording.plain(
      Tokens.of(Rewording.unshortened(question)).filter { !Self.fillers.contains($0.text) })
    guard !tokens.isEmpty else {
      answer.suggestions = Self.suggestions(for: [], language)
      return answer
    }
    let today = asOf?.latest ?? facts.newestDay
    let (frame, questions) = QuestionFrame.of(tokens)
    guard tokens.count <= 48, let reading = read(questions, today, language) else {
      answer.suggestions = Self.suggestions(for: tokens, language)
      return answer
    }
    answer.reading =
      switch frame {
      case .plain: reading.text
      case .count: "count(\(reading.text))"
      case .articles: "articles(\(reading.text))"
      }
    if !reading.choices.isEmpty {
      answer.outcome = .ambiguous
      answer.suggestions = reading.choices
    } else if reading.answers.isEmpty {
      answer.outcome = .nothing
      answer.note = reading.note
    } else if frame == .count,
      reading.isPartial || (reading.isList && OpenList.supports(reading.answers))
    {
      answer.outcome = .nothing
      answer.note = names(of: reading)
      answer.namesSome = true
    } else {
      answer.outcome = .answered
      if frame == .count { answer.note = names(of: reading) }
      answer.columns = frame == .plain ? reading.columns : []
      answer.answers =
        switch frame {
        case .plain: reading.answers
        case .count: [Self.count(of: reading.answers)]
        case .articles: Answer.Item.articles(of: reading.answers)
        }
    }
    return answer
  }

  /// What a reading's answers name, in a line.
  private func names(of reading: Reading) -> String {
    reading.answers.map(\.text).joined(separator: "; ")
  }

  /// The best reading; nil where there is none.
  private func read(_ questions: [[Token]], _ today: Int, _ language: Language) -> Reading? {
    var unknown: Reading?
    for allowsSlips in [false, true] {
      let readings = questions.compactMap { question in
        question.isEmpty
          ? nil : best(question, today, language, allowsSlips: allowsSlips)
      }
      // Of those that fit equally well the first that has an answer, as among the kinds.
      let order = readings.enumerated().sorted {
        ($0.element.penalty, $0.element.answers.isEmpty ? 1 : 0, $0.offset)
          < ($1.element.penalty, $1.element.answers.isEmpty ? 1 : 0, $1.offset)
      }
      guard let reading = order.first?.element else { continue }
      if reading.penalty < Reading.unknown { return reading }
      if unknown.map({ reading.penalty < $0.penalty }) ?? true { unknown = reading }
    }
    // One unknown name is no answer; two are no question.
    return unknown.flatMap { $0.penalty < 2 * Reading.unknown ? $0 : nil }
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

  /// Whether a question is taken for an English one.
  package static func isEnglish(_ question: String) -> Bool {
    language(of: question) == .english
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
