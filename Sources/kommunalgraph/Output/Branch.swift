/// A line of a tree and what hangs below it.
struct Branch {
  var line: String
  var branches: [Branch]

  init(_ line: String, _ branches: [Branch] = []) {
    self.line = Console.oneLine(line)
    self.branches = branches
  }

  static func drawn(_ branches: [Self], indent: String = "") -> String {
    var text = ""
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      text += indent + (isLast ? "└─ " : "├─ ") + branch.line + "\n"
      text += drawn(branch.branches, indent: indent + (isLast ? "   " : "│  "))
    }
    return text
  }
}
