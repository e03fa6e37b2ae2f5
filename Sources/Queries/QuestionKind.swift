/// A question that can be asked: its phrasings, and how it is answered.
///
/// A value in a file of its own under Kinds; ``QuestionKind/all`` lists them.
struct QuestionKind: Sendable {
  let name: String
  /// Questions as people ask them, in both languages: tests run them, and they are suggested where
  /// a question can't be read.
  let examples: [String]
  let phrasings: [Phrasing]
  /// What the slots may be read as; nothing where they can't be.
  let read: @Sendable (Phrasing.Slots, _ tag: String, Desk) -> [Reading]

  /// Phrasings of one tag, German first.
  static func phrasings(
    german: [String], english: [String], tag: String = ""
  ) -> [Phrasing] {
    german.map { Phrasing(.german, $0, tag: tag) }
      + english.map { Phrasing(.english, $0, tag: tag) }
  }
}

/// A question as understood, and what the articles say to it.
struct Reading {
  /// The penalty of a name that no article has.
  static let unknown = 40

  /// `chaired(?person, 40. Sitzung IT-Planungsrat)`.
  var text: String
  /// How far the question was from what was understood.
  var penalty: Int
  var answers: [Answer.Item] = []
  /// Whether the answers are what something consists of, of which articles may name a part.
  var isList = false
  /// Whether the answers are known to be a part of what there is.
  var isPartial = false
  /// The names of the answers' cells, for a question that asks for a table.
  var columns: [String] = []
  /// What is known instead, where there is no answer.
  var note: String?
  /// What may be meant, where it can't be told.
  var choices: [String] = []
}

extension QuestionKind {
  /// In the order in which they are tried; of readings that fit equally well the first counts.
  static let all: [QuestionKind] = [
    .sessionChair, .chairedSessions, .sessionTimeAndPlace, .sessionsOfBody, .sessionTable,
    .officeHolder, .officeStart, .succession, .officesOfPerson, .career, .timeInOffice, .members,
    .memberships, .parts, .seat, .programmeParties, .cooperation, .connection, .connected,
    .articlesSaying, .articlesNaming,
  ]
}
