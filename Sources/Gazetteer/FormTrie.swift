internal import GermanText

/// The forms of all records as sequences of words: a trie whose edges are word ids.
struct FormTrie: Sendable {
  /// What a form means.
  struct Entry: Sendable {
    var record: Int32
    var form: LexiconMatch.Form
  }

  private var vocabulary: Vocabulary
  /// By vocabulary id: the word's id, which spelling variants share.
  private var wordIDs: [Int32] = []
  /// By word id: the node of the forms that begin with it; 0 for none.
  private var roots: [Int32] = []
  private var edgeKeys: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var edgeNodes: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var edgeCount = 0
  /// By node: whether forms go on after it.
  private var hasChildren: [Bool] = [false]
  /// By node: the first of its entries, and by entry the next one; -1 ends.
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []
  private var entries: [Entry] = []

  init(capacity: Int) {
    vocabulary = Vocabulary(capacity: capacity)
  }

  /// The number of different forms' ends.
  var nodeCount: Int { firstEntry.count - 1 }
  var entryCount: Int { entries.count }

  /// Adds a form of a record.
  mutating func insert(_ words: NameWords, record: Int, form: LexiconMatch.Form) {
    guard !words.isEmpty else { return }
    var node = 0
    for (position, word) in words.enumerated() {
      let id = intern(word)
      node = position == 0 ? root(id) : child(of: node, id)
    }
    append(Entry(record: Int32(record), form: form), to: node)
  }

  /// Adds a form that is one word.
  mutating func insert(word: [UInt8], record: Int, form: LexiconMatch.Form) {
    append(Entry(record: Int32(record), form: form), to: root(intern(word)))
  }

  /// The word id of a token's bytes, spelling variants folded; -1 for an unknown word.
  func word(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    if let id = vocabulary.id(bytes, range) { return wordIDs[id] }
    guard let plain = Spelling.plain(bytes, range) else { return -1 }
    if let id = vocabulary.id(plain) { return wordIDs[id] }
    guard let name = Spelling.withoutApostropheS(plain) else { return -1 }
    return vocabulary.id(name).map { wordIDs[$0] } ?? -1
  }

  /// The node after a word; 0 where no form goes on so.
  ///
  /// Node 0 is the start.
  func step(from node: Int, _ word: Int32) -> Int {
    guard word >= 0 else { return 0 }
    if node == 0 { return Int(roots[Int(word)]) }
    guard hasChildren[node] else { return 0 }
    let key = Self.key(node, word)
    var slot = Self.slot(key, edgeKeys.count - 1)
    while edgeKeys[slot] != 0 {
      if edgeKeys[slot] == key { return Int(edgeNodes[slot]) }
      slot = (slot + 1) & (edgeKeys.count - 1)
    }
    return 0
  }

  /// Whether a form ends at a node.
  func isEnd(_ node: Int) -> Bool {
    firstEntry[node] >= 0
  }

  /// What the form that ends at a node means.
  func entries(at node: Int) -> [Entry] {
    var found: [Entry] = []
    var entry = firstEntry[node]
    while entry >= 0 {
      found.append(entries[Int(entry)])
      entry = nextEntry[Int(entry)]
    }
    return found
  }

  /// Puts the entries of every form in order.
  mutating func sortEntries(by isBefore: (Entry, Entry) -> Bool) {
    for node in firstEntry.indices
    where firstEntry[node] >= 0 && nextEntry[Int(firstEntry[node])] >= 0 {
      var chain: [Int32] = []
      var entry = firstEntry[node]
      while entry >= 0 {
        chain.append(entry)
        entry = nextEntry[Int(entry)]
      }
      let sorted = chain.map { entries[Int($0)] }.sorted(by: isBefore)
      for (index, entry) in zip(chain, sorted) { entries[Int(index)] = entry }
    }
  }

  private mutating func intern(_ word: [UInt8]) -> Int32 {
    let known = vocabulary.count
    let id = vocabulary.insert(word)
    if id < known { return wordIDs[id] }
    let wordID = Int32(roots.count)
    wordIDs.append(wordID)
    roots.append(0)
    for variant in Spelling.variants(of: word) {
      let known = vocabulary.count
      if vocabulary.insert(variant) == known { wordIDs.append(wordID) }
    }
    return wordID
  }

  private mutating func root(_ word: Int32) -> Int {
    if roots[Int(word)] == 0 { roots[Int(word)] = newNode() }
    return Int(roots[Int(word)])
  }

  private mutating func child(of node: Int, _ word: Int32) -> Int {
    if edgeCount * 2 >= edgeKeys.count { growEdges() }
    let key = Self.key(node, word)
    var slot = Self.slot(key, edgeKeys.count - 1)
    while edgeKeys[slot] != 0 {
      if edgeKeys[slot] == key { return Int(edgeNodes[slot]) }
      slot = (slot + 1) & (edgeKeys.count - 1)
    }
    let child = newNode()
    edgeKeys[slot] = key
    edgeNodes[slot] = child
    edgeCount += 1
    hasChildren[node] = true
    return Int(child)
  }

