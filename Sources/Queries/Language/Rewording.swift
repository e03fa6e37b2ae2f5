/// Other words for the same, put as the phrasings have them: "ist … gewesen", "was chairing",
/// "seit welchem Jahr".
enum Rewording {
  /// The question's words with what is said in a roundabout way said plainly.
  static func plain(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (roundabout, plain) in phrases {
      var position = 0
      while position + roundabout.count <= tokens.count {
        let words = tokens[position..<(position + roundabout.count)].map(\.text)
        if words == roundabout {
          tokens.replaceSubrange(
            position..<(position + roundabout.count), with: plain.map { Token($0) })
        }
        position += 1
      }
    }
    if tokens.last?.text == "gewesen",
      let verb = tokens.firstIndex(where: { past[$0.text] != nil }),
      let plain = past[tokens[verb].text]
    {
      tokens[verb] = Token(plain)
      tokens.removeLast()
    }
    return tokens
  }

  /// "Who's", "What's": the verb is in the ending that words otherwise lose.
  static func unshortened(_ question: String) -> String {
    for word in ["who", "what", "where", "when", "how"] {
      for sign in ["'", "’"] where question.lowercased().hasPrefix(word + sign + "s ") {
        return question.prefix(word.count) + " is" + question.dropFirst(word.count + 2)
      }
    }
    return question
  }

  private static let past = ["ist": "war", "sind": "waren"]

  /// Each line: what is said, and how it is said plainly.
  private static let phrases: [([String], [String])] = """
    has been chairing = chairs
    has been leading = leads
    has been heading = heads
    was chairing = chaired
    was leading = led
    was heading = headed
    is chairing = chairs
    is leading = leads
    is heading = heads
    was presiding over = chaired
    is presiding over = chairs
    seit welchem jahr = seit wann
    ab welchem jahr = seit wann
    seit welchem tag = seit wann
    bis zu welchem jahr = bis wann
    bis zu welchem tag = bis wann
    since which year = since when
    since what year = since when
    until which year = until when
    until what year = until when
    gibt es eine verbindung = welche verbindung besteht
    gibt es verbindungen = welche verbindungen bestehen
    gibt es eine beziehung = welche beziehung besteht
    besteht eine verbindung = welche verbindung besteht
    is there a connection = what is the connection
    is there a link = what is the link
    are there connections = what is the connection
    used to be = is former
    wer war es der = wer
    wer war es die = wer
    who was it that = who
    wer alles ist = wer ist
    wer ist alles = wer ist
    """.split(separator: "\n").map { line in
      let sides = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      return (sides[0], sides[1])
    }
}
