import Foundation
import Ontology
import Storage
import Testing

@Suite("Archive files")
struct ArchiveFileTests {
  /// The error of opening a file, without the folder's name.
  static func error(_ scratch: Scratch, _ name: String, _ mode: Archive.Mode) -> String {
    do {
      let archive = try Archive(path: scratch.file(name), mode: mode)
      return "opened with \(try archive.allFacts().count)"
    } catch {
      return "\(error)".replacing(scratch.path + "/", with: "")
    }
  }

  static func makeArchive(_ scratch: Scratch, _ name: String) throws {
    let archive = try Archive(path: scratch.file(name), mode: .create)
    try archive.transaction { archive in
      for facts in try Gold.facts().prefix(20) { try archive.add(facts) }
    }
  }

  @Test(arguments: [
    ("Das ist ein Text.", "no archive: the file isn't one that kommunalgraph wrote"),
    (String(repeating: "Das ist ein Text. ", count: 500), "no archive: the file isn't one that"),
    ("SQLite format 3\0 und dann doch nicht", "no archive"),
  ])
  func `a file that is no database is left alone`(content: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write(Data(content.utf8), to: "a.sqlite")
    for mode in [Archive.Mode.readOnly, .update] {
      #expect(Self.error(scratch, "a.sqlite", mode).hasPrefix("a.sqlite: \(message)"))
    }
    #expect(try scratch.bytes("a.sqlite") == Data(content.utf8))
    #expect(scratch.names == ["a.sqlite"])
  }

  @Test func `a missing file, an empty one and a folder are told apart`() throws {
    let scratch = try Scratch()
    #expect(
      Self.error(scratch, "no.sqlite", .readOnly)
        == "no.sqlite: there is no archive; `kommunalgraph ingest` makes one")
    #expect(
      Self.error(scratch, "no/such/a.sqlite", .update)
        == "no/such/a.sqlite: can't be opened: its folder is missing or may not be written")
    try FileManager.default.createDirectory(
      atPath: scratch.file("folder"), withIntermediateDirectories: false)
    for mode in [Archive.Mode.readOnly, .update, .create] {
      #expect(
        Self.error(scratch, "folder", mode) == "folder: a folder and no archive: name a file")
    }
    try scratch.write(Data(), to: "empty.sqlite")
    #expect(Self.error(scratch, "empty.sqlite", .readOnly).hasPrefix("empty.sqlite: no archive"))
    #expect(Self.error(scratch, "empty.sqlite", .update) == "opened with 0")
    #expect(
      Self.error(scratch, "empty.sqlite", .create)
        == "empty.sqlite: there is a file already; it isn't overwritten")
    #expect(scratch.names == ["empty.sqlite", "folder"])
  }

  /// Sets a number of four bytes in a database's header.
  static func set(_ number: UInt32, at offset: Int, of name: String, in scratch: Scratch) throws {
    var data = try scratch.bytes(name)
    for index in 0..<4 { data[offset + index] = UInt8(number >> (24 - 8 * index) & 0xFF) }
    try scratch.write(data, to: name)
  }

  @Test func `another program's database and a newer archive are left alone`() throws {
    let scratch = try Scratch()
    try Self.makeArchive(scratch, "other.sqlite")
    try Self.set(7, at: 68, of: "other.sqlite", in: scratch)
    #expect(
      Self.error(scratch, "other.sqlite", .update)
        == "other.sqlite: no archive of kommunalgraph, but another program's database")
    try Self.makeArchive(scratch, "newer.sqlite")
    try Self.set(2, at: 60, of: "newer.sqlite", in: scratch)
    #expect(
      Self.error(scratch, "newer.sqlite", .update)
        == "newer.sqlite: made by a newer kommunalgraph (archive version 2, this one reads 1): "
        + "update the program")
  }

  @Test func `a truncated archive is said to be damaged`() throws {
    let scratch = try Scratch()
    try Self.makeArchive(scratch, "a.sqlite")
    let data = try scratch.bytes("a.sqlite")
    for size in [data.count / 2, data.count - 4096, 4096, 2000] {
      try scratch.write(data.prefix(size), to: "b.sqlite")
      let error = Self.error(scratch, "b.sqlite", .readOnly)
      #expect(
        error.hasPrefix("b.sqlite: the archive is damaged")
          || error.hasPrefix("b.sqlite: no archive"), "\(size) bytes: \(error)")
    }
  }

  @Test func `broken pages are told, never read as facts that weren't written`() throws {
    let scratch = try Scratch()
    try Self.makeArchive(scratch, "a.sqlite")
    let data = try scratch.bytes("a.sqlite")
    let whole = try Gold.facts().prefix(20)
    for page in stride(from: 2, to: data.count / 4096, by: 3) {
      var broken = data
      for index in 0..<64 { broken[page * 4096 + index] = UInt8(truncatingIfNeeded: index &* 37) }
      try scratch.write(broken, to: "b.sqlite")
      do {
        let archive = try Archive(path: scratch.file("b.sqlite"), mode: .readOnly)
        try archive.verify()
        // Only a page that nothing uses may be broken without a word.
        let read = try archive.allFacts()
        #expect(read == Array(whole))
      } catch {
        #expect(error.message.hasPrefix("the archive is damaged"), "page \(page): \(error)")
      }
    }
  }

  @Test func `a reader can't write, and one program writes at a time`() throws {
    let scratch = try Scratch()
    try Self.makeArchive(scratch, "a.sqlite")
    let reader = try Archive(path: scratch.file("a.sqlite"), mode: .readOnly)
    #expect(throws: InputError.self) { try reader.remove(id: "d01") }
    let writer = try Archive(path: scratch.file("a.sqlite"), mode: .update)
    try writer.begin()
    try writer.remove(id: "d02")
    let second = try Archive(path: scratch.file("a.sqlite"), mode: .update, patience: 100)
    #expect {
      try second.begin()
    } throws: {
      ($0 as? InputError)?.message == "another program is writing to it: try again later"
    }
    try writer.commit()
    let count = try reader.counts().articles
    #expect(count == 19)
  }

  @Test func `a copy never overwrites a file`() throws {
    let scratch = try Scratch()
    try Self.makeArchive(scratch, "a.sqlite")
    try scratch.write(Data("wichtig".utf8), to: "b.sqlite")
    let archive = try Archive(path: scratch.file("a.sqlite"), mode: .readOnly)
    #expect(throws: InputError.self) { try archive.write(to: scratch.file("b.sqlite")) }
    #expect(throws: InputError.self) { try archive.write(to: scratch.file("no/b.sqlite")) }
    try archive.write(to: scratch.file("it's.sqlite"))
    #expect(try scratch.bytes("b.sqlite") == Data("wichtig".utf8))
    #expect(scratch.names == ["a.sqlite", "b.sqlite", "it's.sqlite"])
  }
}
