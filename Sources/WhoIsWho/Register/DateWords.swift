internal import Ontology

extension DateSpan {
  /// In words, with the month of two days said once.
  var words: String {
    guard let end, let day = start.day, end.day != nil, start.month == end.month,
      start.year == end.year
    else { return germanDescription }
    return "\(day). bis \(end.germanDescription)"
  }
}
