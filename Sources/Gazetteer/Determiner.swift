internal import GermanText

/// What the words before a title tell of its gender and number.
struct Determiner {
  private enum Word {
    case none
    /// "der": masculine nominative, feminine genitive or dative, plural genitive.
    case der
    /// "die": feminine or plural.
    case die
    case masculine
    case feminine
    case plural
    /// "den": masculine accusative or plural dative.
    case den
  }

  private let word: Word

  /// Looks at the token before, past the adjectives between.
  init(before token: Int, in text: TokenisedText) {
    var position = token - 1
    var found = Word.none
    while position >= 0, token - position <= 3, !text.tokens[position + 1].startsLine {
      guard text.tokens[position].kind == .word else { break }
      let word = Letters.decapitalised(Array(text.bytes[text.tokens[position].range]))
      if let article = Self.articles[word] {
        found = article
        break
      }
      guard Letters.ends(word, "e") || Letters.ends(word, "en") || Letters.ends(word, "er") else {
        break
      }
      position -= 1
    }
    word = found
  }

  /// Which of a form's kinds is meant: of "Vorsitzende" after "der" the masculine.
  func choose(from kinds: [RoleTitleForm.Kind], _ form: [UInt8]) -> RoleTitleForm.Kind {
    guard let first = kinds.first, kinds.count > 1 else { return kinds.first ?? .singular }
    func has(_ kind: RoleTitleForm.Kind) -> Bool { kinds.contains(kind) }
    switch word {
    case .masculine: return has(.singular) ? .singular : first
    case .feminine: return has(.feminine) ? .feminine : first
    case .plural: return has(.plural) ? .plural : first
    case .die:
      // "die Vorsitzende" is one woman, "die Vorsitzenden" are many.
      if has(.feminine), !Letters.ends(form, "en") { return .feminine }
      return has(.plural) ? .plural : has(.feminine) ? .feminine : first
    case .der:
      if Letters.ends(form, "en"), has(.feminine) { return .feminine }
      return has(.singular) ? .singular : first
    case .den: return has(.singular) ? .singular : first
    case .none:
      // "Landes-CIOs" without an article are many: a genitive needs one.
      if Letters.ends(form, "s"), has(.plural) { return .plural }
      // "Vorsitzender" is a man and "Vorsitzende" a woman.
      if Letters.ends(form, "er") || !has(.feminine) { return has(.singular) ? .singular : first }
      return Letters.ends(form, "en") ? (has(.singular) ? .singular : first) : .feminine
    }
  }

  private static let articles: [[UInt8]: Word] = {
    let words: [(Word, [String])] = [
      (.der, ["der"]), (.die, ["die"]), (.den, ["den"]),
      (
        .masculine,
        [
          "dem", "des", "ein", "einem", "eines", "einen", "zum", "vom", "beim", "im", "sein", "ihr",
          "unser", "seinem", "ihrem", "unserem", "seinen", "ihren",
        ]
      ),
      (
        .feminine,
        ["eine", "einer", "zur", "seine", "ihre", "unsere", "seiner", "ihrer", "unserer", "frau"]
      ),
      (
        .plural,
        [
          "alle", "allen", "aller", "beide", "beiden", "zwei", "drei", "vier", "viele", "vielen",
          "einige", "mehrere",
        ]
      ),
      (.masculine, ["herr", "herrn"]),
    ]
    var articles: [[UInt8]: Word] = [:]
    for (article, spellings) in words {
      for spelling in spellings { articles[Array(spelling.utf8)] = article }
    }
    return articles
  }()
}
