internal import Graph

/// A person's name, taken apart for lists: "Leyen, Ursula von der".
struct PersonName {
  /// Without its particles: "Leyen".
  let family: String
  /// What stands after the comma: "Ursula von der".
  let rest: String

  init(_ person: Entity) {
    var name = person.name
    // What tells namesakes apart stays at the end: "Thomas Richter (Amtsgericht)".
    var qualifier = ""
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      qualifier = " " + name[open...]
      name = String(name[..<open])
      while name.last == " " { name.removeLast() }
    }
    var words = name.split(separator: " ").map(String.init)
    var familyWords: [String] = []
    if let family = person.familyName, name == family || name.hasSuffix(" " + family) {
      let count = family.split(separator: " ").count
      familyWords = Array(words.suffix(count))
      words.removeLast(min(count, words.count))
    } else if let last = words.popLast() {
      familyWords = [last]
    }
    while familyWords.count > 1, let first = familyWords.first, first.first?.isLowercase == true {
      words.append(familyWords.removeFirst())
    }
    family = familyWords.joined(separator: " ")
    rest = words.joined(separator: " ") + qualifier
  }

  /// "Burghardt, Patrick"; a lone family name as it is.
  var inverted: String {
    if rest.isEmpty { return family }
    return rest.hasPrefix(" ") ? family + rest : family + ", " + rest
  }
}
