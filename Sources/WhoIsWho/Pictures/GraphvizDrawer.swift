internal import Foundation

/// Draws with Graphviz' program `dot`: one run for many recipes.
package struct GraphvizDrawer: PictureDrawer {
  private let program: URL
  private let timeout: Double

  /// The program where it is installed: the first `dot` on this search path; nil without one.
  ///
  /// - Parameters:
  ///   - searchPath: Folders joined by colons, as in `$PATH`.
  ///   - timeout: Seconds for one run over all recipes.
  package init?(searchPath: String, timeout: Double = 120) {
    let candidates = searchPath.split(separator: ":").map { "\($0)/dot" }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    program = URL(filePath: path)
    self.timeout = timeout
  }

  package func svg(of recipes: [String]) -> [String?] {
    guard !recipes.isEmpty else { return [] }
    // By name, so that each picture is known again if another one fails.
    let output = run(recipes.joined(), format: "svg").map { String(decoding: $0, as: UTF8.self) }
    let drawn = Self.pictures(in: output ?? "")
    return recipes.map { recipe in Self.name(of: recipe).flatMap { drawn[$0] } }
  }

  /// One picture in a format of the program's, as "png"; nil if it can't be drawn.
  package func picture(of recipe: String, as format: String) -> [UInt8]? {
    run(recipe, format: format).flatMap { $0.isEmpty ? nil : [UInt8]($0) }
  }

  /// What the program writes about these graphs; nil if it can't be run.
  ///
  /// Through files, so that no pipe can fill up.
  private func run(_ recipes: String, format: String) -> Data? {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "kommunalgraph-" + UUID().uuidString)
    defer { try? files.removeItem(at: folder) }
    let input = folder.appending(path: "recipes.dot")
    let output = folder.appending(path: "pictures")
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(recipes.utf8).write(to: input)
      try Data().write(to: output)
      let process = Process()
      process.executableURL = program
      process.arguments = ["-T" + format, input.path()]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      let finished = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in finished.signal() }
      try process.run()
      if finished.wait(timeout: .now() + timeout) == .timedOut {
        process.terminate()
        _ = finished.wait(timeout: .now() + 5)
      }
      return try Data(contentsOf: output)
    } catch {
      return nil
    }
  }

  /// The complete pictures of one output, by the name of their graph.
  static func pictures(in output: String) -> [String: String] {
    var pictures: [String: String] = [:]
    for part in output.components(separatedBy: "<?xml ").dropFirst() {
      guard let end = part.range(of: "</svg>", options: .backwards),
        let name = part.firstRange(of: "<title>").flatMap({ start in
          part[start.upperBound...].firstRange(of: "</title>").map { stop in
            part[start.upperBound..<stop.lowerBound]
          }
        })
      else { continue }
      // A name of ours has hyphens, which the program may write as references.
      let plain = name.replacing("&#45;", with: "-")
      pictures[String(plain)] = "<?xml " + part[..<end.upperBound] + "\n"
    }
    return pictures
  }

  /// What the recipe calls its graph.
  private static func name(of recipe: String) -> String? {
    let parts = recipe.split(separator: "\"", maxSplits: 2)
    return parts.count == 3 ? String(parts[1]) : nil
  }
}
