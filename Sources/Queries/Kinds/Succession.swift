internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who came before or after whom.
  static let succession = QuestionKind(
    name: "succession",
    examples: [
      "Wer folgte auf Matthias Kammer als Co-Vorsitzender des NEGZ?",
      "Wer folgte im Juli 2020 als Präsident des Deutschen Städte- und Gemeindebundes auf Uwe Brandl?",
      "Wen löste Rolf Beyer als Vorstandsvorsitzenden von Vitako ab?",
      "Wer ist designierter Nachfolger von Hans-Henning Lühr als Staatsrat in Bremen?",
      "Who preceded Claudia Kalisch as vice-president of the Deutscher Städtetag?",
      "Who was CIO of Bavaria before Markus Söder?",
      "Who succeeded Peter Kühne as chair of the board of Vitako?",
    ],
    phrasings: withOffice(
      german: [
        "wer|welche_person folgte|folgt auf {person} nach?",
        "wer|welche_person folgte|folgt {person} nach",
        "wer|welche_person folgte|folgt {person}", "wer|welche_person loeste|loest {person} ab",
        "wer|welche_person ersetzte|ersetzt|beerbte|beerbt {person}", "wer kam nach {person}",
        "wer|welche_person wurde|wird|ist|war der|die? nachfolger|nachfolgerin von? {person}",
        "wer|welche_person ist|war|wurde|wird {person} nachfolger|nachfolgerin",
        "nachfolger|nachfolgerin von? {person}",
        "von_wem|durch_wen wurde {person} abgeloest|ersetzt|beerbt",
        "an wen gab|uebergab {person} den_vorsitz|das_amt|die_leitung|den_posten ab|weiter?",
        "wer|welche_person hat {person} abgeloest|ersetzt|beerbt",
        "wer|welche_person trat die_nachfolge von? {person} an",
      ],
      germanMiddle: [
        "wer|welche_person folgte|folgt als {post} auf {person}",
        "wer|welche_person folgte|folgt als {post} {person}",
        "wer|welche_person loeste|loest als {post} {person} ab",
        "wer|welche_person war|ist|wurde nach {person} {post}",
        "wer|welche_person war|ist|wurde {post} nach {person}",
        "wer|welche_person uebernahm das_amt {post} von {person}",
        "wer|welche_person uebernahm den? vorsitz|leitung|vorstandsvorsitz|praesidentschaft {body} von {person}",
        "wer|welche_person hat {person} an_der_spitze {body} abgeloest|ersetzt|beerbt",
        "wer|welche_person loeste|ersetzte|beerbte {person} an_der_spitze {body} ab?",
        "wer|welche_person wurde|ist|war der|die? nachfolger|nachfolgerin von? {person} bei|beim|an_der_spitze {body}",
        "wer|welche_person folgte bei|beim|an_der_spitze {body} auf {person}",
        "wer|welche_person folgte auf {person} bei|beim|an_der_spitze {body}",
        "von_wem|durch_wen wurde {person} als {post} abgeloest|ersetzt",
      ],
      english: [
        "who|which_person succeeded|succeeds|followed|follows|replaced|replaces {person}",
        "who|which_person came after {person}", "who|which_person took_over from {person}",
        "who|which_person is|was|became the? successor of|to {person}",
        "who|which_person is|was|became {person} successor",
        "by_whom was {person} succeeded|replaced", "successor of|to {person}",
        "{person} was succeeded|replaced|followed by whom|who",
      ],
      englishMiddle: [
        "who|which_person was|is|became {post} after {person}",
        "who|which_person succeeded|followed|replaced {person} at|in|on {body}",
        "who|which_person was|is|became the? successor as {post} of {person}",
      ], tag: "after")
      + withOffice(
        german: [
          "wer|welche_person ist|war|wird der|die? designierter|designierte|designierten nachfolger|nachfolgerin von? {person}",
          "wer|welche_person soll|wird {person} nachfolgen|abloesen|folgen",
        ], germanMiddle: [],
        english: [
          "who|which_person is|was the? designated|future|incoming successor of|to {person}",
          "who|which_person is|was designated to succeed|follow|replace {person}",
          "who|which_person will succeed|follow|replace {person}",
        ], englishMiddle: [], tag: "designated")
      + withOffice(
        german: [
          "wen|welche_person loeste|loest {person} ab", "auf_wen folgte|folgt {person}",
          "wem folgte|folgt {person} nach?", "wen ersetzte|beerbte {person}",
          "wer|welche_person war|ist der|die? vorgaenger|vorgaengerin von? {person}",
          "wer|welche_person war|ist {person} vorgaenger|vorgaengerin", "wer kam vor {person}",
          "vorgaenger|vorgaengerin von? {person}",
          "wessen nachfolger|nachfolgerin ist|war|wurde|wird {person}", "wer ging {person} voraus",
          "wen hat {person} abgeloest|ersetzt|beerbt", "wessen nachfolge trat {person} an",
        ],
        germanMiddle: [
          "wer|welche_person war {post} vor {person}", "wer|welche_person war vor {person} {post}",
          "auf_wen folgte|folgt als {post} {person}", "wen loeste als {post} {person} ab",
          "wen loeste|loest {person} an_der_spitze {body} ab",
        ],
        english: [
          "who|which_person preceded|precedes {person}",
          "who|whom|which_person did {person} succeed|replace|follow",
          "who|which_person was|is the? predecessor of|to {person}",
          "who|which_person came before {person}", "predecessor of|to {person}",
          "who|which_person was|is {person} predecessor", "whose successor is|was {person}",
          "who|whom does {person} succeed|replace|follow",
          "who|whom did {person} take_over from",
        ],
        englishMiddle: ["who|which_person was {post} before {person}"], tag: "before"),
    read: { slots, tag, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { name in
          "succeeds(\(tag == "before" ? "\(name), ?person" : "?person, \(name)"))"
        }
      }
      guard slots["post"] != nil || slots["body"] != nil else {
        return [SuccessionAnswers(person, post: nil, tag: tag, desk: desk).reading()]
      }
      let posts =
        slots["post"].map { desk.posts($0) } ?? desk.headship(of: slots["body"]).map { [$0] } ?? []
      return posts.prefix(6).map {
        SuccessionAnswers(person, post: $0, tag: tag, desk: desk).reading()
      }
    })

  /// Each phrasing without an office, with one at the end, and those with one inside.
  private static func withOffice(
    german: [String], germanMiddle: [String], english: [String], englishMiddle: [String],
    tag: String
  ) -> [Phrasing] {
    let withPost = german.flatMap { pattern -> [String] in
      // The verb's second part comes last: "löste … als … ab".
      var parts = pattern.split(separator: " ").map(String.init)
      var patterns = [pattern + " als|im_amt_des|im_amt_als|in_der_funktion_als {post}"]
      if let last = parts.last, !last.hasPrefix("{") {
        parts.removeLast()
        patterns.append(parts.joined(separator: " ") + " als {post} " + last)
      }
      return patterns
    }
    return phrasings(
      german: german + withPost + germanMiddle,
      english: english + english.map { $0 + " as|in_the_office_of|in_the_role_of {post}" }
        + englishMiddle,
      tag: tag)
  }
}

