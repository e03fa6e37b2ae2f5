internal import Graph
internal import Ontology

/// The meetings that a question asks about.
struct SessionQuery {
  var ordinal: Int?
  /// Any of these: words that must all be in the session's name; empty for any session.
  var types: [[String]] = []
  /// The noun as asked, for readings.
  var noun: String
  /// Nil where the question names no body, empty where it names an unknown one.
  var bodies: [Int]?
  var bodyLabel: String?
  var places: [Int]?
  var placeLabel: String?
  var penalty = 0
  /// "letzte", "jüngste".
  var isLast = false

  /// "Die 2 Sitzungen" are two, "die 40 Sitzung" is the 40th.
  var isPlural: Bool { noun.hasSuffix("en") || noun.hasSuffix("s") }

  var isUnknown: Bool { (bodies?.isEmpty ?? false) || (places?.isEmpty ?? false) }
}

extension Desk {
  /// Reads a number, a noun, a body and a place in any order: "sechste Sitzung des Rats in Halle".
  ///
  /// The body may stand elsewhere in the question.
  func sessionQueries(
    _ slot: ArraySlice<Token>?, of body: ArraySlice<Token>? = nil
  ) -> [SessionQuery] {
    guard let slot, slot.count <= 24 else { return [] }
    var rest = Array(slot) + (body.map { [Token("von")] + $0 } ?? [])
    var query = SessionQuery(noun: "Sitzung")
    let noun = SessionNouns.take(
      from: &rest, into: &query, known: facts.sessionWords, allowingSlips: allowsSlips)
    SessionNouns.takeOrdinal(from: &rest, into: &query, nounPosition: noun)
    let hasNoun = noun != nil
    guard hasNoun || query.ordinal != nil else { return [] }
    if !hasNoun, rest.isEmpty { return [] }
    return conferences(slot) + complete(query, rest[...])
  }

  /// Sessions of a body that is a conference itself, as in "die erste Digitalministerkonferenz".
  private func conferences(_ slot: ArraySlice<Token>) -> [SessionQuery] {
    for position in slot.indices where SessionNouns.isNoun(slot[position].text) {
      guard let bodies = find(slot[position...position], .body) else { continue }
      var query = SessionQuery(noun: "Sitzung")
      var rest = Array(slot[..<position]) + Array(slot[(position + 1)...])
      SessionNouns.takeOrdinal(from: &rest, into: &query)
      query.bodies = bodies.entities
      query.bodyLabel = names(bodies.entities)
      query.penalty = bodies.penalty
      return complete(query, rest[...])
    }
    return []
  }

  /// "IT-Planungsrat zum ersten Mal": a body and the number of its meeting.
  func meetingQueries(_ body: ArraySlice<Token>?, nth: ArraySlice<Token>?) -> [SessionQuery] {
    guard let body, let nth, nth.count <= 2 else { return [] }
    var rest = Array(nth)
    var query = SessionQuery(noun: "Sitzung")
    SessionNouns.takeOrdinal(from: &rest, into: &query)
    guard rest.isEmpty else { return [] }
    return complete(query, body).filter { $0.bodies != nil }
  }

  /// Reads "IT-Planungsrat in Halle" where the meeting is known by its date alone; the place may
  /// stand elsewhere in the question.
  func meetingQueries(
    _ slot: ArraySlice<Token>?, at place: ArraySlice<Token>? = nil
  ) -> [SessionQuery] {
    guard let slot, slot.count <= 24 else { return [] }
    if let place, !["in", "im", "at"].contains(place.first?.text ?? "") { return [] }
    let words = Array(slot) + Array(place ?? [])
    return complete(SessionQuery(noun: "Sitzung"), words[...]).filter { $0.bodies != nil }
  }

