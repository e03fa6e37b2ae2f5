internal import Graph
internal import Ontology

extension QuestionKind {
  /// All sessions of a body with date, place and chair: a table.
  static let sessionTable = QuestionKind(
    name: "table of sessions",
    examples: [
      "Tabelle aller Sitzungen des IT-Planungsrats",
      "Zeige alle Sitzungen des IT-Planungsrats mit Datum, Ort und Vorsitz",
      "Wer leitete wann und wo welche Sitzungen des IT-Planungsrats?",
      "Table of all sessions of the IT-Planungsrat",
      "Show all sessions of the IT-Planungsrat with date, place and chair",
      "Who chaired which sessions of the IT-Planungsrat, when and where?",
    ],
    phrasings: phrasings(
      german: [
        "eine? tabelle|uebersicht|liste|chronik aller|der|saemtlicher|von|ueber alle|die|den? {sessions}",
        "eine? tabelle|uebersicht|liste|chronik aller|der|saemtlicher|von|ueber alle|die|den? {sessions} mit {columns}",
        "zeige|zeig|nenne|liste|gib mir? alle|saemtliche|die {sessions} auf?",
        "zeige|zeig|nenne|liste|gib mir? alle|saemtliche|die {sessions} als|in tabelle|einer_tabelle",
        "zeige|zeig|nenne|liste|gib mir? alle|saemtliche|die {sessions} mit {columns} auf?",
        "alle|saemtliche {sessions} mit {columns}", "alle|saemtliche {sessions} als tabelle",
        "wer leitete|leitet wann|wo|wann_und_wo|wo_und_wann? welche|welche_der {sessions}",
        "wer hat wann|wo|wann_und_wo|wo_und_wann? welche {sessions} geleitet",
        "wann_und_wo|wo_und_wann und? unter wessen vorsitz|leitung fanden|tagten {sessions} statt?",
        "welche {sessions} gab_es|fanden wann|wo|wann_und_wo und? wer leitete sie",
      ],
      english: [
        "a? table|list|overview|chronicle of all|the|all_the? {sessions}",
        "a? table|list|overview|chronicle of all|the|all_the? {sessions} with {columns}",
        "show|list|give me? all|the|all_the {sessions}",
        "show|list|give me? all|the|all_the? {sessions} with {columns}",
        "show|list|give me? all|the|all_the? {sessions} in|as a table",
        "all {sessions} with {columns}",
        "who chaired|led which {sessions} and? when|where|when_and_where|where_and_when?",
        "when_and_where|where_and_when were {sessions} held and? who chaired|led them",
      ]),
    read: { slots, _, desk in
      if let columns = slots["columns"], !columns.allSatisfy({ columnWords.contains($0.text) }) {
        return []
      }
      return desk.sessionQueries(slots["sessions"]).prefix(4).compactMap { query in
        guard query.bodies != nil || query.places != nil || !desk.periods.isEmpty else {
          return nil
        }
        var parts = ["session_of(?session, \(query.bodyLabel ?? "?body"))"]
        parts += query.placeLabel.map { ["held_in(?session, \($0))"] } ?? []
        parts += desk.periods.map { "held_on(?session, \($0.label))" }
        parts += ["held_on(?session, ?date)", "held_in(?session, ?place)"]
        var reading = Reading(
          text: (parts + ["chaired(?person, ?session)"]).joined(separator: " & "),
          penalty: query.penalty + 1)
        guard !query.isUnknown else { return reading }
        if let bodies = query.bodies, bodies.count > 1 {
          reading.choices = desk.describe(bodies)
          return reading
        }
        reading.columns =
          desk.language == .german
          ? ["Sitzung", "Datum", "Ort", "Leitung", "Grundlage", "Artikel"]
          : ["session", "date", "place", "chair", "basis", "articles"]
        reading.answers = desk.sessions(query).compactMap { desk.row(of: $0) }
        return reading
      }
    })

  /// What columns may be called, and what stands between them.
  private static let columnWords: Set<String> = [
    "datum", "tag", "termin", "ort", "tagungsort", "vorsitz", "leitung", "vorsitzenden",
    "vorsitzendem", "vorsitzender", "sitzungsleitung", "grundlage", "beleg", "belegen", "artikel",
    "artikeln", "quelle", "quellen", "und", "sowie", "ihrem", "ihren", "ihrer", "jeweils",
    "jeweiligem", "date", "dates", "day", "place", "places", "venue", "venues", "chair", "chairs",
    "chairman", "chairperson", "basis", "article", "articles", "source", "sources", "and", "their",
    "its", "respective",
  ]
}

extension Desk {
  /// A session with its date, places and chair; nil for one that no statement tells of.
  fileprivate func row(of session: Int) -> Answer.Item? {
    let dated = statements(.heldOn, subject: session).filter { $0.date != nil }
    let placed = statements(.heldIn, subject: session)
    let chaired = statements(.chaired, object: session)
    let stated = chaired.filter { $0.basis == .stated }
    let chairs = stated.isEmpty ? chaired : stated
    let support = statements(.sessionOf, subject: session) + dated + placed + chairs
    guard !support.isEmpty else { return nil }
    // The most exact date; others that it lies within add nothing.
    let date = dates(of: session).first.map { "\($0)" }
    let places = Self.each(placed.compactMap(\.object).map { name($0) })
    let persons = Self.each(chairs.map { name($0.subject) })
    let isInferred = !chairs.isEmpty && stated.isEmpty
    let basis = isInferred ? Basis.inferred : .stated
    let columns = [
      name(session), date ?? "", places.joined(separator: ", "), persons.joined(separator: ", "),
    ]
    var row = item(columns.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | "), from: support)
    let articles = Self.each(row.evidence.map(\.article)).joined(separator: ", ")
    let basisLabel =
      chairs.isEmpty ? "" : language == .german ? basis.label : basis.rawValue
    row.cells = (columns + [basisLabel, articles]).map { $0.isEmpty ? "–" : $0 }
    return row
  }

  /// Each once, in order.
  private static func each(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
