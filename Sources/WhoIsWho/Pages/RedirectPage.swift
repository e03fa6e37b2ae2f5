internal import Graph
internal import Ontology

extension Register {
  /// The paths of a page that has moved and of the entry it leads to; nil where there is none.
  func redirectPaths(_ redirect: Redirect) -> (from: String, to: String, entity: Int)? {
    guard let entity = entityOfID[redirect.to],
      let path = paths[entity],
      let kind = EntityKind.allCases.first(where: { redirect.from.hasPrefix($0.rawValue + "-") }),
      let folder = Self.folder(of: kind)
    else { return nil }
    return ("\(folder)/\(redirect.from)", path, entity)
  }

  /// A page in the place of an entry that had another address.
  func redirectPage(_ redirect: Redirect) -> Document {
    guard let (from, to, entity) = redirectPaths(redirect) else {
      return Document(path: redirect.from, title: redirect.from)
    }
    var document = Document(path: from, title: name(of: entity), isTitleGerman: true)
    document.lead = [.text(labels.movedTo), link(entity), .text(".")]
    document.successor = to
    return document
  }
}
