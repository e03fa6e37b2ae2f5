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
      """,
    options: [.gazetteer],
    run: { arguments in
      let folders = try GazetteerFolders(arguments, operand: arguments.operands.first)
      let report = GazetteerCheck.run(folders: folders.folders)
      var errors = report.problems
      do {
        _ = try folders.curation()
      } catch let error as InputError {
        errors.append(error)
      }
      var ruleCount = 0
      do {
        let rules = try RuleBook(folders: folders.folders)
        ruleCount = rules.rules.count
        errors += rules.check()
      } catch let error as InputError {
        errors.append(error)
      }
      for (file, rows) in report.counts { try Console.print("\(file): \(rows) rows\n") }
      try Console.print("\(report.forms) forms, \(ruleCount) rules\n")
      guard errors.isEmpty else {
        throw InputErrors(
          errors: errors, note: errors.count == 1 ? nil : "\(errors.count) mistakes")
      }
      return .done
    })
}
