internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who belongs to a body.
  static let members = QuestionKind(
    name: "members of a body",
    examples: [
      "Welche Kommunen gehören dem Netzwerk re@di an?",
      "Wer gehört dem Vorstand von DATABUND an?",
      "Welche Vorstandsmitglieder von DATABUND werden neben dem Vorsitzenden genannt?",
      "Who are the members of re@di?",
      "Which board members of DATABUND are named besides its chairman?",
    ],
    phrasings: phrasings(
      german: [
        "welche|welcher {what} gehoeren|gehoert|gehoerten {body} an",
        "welche {what} gehoeren|gehoert zu|zum|zur {body}",
        "wer alles? gehoert|gehoerte {body} an", "wer gehoert|gehoerte zu|zum|zur {body}",
        "welche {what} sind bei|beim|in|im {body} dabei",
        "wer alles? ist|war|sind|waren die? mitglied|mitglieder bei? {body}",
        "welche|wie {mitglieder} hat|hatte|zaehlt|umfasst {body}", "wer sitzt|sass in|im {body}",
        "welche {what} sind|waren die? mitglied|mitglieder {body}",
        "welche {mitglieder} {body} sind|waren|werden|wurden genannt|erwaehnt|bekannt|anwesend",
        "welche {mitglieder} {body} sind|waren|werden|wurden neben|ausser {chair} genannt|erwaehnt|bekannt|anwesend",
        "welche {mitglieder} {body} gibt_es", "welche {mitglieder} hat {body} neben|ausser {chair}",
        "wer gehoert|gehoerte {body} neben|ausser {chair} an", "{mitglieder} {body}",
        "wer ist|war|waren neben|ausser {chair} mitglied|mitglieder {body}",
        "aus wem besteht|bestand {body}",
      ],
      english: [
        "who are|were|is the? members|member of {body}",
        "which|what {what} are|were|is members|member|part of {body}",
        "who belongs|belonged to {body}", "which|what {what} belong|belongs|belonged to {body}",
        "who sits|sat on|in {body}", "who is|are|was|were on|in {body}",
        "which|what {mitglieder} does|did {body} have",
        "which|what {mitglieder} of {body} are|were named|mentioned|present|known|listed",
        "which|what {mitglieder} of {body} are|were named|mentioned|present|known|listed besides|except|other_than|apart_from|beside {chair}",
        "who are|were the {mitglieder} of {body}",
        "who are|were the {mitglieder} of {body} besides|except|other_than|apart_from {chair}",
        "list the? {mitglieder} of {body}", "which|what {mitglieder} {body} has",
      ]),
    read: { slots, _, desk in
      guard let body = slots["body"] else { return [] }
      var wanted = MemberFilter.any
      var isBoard = false
      if let words = slots["what"] ?? slots["mitglieder"] {
        guard let (filter, board) = MemberFilter.read(words, isMemberNoun: slots["what"] == nil)
        else { return [] }
        (wanted, isBoard) = (filter, board)
      }
      if let chair = slots["chair"], !desk.isChair(chair) { return [] }
      let words = isBoard ? [Token("vorstand")] + Array(body) : Array(body)
      guard let found = desk.find(words[...], .body) else {
        guard let name = desk.unknownName(body) else { return [] }
        return [Reading(text: "member_of(?member, \(name))", penalty: Reading.unknown)]
      }
      var reading = Reading(
        text: "member_of(?member, \(desk.names(found.entities)))", penalty: found.penalty)
      guard found.entities.count == 1, let known = found.entities.first else {
        reading.choices = desk.describe(found.entities)
        return [reading]
      }
      if slots["chair"] != nil { reading.text += " without its chair" }
      for period in desk.periods { reading.text += " at \(period.label)" }
      reading.isList = true
      reading.answers = MemberAnswers(
        body: known, filter: wanted, withoutChair: slots["chair"] != nil, desk: desk
      ).answers()
      return [reading]
    })

  /// Which bodies somebody belongs to.
  static let memberships = QuestionKind(
    name: "memberships",
    examples: [
      "Welchen Organisationen gehört Franz Josef Pschierer an?",
      "Which bodies is eGo-Saar a member of?",
    ],
    phrasings: phrasings(
      german: [
        "welchen|welcher|welchem organisationen|organisation|verbaenden|verband|gremien|gremium|netzwerken|netzwerk gehoert|gehoerte {member} an",
        "in welchen|welcher|welchem organisationen|organisation|verbaenden|verband|gremien|gremium|netzwerken|netzwerk ist|war|sitzt {member} mitglied?",
        "wo ist|war {member} mitglied", "wovon ist {member} mitglied",
      ],
      english: [
        "which|what bodies|body|organisations|organizations|associations|association|committees|networks is|was {member} a? member of",
        "which|what bodies|organisations|organizations|associations|committees|networks does|did {member} belong to",
        "of? what|which is {member} a? member of?",
      ]),
    read: { slots, _, desk in
      [desk.find(slots["member"], .person), desk.find(slots["member"], .body)]
        .compactMap { $0 }.map { desk.related(.memberOf, subject: $0, "?body") }
    })
}

/// What sort of members is asked for.
private enum MemberFilter {
  case any
  case persons
  case bodies
  /// Administrations whose name begins so.
  case administrations(Set<String>)

