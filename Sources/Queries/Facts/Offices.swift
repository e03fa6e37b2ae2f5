internal import Graph
internal import Ontology

/// Offices in words: "Vorsitzender @ IT-Planungsrat (2017)".
struct Offices {
  private let desk: Desk

  init(_ desk: Desk) {
    self.desk = desk
  }

  /// An office with its body, if wanted, and its scope or dates in brackets.
  ///
  /// An end that no article tells only where it is given.
  func text(
    of office: GraphStatement, withBody: Bool, years: [Int]? = nil, end: ImpliedEnd? = nil
  ) -> String {
    var text = office.role ?? ""
    if withBody, let body = office.object { text += " @ " + desk.name(body) }
    let bracket =
      years.map { $0.map(String.init).joined(separator: ", ") }
      ?? time(of: office, end: office.to ?? end?.date)
    return bracket.isEmpty ? text : "\(text) (\(bracket))"
  }

  private func time(of office: GraphStatement, end: PartialDate?) -> String {
    if let scope = office.scope { return scope }
    let isToBe = office.status == .designated
    switch (office.from, end) {
    case (let from?, let to?): return "\(from) bis \(to)"
    case (let from?, nil): return (isToBe ? "ab " : "seit ") + "\(from)"
    case (nil, let to?): return "bis \(to)"
    case (nil, nil): return isToBe ? OfficeStatus.designated.label : ""
    }
  }
}
