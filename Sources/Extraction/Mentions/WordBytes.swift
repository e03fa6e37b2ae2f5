extension RandomAccessCollection<UInt8> {
  /// Whether the bytes of a word end with these letters.
  func hasSuffix(_ end: String) -> Bool {
    suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
