import Gazetteer
import GermanText
import Ontology

/// Turns the drafts that stand into mentions and entities.
enum MentionAssembly {
  static func run(_ sheet: DraftSheet, into analysis: inout Analysis) {
    var indexes: [String: Int] = [:]
    func entity(for draft: Draft) -> Int {
      let key = self.key(of: draft)
      if let index = indexes[key] {
        if analysis.entities[index].gender == nil { analysis.entities[index].gender = draft.gender }
        return index
      }
      var entity = ArticleEntity(kind: draft.kind, name: draft.name, gazetteerID: draft.recordID)
      entity.givenName = draft.givenName
      entity.familyName = draft.familyName
      entity.gender = draft.gender
      entity.ordinal = draft.ordinal
      entity.sessionType = draft.sessionType
      analysis.entities.append(entity)
      indexes[key] = analysis.entities.count - 1
      return analysis.entities.count - 1
    }
    for index in sheet.standing {
      let draft = sheet.drafts[index]
      var mention = AnalysedMention(
        tokens: draft.tokens, kind: draft.kind, entity: entity(for: draft))
      mention.isFeminine = draft.isFeminine
      mention.isPlural = draft.isPlural
      mention.prefix = draft.prefix
      analysis.mentions.append(mention)
    }
    owners(sheet, &analysis)
    prefixes(sheet, &analysis)
  }

  /// What makes two drafts of one article the same thing.
  private static func key(of draft: Draft) -> String {
    switch draft.kind {
    case .session:
      if let ordinal = draft.ordinal { return "session/\(ordinal)/\(draft.sessionType ?? "")" }
      return "session/\(draft.name)"
    case .body, .place, .programme:
      if let id = draft.recordID { return "\(draft.kind.rawValue)/#\(id)" }
      return "\(draft.kind.rawValue)/\(draft.name)"
    default:
      return "\(draft.kind.rawValue)/\(draft.name)"
    }
  }

  private static func owners(_ sheet: DraftSheet, _ analysis: inout Analysis) {
    for (position, index) in sheet.standing.enumerated() {
      guard let owner = sheet.drafts[index].owner else { continue }
      let organ = analysis.mentions[position].entity
      guard analysis.entities[organ].owner == nil else { continue }
      let body = body(owner, &analysis)
      if body != organ { analysis.entities[organ].owner = body }
    }
  }

  private static func prefixes(_ sheet: DraftSheet, _ analysis: inout Analysis) {
    for index in analysis.mentions.indices {
      guard let prefix = analysis.mentions[index].prefix else { continue }
      if let source = sheet.definitions[prefix],
        let defined = analysis.mentions.first(where: {
          $0.tokens == sheet.drafts[source].tokens && $0.kind == .body
        })
      {
        analysis.mentions[index].prefixBody = defined.entity
        continue
      }
      guard
        let owner = BodyPass.owner(
          ofTitle: analysis.entities[analysis.mentions[index].entity].name, prefix, on: sheet)
      else { continue }
      analysis.mentions[index].prefixBody = body(owner, &analysis)
    }
  }

  private static func body(_ owner: Owner, _ analysis: inout Analysis) -> Int {
    let known = analysis.entities.firstIndex { entity in
      entity.kind == .body
        && (owner.recordID.map { entity.gazetteerID == $0 } ?? (entity.name == owner.name))
    }
    if let known { return known }
    analysis.entities.append(
      ArticleEntity(kind: .body, name: owner.name, gazetteerID: owner.recordID))
    return analysis.entities.count - 1
  }
}
