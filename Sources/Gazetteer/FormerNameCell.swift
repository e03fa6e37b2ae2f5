internal import GermanText
internal import Ontology

/// An item of the column `former`: a name, and in brackets the time it was used.
///
/// “Name (bis 2021)”, “Name (ab 2018-03)”, “Name (2018 bis 2021-12-08)”.
struct FormerNameCell {
  /// The name alone.
  let name: [UInt8]
  private(set) var from: PartialDate?
  private(set) var until: PartialDate?
  /// Whether the brackets are meant as dates and can't be read.
  private(set) var hasBrokenDates = false

  init(_ cell: [UInt8]) {
    guard cell.last == UInt8(ascii: ")"), let open = cell.lastIndex(of: UInt8(ascii: "(")),
      open > 1, cell[open - 1] == UInt8(ascii: " ")
    else {
      name = cell
      return
    }
    let words = cell[(open + 1)..<(cell.count - 1)]
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard Self.areDates(words) else {
      name = cell
      return
    }
    name = Array(cell[..<(open - 1)])
    switch words.count {
    case 2 where words[0] == "bis": until = PartialDate(words[1])
    case 2 where words[0] == "ab": from = PartialDate(words[1])
    case 3 where words[1] == "bis":
      from = PartialDate(words[0])
      until = PartialDate(words[2])
      hasBrokenDates = from == nil || until == nil
    default: break
    }
    hasBrokenDates = hasBrokenDates || from == nil && until == nil
  }

  /// Whether brackets hold dates: after “bis”, “ab” and their like, or beginning with a digit.
  private static func areDates(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return ["ab", "bis", "seit", "von"].contains(first)
      || first.utf8.first.map(Letters.isDigit) == true
  }

  /// The name with its dates, for the graph.
  var formerName: FormerName {
    FormerName(String(decoding: name, as: UTF8.self), from: from, until: until)
  }
}
