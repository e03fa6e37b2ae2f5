import Foundation
import Testing

@Suite struct `Help` {
  static let commands = [
    "build", "extract", "ingest", "remove", "ask", "whois", "site", "why", "review", "export",
    "lint", "diff", "stats", "check", "evaluate",
  ]

  @Test func `is what the golden file says`() throws {
    var text = ""
    for arguments in [["--help"]] + Self.commands.map({ [$0, "--help"] }) {
      let call = try Call(arguments)
      #expect(call.status == 0)
      #expect(call.complaints.isEmpty)
      text += "$ kommunalgraph \(arguments.joined(separator: " "))\n\(call.output)\n"
    }
    try expectGolden("help.txt", text)
  }

  @Test func `fits a terminal`() throws {
    for arguments in [["--help"]] + Self.commands.map({ [$0, "--help"] }) {
      for line in try Call(arguments).output.split(separator: "\n") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test(arguments: commands)
  func `of a command comes by every name it has`(command: String) throws {
    let page = try Call([command, "--help"]).output
    #expect(try Call(["help", command]).output == page)
    #expect(try Call([command, "-h"]).output == page)
    #expect(try Call([command, "--no-such-option", "--help"]).output == page)
    #expect(page.hasPrefix("\(command): "))
  }

  @Test func `the version is one line`() throws {
    let call = try Call(["--version"])
    #expect(call.status == 0)
    #expect(call.output.wholeMatch(of: /kommunalgraph \d+\.\d+\.\d+\n/) != nil)
  }
}
