/// A variant of a format, for some of the programs that read it.
package struct ExportProfile: Hashable, Sendable {
  package var name: String
  /// Who should take it and why, in one line.
  package var summary: String
  /// Whether it makes several files, which go into a folder.
  package var isFolder: Bool

  package init(_ name: String, _ summary: String, isFolder: Bool = false) {
    self.name = name
    self.summary = summary
    self.isFolder = isFolder
  }
}
