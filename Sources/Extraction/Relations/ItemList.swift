/// The items of an article, to be asked for the one before or behind any other: beyond the ends stands
/// an item without a word.
struct ItemList: RandomAccessCollection, MutableCollection, Sendable {
  /// The items, and behind them the one that stands beyond the ends: so that an item is read in its
  /// place, and never copied to look at one of its fields.
  private var items: [Item]

  init(_ items: [Item]) {
    self.items = items
    self.items.append(
      Item(tokens: 0..<0, word: "", grammar: [], isCapitalised: false, entity: -1))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { items.count - 1 }

  private func slot(_ position: Int) -> Int {
    position >= 0 && position < endIndex ? position : endIndex
  }

  subscript(position: Int) -> Item {
    _read { yield items[slot(position)] }
    _modify {
      if indices.contains(position) {
        yield &items[position]
      } else {
        var nothing = items[endIndex]
        yield &nothing
      }
    }
  }

  subscript(bounds: Range<Int>) -> ArraySlice<Item> {
    get { items[bounds.clamped(to: indices)] }
    set { items[bounds.clamped(to: indices)] = newValue }
  }
}
