import Exporters
import FoundationEssentials
import Graph
import Ontology
import WhoIsWho

/// The formats that Graphviz makes.
enum PictureFormat: String, CaseIterable {
  case svg
  case png

  /// Draws what a call asks for, a click on a node leading to its page; nil where there is nothing to
  /// draw, or nothing to draw it with, which is told.
  func draw(
    _ network: Network, _ recipe: PictureRecipe, _ pages: [String: String] = [:]
  ) -> [UInt8]? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    guard let drawer = GraphvizDrawer(searchPath: path) else {
      Console.complain(
        "no picture: Graphviz is not installed (no \"dot\" in the path); install graphviz")
      return nil
    }
    guard let dot = recipe.dot(of: network.withoutArticles(), pages: pages) else {
      Console.complain("nothing to draw: this part of the graph has no \(recipe.matter)")
      return nil
    }
    guard let picture = drawer.picture(of: dot, as: rawValue) else {
      Console.complain("Graphviz could not draw it; choose a smaller part")
      return nil
    }
    return picture
  }
}

extension PictureRecipe {
  /// What there must be to draw.
  fileprivate var matter: String {
    switch self {
    case .network: "things"
    case .timeline: "offices"
    case .calendar: "sessions"
    }
  }
}
