package import Ontology

extension Curation {
  /// What a curator knows better than the articles: a session's date, or how an office stood.
  ///
  /// Written as `2023-03-29` or `2023-04-27/2023-04-28`, or as `ROLE @ BODY = STATUS FROM/UNTIL`,
  /// of which the body, the status and the dates may be missing, but not both of the latter:
  /// `Präsident @ Deutscher Städtetag = former 2021-11/2023`, `Präsident = /2023`.
  package enum Pin: Hashable, Sendable {
    case date(DateSpan)
    case office(Office)

    /// An office and what is known of it.
    package struct Office: Hashable, Sendable {
      package var role: String
      /// nil: at whatever body.
      package var body: String?
      package var status: OfficeStatus?
      package var from: PartialDate?
      package var until: PartialDate?
    }

    /// Reads the column; nil where it says nothing that can be used.
    package init?(_ text: String) {
      if let date = DateSpan(text) {
        self = .date(date)
        return
      }
      guard let sign = text.lastIndex(of: "=") else { return nil }
      let reference = Reference(String(text[..<sign]))
      guard !reference.name.isEmpty else { return nil }
      var office = Office(role: reference.name, body: reference.article)
      var words = text[text.index(after: sign)...].split(separator: " ")
      if let word = words.first, let status = OfficeStatus(rawValue: String(word)) {
        office.status = status
        words.removeFirst()
      }
      if let dates = words.first {
        let ends = dates.split(separator: "/", omittingEmptySubsequences: false)
        let (from, until) = (PartialDate(ends[0]), ends.count > 1 ? PartialDate(ends[1]) : nil)
        guard ends.count == 2, words.count == 1, from != nil || until != nil,
          from != nil || ends[0].isEmpty, until != nil || ends[1].isEmpty
        else { return nil }
        if let from, let until, until.latest < from.earliest { return nil }
        (office.from, office.until) = (from, until)
      } else if office.status == nil {
        return nil
      }
      self = .office(office)
    }
  }
}
