internal import Ontology

/// Reads deputies: "Stellvertreter" is a title like any other, and which one the head's office tells.
///
/// "Sein Stellvertreter ist A", "Als Stellvertreter wurden A und B gewählt", "Zum Stellvertreter von A …".
struct Deputies {
  let coreference: Coreference
  let bodies: OfficeBodies

  private static let title = "Stellvertreter"

  /// Adds the offices of an article's deputies; those of whom they are deputies are known already.
  func run(on reading: inout Reading, into claims: inout OfficeClaims) {
    let nouns = reading.items.indices.filter { isDeputy($0, reading) }
    guard !nouns.isEmpty else { return }
    reading.mark(nouns, asRole: Self.title)
    var found: [(claim: OfficeClaim, chain: OfficeChain)] = []
    let pass = OfficePass(coreference: coreference)
    let chains = OfficeChains(bodies: bodies)
    var last = -1
    for noun in nouns where reading.sentenceOf[noun] != last {
      last = reading.sentenceOf[noun]
      for chain in chains.chains(in: reading.sentences[last], of: &reading)
      where chain.links.contains(where: { nouns.contains($0.role) }) {
        var own = OfficeClaims()
        pass.run(chain, in: reading.sentences[last], on: &reading, into: &own)
        found += own.all.filter {
          $0.role == Self.title && $0.rule != "offices/bare-title"
        }.map { ($0, chain) }
      }
    }
    reading.unmark(nouns)
    for (claim, chain) in found { add(claim, of: chain, reading, &claims) }
  }

  /// Whether a noun means somebody's deputy; "Stellvertreter des Präsidenten" has a title of its own.
  private func isDeputy(_ item: Int, _ reading: Reading) -> Bool {
    let it = reading.items[item]
    guard it.kind == nil, it.isCapitalised, Self.nouns.contains(it.word) else { return false }
    guard ["des", "der"].contains(reading.word(item + 1)) else { return true }
    return !(item + 2...item + 4).contains { reading.isKind($0, .role) }
  }

  private static let nouns: WordSet = [
    "stellvertreter", "stellvertreterin", "stellvertretern", "stellvertreterinnen", "vize",
    "stellvertretung",
  ]

  private func add(
    _ claim: OfficeClaim, of chain: OfficeChain, _ reading: Reading, _ claims: inout OfficeClaims
  ) {
    let named = chain.links.first { $0.role == claim.item }?.body
    guard let head = head(of: claim, in: chain, at: named, reading, claims) else { return }
    let offices = claims.all.filter {
      $0.item == head.item && $0.person == head.person && $0.role == head.role
    }
    var seen: Set<Int?> = []
    for office in offices where seen.insert(office.body).inserted {
      if let named, offices.count > 1, office.body != named { continue }
      var deputy = claim
      deputy.role = "stellvertretender " + office.role
      deputy.body = office.body
      deputy.bodyIsOpen = office.bodyIsOpen
      // There are many deputies: nobody need have gone before one comes.
      deputy.begins = false
      deputy.rule = "offices/deputy"
      claims.add(deputy)
    }
  }

  /// The office that a deputy is the deputy of.
  private func head(
    of claim: OfficeClaim, in chain: OfficeChain, at body: Int?, _ reading: Reading,
    _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let item = claim.item
    var isNamed = false
    if let person = named(behind: item, reading) ?? owner(before: item, chain, reading) {
      guard person != claim.person else { return nil }
      if let office = office(of: person, at: body, before: item, claims) { return office }
      isNamed = true
    }
    let first = reading.sentences[max(0, reading.sentenceOf[item] - 3)].lowerBound
    let end = reading.sentence(of: item).upperBound
    let heads = claims.all.filter {
      $0.item >= first && $0.item < end && OfficeChanges.isHead($0.role)
        && $0.person != claim.person
        && $0.status != .former && (body == nil || $0.body == body)
    }
    let told = heads.filter { $0.strength >= .clause && $0.item < item }.max { $0.item < $1.item }
    if isNamed { return told }
    return told ?? heads.filter { $0.item < item }.max { $0.item < $1.item } ?? heads.first
  }

  /// Whose deputy the words behind the noun name: "Stellvertreter von Landrat A", "Bs Stellvertreter".
  private func named(behind item: Int, _ reading: Reading) -> Int? {
    if reading.isKind(item + 1, .person), coreference.isGenitive(item + 1, reading) {
      return reading.items[item + 1].entity
    }
    if reading.isKind(item - 1, .person), coreference.isGenitive(item - 1, reading) {
      return reading.items[item - 1].entity
    }
    guard ["von", "des", "der"].contains(reading.word(item + 1)) else { return nil }
    let end = reading.clause(of: item).upperBound
    let name = (item + 2..<max(item + 2, min(item + 6, end))).first { reading.isKind($0, .person) }
    return name.map { reading.items[$0].entity }
  }

  /// Whose deputy a possessive before the noun means: "sein Stellvertreter", "zu dessen Stellvertretern".
  private func owner(before item: Int, _ chain: OfficeChain, _ reading: Reading) -> Int? {
    let start = max(reading.sentence(of: item).lowerBound, chain.items.lowerBound - 1)
    for position in start..<item where reading.items[position].kind == nil {
      if reading.items[position].isAny(.possessive) {
        return coreference.owner(at: position, in: reading)
      }
      if ["dessen", "deren"].contains(reading.word(position)) {
        return reading.items[..<position].last { $0.kind == .person }?.entity
      }
    }
    return nil
  }

  /// The office of somebody that has a deputy: what the text says of them last, if it is a head's.
  private func office(
    of person: Int, at body: Int?, before item: Int, _ claims: OfficeClaims
  ) -> OfficeClaim? {
    let own = claims.all.filter {
      $0.person == person && $0.status != .former && (body == nil || $0.body == body)
        && !$0.role.lowercased().hasPrefix("stellvertret")
    }
    let heads = own.filter { OfficeChanges.isHead($0.role) }
    let told = heads.filter { $0.strength >= .clause || $0.rule == "offices/as-office" }
    return told.filter { $0.item < item }.max { $0.item < $1.item } ?? told.first
      ?? heads.first { OfficeSort(title: $0.role) == .organisation } ?? heads.first
      ?? own.first {
        // "stellvertretender Staatssekretär" is nobody: another body's deputy is meant.
        $0.body != nil && $0.strength >= .clause
          || [.municipal, .district].contains(OfficeSort(title: $0.role))
            && !hasHead(before: item, claims)
      }
  }

  /// Whether the text has told of some body's head before an item.
  private func hasHead(before item: Int, _ claims: OfficeClaims) -> Bool {
    claims.all.contains {
      $0.item < item && $0.strength >= .clause && $0.status != .former
        && OfficeChanges.isHead($0.role)
    }
  }
}
