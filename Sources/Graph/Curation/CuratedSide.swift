/// One side of a curator's row.
struct CuratedSide: Hashable, Comparable {
  var row: Int
  var isSecond: Bool

  static func < (first: Self, second: Self) -> Bool {
    (first.row, first.isSecond ? 1 : 0) < (second.row, second.isSecond ? 1 : 0)
  }

  var opposite: Self {
    Self(row: row, isSecond: !isSecond)
  }
}
