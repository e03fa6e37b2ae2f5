internal import Foundation
internal import Ontology

/// The text of a PDF, by the program `pdftotext` (Poppler) where it is installed.
enum PDFText {
  /// Seconds for one file.
  private static let timeout = 60.0

  /// The lines of a PDF's text, paragraphs parted by a blank line.
  ///
  /// - Throws: ``InputError`` where the program is missing or can't read the file.
  static func text(
    of bytes: [UInt8], file: String,
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(InputError) -> String {
    let candidates = searchPath.split(separator: ":").map { "\($0)/pdftotext" }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw InputError(
        "a PDF, and there is no pdftotext in the path: install poppler-utils, or save the text as "
          + ".txt", file: file)
    }
    guard let output = run(program, on: bytes) else {
      throw InputError("pdftotext can't read it: is it a whole PDF, and not locked?", file: file)
    }
    return unwrapped(String(decoding: output, as: UTF8.self))
  }

  /// What the program prints; nil where it fails.
  ///
  /// Through files, so that no pipe can fill up.
  private static func run(_ program: String, on bytes: [UInt8]) -> Data? {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "kommunalgraph-" + UUID().uuidString)
    defer { try? files.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "a.pdf"), folder.appending(path: "a.txt"))
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: input)
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = [
        "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", input.path(), output.path(),
      ]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let finished = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in finished.signal() }
      try process.run()
      guard finished.wait(timeout: .now() + timeout) == .success else {
        process.terminate()
        return nil
      }
      return process.terminationStatus == 0 ? try Data(contentsOf: output) : nil
    } catch {
      return nil
    }
  }

  /// Lines as the page has them made lines of a text: a paragraph is one line, and a word that was
  /// parted at a line's end is whole again.
  static func unwrapped(_ text: String) -> String {
    var lines: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else {
        isOpen = false
        if lines.last?.isEmpty == false { lines.append("") }
        continue
      }
      if isOpen, let last = lines.last {
        lines[lines.count - 1] = joined(last, words)
      } else {
        lines.append(words)
      }
      isOpen = isWrapped(words)
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a paragraph may go on behind a line: it is about as long as a column is wide.
  private static func isWrapped(_ line: String) -> Bool {
    line.utf8.count >= 30 && !line.hasSuffix(":") || line.hasSuffix("-")
  }

  private static func joined(_ line: String, _ next: String) -> String {
    guard line.hasSuffix("-"), let first = next.unicodeScalars.first else {
      return line + " " + next
    }
    // "Verwal-" and "tung" are one word; "IT-" and "Rat" keep their hyphen, "Bundes- und" its space.
    let isConjunction = ["und ", "oder ", "bis ", "sowie "].contains { next.hasPrefix($0) }
    if isConjunction { return line + " " + next }
    return first.properties.isLowercase ? line.dropLast() + next : line + next
  }
}