  private mutating func newNode() -> Int32 {
    firstEntry.append(-1)
    hasChildren.append(false)
    return Int32(firstEntry.count - 1)
  }

  private mutating func append(_ new: Entry, to node: Int) {
    var last: Int32 = -1
    var entry = firstEntry[node]
    while entry >= 0 {
      let old = entries[Int(entry)]
      if old.record == new.record, old.form == new.form { return }
      last = entry
      entry = nextEntry[Int(entry)]
    }
    entries.append(new)
    nextEntry.append(-1)
    if last < 0 {
      firstEntry[node] = Int32(entries.count - 1)
    } else {
      nextEntry[Int(last)] = Int32(entries.count - 1)
    }
  }

  private mutating func growEdges() {
    let keys = edgeKeys
    let nodes = edgeNodes
    edgeKeys = Array(repeating: 0, count: keys.count * 2)
    edgeNodes = Array(repeating: 0, count: keys.count * 2)
    for (index, key) in keys.enumerated() where key != 0 {
      var slot = Self.slot(key, edgeKeys.count - 1)
      while edgeKeys[slot] != 0 { slot = (slot + 1) & (edgeKeys.count - 1) }
      edgeKeys[slot] = key
      edgeNodes[slot] = nodes[index]
    }
  }

  /// Node and word in one number; never 0, for node 0 has no edges.
  private static func key(_ node: Int, _ word: Int32) -> UInt64 {
    UInt64(node) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 20) & mask
  }
}

// MARK: - Compiled form

extension FormTrie {
  /// Writes all arrays.
  func write(to file: inout CompiledWriter) {
    vocabulary.write(to: &file, withArena: true)
    file.add(wordIDs)
    file.add(roots)
    file.add(edgeKeys)
    file.add(edgeNodes)
    file.add(numbers: edgeCount)
    file.add(hasChildren.map { $0 ? UInt8(1) : 0 })
    file.add(firstEntry)
    file.add(nextEntry)
    file.add(entries.map(\.record))
    file.add(entries.map(\.form.rawValue))
  }

  /// Reads what ``write(to:)`` wrote; every number must be one that the arrays have, records be
  /// fewer than their count, and every search and every chain of entries end.
  init(from file: inout CompiledReader, recordCount: Int) throws(CompiledReader.Unusable) {
    vocabulary = try Vocabulary(from: &file)
    wordIDs = try file.array()
    roots = try file.array()
    edgeKeys = try file.array()
    edgeNodes = try file.array()
    edgeCount = try file.numbers(1)[0]
    hasChildren = try file.array(of: UInt8.self).map { $0 != 0 }
    firstEntry = try file.array()
    nextEntry = try file.array()
    let records = try file.array(of: Int32.self)
    let forms = try file.array(of: UInt8.self)
    let (nodes, ends) = (Int32(clamping: firstEntry.count), Int32(clamping: records.count))
    try CompiledReader.require(
      wordIDs.count == vocabulary.count && Self.all(wordIDs, in: 0..<Int32(clamping: roots.count))
        && Self.all(roots, in: 0..<nodes) && Self.all(edgeNodes, in: 0..<nodes)
        && edgeKeys.count == edgeNodes.count && edgeKeys.count >= 2
        && edgeKeys.count & (edgeKeys.count - 1) == 0 && edgeKeys.contains(0)
        && (0..<edgeKeys.count).contains(edgeCount) && hasChildren.count == firstEntry.count
        && nodes > 0 && Self.all(firstEntry, in: -1..<ends) && Self.all(nextEntry, in: -1..<ends)
        && nextEntry.count == records.count && forms.count == records.count
        && Self.all(records, in: 0..<Int32(clamping: recordCount))
        // Chains only go on to later entries, so that they end.
        && nextEntry.indices.allSatisfy { nextEntry[$0] < 0 || Int(nextEntry[$0]) > $0 })
    entries.reserveCapacity(records.count)
    for (record, form) in zip(records, forms) {
      guard let form = LexiconMatch.Form(rawValue: form) else { throw CompiledReader.Unusable() }
      entries.append(Entry(record: record, form: form))
    }
  }

  private static func all(_ numbers: [Int32], in range: Range<Int32>) -> Bool {
    var lowest = Int32.max
    var highest = Int32.min
    for number in numbers {
      lowest = min(lowest, number)
      highest = max(highest, number)
    }
    return numbers.isEmpty || lowest >= range.lowerBound && highest < range.upperBound
  }
}
