/// What spellings of one German name have in common.
enum Spelling {
  private static let pairs: [(from: StaticString, to: StaticString)] = [
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ai", "ei"), ("ay", "ei"), ("ey", "ei"), ("ch", "ch"),
    ("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("tz", "z"),
  ]

  /// A folded name as it sounds: "burkhardt", "burkhart" and "burckhard" give "burkhart".
  ///
  /// Umlauts lose their e, for texts that lost the dots; doubled letters become one; th, ph, ck, dt,
  /// tz are what is heard; y is i and ai is ei; a d at the end is a t.
  static func sound(_ name: String) -> String {
    let letters = Array(name.utf8)
    var sound: [UInt8] = []
    sound.reserveCapacity(letters.count)
    var position = 0
    while position < letters.count {
      let (heard, width) = heard(letters[position...])
      position += width
      for letter in heard where sound.last != letter { sound.append(letter) }
    }
    if sound.count > 2, sound.last == UInt8(ascii: "d") {
      sound[sound.count - 1] = UInt8(ascii: "t")
    }
    return String(decoding: sound, as: UTF8.self)
  }

  private static func heard(_ rest: ArraySlice<UInt8>) -> (letters: [UInt8], width: Int) {
    let first = rest[rest.startIndex]
    if rest.count > 1 {
      let second = rest[rest.startIndex + 1]
      for pair in pairs where matches(pair.from, first, second) {
        return (pair.to.withUTF8Buffer { unsafe Array($0) }, 2)
      }
    }
    switch first {
    case UInt8(ascii: "c"): return ([UInt8(ascii: "k")], 1)
    case UInt8(ascii: "y"): return ([UInt8(ascii: "i")], 1)
    default: return ([first], 1)
    }
  }

  private static func matches(_ pair: StaticString, _ first: UInt8, _ second: UInt8) -> Bool {
    pair.withUTF8Buffer { unsafe $0[0] == first && $0[1] == second }
  }
}
