import Foundation
import Testing

/// What no source may have, for whatever it assumes of its input some input won't be.
@Suite struct `Sources` {
  @Test func `nothing in them stops the program on data that is otherwise than expected`() throws {
    let sources = Call.root.appending(path: "Sources").path
    var lines = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      let code = SwiftCode(text)
      lines += code.lines.count
      for (number, line) in code.lines.enumerated() {
        let found = Self.reckless(in: line)
        #expect(found == nil, "Sources/\(path):\(number + 1): \(found ?? "")")
      }
    }
    #expect(lines > 10_000)
  }

  @Test(arguments: [
    ("let a = b!", "!"), ("b![0]", "!"), ("f()!.c", "!"), ("a[0]! + 1", "!"),
    ("var a: String!", "!"),
    ("x as! Int", "as!"), ("try! f()", "try!"), ("fatalError()", "fatalError"),
    ("preconditionFailure(\"x\")", "preconditionFailure"), ("\"\\(a!)\"", "!"),
    ("\"\"\"\n\\(a!)\n\"\"\"", "!"), ("unowned(unsafe) let a", "unowned(unsafe)"),
    ("a.unsafelyUnwrapped", "unsafelyUnwrapped"), ("\"a\" // b\n c!", "!"), ("#\"a\"# + b!", "!"),
  ])
  func `each of these is found`(code: String, wanted: String) {
    #expect(SwiftCode(code).lines.compactMap(Self.reckless).first == wanted)
  }

  @Test(arguments: [
    "a != b", "!a", "(!a)", "a && !b", "a !== b", "// a!", "/// try! it", "/* a! */", "\"a!\"",
    "\"\\\"a!\"", "\"\"\"\na! \"b!\" c!\n\"\"\"", "#\"a\\(b!)\"#", "[\"!\", \"?\"]", "\"\\(a)!\"",
    "f(\"!\".utf8)", "/* a /* b! */ c! */", "\"\\(a == \")\" ? b : c)!\"",
  ])
  func `and none of these`(code: String) {
    #expect(SwiftCode(code).lines.allSatisfy { Self.reckless(in: $0) == nil })
  }

  private static let words = [
    "try!", "as!", "fatalError", "preconditionFailure", "unowned(unsafe)", "unsafelyUnwrapped",
  ]

  /// What a line of code has that it may not; nil where there is nothing.
  private static func reckless(in line: String) -> String? {
    if let word = words.first(where: { line.contains($0) }) { return word }
    let characters = Array(line.unicodeScalars)
    for (index, character) in characters.enumerated().dropFirst() where character == "!" {
      let before = characters[index - 1]
      let follows = index + 1 < characters.count ? characters[index + 1] : " "
      let endsValue =
        before.properties.isAlphabetic || "0123456789_)]}>?\"`".unicodeScalars.contains(before)
      if endsValue, follows != "=" { return "!" }
    }
    return nil
  }
}

/// The lines of a Swift file without comments and without what its strings say; what is inserted
/// into a string is code.
private struct SwiftCode {
  private(set) var lines: [String] = [""]
  private let characters: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    characters = Array(text.unicodeScalars)
    code(untilClosed: false)
  }

  private func hasPrefix(_ text: String) -> Bool {
    characters[index...].starts(with: text.unicodeScalars)
  }

  private mutating func keep(_ character: Unicode.Scalar) {
    if character == "\n" {
      lines.append("")
    } else {
      lines[lines.count - 1].unicodeScalars.append(character)
    }
  }

  /// Passes over a character; the numbers of lines stay right.
  private mutating func drop() {
    if characters[index] == "\n" { lines.append("") }
    index += 1
  }

  /// Code to the end, or to the bracket that closes an insertion.
  private mutating func code(untilClosed: Bool) {
    var depth = 0
    while index < characters.count {
      if hasPrefix("//") {
        while index < characters.count, characters[index] != "\n" { index += 1 }
      } else if hasPrefix("/*") {
        comment()
      } else if let hashes = stringStart {
        string(hashes)
      } else {
        let character = characters[index]
        if character == "(" { depth += 1 }
        if character == ")" {
          if untilClosed, depth == 0 { return }
          depth -= 1
        }
        keep(character)
        index += 1
      }
    }
  }

  private mutating func comment() {
    var depth = 0
    repeat {
      if hasPrefix("/*") {
        depth += 1
        index += 2
      } else if hasPrefix("*/") {
        depth -= 1
        index += 2
      } else {
        drop()
      }
    } while depth > 0 && index < characters.count
  }

  /// The number of signs before the quotation mark of a string that begins here.
  private var stringStart: Int? {
    let hashes = characters[index...].prefix { $0 == "#" }.count
    let mark = index + hashes
    return mark < characters.count && characters[mark] == "\"" ? hashes : nil
  }

  private mutating func string(_ hashes: Int) {
    let signs = String(repeating: "#", count: hashes)
    index += hashes
    let mark = hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    index += mark.count
    keep("\"")
    while index < characters.count, !hasPrefix(mark + signs) {
      if hasPrefix("\\" + signs + "(") {
        index += hashes + 2
        keep("(")
        code(untilClosed: true)
        keep(")")
        if index < characters.count { index += 1 }
      } else if hasPrefix("\\" + signs) {
        index = min(index + hashes + 1, characters.count)
        if index < characters.count { drop() }
      } else {
        drop()
      }
    }
    index = min(index + mark.count + hashes, characters.count)
    keep("\"")
  }
}
