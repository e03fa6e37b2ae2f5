internal import Graph
internal import Ontology

extension QuestionKind {
  /// Who holds or held an office.
  static let officeHolder = QuestionKind(
    name: "office holder",
    examples: [
      "Wer ist Oberbürgermeister von Essen?",
      "Wer war im Jahr 2015 Vorsitzender des IT-Planungsrats?",
      "Wer hatte 2013 den Vorsitz im IT-Planungsrat?",
      "Wer ist CDO der Stadt Tönisvorst?",
      "Who was chair of the IT-Planungsrat in 2013?",
      "Who is the mayor of Essen?",
      "Who chaired the IT-Planungsrat in 2015?",
    ],
    phrasings: phrasings(
      german: [
        "wer|welche_person ist|amtiert_als|fungiert_als|sind {post}",
        "wer|welche_person bekleidet|hat|besetzt das_amt|den_posten|die_funktion|die_position {post} inne?",
        "wer {post} ist", "wie heisst|heissen {post}", "wie ist der_name {post}",
        "wie lautet der_name {post}", "wer hat das_amt als {post} inne", "{post}",
      ],
      english: [
        "who|which_person is|are|serves_as|acts_as {post}", "what is? the name of {post}",
        "who|which_person holds|has the office|post|position|role of {post}", "who {post} is",
        "what is {post} name", "who has been {post}",
      ], tag: "now")
      + phrasings(
        german: [
          "wer|welche_person war|waren|amtierte_als|fungierte_als alles? {post}",
          "wer|welche_person bekleidete|hatte|besetzte das_amt|den_posten|die_funktion|die_position {post} inne?",
          "wie hiess|hiessen {post}", "wer {post} war",
          "nenne|nenn|zeige|zeig mir? alle|saemtliche bisherigen? {post}",
        ],
        english: [
          "who|which_person was|were|served_as|acted_as {post}",
          "who|which_person held|had the office|post|position|role of {post}",
          "what was the name of {post}", "list|name|show me? all of? the? {post}",
        ], tag: "past")
      + phrasings(
        german: [
          "wer|welche_person hat|fuehrt den? vorsitz {body} inne?",
          "wer|welche_person leitet|fuehrt {body}",
          "wer|welche_person steht {body} vor", "wer|welche_person steht an_der_spitze {body}",
          "wer|welche_person sitzt {body} vor", "wer ist an_der_spitze {body}",
        ],
        english: [
          "who|which_person chairs|leads|heads {body}", "who presides over {body}",
          "who is in_the_chair|at_the_head of {body}",
        ], tag: "head now")
      + phrasings(
        german: [
          "wer|welche_person hatte|fuehrte den? vorsitz {body} inne?",
          "wer|welche_person leitete|fuehrte {body}", "wer|welche_person stand|sass {body} vor",
          "wer|welche_person stand an_der_spitze {body}",
          "unter wessen vorsitz|leitung stand {body}",
          "wer|welche_person hat {body} geleitet|gefuehrt", "wer war an_der_spitze {body}",
        ],
        english: [
          "who|which_person chaired|led|headed {body}", "who presided over {body}",
          "who was in_the_chair|at_the_head of {body}",
        ], tag: "head past")
      + phrasings(
        german: ["welche|welchen {role} hat {body}", "welche {role} gibt_es {body}"],
        english: ["which|what {role} does {body} have"], tag: "list now")
      + phrasings(
        german: ["welche|welchen {role} hatte {body}", "welche {role} gab_es {body}"],
        english: ["which|what {role} did {body} have"], tag: "list past"),
    read: { slots, tag, desk in
      var posts: [Post] = []
      if let role = slots["role"], let body = slots["body"] {
        posts = desk.posts((Array(role) + [Token("von")] + Array(body))[...])
      } else {
        posts =
          slots["post"].map { desk.posts($0) } ?? desk.headship(of: slots["body"]).map { [$0] }
          ?? []
      }
      let isPresent = tag.hasSuffix("now")
      return posts.prefix(6).map { OfficeAnswers($0, desk: desk).holders(isPresent: isPresent) }
    })
}

extension Desk {
  /// The office of whoever presides over a body.
  func headship(of slot: ArraySlice<Token>?) -> Post? {
    guard let found = find(slot, .body) else { return nil }
    let titles = [
      "vorsitzender", "vorstandsvorsitzender", "verbandsvorsitzender", "ausschussvorsitzender",
      "praesident",
    ]
    let role = RoleQuery(
      label: "Vorsitzender", exact: Set(titles),
      loose: ["leiter", "direktor", "geschaeftsfuehrer", "abteilungsleiter"], penalty: 0)
    return Post(
      role: role, bodies: found.entities, bodyLabel: names(found.entities),
      penalty: found.penalty + 1)
  }
}

/// Persons in an office.
struct OfficeAnswers {
  private let post: Post
  private let desk: Desk
  private let tenure: Tenure

  init(_ post: Post, desk: Desk) {
    self.post = post
    self.desk = desk
    tenure = Tenure(post, desk: desk)
  }

