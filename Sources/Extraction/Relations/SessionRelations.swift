internal import GermanText
internal import Ontology

/// Gives each session its body, date and places, and its name.
struct SessionRelations {
  let coreference: Coreference

  func run(on reading: inout Reading, into sheet: inout StatementSheet) {
    let order = sessions(reading)
    let main = mainSession(order, reading)
    var lastOwner: Int?
    var lastSetting = SessionSettings.Setting()
    for session in order {
      let mentions = reading.items.indices.filter { reading.items[$0].entity == session }
      guard let first = mentions.first else { continue }
      if let owner = owner(of: mentions, lastOwner, reading) {
        lastOwner = owner.body
        reading.analysis.entities[session].owner = owner.body
        sheet.add(
          Statement(
            .sessionOf, subject: session, object: owner.body,
            evidence: Evidence(range: reading.evidence(owner.item), rule: "sessions/body")))
      }
      let settings = SessionSettings(reading: reading, session: session, mentions: mentions)
      var setting = settings.setting(isMain: session == main)
      // "Bei der anschließenden Mitgliederversammlung"
      if reading.word(first - 1).hasPrefix("anschließend"), setting.date == nil {
        setting = lastSetting
      }
      lastSetting = setting
      if let date = setting.date {
        reading.analysis.entities[session].date = date
        sheet.add(
          Statement(
            .heldOn, subject: session, date: date,
            evidence: Evidence(
              range: evidence(of: setting.dateItem ?? first, mentions, reading),
              rule: "sessions/date")))
      }
      for item in setting.places {
        sheet.add(
          Statement(
            .heldIn, subject: session, object: reading.items[item].entity,
            evidence: Evidence(
              range: evidence(of: item, mentions, reading), rule: "sessions/place")))
      }
      for (place, item) in setting.bracketPlaces {
        sheet.add(
          Statement(
            .heldIn, subject: session, object: place,
            evidence: Evidence(range: reading.evidence(item), rule: "sessions/bracket")))
      }
      name(session, in: &reading)
    }
  }

  /// The sentence that tells a time or place; with the one beside it, if only that one names the
  /// session.
  private func evidence(of item: Int, _ mentions: [Int], _ reading: Reading) -> Range<Int> {
    let sentence = reading.sentenceOf[item]
    if mentions.contains(where: { reading.sentenceOf[$0] == sentence }) {
      return reading.evidence(item)
    }
    let beside = mentions.first { reading.sentenceOf[$0] == sentence + 1 }
    return reading.evidence(item, beside)
  }

  /// The session that the article reports on: the first that is not only told as an earlier one,
  /// as in "ein halbes Jahr nach der konstituierenden Sitzung".
  private func mainSession(_ order: [Int], _ reading: Reading) -> Int? {
    order.first { session in
      !reading.items.indices.contains { item in
        reading.items[item].entity == session && reading.isKind(item, .session)
          && [item - 1, item - 2].contains { ["nach", "seit"].contains(reading.word($0)) }
          && reading.items[item].tokens.lowerBound >= reading.head.headline.upperBound
      }
    } ?? order.first
  }

  /// The sessions in the order of the text, first those that the text proper names.
  private func sessions(_ reading: Reading) -> [Int] {
    var order: [Int] = []
    for item in reading.items where item.kind == .session && !order.contains(item.entity) {
      order.append(item.entity)
    }
    return order
  }

  private func name(_ session: Int, in reading: inout Reading) {
    var entity = reading.analysis.entities[session]
    let type = entity.sessionType ?? "Sitzung"
    let owner = entity.owner.map { reading.name($0) } ?? ""
    let suffix = owner.isEmpty ? "" : " " + owner
    if let ordinal = entity.ordinal {
      let noun = isConference(type) ? "Konferenz" : type
      let own = isConference(type) && owner.isEmpty ? " " + type : suffix
      entity.name = "\(ordinal). \(noun)\(own)"
    } else {
      let date =
        entity.date
        ?? reading.anchor.flatMap { PartialDate(year: $0.year) }
        .map { DateSpan(start: $0) }
      let kind = type.prefix(1).uppercased() + type.dropFirst()
      entity.name = "\(kind)\(suffix)" + (date.map { " (\($0.start))" } ?? "")
    }
    guard
      !reading.analysis.entities.contains(where: {
        $0.kind == .session && $0.name == entity.name
      })
    else { return }
    reading.analysis.entities[session] = entity
  }
}
