import Extraction
import Gazetteer
import Graph
import Ontology

extension Command {
  static let check = Command(
    name: "check", operands: "[DIR]", operandCount: 0...1,
    summary: "find mistakes in the gazetteer and its rules",
    details: """
      Reads a gazetteer folder as a compiler would: every row, every decision, every rule with
      its examples and counterexamples. Each mistake is a line with file, line and what to do.
      Exit status 2 where there is one.

      With --rules it lists what it can read instead: for each relation the families of
      phrasing, each wording with what it states (+) and what it refuses (-).
      """,
    options: [
      .gazetteer,
      Option(name: "--rules", value: nil, summary: "list the phrasings of every relation"),
    ],
    run: { arguments in
      let folders = try GazetteerFolders(arguments, operand: arguments.operands.first)
      if arguments.has("--rules") {
        try Console.print(RuleList(try RuleBook(folders: folders.folders)).text)
        return .done
      }
      let report = GazetteerCheck.run(folders: folders.folders)
      var errors = report.problems
      do {
        _ = try folders.curation()
      } catch let error as InputError {
        errors.append(error)
      }
      var ruleCounts: [(file: String, rules: Int)] = []
      do {
        let rules = try RuleBook(folders: folders.folders)
        ruleCounts = rules.rules.reduce(into: []) { counts, rule in
          let file = "rules/" + Path.name(of: rule.file)
          if counts.last?.file == file {
            counts[counts.count - 1].rules += 1
          } else {
            counts.append((file, 1))
          }
        }
        errors += rules.check()
      } catch let error as InputError {
        errors.append(error)
      }
      for count in report.counts {
        try Console.print("\(count.file): \(count.rows) rows\n")
        guard let column = count.column else { continue }
        let kinds = count.kinds.map { "\($0.name) \($0.rows)" }.joined(separator: ", ")
        try Console.print("  by \(column): \(kinds)\n")
      }
      try Console.print("\(report.forms) forms\n")
      for (file, rules) in ruleCounts { try Console.print("\(file): \(rules) rules\n") }
      guard errors.isEmpty else {
        throw InputErrors(
          errors: errors, note: errors.count == 1 ? nil : "\(errors.count) mistakes")
      }
      return .done
    })
}
