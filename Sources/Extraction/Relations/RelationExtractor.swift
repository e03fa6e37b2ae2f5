package import Gazetteer
internal import GermanText
package import Ontology

/// Reads what an article states from its mentions: offices, sessions, memberships, quotes.
///
/// The passes run in order over one ``Reading`` of the article; each is a file of its own.
package struct RelationExtractor: Sendable {
  private let rules: RuleProgram
  /// Words that keep a sentence from telling a fact.
  private let noFact: WordSet
  private let lexicon: Lexicon

  package init(rules: RuleBook, lexicon: Lexicon) {
    self.rules = RuleProgram(rules.rules, classes: rules.classes)
    noFact = WordSet((rules.classes["kein-fakt"] ?? []).sorted())
    self.lexicon = lexicon
  }

  /// What the article states, in the order of the text, each statement once.
  ///
  /// Adds bodies that the text only implies ("Karlsruher Oberbürgermeister") to the analysis'
  /// entities, and gives its sessions their names, bodies and dates.
  package func statements(for analysis: inout Analysis) -> [Statement] {
    var reading = Reading(analysis)
    SessionParting.run(on: &reading)
    let known = reading.entities.count
    let coreference = Coreference(&reading)
    var sheet = StatementSheet()
    let sessions = SessionRelations(coreference: coreference)
    let united = sessions.unite(in: &reading)
    sessions.run(on: &reading, into: &sheet)
    let findings =
      RulePass(program: rules, reading: reading, coreference: coreference).findings()
      + LeadershipPass(coreference: coreference).findings(in: reading)
      + LeadershipNouns(coreference: coreference).findings(in: reading)
      + SuccessionPass(coreference: coreference).findings(in: reading)
    var claims = OfficeClaims()
    OfficePass(coreference: coreference).run(on: &reading, into: &claims)
    ChroniclePass(coreference: coreference).run(on: reading, into: &claims)
    OfficeChanges(coreference: coreference)
      .run(findings, on: &reading, into: &claims, &sheet)
    let offices = claims.merged(anchor: reading.anchor)
    for claim in offices where !claim.isUnfinished { sheet.add(claim, in: reading) }
    OfficeHandovers(coreference: coreference).run(offices, on: reading, into: &sheet)
    let clauses = Clause.all(in: reading)
    MembershipPass(coreference: coreference, noFact: noFact)
      .run(on: reading, clauses, into: &sheet)
    for finding in findings
    where !finding.isOfParties(coreference) && !finding.isOfSigners
      && !finding.isMerger(coreference, reading) && !finding.isWithinUnion(reading)
    {
      sheet.add(finding, in: reading)
    }
    ChairPass(coreference: coreference, noFact: noFact).run(on: reading, into: &sheet)
    OrganPass(coreference: coreference, noFact: noFact).run(on: &reading, into: &sheet)
    SeatPass(coreference: coreference, noFact: noFact).run(on: reading, into: &sheet)
    SigningPass(coreference: coreference, offices: offices).run(on: reading, into: &sheet)
    PartyPass(coreference: coreference, noFact: noFact).run(on: reading, clauses, into: &sheet)
    for finding in findings
    where finding.isOfSigners && !sheet.isOfNamedAgreement(finding, reading) {
      sheet.add(finding, in: reading)
    }
    CooperationPass(coreference: coreference, noFact: noFact)
      .run(on: reading, clauses, into: &sheet)
    QuotePass(coreference: coreference).run(on: reading, into: &sheet)
    analysis = reading.analysis
    return Self.withoutUnused(sheet.statements, from: known, united, in: &analysis)
  }
}

extension RelationExtractor {
  /// Takes the entities out that the passes made and no statement needs, and the sessions that
  /// turned out to be others.
  private static func withoutUnused(
    _ statements: [Statement], from known: Int, _ united: Set<Int>, in analysis: inout Analysis
  ) -> [Statement] {
    guard analysis.entities.count > known || !united.isEmpty else { return statements }
    var used = Set(statements.map(\.subject))
    used.formUnion(statements.compactMap(\.object))
    used.formUnion(analysis.entities.compactMap(\.owner))
    var places: [Int] = []
    var kept: [ArticleEntity] = []
    for index in analysis.entities.indices {
      places.append(kept.count)
      if index < known ? !united.contains(index) : used.contains(index) {
        kept.append(analysis.entities[index])
      }
    }
    for index in analysis.mentions.indices {
      analysis.mentions[index].entity = places[analysis.mentions[index].entity]
      analysis.mentions[index].prefixBody = analysis.mentions[index].prefixBody.map { places[$0] }
    }
    for index in kept.indices { kept[index].owner = kept[index].owner.map { places[$0] } }
    analysis.entities = kept
    return statements.map { statement in
      var statement = statement
      statement.subject = places[statement.subject]
      statement.object = statement.object.map { places[$0] }
      return statement
    }
  }
}

extension Finding {
  /// Whether two bodies only sign something together.
  fileprivate var isOfSigners: Bool { rule == "bodies/beide-unterzeichnet" }

  /// Whether two bodies, neither of them a town or Land, become one: "Die Vereine A und B haben sich
  /// zusammengeschlossen".
  fileprivate func isMerger(_ coreference: Coreference, _ reading: Reading) -> Bool {
    guard type == .cooperatesWith, let object, !coreference.sort(subject).isTerritory,
      !coreference.sort(object).isTerritory
    else { return false }
    let sentence = reading.sentence(of: items.lowerBound)
    let words = sentence.lazy.map { reading.word($0) }
    let unites =
      words.contains("zusammengeschlossen")
      || words.contains("zusammen")
        && words.contains { $0.hasPrefix("schlie") || $0 == "schlossen" }
    // "haben sich zu einem Bündnis zusammengeschlossen"
    return unites && !words.contains { ["zu", "zum", "zur", "für"].contains($0) }
  }

