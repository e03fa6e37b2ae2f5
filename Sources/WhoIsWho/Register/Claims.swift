internal import Graph
internal import Ontology

/// Makes lines with their proof of statements.
extension Register {
  /// A statement as a claim in these words; nil for one that can't be shown.
  func claim(
    _ statement: Int, _ line: [Inline], detail: [Inline] = [], showsQuote: Bool = false
  ) -> Claim? {
    guard isSound[statement] else { return nil }
    let told = graph.statements[statement]
    // The newest are shown: what a thousand articles tell needs no thousand quotes.
    let shown = told.evidence.suffix(Self.sourceLimit)
    var sources = shown.compactMap(source)
    guard let newest = sources.popLast() else { return nil }
    let grounds = told.premises.filter { graph.statements.indices.contains($0) && isSound[$0] }
    return Claim(
      line: line + (told.basis == .inferred ? [.text(" "), .tag(.inferred)] : [])
        + (disputed.contains(statement) ? [.text(" "), .tag(.disputed)] : []),
      detail: detail, isInferred: told.basis == .inferred, showsQuote: showsQuote,
      grounds: told.basis == .inferred ? grounds.map { sentence($0) } : [], newest: newest,
      earlier: sources, omitted: told.evidence.count - shown.count)
  }

  /// How many sources of one statement are quoted.
  private static let sourceLimit = 12

  /// A statement as a claim in a sentence of its own.
  func claim(_ statement: Int) -> Claim? {
    claim(statement, isSound[statement] ? sentence(statement) : [])
  }

  func source(_ evidence: GraphEvidence) -> Source? {
    guard graph.articles.indices.contains(evidence.article) else { return nil }
    let quote = quote(evidence)
    return Source(
      title: articleTitles[evidence.article], date: articleDate(evidence.article),
      path: articlePaths[evidence.article],
      fragment: fragment(of: evidence.range.lowerBound, in: evidence.article),
      quote: quote)
  }

  /// The exact words; a line in their midst that names a private person, or who made a picture, is
  /// left out visibly.
  private func quote(_ evidence: GraphEvidence) -> String {
    let article = graph.articles[evidence.article]
    let covered = lines[evidence.article].filter { $0.overlaps(evidence.range) }
    guard covered.count > 2 else { return article.quote(evidence.range) }
    let quotes = covered.enumerated().map { number, line in
      let isWithin = number > 0 && number + 1 < covered.count
      let words = article.quote(line.clamped(to: evidence.range))
      return isWithin && namesPrivatePerson(line, in: evidence.article) ? "[…]" : words
    }
    return quotes.joined(separator: "\n")
  }

  private func namesPrivatePerson(_ line: Range<Int>, in article: Int) -> Bool {
    graph.articles[article].credits.contains { $0.overlaps(line) }
      || mentionsOfArticle[article].contains { mention in
        graph.entities[mention.entity].kind == .person && paths[mention.entity] == nil
          && mention.range.overlaps(line)
      }
  }

  /// A statement in words, whoever reads it; with an office's dates or without.
  func sentence(_ statement: Int, dates: Bool = true) -> [Inline] {
    let told = graph.statements[statement]
    let subject = link(told.subject)
    let object = told.object.map { link($0) } ?? .quiet(labels.notStated)
    let verb = labels.verb(told.type)
    switch told.type {
    case .chaired: return [subject, .text(verb), object]
    case .sessionOf: return [subject, .text(verb), object]
    case .heldIn: return [subject, .text(verb), object]
    case .heldOn:
      return [subject, .text(verb), .text(told.date.map { labels.date($0) } ?? labels.noDay)]
    case .holds:
      return [subject, .text(verb)] + office(statement)
        + (dates ? [.quiet(", ")] + term(statement).dates(labels).map(\.quieted) : [])
    case .memberOf: return [subject, .text(verb), object]
    case .partOf: return [subject, .text(verb), object]
    case .seatedIn: return [subject, .text(verb), object]
    case .succeeds:
      return [subject, .text(verb), object]
        + (told.role.map { [.text(": "), .german(.text($0))] } ?? [])
    case .partyTo: return [subject, .text(verb), object]
    case .cooperatesWith: return [subject, .text(verb), object]
    case .quoted:
      return told.object == nil
        ? [subject, .text(labels.isQuoted)] : [subject, .text(verb), object]
    }
  }

  // MARK: Offices

  /// How an office stands on the site's day.
  func term(_ statement: Int) -> Term {
    Term(
      graph.statements[statement],
      Term.Context(
        day: day, dayIsGiven: asOf != nil, isSucceeded: laterHolder[statement] != nil,
        isFulfilled: fulfilled.contains(statement),
        standing: newestArticle(of: statement).flatMap { graph.articles[$0].date }))
  }

  /// The newest article that tells of a statement.
  private func newestArticle(of statement: Int) -> Int? {
    graph.statements[statement].evidence.map(\.article)
      .last(where: graph.articles.indices.contains)
  }

