/// JSON, gathered piece by piece in a fixed order; texts are cleaned as in every format.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  /// What became of the texts.
  private(set) var report = ExportReport()
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  mutating func object(_ key: String? = nil, _ members: (inout Self) -> Void) {
    open(key, 123)
    members(&self)
    bytes.append(125)
    needsComma = true
  }

  mutating func array(_ key: String? = nil, _ elements: (inout Self) -> Void) {
    open(key, 91)
    elements(&self)
    bytes.append(93)
    needsComma = true
  }

  /// A text; none is left out.
  mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    start(key)
    string(text)
  }

  mutating func member(_ key: String, _ number: Int) {
    start(key)
    bytes += String(number).utf8
  }

  mutating func member(_ key: String, _ flag: Bool) {
    start(key)
    bytes += (flag ? "true" : "false").utf8
  }

  /// A number; none, and what JSON has no number for, is left out.
  mutating func member(_ key: String, _ number: Double?) {
    guard let number, number.isFinite else { return }
    start(key)
    bytes += number.description.utf8
  }

  /// A list of texts, each cut after so many code points; an empty one is left out.
  mutating func member(_ key: String, _ texts: [String], limit: Int = ExportText.maximumLength) {
    guard !texts.isEmpty else { return }
    array(key) { json in
      for text in texts { json.element(text, limit: limit) }
    }
  }

  mutating func member(_ key: String, _ value: AttributeValue?) {
    switch value {
    case nil: break
    case .text(let text)?: member(key, text.isEmpty ? nil : text)
    case .texts(let texts)?: member(key, texts)
    case .integer(let number)?: member(key, number)
    case .real(let number)?: member(key, number)
    case .boolean(let flag)?: member(key, flag)
    }
  }

  mutating func element(_ text: String, limit: Int = ExportText.maximumLength) {
    start(nil)
    string(text, limit: limit)
  }

  mutating func element(_ number: Double) {
    start(nil)
    bytes += number.description.utf8
  }

  mutating func lineEnd() {
    bytes.append(10)
    needsComma = false
  }

  private mutating func open(_ key: String?, _ bracket: UInt8) {
    start(key)
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func start(_ key: String?) {
    if needsComma { bytes += [44, 32] }
    needsComma = true
    guard let key else { return }
    bytes.append(34)
    bytes += key.utf8
    bytes += [34, 58, 32]
  }

  private mutating func string(_ text: String, limit: Int = ExportText.maximumLength) {
    let clean = ExportText(text, limit: limit)
    report.count(clean)
    bytes += clean.quoted
  }
}

extension ByteSink {
  /// Takes in what was gathered.
  mutating func write(_ json: JSONText) {
    report.add(json.report)
    write(json.bytes)
  }

  /// Writes one value on a line of its own.
  mutating func writeLine(_ value: (inout JSONText) -> Void) {
    var json = JSONText()
    value(&json)
    json.lineEnd()
    write(json)
  }

  /// Writes the elements of a list, one a line, with the commas between them.
  mutating func writeList<Element>(
    _ elements: some Sequence<Element>, _ element: (Element, inout JSONText) -> Void
  ) {
    var isFirst = true
    for item in elements {
      write(isFirst ? "\n  " : ",\n  ")
      isFirst = false
      var json = JSONText()
      element(item, &json)
      write(json)
    }
    if !isFirst { write("\n") }
  }
}
