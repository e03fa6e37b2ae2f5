internal import Gazetteer
internal import GermanText
internal import Ontology

/// The nouns that bodies of an article are named with, so that the noun alone means the body: "die
/// Arbeitsgemeinschaft" after "Bundes-Arbeitsgemeinschaft der Kommunalen IT-Dienstleister", "der
/// IT-Verbund" after "IT-Verbund Landsberg".
struct HeadNounReferences: Sendable {
  /// Items of bodies by the nouns in their names, in the order of the text.
  private var items: [String: [Int]] = [:]

  init(_ reading: Reading) {
    for (item, it) in reading.items.enumerated() where it.kind == .body {
      guard let mention = reading.mention(item) else { continue }
      for noun in Self.nouns(of: mention, in: reading) { items[noun, default: []].append(item) }
    }
  }

  /// The body that a noun means: the last one before it with the noun in its name.
  func body(named noun: Int, in reading: Reading) -> Int? {
    for form in Self.forms(reading.word(noun)) {
      guard let named = items[form]?.last(where: { $0 < noun }) else { continue }
      return reading.items[named].entity
    }
    return nil
  }

  /// The first noun of a name that can head one, with what a hyphen joins to it and without.
  private static func nouns(of mention: AnalysedMention, in reading: Reading) -> [String] {
    guard mention.tokens.count > 1 else { return [] }
    let lexicon = reading.analysis.lexicon
    for token in mention.tokens
    where lexicon.heads.matches(reading.text.bytes[reading.text.tokens[token].range])
      .longest(of: .body) != nil
    {
      let word = reading.text.string(tokens: token..<token + 1).lowercased()
      let last = word.split(separator: "-").last.map(String.init) ?? word
      return Set([word, last]).flatMap(forms).filter { $0.utf8.count > 5 }
    }
    return []
  }

  /// A noun, and what it is without a genitive's ending.
  private static func forms(_ noun: String) -> [String] {
    for ending in ["es", "s"] where noun.hasSuffix(ending) && !noun.hasSuffix("ss") {
      return [noun, String(noun.dropLast(ending.utf8.count))]
    }
    return [noun]
  }
}
