/// The language of the site's labels; what articles and directories say stays German.
package enum Language: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"

  /// The table of this language.
  var labels: any Labels {
    switch self {
    case .german: German()
    case .english: English()
    }
  }
}
