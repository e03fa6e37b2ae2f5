internal import Graph

/// What a file does not tell as the network does: what writing did to texts that no format can
/// carry as they are, and what the format has no place for.
package struct ExportReport: Hashable, Sendable {
  /// Characters that a format forbids; U+FFFD or a neighbouring sign stands for each.
  package var replacedCharacters = 0
  /// Texts that were cut, with "…" at the end.
  package var shortenedTexts = 0
  /// Texts whose line ends became spaces.
  package var flattenedTexts = 0
  /// Nodes that the format has no place for.
  package var leftOutNodes = 0
  /// Edges that the format has no place for.
  package var leftOutEdges = 0
  package var byteCount = 0

  /// What was lost, in a line for the user; nil where nothing was.
  package var loss: String? {
    let losses = [
      Self.told(leftOutNodes, "node", "left out"), Self.told(leftOutEdges, "edge", "left out"),
      Self.told(replacedCharacters, "character", "replaced"),
      Self.told(shortenedTexts, "text", "cut"),
      Self.told(flattenedTexts, "text", "put on one line"),
    ].compactMap { $0 }
    return losses.isEmpty ? nil : losses.joined(separator: ", ")
  }

  private static func told(_ count: Int, _ noun: String, _ fate: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s") \(fate)"
  }

  /// Counts what had to be done to a text.
  mutating func count(_ text: ExportText) {
    replacedCharacters += text.replaced
    shortenedTexts += text.isShortened ? 1 : 0
  }

  /// Counts what a format has no place for.
  mutating func count(leftOutBy coverage: ExportCoverage, of network: Network) {
    leftOutNodes += network.nodes.count { !coverage.has($0) }
    leftOutEdges += network.edges.count { !coverage.has($0, of: network) }
  }

  /// Takes over what writing a piece did to its texts.
  mutating func add(_ piece: Self) {
    replacedCharacters += piece.replacedCharacters
    shortenedTexts += piece.shortenedTexts
    flattenedTexts += piece.flattenedTexts
  }
}