  /// Whether two bodies came together within a union that has a name: "In der Allianz A haben sich B und C
  /// zusammengetan".
  fileprivate func isWithinUnion(_ reading: Reading) -> Bool {
    guard type == .cooperatesWith else { return false }
    let sentence = reading.sentence(of: items.lowerBound)
    guard
      sentence.contains(where: {
        ["zusammengetan", "zusammengeschlossen"].contains(reading.word($0))
      })
    else { return false }
    return (sentence.lowerBound..<items.lowerBound).contains { item in
      reading.isKind(item, .body)
        && (1...2).contains { ["in", "im"].contains(reading.word(item - $0)) }
    }
  }

  /// Whether a rule finds two parties working together: what they agree on is politics.
  fileprivate func isOfParties(_ coreference: Coreference) -> Bool {
    type == .cooperatesWith
      && [subject, object].contains { $0.map { coreference.sort($0) == .party } ?? false }
  }
}

/// The statements of an article, each once.
struct StatementSheet {
  private var found: [Statement] = []
  private var keys: Set<Key> = []

  private struct Key: Hashable {
    var type: RelationType
    var subject: Int
    var object: Int?
    var role: String?
    var status: OfficeStatus?
    var scope: String?
    var date: DateSpan?
  }

  /// Ordered by their place in the text, then by type and ends.
  var statements: [Statement] {
    // Somebody quoted as a body's voice is not quoted without it a second time.
    let voices = Set(found.filter { $0.type == .quoted && $0.object != nil }.map(\.subject))
    return found.filter {
      !($0.type == .quoted && $0.object == nil && voices.contains($0.subject))
    }.sorted {
      (
        $0.evidence.range.lowerBound, $0.type, $0.subject, $0.object ?? -1, $0.role ?? "",
        $0.scope ?? ""
      )
        < (
          $1.evidence.range.lowerBound, $1.type, $1.subject, $1.object ?? -1, $1.role ?? "",
          $1.scope ?? ""
        )
    }
  }

  /// Whether a sentence makes two signers parties to something with a name, and so no partners: "der Pakt, den
  /// A und B unterzeichnet haben".
  func isOfNamedAgreement(_ pair: Finding, _ reading: Reading) -> Bool {
    let sentence = reading.evidence(pair.items.lowerBound)
    let parties = found.filter { $0.type == .partyTo && $0.evidence.range.overlaps(sentence) }
    return parties.contains { one in
      one.subject == pair.subject
        && parties.contains { $0.object == one.object && $0.subject == pair.object }
    }
  }

  mutating func add(_ statement: Statement) {
    var statement = statement
    if statement.type.isSymmetric, let object = statement.object, object < statement.subject {
      statement.object = statement.subject
      statement.subject = object
    }
    let key = Key(
      type: statement.type, subject: statement.subject, object: statement.object,
      role: statement.role, status: statement.status, scope: statement.scope, date: statement.date)
    guard keys.insert(key).inserted else { return }
    found.append(statement)
  }

  /// Whether a sentence makes a body a member or party of something.
  func takesPart(_ body: Int, in sentence: Range<Int>) -> Bool {
    found.contains {
      $0.subject == body && ($0.type == .memberOf || $0.type == .partyTo)
        && $0.evidence.range.overlaps(sentence)
    }
  }

  /// The bodies that a sentence makes parties to something, in the order of the text.
  func parties(in sentence: Range<Int>) -> [Int] {
    found.filter { $0.type == .partyTo && $0.evidence.range == sentence }.map(\.subject)
  }

  /// Whether nobody is a party to a programme so far.
  func isWithoutParties(_ programme: Int) -> Bool {
    !found.contains { $0.type == .partyTo && $0.object == programme }
  }

  /// Whether some body is a party to a programme.
  func hasParty(to programme: Int, where fits: (Int) -> Bool) -> Bool {
    found.contains { $0.type == .partyTo && $0.object == programme && fits($0.subject) }
  }

  /// Whether a body is said to be an organ or unit of another one.
  func isPart(_ body: Int, of other: Int) -> Bool {
    found.contains { $0.type == .partOf && $0.subject == body && $0.object == other }
  }

  /// Whether a body works together with another one.
  func cooperates(_ body: Int) -> Bool {
    found.contains { $0.type == .cooperatesWith && ($0.subject == body || $0.object == body) }
  }

  /// Adds an office that the wordings of the article add up to.
  mutating func add(_ claim: OfficeClaim, in reading: Reading) {
    add(
      Statement(
        .holds, subject: claim.person, object: claim.body, role: claim.role, status: claim.status,
        scope: claim.scope, from: claim.from, to: claim.to, dateWords: claim.dateWords,
        evidence: Evidence(range: reading.evidence(claim.item), rule: claim.rule)))
  }

  /// Adds what a rule says; offices and successions go through ``OfficeChanges``.
  mutating func add(_ finding: Finding, in reading: Reading) {
    guard finding.type != .holds, finding.type != .succeeds, let object = finding.object else {
      return
    }
    add(
      Statement(
        finding.type, subject: finding.subject, object: object,
        evidence: Evidence(
          range: reading.evidence(finding.items.lowerBound), rule: finding.rule)))
  }
}
