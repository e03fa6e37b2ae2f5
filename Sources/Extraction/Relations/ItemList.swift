/// The items of an article, to be asked for the one before or behind any other: beyond the ends stands
/// an item without a word.
struct ItemList: RandomAccessCollection, MutableCollection, Sendable {
  private var items: [Item]

  init(_ items: [Item]) {
    self.items = items
  }

  /// What stands beyond the ends.
  private static let nothing = Item(
    tokens: 0..<0, word: "", grammar: [], isCapitalised: false, entity: -1)

  var startIndex: Int { 0 }
  var endIndex: Int { items.count }

  subscript(position: Int) -> Item {
    get { items.indices.contains(position) ? items[position] : Self.nothing }
    set {
      guard items.indices.contains(position) else { return }
      items[position] = newValue
    }
  }

  subscript(bounds: Range<Int>) -> ArraySlice<Item> {
    get { items[bounds.clamped(to: items.indices)] }
    set { items[bounds.clamped(to: items.indices)] = newValue }
  }
}
