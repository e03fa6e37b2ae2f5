package import Graph
internal import Ontology

/// A file format that a network can be written in.
///
/// One file a format under `Formats/`, and its line in ``ExportFormats/all``; the conformance
/// suite then tries it with everything.
package protocol Exporter: Sendable {
  /// As the command line takes it: "graphml".
  var name: String { get }
  /// Without a dot.
  var fileExtension: String { get }
  /// The variants, for programs that read the format differently; the first is the usual one.
  var profiles: [ExportProfile] { get }
  /// What the format is, who reads it, and what this writer leaves out.
  var documentation: String { get }

  /// Writes a network whose ids are unique and whose edges' ends exist.
  func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink)
}

/// A variant of a format, for some of the programs that read it.
package struct ExportProfile: Hashable, Sendable {
  package var name: String
  /// Who should take it and why, in one line.
  package var summary: String

  package init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}

/// What writing did to texts that no format can carry as they are.
package struct ExportReport: Hashable, Sendable {
  /// Characters that XML forbids; U+FFFD stands for each.
  package var replacedCharacters = 0
  /// Texts that were cut, with "…" at the end.
  package var shortenedTexts = 0
  package var byteCount = 0
}

extension Exporter {
  /// Writes a network in pieces of some ten thousand bytes, each handed to `drain`.
  ///
  /// - Throws: ``InputError`` for an unknown profile, and what `drain` throws.
  @discardableResult
  package func export(
    _ network: Network, profile: String? = nil, to drain: @escaping ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    let profile = try self.profile(named: profile)
    try network.check()
    var sink = ByteSink(drain: drain)
    write(network, profile: profile, to: &sink)
    return try sink.finish()
  }

  /// The whole file as text.
  package func text(of network: Network, profile: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    try export(network, profile: profile) { bytes += $0 }
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

/// All formats, in the order that help lists them.
package enum ExportFormats {
  package static let all: [any Exporter] = [GraphML(), DOT()]

  /// The format with this name.
  ///
  /// - Throws: ``InputError`` that lists the known ones.
  package static func named(_ name: String) throws -> any Exporter {
    guard let format = all.first(where: { $0.name == name }) else {
      throw InputError(
        "unknown format \"\(name)\"; use one of " + all.map(\.name).joined(separator: ", "))
    }
    return format
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
