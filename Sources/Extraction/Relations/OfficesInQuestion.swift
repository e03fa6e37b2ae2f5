internal import Gazetteer
internal import GermanText
internal import Ontology

/// Which office a wording means that names none: "das Amt", "seine Stellvertreterin", "leitet das Haus".
extension OfficeChanges {
  /// The offices that a rule means: a deputy of somebody who chairs two bodies has two.
  func offices(
    of finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> [(role: String, body: Int?)] {
    if finding.role == "Gleiches Amt" { return shared(finding, claims) }
    // "Stellvertreter bleibt A. Neu in dieser Funktion ist B."
    let isDeputy =
      finding.role == "Stellvertreter"
      || finding.rule.hasSuffix("neu-in-dieser-funktion")
        && reading.sentences[max(0, reading.sentenceOf[finding.items.lowerBound] - 1)].contains {
          reading.items[$0].kind == nil && reading.word($0).hasPrefix("stellvertreter")
        }
    guard isDeputy else {
      return office(of: finding, reading, claims).map { [$0] } ?? []
    }
    guard let head = headOffice(beside: finding, reading, claims) else { return [] }
    let same = claims.all.filter {
      $0.item == head.item && $0.person == head.person && $0.role == head.role
    }
    return same.map { ("stellvertretender " + $0.role, $0.body) }
  }

  /// What somebody has who shares it with somebody else: "teilt sich die Geschäftsführung mit A".
  private func shared(_ finding: Finding, _ claims: OfficeClaims) -> [(role: String, body: Int?)] {
    let own = claims.all.filter {
      $0.person == finding.object && $0.status == .current && $0.body != nil
        && Self.isHead($0.role)
    }
    return (own.last { $0.strength >= .clause } ?? own.last).map { [($0.role, $0.body)] } ?? []
  }

  /// The office that a rule means: named, or the one that the text speaks of.
  func office(
    of finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    switch finding.role {
    case "Leiter", "Vorsitzender":
      // A title for the same office in the text is used instead of the verb's.
      let titled = claims.all.first {
        $0.body == finding.object && $0.body != nil && Self.isHead($0.role)
          && ($0.person == finding.subject
            || finding.role == "Leiter" && (!$0.bodyIsOpen || $0.strength >= .clause))
          && !($0.person == finding.subject && $0.status == .former && $0.bodyIsOpen
            && reading.sentenceOf[$0.item] == reading.sentenceOf[finding.items.lowerBound]
            && !finding.items.contains($0.item)
            && stated(finding.items, reading) == .current)
      }
      if let titled { return (titled.role, finding.object) }
      let own = claims.all.first {
        $0.person == finding.subject && $0.bodyIsOpen && Self.isHead($0.role)
          && $0.status != .former && OfficeSort(title: $0.role) == .other
      }
      if let own, finding.role == "Leiter", !isOfOtherUnit(own.role, finding.object, reading) {
        return (own.role, finding.object)
      }
      // "Geführt wird die Verbandsversammlung von A; als Verbandsvorsitzender …": one office.
      if finding.role == "Leiter", let organ = finding.object,
        let owner = reading.entities[organ].owner,
        let chair = claims.all.first(where: {
          $0.person == finding.subject && $0.body == owner
            && $0.role.lowercased().hasSuffix("vorsitzender")
        })
      {
        return (chair.role, owner)
      }
      if finding.role == "Leiter", let title = kindTitle(of: finding, reading) {
        return (title, finding.object)
      }
      if finding.role == "Leiter", let title = bareTitle(after: finding, reading) {
        return (title, finding.object)
      }
      return finding.role.map { ($0, finding.object) }
    case "Amt":
      let office = demonstrated(finding, reading, claims) ?? inFocus(finding, reading, claims)
      // "in gleicher Funktion im Ministerium A"
      if finding.rule.hasSuffix("in-gleicher-funktion"), let body = finding.object {
        return office.map { ($0.0, body) }
      }
      return office
    case "Vorsitz": return chair(before: finding.items.lowerBound, reading, claims)
    case "Antritt":
      // The office that somebody was chosen for.
      let own = claims.all.last {
        $0.person == finding.subject && ($0.begins || $0.strength == .change)
          && $0.item < finding.items.upperBound
      }
      return own.map { ($0.role, $0.body) }
    case let role?: return (role, finding.object)
    case nil: return nil
    }
  }

  /// "Referatsleiterin A leitet vorerst die Abteilung B": the title names a unit of another kind.
  private func isOfOtherUnit(_ role: String, _ body: Int?, _ reading: Reading) -> Bool {
    let lower = role.lowercased()
    guard let body, let unit = Self.units.first(where: { lower.hasPrefix($0) }) else {
      return false
    }
    return !reading.name(body).lowercased().contains(unit)
  }

  private static let units = [
    "abteilung", "referat", "sachgebiet", "fachbereich", "fachdienst", "dezernat", "stabsstelle",
    "projekt", "team", "bereich", "gruppe",
  ]

  /// The chair that the sentence, or the one before, speaks of: "Den Vorsitz der Konferenz gibt A ab.
  /// Bis 2020 hatte ihn B."
  func chair(
    before item: Int, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    guard let word = (first..<item).last(where: { reading.word($0) == "vorsitz" }) else {
      return nil
    }
    let body = (word + 1..<min(word + 4, item)).first { reading.isKind($0, .body) }
      .map { reading.items[$0].entity }
    let known = claims.all.filter {
      $0.item < item && $0.role.lowercased().hasSuffix("vorsitzender")
        && !$0.role.hasPrefix("stellvertret") && $0.strength >= .clause
        && (body == nil || $0.body == body)
    }.max { $0.item < $1.item }
    return known.map { ($0.role, $0.body) } ?? body.map { ("Vorsitzender", $0) }
  }

  /// The council or committee that the sentence before speaks of last.
  func lastOrgan(before item: Int, _ reading: Reading) -> Int? {
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 1)].lowerBound
    return (first..<item).last {
      reading.isKind($0, .body)
        && Electors.isOrgan(
          reading.items[$0].entity, coreference.sort(reading.items[$0].entity), reading)
    }.map { reading.items[$0].entity }
  }

  /// "an der Spitze der Regierung von A, länger als jeder andere Regierungspräsident": the one title of
  /// the text that names the kind of body by itself.
  func kindTitle(of finding: Finding, _ reading: Reading) -> String? {
    guard let head = finding.object, !Electors.isOrgan(head, coreference.sort(head), reading)
    else { return nil }
    let name = reading.name(head)
    let titles = Set(
      reading.items.filter { $0.kind == .role }.map { reading.name($0.entity) }.filter { title in
        TitleKind(title: title).map { $0.isExclusive && $0.fit(name, isOrgan: false) == 2 } ?? false
          && !title.contains("Vize") && !title.contains(" ")
      })
    return titles.count == 1 ? titles.first : nil
  }

  /// "Das Amt wird kommissarisch von A geleitet; im Mai soll B als Präsident übernehmen": the title of
  /// a head that the sentence names without a body of its own.
  func bareTitle(after finding: Finding, _ reading: Reading) -> String? {
    guard let head = finding.object,
      !Electors.isOrgan(head, coreference.sort(head), reading)
    else { return nil }
    let sentence = reading.sentence(of: finding.items.lowerBound)
    let title = sentence.first { position in
      guard position >= finding.items.upperBound, reading.isKind(position, .role),
        Self.isHead(reading.name(reading.items[position].entity)),
        !reading.isKind(position + 1, .person), !reading.isKind(position - 1, .body)
      else { return false }
      let after = reading.word(position + 1)
      let isBehindArticle =
        ["der", "die", "als", "zum", "zur"].contains(reading.word(position - 1))
        || reading.items[position - 1].isAny([.filler, .designated])
      return isBehindArticle && !["der", "des", "von", "vom", "im", "beim"].contains(after)
    }
    return title.map { reading.name(reading.items[$0].entity) }
  }

  /// The office that a deputy is the deputy of: that of the person the rule names, else the head's
  /// that the text spoke of last.
  func headOffice(
    beside finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let item = finding.items.lowerBound
    if let head = finding.object, reading.entities[head].kind == .person {
      let own = claims.all.filter { $0.person == head && Self.isHead($0.role) }
      return own.first { OfficeSort(title: $0.role) == .organisation } ?? own.first
        ?? claims.all.first { $0.person == head && $0.body != nil && $0.status != .former }
    }
    // "Vertreten wird er von B": the deputy of what "er" was said to be last.
    if let pronoun = finding.items.first(where: {
      reading.items[$0].kind == nil && ["er", "ihm", "ihn"].contains(reading.word($0))
    }), let head = coreference.topic(before: pronoun, gender: .male, in: reading) {
      let own = claims.all.filter {
        $0.person == head && $0.item < item && $0.status != .former
          && ($0.strength >= .clause || $0.rule == "offices/as-office")
      }
      if let last = own.max(by: { $0.item < $1.item }) { return last }
    }
    // "Zu seinem Stellvertreter wurde B gewählt": of what the one before him heads.
    if let possessive = finding.items.first(where: {
      reading.items[$0].kind == nil && reading.items[$0].isAny(.possessive)
    }), let head = coreference.owner(at: possessive, in: reading) {
      let own = claims.all.filter {
        $0.person == head && $0.item < item && $0.status != .former && Self.isHead($0.role)
          && ($0.strength >= .clause || $0.rule == "offices/as-office")
      }
      if let last = own.max(by: { $0.item < $1.item }) { return last }
    }
    let heads = claims.all.filter {
      $0.item < item && Self.isHead($0.role) && $0.person != finding.subject
    }
    return (heads.filter { $0.strength >= .clause }.max { $0.item < $1.item })
      ?? (heads.max { $0.item < $1.item })
  }

  /// "Bisher hatte diese Funktion A": the office that the words before spoke of last.
  func demonstrated(
    _ finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    let item = finding.items.lowerBound
    let isDemonstrative = finding.items.contains {
      ["diese", "dieses", "diesen", "dieser", "diesem"].contains(reading.word($0))
        && Self.officeNouns.contains(reading.word($0 + 1))
    }
    guard isDemonstrative, reading.sentenceOf[item] > 0 else { return nil }
    let before = reading.sentences[reading.sentenceOf[item] - 1]
    let last = claims.all.filter {
      before.contains($0.item) && $0.person != finding.subject
        && ($0.strength >= .clause || $0.rule == "offices/title-after-name")
    }.max { $0.item < $1.item }
    return last.map { ($0.role, $0.body) }
  }

  static let officeNouns: WordSet = [
    "amt", "posten", "stelle", "funktion", "aufgabe", "position", "ehrenamt", "rolle",
  ]

  /// The office in question: the subject's own that the article says begins, else the title named
  /// before in the sentence, else the first office that changes hands.
  func inFocus(
    _ finding: Finding, _ reading: Reading, _ claims: OfficeClaims
  ) -> (String, Int?)? {
    let item = finding.items.lowerBound
    let own = claims.all.filter { $0.person == finding.subject && $0.strength >= .clause }
    if let last = own.filter({ $0.item < item && $0.strength == .change }).max(by: {
      $0.item < $1.item
    })
      ?? own.filter({ $0.item < item }).max(by: { $0.item < $1.item })
    {
      return (last.role, last.body)
    }
    let sentence = reading.sentence(of: item)
    if let role = sentence.last(where: {
      $0 <= item && reading.isKind($0, .role) && !reading.isKind($0 + 1, .person)
    }) {
      let sorts: Set<BodySort> = [.other]
      let title = reading.name(reading.items[role].entity)
      let told = claims.all.first { $0.item == role && $0.role == title }?.body
      return (title, told ?? coreference.focusBody(before: role, sorts: sorts, in: reading))
    }
    // "Geschäftsführer A geht. Seine Aufgaben übernimmt B."
    if sentence.contains(where: { reading.items[$0].isAny(.possessive) }),
      let topic = coreference.topic(before: item, gender: nil, in: reading),
      topic != finding.subject,
      let last = claims.all.filter({ $0.person == topic && $0.item < item }).max(by: {
        $0.item < $1.item
      })
    {
      return (last.role, last.body)
    }
    let changes = claims.all.filter { $0.strength == .change && $0.person != finding.subject }
    if let change = changes.last(where: { $0.item < item }) ?? changes.first {
      return (change.role, change.body)
    }
    // "A hat sein Amt als Geschäftsführer niedergelegt. Kommissarisch übernimmt B."
    let left = claims.all.last {
      $0.person != finding.subject && $0.item < item && $0.status == .former
        && $0.rule == "offices/as-office"
        && reading.sentenceOf[item] - reading.sentenceOf[$0.item] <= 1
    }
    return left.map { ($0.role, $0.body) }
  }

  /// Whether a title is that of whoever heads a body.
  static func isHead(_ role: String) -> Bool {
    let lower = role.lowercased()
    return [
      "vorsitzender", "präsident", "vorsteher", "leiter", "direktor", "geschäftsführer", "vorstand",
      "rektor", "sprecher",
    ]
    .contains { lower.hasSuffix($0) } && !lower.contains("stellvertret")
      && !lower.contains("vize") && !lower.hasPrefix("ehren")
  }
}
