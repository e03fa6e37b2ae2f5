/// Translates the UTF-8 offsets used inside to the Unicode code points of the output.
public struct CodePoints: Sendable {
  /// For each UTF-8 offset, the code points before it; one entry more than bytes.
  private let before: [Int32]

  /// The table of a text, made once and asked often.
  public init(_ text: String) {
    var before: [Int32] = []
    before.reserveCapacity(text.utf8.count + 1)
    var started: Int32 = 0
    for byte in text.utf8 {
      // A byte that continues a code point belongs to the one that has started.
      let continues = byte & 0xC0 == 0x80
      before.append(continues ? started - 1 : started)
      if !continues { started += 1 }
    }
    before.append(started)
    self.before = before
  }

  /// The code points before a UTF-8 offset; an offset outside the text counts as its border.
  public func offset(ofUTF8 offset: Int) -> Int {
    Int(before[min(max(offset, 0), before.count - 1)])
  }

  /// A range of UTF-8 offsets in code points.
  public func range(ofUTF8 range: Range<Int>) -> Range<Int> {
    offset(ofUTF8: range.lowerBound)..<offset(ofUTF8: range.upperBound)
  }
}
