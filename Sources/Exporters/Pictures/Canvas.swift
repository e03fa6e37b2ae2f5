internal import Graph

/// A drawing in DOT whose parts have fixed places: rows from the top down, in inches.
///
/// Graphviz moves nothing, so no name hides another where the recipe leaves room for it.
struct Canvas {
  static let rowHeight = 0.3
  static let dark = "#1f2933"
  private static let faint = "#cbd2d9"

  private(set) var statements: [String] = []
  private var count = 0

  /// About how wide a text in letters of this size is.
  static func width(of text: String, size: Double = 11) -> Double {
    Double(text.unicodeScalars.count) * size * 0.0085 + 0.1
  }

  /// A box, or an empty frame; its label is centred.
  mutating func box(
    _ label: String, left: Double, row: Double, width: Double, height: Double = 0.24,
    fill: String, line: String, style: String = "filled", hint: String = "", page: String? = nil
  ) {
    var attributes = [
      ("shape", "box"), ("style", style), ("fixedsize", "true"), ("width", Self.inches(width)),
      ("height", Self.inches(height)), ("fillcolor", fill), ("color", line),
      ("pos", Self.place(left + width / 2, row)),
    ]
    if let page { attributes += [("URL", page), ("target", "_top")] }
    add(label, hint, attributes)
  }

  /// A text that begins at a place.
  mutating func text(
    _ text: String, left: Double, row: Double, size: Double = 11, colour: String = Self.dark,
    isBold: Bool = false, hint: String = "", page: String? = nil
  ) {
    let width = Self.width(of: text, size: size) * (isBold ? 1.1 : 1)
    var attributes = [
      ("shape", "plaintext"), ("fixedsize", "true"), ("width", Self.inches(width)),
      ("height", "0.2"), ("fontsize", Self.inches(size)), ("fontcolor", colour),
      ("pos", Self.place(left + width / 2, row)),
    ]
    if isBold { attributes.append(("fontname", "Helvetica-Bold")) }
    if let page { attributes += [("URL", page), ("target", "_top")] }
    // Ragged on the right, not centred: names stand at their place.
    add(text + "\u{1}", hint, attributes)
  }

  /// A thin line downwards.
  mutating func rule(at left: Double, from top: Double, to bottom: Double) {
    count += 1
    for (end, row) in [("a", top), ("b", bottom)] {
      statements.append(
        "\"rule_\(count)\(end)\" [shape=point, width=0.01, style=invis, label=\"\", "
          + "pos=\"\(Self.place(left, row))\"];")
    }
    statements.append(
      "\"rule_\(count)a\" -> \"rule_\(count)b\" [dir=none, color=\"\(Self.faint)\", penwidth=0.7];")
  }

  private mutating func add(_ label: String, _ hint: String, _ attributes: [(String, String)]) {
    count += 1
    var bytes: [UInt8] = []
    var sink = ByteSink { bytes += $1 }
    sink.write("\"part_\(count)\" [label=\"")
    let isLeft = label.hasSuffix("\u{1}")
    DOTText.drawn(isLeft ? String(label.dropLast()) : label).write(to: &sink)
    if isLeft { sink.write("\\l") }
    sink.write("\", tooltip=\"")
    DOTText.drawn(hint.isEmpty ? " " : hint).write(to: &sink)
    sink.write("\"")
    for (name, value) in attributes {
      sink.write(", \(name)=\"")
      DOTText.drawn(value).write(to: &sink)
      sink.write("\"")
    }
    sink.write("];")
    _ = try? sink.finish()
    statements.append(String(decoding: bytes, as: UTF8.self))
  }

  /// The whole file.
  func dot(title: String) -> String {
    """
    // neato -Tsvg FILE.dot -o FILE.svg
    digraph "kommunalgraph" {
      graph [charset="UTF-8", bgcolor="white", layout=neato, splines=line, pad=0.3, \
    outputorder=edgesfirst, tooltip="\(title)"];
      node [fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="\(Self.dark)", margin=0];
      edge [tooltip=" "];

    """ + statements.map { "  \($0)\n" }.joined() + "}\n"
  }

  /// Pinned, with rows counted from the top.
  private static func place(_ left: Double, _ row: Double) -> String {
    "\(inches(left)),\(inches(-row * rowHeight))!"
  }

  /// Three digits are finer than any screen, and the same on every machine.
  private static func inches(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let digits = String(abs(thousandths) % 1_000)
    return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1_000)."
      + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}
