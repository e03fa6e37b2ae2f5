/// What `--help` prints; made from the table of commands.
enum Help {
  /// The page of the whole program.
  static var overview: String {
    """
    Reads press articles on Germany's digital public sector and makes a knowledge graph of them:
    who holds which office, who chaired which session, with the sentence that says so.

    usage: kommunalgraph COMMAND [OPERAND…] [OPTION…]

    \(table(Command.all.map { ($0.name, $0.summary) }))

    "kommunalgraph COMMAND --help" tells more about a command, "--version" the version.

    INPUT is a file (.txt, .html, .jsonl, .xml for RSS and Atom, .warc; each also as .gz), a folder,
    searched in depth, or - for standard input. The gazetteer is looked for in --gazetteer,
    $KOMMUNALGRAPH_GAZETTEER, ../share/kommunalgraph/gazetteer beside the program, ./gazetteer.

    Results go to standard output, progress to standard error.
    Exit status: 0 done, 1 nothing found, 2 the call or the input is unusable.

    """
  }

  /// The page of one command.
  static func page(_ command: Command) -> String {
    var usage = "usage: kommunalgraph \(command.name)"
    if !command.operands.isEmpty { usage += " \(command.operands)" }
    for option in command.options where option.isRequired {
      usage += " \(option.name) \(option.value ?? "")"
    }
    if command.options.contains(where: { !$0.isRequired }) { usage += " [OPTION…]" }
    var page = "\(command.name): \(command.summary)\n\n\(usage)\n"
    if !command.details.isEmpty { page += "\n\(command.details)\n" }
    if !command.options.isEmpty {
      let rows = command.options.map { option in
        ([option.name, option.value].compactMap { $0 }.joined(separator: " "), option.summary)
      }
      page += "\n\(table(rows))\n"
    }
    return page
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + text
    }.joined(separator: "\n")
  }
}
