import Foundation
import Testing

@Suite struct `export` {
  /// An archive of two articles, made once.
  private static let archive: Scratch? = {
    guard let scratch = try? Scratch(),
      let articles = try? scratch.corpus(["d01", "d02"]),
      let call = try? Call(["ingest", articles, "--archive", scratch.path("archive.sqlite")]),
      call.status == 0
    else { return nil }
    return scratch
  }()

  private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Call {
    let place = try #require(Self.archive).path("archive.sqlite")
    return try Call(["export"] + arguments + ["--archive", place], environment: environment)
  }

  @Test(arguments: [
    "graphml", "dot", "gexf", "jsonl", "turtle", "jsonld", "ftm", "popolo", "oparl",
  ])
  func `prints a format, the same into a file`(format: String) throws {
    let scratch = try Scratch()
    let printed = try run([format])
    #expect(printed.status == 0 && printed.output.count > 200, "\(printed.complaints)")
    let written = try run([format, "--into", scratch.path("graph")])
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try Data(contentsOf: scratch.url("graph")) == Data(printed.output.utf8))
  }

  @Test(arguments: [
    ("neo4j", "import.sh"), ("kuzu", "import.cypher"), ("spreadsheet", "edges.csv"),
  ])
  func `puts a format of several files into a folder`(profile: String, file: String) throws {
    let scratch = try Scratch()
    let call = try run(["csv", "--profile", profile, "--into", scratch.path("tables")])
    #expect(call.status == 0, "\(call.complaints)")
    #expect(try (scratch.tree("tables")[file]?.count ?? 0) > 100)
    let refused = try run(["csv", "--profile", profile])
    #expect(refused.status == 2 && refused.complaints.contains("--into FOLDER"))
  }

  @Test func `tells what a format has no place for`() throws {
    #expect(try run(["popolo"]).complaints.contains("left out"))
    #expect(try run(["graphml"]).complaints.isEmpty)
  }

  @Test(arguments: [
    (["--around", "A", "--body", "B"], "don't go together"), (["--depth", "2"], "goes with"),
    (["--path", "A"], "needs 2 values"), (["--kinds", "person,dog"], "knows no \"dog\""),
    (["--relations", "likes"], "knows no \"likes\""),
    (["--from", "2024", "--to", "2020"], "after"),
    (["--from", "gestern"], "YYYY"),
  ])
  func `refuses options that make no sense`(options: [String], words: String) throws {
    let call = try run(["graphml"] + options)
    #expect(call.status == 2)
    #expect(call.complaints.contains(words), "\(call.complaints)")
  }

  @Test func `names that nothing has are told`() throws {
    for options in [
      ["--around", "Niemand"], ["--body", "Nichts"], ["--path", "Niemand", "Nichts"],
    ] {
      let call = try run(["graphml"] + options)
      #expect(call.status == 1 && call.output.isEmpty)
      #expect(call.complaints.contains("nothing is called"))
    }
  }

  @Test func `a picture needs Graphviz, and says so`() throws {
    let scratch = try Scratch()
    let call = try run(["svg"], environment: ["PATH": scratch.folder.path])
    #expect(call.status == 1 && call.output.isEmpty)
    #expect(call.complaints.contains("install graphviz"))
  }
}

@Suite struct `lint` {
  @Test func `tells file, line and remedy, and ends with 2 for a mistake`() throws {
    let scratch = try Scratch()
    let file = try scratch.write("digraph \"g\" {\n\"a\" -> \"b\" [weight=x];\n}\n", to: "a.dot")
    let call = try Call(["lint", file])
    #expect(call.status == 2)
    #expect(call.output.contains("a.dot:2: mistake: "))
    #expect(call.output.contains("weight=\"x\""))
  }

  @Test func `notes alone are no failure`() throws {
    let scratch = try Scratch()
    let text = "digraph \"g\" {\nnode [shape=box];\n\"a\";\n}\n"
    let call = try Call(["lint", try scratch.write(text, to: "a.dot")])
    #expect(call.status == 0 && call.output.contains(": note: Gephi"))
    #expect(try Call(["lint", scratch.path("none.dot")]).status == 2)
  }
}
