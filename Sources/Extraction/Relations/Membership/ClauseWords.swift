internal import Ontology

/// The words of a clause, to be asked for the few words of a wording: what is nowhere in the clause is told
/// by one look at the bits of all its words, see ``WordSet/bit(of:)``.
struct ClauseWords: RandomAccessCollection {
  /// The word at each place; empty for what is no word.
  private let words: [String]
  /// The bits of the words, and of all of them.
  private let bits: [UInt64]
  private let allBits: UInt64

  init(_ words: [String]) {
    self.words = words
    bits = words.map(WordSet.bit)
    allBits = bits.reduce(0, |)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { words.count }

  subscript(place: Int) -> String { words[place] }

  /// The first place of one of some words.
  func place(of few: WordSet, from start: Int = 0) -> Int? {
    guard mayHave(few) else { return nil }
    return words.indices.first {
      $0 >= start && few.bits & bits[$0] != 0 && few.contains(words[$0])
    }
  }

  func has(_ few: WordSet) -> Bool { place(of: few) != nil }

  /// Whether some of a few words could be there.
  func mayHave(_ few: WordSet) -> Bool { few.bits & allBits != 0 }

  func contains(_ word: String) -> Bool { firstIndex(of: word) != nil }

  func firstIndex(of word: String) -> Int? {
    guard allBits & WordSet.bit(of: word) != 0 else { return nil }
    return words.indices.first { words[$0] == word }
  }

  func lastIndex(of word: String) -> Int? {
    guard allBits & WordSet.bit(of: word) != 0 else { return nil }
    return words.indices.last { words[$0] == word }
  }
}
