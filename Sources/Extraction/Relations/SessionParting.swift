internal import GermanText
internal import Ontology

/// Tells apart the meetings of one kind that an article names by the same words: this year's general
/// assembly and that of three years ago.
enum SessionParting {
  static func run(on reading: inout Reading) {
    var order: [Int] = []
    var mentions: [Int: [Int]] = [:]
    for (item, it) in reading.items.enumerated() where it.kind == .session {
      if mentions[it.entity] == nil { order.append(it.entity) }
      mentions[it.entity, default: []].append(item)
    }
    for session in order where reading.entities[session].ordinal == nil {
      guard let items = mentions[session], items.count > 1 else { continue }
      part(session, items, &reading)
    }
  }

  /// Gives each mention that tells another time than the first ones an entity of its own.
  private static func part(_ session: Int, _ items: [Int], _ reading: inout Reading) {
    var groups: [(date: DateSpan?, items: [Int])] = []
    var last = 0
    for item in items {
      let date = SessionSettings(reading: reading, session: session, mentions: [item])
        .setting(isMain: false).date
      let fitting = groups.firstIndex { group in
        guard let date else { return false }
        return group.date.map { overlap($0, date) } ?? isNear(date, reading)
      }
      if date == nil, !groups.isEmpty {
        groups[last].items.append(item)
      } else if let fitting {
        groups[fitting].items.append(item)
        groups[fitting].date = groups[fitting].date ?? date
        last = fitting
      } else {
        groups.append((date, [item]))
        last = groups.count - 1
      }
    }
    for group in groups.dropFirst() { reading.part(group.items) }
  }

  private static func overlap(_ first: DateSpan, _ second: DateSpan) -> Bool {
    first.start.earliest <= (second.end ?? second.start).latest
      && second.start.earliest <= (first.end ?? first.start).latest
  }

  /// Whether a time may be that of the meeting which the article reports on.
  private static func isNear(_ date: DateSpan, _ reading: Reading) -> Bool {
    guard let anchor = reading.anchor, anchor.day != nil else { return true }
    return abs(date.start.latest - anchor.earliest) < 60
  }
}
