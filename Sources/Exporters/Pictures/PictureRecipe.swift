package import Graph

/// What a picture shows of a network, as a recipe in DOT that Graphviz draws.
package enum PictureRecipe: String, CaseIterable, Sendable {
  /// Everything, with lines between.
  case network
  /// Who held which post when, a row each.
  case timeline
  /// Sessions by year and month, with their chairs.
  case calendar

  /// What it is good for, in one line.
  package var summary: String {
    switch self {
    case .network: "things and the lines between them; say, of --around NAME"
    case .timeline: "who held which office when; say, of --body NAME"
    case .calendar: "sessions by year and month with their chairs; say, of --body NAME"
    }
  }

  /// The recipe; nil where the network has nothing of the sort.
  ///
  /// A click on a node leads to its page.
  package func dot(of network: Network, pages: [String: String] = [:]) -> String? {
    switch self {
    case .network:
      guard !network.nodes.isEmpty else { return nil }
      return try? DOT(pages: pages).text(of: network, profile: "graphviz")
    case .timeline: return TimelineRecipe(network, pages: pages).dot
    case .calendar: return CalendarRecipe(network, pages: pages).dot
    }
  }
}
