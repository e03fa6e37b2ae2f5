import Gazetteer
import GermanText
import Testing

/// The repository that the tests run in.
enum Repository {
  static let gazetteer =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/gazetteer"

  /// The gazetteer that is shipped, read once for all tests.
  static let lexicon = Result { try Lexicon(folders: [gazetteer]) }
}

extension Lexicon {
  /// What a whole text is matched as: names of records with their forms; empty unless one match
  /// covers all of it.
  func meanings(of form: String) -> [(name: String, form: LexiconMatch.Form)] {
    let text = TokenisedText(form)
    guard let match = matches(in: text).first, match.tokens == text.tokens.indices else {
      return []
    }
    return match.readings.map { (records[$0.record].name, $0.form) }
  }
}
