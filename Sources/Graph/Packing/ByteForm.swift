internal import Ontology

/// Writes numbers, texts and dates as few bytes; each text once.
struct PackWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String] = []
  private var places: [String: Int] = [:]

  /// What was written, with the texts before it.
  var whole: [UInt8] {
    var head = PackWriter()
    head.add(texts.count)
    for text in texts {
      head.add(text.utf8.count)
      head.bytes.append(contentsOf: text.utf8)
    }
    return head.bytes + bytes
  }

  /// A number from 0 on: seven bits a byte, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt64(clamping: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number, or none.
  mutating func add(_ number: Int?) {
    add(number.map { $0 + 1 } ?? 0)
  }

  mutating func add(_ text: String) {
    if let place = places[text] {
      add(place)
    } else {
      places[text] = texts.count
      add(texts.count)
      texts.append(text)
    }
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  mutating func add(_ date: PartialDate?) {
    add(date.map { ($0.year * 16 + ($0.month ?? 0)) * 32 + ($0.day ?? 0) })
  }

  mutating func add(_ span: DateSpan?) {
    add(span?.start)
    add(span?.end)
  }

  /// The elements of a list, after their number.
  mutating func add<Element>(_ list: [Element], _ write: (inout Self, Element) -> Void) {
    add(list.count)
    for element in list { write(&self, element) }
  }
}

/// Reads what a ``PackWriter`` wrote, and trusts none of it.
struct PackReader {
  /// The bytes are not what a writer wrote.
  struct Unsound: Error {}

  private let bytes: [UInt8]
  private var position = 0
  private var texts: [String] = []

  init(_ bytes: [UInt8]) throws(Unsound) {
    self.bytes = bytes
    let count = try count()
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count()
      texts.append(String(decoding: bytes[position..<(position + length)], as: UTF8.self))
      position += length
    }
  }

  /// Whether all has been read.
  var isAtEnd: Bool { position == bytes.count }

  mutating func number() throws(Unsound) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(clamping: number) }
      shift += 7
    }
    throw Unsound()
  }

  /// A number of things that take a byte each at least.
  mutating func count() throws(Unsound) -> Int {
    let count = try number()
    guard count <= bytes.count - position else { throw Unsound() }
    return count
  }

  mutating func optionalNumber() throws(Unsound) -> Int? {
    let number = try number()
    return number == 0 ? nil : number - 1
  }

  /// A number below a limit.
  mutating func index(below limit: Int) throws(Unsound) -> Int {
    let number = try number()
    guard number < limit else { throw Unsound() }
    return number
  }

  mutating func text() throws(Unsound) -> String {
    texts[try index(below: texts.count)]
  }

  mutating func optionalText() throws(Unsound) -> String? {
    try number() == 0 ? nil : try text()
  }

  mutating func range() throws(Unsound) -> Range<Int> {
    let lower = try number()
    let (upper, overflow) = lower.addingReportingOverflow(try number())
    guard !overflow else { throw Unsound() }
    return lower..<upper
  }

  mutating func date() throws(Unsound) -> PartialDate? {
    guard let number = try optionalNumber() else { return nil }
    let (month, day) = (number / 32 % 16, number % 32)
    let date = PartialDate(
      year: number / 512, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    guard let date else { throw Unsound() }
    return date
  }

  mutating func span() throws(Unsound) -> DateSpan? {
    let start = try date()
    let end = try date()
    return start.map { DateSpan(start: $0, end: end) }
  }

  /// One of the cases of a type, by its raw value.
  mutating func value<Value: RawRepresentable<String>>(
    of type: Value.Type = Value.self
  ) throws(Unsound) -> Value {
    guard let value = Value(rawValue: try text()) else { throw Unsound() }
    return value
  }

  mutating func optionalValue<Value: RawRepresentable<String>>(
    of type: Value.Type = Value.self
  ) throws(Unsound) -> Value? {
    try number() == 0 ? nil : try value()
  }

  mutating func list<Element>(
    _ read: (inout Self) throws(Unsound) -> Element
  ) throws(Unsound) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }
}
