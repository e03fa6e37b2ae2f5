internal import Graph
internal import Ontology

/// The changes in offices as a feed that a reader's program can follow (RSS 2.0).
struct ChangeFeed {
  /// How many changes it has at most.
  private static let length = 50

  private let register: Register
  private let labels: any Labels
  private let address: String?

  init(_ register: Register, address: String?) {
    self.register = register
    labels = register.labels
    self.address = address
  }

  /// The whole file.
  var text: String {
    let changes = register.changes.prefix(Self.length)
    let note = address == nil ? labels.feedIsRelative : ""
    let built =
      changes.first.flatMap { Self.date($0.day) }
      .map { "<lastBuildDate>\($0)</lastBuildDate>\n" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0">
      <channel>
      <title>\(escape(labels.site)): \(escape(labels.changesInOffices))</title>
      <link>\(link("index"))</link>
      <description>\(escape(labels.feedDescription + note))</description>
      <language>\(labels.code)</language>
      \(built)\(changes.map(item).joined())</channel>
      </rss>

      """
  }

  private func item(_ change: OfficeChange) -> String {
    let told = register.graph.statements[change.statement]
    let article = change.evidence.article
    let title = register.line(on: change).plain(labels)
    let quote = register.graph.articles[article].quote(change.evidence.range)
    let entity = register.graph.entities[told.subject]
    let published = Self.date(change.day).map { "<pubDate>\($0)</pubDate>\n" } ?? ""
    let path = register.paths[told.subject] ?? "index"
    return """
      <item>
      <title>\(escape(title))</title>
      <link>\(link(path))</link>
      <description>\(escape(German().quoted(quote) + " – " + register.articleTitles[article]))</description>
      <guid isPermaLink="false">\(entity.id)/\(escape(slug(told.role ?? "")))/\(change.kind)/\(change.day)</guid>
      \(published)</item>

      """
  }

  private func link(_ path: String) -> String {
    escape((address ?? "") + path + ".html")
  }

  private func escape(_ text: String) -> String {
    HTMLWriter.escape(text)
  }

  /// As RFC 822 wants it, at midnight; nil where no day is known.
  static func date(_ date: PartialDate) -> String? {
    guard let month = date.month, let day = date.day else { return nil }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let monday = PartialDate.dayNumber(year: 2024, month: 1, day: 1)
    let weekday = ((date.earliest - monday) % 7 + 7) % 7
    let padded = day < 10 ? "0\(day)" : "\(day)"
    return "\(days[weekday]), \(padded) \(months[month - 1]) \(date.year) 00:00:00 +0000"
  }
}
