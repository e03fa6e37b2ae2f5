import Extraction
import Foundation
import Gazetteer
import Ontology
import Testing

/// The cache of compiled rules: the same as without, whatever lies in its folder.
@Suite struct RuleCacheTests {
  /// Every kind of element, statement and argument.
  private static let contents = """
    words leitet: leitete leitet
    words nicht: nie
    rule alles = ^ (@leitet | "," der?) P:person+ ~ .. ... (D:date von)? M:session $ => chaired(P, M, scope=D), holds(P, focus, role='Vorsitzender', status=acting, from=D, to=D) unless @nicht
    example [Anna Muster](person) leitete die [2. Sitzung](session). => chaired(Anna Muster, 2. Sitzung)
    no Nie leitete [Anna Muster](person) die [2. Sitzung](session).
    rule offen = ... P:person => quoted(P) regardless
    """

  private static func folder(_ contents: String = contents) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/rules-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/rules", withIntermediateDirectories: true)
    try Data(contents.utf8).write(to: URL(filePath: folder + "/rules/probe.rules"))
    return folder
  }

  /// All that a book holds, its parts in the order of their words.
  private static func parts(_ book: RuleBook) throws -> [String] {
    var parts = book.rules.map { String(reflecting: $0) }
    var children = 0
    for child in Mirror(reflecting: book).children {
      children += 1
      switch child.value {
      case let classes as [String: Set<String>]:
        parts += classes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sorted())" }
      case let summaries as [String: String]:
        parts += summaries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      default: parts.append(String(reflecting: child.value))
      }
    }
    #expect(children == 4)
    return parts
  }

  private static func compiled(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".rules") }.sorted().map { folder + "/" + $0 }
  }

  @Test func `gives the same rules without, at the first and at the second time`() throws {
    let own = try Self.folder()
    for folders in [[own], [RelationMeasure.root + "/gazetteer", own], []] {
      let place = FileManager.default.temporaryDirectory.path + "/cache-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: place) }
      let cache = LexiconCache(folder: place, program: "a")
      let plain = try Self.parts(RuleBook(folders: folders))
      #expect(plain.count > 3 || folders.isEmpty)
      #expect(try Self.parts(RuleBook(folders: folders, cache: cache)) == plain)
      #expect(try Self.compiled(in: place).count == 1)
      #expect(try Self.parts(RuleBook(folders: folders, cache: cache)) == plain)
      #expect(try Self.compiled(in: place).count == 1)
    }
    try FileManager.default.removeItem(atPath: own)
  }

  @Test func `notices every change of a file and of the program, and keeps no mistake`() throws {
    let folder = try Self.folder()
    let place = folder + "/cache"
    let cache = LexiconCache(folder: place, program: "a")
    _ = try RuleBook(folders: [folder], cache: cache)
    let changed = Self.contents.replacing("holds(P", with: "quoted(P")
    let path = URL(filePath: folder + "/rules/probe.rules")
    try Data(changed.utf8).write(to: path)
    #expect(
      try Self.parts(RuleBook(folders: [folder], cache: cache))
        == Self.parts(RuleBook(folders: [folder])))
    #expect(try Self.compiled(in: place).count == 2)
    _ = try RuleBook(folders: [folder], cache: LexiconCache(folder: place, program: "b"))
    #expect(try Self.compiled(in: place).count == 3)
    try Data((Self.contents + "\nregel x").utf8).write(to: path)
    let error = #expect(throws: InputError.self) {
      try RuleBook(folders: [folder], cache: cache)
    }
    #expect(error?.line == 7)
    #expect(try Self.compiled(in: place).count == 3)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `makes a damaged file anew, whichever byte is wrong`() throws {
    let folder = try Self.folder()
    let cache = LexiconCache(folder: folder + "/cache", program: "a")
    let plain = try Self.parts(RuleBook(folders: [folder], cache: cache))
    let path = try #require(try Self.compiled(in: cache.folder).first)
    let sound = try Data(contentsOf: URL(filePath: path))
    for position in stride(from: 0, to: sound.count, by: 7) {
      var damaged = sound
      damaged[position] ^= UInt8(1 << (position % 8))
      try damaged.write(to: URL(filePath: path))
      #expect(try Self.parts(RuleBook(folders: [folder], cache: cache)) == plain)
      #expect(try Data(contentsOf: URL(filePath: path)) == sound, "byte \(position)")
    }
    for data in [Data(), sound.dropLast(), sound + [0]] {
      try data.write(to: URL(filePath: path))
      #expect(try Self.parts(RuleBook(folders: [folder], cache: cache)) == plain)
      #expect(try Data(contentsOf: URL(filePath: path)) == sound)
    }
    try FileManager.default.removeItem(atPath: folder)
  }
}
