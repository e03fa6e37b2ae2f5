/// Terms of office drawn over time, above the list that tells them.
struct Timeline: Sendable {
  /// One term.
  struct Row: Sendable {
    var line: [Inline]
    /// In words: "seit 2018".
    var dates: [Inline]
    /// From 0, where the drawing begins, to 1, where it ends.
    var start: Double
    var end: Double
    /// Where it may have begun, and until where it may have lasted, as far as that is drawn.
    var earliest: Double
    var latest: Double
    /// Whether it is over or not yet begun.
    var isPast: Bool
  }

  /// Years and where they stand, from 0 to 1.
  var ticks: [(year: Int, place: Double)]
  var rows: [Row]
  /// How many terms have no date and so no place.
  var undated: Int
}
