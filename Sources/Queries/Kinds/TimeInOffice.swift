internal import Graph
internal import Ontology

extension QuestionKind {
  /// When a person held an office: in which years, since when, until when.
  static let timeInOffice = QuestionKind(
    name: "time in an office",
    examples: [
      "In welchen Jahren war Cornelia Rogall-Grothe Vorsitzende des IT-Planungsrats?",
      "Seit wann ist Rolf Beyer Vorstandsvorsitzender von Vitako?",
      "Bis wann war Peter Kühne Vorstandsvorsitzender von Vitako?",
      "In which years was Klaus Vitt chair of the IT-Planungsrat?",
      "Since when has Marcel Weber been CDO of Tönisvorst?",
      "When did Mathias Zopfi become president of the Schweizerischer Gemeindeverband?",
    ],
    phrasings: phrasings(
      german: [
        "in|im welchen|welchem jahren|jahr war|ist {person} {post}", "wann war {person} {post}",
        "in welchen jahren war {post} {person}", "in welchen jahren amtierte {person} als {post}",
        "in|im welchen|welchem jahren|jahr hatte|fuehrte {person} den_vorsitz {head}",
        "wann hatte|fuehrte {person} den_vorsitz {head} inne?",
        "in|im welchen|welchem jahren|jahr leitete|fuehrte {person} {head}",
      ],
      english: [
        "in|during? which|what years|year was|is {person} {post}", "when was {person} {post}",
        "in|during? which|what years|year did {person} serve_as|act_as {post}",
        "in|during? which|what years|year did {person} chair|head|lead {head}",
        "when did {person} chair|head|lead {head}",
      ], tag: "years")
      + phrasings(
        german: [
          "seit|ab wann ist|war|amtiert {person} als? {post}",
          "wann wurde {person} zum|zur? {post}",
          "wann wurde {person} zum|zur|als {post} gewaehlt|ernannt|bestellt|berufen",
          "wann trat {person} das_amt {post} an",
          "seit wann hat|fuehrt {person} den_vorsitz {head} inne?",
        ],
        english: [
          "since when is|was {person} {post}", "since when has {person} been {post}",
          "when did {person} become {post}", "when was {person} elected|appointed|named as? {post}",
          "how_long has {person} been {post}",
        ], tag: "start")
      + phrasings(
        german: [
          "bis wann war|ist|bleibt|amtierte {person} als? {post}",
          "wann endete|endet {person} amtszeit als {post}",
        ],
        english: [
          "until|till when was|is {person} {post}",
          "when did {person} stop_being|cease_to_be {post}",
          "when did {person} term as {post} end",
        ], tag: "end"),
    read: { slots, tag, desk in
      guard let person = desk.find(slots["person"], .person) else {
        return desk.unknownPerson(slots["person"]) { "holds(\($0), ?role, ?body)" }
      }
      let posts =
        slots["post"].map { desk.posts($0) } ?? desk.headship(of: slots["head"]).map { [$0] } ?? []
      return posts.prefix(6).map { post in
        let unknown = tag == "years" ? "?year" : tag == "start" ? "from ?date" : "to ?date"
        var reading = Reading(
          text: "holds(\(desk.names(person.entities)), \(post.label), \(unknown))",
          penalty: person.penalty + post.penalty)
        guard !post.isUnknown else { return reading }
        guard person.entities.count == 1 else {
          reading.choices = desk.describe(person.entities)
          return reading
        }
        let terms = Tenure(post, desk: desk).terms.filter {
          $0.person == person.entities[0] && $0.wasHeld
        }
        var support: [String: [GraphStatement]] = [:]
        for term in terms {
          let texts: [String] =
            switch tag {
            case "years": term.years.map { "\($0)" }
            case "start": [term.from].compactMap { $0.map { "\($0)" } }
            default: [term.to].compactMap { $0.map { "\($0)" } }
            }
          for text in texts { support[text, default: []].append(term.statement) }
        }
        reading.answers = support.keys.sorted().map { desk.item($0, from: support[$0] ?? []) }
        if tag == "end" {
          let ends = terms.compactMap(\.impliedEnd).filter { support["\($0.date)"] == nil }
          reading.answers += Set(ends.map(\.date)).sorted().map { date in
            desk.item("\(date)", concludedFrom: ends.filter { $0.date == date })
          }
        }
        return reading
      }
    })
}
