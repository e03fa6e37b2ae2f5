import Extraction
import FoundationEssentials
import Gazetteer
import Graph
import Ontology

/// Where the gazetteer lies, and what is read from there.
struct GazetteerFolders {
  let folders: [String]

  /// The folders a call names (one as its operand, others by option), or else the first of the usual places that exists.
  init(_ arguments: Arguments, operand: String? = nil) throws {
    let named = (operand.map { [$0] } ?? []) + arguments.all("--gazetteer")
    if let missing = named.first(where: { !Path.isFolder($0) }) {
      throw InputError("there is no such gazetteer folder", file: missing)
    }
    if !named.isEmpty {
      folders = named
      return
    }
    let variable = ProcessInfo.processInfo.environment["KOMMUNALGRAPH_GAZETTEER"] ?? ""
    if !variable.isEmpty {
      guard Path.isFolder(variable) else {
        throw InputError("$KOMMUNALGRAPH_GAZETTEER names no folder", file: variable)
      }
      folders = [variable]
      return
    }
    let program = Path.resolved("/proc/self/exe")
    let beside = Path.parent(of: Path.parent(of: program)) + "/share/kommunalgraph/gazetteer"
    guard let usual = [beside, "gazetteer"].first(where: Path.isFolder) else {
      throw InputError(
        "no gazetteer found; name its folder with --gazetteer DIR or $KOMMUNALGRAPH_GAZETTEER")
    }
    folders = [usual]
  }

  /// Reads what is known; the phrasing rules are left to ``Knowledge/extractor()``.
  func knowledge() throws -> Knowledge {
    let cache = LexiconCache(environment: ProcessInfo.processInfo.environment)
    return Knowledge(
      lexicon: try Lexicon(folders: folders, cache: cache), curation: try curation(),
      folders: folders, cache: cache)
  }

  /// What people decided about linking.
  func curation() throws -> Curation {
    var curation = Curation()
    for folder in folders {
      let file = folder + "/curation.tsv"
      guard Path.exists(file) else { continue }
      curation.rows += try Curation(contentsOf: Path.contents(of: file), file: file).rows
    }
    return curation
  }
}

/// What people curate: the gazetteer with its phrasing rules, and the decisions about linking.
struct Knowledge: Sendable {
  let lexicon: Lexicon
  let curation: Curation
  fileprivate let folders: [String]
  fileprivate let cache: LexiconCache?

  /// What reads articles.
  func extractor() throws -> Extractor {
    Extractor(lexicon: lexicon, rules: try RuleBook(folders: folders, cache: cache))
  }

  /// What makes a graph of articles, with what follows from them unless told otherwise.
  func graphBuilder(infers: Bool = true) -> GraphBuilder {
    GraphBuilder(catalogue: lexicon.catalogue, curation: curation, infers: infers)
  }
}
