internal import Graph
internal import Ontology

/// How a `holds` statement stands on the site's day, and its dates in words.
struct Term {
  /// The groups that offices are listed in, in this order.
  enum Group: Int, CaseIterable, Comparable {
    case current
    case acting
    case designated
    case later
    /// Told as current, but years ago.
    case dated
    case former

    /// The mark beside an office that is listed among others.
    var tag: Tag? {
      switch self {
      case .current, .later: nil
      case .acting: .acting
      case .designated: .designated
      case .dated: .dated
      case .former: .former
      }
    }

    /// The word before the office in running text; a dated one has its year after it.
    func word(_ labels: any Labels) -> String? {
      self == .dated ? nil : tag.map { labels.tag($0) }
    }

    static func < (first: Self, second: Self) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  let group: Group
  private let statement: GraphStatement

  /// What is known around a statement on an office.
  struct Context {
    /// The day that the office is seen from.
    var day: PartialDate?
    /// Whether the reader asked for that day.
    var dayIsGiven = false
    /// Whether somebody is known to have the office later.
    var isSucceeded = false
    /// Whether somebody designated is known to have come into it.
    var isFulfilled = false
    /// The date of the newest article that tells of it.
    var standing: PartialDate?
  }

  /// After so many years a report of an office counts as dated.
  static let yearsUntilDated = 4

  /// The term as it stands in its context.
  init(_ statement: GraphStatement, _ context: Context) {
    let day = context.day
    let dayIsGiven = context.dayIsGiven
    self.statement = statement
    let isOver =
      day.map { day in
        statement.to.map { $0.latest < day.earliest }
          ?? statement.scope.flatMap(Self.year).map { $0 < day.year } ?? false
      } ?? false
    let isAhead =
      day.flatMap { day in statement.from.map { $0.earliest > day.latest } } ?? false
    let isDated =
      statement.to == nil && statement.scope.flatMap(Self.year) == nil
      && (day.flatMap { day in
        context.standing.map { $0.year + Self.yearsUntilDated < day.year }
      } ?? false)
    group =
      switch statement.status ?? .current {
      case .former: isAhead && dayIsGiven ? .later : .former
      case _ where isOver: .former
      case .designated where context.isFulfilled: .former
      case .designated where isDated: .dated
      case .designated: .designated
      case _ where context.isSucceeded: .former
      case _ where isAhead && dayIsGiven: .later
      case _ where isDated: .dated
      case .current: .current
      case .acting: .acting
      }
  }

  /// The mark beside the office where it is listed among others: how it was told, or else how it
  /// stands.
  var tag: Tag? {
    statement.status == .designated ? .designated : group.tag
  }

  /// "seit 1994", "Januar 2018 bis Juni 2020", "Beginn nicht angegeben".
  func dates(_ labels: any Labels) -> [Inline] {
    [.text(span(labels))]
      + (sourceWords.map { [.german(.text(" (\(German().quoted($0)))"))] } ?? [])
  }

  /// The source's words for a vague date, where they say more than the dates.
  private var sourceWords: String? {
    guard let words = statement.dateWords, isVague, !repeats(words) else { return nil }
    return words
  }

  /// Whether the source's words say no more than the dates: "2010".
  private func repeats(_ words: String) -> Bool {
    let known = [statement.from, statement.to].compactMap { $0?.germanDescription }
    return words.isEmpty || span(.german) == words || known.contains(words)
      || known.contains { "seit \($0)" == words || "bis \($0)" == words || "ab \($0)" == words }
  }

  private func span(_ labels: any Labels) -> String {
    let status = statement.status ?? .current
    switch (statement.from, statement.to) {
    case (let from?, let to?): return labels.from(from, to: to)
    case (let from?, nil):
      switch status {
      case .former: return labels.startingEndUnknown(from)
      case .designated: return labels.starting(from)
      case .current, .acting: return labels.since(from)
      }
    case (nil, let to?): return labels.untilStartUnknown(to)
    case (nil, nil):
      return statement.scope.flatMap(Self.year).map { labels.inYear($0) } ?? labels.noDates(status)
    }
  }

  /// The field the office is restricted to, where the scope is no year.
  var field: String? {
    guard let scope = statement.scope, !scope.isEmpty, Self.year(scope) == nil else { return nil }
    return scope
  }

  /// Whether neither a date nor a year says when it ends.
  var hasNoEnd: Bool {
    statement.to == nil && statement.scope.flatMap(Self.year) == nil
  }

  /// Whether any date is told.
  var isDated: Bool {
    statement.from != nil || statement.to != nil || statement.scope.flatMap(Self.year) != nil
  }

  /// Newest first, undated ones last.
  var order: Int {
    if let from = statement.from { return -from.earliest }
    if let year = statement.scope.flatMap(Self.year) {
      return -PartialDate.dayNumber(year: year, month: 1, day: 1)
    }
    return statement.to.map { -$0.earliest } ?? 1
  }

  private var isVague: Bool {
    let dates = [statement.from, statement.to].compactMap { $0 }
    return dates.isEmpty || dates.contains { $0.day == nil }
  }

  static func year(_ scope: String) -> Int? {
    guard scope.utf8.count == 4, let year = Int(scope), year > 0 else { return nil }
    return year
  }
}
