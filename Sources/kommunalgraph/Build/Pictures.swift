import FoundationEssentials
import Ontology
import WhoIsWho

/// Draws the who-is-who's pictures in batches, and knows what a user should be told about them.
final class Pictures: PictureDrawer {
  private static let batchSize = 100

  private let graphviz: GraphvizDrawer?
  private var wanted = 0
  private var drawn = 0

  /// Pictures as far as Graphviz is in the path.
  init(searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    graphviz = GraphvizDrawer(searchPath: searchPath)
  }

  /// What draws; nil without Graphviz, so that the pages can say why they have no picture.
  var drawer: (any PictureDrawer)? {
    graphviz == nil ? nil : self
  }

  func svg(of recipes: [String]) -> [String?] {
    let pictures = recipes.batches(of: Self.batchSize).concurrentMap { [graphviz] batch in
      graphviz?.svg(of: batch) ?? batch.map { _ in nil }
    }.flatMap(\.self)
    wanted += recipes.count
    drawn += pictures.count { $0 != nil }
    return pictures
  }

  /// What a user should know; nil where all went well.
  var note: String? {
    if graphviz == nil {
      return "no pictures: Graphviz is not installed (no \"dot\" in the path); "
        + "install graphviz and build again"
    }
    guard drawn < wanted else { return nil }
    return "\(wanted - drawn) of \(wanted) pictures could not be drawn by Graphviz"
  }
}
