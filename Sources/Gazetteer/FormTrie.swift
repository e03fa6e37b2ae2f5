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
  private var wordIDs = FlatArray<Int32>()
  /// By word id: the node of the forms that begin with it; 0 for none.
  private var roots = FlatArray<Int32>()
  private var edgeKeys = FlatArray<UInt64>(repeating: 0, count: 1 << 12)
  private var edgeNodes = FlatArray<Int32>(repeating: 0, count: 1 << 12)
  private var edgeCount = 0
  /// By node: 1 where forms go on after it.
  private var hasChildren = FlatArray<UInt8>(repeating: 0, count: 1)
  /// By node: the first of its entries, and by entry the next one; -1 ends.
  private var firstEntry = FlatArray<Int32>(repeating: -1, count: 1)
  private var nextEntry = FlatArray<Int32>()
  /// By entry: its record and the number of its form.
  private var entryRecords = FlatArray<Int32>()
  private var entryForms = FlatArray<UInt8>()

  init(capacity: Int) {
    vocabulary = Vocabulary(capacity: capacity)
  }

  /// The number of different forms' ends.
  var nodeCount: Int { firstEntry.count - 1 }
  var entryCount: Int { entryRecords.count }

  /// What a form's end means.
  private subscript(entry: Int32) -> Entry {
    get {
      Entry(
        record: entryRecords[Int(entry)],
        form: LexiconMatch.Form(rawValue: entryForms[Int(entry)]) ?? .name)
    }
    set {
      entryRecords[Int(entry)] = newValue.record
      entryForms[Int(entry)] = newValue.form.rawValue
    }
  }

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
    guard hasChildren[node] != 0 else { return 0 }
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
      found.append(self[entry])
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
      let sorted = chain.map { self[$0] }.sorted(by: isBefore)
      for (index, entry) in zip(chain, sorted) { self[index] = entry }
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
    hasChildren[node] = 1
    return Int(child)
  }

  private mutating func newNode() -> Int32 {
    firstEntry.append(-1)
    hasChildren.append(0)
    return Int32(firstEntry.count - 1)
  }

  private mutating func append(_ new: Entry, to node: Int) {
    var last: Int32 = -1
    var entry = firstEntry[node]
    while entry >= 0 {
      let old = self[entry]
      if old.record == new.record, old.form == new.form { return }
      last = entry
      entry = nextEntry[Int(entry)]
    }
    entryRecords.append(new.record)
    entryForms.append(new.form.rawValue)
    nextEntry.append(-1)
    if last < 0 {
      firstEntry[node] = Int32(entryCount - 1)
    } else {
      nextEntry[Int(last)] = Int32(entryCount - 1)
    }
  }

  private mutating func growEdges() {
    let keys = edgeKeys
    let nodes = edgeNodes
    edgeKeys = FlatArray(repeating: 0, count: keys.count * 2)
    edgeNodes = FlatArray(repeating: 0, count: keys.count * 2)
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
    vocabulary.write(to: &file)
    file.add(wordIDs)
    file.add(roots)
    file.add(edgeKeys)
    file.add(edgeNodes)
    file.add(numbers: edgeCount)
    file.add(hasChildren)
    file.add(firstEntry)
    file.add(nextEntry)
    file.add(entryRecords)
    file.add(entryForms)
  }

  /// Reads what ``write(to:)`` wrote; every number must be one that the arrays have, records be
  /// fewer than their count, and every search and every chain of entries end.
  init(from file: inout CompiledReader, recordCount: Int) throws(CompiledReader.Unusable) {
    vocabulary = try Vocabulary(from: &file)
    wordIDs = try file.flat()
    roots = try file.flat()
    edgeKeys = try file.flat()
    edgeNodes = try file.flat()
    edgeCount = try file.numbers(1)[0]
    hasChildren = try file.flat()
    firstEntry = try file.flat()
    nextEntry = try file.flat()
    entryRecords = try file.flat()
    entryForms = try file.flat()
    let (nodes, ends) = (Int32(clamping: firstEntry.count), Int32(clamping: entryRecords.count))
    try CompiledReader.require(
      wordIDs.count == vocabulary.count && wordIDs.areAll(in: 0..<Int32(clamping: roots.count))
        && roots.areAll(in: 0..<nodes) && edgeNodes.areAll(in: 0..<nodes)
        && edgeKeys.count == edgeNodes.count && edgeKeys.count >= 2
        && edgeKeys.count & (edgeKeys.count - 1) == 0 && edgeKeys.contains(0)
        && (0..<edgeKeys.count).contains(edgeCount) && hasChildren.count == firstEntry.count
        && nodes > 0 && firstEntry.areAll(in: -1..<ends)
        && nextEntry.count == entryRecords.count && entryForms.count == entryRecords.count
        && entryRecords.areAll(in: 0..<Int32(clamping: recordCount))
        && nextEntry.areAll(in: -1..<ends) && chainsEnd
        && entryForms.allSatisfy { LexiconMatch.Form(rawValue: $0) != nil })
  }

  /// Whether chains only go on to later entries, so that they end.
  private var chainsEnd: Bool {
    unsafe nextEntry.withElements { next in
      var goesBack: Int32 = 0
      for index in next.indices {
        unsafe goesBack |=
          next[index] >= 0 && next[index] <= Int32(truncatingIfNeeded: index) ? 1 : 0
      }
      return goesBack == 0
    }
  }
}
