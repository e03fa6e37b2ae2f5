import Foundation
import Testing

/// The commands that show how the graph came to be as it is, and what to look at.
@Suite struct `Curating` {
  /// An archive of two namesakes and a session, written by hand as the program would.
  private func archive() throws -> (scratch: Scratch, archive: String) {
    let scratch = try Scratch()
    let archive = scratch.path("archive.sqlite")
    try scratch.write(
      """
      {"id": "a", "date": "2023-03-31", "text": "Landrat Peter Wolf (CDU) sprach in Hof."}
      {"id": "b", "date": "2023-04-02", "text": "Die Landrätin Petra Wolf lobte Peter Wolf."}

      """, to: "articles.jsonl")
    try Call(["ingest", scratch.path("articles.jsonl"), "--archive", archive])
    return (scratch, archive)
  }

  @Test func `why tells of a pair what was weighed`() throws {
    let (scratch, archive) = try archive()
    defer { withExtendedLifetime(scratch) {} }
    let same = try Call(["why", "Peter Wolf", "--archive", archive])
    #expect(same.status == 0, "\(same.complaints)")
    #expect(same.output.hasPrefix("person: Peter Wolf @ a = Peter Wolf @ b\n"), "\(same.output)")
    #expect(same.output.contains("  full name"))
    #expect(same.output.hasSuffix(", threshold 100: same\n"))
    let different = try Call(["why", "Peter Wolf @ a", "Petra Wolf", "--archive", archive])
    #expect(different.status == 0)
    #expect(different.output.contains("  veto: names\n"), "\(different.output)")
    #expect(different.output.hasSuffix("different\n"))
    let alone = try Call(["why", "Petra Wolf", "--archive", archive])
    #expect(alone.status == 0)
    #expect(alone.output.isEmpty)
    #expect(alone.lastComplaint.hasSuffix("there is nothing to compare"))
    let nobody = try Call(["why", "Erika Niemand", "--archive", archive])
    #expect(nobody.status == 1)
    #expect(nobody.output.isEmpty)
  }

  @Test func `review offers rows, and says which of them mean nothing any more`() throws {
    let (scratch, archive) = try archive()
    let review = try Call(["review", "--archive", archive])
    let row = review.output.split(separator: "\n").first { $0.hasPrefix("different\t") }
    let gazetteer = try #require(Call.smallGazetteer)
    try FileManager.default.copyItem(at: gazetteer.folder, to: scratch.url("gazetteer"))
    let head = "action\tfirst\tsecond\treason\n"
    let rows = "\(row.map { "\($0)\n" } ?? "")drop\tErika Niemand\t\tgibt es nicht\n"
    try scratch.write(head + rows, to: "gazetteer/curation.tsv")
    let settled = try Call([
      "review", "--archive", archive, "--gazetteer", scratch.path("gazetteer"),
    ])
    #expect(settled.status == 0)
    #expect(row.map { !settled.output.contains($0) } ?? true)
    let complaint = "drop \"Erika Niemand\" means nothing in these articles"
    #expect(settled.output.contains(complaint))
    let build = try Call([
      "build", scratch.path("articles.jsonl"), "--into", scratch.path("out"), "--gazetteer",
      scratch.path("gazetteer"),
    ])
    #expect(build.status == 0)
    #expect(build.complaints.contains(complaint))
  }
}
