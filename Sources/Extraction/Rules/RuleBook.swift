internal import FoundationEssentials
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
  /// Rules by a word that every match has one of.
  private let byAnchor: [String: [Int]]
  /// Rules that any sentence may match.
  private let unanchored: [Int]

  /// Reads `rules/*.rules` of gazetteer folders, in the order of their names.
  ///
  /// `words.rules` comes first: its word classes are known to all other files of its folder.
  /// - Throws: ``InputError`` with file and line for a line that can't be read.
  package init(folders: [String]) throws {
    var files: [(path: String, contents: String)] = []
    for folder in folders {
      let path = folder + "/rules"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let sorted = names.filter { $0.hasSuffix(".rules") }
        .sorted { ($0 == "words.rules" ? "" : $0) < ($1 == "words.rules" ? "" : $1) }
      for name in sorted {
        let file = path + "/" + name
        guard let data = FileManager.default.contents(atPath: file),
          let contents = String(data: data, encoding: .utf8)
        else { throw InputError("can't be read as UTF-8", file: file) }
        files.append((file, contents))
      }
    }
    try self.init(files: files)
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
    self.rules = rules
    self.grammar = grammar
    self.summaries = summaries
    self.classes = classes
    var byAnchor: [String: [Int]] = [:]
    var unanchored: [Int] = []
    for (index, rule) in rules.enumerated() {
      guard let anchors = rule.anchors else {
        unanchored.append(index)
        continue
      }
      for anchor in anchors { byAnchor[anchor, default: []].append(index) }
    }
    self.byAnchor = byAnchor
    self.unanchored = unanchored
  }

  /// The rules that could match a sentence, by the words it has.
  func candidates(for sentence: Range<Int>, in reading: Reading) -> [Int] {
    var candidates = Set(unanchored)
    for item in reading.items[sentence] where item.kind == nil {
      if let rules = byAnchor[item.word] { candidates.formUnion(rules) }
    }
    return candidates.sorted()
  }
}
