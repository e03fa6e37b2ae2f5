import Ontology
import Storage

extension Command {
  static let remove = Command(
    name: "remove", operands: "ID…", operandCount: many,
    summary: "take articles out of an archive",
    details: """
      Takes out the articles with these ids, and exactly what they say. A page's id stands for all
      its parts. Exit status 1 where the archive has none of them.
      """,
    options: [.requiredArchive],
    run: { arguments in
      let removed = try remove(arguments.operands, from: try ArchiveGraph.path(arguments))
      for id in arguments.operands where removed[id] == nil {
        Console.complain("there is no article \"\(id)\"")
      }
      let count = removed.values.reduce(0, +)
      try Console.print("\(count) removed\n")
      return count == 0 ? .nothingFound : .done
    })

  /// For each id that the archive knows, how many articles it stood for.
  private static func remove(_ ids: [String], from path: String) throws -> [String: Int] {
    guard Path.exists(path) else { throw InputError("there is no such archive", file: path) }
    let archive = try Archive(path: path, mode: .update)
    return try archive.transaction { archive in
      let known = try archive.articleIDs()
      var removed: [String: Int] = [:]
      for id in Set(ids).sorted() {
        for article in known where article == id || article.hasPrefix(id + "#") {
          if try archive.remove(id: article) { removed[id, default: 0] += 1 }
        }
      }
      return removed
    }
  }
}
