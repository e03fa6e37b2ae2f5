/// Numbers of order, in words and digits, German and English.
enum Ordinals {
  /// 40 for "40th", "40te", "vierzigste", "fortieth"; nil for anything else.
  static func value(of word: String) -> Int? {
    if let value = words[word] { return value }
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.utf8.count <= 4, digits.utf8.count < word.utf8.count else {
      return nil
    }
    let endings: Set<Substring> = [
      "st", "nd", "rd", "th", "te", "ten", "ter", "tes", "ste", "sten",
    ]
    return endings.contains(word.dropFirst(digits.count)) ? Int(digits) : nil
  }

  private static let words: [String: Int] = {
    var words: [String: Int] = [:]
    for number in 1..<100 {
      for ending in ["e", "en", "er", "es", "em"] { words[german(number) + ending] = number }
      words[english(number)] = number
    }
    // "Second" and "first" with their joined spellings: "fortyeighth".
    for number in 21..<100 where number % 10 != 0 {
      words[englishTens[number / 10] + english(number % 10)] = number
    }
    return words
  }()

  private static func german(_ number: Int) -> String {
    switch number {
    case 1: return "erst"
    case 3: return "dritt"
    case 7: return "siebt"
    case 8: return "acht"
    case 1..<20: return germanUnits[number] + "t"
    default:
      let unit = number % 10 == 0 ? "" : germanUnits[number % 10] + "und"
      return (number % 10 == 1 ? "einund" : unit) + germanTens[number / 10] + "st"
    }
  }

  private static func english(_ number: Int) -> String {
    switch number {
    case 1..<20: return englishUnits[number]
    case _ where number % 10 == 0: return englishTens[number / 10].dropLast() + "ieth"
    default: return englishTens[number / 10] + "-" + englishUnits[number % 10]
    }
  }

  private static let germanUnits = [
    "", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwoelf", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let germanTens = [
    "", "", "zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig",
    "neunzig",
  ]
  private static let englishUnits = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]
  static let englishTens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
