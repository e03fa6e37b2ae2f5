internal import FoundationEssentials
package import Gazetteer
internal import Ontology

/// The phrasing rules of one or more gazetteer folders.
package struct RuleBook: Sendable {
  /// In the order of their files and lines.
  package let rules: [Rule]
  /// The families that are read by grammar, in the order of their files and lines.
  package let grammar: [GrammarFamily]
  /// What each family of rules is about, by its name: the comment at the head of its file.
  package let summaries: [String: String]
  let classes: [String: Set<String>]

  /// Reads `rules/*.rules` of gazetteer folders, in the order of their names.
  ///
  /// `words.rules` comes first: its word classes are known to all other files of its folder.
  /// With a cache, what was made of the same files before is taken from there, or put there.
  ///
  /// - Throws: ``InputError`` with file and line for a line that can't be read.
  package init(folders: [String], cache: LexiconCache? = nil) throws {
    var files: [(path: String, name: String, bytes: [UInt8])] = []
    for folder in folders {
      let path = folder + "/rules"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let sorted = names.filter { $0.hasSuffix(".rules") }
        .sorted { ($0 == "words.rules" ? "" : $0) < ($1 == "words.rules" ? "" : $1) }
      for name in sorted {
        let file = path + "/" + name
        guard let data = FileManager.default.contents(atPath: file) else {
          throw InputError("can't be read as UTF-8", file: file)
        }
        files.append((file, name, Array(data)))
      }
    }
    func parsed() throws -> RuleBook {
      let contents = try files.map { file in
        guard let contents = String(validating: file.bytes, as: UTF8.self) else {
          throw InputError("can't be read as UTF-8", file: file.path)
        }
        return (path: file.path, contents: contents)
      }
      return try RuleBook(files: contents)
    }
    guard let cache else {
      self = try parsed()
      return
    }
    let paths = files.map(\.path)
    self = try cache.value(
      .rules, of: files.map { ($0.name, $0.bytes) },
      read: { (file) throws(CompiledReader.Unusable) in
        try RuleReader.book(from: &file, files: paths)
      }, make: parsed, write: { RuleWriter.write($0, files: paths, to: &$1) })
  }

  /// Reads rules from the contents of files; the file's stem is the family.
  package init(files: [(path: String, contents: String)]) throws {
    var rules: [Rule] = []
    var grammar: [GrammarFamily] = []
    var summaries: [String: String] = [:]
    var classes: [String: Set<String>] = ["kein-fakt": []]
    for file in files {
      let name = file.path.split(separator: "/").last ?? ""
      let family = name.split(separator: ".").first.map(String.init) ?? ""
      var parser = RuleParser(family: family, file: file.path, classes: classes)
      try parser.parse(file.contents)
      classes = parser.classes
      rules += parser.rules
      grammar += parser.grammar
      summaries[family] = parser.summary
    }
    self.init(rules: rules, grammar: grammar, summaries: summaries, classes: classes)
  }

  /// A book that was read before.
  init(
    rules: [Rule], grammar: [GrammarFamily], summaries: [String: String],
    classes: [String: Set<String>]
  ) {
    self.rules = rules
    self.grammar = grammar
    self.summaries = summaries
    self.classes = classes
  }
}
