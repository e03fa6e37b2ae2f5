import Foundation
import Gazetteer
import GermanText
import Ontology
import Testing

/// The cache of compiled gazetteers: the same as without, whatever lies in its folder.
@Suite struct LexiconCacheTests {
  /// A gazetteer with every kind of file, so that every array of the compiled form is filled.
  static let files = [
    "bodies.tsv": table(
      Headers.historicBodies,
      "fide | Weltschachbund | FIDE | | Verband | privat | | | Turmhausen | m | 1924",
      "klub | IT-Klub Zugzwang e. V. | IKZ | Großer Klub (bis 1999) | Verein | privat | 77 | fide | | m"
    ),
    "names/given.tsv": table(
      "name | gender | also", "Ada | w |", "Kim | u |", "Mark | m | Wort", "Tal | m | Wort"),
    "places.tsv": table(
      Headers.places, "land-x|Kaissa|Land|77|1.5|2.5|9000|Freistaat Kaissa|Kaissaner|kaissisch|",
      "ort-a|Turmhausen|Stadt|77|||12000||Turmhausener||Wort; Name"),
    "programmes.tsv": table(
      Headers.programmes, "pakt | Eröffnungspakt | EP | | Vertrag | m"),
    "roles.tsv": table(
      Headers.roles, "gm | Großmeister | Großmeisterin | strong | GM | allgemein | nein | nein",
      "vorsitz | Vorsitzender | Vorsitzende | adjective | | verband | ja | ja"),
    "words/heads.tsv": table("head | gender | kind | sort", "verein | m | body | gattung"),
    "words/nouns.tsv": table("noun", "Bund", "Jugend", "Schach", "Springer"),
    "words/other.tsv": table("word", "der", "groß", "spielt"),
    "words/particles.tsv": table("particle", "van der", "von"),
    "words/role-heads.tsv": table("head | feminine | declension", "leiter | leiterin | strong"),
    "words/titles.tsv": table("word | kind", "Dr. | akademisch", "Frau | anrede"),
  ]

  static let text = """
    Dr. Ada von Turmhausen, Großmeisterin des IT-Klubs Zugzwang e. V. (IKZ), und der Jugendleiter
    Mark Tal leiten den Weltschachbund. Die Vorsitzenden des Großen Klubs spielten in Turmhausen.
    Der Freistaat Kaissa, die kaissische FIDE und der Eröffnungspakt: Springerbund, Schach, Kim.
    Im Schachverein spielt Kim van der Tal.
    """

  /// All fields of all records.
  static func fields(_ records: Records) -> [[String]] {
    records.map { record in
      [
        record.id, "\(record.kind)", record.name, record.type, record.level, record.land,
        record.parent, "\(record.grammaticalGender, default: "none")", "\(record.inhabitants)",
        "\(record.isAlsoWord) \(record.isAlsoName) \(record.chairs) \(record.isExclusive)",
      ]
    }
  }

  /// Everything a lexicon says of the text and of itself.
  static func answers(_ lexicon: Lexicon) -> [String] {
    let text = TokenisedText(text)
    var answers = fields(lexicon.records).map { "\($0)" }
    answers += lexicon.matches(in: text).map { "\($0)" }
    answers += lexicon.readings(of: text).classes.map { "\($0.rawValue)" }
    for token in text.tokens.indices {
      answers.append("\(lexicon.role(of: token, in: text) as RoleForm?, default: "none")")
      answers += lexicon.heads.matches(text.bytes[text.tokens[token].range]).map { "\($0)" }
    }
    answers += lexicon.catalogue.entries.map { "\($0)" }
    answers.append("\(lexicon.records(named: "FIDE")) \(lexicon.formCount)")
    answers.append("\(lexicon.record(id: "gm"), default: "none")")
    return answers
  }

