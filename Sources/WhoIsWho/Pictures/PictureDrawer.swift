/// Draws recipes in the DOT language; the site works without one.
package protocol PictureDrawer {
  /// An SVG document for each recipe, in their order; nil for one that can't be drawn.
  func svg(of recipes: [String]) -> [String?]
}
