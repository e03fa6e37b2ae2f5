internal import Ontology

/// Reads who signs or starts something for whom: "A (Stadt X) und B (Hochschule Y) haben …
/// unterzeichnet", "brachten das gemeinsame Projekt auf den Weg".
///
/// Several sentences may tell of one signing: "A und B haben sich auf den Pakt X verständigt. Für A
/// unterschrieb C, für B setzte D seinen Namen darunter."
struct SigningPass {
  let coreference: Coreference
  /// The offices of the article: whoever signs does so for the body of the title beside the name.
  let offices: [OfficeClaim]

  /// The agreement that the sentences before told of, and who has signed it so far.
  private struct Thread {
    var sentence: Int
    /// The agreements by name; none where the text calls it a treaty or co-operation.
    var programmes: [Int] = []
    var sides: [Int] = []
  }

  func run(on reading: Reading, into sheet: inout StatementSheet) {
    let words = SigningWords(reading: reading)
    let signers = Signers(
      coreference: coreference, reading: reading, offices: offices,
      organs: MembershipOrgans(coreference: coreference, reading: reading))
    var thread: Thread?
    for (number, sentence) in reading.sentences.enumerated() {
      if let last = thread, number - last.sentence > 2 { thread = nil }
      if let verb = words.signing(in: sentence, mayBeUnder: thread != nil),
        !words.isNoFact(sentence)
      {
        let sides = signers.sides(in: sentence, of: verb)
        if !sides.isEmpty {
          let evidence = Evidence(range: reading.evidence(verb), rule: "agreements/signing")
          var named = sign(sentence, sides, evidence, reading, into: &sheet)
          if named.isEmpty, !words.isAgreement(sentence), let last = thread {
            named = last.programmes
            addParties(sides.map(\.body), to: named, evidence, &sheet)
          }
          cooperate(
            sides.map(\.body), sentence, thread, named, words, evidence, reading, into: &sheet)
          let known = thread?.sides ?? []
          thread = Thread(
            sentence: number, programmes: named,
            sides: known + sides.map(\.body).filter { !known.contains($0) })
          continue
        }
      }
      if words.isAgreement(sentence) || sentence.contains(where: { words.isTreaty($0) }) {
        let named = sentence.filter { words.isTreaty($0) }.map { reading.items[$0].entity }
        thread = Thread(sentence: number, programmes: named)
      }
    }
  }

  /// Makes the sides of a sentence parties to the programmes that it names as signed: each of several to
  /// its own, "A für X den Vertrag C, B für Y den Vertrag D".
  ///
  /// - Returns: The programmes.
  private func sign(
    _ sentence: Range<Int>, _ sides: [Signers.Side], _ evidence: Evidence, _ reading: Reading,
    into sheet: inout StatementSheet
  ) -> [Int] {
    let named = sentence.filter { reading.isKind($0, .programme) && isObject($0, reading) }
    for (place, item) in named.enumerated() {
      let from = place == 0 ? sentence.lowerBound : named[place - 1]
      let own = sides.filter { (from..<item).contains($0.item) }
      let isEachs =
        named.count > 1
        && named.indices.allSatisfy { at in
          let from = at == 0 ? sentence.lowerBound : named[at - 1]
          return sides.contains { (from..<named[at]).contains($0.item) }
        }
      let signers = isEachs ? own : sides
      addParties(signers.map(\.body), to: [reading.items[item].entity], evidence, &sheet)
    }
    return named.map { reading.items[$0].entity }
  }

  private func addParties(
    _ sides: [Int], to programmes: [Int], _ evidence: Evidence, _ sheet: inout StatementSheet
  ) {
    for programme in programmes {
      for side in sides {
        // A minister who signs a treaty of Länder signs for her Land.
        if case .ministry = coreference.sort(side),
          sheet.hasParty(to: programme, where: { coreference.sort($0) == .land })
        {
          continue
        }
        sheet.add(Statement(.partyTo, subject: side, object: programme, evidence: evidence))
      }
    }
  }

  /// Those who sign a co-operation without a name work together.
  private func cooperate(
    _ sides: [Int], _ sentence: Range<Int>, _ thread: Thread?, _ programmes: [Int],
    _ words: SigningWords, _ evidence: Evidence, _ reading: Reading,
    into sheet: inout StatementSheet
  ) {
    var all = sides
    if words.isAgreement(sentence) {
      // Towns share what a treaty is about, a company sells it.
      guard areSides(sides, sheet),
        !words.isOfWork(sentence) || sides.allSatisfy({ coreference.sort($0).isTerritory })
      else { return }
    } else {
      // "Für A setzte B den Namen unter das Papier. Für C unterschrieb D."
      guard let thread, programmes.isEmpty, thread.programmes.isEmpty else { return }
      all = thread.sides + sides.filter { !thread.sides.contains($0) }
    }
    for (first, second) in CooperationPass.all(all)
    where first != second && !sheet.isPart(first, of: second) && !sheet.isPart(second, of: first) {
      sheet.add(Statement(.cooperatesWith, subject: first, object: second, evidence: evidence))
    }
  }

  /// Whether those who sign are the sides themselves: two of any kind, or towns and districts whose
  /// co-operation nothing else has told of.
  private func areSides(_ sides: [Int], _ sheet: StatementSheet) -> Bool {
    sides.count == 2
      || sides.allSatisfy { coreference.sort($0).isTerritory }
        && !sides.contains { sheet.cooperates($0) }
  }

  /// Whether a programme is what is signed, and not what the agreement serves.
  private func isObject(_ item: Int, _ reading: Reading) -> Bool {
    guard !reading.isSubjectOrObject(item) else { return true }
    // "das Modellprojekt „X“"
    let lead = MembershipOrgans(coreference: coreference, reading: reading).lead(item)
    return lead.preposition == nil && ["das", "den", "die"].contains(lead.determiner ?? "")
  }
}
