import Gazetteer
import GermanText
import Ontology

/// The town, district or Land that an organ without an owner beside it can be of.
extension OwnerPass {
  /// The town or district that the article has named so far, if it is but one.
  static func theOnlyTown(before token: Int, on sheet: DraftSheet) -> Owner? {
    let types: Set<String> = [
      "Kreisfreie Stadt", "Stadt", "Gemeinde", "Markt", "Kreis", "Verbandsgemeinde", "Samtgemeinde",
    ]
    var only: Int?
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      guard draft.tokens.lowerBound < token else { break }
      guard
        let place = draft.territory
          ?? (draft.recordID ?? draft.owner?.recordID).flatMap({
            sheet.lexicon.administered(by: $0)
          }) ?? districtOfOffice(draft, on: sheet),
        types.contains(sheet.lexicon.records[place].type)
      else { continue }
      guard only == nil || only == place else { return nil }
      only = place
    }
    guard let only, let administration = sheet.lexicon.administration(of: only) else { return nil }
    return Owner(name: administration.name, recordID: administration.id)
  }

  /// The district of "Landratsamt Biberach".
  private static func districtOfOffice(_ draft: Draft, on sheet: DraftSheet) -> Int? {
    guard draft.kind == .body, draft.name.hasPrefix("Landratsamt ") else { return nil }
    return sheet.lexicon.records(named: "Landkreis " + draft.name.dropFirst("Landratsamt ".count))
      .first
  }

  /// The Land of a German town, from its record.
  static func land(of place: Int, on sheet: DraftSheet) -> Owner? {
    let key = sheet.lexicon.records[place].land
    guard key.utf8.count == 2, let land = sheet.lexicon.record(id: "land-" + key),
      let administration = sheet.lexicon.administration(of: land)
    else { return nil }
    return Owner(name: administration.name, recordID: administration.id)
  }

  /// "Landesamt für Finanzen in Würzburg": the Land that the authority's town lies in.
  static func landOfSeat(behind draft: Draft, on sheet: DraftSheet) -> Owner? {
    let link = sheet.after(draft.tokens.upperBound - 1)
    guard sheet.key(link) == "in", let index = sheet.draft(at: sheet.after(link)),
      let town = sheet.drafts[index].territory
    else { return nil }
    return land(of: town, on: sheet)
  }

  /// The Land of the first town or of the first body of a Land that the article names.
  static func landOfArticle(on sheet: DraftSheet) -> Owner? {
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      if let town = draft.territory, let land = land(of: town, on: sheet) { return land }
      if let id = draft.recordID, let record = sheet.lexicon.record(id: id),
        let land = land(of: record, on: sheet)
      {
        return land
      }
    }
    return nil
  }

  /// The Land that the kicker names, by itself or by a town, where the sentence names none: the
  /// organs of the article are its own, whatever other Land comes up in passing.
  static func landOfKicker(before token: Int, on sheet: DraftSheet) -> Owner? {
    let sentence = sheet.text.sentences[sheet.text.sentence(of: token)]
    let isTold = sentence.contains { token in
      let drafted = sheet.draft(at: token).flatMap { sheet.drafts[$0].territory }
      return ([drafted].compactMap { $0 } + (sheet.adjectives[token] ?? [])).contains {
        sheet.lexicon.records[$0].type == "Land"
      }
    }
    guard !isTold else { return nil }
    for index in sheet.standing {
      guard let record = sheet.drafts[index].territory else { continue }
      guard sheet.zone(of: sheet.drafts[index].tokens.lowerBound) == .kicker else { return nil }
      return land(of: record, on: sheet)
    }
    return nil
  }

  /// "Handwerkskammer in Ulm": where another body is says nothing of whose an office is.
  private static func isSeat(_ draft: Draft, on sheet: DraftSheet) -> Bool {
    let link = sheet.before(draft.tokens.lowerBound)
    guard draft.kind == .place, sheet.key(link) == "in",
      let body = sheet.draft(at: sheet.before(link)), sheet.drafts[body].kind == .body
    else { return false }
    return !sheet.drafts[body].needsOwner
  }

  /// The territory named last before a token, or first after it; only in a sentence, if one is
  /// given.
  static func territory(
    in sentence: Range<Int>? = nil, before token: Int, types: Set<String>,
    onlyBefore: Bool = false, on sheet: DraftSheet
  ) -> Owner? {
    var nearest: Owner?
    var nearestPosition = -1
    func consider(_ record: Int, at position: Int) {
      guard sentence?.contains(position) ?? true,
        types.contains(sheet.lexicon.records[record].type),
        let administration = sheet.lexicon.administration(of: record)
      else { return }
      let isBetter =
        position < token
        ? position > nearestPosition : nearestPosition < 0 && !onlyBefore
      if isBetter {
        nearest = Owner(name: administration.name, recordID: administration.id)
        nearestPosition = position
      }
    }
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      if let record = draft.territory, !isSeat(draft, on: sheet) {
        consider(record, at: draft.tokens.lowerBound)
      }
      if let id = draft.recordID ?? draft.owner?.recordID, draft.territory == nil,
        let administration = sheet.lexicon.administered(by: id)
      {
        consider(administration, at: draft.tokens.lowerBound)
      }
    }
    for (position, records) in sheet.adjectives.sorted(by: { $0.key < $1.key }) {
      if let record = records.first(where: { types.contains(sheet.lexicon.records[$0].type) }) {
        consider(record, at: position)
      }
    }
    return nearest
  }
}
