internal import GermanText
internal import Synchronization

/// What the gazetteer says of each token of a text.
package struct WordReadings: Sendable {
  /// What kind of word each token is, as far as the word lists and given names tell.
  package internal(set) var classes: [WordClasses] = []
  /// The head nouns that each token ends with, longest end first.
  package internal(set) var heads: [[HeadNouns.Match]] = []
  /// Whether each token by itself is a role's title, see ``Lexicon/role(of:in:)``.
  package internal(set) var areRoles: [Bool] = []
}

/// What was found out about words, kept over articles: most words of an article were met before.
///
/// It changes no reading, only what it costs. Each thread that reads a text takes a store of its
/// own and puts it back.
final class WordMemory: Sendable {
  /// What is known of a word.
  struct Reading: Sendable {
    var classes: WordClasses = []
    var heads: [HeadNouns.Match] = []
    var isRole = false
    /// Whether it can be part of a title or particle.
    var isInSequence = false
  }

  struct Store: Sendable {
    private var words = Vocabulary(capacity: 1 << 12)
    private var known: [Reading] = []

    /// What is known of a word by itself; `read` finds it out the first time.
    mutating func reading(of word: ArraySlice<UInt8>, _ read: () -> Reading) -> Reading {
      let (id, isNew) = unsafe word.withUnsafeBufferPointer { unsafe words.insert($0) }
      if isNew { known.append(read()) }
      return known[id]
    }

    fileprivate var isFull: Bool { words.count >= 1 << 16 }
  }

  private let spare = Mutex<[Store]>([])

  func withStore<Result>(_ body: (inout Store) -> Result) -> Result {
    var store = spare.withLock { $0.popLast() } ?? Store()
    let result = body(&store)
    if !store.isFull {
      let kept = store
      spare.withLock { $0.append(kept) }
    }
    return result
  }
}
