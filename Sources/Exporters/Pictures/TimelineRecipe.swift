internal import Graph
internal import Ontology

/// Who held which post when: a heading for each post, a bar for each term.
///
/// Full bars are told by articles; a bar without an end goes to the newest article that tells of
/// the office, one without a beginning is short, and a term without any date has its name alone.
/// Names stand right of the bars, a row each.
struct TimelineRecipe {
  private let network: Network
  private let pages: [String: String]

  /// The length of a bar whose beginning is not told, in inches.
  private static let stub = 0.3

  private struct Term {
    var edge: Network.Edge
    var start: Int?
    var end: Int?
  }

  init(_ network: Network, pages: [String: String]) {
    self.network = network
    self.pages = pages
  }

  /// The recipe; nil where nobody holds anything.
  var dot: String? {
    var terms: [Int: [Term]] = [:]
    for edge in network.edges where edge.kind == .holds {
      let spell = TimeSpell(from: edge.term.from, to: edge.term.to)
      terms[edge.target, default: []].append(
        Term(edge: edge, start: spell?.start, end: spell?.end))
    }
    guard !terms.isEmpty else { return nil }
    let days = terms.values.flatMap { $0.flatMap { [$0.start, $0.end].compactMap { $0 } } }
    let told = network.articles.compactMap { $0.date?.latest }
    let axis = Axis(days: days + (days.isEmpty ? told : []), newest: told.max())
    var canvas = Canvas()
    var row = 2.0
    // Chairs first, in the order of the network otherwise.
    for post in terms.keys.sorted(by: { order($0) < order($1) }) {
      let node = network.nodes[post]
      canvas.text(node.name, left: 0, row: row, isBold: true, page: pages[node.id])
      row += 1
      for term in (terms[post] ?? []).sorted(by: isBefore) {
        draw(term, axis, row, &canvas)
        row += 1
      }
      row += 0.5
    }
    draw(axis, bottom: row - 0.5, &canvas)
    legend(row + 0.5, &canvas)
    return canvas.dot(title: "Ämter im Lauf der Zeit")
  }

  private func order(_ post: Int) -> (Int, Int) {
    let isChair = network.nodes[post].role?.hasPrefix("Vorsitz") == true
    return (isChair ? 0 : 1, post)
  }

  private func isBefore(_ first: Term, _ second: Term) -> Bool {
    let one = (first.start ?? first.end ?? .max, first.end ?? .max, first.edge.id)
    return one < (second.start ?? second.end ?? .max, second.end ?? .max, second.edge.id)
  }

  private func draw(_ term: Term, _ axis: Axis, _ row: Double, _ canvas: inout Canvas) {
    let edge = term.edge
    let person = network.nodes[edge.source]
    var hint = person.name
    if let proof = network.proof(of: edge) { hint += "\n„\(proof.quote)“ (\(proof.article.id))" }
    let isFormer = edge.status == .former
    let colours = KindColours(.person)
    let told = network.proof(of: edge)?.article.date?.latest
    let right = axis.place(of: term.end ?? max(told ?? axis.last, term.start ?? axis.first))
    let left = term.start.map { axis.place(of: $0) } ?? max(0, right - Self.stub)
    let isDated = term.start != nil || term.end != nil
    if isDated {
      canvas.box(
        "", left: left, row: row, width: max(right - left, 0.06),
        fill: isFormer ? "#e4e7eb" : colours.fill, line: isFormer ? "#7b8794" : colours.line,
        style: term.start == nil || term.end == nil ? "filled,dashed" : "filled", hint: hint,
        page: pages[person.id])
    }
    let name = person.name + "  " + Self.period(of: edge)
    canvas.text(
      name, left: isDated ? max(right, left + 0.06) + 0.08 : 0.2, row: row,
      colour: edge.basis == .inferred ? "#52606d" : Canvas.dark, hint: hint,
      page: pages[person.id])
  }

  /// "2018 bis Juli 2020", "seit 2020", "ohne Datum".
  private static func period(of edge: Network.Edge) -> String {
    let end =
      edge.to?.germanDescription
      ?? edge.impliedEnd.map { $0.germanDescription + " (erschlossen)" }
    switch (edge.from?.germanDescription, end) {
    case (let from?, let to?): return "\(from) bis \(to)"
    case (let from?, nil): return "\(edge.status == .designated ? "ab" : "seit") \(from)"
    case (nil, let to?): return "bis \(to)"
    case (nil, nil):
      if let year = edge.term.from { return "\(year)" }
      return [edge.scope, edge.status.map(\.label), "ohne Datum"].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  private func draw(_ axis: Axis, bottom: Double, _ canvas: inout Canvas) {
    for year in axis.ticks {
      let left = axis.place(of: PartialDate.dayNumber(year: year, month: 1, day: 1))
      canvas.rule(at: left, from: 0.5, to: bottom)
      canvas.text("\(year)", left: left - 0.2, row: 0, size: 10, colour: "#52606d")
    }
  }

  private func legend(_ row: Double, _ canvas: inout Canvas) {
    let colours = KindColours(.person)
    let items = [
      ("belegt von Anfang bis Ende", colours.fill, colours.line, "filled"),
      ("Anfang oder Ende nicht belegt", colours.fill, colours.line, "filled,dashed"),
      ("ehemals", "#e4e7eb", "#7b8794", "filled"),
    ]
    var left = 0.0
    for (text, fill, line, style) in items {
      canvas.box("", left: left, row: row, width: 0.3, fill: fill, line: line, style: style)
      canvas.text(text, left: left + 0.36, row: row, size: 10)
      left += 0.6 + Canvas.width(of: text, size: 10)
    }
  }
}

/// Years from left to right.
private struct Axis {
  let first: Int
  let last: Int
  private let years: ClosedRange<Int>
  private static let margin = 0.2

  /// From the first year named to the last.
  init(days: [Int], newest: Int?) {
    let all = days + (days.isEmpty ? [] : [newest].compactMap { $0 })
    let low = PartialDate(
      dayNumber: all.min() ?? PartialDate.dayNumber(year: 2000, month: 1, day: 1))
    let high = PartialDate(dayNumber: all.max() ?? low.earliest)
    years = low.year...max(low.year, high.year)
    first = PartialDate.dayNumber(year: years.lowerBound, month: 1, day: 1)
    last = PartialDate.dayNumber(year: years.upperBound, month: 12, day: 31)
  }

  /// Every year, every second or fifth, as many as there is room for.
  var ticks: [Int] {
    let step = years.count <= 16 ? 1 : years.count <= 40 ? 2 : 10
    return years.filter { $0 % step == 0 || step == 1 }
  }

  private var inchesPerYear: Double {
    years.count <= 16 ? 0.6 : years.count <= 40 ? 0.3 : 12 / Double(years.count)
  }

  func place(of day: Int) -> Double {
    Self.margin + Double(min(max(day, first), last) - first) / 365.25 * inchesPerYear
  }
}
