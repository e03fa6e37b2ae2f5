internal import Gazetteer
internal import Ontology

/// Whether a sentence holds what somebody says: the mood of its verbs, its marks and conjunctions.
extension QuotePass {
  /// Whether a sentence holds what somebody says: words in quotes, a subjunctive, "dass", "ob".
  func hasContent(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let hasMark = sentence.contains { position in
      let it = reading.items[position]
      return it.isAny(.reported) && !it.isCapitalised || ["dass", "ob"].contains(it.word)
        || isBesidePronoun(position, reading) || Self.marks.contains(it.word)
    }
    // The word lists are asked only where somebody may say something.
    return hasMark
      || reading.contains(.speech, in: sentence)
        && sentence.contains { isFirstSubjunctive($0, reading) }
  }

  /// Whether a stretch holds a verb of reported speech.
  func reports(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains {
      reading.items[$0].isAny(.reported) || isBesidePronoun($0, reading)
        || isFirstSubjunctive($0, reading)
    }
  }

  static let marks: WordSet = ["„", "“", "»", "«", "\"", "”"]

  /// Whether a verb beside a pronoun stands in the first subjunctive: "Er verbinde zwei Welten".
  private func isBesidePronoun(_ verb: Int, _ reading: Reading) -> Bool {
    mayBeSubjunctive(verb, reading) && !reading.word(verb).hasSuffix("te")
      && (Self.subjects.contains(reading.word(verb - 1))
        || Self.subjects.contains(reading.word(verb + 1)))
  }

  private static let subjects: WordSet = ["er", "sie", "es", "man"]

  private func mayBeSubjunctive(_ verb: Int, _ reading: Reading) -> Bool {
    let it = reading.items[verb]
    return it.kind == nil && it.date == nil && !it.isCapitalised && it.grammar.isEmpty
      && it.word.utf8.count > 4 && it.word.utf8.last == 101 && !Self.noVerbs.contains(it.word)
  }

  private static let noVerbs: WordSet = [
    "alle", "beide", "diese", "jene", "gerade", "gerne", "heute", "ohne", "viele", "einige",
    "lange", "solche", "welche", "mehrere", "andere", "keine", "jede", "beinahe", "nahe", "ihre",
    "seine", "unsere", "bisherige", "erste", "letzte", "würde", "könnte", "müsste", "wollte",
    "sollte", "gestern", "andere", "nämlich",
  ]

  /// Whether a word behind a noun or at its clause's end is a verb in the first subjunctive, by the forms
  /// that the word lists know: "Die Akte binde Personal", with "bindet" and "binden", without "bindem".
  func isFirstSubjunctive(_ verb: Int, _ reading: Reading) -> Bool {
    guard mayBeSubjunctive(verb, reading) else { return false }
    let before = reading.items[verb - 1]
    let isBehindNoun =
      before.kind != nil || before.isCapitalised && !before.isAny([.determiner, .preposition])
    guard isBehindNoun || [",", ".", ";", ":", "“"].contains(reading.word(verb + 1)),
      !reading.sentence(of: verb).contains(where: { reading.word($0) == "ich" })
    else { return false }
    let lexicon = reading.analysis.lexicon
    let stem = Array(reading.word(verb).utf8.dropLast())
    func isKnown(_ ending: String) -> Bool { lexicon.isKnown(stem + ending.utf8) }
    return isKnown("en") && !isKnown("em") && (isKnown("t") || isKnown("et"))
      && !isPast(stem, lexicon)
  }

  /// Whether a stem is that of a past tense: "sagt" of "sagte", as "sagen" shows; not "leit" of "leite".
  private func isPast(_ stem: [UInt8], _ lexicon: Lexicon) -> Bool {
    guard stem.last == 116 else { return false }
    let root = Array(stem.dropLast())
    return lexicon.isKnown(root + "en".utf8) || lexicon.isKnown(root + "n".utf8)
      || root.last == 101 && lexicon.isKnown(root.dropLast() + Array("en".utf8))
  }

  /// Whether a sentence only goes on with what was said: a subjunctive, and no verb of saying.
  func goesOn(_ number: Int, _ reading: Reading) -> Bool {
    guard number < reading.sentences.count else { return false }
    let sentence = reading.sentences[number]
    return reading.contains(.reported, in: sentence) && !reading.contains(.speech, in: sentence)
      && !sentence.contains { reading.isKind($0, .person) || reading.word($0) == "so" }
  }
}