  /// Dates and standing of an office, and who is known to have it later.
  func officeDetail(_ statement: Int) -> [Inline] {
    let told = graph.statements[statement]
    var line = term(statement).dates(labels).map(\.quieted)
    line.append(.quiet(" · " + standing(statement)))
    if let end = told.impliedEnd {
      line += [
        .quiet(" · " + labels.end), .tag(.inferred), .quiet(labels.endFollows(end.date)),
        link(end.successor),
      ]
    } else if term(statement).hasNoEnd, let later = laterHolder[statement], later != told.subject {
      line += [
        .quiet(" · " + labels.end), .tag(.inferred), .quiet(labels.laterHolder), link(later),
      ]
    }
    return line
  }

  /// An office's title as it is said of the person who holds it.
  func title(_ statement: GraphStatement) -> String {
    guard let role = statement.role, !role.isEmpty else { return labels.noOffice }
    return OfficeTitle.title(
      role, of: shownGender.entity(statement.subject, in: graph),
      record: roleEntity(named: role)?.record)
  }

  /// The same, or that it is not told, for a line.
  func titleWords(_ statement: GraphStatement) -> Inline {
    let isTold = !(statement.role ?? "").isEmpty
    return isTold ? .german(.text(title(statement))) : .text(title(statement))
  }

  /// The role of this title.
  func roleEntity(named title: String) -> Entity? {
    roles[title].map { graph.entities[$0] }
  }

  /// "**Vorsitzender**, IT-Planungsrat".
  func office(_ statement: Int) -> [Inline] {
    let told = graph.statements[statement]
    var line: [Inline] = [.german(.strong(title(told)))]
    if let object = told.object {
      line += [.text(", "), link(object)]
    } else if !Self.namesItsBody(told.role ?? "") {
      line.append(.quiet(", " + labels.noBody))
    }
    if let field = term(statement).field { line.append(.german(.text(" (\(field))"))) }
    return line
  }

  /// Whether a title says by itself where the office is: "Bundes-CIO", "Beauftragter der
  /// Landesregierung für …".
  static func namesItsBody(_ role: String) -> Bool {
    role.hasPrefix("Bundes") || role.hasPrefix("Landes")
      || role.split(separator: " ").contains { $0 == "der" || $0 == "des" }
  }

  /// A person's offices by the groups they are listed in, newest first in each.
  func offices(of person: Int) -> [(group: Term.Group, statements: [Int])] {
    let held = asSubject[person].filter { graph.statements[$0].type == .holds }
    return grouped(held)
  }

  /// Statements on offices by group, newest first in each.
  func grouped(_ held: [Int]) -> [(group: Term.Group, statements: [Int])] {
    var groups: [Term.Group: [Int]] = [:]
    for index in held { groups[term(index).group, default: []].append(index) }
    return Term.Group.allCases.compactMap { group in
      guard let statements = groups[group] else { return nil }
      let sorted = statements.sorted { first, second in
        let (one, other) = (term(first), term(second))
        // What leaves the body open comes last.
        let (open, otherOpen) = (isWithoutBody(first), isWithoutBody(second))
        return (open, one.order, first) < (otherOpen, other.order, second)
      }
      return (group, sorted)
    }
  }

  /// 1 for an office whose body should be told and is not, else 0.
  private func isWithoutBody(_ statement: Int) -> Int {
    let told = graph.statements[statement]
    return told.object == nil && !Self.namesItsBody(told.role ?? "") ? 1 : 0
  }

  /// The day of the newest article that tells of an office, with the word "Stand".
  func standing(_ statement: Int) -> String {
    let date = newestArticle(of: statement).flatMap { graph.articles[$0].date }
    return labels.standing(date)
  }

  /// A person in a few words: the first current offices, or else what there is.
  func summary(of person: Int, limit: Int = 2) -> [Inline] {
    guard let first = offices(of: person).first else { return [] }
    let withBody = first.statements.filter { graph.statements[$0].object != nil }
    let named = Set(withBody.compactMap { graph.statements[$0].role })
    // "CIO" alone says nothing more beside "CIO, Land Hessen".
    let telling = first.statements.filter { index in
      let told = graph.statements[index]
      return told.object != nil || told.role.map { !named.contains($0) } ?? true
    }
    var line: [Inline] = []
    for (position, index) in telling.prefix(limit).enumerated() {
      let told = graph.statements[index]
      if position > 0 { line.append(.text("; ")) }
      if position == 0, let word = first.group.word(labels) { line.append(.text(word + " ")) }
      let body = told.object.map { ", " + name(of: $0) } ?? ""
      line += [titleWords(told), .german(.text(body))]
    }
    if telling.count > limit { line.append(.text(" " + labels.andOthers)) }
    let years = telling.flatMap { graph.statements[$0].evidence.map(\.article) }
      .filter(graph.articles.indices.contains).compactMap { graph.articles[$0].date?.year }
    if let year = years.max(), first.group != .former {
      line.append(.quiet(" (\(labels.shortStanding(year)))"))
    }
    return line
  }
}
