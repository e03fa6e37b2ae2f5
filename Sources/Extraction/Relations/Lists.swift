internal import Ontology

extension Reading {
  /// The items of a list of mentions of one kind that starts at an item: "A, B und C".
  ///
  /// Titles, offices and bodies of the persons in a list are passed over.
  func list(of kind: EntityKind, from item: Int) -> [Int] {
    guard isKind(item, kind) else { return [] }
    let sentence = sentence(of: item)
    var members = [item]
    var position = item + 1
    var hasSeparator = false
    while position < sentence.upperBound {
      let it = items[position]
      if it.kind == kind {
        guard hasSeparator, !isSetApart(position) else { break }
        members.append(position)
        hasSeparator = false
      } else if it.word == "," || it.isAny(.coordinator) {
        hasSeparator = true
      } else if !isListFiller(position, in: kind) {
        break
      }
      position += 1
    }
    return members
  }

  /// The items of a list of mentions that ends with an item and has nothing but marks and "und" in it.
  func bareList(of kind: EntityKind, upTo last: Int) -> [Int] {
    let start = sentence(of: last).lowerBound
    var members = [last]
    while let first = members.first, first - 2 >= start,
      word(first - 1) == "," || items[first - 1].isAny(.coordinator), isKind(first - 2, kind)
    {
      members.insert(first - 2, at: 0)
    }
    return members
  }

  /// Whether "als …" gives the member of a list an office of its own: "sowie A als Gast".
  private func isSetApart(_ position: Int) -> Bool {
    word(position + 1) == "als" && isKind(position + 2, .role)
      && !word(position + 2).hasSuffix("en")
  }

  private func isListFiller(_ position: Int, in kind: EntityKind) -> Bool {
    let it = items[position]
    if it.isAny(.verb) && !it.isAny(.determiner) { return false }
    if kind == .person {
      if let other = it.kind { return other != .session }
      // "Vorsitzender: A (Köln), Stellvertreter B"
      if it.isCapitalised, it.word.hasPrefix("stellvertreter") { return false }
      if it.date != nil { return true }
      if it.isAny([.determiner, .preposition, .filler, .former, .possessive]) { return true }
      if ["(", ")", "mehr"].contains(it.word) || it.isAny(.negation) { return true }
      // "aus der Wissenschaft A": where the next one is from.
      if it.isCapitalised, ["der", "dem", "den", "die"].contains(word(position - 1)),
        ["aus", "für", "von"].contains(word(position - 2))
      {
        return true
      }
      return it.word.hasSuffix("er") || it.word.hasSuffix("en") || it.word.hasSuffix("e")
    }
    // "A mit Sitz in Köln und B mit Sitz in Bonn".
    if ["mit", "sitz", "hauptsitz"].contains(it.word) { return true }
    let before = word(position - 1)
    if it.word == "in", before.hasSuffix("sitz") { return true }
    if it.kind == .place, before == "in", word(position - 2).hasSuffix("sitz") { return true }
    if it.kind != nil { return false }
    // ", ein kommunales Rechenzentrum," behind a member.
    if it.isCapitalised, position >= 2,
      (1...2).contains(where: { ["ein", "eine"].contains(word(position - $0)) })
    {
      return true
    }
    if it.isAny([.determiner, .possessive]) { return true }
    return !it.isCapitalised && !it.isAny(.preposition)
      && (it.word.hasSuffix("e") || it.word.hasSuffix("en") || it.word.hasSuffix("er")
        || it.word.hasSuffix("es"))
  }
}