/// Who came before or after a person in an office.
private struct SuccessionAnswers {
  let person: Found
  let post: Post?
  let desk: Desk
  private let asksBefore: Bool
  private let asksDesignated: Bool

  init(_ person: Found, post: Post?, tag: String, desk: Desk) {
    self.person = person
    self.post = post
    self.desk = desk
    asksBefore = tag == "before"
    asksDesignated = tag == "designated" || (post?.role.isDesignated ?? false)
  }

  func reading() -> Reading {
    let name = desk.names(person.entities)
    let ends = asksBefore ? "\(name), ?person" : "?person, \(name)"
    let status = asksDesignated ? ["designated"] : []
    let parts = [ends] + [post?.label].compactMap { $0 } + desk.periods.map(\.label) + status
    var reading = Reading(
      text: "succeeds(\(parts.joined(separator: ", ")))",
      penalty: person.penalty + (post?.penalty ?? 0))
    if let post, post.isUnknown { return reading }
    guard person.entities.count == 1, let known = person.entities.first else {
      reading.choices = desk.describe(person.entities)
      return reading
    }
    let told =
      asksBefore
      ? desk.statements(.succeeds, subject: known) : desk.statements(.succeeds, object: known)
    let all = told.filter { fitsTime($0) }
    var fitting = all
    if let post {
      fitting = all.filter { post.role.exact.contains(slug($0.role ?? "")) && isAt(post, $0) }
      if fitting.isEmpty {
        fitting = all.filter { post.role.loose.contains(slug($0.role ?? "")) && isAt(post, $0) }
      }
    }
    if asksDesignated { fitting = fitting.filter { isDesignated($0) } }
    reading.answers = answers(fitting)
    return reading
  }

