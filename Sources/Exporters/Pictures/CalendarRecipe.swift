internal import Graph
internal import Ontology

/// The sessions of a network by year and month, each with its chair.
///
/// A year is a band of rows; the sessions of one month stand below each other, those whose month
/// is not told in a column of their own, and those without a year at the end.
struct CalendarRecipe {
  private let network: Network
  private let pages: [String: String]
  private let chairs: [Int: [Network.Edge]]

  private static let cellWidth = 1.65
  private static let labelWidth = 0.7
  private static let months = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez.",
    "ohne Monat",
  ]

  init(_ network: Network, pages: [String: String]) {
    self.network = network
    self.pages = pages
    var chairs: [Int: [Network.Edge]] = [:]
    for edge in network.edges where edge.kind == .chaired {
      chairs[edge.target, default: []].append(edge)
    }
    self.chairs = chairs
  }

  /// The recipe; nil where there is no session.
  var dot: String? {
    let sessions = network.nodes.indices.filter { network.nodes[$0].kind == .session }
    guard !sessions.isEmpty else { return nil }
    var years: [Int: [Int: [Int]]] = [:]
    var undated: [Int] = []
    for session in sessions {
      guard let date = network.nodes[session].date?.start else {
        undated.append(session)
        continue
      }
      years[date.year, default: [:]][(date.month ?? 13) - 1, default: []].append(session)
    }
    let used = Set(years.values.flatMap(\.keys))
    let columns = (0..<13).filter { used.contains($0) || ($0 < 12 && !used.isEmpty) }
    var canvas = Canvas()
    for (place, column) in columns.enumerated() {
      canvas.text(
        Self.months[column], left: Self.left(place), row: 0, size: 10, colour: "#52606d")
    }
    var row = 1.5
    for (year, months) in years.sorted(by: { $0.key < $1.key }) {
      canvas.text("\(year)", left: 0, row: row, isBold: true)
      for (place, column) in columns.enumerated() {
        for (depth, session) in inOrder(months[column] ?? []).enumerated() {
          draw(session, left: Self.left(place), row: row + Double(depth) * 2.2, &canvas)
        }
      }
      row += Double(months.values.map(\.count).max() ?? 1) * 2.2 + 0.4
    }
    if !undated.isEmpty {
      canvas.text("ohne Datum", left: 0, row: row, isBold: true)
      row += 1.4
      for (number, session) in undated.enumerated() {
        draw(
          session, left: Self.left(number % 12), row: row + Double(number / 12) * 2.2, &canvas)
      }
      row += Double((undated.count - 1) / 12 + 1) * 2.2
    }
    canvas.text(
      "Gestrichelt: Leitung erschlossen, nicht belegt. Ohne Namen: Leitung nicht belegt.", left: 0,
      row: row + 0.4, size: 10)
    return canvas.dot(title: "Sitzungen")
  }

  private static func left(_ column: Int) -> Double {
    labelWidth + Double(column) * (cellWidth + 0.1)
  }

  private func inOrder(_ sessions: [Int]) -> [Int] {
    sessions.sorted { first, second in
      let (one, other) = (network.nodes[first], network.nodes[second])
      return (one.date?.start.earliest ?? 0, one.id) < (other.date?.start.earliest ?? 0, other.id)
    }
  }

  private func draw(_ session: Int, left: Double, row: Double, _ canvas: inout Canvas) {
    let node = network.nodes[session]
    let chairs = chairs[session] ?? []
    let names = chairs.map { network.nodes[$0.source].name }
    let isInferred = !chairs.isEmpty && chairs.allSatisfy { $0.basis == .inferred }
    var hint = node.name
    if let date = node.date { hint += ", " + date.germanDescription }
    if !names.isEmpty { hint += "\nLeitung: " + names.joined(separator: ", ") }
    if let proof = chairs.first.flatMap({ network.proof(of: $0) }) {
      hint += "\n„\(proof.quote)“ (\(proof.article.id))"
    }
    let colours = KindColours(.session)
    canvas.box(
      ([title(of: node)] + Self.lines(names.joined(separator: ", "))).joined(separator: "\n"),
      left: left, row: row, width: Self.cellWidth, height: 0.56, fill: colours.fill,
      line: colours.line, style: isInferred ? "filled,dashed" : "filled", hint: hint,
      page: pages[node.id])
  }

  /// A session's number and day, or what it is called: "40. · 29.3.", "Sommersitzung"
  private func title(of node: Network.Node) -> String {
    let name = node.ordinal.map { "\($0)." } ?? Self.fitted(node.type ?? node.name)
    guard let date = node.date?.start, let month = date.month, let day = date.day else {
      return name
    }
    return node.ordinal == nil
      ? Self.fitted("\(day).\(month). \(name)") : "\(name) · \(day).\(month)."
  }

  /// As much as a line of a box has room for.
  private static func fitted(_ text: String) -> String {
    text.count > 20 ? text.prefix(19) + "…" : text
  }

  /// Names on the two lines that a box has for them.
  private static func lines(_ names: String) -> [String] {
    guard names.count > 20 else { return names.isEmpty ? [] : [names] }
    let words = names.split(separator: " ")
    var first = ""
    for (position, word) in words.enumerated() {
      let longer = first.isEmpty ? String(word) : first + " " + word
      if longer.count > 20, !first.isEmpty {
        return [first, fitted(words[position...].joined(separator: " "))]
      }
      first = longer
    }
    return [fitted(first)]
  }
}
