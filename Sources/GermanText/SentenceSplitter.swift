/// Finds where sentences end: at every line's end, and after a stop that is no abbreviation's and
/// no ordinal's.
enum SentenceSplitter {
  /// A sentence of more tokens is cut: the longest that somebody wrote have some hundred, and the cost
  /// of what is read in one grows faster than its length.
  static let limit = 1000

  static func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if index > start, tokens[index].startsLine || index - start >= limit {
        sentences.append(start..<index)
        start = index
      }
      if ends(tokens, index, bytes) {
        var next = index + 1
        while next < tokens.count, !tokens[next].startsLine, !tokens[next].hasSpaceBefore,
          tokens[next].kind == .mark, !isOpening(tokens[next], bytes)
        {
          next += 1
        }
        sentences.append(start..<next)
        start = next
        index = next
        continue
      }
      index += 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Words before which a point behind a number ends the sentence.
  ///
  /// In "im Jahr 20. Der Rat …" it does, in "die 20. Sitzung" it makes an ordinal.
  private static let starters: Set<[UInt8]> = Set(
    [
      "Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einen", "Er", "Sie", "Es", "Wir",
      "In", "Im", "Am", "Auf", "Mit", "Für", "Bei", "Nach", "Seit", "Zum", "Zur", "Auch", "Und",
      "Aber", "Doch", "Als", "Wenn", "Damit", "Dabei", "Dazu", "Dies", "Diese", "Dieser",
      "Zudem", "Außerdem",
    ].map { Array($0.utf8) })

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "Dr", "Prof", "Nr", "Abs", "Art", "Bd", "bzw", "ca", "vgl", "ggf", "evtl", "Dipl", "Ing",
      "Mio", "Mrd", "St", "Str", "sog", "inkl", "zzgl", "max", "min", "Tel", "Jan", "Feb", "Mrz",
      "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Okt", "Nov", "Dez", "stv", "stellv",
      "Stv", "Stellv", "stellvertr", "Stellvertr", "Vors", "gez",
      "geb", "verh", "med", "jur", "rer", "phil", "pol", "habil", "nat", "h.c", "a.D", "d.h",
      "z.B", "u.a", "i.d.R", "v.l", "v.l.n.r", "o.g", "z.T", "e.V", "Hrsg", "Kap", "Ziff", "lfd",
      "Westf", "Oldb", "Holst", "Vogtl", "Thür", "bes", "allg", "röm", "kath", "ev", "Fa", "Hr",
      "Fr", "Rd", "Az", "Lic", "lic", "Mag", "oec", "Univ", "Min", "Reg", "Abt", "int", "östl",
      "westl", "nördl", "südl", "resp", "etc", "usw", "Bgm", "MR", "i.A", "i.V", "i.R",
    ].map { Array($0.utf8) })

  private static func isOpening(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let slice = bytes[token.range]
    return slice.elementsEqual("(".utf8) || slice.elementsEqual("[".utf8)
      || slice.elementsEqual("„".utf8) || slice.elementsEqual("»".utf8)
  }

  private static func ends(_ tokens: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark else { return false }
    let byte = bytes[Int(token.start)]
    let isStop =
      byte == 46 || byte == 33 || byte == 63 || bytes[token.range].elementsEqual("…".utf8)
    guard isStop else { return false }
    // The closing marks belong to the sentence; what follows them decides.
    var next = index + 1
    while next < tokens.count, !tokens[next].hasSpaceBefore, !tokens[next].startsLine,
      tokens[next].kind == .mark
    {
      // A comma after the closing quote goes on: „Was nun?“, fragte sie.
      if bytes[Int(tokens[next].start)] == 44 { return false }
      next += 1
    }
    guard next < tokens.count, !tokens[next].startsLine else { return true }
    guard tokens[next].hasSpaceBefore else { return false }
    guard startsSentence(tokens[next], bytes) else { return false }
    guard byte == 46, index > 0 else { return true }
    return !isInnerPoint(tokens, index, next, bytes)
  }

  private static func startsSentence(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch token.kind {
    case .word: token.isCapitalised || (48...57).contains(bytes[Int(token.start)])
    case .number: true
    case .mark:
      bytes[Int(token.start)] >= 0x80 || [34, 39, 40, 91].contains(bytes[Int(token.start)])
    }
  }

  /// Whether the point after an abbreviation, initial or ordinal number stands inside a sentence.
  private static func isInnerPoint(
    _ tokens: [Token], _ index: Int, _ next: Int, _ bytes: [UInt8]
  ) -> Bool {
    let before = tokens[index - 1]
    guard !tokens[index].hasSpaceBefore else { return false }
    let word = Array(bytes[before.range])
    switch before.kind {
    case .word:
      let isInitial = word.count == 1 || (word.count == 2 && word[0] >= 0xC3)
      return isInitial || abbreviations.contains(word)
    case .number:
      guard word.count <= 3, word.allSatisfy({ (48...57).contains($0) }) else { return false }
      return tokens[next].kind == .word && !starters.contains(Array(bytes[tokens[next].range]))
    case .mark:
      return false
    }
  }
}
