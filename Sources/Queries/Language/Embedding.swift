/// Questions inside other sentences.
///
/// "Weißt du, wer … leitete?", "Can you tell me where … was?"
enum Embedding {
  /// The question that stands behind what is only politeness; nil where there is none.
  static func inner(_ tokens: [Token]) -> [Token]? {
    let words = tokens.map(\.text)
    for preface in prefaces where words.starts(with: preface) && words.count > preface.count + 1 {
      guard QuestionFrame.askingWords.contains(words[preface.count]) else { continue }
      return Array(tokens[preface.count...])
    }
    return nil
  }

  /// A question in the order of a subordinate clause, and in the orders it would have alone: the
  /// verb behind what is asked for.
  static func asQuestions(_ tokens: [Token]) -> [[Token]] {
    guard let last = tokens.last, tokens.count > 2 else { return [tokens] }
    var variants = [tokens]
    for head in 1...min(3, tokens.count - 2) {
      let asked = tokens[..<head]
      let middle = tokens[head..<(tokens.count - 1)]
      variants.append(asked + [last] + middle)
      for prefix in separable where last.text.hasPrefix(prefix) {
        let verb = last.text.dropFirst(prefix.count)
        guard verb.utf8.count >= 3 else { continue }
        variants.append(asked + [Token(String(verb))] + middle + [Token(prefix)])
      }
    }
    return variants + english(tokens)
  }

  /// "Where the session was held", "which sessions Lange chaired".
  private static func english(_ tokens: [Token]) -> [[Token]] {
    var variants: [[Token]] = []
    for position in tokens.indices.dropFirst(2) {
      for head in 1...min(3, position - 1) {
        let asked = tokens[..<head]
        let subject = tokens[head..<position]
        let rest = tokens[(position + 1)...]
        if auxiliaries.contains(tokens[position].text) {
          variants.append(asked + [tokens[position]] + subject + rest)
        } else if let verb = bases[tokens[position].text] {
          variants.append(asked + [Token("did")] + subject + [Token(verb)] + rest)
        }
      }
    }
    return variants
  }

  private static let prefaces: [[String]] = [
    "kannst du mir sagen", "koennen sie mir sagen", "koennt ihr mir sagen", "kannst du sagen",
    "koenntest du mir sagen", "koennten sie mir sagen", "weisst du", "wissen sie", "wisst ihr",
    "sag mir", "sagen sie mir", "sage mir", "sag mal", "sag", "verrate mir", "erzaehl mir",
    "mich interessiert", "mich wuerde interessieren", "ich wuesste gern", "ich wuesste gerne",
    "ich moechte wissen", "ich will wissen", "ich frage mich", "weiss jemand", "gib an", "zeig mir",
    "zeige mir", "nenn mir", "nenne mir", "nenne", "zeige", "show me", "list", "name",
    "can you tell me", "could you tell me", "would you tell me", "can you say", "do you know",
    "does anyone know", "tell me", "i want to know", "i would like to know", "i wonder",
    "i d like to know", "let me know", "say",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let separable = ["statt", "zusammen", "ab", "an", "vor", "inne", "nach", "teil"]

  private static let auxiliaries: Set<String> = [
    "is", "was", "are", "were", "has", "have", "does", "did", "will",
  ]

  private static let bases: [String: String] = [
    "took": "take", "chaired": "chair", "led": "lead", "held": "hold", "met": "meet",
    "succeeded": "succeed", "replaced": "replace", "followed": "follow", "preceded": "precede",
    "became": "become", "signed": "sign", "joined": "join", "belongs": "belong",
    "belonged": "belong", "presided": "preside", "headed": "head", "holds": "hold",
    "cooperates": "cooperate", "works": "work", "sits": "sit",
  ]
}
