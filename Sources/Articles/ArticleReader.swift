package import Ontology

/// An article of an input.
package struct ReadArticle: Sendable {
  package var article: Article
  /// What was found in it before, where the input tells: it need not be extracted again.
  package var facts: ArticleFacts?
}

/// Reads files, folders and standard input, one article after the other.
///
/// An input's kind is its file's extension; that of standard input (`-`) shows in its first bytes.
/// Records of `.jsonl` and pages of `.warc` are read as they are asked for, other files one at a
/// time, so that memory doesn't grow with the number of articles. Any of them may be packed with
/// gzip (`.gz`); it is unpacked on the way.
///
/// Two articles of one id are a mistake, unless all of both is the same: then the second is
/// passed over.
package struct ArticleReader {
  /// The largest text, page or feed that is read, in bytes.
  package static let fileLimit = 16 << 20
  /// The longest record of a `.jsonl` file, in bytes.
  package static let lineLimit = 64 << 20

  /// Whether the same inputs can be read again from their start: none of them is a pipe.
  package let canReadAgain: Bool
  private var files: ArraySlice<InputFile>
  private let note: (InputError) -> Void
  /// Articles of a file that was read at once, the next one last.
  private var pending: [Article] = []
  /// The `.jsonl` file being read.
  private var records: (reader: FileReader, file: InputFile, kind: InputKind, isEmpty: Bool)?
  /// The web archive being read.
  private var webArchive: (pages: WebArchive, file: InputFile)?
  private var current: InputFile?
  private var seen: [String: Origin] = [:]

  private struct Origin {
    var file: String
    var content: Int
  }

  /// Finds the files that inputs stand for; nothing is read yet.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders (searched in depth, by name) and `-` for standard input.
  ///   - note: Told of a file in a folder that has no article (it is empty, or no feed), and of a link
  ///     that leads out of its folder.
  /// - Throws: ``InputError`` for an input that isn't there, is of no known kind, or is a folder
  ///   without a file to read.
  package init(
    _ inputs: [String], note: @escaping (InputError) -> Void = { _ in }
  ) throws(InputError) {
    files = try InputFiles.list(inputs, note: note)[...]
    canReadAgain = !files.contains(where: \.isReadOnce)
    self.note = note
  }

  /// All articles of inputs, for callers that need them together.
  package static func articles(in inputs: [String]) throws(InputError) -> [Article] {
    var reader = try Self(inputs)
    var articles: [Article] = []
    while let read = try reader.next() { articles.append(read.article) }
    return articles
  }

  /// The next article; nil after the last one.
  ///
  /// After an error the next call goes on behind it, for callers that tell all mistakes at once.
  ///
  /// - Throws: ``InputError`` for what can't be read: with file, and line where there is one.
  package mutating func next() throws(InputError) -> ReadArticle? {
    while true {
      if let article = pending.popLast() {
        let read = ReadArticle(article: article)
        if try isNew(read, line: nil) { return read }
      } else if let (reader, file, kind, isEmpty) = records {
        let line: ArraySlice<UInt8>?
        do {
          line = try reader.nextLine(limit: Self.lineLimit)
        } catch {
          records = nil
          throw error
        }
        guard let line else {
          records = nil
          if isEmpty { try pass(over: file, because: "no record in it") }
          continue
        }
        if let read = try Self.article(line, kind, number: reader.line, of: file) {
          records?.isEmpty = false
          if try isNew(read, line: reader.line) { return read }
        }
      } else if webArchive != nil {
        try readPage()
      } else if let file = files.popFirst() {
        current = file
        try open(file)
      } else {
        return nil
      }
    }
  }

  /// Takes the articles of the web archive's next page.
  private mutating func readPage() throws(InputError) {
    guard case (var pages, let file)? = webArchive else { return }
    webArchive = nil
    guard let draft = try pages.next() else {
      if pages.isEmpty { try pass(over: file, because: "no web page in it") }
      return
    }
    webArchive = (pages, file)
    if !draft.text.isEmpty { pending = PageParts.articles(of: draft).reversed() }
  }

  private mutating func open(_ file: InputFile) throws(InputError) {
    let reader = try FileReader(file)
    let kind: InputKind
    if let known = file.kind {
      kind = known
    } else {
      kind = InputKind(firstBytes: try reader.peek(4096))
    }
    let articles: [Article]
    switch kind {
    case .records, .facts:
      records = (reader, file, kind, true)
      return
    case .webArchive:
      webArchive = (WebArchive(reader, stem: file.stem), file)
      return
    case .text:
      let draft = try TextFile.draft(
        try reader.rest(limit: Self.fileLimit), file: file.name, stem: file.stem)
      articles = draft.text.isEmpty ? [] : PageParts.articles(of: draft)
    case .portable:
      let text = try PDFText.text(of: try reader.rest(limit: Self.fileLimit), file: file.name)
      let draft = try TextFile.draft(Array(text.utf8), file: file.name, stem: file.stem)
      articles = draft.text.isEmpty ? [] : PageParts.articles(of: draft)
    case .page:
      let draft = Page.draft(try reader.rest(limit: Self.fileLimit), stem: file.stem)
      articles = draft.text.isEmpty ? [] : PageParts.articles(of: draft)
    case .feed:
      let bytes = try reader.rest(limit: Self.fileLimit)
      guard let items = try Feed.articles(bytes, file: file.name, stem: file.stem) else {
        try pass(over: file, because: "neither RSS nor Atom: the root is no rss, RDF or feed")
        return
      }
      articles = items
    }
    if articles.isEmpty { try pass(over: file, because: "no text in it") }
    pending = articles.reversed()
  }

  /// A file without an article: a mistake where it was named, a note where it was found.
  private func pass(over file: InputFile, because reason: String) throws(InputError) {
    let error = InputError(reason, file: file.name)
    guard file.isInFolder else { throw error }
    note(error)
  }

  private static func article(
    _ line: ArraySlice<UInt8>, _ kind: InputKind, number: Int, of file: InputFile
  ) throws(InputError) -> ReadArticle? {
    var line = line
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    guard line.contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) else { return nil }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw InputError("not UTF-8: save the file as UTF-8", file: file.name, line: number)
    }
    if kind == .facts {
      let facts = try FactsLine.facts(line, file: file.name, number: number)
      return ReadArticle(article: facts.article, facts: facts)
    }
    let record: Record
    do {
      record = try Record(line)
    } catch {
      let start = String(decoding: line.prefix(error.offset), as: UTF8.self)
      throw InputError(
        "broken JSON: \(error.message)", file: file.name, line: number,
        column: start.unicodeScalars.count + 1)
    }
    return ReadArticle(
      article: try record.article(file: file.name, line: number, stem: file.stem))
  }

  /// Whether an article's id is new; throws where another article has it.
  private mutating func isNew(_ read: ReadArticle, line: Int?) throws(InputError) -> Bool {
    let name = current?.name ?? ""
    let article = read.article
    let hash = read.facts?.hashValue ?? article.hashValue
    guard let first = seen[article.id] else {
      seen[article.id] = Origin(file: name, content: hash)
      return true
    }
    if first.content == hash { return false }
    throw InputError(
      "a second article with the id “\(article.id)”, and not the same as that of \(first.file): "
        + "give one another name or id", file: name, line: line)
  }
}