  /// The compiled files in a folder, without those being written.
  static func compiled(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".lexicon") }.sorted()
  }

  /// The compiled names of catalogues in a folder.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".names") }.sorted()
  }

  @Test func `gives the same lexicon without, at the first and at the second time`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path + "/deep/er", program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path]))
    #expect(plain.count > 120)
    #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
    #expect(try Self.compiled(in: cache.folder).count == 1)
    #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
    #expect(try Self.names(in: cache.folder).count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache.folder).count == 2)
  }

  @Test func `gives the same for the gazetteer that is shipped`() throws {
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = try Repository.lexicon.get()
    for _ in 1...2 {
      let cached = try Lexicon(folders: [Repository.gazetteer], cache: cache)
      #expect(Self.fields(cached.records) == Self.fields(plain.records))
      #expect(cached.formCount == plain.formCount)
      #expect(cached.catalogue.entries == plain.catalogue.entries)
    }
  }

  @Test func `notices every change of a file, of their order and of the program`() throws {
    let first = try TemporaryFolder(Self.files)
    let second = try TemporaryFolder([
      "bodies.tsv": table(
        Headers.bodies, "fide | Weltschachverband | | | Verband | privat | | | | m")
    ])
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    _ = try Lexicon(folders: [first.path], cache: cache)
    let path = first.path + "/words/nouns.tsv"
    let dates = try FileManager.default.attributesOfItem(atPath: path)
    // The same length and the same time of change.
    try Data(table("noun", "Band", "Jugend", "Schach", "Springer").utf8)
      .write(to: URL(filePath: path))
    try FileManager.default.setAttributes(
      [.modificationDate: dates[.modificationDate] as Any], ofItemAtPath: path)
    let changed = try Lexicon(folders: [first.path], cache: cache)
    #expect(changed.readings(of: TokenisedText("Band")).classes[0].contains(.noun))
    #expect(!changed.readings(of: TokenisedText("Bund")).classes[0].contains(.noun))
    #expect(try Self.compiled(in: place.path).count == 2)

    let both = try Lexicon(folders: [first.path, second.path], cache: cache)
    let reversed = try Lexicon(folders: [second.path, first.path], cache: cache)
    #expect(both.catalogue["fide"]?.name == "Weltschachverband")
    #expect(reversed.catalogue["fide"]?.name == "Weltschachbund")
    #expect(try Self.compiled(in: place.path).count == 4)

    _ = try Lexicon(
      folders: [first.path], cache: LexiconCache(folder: place.path, program: "b"))
    #expect(try Self.compiled(in: place.path).count == 5)
  }

  @Test(arguments: files.keys.sorted())
  func `notices a change of a single byte at the same time in any file`(name: String) throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let before = Self.answers(try Lexicon(folders: [folder.path], cache: cache))
    let path = folder.path + "/" + name
    let dates = try FileManager.default.attributesOfItem(atPath: path)
    var bytes = try Data(contentsOf: URL(filePath: path))
    // The last letter of the file's first row: still a sound file, for its rows stay in order.
    let headerEnd = try #require(bytes.firstIndex(of: 10))
    let row = bytes[(headerEnd + 1)...]
    let cell = row.prefix { $0 != 9 && $0 != 10 }
    bytes[cell.endIndex - 1] = bytes[cell.endIndex - 1] == 97 ? 98 : 97
    try bytes.write(to: URL(filePath: path))
    try FileManager.default.setAttributes(
      [.modificationDate: dates[.modificationDate] as Any], ofItemAtPath: path)
    let changed = Self.result { try Lexicon(folders: [folder.path], cache: cache) }
    #expect(changed == Self.result { try Lexicon(folders: [folder.path]) })
    #expect(changed != before)
  }

  /// The answers, or the mistake that keeps the lexicon from being read.
  static func result(_ lexicon: () throws -> Lexicon) -> [String] {
    do {
      return answers(try lexicon())
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `doesn't take a sound file of another content under this one's name`() throws {
    let folder = try TemporaryFolder(Self.files)
    let other = try TemporaryFolder(
      Self.files.merging(["words/nouns.tsv": "noun\nKunst\n"]) { $1 })
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path], cache: cache))
    let own = try #require(try Self.compiled(in: place.path).first)
    _ = try Lexicon(folders: [other.path], cache: cache)
    let foreign = try #require(try Self.compiled(in: place.path).first { $0 != own })
    let content = try Data(contentsOf: URL(filePath: place.path + "/" + foreign))
    try content.write(to: URL(filePath: place.path + "/" + own))
    #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
    #expect(try Data(contentsOf: URL(filePath: place.path + "/" + own)) != content)
  }

  @Test func `goes on with what it has when the file is replaced or deleted meanwhile`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path], cache: cache))
    let cached = try Lexicon(folders: [folder.path], cache: cache)
    for file in try Self.compiled(in: place.path) {
      try FileManager.default.removeItem(atPath: place.path + "/" + file)
    }
    #expect(Self.answers(cached) == plain)
  }

  @Test func `keeps only the newest files`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder(["notes.txt": "not ours"])
    for number in 1...12 {
      let cache = LexiconCache(folder: place.path, program: "\(number)")
      _ = try Lexicon(folders: [folder.path], cache: cache)
    }
    #expect(try Self.compiled(in: place.path).count == 8)
    #expect(FileManager.default.fileExists(atPath: place.path + "/notes.txt"))
  }

  // MARK: - Damage

  @Test func `makes a damaged file anew, whichever byte is wrong`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path], cache: cache))
    let path = place.path + "/" + (try #require(try Self.compiled(in: place.path).first))
    let sound = try Data(contentsOf: URL(filePath: path))
    // All of the header, then samples of the table of arrays and of every array.
    // Steps of odd length meet the zeros between the arrays too.
    let positions =
      Array(0..<48) + Array(stride(from: 48, to: 1600, by: 13))
      + Array(stride(from: 1600, to: sound.count, by: 2999)) + [sound.count - 1]
    var mended = 0
    for (index, position) in positions.enumerated() {
      var damaged = sound
      damaged[position] ^= UInt8(1 << (index % 8))
      try damaged.write(to: URL(filePath: path))
      let lexicon = try Lexicon(folders: [folder.path], cache: cache)
      if index % 40 == 0 { #expect(Self.answers(lexicon) == plain, "byte \(position)") }
      if try Data(contentsOf: URL(filePath: path)) == sound { mended += 1 }
    }
    #expect(mended == positions.count)
  }

  @Test func `makes a file anew that is cut off, too long, empty or something else`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path], cache: cache))
    let path = place.path + "/" + (try #require(try Self.compiled(in: place.path).first))
    let sound = try Data(contentsOf: URL(filePath: path))
    var otherVersion = sound
    otherVersion[8] &+= 1
    var broken = [0, 1, 7, 8, 47, 48, 100, sound.count / 2, sound.count - 1].map {
      sound.prefix($0)
    }
    broken += [sound + [0], sound + sound, otherVersion, Data(count: sound.count), Data("{}".utf8)]
    for data in broken {
      try data.write(to: URL(filePath: path))
      #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
      #expect(try Data(contentsOf: URL(filePath: path)) == sound)
    }
    // A folder in its place can't be replaced, and does no harm.
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 2)
  }

  @Test func `makes the catalogue's names anew, whichever byte is wrong`() throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let lexicon = try Lexicon(folders: [folder.path], cache: cache)
    func meanings(_ catalogue: Catalogue) -> [NameMeaning] {
      ["Weltschachbund", "FIDE", "Großer Klub", "GM", "Kaissa", "Land Kaissa", "Ruy"].flatMap {
        name in EntityKind.allCases.map { catalogue.meaning(of: name, $0) }
      }
    }
    let plain = meanings(try Lexicon(folders: [folder.path]).catalogue)
    #expect(meanings(lexicon.catalogue) == plain)
    #expect(plain.contains(.record("fide")) && plain.contains(.record("verwaltung-land-x")))
    let path = place.path + "/" + (try #require(try Self.names(in: place.path).first))
    let sound = try Data(contentsOf: URL(filePath: path))
    for position in stride(from: 0, to: sound.count, by: 61) {
      var damaged = sound
      damaged[position] ^= UInt8(1 << (position % 8))
      try damaged.write(to: URL(filePath: path))
      #expect(meanings(lexicon.catalogue) == plain, "byte \(position)")
      #expect(try Data(contentsOf: URL(filePath: path)) == sound, "byte \(position)")
    }
  }

  @Test func `does without a folder that can't be made or written`() throws {
    let folder = try TemporaryFolder(Self.files)
    let plain = Self.answers(try Lexicon(folders: [folder.path]))
    let file = folder.path + "/bodies.tsv"
    for place in ["/proc/nowhere/cache", file, file + "/below", "/dev/null"] {
      let cache = LexiconCache(folder: place, program: "a")
      #expect(Self.answers(try Lexicon(folders: [folder.path], cache: cache)) == plain)
    }
  }

  @Test func `reports a mistake in the files as without it, and keeps nothing`() throws {
    let folder = try TemporaryFolder(["words/nouns.tsv": "noun\nB\nA\n"])
    let place = try TemporaryFolder([:])
    let error = #expect(throws: InputError.self) {
      try Lexicon(
        folders: [folder.path], cache: LexiconCache(folder: place.path, program: "a"))
    }
    #expect(error?.line == 3)
    #expect(try Self.compiled(in: place.path).isEmpty)
  }

  @Test func `serves many readers and writers at once`() async throws {
    let folder = try TemporaryFolder(Self.files)
    let place = try TemporaryFolder([:])
    let cache = LexiconCache(folder: place.path, program: "a")
    let plain = Self.answers(try Lexicon(folders: [folder.path]))
    let path = folder.path
    let results = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 1...16 {
        group.addTask { Self.answers(try Lexicon(folders: [path], cache: cache)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0 == plain })
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 2)
  }

  // MARK: - Places

  @Test(
    arguments: [
      (["HOME": "/home/ada"], "/home/ada/.cache/kommunalgraph"),
      (["HOME": "/home/ada", "XDG_CACHE_HOME": "/var/c"], "/var/c/kommunalgraph"),
      (["HOME": "/home/ada", "XDG_CACHE_HOME": "relative"], "/home/ada/.cache/kommunalgraph"),
      (["HOME": "/home/ada", "KOMMUNALGRAPH_CACHE": "/mine"], "/mine"),
      (["HOME": "/home/ada", "KOMMUNALGRAPH_CACHE": ""], nil), ([:], nil), (["HOME": ""], nil),
    ] as [([String: String], String?)])
  func `lies in the user's folder for such files`(environment: [String: String], folder: String?) {
    #expect(LexiconCache(environment: environment)?.folder == folder)
  }
}
