package import Ontology

extension Curation {
  /// A name, narrowed by kind and article where given.
  ///
  /// Its kind stands before it where the name is not enough (`person: Thomas Richter`), and the
  /// article after it where only that one is meant (`Thomas Richter @ d59`).
  package struct Reference: Hashable, Sendable {
    package var kind: EntityKind?
    package var name: String
    package var article: String?

    /// Reads `[KIND:] NAME [@ ARTICLE]`.
    package init(_ text: String) {
      var rest = Substring(text)
      if let colon = rest.firstIndex(of: ":"),
        let kind = EntityKind(rawValue: String(rest[..<colon]))
      {
        self.kind = kind
        rest = rest[rest.index(after: colon)...]
      }
      let parts = rest.split(separator: "@", maxSplits: 1)
      name = Self.trimmed(parts.first ?? "")
      article = parts.count > 1 ? Self.trimmed(parts[1]) : nil
    }

    private static func trimmed(_ text: Substring) -> String {
      var text = text
      while let first = text.first, first.isWhitespace { text.removeFirst() }
      while let last = text.last, last.isWhitespace { text.removeLast() }
      return String(text)
    }
  }
}