  /// The filter that a noun means, and whether it asks for a board; nil for other nouns.
  static func read(
    _ slot: ArraySlice<Token>, isMemberNoun: Bool
  ) -> (MemberFilter, isBoard: Bool)? {
    let words = slot.map(\.text).filter { !Spelling.linkWords.contains($0) }
    let noun = words.joined(separator: " ")
    if isMemberNoun {
      switch noun {
      case "mitglieder", "mitgliedern", "members", "member": return (.any, false)
      case "vorstandsmitglieder", "vorstandsmitgliedern", "board members", "members board":
        return (.any, true)
      default:
        guard words.count == 2, words[1] == "members" else { return nil }
        return read(slot.prefix(1), isMemberNoun: false).map { ($0.0, false) }
      }
    }
    switch noun {
    case "mitglieder", "members": return (.any, false)
    case "personen", "persons", "people", "menschen", "leute", "politiker", "politicians":
      return (.persons, false)
    case "organisationen", "verbaende", "behoerden", "stellen", "unternehmen", "bodies",
      "organisations", "organizations", "associations", "companies", "institutionen", "authorities":
      return (.bodies, false)
    case "kommunen", "municipalities", "local authorities", "kommunale mitglieder":
      return (
        .administrations([
          "stadt", "gemeinde", "landkreis", "kreis", "markt", "verbandsgemeinde", "samtgemeinde",
          "region",
        ]), false
      )
    case "staedte", "cities", "towns", "staedte und gemeinden", "cities and towns":
      let nouns: Set<String> =
        noun.contains("gemeinden") || noun.contains("towns")
        ? ["stadt", "gemeinde", "markt"] : ["stadt"]
      return (.administrations(nouns), false)
    case "gemeinden": return (.administrations(["gemeinde", "verbandsgemeinde", "markt"]), false)
    case "landkreise", "kreise", "districts", "counties":
      return (.administrations(["landkreis", "kreis"]), false)
    case "laender", "bundeslaender", "states", "laendern":
      return (.administrations(["land"]), false)
    default: return nil
    }
  }

  func allows(_ entity: Entity) -> Bool {
    switch self {
    case .any: return true
    case .persons: return entity.kind == .person
    case .bodies: return entity.kind == .body
    case .administrations(let nouns):
      guard entity.kind == .body, let first = Tokens.words(entity.name).first else { return false }
      let isDistrict =
        nouns.contains("landkreis")
        && Tokens.words(entity.name).contains {
          $0.hasSuffix("kreis")
        }
      return nouns.contains(first) || isDistrict
    }
  }
}

/// The members of one body.
private struct MemberAnswers {
  let body: Int
  let filter: MemberFilter
  let withoutChair: Bool
  let desk: Desk

  func answers() -> [Answer.Item] {
    let excluded = withoutChair ? chairs() : []
    var support: [Int: [GraphStatement]] = [:]
    for statement in desk.statements(.memberOf) + titledMembers()
    where statement.object == body || statement.type == .holds {
      let member = statement.subject
      guard filter.allows(desk.graph.entities[member]), !excluded.contains(member) else { continue }
      if let timely = timely(statement) { support[member, default: []].append(timely) }
    }
    return support.keys.sorted().map { desk.item(desk.name($0), from: support[$0] ?? []) }
  }

  /// "Vorstandsmitglied" of the owner is a member of its board.
  private func titledMembers() -> [GraphStatement] {
    guard desk.name(body).hasPrefix("Vorstand "), let owner = desk.owner(of: body) else {
      return []
    }
    return desk.statements(.holds).filter {
      $0.object == owner && slug($0.role ?? "") == "vorstandsmitglied"
        && Term($0, in: desk.graph).wasHeld
    }
  }

  /// The statement with the evidence that is of the time asked about; nil if none is.
  ///
  /// An article is of a time if it appeared then, or tells of a meeting of the body then.
  private func timely(_ statement: GraphStatement) -> GraphStatement? {
    guard !desk.periods.isEmpty else { return statement }
    var statement = statement
    statement.evidence = statement.evidence.filter { evidence in
      desk.periods.contains { period in
        if let date = desk.graph.articles[evidence.article].date, period.contains(date) {
          return true
        }
        return desk.graph.entities.indices.contains { session in
          desk.graph.entities[session].kind == .session && desk.isSession(session, of: body)
            && desk.graph.entities[session].mentions.contains { $0.article == evidence.article }
            && desk.dates(of: session).contains { period.contains($0) }
        }
      }
    }
    return statement.evidence.isEmpty ? nil : statement
  }

  /// Who presides over the body, over its owner if it is a board, or over one of its sessions.
  private func chairs() -> Set<Int> {
    var bodies: Set<Int> = [body]
    if desk.name(body).hasPrefix("Vorstand "), let owner = desk.owner(of: body) {
      bodies.insert(owner)
    }
    let holders = desk.statements(.holds).filter { office in
      guard let object = office.object, bodies.contains(object) else { return false }
      let title = slug(office.role ?? "")
      return title.hasSuffix("vorsitzender") && !title.hasPrefix("stellvertret")
        && !title.contains("-stellvertretender-") || title == "praesident"
    }
    let presiding = desk.statements(.chaired).filter { chaired in
      chaired.object.map { desk.isSession($0, of: body) } ?? false
    }
    return Set((holders + presiding).map(\.subject))
  }
}

extension Desk {
  /// Whether the words name who presides: "der Vorsitzenden", "its chairman".
  fileprivate func isChair(_ slot: ArraySlice<Token>) -> Bool {
    let own: Set<String> = [
      "ihrem", "ihrer", "seinem", "seiner", "dessen", "deren", "its", "their",
    ]
    let words = slot.filter { !own.contains($0.text) }
    guard let role = facts.roles.find(words, allowingSlips: false) else { return false }
    return role.exact.contains { $0.hasSuffix("vorsitzender") || $0 == "praesident" }
  }
}
