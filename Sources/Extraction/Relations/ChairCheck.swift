internal import Ontology

/// Keeps what only looks like chairing from being a statement: somebody who leads a project or a
/// body that the session heard, or who leads over to its topic.
struct ChairCheck {
  let reading: Reading

  /// Whether the words of a match can say that somebody chaired a session.
  func isChairing(_ items: Range<Int>) -> Bool {
    for item in items where reading.items[item].kind == nil {
      if reading.word(item) == "unter", leadsAnother(before: item) { return false }
      if Self.leads.contains(reading.word(item)), hasParticle(item) { return false }
    }
    return true
  }

  private static let leads: WordSet = ["leitete", "leitet", "leiteten", "führte", "führten"]

  private static let leadership: WordSet = ["leitung", "führung", "regie", "federführung"]

  /// Whether "unter Leitung von" at an item belongs to a noun before it: "die Arbeitsgruppe unter
  /// Leitung von A", "die unter Leitung von A stehende Gruppe".
  private func leadsAnother(before under: Int) -> Bool {
    let sentence = reading.sentence(of: under)
    guard under > sentence.lowerBound else { return false }
    let before = reading.items[under - 1]
    if before.kind == nil, before.date == nil {
      // "die unter der Leitung von A stehende Gruppe", but "die Sitzung, die unter Leitung von A tagte"
      if before.isAny(.determiner) { return reading.word(under - 2) != "," }
      return before.isCapitalised && !Self.meetings.contains(where: before.word.hasSuffix)
        && under - 1 > sentence.lowerBound && !before.isAny([.verb, .copula])
    }
    guard before.kind == .body else { return false }
    let leads = (under + 1...under + 2).contains { Self.leadership.contains(reading.word($0)) }
    let meets = reading.clause(of: under).contains { Self.meets.contains(reading.word($0)) }
    guard leads, !meets else { return false }
    let name = reading.name(before.entity).lowercased()
    return !Self.councils.contains { end in
      name.split(separator: " ").contains { $0.hasSuffix(end) }
    }
  }

  private static let meets: WordSet = [
    "zusammen", "zusammengekommen", "zusammengetreten", "tagte", "tagt", "getagt", "statt",
    "stattgefunden", "traf", "trafen", "getroffen", "zusammenkam", "zusammentrat",
  ]

  private static let meetings = [
    "sitzung", "tagung", "treffen", "konferenz", "versammlung", "runde", "rat", "gremium",
    "ausschuss", "verband", "länder", "verbandes", "rates", "mal", "präsenz", "zusammenkunft",
  ]

  private static let councils = [
    "rat", "rats", "rates", "konferenz", "ausschuss", "versammlung", "gremium", "kommission",
    "kreistag", "vorstand", "präsidium", "beirat", "bürgerschaft", "senat", "kabinett", "landtag",
  ]

  /// Whether the verb has a particle that gives it another sense: "leitete die Sitzung ein".
  private func hasParticle(_ verb: Int) -> Bool {
    let last = reading.lastWord(of: verb..<reading.clause(of: verb).upperBound)
    return last > verb
      && ["ein", "weiter", "ab", "über", "her", "hinaus", "an"].contains(reading.word(last))
  }
}
