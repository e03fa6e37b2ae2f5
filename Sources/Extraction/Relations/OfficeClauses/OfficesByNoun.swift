internal import Ontology

/// Offices that a noun names with the title in the genitive: "das Amt der Präsidentin", "die Stelle des
/// CIO".
extension OfficeClauses {
  func inOffice(_ chain: OfficeChain, _ role: Int, in sentence: Range<Int>) -> Holders? {
    let noun = chain.items.lowerBound - 1
    guard noun > sentence.lowerBound, isOfficeNoun(noun),
      ["des", "der", "eines", "einer", "als"].contains(reading.word(noun + 1))
    else { return nil }
    let part = reading.part(of: role)
    let clause = reading.clause(of: noun)
    // "das Amt der Präsidentin, das lange leer war, hat A übernommen"
    let range = hasVerb(clause) ? clause : part
    guard !reading.contains([.negation, .modal], in: range) else { return nil }
    // "kam der Posten des CIO hinzu, den bis dahin B innehatte": B's verb is not A's.
    if has(["kommt", "kam", "kommen"], and: ["hinzu", "dazu"], in: clause) {
      guard let person = coreference.topic(before: clause.lowerBound, gender: nil, in: reading)
      else { return nil }
      return change([(person, -1)])
    }
    if let person = receiver(in: range, behind: noun) {
      return change([person])
    }
    if isEntered(noun), has(Self.installed, in: range) || reading.contains(.chosen, in: range) {
      return installed(in: range, before: noun).map { change([$0]) }
    }
    let isInterim =
      reading.word(noun).hasSuffix("geschäfte")
      && (has(["führt", "führte", "übernimmt", "übernahm"], in: range)
        || has(["nimmt", "nahm"], and: ["wahr"], in: range))
    guard has(Self.holding, in: range) || isHeldWithParticle(range) || isInterim,
      let person = holder(in: range, noun, role, sentence)
    else { return nil }
    let isPast = has(["hatte", "bekleidete", "versah", "innehatte", "ausübte"], in: range)
    let starts = has(Self.taking, in: range) || has(["tritt", "trat"], and: ["an"], in: range)
    return Holders(
      persons: [person.entity], items: [person.item],
      status: isPast
        ? .former : isInterim || reading.contains(.acting, in: range) ? .acting : nil,
      strength: .clause, starts: starts && !isPast, frame: range, rule: "offices/of-noun")
  }

  private func change(_ persons: [Person]) -> Holders {
    Holders(
      persons: persons.map(\.entity), items: persons.map(\.item), strength: .clause, starts: true,
      rule: "offices/of-noun")
  }

  private func isOfficeNoun(_ item: Int) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, it.isCapitalised else { return false }
    return SuccessionVerbs.isOffice(it.word) || ["position", "ehrenamt"].contains(it.word)
  }

  private func hasVerb(_ clause: Range<Int>) -> Bool {
    has(Self.holding, in: clause) || has(Self.installed, in: clause) || isHeldWithParticle(clause)
      || reading.contains(.chosen, in: clause)
      || has(["geht", "ging", "fällt", "fiel"], in: clause)
  }

  /// "hat das Amt inne", "tritt das Amt an", "nimmt das Amt wahr".
  private func isHeldWithParticle(_ range: Range<Int>) -> Bool {
    has(["hat", "hatte", "haben"], and: ["inne"], in: range)
      || has(["tritt", "trat", "treten"], and: ["an"], in: range)
      || has(["nimmt", "nahm"], and: ["wahr"], in: range)
      || has(["übt", "übte"], and: ["aus"], in: range)
  }

  /// "Der Posten der Leiterin geht an A".
  private func receiver(in range: Range<Int>, behind noun: Int) -> Person? {
    guard has(["geht", "ging", "fällt", "fiel"], in: range),
      let name = range.first(where: {
        $0 > noun && reading.isKind($0, .person) && reading.governor($0) == "an"
      })
    else { return nil }
    return (reading.items[name].entity, name)
  }

  /// "in das Amt der Präsidentin", "im Amt des Präsidenten", "ins Amt".
  private func isEntered(_ noun: Int) -> Bool {
    ["im", "ins"].contains(reading.word(noun - 1)) || reading.word(noun - 2) == "in"
  }

  /// Whom "Ministerin A hat B in das Amt eingeführt" is about: the last one named before the office.
  private func installed(in range: Range<Int>, before noun: Int) -> Person? {
    let names = range.filter {
      reading.isKind($0, .person) && !coreference.isOblique($0, reading)
    }
    if let name = names.last(where: { $0 < noun }) ?? names.first {
      return (reading.items[name].entity, name)
    }
    return pronoun(in: range)
  }

  private func holder(
    in range: Range<Int>, _ noun: Int, _ role: Int, _ sentence: Range<Int>
  ) -> Person? {
    // "Das Amt der Präsidentin übernimmt A": the office opens the clause.
    if noun <= range.lowerBound + 2 {
      let name = range.first {
        $0 > role && reading.isKind($0, .person) && !coreference.isOblique($0, reading)
          && reading.governor($0) == nil
      }
      if let name { return (reading.items[name].entity, name) }
    }
    return subject(of: reading.clause(of: noun), role: role, isPlural: false, sentence)?.first
  }

  private static let holding = [
    "bekleidet", "bekleidete", "innehat", "innehatte", "übernimmt", "übernahm", "übernommen",
    "angetreten", "antritt", "antrat", "behält", "versieht", "versah", "ausübt", "ausübte",
    "erhält", "erhielt", "bekommt", "bekam", "innehaben", "wahrnimmt",
  ]

  private static let taking = [
    "übernimmt", "übernahm", "übernommen", "angetreten", "antritt", "antrat", "erhält", "erhielt",
    "bekommt", "bekam",
  ]

  private static let installed = ["eingeführt", "berufen", "gehoben", "eingewiesen", "bestätigt"]
}
