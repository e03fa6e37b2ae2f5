import Foundation
import RandomTexts
import Testing

/// What articles say reaches the terminal as text, and programs as it is.
@Suite struct `Output` {
  private static let attacks = [
    "\u{1B}[31mrot", "\u{1B}]0;Titel\u{7}", "\u{9B}2J", "\u{8}\u{8}", "\u{202E}sthcer", "\u{2066}x",
    "a\rb", "\u{7F}", "\u{85}", "\u{0}",
  ]

  /// Records whose every text has something in it that no terminal should get.
  private static func records(seed: UInt64) throws -> [[String: String]] {
    var source = RandomTexts(seed: seed)
    // Foundation's own reader loses byte order marks.
    func text() -> String {
      String(String.UnicodeScalarView(source.text().unicodeScalars.filter { $0 != "\u{FEFF}" }))
    }
    return (0..<8).map { number in
      let attack = attacks[number % attacks.count]
      return [
        "id": "\(number)\(attack)\n\(text())", "title": attack + text(),
        "date": "2023-05-0\(1 + number)", "url": "https://example.org/" + text(),
        "text": """
        Neues \(text())
        Anna\(attack) Vogel ist Präsidentin des Deutschen Städtetages\(attack). \(text())
        Die Präsidentin des Deutschen Städtetages, Anna Vogel, leitete die 4\(number). Sitzung des \
        IT-Planungsrats. Peter „\(attack)“ Sommer ist Oberbürgermeister der Stadt Essen. \(attack)
        """,
      ]
    }
  }

  private static func lines(_ records: [[String: String]]) throws -> String {
    try records.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) + "\n"
    }.joined()
  }

  /// The first thing in a text that a terminal would obey.
  private static func obeyed(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 9, 10: false
      case 0..<32, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(arguments: [1] as [UInt64])
  func `never writes to the terminal by itself`(seed: UInt64) throws {
    let scratch = try Scratch()
    let records = try Self.records(seed: seed)
    let file = try scratch.write(try Self.lines(records), to: "a.jsonl")
    let archive = scratch.path("a.sqlite")
    let other = scratch.path("b.sqlite")
    for (name, place) in [(file, archive), (Call.corpus + "/d01.txt", other)] {
      #expect(try Call(["ingest", name, "--archive", place]).status == 0)
    }
    var printed = 0
    for arguments in [
      ["extract", file, "--format", "tree"], ["stats", "--archive", archive],
      ["ask", "Wer ist Präsidentin des Deutschen Städtetages?", "--archive", archive],
      ["ask", "Welche Artikel nennen Anna Vogel?", "--archive", archive],
      ["ask", "Wer \u{1B}[31m?", "--archive", archive], ["whois", "Vogel", "--archive", archive],
      ["whois", "\u{1B}[31m", "--archive", archive], ["review", "--archive", archive],
      ["why", "Anna Vogel", "--archive", archive], ["diff", other, archive],
      ["diff", "--raw", other, archive], ["\u{1B}[31m"], ["extract", "/no\u{1B}[31m"],
    ] {
      let call = try Call(arguments)
      #expect(Self.obeyed(call.output) == nil, "\(arguments)")
      #expect(Self.obeyed(call.complaints) == nil, "\(arguments)")
      printed += call.output.utf8.count
    }
    #expect(printed > 5_000)
    // One article, one line at the margin: no id begins a line of its own.
    let tree = try Call(["extract", file, "--format", "tree"]).output
    #expect(tree.split(separator: "\n").filter { !"│├└ ".contains($0.first ?? " ") }.count == 8)
  }

  @Test(arguments: [2, 4] as [UInt64])
  func `is JSON that another reader takes, with every text as it was`(seed: UInt64) throws {
    let scratch = try Scratch()
    let records = try Self.records(seed: seed)
    let file = try scratch.write(try Self.lines(records), to: "a.jsonl")
    let call = try Call(["extract", file])
    #expect(call.status == 0, "\(call.complaints)")
    let lines = call.output.utf8.split(separator: 10)
    try #require(lines.count == records.count)
    for (line, record) in zip(lines, records) {
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(Array(line))) as? [String: Any])
      #expect(read["id"] as? String == record["id"])
      let text = Array(try #require(record["text"]).unicodeScalars)
      let mentions = try #require(read["mentions"] as? [[String: Any]])
      for mention in mentions {
        let (start, end) = (mention["start"] as? Int ?? -1, mention["end"] as? Int ?? -1)
        #expect(start >= 0 && start < end && end <= text.count)
      }
    }
    let archive = scratch.path("a.sqlite")
    try Call(["ingest", file, "--archive", archive])
    let answer = try Call([
      "ask", "Wer ist Präsidentin des Deutschen Städtetages?", "--format", "json", "--archive",
      archive,
    ])
    #expect(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) is [String: Any],
      "\(answer.output)")
  }
}
