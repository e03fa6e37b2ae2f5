internal import Gazetteer
internal import GermanText
internal import Ontology

/// Concludes who follows whom where the text tells of both and not of the step: one has an office or
/// is to have it, and the only other one who had it leaves.
struct OfficeHandovers {
  let coreference: Coreference

  func run(_ claims: [OfficeClaim], on reading: Reading, into sheet: inout StatementSheet) {
    designated(claims, reading, &sheet)
    let known = Set(sheet.statements.filter { $0.type == .succeeds }.map(\.subject))
    let departures = Departures(reading: reading, coreference: coreference).all()
    for next in claims where !known.contains(next.person) && begins(next, reading) {
      let others = claims.filter {
        $0.person != next.person && $0.role == next.role && $0.body == next.body
      }
      guard !others.contains(where: { begins($0, reading) }) else { continue }
      let leaving = others.filter { leaves($0, next, departures, reading) }
      let isOneOfMany = !isExclusive(next.role, reading) && !next.role.contains(" für ")
      guard let last = leaving.first, leaving.allSatisfy({ $0.person == last.person }),
        !isOneOfMany || others.allSatisfy({ $0.person == last.person })
      else { continue }
      sheet.add(
        Statement(
          .succeeds, subject: next.person, object: last.person, role: next.role,
          evidence: Evidence(
            range: reading.evidence(next.item, last.item), rule: "offices/one-leaves")))
    }
  }

  /// Somebody is to take an office that somebody else has until a stated day, or has just left.
  private func designated(
    _ claims: [OfficeClaim], _ reading: Reading, _ sheet: inout StatementSheet
  ) {
    for next in claims where next.status == .designated && isDefinite(next) {
      let holders = claims.filter {
        $0.role == next.role && $0.body == next.body && $0.person != next.person
          && ($0.status == .current
            || ($0.status == .former && $0.strength == .change && !$0.isSuccession))
          && (isExclusive(next.role, reading) || next.isNew || $0.to != nil
            || $0.status == .former)
      }
      guard holders.count == 1, let holder = holders.first else { continue }
      sheet.add(
        Statement(
          .succeeds, subject: next.person, object: holder.person, role: next.role,
          evidence: Evidence(
            range: reading.evidence(next.item, holder.item), rule: "offices/designated-after")))
    }
  }

  /// Whether two who have an office can have the same one: not two Leiter of nobody knows what.
  private func isDefinite(_ claim: OfficeClaim) -> Bool {
    claim.body != nil || [.complete, .land].contains(OfficeSort(title: claim.role))
  }

  /// Whether a body has only one holder of an office at a time.
  private func isExclusive(_ role: String, _ reading: Reading) -> Bool {
    if OfficeChanges.isHead(role) { return true }
    let lexicon = reading.analysis.lexicon
    return lexicon.records(named: role).contains {
      lexicon.records[$0].kind == .role && lexicon.records[$0].isExclusive
    }
  }

  /// Whether an office is said to begin, not longer than a year ago.
  private func begins(_ claim: OfficeClaim, _ reading: Reading) -> Bool {
    switch claim.status {
    case .designated: return true
    case .current:
      if let from = claim.from { return OfficeTimes(reading: reading).isRecent(from) }
      return claim.isNew || claim.begins
    default: return false
    }
  }

  /// Whether the text says that an office ends when another one's begins.
  private func leaves(
    _ claim: OfficeClaim, _ next: OfficeClaim, _ departures: [Departure],
    _ reading: Reading
  ) -> Bool {
    if claim.status == .acting { return false }
    let start = next.from ?? reading.anchor
    if let to = claim.to {
      return start.map { abs($0.earliest - to.latest) < OfficeTimes.year } ?? true
    }
    let times = OfficeTimes(reading: reading)
    if claim.isOutgoing, claim.status == .former { return true }
    return departures.contains {
      $0.person == claim.person && !times.isLongAgo(reading.sentence(of: $0.item))
    }
  }
}
