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
    let found = trie.entries(at: node).filter { records.kind(Int($0.record)) == .role }
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
    guard (6...WordList.longestWord).contains(word.count) else { return nil }
    for split in 0...(word.count - 3) where word[split] & 0xC0 != 0x80 {
      let meanings =
        split == 0
        ? roleHeads.meanings(of: Letters.decapitalised(word), from: 0)
        : roleHeads.meanings(of: word, from: split)
      guard let first = meanings.first else { continue }
      if first.title.isEmpty { return nil }
      guard split >= 3 else { continue }
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
      for entry in trie.entries(at: node) where records.kind(Int(entry.record)) == .role {
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
      ? Determiner(before: place.token, in: place.text).choose(from: kinds, word)
      : kinds.first ?? .singular
    return RoleForm(
      title: title, record: nil, isFeminine: kind == .feminine, isPlural: kind == .plural,
      prefix: nil)
  }
}
