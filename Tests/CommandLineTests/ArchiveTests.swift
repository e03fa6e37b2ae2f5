import Foundation
import Testing

/// The commands that keep an archive and look into it.
@Suite struct `An archive` {
  @Test func `takes articles in, replaces them, and gives them back`() throws {
    let scratch = try Scratch()
    let articles = try scratch.corpus(["d01", "d02", "d05"])
    let archive = scratch.path("archive.sqlite")
    let whole = scratch.path("whole.sqlite")
    #expect(
      try Call(["ingest", articles, "--archive", archive]).output
        == "3 added, 0 replaced, 0 unchanged\n")
    try FileManager.default.copyItem(atPath: archive, toPath: whole)
    #expect(
      try Call(["ingest", articles, "--archive", archive]).output
        == "0 added, 0 replaced, 3 unchanged\n")
    #expect(try Call(["diff", whole, archive]).status == 1)

    let removal = try Call(["remove", "d01", "d99", "--archive", archive])
    #expect(removal.status == 0)
    #expect(removal.output == "1 removed\n")
    #expect(removal.complaints == "kommunalgraph: there is no article \"d99\"\n")
    let news = try Call(["diff", archive, whole])
    #expect(news.status == 0)
    #expect(news.output.hasPrefix("Neue "), "\(news.output)")
    #expect(news.output.contains("  „") && news.output.contains("(d01)"))
    let difference = try Call(["diff", whole, archive, "--raw"])
    #expect(difference.status == 0)
    let lines = difference.output.split(separator: "\n")
    #expect(lines.contains("- article  d01"))
    #expect(lines.allSatisfy { $0.hasPrefix("- ") || $0.hasPrefix("+ ") })
    #expect(try Call(["remove", "d01", "--archive", archive]).status == 1)

    try scratch.write("Der IT-Planungsrat tagte in Berlin.\n", to: "new/d02.txt")
    #expect(
      try Call(["ingest", scratch.path("new"), "--archive", archive]).output
        == "0 added, 1 replaced, 0 unchanged\n")
    #expect(
      try Call(["ingest", articles, "--archive", archive]).output
        == "1 added, 1 replaced, 1 unchanged\n")
    #expect(try Call(["diff", whole, archive]).status == 1)
  }

  @Test func `tells in a difference of women by their own titles`() throws {
    let scratch = try Scratch()
    let archives = ["old.sqlite", "new.sqlite"].map(scratch.path)
    try scratch.write("Der Deutsche Städtetag tagte in Essen.\n", to: "articles/a.txt")
    try Call(["ingest", scratch.path("articles"), "--archive", archives[0]])
    let lines = [
      "Anna Vogel ist seit Mai 2023 Präsidentin des Deutschen Städtetages.",
      "Sie folgte als Präsidentin auf Peter Sommer.",
      "Jens Winter ist Vizepräsident des Deutschen Städtetages.",
      "Petra Winkler ist Erste Beigeordnete der Stadt Essen.",
    ]
    try scratch.write(
      "Datum: 2023-06-01\nNeue Spitze\n" + lines.joined(separator: " "), to: "articles/b.txt")
    try Call(["ingest", scratch.path("articles"), "--archive", archives[1]])
    let news = try Call(["diff"] + archives)
    #expect(news.status == 0, "\(news.complaints)")
    let told = news.output.split(separator: "\n").filter { $0.hasPrefix("- ") }
    for line in [
      "- Anna Vogel: Präsidentin, Deutscher Städtetag (amtierend, seit Mai 2023)",
      "- Jens Winter: Vizepräsident, Deutscher Städtetag (amtierend)",
      "- Petra Winkler: Erste Beigeordnete, Stadt Essen (amtierend)",
      "- Anna Vogel folgt auf: Peter Sommer (Präsidentin)",
    ] {
      #expect(told.contains { $0 == line }, "\(told)")
    }
  }

  @Test(arguments: [
    "(Bild: Bernd Falkner/Stadt Essen)", "Foto: Bernd Falkner", "© Bernd Falkner",
    "Quelle: Stadt Essen/Bernd Falkner", "(Foto: Dr. Bernd Falkner)", "[Foto: Bernd Falkner]",
    "Text und Foto: Bernd Falkner", "Bernd Falkner – stock.adobe.com",
  ])
  func `knows nobody who only made a picture`(credit: String) throws {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    for name in ["a", "b"] {
      try scratch.write(
        "Essen: Rat tagt\nOberbürgermeister Thomas Kufen lobte Anna Vogel in Essen (\(name)).\n\n"
          + "\(credit)\n", to: "articles/\(name).txt")
    }
    try Call(["ingest", scratch.path("articles"), "--archive", archive])
    let graph = try Call(["export", "graphml", "--archive", archive])
    #expect(graph.output.contains("person-anna-vogel"))
    #expect(!graph.output.contains("person-bernd-falkner"))
    #expect(!(try Call(["review", "--archive", archive])).output.contains("Falkner"))
  }

  @Test func `takes out a page with all its parts`() throws {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    let page = Call.corpus + "/seite-it-planungsrat.txt"
    #expect(
      try Call(["ingest", page, "--archive", archive]).output
        == "16 added, 0 replaced, 0 unchanged\n")
    #expect(
      try Call(["remove", "seite-it-planungsrat", "--archive", archive]).output == "16 removed\n")
    #expect(try Call(["stats", "--archive", archive]).output.hasPrefix("articles"))
  }

  @Test func `stays as it was when an article can't be read`() throws {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    try Call(["ingest", try scratch.corpus(["d05"]), "--archive", archive])
    let before = try Data(contentsOf: scratch.url("archive.sqlite"))
    try scratch.corpus(["d02"], in: "more")
    try scratch.write("{\"id\": 7}\n", to: "more/x.jsonl")
    let call = try Call(["ingest", scratch.path("more"), "--archive", archive])
    #expect(call.status == 2)
    #expect(call.output.isEmpty)
    #expect(call.complaints.contains("more/x.jsonl:1:"))
    #expect(try Data(contentsOf: scratch.url("archive.sqlite")) == before)
  }

  @Test func `is found in the folder that build wrote`() throws {
    let scratch = try Scratch()
    try Call(["build", try scratch.corpus(["d01"]), "--into", scratch.path("exports")])
    let named = try Call(["stats", "--archive", scratch.path("exports")])
    let usual = try Call(["stats"], in: scratch.folder)
    #expect(named.status == 0)
    #expect(named.output == usual.output)
    #expect(named.output.contains("articles"))
    let elsewhere = try Call(["stats"], in: scratch.url("articles"))
    #expect(elsewhere.status == 2)
    #expect(elsewhere.complaints.contains("--archive FILE is missing"))
  }

  @Test func `is exported as build exports it, in whole and in part`() throws {
    let scratch = try Scratch()
    try Call(["build", try scratch.corpus(["d01", "d05"]), "--into", scratch.path("out")])
    let tree = try scratch.tree("out")
    for (arguments, file) in [
      (["dot", "--profile", "portable"], "graph-portable.dot"), (["graphml"], "graph.graphml"),
      (["graphml", "--profile", "gephi"], "graph-gephi.graphml"),
    ] {
      let call = try Call(["export"] + arguments + ["--archive", scratch.path("out")])
      #expect(call.status == 0)
      #expect(Data(call.output.utf8) == tree[file])
    }
    // Only the file beside the who-is-who has links into it.
    let drawn = String(decoding: try #require(tree["graph.dot"]), as: UTF8.self)
    #expect(drawn.contains("URL=\"who-is-who/personen/person-patrick-burghardt.html\""))
    let alone = try Call(["export", "dot", "--archive", scratch.path("out")]).output
    #expect(!alone.contains("who-is-who/") && alone.contains("person-patrick-burghardt"))
    let part = try Call([
      "export", "graphml", "--around", "patrick burghardt", "--archive", scratch.path("out"),
    ])
    #expect(part.status == 0, "\(part.complaints)")
    #expect(part.output.contains("person-patrick-burghardt"))
    #expect(part.output.utf8.count < (tree["graph.graphml"]?.count ?? 0))
    let nobody = try Call([
      "export", "dot", "--around", "Erika Niemand", "--archive", scratch.path("out"),
    ])
    #expect(nobody.status == 1)
    #expect(nobody.output.isEmpty)
  }

  @Test func `has an entry for who holds an office, and none for nobody`() throws {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    try Call([
      "ingest", try scratch.corpus(["d01"]), "--archive", archive, "--gazetteer",
      Call.wholeGazetteer,
    ])
    let entry = try Call(["whois", "Burghardt", "--archive", archive])
    #expect(entry.status == 0, "\(entry.complaints)")
    #expect(entry.output.contains("Patrick Burghardt"))
    #expect(entry.output.contains("Staatssekretär"))
    let nobody = try Call(["whois", "Erika Niemand", "--archive", archive])
    #expect(nobody.status == 1)
    #expect(nobody.output.isEmpty)
    #expect(nobody.complaints == "kommunalgraph: no entry for \"Erika Niemand\"\n")
  }
}
