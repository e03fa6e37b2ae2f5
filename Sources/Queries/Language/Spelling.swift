/// How far two words are apart: inflection and typing slips.
enum Spelling {
  /// Words that names have or lack without being other names.
  static let linkWords: Set<String> = [
    "der", "die", "das", "des", "dem", "den", "von", "vom", "of", "the", "in", "im", "an", "am",
    "zu", "zum", "zur", "at", "beim", "bei", "a",
  ]

  /// Words that make a question of what looked like a name.
  static let noNames: Set<String> = [
    "nicht", "nie", "niemals", "kein", "keine", "keiner", "keinen", "ohne", "ausser", "oder",
    "not", "never", "no", "without", "except", "or", "nor", "war", "ist", "was", "is", "wer",
    "who", "wann", "when", "wo", "where", "warum", "why", "wie", "how", "hat", "has", "had",
    "hatte", "vor", "nach", "before", "after", "als", "as", "welche", "which", "what",
    "wessen", "whose", "leitete", "chaired", "wurde", "became", "neben",
    "besides", "frauen", "maenner", "women", "men", "jemand", "alle", "alles",
    "inne", "statt", "zusammen", "spitze", "mit", "with", "durch", "by",
  ]

  /// Whether one word is the other in another case, number or gender of its ending: "Städtetages".
  static func inflects(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let one = Array(first.utf8)
    let other = Array(second.utf8)
    var common = 0
    while common < min(one.count, other.count), one[common] == other[common] { common += 1 }
    // The longest common beginning, or a little less: "neue" and "neuer" share an e.
    for length in stride(from: common, through: max(3, common - 1), by: -1) where length <= common {
      if endings.contains(String(decoding: one[length...], as: UTF8.self)),
        endings.contains(String(decoding: other[length...], as: UTF8.self))
      {
        return true
      }
    }
    return false
  }

  private static let endings: Set<String> = ["", "e", "er", "en", "em", "es", "s", "n", "ses"]

  /// A word whose umlauts have lost their dots.
  static func plain(_ word: String) -> String {
    var result: [UInt8] = []
    for byte in word.utf8 {
      if byte == UInt8(ascii: "e"), let last = result.last, "aou".utf8.contains(last) { continue }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Letters put in, left out, changed or swapped with the next; nil beyond the limit.
  static func slips(_ first: String, _ second: String, limit: Int) -> Int? {
    let one = Array(first.utf8)
    let other = Array(second.utf8)
    guard abs(one.count - other.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var best = min(last[j] + (one[i] == other[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      guard let least = row.min(), least <= limit else { return nil }
      beforeLast = last
      last = row
    }
    guard let distance = last.last, distance <= limit else { return nil }
    return distance
  }

  /// The slips that a word of this length may have.
  static func slipLimit(_ word: String) -> Int {
    switch word.utf8.count {
    case ..<6: 0
    case 6..<11: 1
    default: 2
    }
  }

  /// Whether a given name may be a slip of another and isn't the other gender's form ("Andrea" and
  /// "Andreas", "Martin" and "Martina"): the ends agree.
  static func isSlipOfGivenName(_ first: String, _ second: String) -> Bool {
    guard min(first.utf8.count, second.utf8.count) >= 5, first.first == second.first,
      first.suffix(2) == second.suffix(2)
    else { return false }
    return slips(first, second, limit: 1) != nil
  }
}
