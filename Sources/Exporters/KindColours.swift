internal import Graph

/// The colours of a kind of node: a light ground for dark text, and a line around it.
///
/// They stay apart for colour-blind eyes.
struct KindColours {
  var fill: String
  var line: String

  init(_ kind: NodeKind) {
    (fill, line) =
      switch kind {
      case .article: ("#f5f7fa", "#7b8794")
      case .body: ("#d6e6f7", "#1f5a99")
      case .person: ("#fdebc8", "#9a6700")
      case .place: ("#e3f0d9", "#4a7a2b")
      case .post: ("#f1e4f5", "#7a3e91")
      case .programme: ("#fbdcd3", "#a8402a")
      case .session: ("#d5f0ec", "#17766a")
      }
  }
}
