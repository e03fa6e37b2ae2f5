/// Numbers 0..<count in sets that only ever grow together; a set is named by its smallest member.
struct DisjointSets: Sendable {
  private var parent: [Int]

  init(count: Int) {
    parent = Array(0..<count)
  }

  /// The smallest member of the set that holds `member`.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parent[root] != root { root = parent[root] }
    var walker = member
    while parent[walker] != root {
      (parent[walker], walker) = (root, parent[walker])
    }
    return root
  }

  /// Makes one set of the sets of both.
  mutating func unite(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    parent[max(one, other)] = min(one, other)
  }
}
