internal import Ontology

/// A saved page taken apart: its main article, and the dated teasers of other articles below it.
///
/// A teaser is a head line, then a line that begins with `[dd.mm.yyyy]`. The main article is what
/// precedes the first one; it has a date only where somebody states one. Each teaser is an
/// article of its own, dated by its bracket: nothing of its context leaks into the next.
struct PageParts {
  private let draft: PageDraft
  private let lines: TextLines
  private let found: [Teaser]
  private var glue: GluedKicker

  /// The articles of a page: one, or as many as it has parts.
  static func articles(of draft: PageDraft) -> [Article] {
    var parts = Self(draft)
    return parts.articles()
  }

  private init(_ draft: PageDraft) {
    self.draft = draft
    let lines = TextLines(draft.text)
    let found = Self.teasers(in: lines)
    let heads = found.map { lines.ranges[$0.head] }
    let kickers = heads.compactMap { head in
      ZoneFinder.kickerEnd(in: head, of: lines).map { lines.string(head.lowerBound..<($0 - 1)) }
    }
    self.lines = lines
    self.found = found
    glue = GluedKicker(page: lines, kickers: Set(kickers))
  }

  private mutating func articles() -> [Article] {
    guard lines.count > 0 else { return [] }
    guard let first = found.first else {
      return [article(of: 0..<lines.count, id: draft.stem)]
    }
    var articles: [Article] = []
    func id() -> String { "\(draft.stem)#\(articles.count + 1)" }

    if first.head > 0 {
      let main = article(of: 0..<first.head, id: id())
      if main.zones.contains(where: { $0.kind != .boilerplate }) { articles.append(main) }
    }
    for teaser in found {
      var article = article(of: teaser.head..<(teaser.last + 1), id: id())
      article.date = teaser.date
      article.url = nil
      article.title = ZoneFinder.headline(in: article.text, zones: article.zones)
      articles.append(article)
    }
    return articles
  }

  private struct Teaser {
    /// The line at which its head begins.
    var head: Int
    /// The line at which its paragraph ends.
    var last: Int
    var date: PartialDate
    var endsWithMore: Bool
  }

  /// The teasers below the main article; none where the page is a single article.
  private static func teasers(in lines: TextLines) -> [Teaser] {
    var found: [Teaser] = []
    var next = 0
    for index in 1..<max(1, lines.count) where index > next {
      guard let dateline = DateReading.dateline(in: lines.bytes, at: lines.ranges[index]),
        lines.isHeadLike(lines.ranges[index - 1]),
        !LineKinds.isFurniture(lines, lines.ranges[index - 1])
      else { continue }
      let last = lastLine(of: index, in: lines)
      found.append(
        Teaser(
          head: headStart(of: index, after: next, in: lines), last: last, date: dateline.date,
          endsWithMore: LineParts.moreStart(in: lines.ranges[last], of: lines) != nil))
      next = last
    }
    guard let first = found.first else { return [] }
    // The page's own article may have a dateline too: the first pair at the very top is its head.
    let below = first.head == 0 ? Array(found.dropFirst()) : found
    let isList = found.count >= 3 && found.allSatisfy(\.endsWithMore)
    return below.count >= 3 || isList ? below : []
  }

  /// The line at which a teaser's head begins: one above where its kicker has its own line.
  private static func headStart(
    of dateline: Int, after last: Int, in lines: TextLines
  ) -> Int {
    let head = dateline - 1
    guard head - 1 > last, !lines.followsBlank[head],
      ZoneFinder.kickerEnd(in: lines.ranges[head], of: lines) == nil,
      lines.ranges[head - 1].count <= 60, lines.words(in: lines.ranges[head - 1]) <= 5,
      lines.isHeadLike(lines.ranges[head - 1]),
      !LineKinds.isFurniture(lines, lines.ranges[head - 1]),
      lines.followsBlank[head - 1]
        || LineParts.moreStart(in: lines.ranges[head - 2], of: lines) != nil
    else { return head }
    return head - 1
  }

  /// The line at which a teaser's paragraph ends.
  private static func lastLine(of dateline: Int, in lines: TextLines) -> Int {
    if LineParts.moreStart(in: lines.ranges[dateline], of: lines) != nil { return dateline }
    // A page's markup may put the date, the text and "mehr..." on lines of their own.
    let limit = min(lines.count, dateline + 5)
    for index in (dateline + 1)..<max(dateline + 1, limit) {
      if DateReading.dateline(in: lines.bytes, at: lines.ranges[index]) != nil { break }
      if LineParts.moreStart(in: lines.ranges[index], of: lines) != nil { return index }
    }
    let isBare = lines.ranges[dateline].count <= 14
    return isBare && dateline + 1 < lines.count ? dateline + 1 : dateline
  }

  /// The article in some lines of the page, its glued kicker cut off and its zones found.
  private mutating func article(of part: Range<Int>, id: String) -> Article {
    let head = lines.ranges[part.lowerBound]
    let range = head.lowerBound..<lines.ranges[part.upperBound - 1].upperBound
    var text = lines.string(range)
    var isDerived = draft.isDerived || part.count < lines.count
    if let seam = glue.seam(in: head) {
      text = lines.string(head.lowerBound..<seam) + "\n" + lines.string(seam..<range.upperBound)
      isDerived = true
    }
    let zones = ZoneFinder.zones(in: text)
    return Article(
      id: id, date: draft.date ?? Self.dateline(of: text, zones: zones),
      title: draft.title ?? ZoneFinder.headline(in: text, zones: zones), url: draft.url,
      source: draft.source, text: text, textIsDerived: isDerived, zones: zones)
  }

  /// The date with which a text begins, in brackets or on a line of its own, above or below its head;
  /// nil where text comes first.
  static func dateline(of text: String, zones: [Zone]) -> PartialDate? {
    let first = zones.first { ![.kicker, .headline, .boilerplate, .credit].contains($0.kind) }
    guard let first, first.kind == .dateline else { return nil }
    let bytes = Array(text.utf8)
    return DateReading.dateline(in: bytes, at: first.range)?.date
      ?? DateReading.onlyDate(in: String(decoding: bytes[first.range], as: UTF8.self))
  }
}