  private func answers(_ successions: [GraphStatement]) -> [Answer.Item] {
    let others = successions.map { asksBefore ? $0.object ?? $0.subject : $0.subject }
    let namesRole = post == nil && Set(successions.map { slug($0.role ?? "") }).count > 1
    var order: [Int] = []
    for other in others where !order.contains(other) { order.append(other) }
    return order.map { other in
      let statements = zip(others, successions).filter { $0.0 == other }.map(\.1)
      var notes: [String] = []
      if namesRole { notes += Set(statements.compactMap(\.role)).sorted() }
      if !asksDesignated, !asksBefore, statements.allSatisfy({ isDesignated($0) }) {
        notes.append(OfficeStatus.designated.label)
      }
      let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
      return desk.item(desk.name(other) + note, from: statements)
    }
  }

  /// What is told of the office that the successor came into.
  private func terms(_ succession: GraphStatement, of person: Int?) -> [Term] {
    guard let person else { return [] }
    return desk.statements(.holds, subject: person).filter {
      slug($0.role ?? "") == slug(succession.role ?? "")
    }.map { Term($0, in: desk.graph) }
  }

  /// Whether one of the two held the office at the body asked for, and neither only elsewhere.
  private func isAt(_ post: Post, _ succession: GraphStatement) -> Bool {
    guard let bodies = post.bodies.map(Set.init) else { return true }
    let successor = Set(terms(succession, of: succession.subject).compactMap(\.body))
    let predecessor = Set(terms(succession, of: succession.object).compactMap(\.body))
    let common = successor.intersection(predecessor)
    // Where only one of the two is told of, it must be clear which office is meant.
    let places = common.isEmpty ? successor.union(predecessor) : common
    guard !places.isEmpty, !common.isEmpty || places.count == 1 else { return false }
    if !places.isDisjoint(with: bodies) { return true }
    guard let wider = post.bodiesWithin, !post.role.isCommon else { return false }
    return !places.isDisjoint(with: wider)
  }

  /// Whether all that is told of the successor is that they are to come.
  private func isDesignated(_ succession: GraphStatement) -> Bool {
    let terms = terms(succession, of: succession.subject).filter { term in
      guard let bodies = post?.bodies, !bodies.isEmpty, post?.isWithin != true else { return true }
      return term.body.map { bodies.contains($0) } ?? true
    }
    // Who held it before may be to come again: the term that the same articles tell of counts.
    let articles = Set(succession.evidence.map(\.article))
    let told = terms.filter { !articles.isDisjoint(with: $0.statement.evidence.map(\.article)) }
    let planned = (told.isEmpty ? terms : told).filter { !$0.wasHeld }
    return planned.contains { plan in
      !terms.contains { $0.wasHeld && $0.firstKnownDay >= (plan.newest?.day ?? .max) }
    }
  }

  /// Whether the change certainly fell within the times asked about.
  private func fitsTime(_ succession: GraphStatement) -> Bool {
    guard !desk.periods.isEmpty else { return true }
    let begun = terms(succession, of: succession.subject)
    let ended = terms(succession, of: succession.object)
    return desk.periods.contains { period in
      begun.contains { term in
        if let from = term.from, period.contains(from) { return true }
        return term.scopeYear.flatMap { PartialDate(year: $0) }.map { period.contains($0) } ?? false
      }
        || ended.contains { term in term.to.map { period.contains($0) } ?? false }
    }
  }
}
