internal import FoundationEssentials
internal import GermanText
internal import Ontology

/// Reads a gazetteer as a compiler would: every mistake with its file, line, column and remedy.
package enum GazetteerCheck {
  /// Checks one or more gazetteer folders.
  package static func run(folders: [String]) -> CheckReport {
    var report = CheckReport()
    let files = GazetteerFiles(folders: folders, problems: &report.problems)
    for kind in GazetteerFiles.Kind.allCases {
      let count = CheckReport.FileCount(kind, files.tables(kind))
      if count.rows > 0 { report.counts.append(count) }
    }
    for (kind, table) in files.tables {
      report.problems += CellCheck.problems(in: table)
      report.problems += RowCheck(files).problems(in: table, kind)
    }
    report.problems += sharedIDs(files)
    report.problems += sharedEnglishNames(files)
    guard report.problems.isEmpty else {
      sort(&report.problems, files)
      return report
    }
    do {
      let lexicon = try Lexicon(folders: folders)
      report.forms = lexicon.formCount
      report.problems += NameCheck(lexicon).problems()
    } catch let error as InputError {
      report.problems.append(error)
    } catch {
      report.problems.append(InputError("\(error)"))
    }
    sort(&report.problems, files)
    return report
  }

  /// An id belongs to one kind of records: a body and a role can't share it.
  private static func sharedIDs(_ files: GazetteerFiles) -> [InputError] {
    var problems: [InputError] = []
    var ids = Vocabulary(capacity: 1 << 14)
    var owners: [(kind: GazetteerFiles.Kind, path: String)] = []
    for (kind, table) in files.tables
    where [.bodies, .places, .programmes, .roles].contains(kind) {
      for index in table.rows.indices {
        let key = table.key(of: index)
        let known = ids.count
        let id = ids.insert(table.bytes.bytes(key))
        if id == known {
          owners.append((kind, table.path))
        } else if owners[id].kind != kind {
          problems.append(
            table.error(
              "The id “\(table.string(key))” is also in \(owners[id].path). Change one of them.",
              row: index, field: 0))
        }
      }
    }
    return problems
  }

  /// A name in English belongs to one body, and to one place.
  private static func sharedEnglishNames(_ files: GazetteerFiles) -> [InputError] {
    var problems: [InputError] = []
    for kind in [GazetteerFiles.Kind.bodies, .places] {
      var owners: [String: String] = [:]
      for table in files.tables(kind) {
        let columns = Row.Columns(table)
        guard columns.position(.english) != nil else { continue }
        for index in table.rows.indices {
          let row = Row(table, index, columns)
          for name in row.strings(.english) {
            guard let owner = owners.updateValue(row.string(.id), forKey: name),
              table.path == files.tables(kind)[0].path
            else { continue }
            problems.append(
              row.error(
                "“\(name)” is also the English name of \(owner). Keep it at one of them.",
                at: .english))
          }
        }
      }
    }
    return problems
  }

  private static func sort(_ problems: inout [InputError], _ files: GazetteerFiles) {
    problems.sort { first, second in
      if first.file != second.file { return (first.file ?? "") < (second.file ?? "") }
      if first.line != second.line { return (first.line ?? 0) < (second.line ?? 0) }
      if first.column != second.column { return (first.column ?? 0) < (second.column ?? 0) }
      return first.message < second.message
    }
  }
}
