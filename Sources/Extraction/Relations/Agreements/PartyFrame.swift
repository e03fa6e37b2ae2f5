internal import Ontology

/// A verb that makes somebody a party to an agreement or programme, and how the programme stands beside
/// it.
struct PartyFrame {
  enum Slot: Equatable {
    /// "den Pakt", in the passive "der Pakt"
    case object
    /// "dem Pakt"
    case dative
    /// "auf den Pakt", "am Projekt"
    case governed(String)
  }

  var verbs: [Int]
  var slot: Slot

  /// Beginnings of verbs for making an agreement.
  static let concluding: WordBeginnings = [
    "unterzeichn", "mitunterzeichn", "unterschrieb", "unterschreib", "geschlossen", "abgeschlossen",
    "schließt", "schließen", "schloss", "besiegel", "ratifizier", "paraphier",
    "mitgezeichnet", "eingegangen", "erneuer", "verlänger", "bekräftig", "mitgetragen",
    "angenommen",
    "mitträgt", "mittragen", "vereinbart", "verabredet", "unterfertig", "gegengezeichnet",
    "mitunterschr",
  ]

  /// Whether a word is a participle of making an agreement: "2018 geschlossen vom Land A".
  static func isParticiple(_ word: String) -> Bool {
    ["geschlossen", "unterzeichnet", "unterschrieben", "vereinbart", "abgeschlossen", "besiegelt"]
      .contains(word)
  }

  /// The wordings of a clause, the surest first.
  static func all(in clause: Clause, _ reading: Reading) -> [PartyFrame] {
    let words = clause.items.map { item in
      let it = reading.items[item]
      let mayBeVerb = !it.isCapitalised || item == clause.items.first
      return it.kind == nil && it.date == nil && mayBeVerb ? it.word : ""
    }
    func place(_ found: (String) -> Bool) -> Int? { words.indices.first { found(words[$0]) } }
    func particle(_ particle: String, after verb: Int) -> Int? {
      words.lastIndex(of: particle).flatMap { at in
        let isLast = at + 1 >= words.count || [",", ".", "und"].contains(words[at + 1])
        return at > verb && isLast ? at : nil
      }
    }
    func frame(_ verbs: [Int], _ slot: Slot) -> PartyFrame {
      PartyFrame(verbs: verbs.map { clause.items[$0] } + auxiliaries(words, clause), slot: slot)
    }
    var frames: [PartyFrame] = []
    let isReflexive = words.contains("sich")
    if let verb = place({ ["beigetreten", "beitritt", "beitrat", "beitraten"].contains($0) }) {
      frames.append(frame([verb], .dative))
    }
    if let verb = place({ ["tritt", "treten", "trat", "traten"].contains($0) }),
      let end = particle("bei", after: verb)
    {
      frames.append(frame([verb, end], .dative))
    }
    if isReflexive, let verb = place({ ["angeschlossen", "anschließt", "anschloss"].contains($0) })
    {
      frames.append(frame([verb], .dative))
    }
    if isReflexive, let verb = place({ $0.hasPrefix("schließ") || $0.hasPrefix("schloss") }),
      let end = particle("an", after: verb)
    {
      frames.append(frame([verb, end], .dative))
    }
    if isReflexive,
      let verb = place({
        ["verständig", "geeinigt", "einigt"].contains(where: $0.hasPrefix)
      })
    {
      frames.append(frame([verb], .governed("auf")))
    }
    // "Dem Pakt gehören A und B an"
    if let verb = place({ ["gehört", "gehören", "gehörten"].contains($0) }),
      let end = particle("an", after: verb)
    {
      frames.append(frame([verb, end], .dative))
    }
    if isReflexive, let verb = place({ $0.hasPrefix("verpflichte") }) {
      frames.append(frame([verb], .dative))
    }
    // "tragen den Text mit"
    if let verb = place({ ["trägt", "tragen", "trug", "trugen"].contains($0) }) {
      if let end = particle("mit", after: verb) {
        frames.append(frame([verb, end], .object))
      } else if words[verb] == "tragen" {
        frames.append(frame([verb], .object))
      }
    }
    // "setzten ihre Namen unter den Pakt"
    if let verb = place({ ["setzt", "setzen", "setzte", "setzten", "gesetzt"].contains($0) }),
      clause.items.contains(where: { Self.marks.contains(reading.word($0)) })
    {
      frames.append(frame([verb], .governed("unter")))
    }
    if let verb = place({ ["zeichnete", "zeichneten", "gezeichnet"].contains($0) }), !isReflexive,
      place({ $0 == "verantwortlich" || $0 == "ab" || $0 == "aus" }) == nil
    {
      frames.append(frame([verb], .object))
    }
    if let verb = place({ ["beteiligt", "beteiligen", "beteiligte", "beteiligten"].contains($0) }) {
      frames.append(frame([verb], .governed("an")))
    }
    if let verb = place({ ["nimmt", "nehmen", "nahm", "nahmen"].contains($0) }),
      let end = particle("teil", after: verb)
    {
      frames.append(frame([verb, end], .governed("an")))
    }
    if let verb = place({ ["teilnimmt", "teilnehmen", "teilgenommen", "teilnahm"].contains($0) }) {
      frames.append(frame([verb], .governed("an")))
    }
    if let verb = place({ ["macht", "machen", "machte", "machten"].contains($0) }),
      let end = particle("mit", after: verb)
    {
      frames.append(frame([verb, end], .governed("bei")))
    }
    if let verb = words.indices.first(where: { at in
      concluding.begin(words[at]) && words[at] != "schließlich"
        // "hat beschlossen, den Pakt zu unterzeichnen"
        && (at == 0 || words[at - 1] != "zu") && !words[at].hasSuffix("nde")
    }), !(isReflexive && particle("an", after: verb) != nil) {
      frames.append(frame([verb], .object))
    }
    return frames
  }

  /// What one sets under a treaty.
  private static let marks: WordSet = [
    "namen", "namenszug", "unterschrift", "unterschriften", "kürzel", "siegel",
  ]

  private static func auxiliaries(_ words: [String], _ clause: Clause) -> [Int] {
    let auxiliaries: WordSet = [
      "ist", "sind", "wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten",
    ]
    return words.indices.filter { auxiliaries.contains(words[$0]) }.map { clause.items[$0] }
  }
}
