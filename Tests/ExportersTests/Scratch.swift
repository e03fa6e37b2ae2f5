import Foundation
import Graph

@testable import Exporters

/// A folder that lasts as long as its test.
final class Scratch {
  let folder: URL
  /// Where an export was written: a file, or the folder of several.
  private(set) var place: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kommunalgraph-\(UUID().uuidString)")
    place = folder.path()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes an export as a user has it.
  func write(_ format: any Exporter, _ profile: ExportProfile, _ network: Network) throws {
    var files: [String: [UInt8]] = [:]
    try format.export(network, profile: profile.name) { file, piece in
      files[file ?? "graph.\(format.fileExtension)", default: []] += piece
    }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    if !profile.isFolder { place = folder.appending(path: "graph.\(format.fileExtension)").path() }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}
