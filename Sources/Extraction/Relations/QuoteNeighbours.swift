internal import Ontology

/// Quotes whose speaker stands in the sentence before: "A winkt ab. „Das ist längst geregelt.“", "A
/// begrüßte den Schritt. Damit werde die Verwaltung schneller."
extension QuotePass {
  /// Who says the sentence behind one, where that brings no speaker of its own.
  func speakerOfNext(_ number: Int, _ reading: Reading) -> Speaker? {
    guard number + 1 < reading.sentences.count else { return nil }
    let sentence = reading.sentences[number]
    let next = reading.sentences[number + 1]
    guard let first = sentence.first, let start = next.first,
      reading.paragraph(of: first) == reading.paragraph(of: start),
      reading.items[first].tokens.lowerBound >= reading.head.headline.upperBound,
      !reading.contains([.became, .chosen, .negation, .speech], in: sentence),
      !sentence.contains(where: {
        Self.marks.contains(reading.word($0)) || [":", "?"].contains(reading.word($0))
      }
      ),
      isReport(next, reading) || isBareQuote(from: number + 1, reading)
    else { return nil }
    return subject(of: sentence, reading)
  }

  /// The one person that a sentence names, as its subject.
  private func subject(of sentence: Range<Int>, _ reading: Reading) -> Speaker? {
    let names = sentence.filter { reading.isKind($0, .person) }
    guard let name = names.first else { return nil }
    let person = reading.items[name].entity
    guard names.allSatisfy({ reading.items[$0].entity == person }),
      !coreference.isOblique(name, reading), hasVerb(beside: name, sentence, reading)
    else { return nil }
    return (person, name, "quotes/sentence-before")
  }

  /// Whether a sentence only reports what somebody said: its main verb stands in the first subjunctive,
  /// and nobody is named.
  private func isReport(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard !reading.contains(.speech, in: sentence),
      !sentence.contains(where: {
        reading.isKind($0, .person) || Self.otherSources.contains(reading.word($0))
          || Self.marks.contains(reading.word($0)) || reading.word($0) == "?"
      })
    else { return false }
    return sentence.prefix(7).contains {
      let it = reading.items[$0]
      return it.kind == nil && !it.isCapitalised
        && (it.isAny(.reported) && !Self.unreal.contains(it.word)
          || isFirstSubjunctive($0, reading))
    }
  }

  private static let otherSources: WordSet = [
    "so", "heißt", "hieß", "laut", "zufolge", "angeblich",
  ]

  /// Second subjunctives: "Damit wäre …" may as well be the writer's own.
  private static let unreal: WordSet = [
    "hätte", "hätten", "wäre", "wären", "würde", "würden", "könnte", "könnten", "müsste", "müssten",
    "gäbe", "kämen", "tue", "dürften", "stünde", "stünden", "lägen", "blieben", "ließen", "säßen",
    "möge",
  ]

  /// Whether a paragraph goes on with words in quotes that nobody is said to have said.
  private func isBareQuote(from number: Int, _ reading: Reading) -> Bool {
    let first = reading.sentences[number]
    guard ["„", "»", "«", "\""].contains(reading.word(first.lowerBound)) else { return false }
    for other in number..<min(number + 6, reading.sentences.count) {
      let sentence = reading.sentences[other]
      guard reading.paragraph(of: sentence.lowerBound) == reading.paragraph(of: first.lowerBound)
      else { return false }
      let closing = sentence.last {
        $0 > first.lowerBound && ["“", "«", "»", "\"", "”"].contains(reading.word($0))
      }
      guard let closing else { continue }
      let isAlone = (closing + 1..<max(closing + 1, sentence.upperBound)).allSatisfy {
        [".", "!", "?"].contains(reading.word($0))
      }
      guard isAlone, closing - first.lowerBound > 5 else { return false }
      return other + 1 >= reading.sentences.count
        || !reading.sentences[other + 1].prefix(3).contains { reading.items[$0].isAny(.speech) }
    }
    return false
  }
}
