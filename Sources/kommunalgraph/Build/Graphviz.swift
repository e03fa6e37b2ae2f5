import FoundationEssentials
import Glibc
import Ontology

/// Draws pictures with Graphviz's `dot`, many in one process.
struct Graphviz {
  /// What became of a batch of pictures.
  struct Drawing {
    /// For each graph its SVG; nil where it could not be drawn.
    var pictures: [String?]
    /// What a user should know; nil where all went well.
    var note: String?
  }

  private let program: String
  private static let batchSize = 40
  private static let secondsForBatch = 120

  /// Finds `dot` in the path; nil where it is not installed.
  init?(searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) {
    let folders = (searchPath ?? "").split(separator: ":")
    let candidates = folders.map { "\($0)/dot" }
    guard let program = candidates.first(where: { access($0, X_OK) == 0 && !Path.isFolder($0) })
    else { return nil }
    self.program = program
  }

  /// What to tell a user who has no Graphviz.
  static let missingNote =
    "no pictures: Graphviz's \"dot\" is not in the path; install graphviz and build again"

  /// Draws graphs in the DOT language, in a scratch folder that is made and removed.
  func svg(of graphs: [String], scratch: String) throws -> Drawing {
    try Path.makeFolder(scratch)
    defer { try? Path.remove(scratch) }
    var drawing = Drawing(pictures: [], note: nil)
    for start in stride(from: 0, to: graphs.count, by: Self.batchSize) {
      let batch = graphs[start..<min(start + Self.batchSize, graphs.count)]
      var files: [String] = []
      for (number, graph) in batch.enumerated() {
        let file = "\(scratch)/\(start + number).dot"
        try Data(graph.utf8).write(to: URL(filePath: file))
        files.append(file)
      }
      let complaint = run(["-Tsvg", "-O"] + files)
      for file in files {
        let data = FileManager.default.contents(atPath: file + ".svg")
        drawing.pictures.append(
          data.flatMap { $0.isEmpty ? nil : String(validating: $0, as: UTF8.self) })
      }
      drawing.note = drawing.note ?? complaint
    }
    let failed = drawing.pictures.count { $0 == nil }
    if failed > 0 {
      drawing.note =
        "\(failed) of \(graphs.count) pictures could not be drawn by \(program): "
        + (drawing.note ?? "it wrote no file")
    } else {
      drawing.note = nil
    }
    return drawing
  }

  /// Runs the program to its end or the time limit; nil where it succeeded.
  private func run(_ arguments: [String]) -> String? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawn(&child, program, &actions, nil, words, environ)
    guard failure == 0 else { return String(cString: strerror(failure)) }
    var status: Int32 = 0
    let pause = 5
    for _ in 0..<(Self.secondsForBatch * 1000 / pause) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        return status == 0 ? nil : "it ended with status \((status >> 8) & 0xFF)"
      }
      if ended < 0, errno != EINTR { return Path.lastError }
      usleep(UInt32(pause * 1000))
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return "it took more than \(Self.secondsForBatch) seconds"
  }
}
