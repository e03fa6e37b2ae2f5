internal import GermanText
internal import Ontology

/// What calendars, records and the names of meetings tell of a session's time and place.
extension SessionSettings {
  /// Reads the line above a paragraph that only tells a day and a town.
  func readHeading(_ setting: inout Setting) {
    for mention in mentions {
      let paragraph = reading.paragraph(of: mention)
      guard paragraph.lowerBound > 0 else { continue }
      let line = reading.paragraph(of: paragraph.lowerBound - 1)
      guard line.count <= 6, let first = line.first(where: { reading.date($0) != nil }),
        line.allSatisfy({ item in
          let it = reading.items[item]
          return it.date != nil || it.kind == .place || [",", ":", ".", "–"].contains(it.word)
        }), !line.contains(where: { isDateline($0) })
      else { continue }
      if setting.date == nil, let date = reading.date(first), date.precision == .day {
        setting.date = date.span
        setting.dateItem = first
      }
      if setting.places.isEmpty { setting.places = line.filter { reading.isKind($0, .place) } }
    }
  }

  /// Reads an entry of a calendar, whose line begins with a day and perhaps a town.
  func readEntry(_ setting: inout Setting) {
    for mention in mentions {
      let line = reading.paragraph(of: mention)
      guard let colon = line.first(where: { reading.word($0) == ":" }), colon < mention,
        colon - line.lowerBound < 8,
        reading.sentence(of: mention).contains(colon) || colon + 1 == mention,
        let date = reading.date(line.lowerBound), date.span != nil,
        [.day, .days, .month].contains(date.precision),
        date.precision != .month || setting.date == nil && !hasDay(line),
        (line.lowerBound..<colon).allSatisfy({
          reading.date($0) != nil || isTown($0)
            || [",", "in", "uhr", "•", "-", "–"].contains(reading.word($0))
        })
      else { continue }
      setting.date = date.span
      setting.dateItem = line.lowerBound
      let places = line.filter {
        isTown($0) && ($0 < colon || reading.word($0 - 1) == "," && $0 > mention)
      }.compactMap { place(of: $0) }
      setting.places += places.filter { item in
        !setting.places.contains { reading.items[$0].entity == reading.items[item].entity }
      }
      return
    }
  }

  /// Whether a line tells a day of the month that its head names.
  private func hasDay(_ line: Range<Int>) -> Bool {
    line.contains {
      ["am", "vom"].contains(reading.word($0))
        && (reading.word($0 + 1).utf8.first.map { (48...57).contains($0) } ?? false)
    } || line.dropFirst().contains { reading.date($0)?.precision == .day }
  }

  /// Reads the month in the meeting's own name: "in der Februarsitzung", the nearest one before the
  /// article's day.
  func readMonth(_ setting: inout Setting) {
    guard let mention = mentions.first, let anchor = reading.anchor, let now = anchor.month else {
      return
    }
    let word = reading.items[mention].word
    guard let month = PartialDate.monthNames.firstIndex(where: { word.hasPrefix($0) }) else {
      return
    }
    if let start = setting.date?.start, start.month == month + 1 { return }
    let year = month + 1 > now && !isComing(mention) ? anchor.year - 1 : anchor.year
    setting.date = PartialDate(year: year, month: month + 1).map { DateSpan(start: $0) }
    setting.dateItem = mention
  }

  /// Reads a record's form, as in "Ort: Rathaus" and "Tag: Donnerstag".
  func readForm(_ setting: inout Setting) {
    for sentence in reading.sentences.prefix(8) {
      for position in sentence where reading.word(position + 1) == ":" {
        let rest = position + 2..<sentence.upperBound
        switch reading.word(position) {
        case "tag", "datum", "termin", "sitzungstag", "zeit", "sitzungstermin", "tagungstermin":
          guard setting.date == nil,
            let item = rest.first(where: { reading.date($0)?.span != nil })
          else { continue }
          setting.date = reading.date(item)?.span
          setting.dateItem = item
        case "ort", "sitzungsort", "tagungsort":
          guard setting.places.isEmpty,
            let item = rest.first(where: { reading.isKind($0, .place) })
          else { continue }
          setting.places = [item]
        default: continue
        }
      }
    }
  }
}

extension PartialDate {
  /// The months in lower case, as compounds begin with them.
  fileprivate static let monthNames = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
  ]
}
