package import GermanText
internal import Ontology

extension Lexicon {
  /// Reads a role from a single word: a title's inflected form or a compound with a known head
  /// ("Digitaldezernentin", "Landes-CIOs", "Bürgermeister*innen").
  package func role(of token: Int, in text: TokenisedText) -> RoleForm? {
    guard text.tokens[token].kind == .word, text.tokens[token].isCapitalised else { return nil }
    let range = text.tokens[token].range
    let word = Spelling.plain(text.bytes, range) ?? Array(text.bytes[range])
    return role(of: word, Place(token: token, text: text))
  }

  /// Where a word stands, for the article before it.
  private struct Place {
    let token: Int
    let text: TokenisedText
  }

  private func role(of word: [UInt8], _ place: Place) -> RoleForm? {
    if let role = titleRole(word, place) { return role }
    if let hyphen = word.lastIndex(of: 45), hyphen > 0, hyphen + 1 < word.count {
      let last = Array(word[(hyphen + 1)...])
      guard Letters.isCapitalised(last), var role = role(of: last, place) else { return nil }
      let prefix = String(decoding: word[..<hyphen], as: UTF8.self)
      role.title = prefix + "-" + role.title
      role.prefix = prefix
      return role
    }
    return compoundRole(word, place)
  }

  /// A word that is a title of the gazetteer.
  private func titleRole(_ word: [UInt8], _ place: Place) -> RoleForm? {
    let id = trie.word(word, 0..<word.count)
    let node = trie.step(from: 0, id)
    guard node != 0 else { return nil }
    let found = trie.entries(at: node).filter { records[Int($0.record)].kind == .role }
    guard let first = found.first else { return nil }
    let kinds = found.filter { $0.record == first.record }.map { RoleHeads.kind(of: $0.form) }
    var role = Self.roleForm(records[Int(first.record)].name, kinds, word, place)
    role.record = Int(first.record)
    if let hyphen = role.title.utf8.lastIndex(of: 45) {
      role.prefix = String(role.title[..<hyphen])
    }
    return role
  }

  /// A compound whose last part is a head of the gazetteer and whose first part is a word.
  private func compoundRole(_ word: [UInt8], _ place: Place) -> RoleForm? {
    guard word.count >= 6 else { return nil }
    for split in 3...(word.count - 3) where word[split] & 0xC0 != 0x80 {
      let meanings = roleHeads.meanings(of: Array(word[split...]))
      guard let first = meanings.first else { continue }
      let start = Array(word[..<split])
      guard
        words.isFirstPart(start) || words.isCompound(start) || isName(start)
          || start.last == 115 && words.isCompound(Array(start.dropLast()))
      else { continue }
      let title = String(decoding: start + first.title, as: UTF8.self)
      let kinds = meanings.filter { $0.title == first.title }.map(\.kind)
      var role = Self.roleForm(title, kinds, word, place)
      role.record = headRecord(first.title)
      return role
    }
    return nil
  }

  private func isName(_ word: [UInt8]) -> Bool {
    trie.step(from: 0, trie.word(word, 0..<word.count)) != 0
  }

  private func headRecord(_ head: [UInt8]) -> Int? {
    for title in [Letters.capitalised(head), head.map { (97...122).contains($0) ? $0 - 32 : $0 }] {
      let node = trie.step(from: 0, trie.word(title, 0..<title.count))
      guard node != 0 else { continue }
      for entry in trie.entries(at: node) where records[Int(entry.record)].kind == .role {
        if records[Int(entry.record)].name.utf8.elementsEqual(title) { return Int(entry.record) }
      }
    }
    return nil
  }

  private static func roleForm(
    _ title: String, _ kinds: [RoleTitleForm.Kind], _ word: [UInt8], _ place: Place
  ) -> RoleForm {
    let kind =
      kinds.count > 1
      ? Article(before: place.token, in: place.text).choose(from: kinds, word)
      : kinds.first ?? .singular
    return RoleForm(
      title: title, record: nil, isFeminine: kind == .feminine, isPlural: kind == .plural,
      prefix: nil)
  }
}

/// What the words before a title tell of its gender and number.
struct Article {
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
