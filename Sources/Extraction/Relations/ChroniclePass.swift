internal import Ontology

/// Reads who had an office in which year from lines headed by a year.
///
/// "2012: Noch einmal A." The head of the article, or the line before the first year, says which chair the lines are about.
struct ChroniclePass {
  let coreference: Coreference

  /// The fewest lines headed by a year that make a chronicle.
  private static let fewest = 3

  private struct Line {
    var year: Int
    var sentence: Range<Int>
  }

  func run(on reading: Reading, into claims: inout OfficeClaims) {
    let times = OfficeTimes(reading: reading)
    let lines = lines(reading, times)
    guard lines.count >= Self.fewest, let first = lines.first?.sentence.lowerBound,
      let office = chair(before: first, in: reading)
    else { return }
    for line in lines {
      guard let item = holder(of: line, in: reading) else { continue }
      var time = times.time(around: item, in: reading.clause(of: item), starts: false)
      time.scope = "\(line.year)"
      let isOver = reading.anchor.map { line.year < $0.year } ?? false
      claims.add(
        OfficeClaim(
          person: reading.items[item].entity, role: office.role, body: office.body,
          status: times.adjusted(isOver ? .former : .current, time), scope: time.scope,
          from: nil, to: time.to, dateWords: time.words, item: item, strength: .clause,
          rule: "offices/chronicle"))
    }
  }

  /// The first sentence of each line with a year at its head; none where the years do not run on.
  private func lines(_ reading: Reading, _ times: OfficeTimes) -> [Line] {
    var found: [Line] = []
    for sentence in reading.sentences {
      guard let start = sentence.first, reading.paragraph(of: start).lowerBound == start,
        let year = times.lineYear(sentence)
      else { continue }
      found.append(Line(year: year, sentence: sentence))
    }
    let years = found.map(\.year)
    let runsOn =
      zip(years, years.dropFirst()).allSatisfy { $0 < $1 }
      || zip(years, years.dropFirst()).allSatisfy { $0 > $1 }
    return runsOn ? found : []
  }

  /// The chair that an article speaks of before its first line: "wer den Vorsitz im Rat hatte".
  private func chair(before item: Int, in reading: Reading) -> (role: String, body: Int)? {
    for position in (0..<item).reversed() {
      let it = reading.items[position]
      let role: String
      if it.kind == .role {
        role = reading.name(it.entity)
        guard OfficeChanges.isHead(role) else { continue }
      } else if it.kind == nil, it.isCapitalised, it.word == "vorsitz" || it.word == "vorsitzes" {
        role = "Vorsitzender"
      } else {
        continue
      }
      let sorts: Set<BodySort> = [.other, .organ]
      return coreference.focusBody(before: item, sorts: sorts, in: reading).map { (role, $0) }
    }
    return nil
  }

  /// The one person of a line's first sentence; of several, whoever "übernahm", "folgte", "kam".
  private func holder(of line: Line, in reading: Reading) -> Int? {
    guard !reading.contains([.negation, .modal, .speech], in: line.sentence) else { return nil }
    let names = line.sentence.filter {
      reading.isKind($0, .person) && !coreference.isGenitive($0, reading)
        && (!coreference.isOblique($0, reading) || isPresented($0, in: reading))
    }
    if names.count == 1 { return names[0] }
    let next = names.filter { isNext($0, in: reading) }
    return next.count == 1 ? next[0] : nil
  }

  /// "stellte mit A den Vorsitzenden", "vertreten durch A".
  private func isPresented(_ name: Int, in reading: Reading) -> Bool {
    var before = name - 1
    while before > 0, reading.isKind(before, .role) || reading.items[before].isAny(.determiner) {
      before -= 1
    }
    return ["mit", "durch"].contains(reading.word(before))
  }

  private func isNext(_ name: Int, in reading: Reading) -> Bool {
    var before = name - 1
    while before > 0, reading.isKind(before, .role) || reading.items[before].isAny(.filler) {
      before -= 1
    }
    return ["übernahm", "folgte", "kam"].contains(reading.word(before))
  }
}
