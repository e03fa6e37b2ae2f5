internal import Ontology

/// Reads the parties to an agreement with a name from wordings without a verb of signing: "unter dem Pakt
/// stehen die Unterschriften von A und B", "der Vertrag zwischen A und B", "der Pakt, 2018 geschlossen von
/// A und B".
struct PartyNouns {
  let coreference: Coreference
  let reading: Reading
  let clause: Clause
  let lists: MemberLists
  let programmes: PartyProgrammes

  /// An agreement and those who are parties to it.
  struct Parties {
    var programme: Int
    var sides: [Int]
  }

  func all() -> [Parties] {
    [signatures(), signers(), between(), confessing(), withSignature(), accession()].compactMap(
      \.self
    )
    .filter { !$0.sides.isEmpty }
  }

  private func word(_ item: Int) -> String {
    reading.items.indices.contains(item) && reading.items[item].kind == nil
      ? reading.word(item) : ""
  }

  private func first(_ few: WordSet) -> Int? { clause.items.first { few.contains(word($0)) } }

  private func treaty(where fits: (Int) -> Bool) -> Int? {
    clause.items.first { item in
      reading.isKind(item, .programme) && programmes.isAgreed(reading.items[item].entity)
        && fits(item)
    }.map { reading.items[$0].entity }
  }

  private func subjects(parting verbs: [Int]) -> [Int] {
    lists.bodies(in: clause, parting: verbs).filter {
      $0.governor == nil || $0.governor == "neben"
    }.flatMap(\.items).map { reading.items[$0].entity }
  }

  /// The bodies of a list that begins right behind an item: "von A, B und C", "der Stadt A und des Landes B".
  private func list(behind item: Int) -> [Int] {
    guard
      let first = (item + 1..<item + 5).first(where: {
        reading.items.indices.contains($0) && reading.items[$0].kind != nil
      }), reading.isKind(first, .body), clause.items.contains(first)
    else { return [] }
    return reading.list(of: .body, from: first).map { reading.items[$0].entity }
  }

  // MARK: - Wordings

  /// "Unter dem Pakt stehen die Unterschriften von A und B", "Der Pakt trägt die Unterschrift der Stadt A".
  private func signatures() -> Parties? {
    guard let noun = first(["unterschrift", "unterschriften", "namen", "namenszüge"]),
      first(["steht", "stehen", "trägt", "tragen", "finden", "standen", "trug", "liegen"]) != nil,
      let by = (noun + 1...noun + 3).first(where: {
        ["der", "des", "von", "vom", "aus"].contains(word($0))
      }),
      let programme = treaty(where: {
        $0 < noun || programmes.organs.lead($0).preposition == "unter"
      }) ?? programmes.agreement(before: clause)
    else { return nil }
    return Parties(programme: programme, sides: list(behind: by))
  }

  private static let signerNouns: WordSet = [
    "vertragspartner", "vertragspartnerin", "vertragspartnern", "vertragsparteien", "unterzeichner",
    "unterzeichnern", "unterzeichnerinnen", "mitunterzeichner", "mitunterzeichnern",
    "erstunterzeichner", "erstunterzeichnern", "erstunterzeichnerinnen", "partner", "partnern",
  ]

  /// "Vertragspartner des Landes A sind B und C", "zu den Unterzeichnern des Pakts gehören A und B".
  private func signers() -> Parties? {
    guard let noun = clause.items.first(where: { Self.signerNouns.contains(word($0)) }),
      let verb = first(["ist", "sind", "gehört", "gehören", "zählt", "zählen"]),
      let programme = treaty(where: { $0 > noun && $0 - noun < 5 })
        ?? partnership(noun)
    else { return nil }
    var sides = subjects(parting: [verb])
    if ["des", "der", "von"].contains(word(noun + 1)), reading.isKind(noun + 2, .body) {
      sides.append(reading.items[noun + 2].entity)
    }
    return Parties(programme: programme, sides: sides)
  }

  /// "Partner" alone may be anybody's: only behind it the treaty counts.
  private func partnership(_ noun: Int) -> Int? {
    word(noun).hasPrefix("partner") && !CooperationWordings.isAgreement(word(noun + 2))
      ? nil : programmes.agreement(before: clause, orOnly: true)
  }

  /// "der Vertrag zwischen A und B", "der Pakt, 2018 geschlossen von A und B".
  private func between() -> Parties? {
    for item in clause.items where reading.isKind(item, .programme) {
      let programme = reading.items[item].entity
      guard programmes.isAgreed(programme) else { continue }
      var next = item + 1
      if word(next) == "“" || word(next) == ")" { next += 1 }
      if word(next) == "zwischen", programmes.isAgreement(programme) {
        return Parties(programme: programme, sides: list(behind: next))
      }
      guard word(next) == ",",
        let participle = (next + 1..<next + 5).first(where: { PartyFrame.isParticiple(word($0)) }),
        let by = (participle + 1..<participle + 4).first(where: {
          ["von", "vom", "zwischen"].contains(word($0))
        })
      else { continue }
      return Parties(programme: programme, sides: list(behind: by))
    }
    return nil
  }

  /// "Mit ihrer Unterschrift unter die Charta bekennt sich die Stadt A zu …", "Mit dem Pakt verpflichten sich
  /// A und B zu …".
  private func confessing() -> Parties? {
    let signature = first(["unterschrift", "unterzeichnung"])
    guard first(["sich"]) != nil,
      let verb = first([
        "bekennt", "bekennen", "bekannte", "bekannten", "verpflichtet", "verpflichten",
        "verpflichtete", "verpflichteten",
      ]),
      let programme = treaty(where: {
        let governor = programmes.organs.lead($0).preposition ?? ""
        return signature != nil
          ? ["unter", "zu", ""].contains(governor)
          : ["mit", "in"].contains(governor) && programmes.isAgreement(reading.items[$0].entity)
      })
    else { return nil }
    let sides = subjects(parting: [verb])
    return Parties(
      programme: programme,
      sides: sides.isEmpty ? lists.unnamedBody(in: clause).map { [$0] } ?? [] : sides)
  }

  /// "Mit der Unterzeichnung des Pakts haben sich A und B verständigt": whatever they do with it.
  private func withSignature() -> Parties? {
    guard let noun = first(["unterzeichnung", "unterschrift", "beitritt"]),
      let lead = [noun - 1, noun - 2].first(where: { ["mit", "durch"].contains(word($0)) }),
      lead == clause.items.first || ["sich", "haben", "hat"].contains(word(lead - 1)),
      let programme = treaty(where: { $0 > noun && $0 - noun < 4 })
    else { return nil }
    return Parties(programme: programme, sides: subjects(parting: []))
  }

  /// "A hat ihren Beitritt zum Pakt erklärt".
  private func accession() -> Parties? {
    guard let noun = first(["beitritt"]), ["ihren", "seinen", "den"].contains(word(noun - 1)),
      let verb = first([
        "erklärt", "erklärte", "erklärten", "vollzogen", "vollzog", "besiegelt", "besiegelte",
        "unterzeichnet", "unterzeichnete", "unterschrieben",
      ]),
      let programme = treaty(where: {
        $0 > noun && $0 - noun < 4 && programmes.organs.lead($0).preposition == "zu"
      })
    else { return nil }
    return Parties(programme: programme, sides: subjects(parting: [verb]))
  }
}
