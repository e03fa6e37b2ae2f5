internal import Ontology

extension Reading {
  /// The items of a list as rules read it: nouns that say what a member is may stand before it, as
  /// in "das Amt, die Kreise A und B und der Dienstleister C".
  func longList(of kind: EntityKind, from item: Int) -> [Int] {
    var members = list(of: kind, from: item)
    guard kind == .body else { return members }
    while let last = members.last, let next = introduced(kind, after: last) {
      members += list(of: kind, from: next)
    }
    return members
  }

  /// The next member of a list behind a noun for it: ", die Kreise A".
  private func introduced(_ kind: EntityKind, after last: Int) -> Int? {
    let sentence = sentence(of: last)
    var position = last + 1
    guard position < sentence.upperBound, items[position].kind == nil,
      word(position) == "," || items[position].isAny(.coordinator)
    else { return nil }
    if word(position) == ",", items.indices.contains(position + 1),
      items[position + 1].isAny(.coordinator)
    {
      position += 1
    }
    position += 1
    let start = position
    while position < sentence.upperBound, position < start + 4, items[position].kind == nil,
      !items[position].isCapitalised
    {
      let it = items[position]
      guard !it.isAny([.verb, .preposition]) || it.isAny(.determiner), it.word != "," else {
        return nil
      }
      position += 1
    }
    guard position > start, position + 1 < sentence.upperBound, items[position].kind == nil,
      items[position].date == nil, items[position].isCapitalised, isKind(position + 1, kind)
    else { return nil }
    return position + 1
  }
}
