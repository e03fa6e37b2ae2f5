import GermanText
import Ontology

/// Names of days and months, as far as they tell which meeting is meant.
enum MeetingDays {
  /// "Montag", "März": a name of a day or a month.
  static func isDay(_ token: Int, on sheet: DraftSheet) -> Bool {
    days.contains(sheet.key(token)) || months.contains(sheet.key(token))
  }

  /// Whether a sentence names a day: "gestern", "am Montag", a number, a point and a month.
  static func named(in sentence: Int, on sheet: DraftSheet) -> Bool {
    sheet.text.sentences[sentence].contains { token in
      if days.contains(sheet.key(token)) { return true }
      return sheet.text.tokens[token].kind == .number && sheet.text.tokens[token].range.count <= 2
        && sheet.isMark(token + 1, ".") && months.contains(sheet.key(token + 2))
    }
  }

  /// Whether a sentence or one of the two before it in the same paragraph or at its end names a day.
  static func named(near sentence: Int, on sheet: DraftSheet) -> Bool {
    (max(0, sentence - 2)...sentence).contains { named(in: $0, on: sheet) }
  }

  static let months: WordSet = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]

  private static let days: WordSet = [
    "gestern", "heute", "vorgestern", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonnabend", "sonntag", "montagabend", "dienstagabend", "mittwochabend",
    "donnerstagabend", "freitagabend",
  ]
}
