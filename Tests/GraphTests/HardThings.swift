import Graph
import Ontology
import Testing

/// Pairs of bodies, places, programmes and sessions on which linking goes wrong easily.
@Suite struct HardThings {
  /// `[KIND:] NAME [of OWNER] [# RECORD]`.
  static let bodies: [HardPair] = [
    HardPair(
      "Bundesministerium des Innern, für Bau und Heimat", "BMI", true, "same record (bmi) 100"),
    HardPair("ITEOS", "Komm.ONE", true, "same record (komm-one) 100"),
    HardPair("KIVBF", "Komm.ONE", false, "veto: different records: kivbf, komm-one"),
    HardPair("KIVBF", "KDRS", false, "veto: different records: kdrs, kivbf"),
    HardPair(
      "Landesamt für Statistik", "Landesamt für Statistik", false,
      "veto: several records share the name"
    ),
    HardPair(
      "Landesamt für Statistik # statistik-by", "Landesamt für Statistik # statistik-ni", false,
      "veto: different records"
    ),
    HardPair(
      "Landesamt für Statistik # statistik-by", "Bayerisches Landesamt für Statistik", true,
      "same record (statistik-by) 100"
    ),
    HardPair(
      "Landesamt für Statistik", "Landesamt für Statistik Niedersachsen", false,
      "only one of them is known to be the record statistik-ni"
    ),
    HardPair(
      "Digitalministerium", "Digitalministerium # md-hessen", false,
      "only one of them is known to be the record md-hessen"
    ),
    HardPair(
      "Digitalministerium # md-bayern", "Digitalministerium # md-hessen", false,
      "veto: different records"
    ),
    HardPair("Stadtrat of Stadt Hof", "Stadtrat of Stadt Hof", true, "same name 50, same owner 50"),
    HardPair(
      "Stadtrat of Stadt Hof", "Stadtrat of Stadt Essen", false,
      "veto: organs of different bodies"
    ),
    HardPair("Stadtrat", "Stadtrat", false, "veto: an organ whose body is not told"),
    HardPair("Stadtrat", "Stadtrat of Stadt Hof", false, "veto: an organ whose body is not told"),
    HardPair(
      "Lenkungskreis of BMI", "Lenkungskreis of Bundesministerium des Innern", true,
      "same name 50, same owner 50"
    ),
    HardPair("Digitalwerk Süd", "Digitalwerk Süd", true, "same name 100"),
    HardPair(
      "Digitalwerk Süd", "Digitalwerk Nord", false, "different names, and no record that has both"),
    HardPair("Föderale IT-Kooperation", "Foederale IT Kooperation", true, "same name 100"),
    HardPair("place: Neustadt", "place: Neustadt", false, "veto: several records share the name"),
    HardPair(
      "place: Neustadt # neustadt-he", "place: Neustadt # neustadt-th", false,
      "veto: different records"
    ),
    HardPair("place: Neustadt", "body: Neustadt", false, "a body and a place are never one"),
    HardPair("programme: OZG", "programme: Onlinezugangsgesetz", true, "same record (ozg) 100"),
    HardPair("Landkreis Rostock", "Hansestadt Rostock", false, "different names"),
  ]

  @Test(arguments: bodies)
  func `two bodies, places or programmes`(row: HardPair) throws {
    try row.expect([thing(row.first, in: "a"), thing(row.second, in: "b")])
  }

  private func thing(_ text: String, in id: String) -> ArticleFacts {
    var draft = Draft(id)
    let parts = text.split(separator: "#").map { trimmed($0) }
    var words = parts[0]
    var owner: Int?
    if let range = words.firstRange(of: " of ") {
      owner = draft.body(String(words[range.upperBound...]))
      words = String(words[..<range.lowerBound])
    }
    let reference = Curation.Reference(words)
    var entity = ArticleEntity(
      kind: reference.kind ?? .body, name: reference.name,
      gazetteerID: parts.count > 1 ? parts[1] : nil)
    entity.owner = owner
    _ = draft.add(entity)
    return draft.facts
  }

  /// `NUMBER|- NOUN | BODY | DATE`.
  static let sessions: [HardPair] = [
    HardPair(
      "40 Sitzung | IT-Planungsrat | 2023-03-29", "40 Treffen | IT-Planungsrat |", true,
      "same number 100"
    ),
    HardPair(
      "40 Sitzung | IT-Planungsrat | 2023-03-29", "41 Sitzung | IT-Planungsrat | 2023-03-29", false,
      "veto: different numbers"
    ),
    HardPair(
      "40 Sitzung | IT-Planungsrat | 2023-03-29", "40 Sitzung | Digitalbeirat | 2023-03-29", false,
      "sessions of different bodies"
    ),
    HardPair(
      "4 Sitzung | Digitalbeirat | 2019-03-29", "4 Sitzung | Digitalbeirat | 2022-05-02", false,
      "veto: more than a year apart"
    ),
    HardPair(
      "4 Sitzung | Digitalbeirat | 2019", "4 Sondersitzung | Digitalbeirat | 2019", false,
      "veto: numbered by different nouns"
    ),
    HardPair(
      "- Sitzung | Digitalbeirat | 2019-03-29", "- Sitzung | Digitalbeirat | 2019-03-29", true,
      "same day 100"
    ),
    HardPair(
      "- Sitzung | Digitalbeirat | 2019-03", "- Sitzung | Digitalbeirat | 2019-03", false, ""),
    HardPair(
      "- Sommersitzung | Digitalbeirat | 2019", "- Sommersitzung | Digitalbeirat | 2019-06-20",
      true, "same yearly session 100"
    ),
    HardPair(
      "- Sommersitzung | Digitalbeirat | 2019", "- Sommersitzung | Digitalbeirat | 2020", false,
      "veto: different dates"
    ),
    HardPair(
      "- Klausur | Digitalbeirat | 2019-03", "- Klausur | Digitalbeirat | 2019-03", true,
      "same noun and date 100"
    ),
    HardPair(
      "40 Sitzung | IT-Planungsrat | 2023-03-29", "- Sitzung | IT-Planungsrat | 2023-03-29", true,
      "same day 100"
    ),
    HardPair(
      "40 Sitzung | IT-Planungsrat | 2023-03-29", "- Sitzung | IT-Planungsrat | 2023-06-20", false,
      "veto: different dates"
    ),
  ]

  @Test(arguments: sessions)
  func `two sessions`(row: HardPair) throws {
    try row.expect([session(row.first, in: "a"), session(row.second, in: "b")])
  }

  private func session(_ text: String, in id: String) -> ArticleFacts {
    let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    let words = cells[0].split(separator: " ").map(String.init)
    var draft = Draft(id, "2024-01-01")
    _ = draft.session(words[1], Int(words[0]), of: cells[1], on: cells[2].isEmpty ? nil : cells[2])
    return draft.facts
  }

  @Test func `there are enough of them, and each once`() {
    let rows =
      HardPersons.namesakes + HardPersons.spellings + HardPersons.forms + Self.bodies
      + Self.sessions
    #expect(rows.count >= 60)
    #expect(Set(rows.map { $0.first + " – " + $0.second }).count == rows.count)
  }
}
