internal import Ontology

/// Reads who works together: a wording of co-operation and its sides, in any order.
///
/// The wording is a verb ("kooperieren", "arbeiten … zusammen"), a noun with what is done to it
/// ("verlängern ihre Zusammenarbeit") or a phrase beside a verb of work ("betreibt gemeinsam mit
/// …"). The sides are its subject and whoever stands behind "mit" or "zwischen".
struct CooperationPass {
  let coreference: Coreference
  /// The words that keep a clause from stating a fact.
  let noFact: WordSet

  /// What says in a clause that its sides work together.
  private struct Wording {
    /// The items of its verb.
    var verbs: [Int]
    /// The item of "mit" in "gemeinsam mit": only what stands behind it is a side.
    var with: Int?
    /// Whether it tells of working together, and not of signing.
    var isPractice = false
  }

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    let organs = MembershipOrgans(coreference: coreference, reading: reading)
    let lists = MemberLists(coreference: coreference, reading: reading, organs: organs)
    let facts = AgreementFacts(reading: reading, noFact: noFact)
    for sentence in reading.sentences
    where sentence.contains(where: { reading.isKind($0, .body) || reading.mayCountAgain($0) }) {
      for clause in Clause.clauses(of: sentence, in: reading) {
        var found: [(Int, Int)] = []
        if let wording = wording(in: clause, reading),
          facts.isFact(clause, mayComeTo: wording.isPractice) || goesOn(clause, facts)
        {
          found = pairs(wording, clause, lists, reading)
        }
        if found.isEmpty, facts.isFact(clause, mayComeTo: true) {
          found = CooperationNouns(reading: reading, clause: clause, lists: lists).pairs()
        }
        for (first, second) in found {
          guard first != second, isPair(first, second, reading), let item = clause.items.first
          else { continue }
          sheet.add(
            Statement(
              .cooperatesWith, subject: first, object: second,
              evidence: Evidence(range: reading.evidence(item), rule: "agreements/cooperating")))
        }
      }
    }
  }

  /// "will enger zusammenarbeiten als bisher": what is to become more is there.
  private func goesOn(_ clause: Clause, _ facts: AgreementFacts) -> Bool {
    let words = clause.items.map {
      facts.reading.items[$0].kind == nil ? facts.reading.word($0) : ""
    }
    guard !words.contains(where: { ["nicht", "keine", "nie", "mehr"].contains($0) }),
      words.contains(where: { ["will", "wollen", "möchte", "möchten"].contains($0) })
    else { return false }
    if let than = words.firstIndex(of: "als"), words.dropFirst(than + 1).first == "bisher" {
      return true
    }
    return words.contains("weiterhin")
  }

  // MARK: - Wordings

  private static let verbs: WordSet = [
    "kooperiert", "kooperieren", "kooperierte", "kooperierten", "zusammenarbeiten",
    "zusammenarbeitet", "zusammengearbeitet", "zusammenarbeiteten", "kooperiere",
  ]

  private static let working: WordSet = [
    "arbeitet", "arbeiten", "arbeitete", "arbeiteten", "arbeite",
  ]

  /// Verbs of bringing together what each had alone: "legen ihre IT mit der Stadt A zusammen".
  private static let pooling: WordSet = ["legt", "legen", "legte", "legten", "führen", "führt"]

  /// Ends of nouns for an agreement or for working together.
  private static let nouns = [
    "zusammenarbeit", "kooperation", "partnerschaft", "vereinbarung", "vertrag", "abkommen",
    "absichtserklärung", "kooperationserklärung", "allianz", "bündnis", "schulterschluss",
    "memorandum", "intent",
  ]

  static func isAgreement(_ word: String) -> Bool {
    nouns.contains(where: word.hasSuffix) && !word.hasSuffix("arbeitsvertrag")
  }

  /// "der Vertrag, den A mit B geschlossen hat": the noun stands before the clause.
  private func isOfAgreement(_ clause: Clause, _ reading: Reading) -> Bool {
    guard let pronoun = clause.pronoun, let first = clause.items.first, first > 1,
      clause.preposition == nil, ["den", "die", "das"].contains(reading.word(pronoun)),
      reading.items[first - 2].kind == nil
    else { return false }
    return Self.isAgreement(reading.word(first - 2))
  }

  /// Beginnings of verbs that say that an agreement or co-operation is there.
  private static let agreeing = [
    "verläng", "vertief", "intensivier", "erneuer", "bekräftig", "besiegel", "unterzeichn",
    "unterschr", "geschlossen", "schließ", "schloss", "vereinbar", "eingegangen", "pfleg",
    "verbinde", "verband", "ausgebaut", "ausgeweitet", "fortgesetzt", "besteht", "bestehen",
    "gestartet", "verständig", "geeinigt",
  ]

  /// Beginnings of verbs for what one does together with others.
  private static let doing = [
    "entwick", "betreib", "betrieb", "baut", "bauen", "baute", "aufgebaut", "start", "gestartet",
    "erprob", "teste", "testet", "getestet", "gründe", "gegründet", "erarbeit", "umgesetzt",
    "biete", "veranstalt", "unterhäl", "unterhalt", "beschaff", "eingerichtet", "forsch",
    "herausgegeben", "aufgelegt",
  ]

  /// What several do together.
  private static let together: WordSet = [
    "betreiben", "betrieben", "entwickeln", "entwickelten", "entwickelt", "erproben", "erprobten",
    "erprobt", "testen", "getestet", "bauen", "aufgebaut", "beschaffen", "beschafft", "unterhalten",
    "nutzen", "finanzieren", "erarbeiten", "erarbeitet",
  ]

  /// What is agreed on without working together.
  private static let appointments: WordSet = [
    "termin", "termine", "treffen", "gespräch", "gespräche", "stillschweigen", "interview",
    "besuch",
  ]

  private func wording(in clause: Clause, _ reading: Reading) -> Wording? {
    let words = clause.items.map { reading.items[$0].kind == nil ? reading.word($0) : "" }
    if let verb = words.firstIndex(where: Self.verbs.contains) {
      return Wording(verbs: [clause.items[verb]], isPractice: true)
    }
    if let verb = words.firstIndex(where: Self.working.contains),
      let particle = words.lastIndex(of: "zusammen"), particle > verb,
      !words[particle...].dropFirst().prefix(1).contains("mit")
    {
      return Wording(verbs: [clause.items[verb], clause.items[particle]])
    }
    if let verb = words.firstIndex(where: Self.pooling.contains),
      let particle = words.lastIndex(of: "zusammen"), particle > verb
    {
      return Wording(verbs: [clause.items[verb], clause.items[particle]], isPractice: true)
    }
    // "arbeiten künftig Hand in Hand"
    if let verb = words.firstIndex(where: Self.working.contains),
      let hand = words.firstIndex(of: "hand"),
      words.dropFirst(hand + 1).prefix(2) == ["in", "hand"]
    {
      return Wording(verbs: [clause.items[verb]], isPractice: true)
    }
    // "betreibt gemeinsam mit dem Kreis B", "in Kooperation mit der Genossenschaft"
    if let with = joint(words),
      let verb = words.firstIndex(where: { word in Self.doing.contains(where: word.hasPrefix) })
    {
      return Wording(verbs: [clause.items[verb]], with: clause.items[with])
    }
    // "betreiben A und B gemeinsam ein Archiv", "ein gemeinsames Archiv betreiben A und B"
    if let together = words.firstIndex(where: { $0.hasPrefix("gemeinsam") }),
      words.dropFirst(together + 1).first != "mit",
      !words.contains("mit"), let verb = words.firstIndex(where: Self.together.contains)
    {
      return Wording(verbs: [clause.items[verb]], isPractice: true)
    }
    // "hat mit der Stadt B vereinbart, die IT gemeinsam zu betreiben"
    if let verb = words.firstIndex(of: "vereinbart"), words.contains("mit"),
      !words.contains(where: Self.appointments.contains)
    {
      return Wording(verbs: [clause.items[verb]])
    }
    guard
      words.indices.contains(where: { at in
        Self.isAgreement(words[at])
          && !["trotz", "ohne", "statt"].contains(at > 0 ? words[at - 1] : "")
      }) || isOfAgreement(clause, reading),
      let verb = words.firstIndex(where: { word in Self.agreeing.contains(where: word.hasPrefix) })
        ?? continuing(words)
    else { return nil }
    return Wording(verbs: [clause.items[verb]])
  }

  /// The place of the verb in "bauen ihre Zusammenarbeit aus", "setzt die Kooperation fort".
  private func continuing(_ words: [String]) -> Int? {
    for (stems, particle) in [(["bau", "weit"], "aus"), (["setz", "führ"], "fort")] {
      if let end = words.lastIndex(of: particle),
        let verb = words.firstIndex(where: { word in stems.contains(where: word.hasPrefix) }),
        verb < end
      {
        return verb
      }
    }
    return nil
  }

  /// The place of "mit" in "gemeinsam mit", "in Zusammenarbeit mit".
  private func joint(_ words: [String]) -> Int? {
    words.indices.first { at in
      guard at > 0, words[at] == "mit" else { return false }
      if ["gemeinsam", "zusammen"].contains(words[at - 1]) { return true }
      return at > 1 && words[at - 2] == "in"
        && ["kooperation", "zusammenarbeit", "partnerschaft"].contains(words[at - 1])
    }
  }

  // MARK: - Sides

  private func pairs(
    _ wording: Wording, _ clause: Clause, _ lists: MemberLists, _ reading: Reading
  ) -> [(Int, Int)] {
    let groups = lists.bodies(in: clause, parting: wording.verbs)
    func entities(_ group: MemberLists.Group) -> [Int] {
      group.items.map { reading.items[$0].entity }
    }
    if wording.with == nil, let between = groups.first(where: { $0.governor == "zwischen" }) {
      return Self.all(entities(between))
    }
    let partners = groups.filter { group in
      guard group.governor == "mit", let first = group.items.first else { return false }
      return wording.with.map { first > $0 && first - $0 < 5 } ?? true
    }
    guard partners.count <= 1 else { return [] }
    let named = groups.filter { $0.governor == nil }
    guard named.count <= 1 else { return [] }
    // "neben der Stadt A auch der Kreis B"
    let beside = groups.filter { $0.governor == "neben" }.flatMap(entities)
    guard
      let subject = named.first.map({ beside + entities($0) })
        ?? clause.items.lazy.compactMap({ reading.listCounted(at: $0) }).first
        ?? relativeList(clause, reading)
        ?? lists.unnamedBody(in: clause).map({ [$0] })
    else { return [] }
    guard let partner = partners.first.map(entities) else {
      return wording.with == nil ? Self.all(subject) : []
    }
    return subject.flatMap { one in partner.map { (one, $0) } }
  }

  /// "A und B, die seit zehn Jahren zusammenarbeiten": the list before the comma.
  private func relativeList(_ clause: Clause, _ reading: Reading) -> [Int]? {
    guard let pronoun = clause.pronoun, clause.preposition == nil, reading.word(pronoun) == "die",
      pronoun > 1
    else { return nil }
    let first = reading.sentence(of: pronoun).lowerBound
    var sides: [Int] = []
    var item = pronoun - 2
    while item >= first, sides.count < 6 {
      let it = reading.items[item]
      if it.kind == .body {
        sides.append(it.entity)
      } else if it.kind != nil
        || it.word != "," && !it.isAny([.coordinator, .determiner])
          && !["von", "vom"].contains(it.word)
      {
        break
      }
      item -= 1
    }
    return sides.count > 1 ? sides.reversed() : nil
  }

  private static func all(_ sides: [Int]) -> [(Int, Int)] {
    sides.indices.flatMap { first in sides[(first + 1)...].map { (sides[first], $0) } }
  }

  /// Whether two bodies can be partners: no party, and neither an organ or unit of the other.
  private func isPair(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
    coreference.sort(first) != .party && coreference.sort(second) != .party
      && reading.entities[first].owner != second && reading.entities[second].owner != first
  }
}
