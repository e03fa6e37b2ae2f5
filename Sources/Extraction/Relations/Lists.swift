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
        guard hasSeparator else { break }
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

  private func isListFiller(_ position: Int, in kind: EntityKind) -> Bool {
    let it = items[position]
    if it.isAny(.verb) && !it.isAny(.determiner) { return false }
    if kind == .person {
      if let other = it.kind { return other != .session }
      if it.date != nil { return true }
      if it.isAny([.determiner, .preposition, .filler, .former, .possessive]) { return true }
      if it.word == "(" || it.word == ")" { return true }
      return it.word.hasSuffix("er") || it.word.hasSuffix("en") || it.word.hasSuffix("e")
    }
    if it.kind != nil { return false }
    if it.isAny([.determiner, .possessive]) { return true }
    return !it.isCapitalised && !it.isAny(.preposition)
      && (it.word.hasSuffix("e") || it.word.hasSuffix("en") || it.word.hasSuffix("er"))
  }
}
