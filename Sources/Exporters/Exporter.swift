package import Graph
internal import Ontology

/// A file format that a network can be written in.
///
/// One file a format under `Formats/`, and its line in ``ExportFormats/all``; the conformance
/// suite then tries it with everything.
package protocol Exporter: Sendable {
  /// As the command line takes it: "graphml".
  var name: String { get }
  /// Without a dot in front.
  var fileExtension: String { get }
  /// The variants, for programs that read the format differently; the first is the usual one.
  var profiles: [ExportProfile] { get }
  /// What the format is, who reads it, and what this writer leaves out.
  var documentation: String { get }

  /// What the format has a place for; everything, unless it says otherwise.
  func coverage(_ profile: ExportProfile) -> ExportCoverage

  /// Writes a network whose ids are unique and whose edges' ends exist.
  func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink)
}

extension Exporter {
  package func coverage(_ profile: ExportProfile) -> ExportCoverage { ExportCoverage() }

  /// Writes a network in pieces of some ten thousand bytes, each handed to `drain` with the name
  /// of its file; nil for a format that makes one file.
  ///
  /// - Throws: ``InputError`` for an unknown profile, and what `drain` throws.
  @discardableResult
  package func export(
    _ network: Network, profile: String? = nil,
    to drain: @escaping (String?, [UInt8]) throws -> Void
  ) throws -> ExportReport {
    let profile = try self.profile(named: profile)
    try network.check()
    var sink = ByteSink(drain: drain)
    sink.report.count(leftOutBy: coverage(profile), of: network)
    write(network, profile: profile, to: &sink)
    return try sink.finish()
  }

  /// The whole file as text; of several files, each under a line with its name.
  package func text(of network: Network, profile: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    var current: String?
    try export(network, profile: profile) { file, piece in
      if let file, file != current {
        bytes += "==> \(file) <==\n".utf8
        current = file
      }
      bytes += piece
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The profile with this name; without a name the usual one.
  package func profile(named wanted: String?) throws -> ExportProfile {
    guard let profile = profiles.first(where: { wanted == nil || $0.name == wanted }) else {
      throw InputError(
        "\(name) has no profile \"\(wanted ?? "")\"; use one of "
          + profiles.map(\.name).joined(separator: ", "))
    }
    return profile
  }
}

extension Network {
  /// Refuses what readers would take for something else without a word: they make up nodes for
  /// ends that don't exist, and let the last of two equal ids win.
  fileprivate func check() throws {
    var ids: Set<String> = []
    for id in nodes.map(\.id) + edges.map(\.id) {
      guard ExportText.isID(id) else {
        throw InputError("\"\(id)\" is no id: lower-case letters, digits and hyphens only")
      }
      guard ids.insert(id).inserted else { throw InputError("the id \"\(id)\" is taken twice") }
    }
    for edge in edges
    where !nodes.indices.contains(edge.source) || !nodes.indices.contains(edge.target) {
      throw InputError("the edge \"\(edge.id)\" has an end that is no node")
    }
  }
}
