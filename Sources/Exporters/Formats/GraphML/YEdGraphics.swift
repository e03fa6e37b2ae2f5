internal import Graph
internal import Ontology

/// What yEd draws: a shape with a label for each node, a line with one for each edge.
///
/// yEd shows no column by itself, so the profile repeats name and relation as its own elements. All
/// nodes lie at one place until the user picks a layout.
struct YEdGraphics {
  static let namespaces = "\n  xmlns:y=\"http://www.yworks.com/xml/graphml\""

  static let keys = """
      <key id="v_graphics" for="node" yfiles.type="nodegraphics"/>
      <key id="e_graphics" for="edge" yfiles.type="edgegraphics"/>

    """

  func write(_ node: Network.Node, to sink: inout ByteSink) {
    let colours = KindColours(node.kind)
    // As wide as the name in yEd's usual letters, within limits.
    let width = min(max(60, 7 * node.name.unicodeScalars.count + 16), 360)
    sink.write(
      """
            <data key="v_graphics">
              <y:ShapeNode>
                <y:Geometry height="30.0" width="\(width).0" x="0.0" y="0.0"/>
                <y:Fill color="\(colours.fill)" transparent="false"/>
                <y:BorderStyle color="\(colours.line)" type="line" width="1.0"/>

      """)
    label(node.name, element: "y:NodeLabel", to: &sink)
    sink.write(
      """
                <y:Shape type="\(Self.shape(node.kind))"/>
              </y:ShapeNode>
            </data>

      """)
  }

  func write(_ edge: Network.Edge, to sink: inout ByteSink) {
    let line = edge.basis == .inferred ? "dashed" : "line"
    let colour = edge.status == .former ? "#9aa5b1" : "#3e4c59"
    sink.write(
      """
            <data key="e_graphics">
              <y:PolyLineEdge>
                <y:LineStyle color="\(colour)" type="\(line)" width="1.0"/>
                <y:Arrows source="none" target="\(edge.kind.isSymmetric ? "none" : "standard")"/>

      """)
    label(edge.label, element: "y:EdgeLabel", to: &sink)
    sink.write(
      """
              </y:PolyLineEdge>
            </data>

      """)
  }

  private func label(_ text: String, element: String, to sink: inout ByteSink) {
    guard !text.isEmpty else { return }
    sink.write("          <\(element)>")
    sink.writeXML(text)
    sink.write("</\(element)>\n")
  }

  private static func shape(_ kind: NodeKind) -> String {
    switch kind {
    case .article: "rectangle"
    case .body, .post: "roundrectangle"
    case .person: "ellipse"
    case .place: "hexagon"
    case .programme: "parallelogram"
    case .session: "octagon"
    }
  }
}
