internal import Graph
internal import Ontology

/// The offices that a question asks for.
struct RoleQuery: Hashable, Sendable {
  /// As readings show it.
  var label: String
  /// Folded titles that are meant to the letter.
  var exact: Set<String>
  /// Folded titles that will do where nobody holds one of the exact ones.
  var loose: Set<String>
  var penalty: Int
  /// "ehemaliger": somebody who held it.
  var isPast = false
  /// "designierter".
  var isDesignated = false
  /// "kommissarischer".
  var isActing = false
}

/// Finds offices by their titles in any gender, case and language.
struct RoleIndex: Sendable {
  /// Words of a title's form and the canonical titles it stands for.
  private var forms: [(words: [String], title: String, penalty: Int)] = []
  private var buckets: [String: [Int]] = [:]
  /// Titles that statements have, folded to how they are written.
  private var titles: [String: String] = [:]

  init(_ graph: KnowledgeGraph) {
    var known: Set<String> = []
    for statement in graph.statements {
      guard let role = statement.role, known.insert(role).inserted else { continue }
      titles[slug(role)] = role
      add(role, title: role, penalty: 0)
    }
    for entity in graph.entities where entity.kind == .role {
      let isHeld = known.contains(entity.name)
      add(entity.name, title: entity.name, penalty: isHeld ? 0 : 2)
      for name in entity.otherNames {
        add(name, title: entity.name, penalty: isHeld ? 1 : 3)
      }
    }
  }

  private mutating func add(_ form: String, title: String, penalty: Int) {
    let words = Self.bare(Tokens.words(form))
    guard !words.isEmpty else { return }
    buckets[RoleWords.bucket(words), default: []].append(forms.count)
    forms.append((words, title, penalty))
  }

  /// The offices that the words name; nil where they name none.
  func find(_ tokens: some Sequence<Token>, allowingSlips: Bool) -> RoleQuery? {
    let all = tokens.map(\.text)
    var words = Self.bare(all)
    var isPast = false
    var isDesignated = false
    var isActing = false
    words.removeAll { word in
      if RoleWords.past.contains(word) {
        isPast = true
      } else if RoleWords.designated.contains(word) {
        isDesignated = true
      } else if RoleWords.acting.contains(word) {
        isActing = true
      } else {
        return RoleWords.present.contains(word)
      }
      return true
    }
    guard !words.isEmpty, words.count <= 14 else { return nil }
    var query =
      known(words) ?? english(words) ?? (allowingSlips ? guess(words) : nil)
      ?? plausible(words, of: all)
    query?.isPast = isPast
    query?.isDesignated = isDesignated
    query?.isActing = isActing
    return query
  }

  private func known(_ words: [String]) -> RoleQuery? {
    var best: (Int, Set<String>)?
    for index in buckets[RoleWords.bucket(words)] ?? [] {
      let form = forms[index]
      guard form.words.count == words.count else { continue }
      var penalty = form.penalty
      if form.words != words {
        guard zip(words, form.words).allSatisfy(RoleWords.agree) else { continue }
        penalty += 1
      }
      if let found = best, found.0 < penalty { continue }
      if let found = best, found.0 == penalty {
        best = (penalty, found.1.union([form.title]))
      } else {
        best = (penalty, [form.title])
      }
    }
    guard let best else { return nil }
    return query(best.1.sorted(), penalty: best.0)
  }

  private func english(_ words: [String]) -> RoleQuery? {
    let phrase = words.joined(separator: " ")
    let singular = phrase.hasSuffix("s") ? String(phrase.dropLast()) : phrase
    guard let titles = RoleWords.english[phrase] ?? RoleWords.english[singular] else { return nil }
    return query(titles, penalty: 1)
  }

  private func guess(_ words: [String]) -> RoleQuery? {
    var best: [String: Int] = [:]
    for form in forms where form.words.count == words.count {
      var total = 0
      for (word, known) in zip(words, form.words) where !RoleWords.agree(word, known) {
        let (word, known) = (Spelling.plain(word), Spelling.plain(known))
        let limit = min(Spelling.slipLimit(word), Spelling.slipLimit(known))
        total += word == known ? 1 : Spelling.slips(word, known, limit: limit) ?? 9
      }
      if (1...2).contains(total) { best[form.title] = min(best[form.title] ?? 9, total) }
    }
    guard let least = best.values.min() else { return nil }
    let titles = best.filter { $0.value == least }.keys.sorted()
    return titles.count == 1 ? query(titles, penalty: 5 + 3 * least) : nil
  }

  /// A title that the articles don't know but a reader does.
  private func plausible(_ words: [String], of all: [String]) -> RoleQuery? {
    // "des IT-Planungsrats" in it: an office and its body, not one title.
    let title = all.drop { Spelling.linkWords.contains($0) }.prefix { $0 != "fuer" && $0 != "for" }
    guard !title.contains(where: { Spelling.linkWords.contains($0) }),
      !all.contains(where: { Spelling.noNames.contains($0) }), RoleWords.looksLikeTitle(words)
    else { return nil }
    var query = query([words.joined(separator: " ")], penalty: 9)
    query.label = words.joined(separator: " ")
    return query
  }

  private func query(_ names: [String], penalty: Int) -> RoleQuery {
    let exact = Set(names.map(slug))
    var loose: Set<String> = []
    for key in titles.keys where !exact.contains(key) {
      if exact.contains(where: { RoleWords.mayStandFor(key, asked: $0) }) { loose.insert(key) }
    }
    let label = names.map { titles[slug($0)] ?? $0 }.sorted().joined(separator: "|")
    return RoleQuery(label: label, exact: exact, loose: loose, penalty: penalty)
  }

  private static func bare(_ words: [String]) -> [String] {
    words.filter { !Spelling.linkWords.contains($0) }
  }
}
