internal import GermanText
internal import Ontology

/// Reads the members that stand one a line below a wording: "Dem Rat gehören an:", "• A, Landrat",
/// "• die Städte B und C".
struct MemberLines {
  let reading: Reading
  let lists: MemberLists

  /// Whether the lines below a sentence go on with it: behind a colon, or as items of a list where
  /// no full stop ends it.
  func isOpened(by clause: Clause, in sentence: Int) -> Bool {
    if clause.endsWithColon { return true }
    let next = sentence + 1
    guard let end = reading.sentences[sentence].last, clause.items.last == end,
      reading.sentences.indices.contains(next), reading.startsLine(next)
    else { return false }
    return isBullet(reading.sentences[next].lowerBound)
      && ![".", "!", "?"].contains(
        reading.word(end))
  }

  /// The members of the lines below a sentence, and the last line read.
  func members(below sentence: Int) -> (members: [Int], lastLine: Int) {
    var members: [Int] = []
    var number = sentence + 1
    while number < reading.sentences.count, reading.startsLine(number) {
      let line = reading.sentences[number]
      // "Für die Kantone:" heads a part of the list.
      if reading.word(line.upperBound - 1) == ":" {
        number += 1
        continue
      }
      let named = self.members(of: line)
      guard !named.isEmpty else { break }
      members += named
      number += 1
    }
    return (members, number - 1)
  }

  private func members(of line: Range<Int>) -> [Int] {
    let isItem = isBullet(line.lowerBound)
    guard let first = line.first(where: { !isMark($0) }) else { return [] }
    // "Schatzmeister: A", "Städtetag: A, Oberbürgermeister von B, und C"
    if let colon = line.first(where: { reading.word($0) == ":" }), colon - first <= 4 {
      let named = named(in: Clause(items: Array(colon + 1..<line.upperBound)))
      let isOffice = (first..<colon).contains { reading.isKind($0, .role) }
      return isOffice || named.contains(where: { reading.entities[$0].kind == .person })
        ? named : []
    }
    // A line that ends like a sentence is one, but for "Staatsminister a. D." in a list.
    guard isItem || reading.word(line.upperBound - 1) != "." else { return [] }
    guard let main = Clause.clauses(of: line, in: reading).first(where: { $0.pronoun == nil }),
      !isSentence(main), beginsWithName(first, line)
    else { return [] }
    return named(in: main)
  }

  private func named(in clause: Clause) -> [Int] {
    let list = MembershipFrame(name: "list", verbs: [], slot: .place, members: .behind(-1))
    return lists.members(of: list, in: clause, except: 0..<0)
  }

  /// Whether titles and articles are all that stands before the first name of a line.
  private func beginsWithName(_ first: Int, _ line: Range<Int>) -> Bool {
    guard
      let name = line.first(where: { reading.isKind($0, .person) || reading.isKind($0, .body) })
    else { return false }
    return (first..<name).allSatisfy { item in
      let it = reading.items[item]
      return it.kind == .role || it.isAny([.determiner, .filler]) || it.word == "."
        || it.kind == nil && (it.isCapitalised || it.word.hasSuffix("er") || it.word.hasSuffix("e"))
          && item - first < 4
    }
  }

  private func isSentence(_ clause: Clause) -> Bool {
    clause.items.contains { item in
      let it = reading.items[item]
      return it.kind == nil && !it.isCapitalised && !it.isAny(.determiner)
        && it.isAny([.verb, .copula, .pastCopula, .becomes, .became, .speech])
    }
  }

  private func isBullet(_ item: Int) -> Bool { reading.items[item].kind == nil && isMark(item) }

  private func isMark(_ item: Int) -> Bool {
    ["-", "–", "•", "*", "·"].contains(reading.word(item))
  }
}