  private func complete(_ query: SessionQuery, _ rest: ArraySlice<Token>) -> [SessionQuery] {
    if query.bodies != nil { return placed(query, rest) }
    guard rest.contains(where: { !Spelling.linkWords.contains($0.text) }) else { return [query] }
    var found: [SessionQuery] = []
    func add(_ body: ArraySlice<Token>?, _ place: ArraySlice<Token>?) {
      var query = query
      if let body {
        if let bodies = find(body, .body) {
          query.bodies = bodies.entities
          query.bodyLabel = names(bodies.entities)
          query.penalty += bodies.penalty
        } else {
          guard let label = unknownName(body) else { return }
          query.bodies = []
          query.bodyLabel = label
          query.penalty += Reading.unknown
        }
      }
      if let place {
        if let places = find(place, .place) {
          query.places = places.entities
          query.placeLabel = names(places.entities)
          query.penalty += places.penalty
        } else {
          guard let label = unknownName(place) else { return }
          query.places = []
          query.placeLabel = label
          // With an unknown body the place adds no doubt.
          query.penalty += query.bodies?.isEmpty ?? false ? 5 : Reading.unknown
        }
      }
      found.append(query)
    }
    let isPlace: (Token) -> Bool = { ["in", "im", "at"].contains($0.text) }
    add(rest, nil)
    if let first = rest.first, isPlace(first) { add(nil, rest.dropFirst()) }
    for split in rest.indices.dropFirst() {
      if isPlace(rest[split]), split + 1 < rest.endIndex {
        add(rest[..<split], rest[(split + 1)...])
      }
      if let first = rest.first, isPlace(first), split > rest.startIndex + 1 {
        add(rest[split...], rest[(rest.startIndex + 1)..<split])
      }
    }
    return found.sorted { $0.penalty < $1.penalty }
  }

  /// The query with the place that the rest names; none where the rest says anything else.
  private func placed(_ query: SessionQuery, _ rest: ArraySlice<Token>) -> [SessionQuery] {
    guard
      let first = rest.first(where: { $0.text != "der" && $0.text != "die" && $0.text != "the" })
    else { return [query] }
    let place = rest.drop { $0.text != first.text }
    guard ["in", "im", "at"].contains(first.text), let places = find(place.dropFirst(), .place)
    else { return [] }
    var query = query
    query.places = places.entities
    query.placeLabel = names(places.entities)
    query.penalty += places.penalty
    return [query]
  }

  /// How a session is named in readings, whether the graph has it or not.
  func label(_ query: SessionQuery, _ sessions: [Int]) -> String {
    if sessions.count == 1 { return name(sessions[0]) }
    let number = query.ordinal.map { "\($0)." }
    let place = query.placeLabel.map { "in \($0)" }
    let dates = periods.isEmpty ? nil : "(\(periods.map(\.label).joined(separator: ", ")))"
    return [number, query.noun, query.bodyLabel, place, dates].compactMap { $0 }
      .joined(separator: " ")
  }

  /// The sessions that fit the query and the dates of the question, by date.
  func sessions(_ query: SessionQuery) -> [Int] {
    let places = query.places.map { placesWithin($0) }
    let fitting = facts.sessions.filter { index in
      let session = graph.entities[index]
      if let ordinal = query.ordinal, session.ordinal != ordinal { return false }
      if let bodies = query.bodies, !bodies.contains(where: { isSession(index, of: $0) }) {
        return false
      }
      if !SessionNouns.fits(session, query) { return false }
      if let places {
        guard
          statements(.heldIn, subject: index).contains(where: {
            $0.object.map { places.contains($0) } ?? false
          })
        else { return false }
      }
      return periods.allSatisfy { period in dates(of: index).contains { period.contains($0) } }
    }
    let sorted = fitting.sorted { first, second in
      let (one, other) = (dates(of: first).first, dates(of: second).first)
      if one != other {
        guard let one else { return false }
        guard let other else { return true }
        return one < other
      }
      return (graph.entities[first].ordinal ?? 0, first) < (
        graph.entities[second].ordinal ?? 0, second
      )
    }
    guard query.isLast else { return sorted }
    return sorted.last { dates(of: $0).first.map { ($0.end ?? $0.start).latest <= today } ?? false }
      .map { [$0] } ?? []
  }

  /// A session's dates as told, the most exact first.
  func dates(of session: Int) -> [DateSpan] {
    let told = statements(.heldOn, subject: session).compactMap(\.date)
    let dates = told + [graph.entities[session].date].compactMap { $0 }
    return dates.sorted { first, second in
      let one = (first.end ?? first.start).latest - first.start.earliest
      let other = (second.end ?? second.start).latest - second.start.earliest
      return (one, first) < (other, second)
    }
  }

  func isSession(_ session: Int, of body: Int) -> Bool {
    graph.entities[session].owner == body
      || statements(.sessionOf, subject: session).contains { $0.object == body }
  }

  /// The places, and the buildings that have one of them in their name: "Rathaus Dormagen".
  private func placesWithin(_ places: [Int]) -> Set<Int> {
    var result = Set(places)
    for place in places {
      let words = Tokens.words(name(place))
      for (index, entity) in graph.entities.enumerated() where entity.kind == .place {
        let name = Tokens.words(entity.name)
        if name.count > words.count, Array(name.suffix(words.count)) == words {
          result.insert(index)
        }
      }
    }
    return result
  }
}
