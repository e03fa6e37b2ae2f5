import Articles
import Evaluation
import Exporters
import Extraction
import Foundation
import Gazetteer
import GermanText
import Graph
import Ontology
import Queries
import Storage
import WhoIsWho

/// Hands bytes to a reader: it may refuse them, and nothing else.
final class Trial {
  private let reader: Reader
  private let folder: URL
  private let file: String
  private let extractor: Extractor?
  private let answerer: QuestionAnswerer?
  private let facts: [ArticleFacts]
  private let catalogue: Catalogue

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init(_ reader: Reader) {
    self.reader = reader
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory) : FileManager.default.temporaryDirectory
    folder = base.appending(path: "kommunalgraph-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    file = folder.appending(path: "input.\(reader.fileExtension ?? "")").path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let chess = Self.root.appending(path: "Tests/Fixtures/chess")
      let isArticle = reader == .article
      let gazetteer =
        isArticle ? Self.root.appending(path: "gazetteer") : chess.appending(path: "gazetteer")
      let lexicon = try Lexicon(folders: [gazetteer.path])
      let usual = Extractor(lexicon: lexicon, rules: try RuleBook(folders: [gazetteer.path]))
      let articles = try ArticleReader.articles(in: [chess.appending(path: "articles").path])
      extractor = isArticle ? usual : nil
      facts = articles.map { usual.facts(of: $0) }
      catalogue = lexicon.catalogue
      let graph = GraphBuilder(catalogue: catalogue).graph(of: facts)
      if let seeds = ProcessInfo.processInfo.environment["KOMMUNALGRAPH_SEEDS"] {
        try Self.writeSeeds(facts, graph, into: URL(filePath: seeds))
      }
      answerer = reader == .question ? QuestionAnswerer(graph: graph) : nil
      if reader == .table {
        try FileManager.default.copyItem(at: gazetteer, to: folder.appending(path: "gazetteer"))
      }
    } catch {
      print("can't begin: \(error)")
      exit(2)
    }
    atexit { Trial.cleaning?.clear() }
    Self.cleaning = self
  }

  /// An archive, a packed graph and facts to begin with.
  private static func writeSeeds(
    _ facts: [ArticleFacts], _ graph: KnowledgeGraph, into folder: URL
  ) throws {
    try Data(PackedGraph.bytes(of: graph)).write(to: folder.appending(path: "graph/chess"))
    let encoder = JSONEncoder()
    for (number, article) in facts.enumerated() {
      try encoder.encode(article).write(to: folder.appending(path: "facts.jsonl/\(number)"))
    }
    let path = folder.appending(path: "archive/chess").path
    let archive = try Archive(path: path, mode: .create)
    try archive.transaction { archive in
      for facts in facts { try archive.add(facts) }
    }
  }

  nonisolated(unsafe) private static var cleaning: Trial?

  private func clear() {
    try? FileManager.default.removeItem(at: folder)
  }

  func run(_ bytes: [UInt8]) {
    do {
      try tried(bytes)
    } catch {
      // Refused, which is what a reader may do; the message is made, too.
      _ = "\(error)"
    }
  }

  private func tried(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    switch reader {
    case .text, .page, .feed, .records, .packed, .webArchive, .packedArchive, .portable, .facts:
      try write(bytes, to: file)
      var articles = try ArticleReader([file])
      var facts: [ArticleFacts] = []
      var left = 2000
      while left > 0 {
        left -= 1
        // A mistake is told, and reading goes on behind it.
        do {
          guard let article = try articles.next() else { break }
          check(article.article)
          if let found = article.facts { facts.append(found) }
        } catch {
          _ = "\(error)"
        }
      }
      if !facts.isEmpty { try write(GraphBuilder(catalogue: catalogue).graph(of: facts)) }
    case .article: try everything(Article(id: "a", text: text))
    case .table: try table(text)
    case .rules:
      let book = try RuleBook(files: [(path: "fuzz.rules", contents: text)])
      _ = book.check()
    case .curation:
      let curation = try Curation(contentsOf: Data(bytes), file: "curation.tsv")
      _ = GraphBuilder(catalogue: catalogue, curation: curation).link(facts)
    case .question:
      guard let answer = answerer?.answer(text) else { return }
      _ = answer.text()
      _ = answer.json()
    case .archive:
      try write(bytes, to: file)
      let archive = try Archive(path: file, mode: .readOnly, patience: 0)
      _ = try archive.counts()
      _ = try archive.outline()
      let facts = try archive.allFacts()
      _ = GraphBuilder().graph(of: facts)
      try archive.verify()
    case .graph:
      let sources = facts.map { SourceArticle(id: $0.article.id, text: $0.article.text) }
      guard let graph = PackedGraph.graph(from: bytes, articles: sources, catalogue: catalogue)
      else { return }
      try write(graph)
    case .gold: _ = try GoldSet(contentsOf: Data(bytes), file: "gold.jsonl")
    case .lint: _ = GraphLint.findings(in: bytes)
    }
  }

  /// Zones ascend and lie within the text.
  private func check(_ article: Article) {
    var end = 0
    for zone in article.zones {
      guard zone.range.lowerBound >= end, zone.range.upperBound <= article.text.utf8.count else {
        fatalError("a zone out of place: \(zone)")
      }
      end = zone.range.upperBound
    }
  }

  private func everything(_ article: Article) throws {
    guard let extractor else { return }
    let facts = extractor.facts(of: article)
    _ = extractor.explanation(of: article)
    try write(GraphBuilder(catalogue: catalogue).graph(of: [facts]))
  }

  /// What is made of a graph; our own GraphML and DOT must be without mistakes.
  private func write(_ graph: KnowledgeGraph) throws {
    let network = Network(graph, mentions: true, measures: true)
    for format in ExportFormats.all {
      for profile in format.profiles {
        let text = try format.text(of: network, profile: profile.name)
        guard ["graphml", "dot"].contains(format.name) else { continue }
        let mistake = GraphLint.findings(in: Array(text.utf8)).first { $0.severity == .mistake }
        if let mistake { fatalError("a mistake in \(format.name): \(mistake)") }
      }
    }
    let book = WhoIsWho(graph: graph)
    for file in Array(book.site()) + Array(book.markdown()) where file.path.contains("..") {
      fatalError("a path that leads elsewhere: \(file.path)")
    }
  }

  private func table(_ text: String) throws {
    let names = [
      "bodies.tsv", "places.tsv", "roles.tsv", "programmes.tsv", "people.tsv", "names/given.tsv",
      "words/heads.tsv", "words/nouns.tsv", "words/other.tsv", "words/particles.tsv",
      "words/role-heads.tsv", "words/titles.tsv",
    ]
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, let name = names.first(where: { lines[0] == $0 }) else { return }
    let gazetteer = folder.appending(path: "gazetteer")
    let place = gazetteer.appending(path: name)
    let before = try? Data(contentsOf: place)
    try write(Array(lines[1].utf8), to: place.path)
    defer {
      if let before {
        try? before.write(to: place)
      } else {
        try? FileManager.default.removeItem(at: place)
      }
    }
    _ = GazetteerCheck.run(folders: [gazetteer.path])
    let lexicon = try Lexicon(folders: [gazetteer.path])
    _ = lexicon.matches(in: .init("Carla Weiss, Präsidentin des SVK, aus Rochau."))
    _ = GraphBuilder(catalogue: lexicon.catalogue).graph(of: facts)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw InputError("can't be written", file: path) }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}