  /// Who holds the office, or held it at the times asked about.
  func holders(isPresent: Bool) -> Reading {
    let times = desk.periods.map(\.label) + (isPresent && desk.periods.isEmpty ? ["now"] : [])
    let status = post.role.isDesignated ? ", designated" : ""
    var reading = Reading(
      text: "holds(?person, \(([post.label] + times).joined(separator: ", "))\(status))",
      penalty: post.penalty)
    guard !post.isUnknown else { return reading }
    if let choices = choices() {
      reading.choices = choices
      return reading
    }
    var found: [(person: Int, statements: [GraphStatement], inferred: Bool)] = []
    if post.role.isDesignated {
      found = tenure.designated(on: desk.today)
    } else if !desk.periods.isEmpty {
      found = desk.periods.flatMap { tenure.holders(within: $0) }
    } else if post.role.isPast {
      let now = Set(tenure.holders(on: desk.today).map(\.person))
      found = tenure.everyone().filter { !now.contains($0.person) }
    } else if isPresent || desk.asksNow {
      found = tenure.holders(on: desk.today)
      if found.isEmpty { reading.note = tenure.lastKnown(on: desk.today) }
    } else {
      found = tenure.everyone()
    }
    if post.role.isActing {
      found = found.filter { $0.statements.contains { $0.status == .acting } }
    }
    reading.answers = desk.items(found)
    return reading
  }

  /// Who came into the office, at the times asked about; where nobody did, those who are to come
  /// by what was told then, if wanted.
  func beginners(orDesignated: Bool = false) -> Reading {
    let times = desk.periods.map { "from \($0.label)" }
    var reading = Reading(
      text: "holds(?person, \(([post.label] + times).joined(separator: ", ")))",
      penalty: post.penalty)
    guard !post.isUnknown else { return reading }
    if let choices = choices() {
      reading.choices = choices
      return reading
    }
    let beginning = tenure.terms.filter { term in
      guard term.wasHeld else { return false }
      let succeeded = desk.statements(.succeeds, subject: term.person).contains {
        slug($0.role ?? "") == slug(term.role)
      }
      guard !desk.periods.isEmpty else { return term.from != nil || succeeded }
      return desk.periods.contains { period in
        if term.begins(within: period) || isChosen(term, within: period) { return true }
        guard succeeded, let year = term.scopeYear.flatMap({ PartialDate(year: $0) }) else {
          return false
        }
        return period.contains(year)
      }
    }
    reading.answers = desk.items(beginning.map { ($0.person, [$0.statement], false) })
    if reading.answers.isEmpty, orDesignated {
      let coming = tenure.terms.filter { !$0.wasHeld && isToBegin($0) }
      reading.answers = desk.items(coming.map { ($0.person, [$0.statement], false) })
      for index in reading.answers.indices {
        reading.answers[index].text += " (\(OfficeStatus.designated.label))"
      }
    }
    return reading
  }

  /// Whether articles of a time tell that somebody was just chosen for the office, without a date.
  private func isChosen(_ term: Term, within period: Period) -> Bool {
    term.from == nil && term.statement.status != .former
      && isTold(term, within: period) { $0.rule == "offices/chosen" }
  }

  /// Whether an article of a time tells of the office, in evidence that fits.
  private func isTold(
    _ term: Term, within period: Period, by fits: (GraphEvidence) -> Bool = { _ in true }
  ) -> Bool {
    term.statement.evidence.contains { evidence in
      guard fits(evidence), let date = desk.graph.articles[evidence.article].date else {
        return false
      }
      return period.contains(date)
    }
  }

  /// Whether somebody is to come into the office at a time asked about: by the date told, or where
  /// none is, by the articles of that time.
  private func isToBegin(_ term: Term) -> Bool {
    guard !desk.periods.isEmpty else { return true }
    if let from = term.statement.from { return desk.periods.contains { $0.contains(from) } }
    return desk.periods.contains { isTold(term, within: $0) }
  }

  /// The offices to choose from where several bodies have one like it.
  private func choices() -> [String]? {
    let bodies = Set(tenure.terms.filter(\.wasHeld).map { $0.body ?? -1 })
    // "in Bremen" may well mean several bodies; a name must mean one.
    guard bodies.count > 1, !(post.isWithin && post.bodies?.count ?? 0 <= 1) else { return nil }
    let offices = Set(
      tenure.terms.filter(\.wasHeld).map { term in
        [term.role, term.body.map { desk.name($0) }].compactMap { $0 }.joined(separator: " @ ")
      })
    return offices.count > 1 ? offices.sorted() : nil
  }
}

extension Desk {
  /// Persons with what supports them, each once.
  func items(
    _ found: [(person: Int, statements: [GraphStatement], inferred: Bool)]
  ) -> [Answer.Item] {
    var order: [Int] = []
    var support: [Int: [GraphStatement]] = [:]
    var inferred: Set<Int> = []
    for (person, statements, isInferred) in found {
      if support[person] == nil { order.append(person) }
      support[person, default: []] += statements
      if isInferred { inferred.insert(person) }
    }
    return order.map { person in
      item(name(person), from: support[person] ?? [], inferred: inferred.contains(person))
    }
  }
}
