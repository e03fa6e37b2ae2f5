internal import Ontology

/// Whose something is: "die Nachfolge von A", "As Posten", "ihr Platz", "dessen Amt".
struct NounOwner {
  let reading: Reading
  let coreference: Coreference

  /// The person whose something is, said behind the noun or before it, at most back to an item.
  func person(of noun: Int, from start: Int) -> Int? {
    if let owner = personBehind(noun) { return owner }
    var before = noun - 1
    while before > start, reading.items[before].kind == nil, !reading.items[before].isCapitalised,
      reading.items[before].isAny(.filler) || reading.items[before].isAny([.leaving, .former])
    {
      before -= 1
    }
    guard before >= start else { return nil }
    if reading.isKind(before, .person) {
      return coreference.isGenitive(before, reading) ? reading.items[before].entity : nil
    }
    if ["dessen", "deren"].contains(reading.word(before)) {
      if let name = coreference.relativeAntecedent(of: before, in: reading) {
        return reading.items[name].entity
      }
      let gender: Gender = reading.word(before) == "dessen" ? .male : .female
      return coreference.topic(before: before, gender: gender, in: reading)
    }
    return coreference.owner(at: before, in: reading)
  }

  /// The person behind "von", "des" after a noun: a name, or "des scheidenden Landrats"; or a name in the
  /// genitive right behind it: "die Nachfolge Musters".
  func personBehind(_ noun: Int) -> Int? {
    let sentence = reading.sentence(of: noun)
    var position = noun + 1
    if reading.isKind(position, .person),
      reading.word(noun) == "nachfolge" || coreference.isGenitive(position, reading)
    {
      return reading.items[position].entity
    }
    // "die Stelle als Vizepräsident von A": a title may stand between.
    if reading.word(position) == "als" || reading.word(position) == "im" { return nil }
    guard position < sentence.upperBound, ["von", "des", "der"].contains(reading.word(position))
    else { return nil }
    let opening = position
    position += 1
    while position < sentence.upperBound, position < opening + 9 {
      let it = reading.items[position]
      if it.kind == .person { return it.entity }
      // "die Nachfolge des Ministers von Sachsen, A, an"
      if reading.isKind(position - 1, .role), it.kind == nil, it.isAny(.preposition),
        [.body, .place].contains(reading.items[position + 1].kind)
      {
        position += 2
        continue
      }
      if it.word == ",", reading.isKind(position + 1, .person),
        (opening..<position).contains(where: { reading.isKind($0, .role) }),
        [",", "."].contains(reading.word(position + 2))
      {
        return reading.items[position + 1].entity
      }
      if it.word == "," || it.isAny(.verb) && it.kind == nil && !it.isAny(.determiner) { break }
      if it.kind == nil, it.isAny(.preposition) { break }
      position += 1
    }
    guard ["des", "der"].contains(reading.word(opening)), reading.isKind(position - 1, .role),
      position - opening > 2
    else { return nil }
    return coreference.holder(ofBareRole: position - 1, in: reading)
  }
}
