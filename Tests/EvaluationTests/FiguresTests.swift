import Evaluation
import Foundation
import Ontology
import Testing

/// The figures of this module against those of the script that defines them.
@Suite struct `Figures` {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let goldFile = root.appending(path: "Tests/Gold/gold.jsonl")
  static let script = root.appending(path: "Tests/Gold/score.py")

  static var gold: GoldSet {
    get throws { try GoldSet(contentsOf: Data(contentsOf: goldFile), file: "gold.jsonl") }
  }

  /// The gold in the predicted form, with an id for each kind and name.
  static var perfect: [Prediction] {
    get throws {
      try gold.articles.map { article in
        let facts = article.facts()
        return Prediction(
          facts, entityIDs: facts.entities.map { "\($0.kind.rawValue)/\($0.name)" })
      }
    }
  }

  @Test func `the gold itself scores one everywhere`() throws {
    let figures = Evaluation.Figures(try Self.gold, try Self.perfect)
    #expect(figures.mentions.all.f1 == 1)
    #expect(figures.mentionsByOverlap.all.f1 == 1)
    #expect(figures.relations.all.f1 == 1)
    #expect(abs(figures.linking.f1 - 1) < 1e-9)
    #expect(figures.status == 1)
    #expect(figures.missingArticles.isEmpty)
    #expect(figures.mentionErrors.isEmpty)
    #expect(figures.relationErrors.isEmpty)
    #expect(figures.mentions.all.gold > 1000)
  }

  @Test func `no prediction scores zero and names every article`() throws {
    let gold = try Self.gold
    let figures = Evaluation.Figures(gold, [])
    #expect(figures.mentions.all.f1 == 0)
    #expect(figures.relations.all.f1 == 0)
    #expect(figures.linking.f1 == 0)
    #expect(figures.status == 0)
    #expect(figures.missingArticles.count == gold.articles.count)
  }

  @Test(
    .enabled(if: python != nil, "python3 is not installed"), arguments: Damage.allCases)
  func `agree with the script to the last digit`(damage: Damage) throws {
    let predictions = damage.applied(to: try Self.perfect)
    let figures = Evaluation.Figures(try Self.gold, predictions)
    let report = figures.report(errors: 500).split(separator: "\n")
    let script = try Self.scriptReport(predictions, errors: 500).split(separator: "\n")
    #expect(report.count == script.count)
    for (line, wanted) in zip(report, script) { #expect(line == wanted) }
  }

  @Test func `a line that is no gold record is told by its number`() throws {
    let lines = Data("\n{\"id\": \"a\"}\n".utf8)
    #expect {
      try GoldSet(contentsOf: lines, file: "gold.jsonl")
    } throws: { error in
      (error as? InputError)?.line == 2 && (error as? InputError)?.file == "gold.jsonl"
    }
  }

  @Test func `a line that is no prediction is told by its number`() throws {
    #expect {
      try Prediction.predictions(in: Data("\n\n{}".utf8), file: "p.jsonl")
    } throws: { error in
      (error as? InputError)?.line == 3
    }
  }

  // MARK: The script

  static let python: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  ).map { URL(filePath: String($0)).appending(path: "python3") }.first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  }

  static func scriptReport(_ predictions: [Prediction], errors: Int) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = try predictions.map { try JSONEncoder().encode($0) + Data([10]) }
    try Data(lines.joined()).write(to: file)
    let process = Process()
    process.executableURL = try #require(python)
    process.arguments = [script.path, goldFile.path, file.path, "--errors", "\(errors)"]
    process.environment = ["PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text
  }
}

/// A way in which a prediction can be wrong.
enum Damage: String, CaseIterable, CustomTestStringConvertible {
  case none
  case everyThirdMentionGone
  case spansShifted
  case kindsChanged
  case thingsMerged
  case thingsSplit
  case namesOnly
  case relationsChanged
  case articlesGone
  case everything

  var testDescription: String { rawValue }

  func applied(to predictions: [Prediction]) -> [Prediction] {
    if self == .everything {
      return Self.allCases.filter { $0 != .everything && $0 != .namesOnly }
        .reduce(predictions) { $1.applied(to: $0) }
    }
    var damaged = predictions
    for index in damaged.indices {
      switch self {
      case .none, .everything: break
      case .everyThirdMentionGone:
        damaged[index].mentions = each(damaged[index].mentions) { $0 % 3 == 1 ? nil : $1 }
      case .spansShifted:
        damaged[index].mentions = each(damaged[index].mentions) { number, mention in
          var mention = mention
          if number % 4 == 0 { mention.start += 1 }
          if number % 5 == 0 { mention.end += 7 }
          if number % 31 == 0 { mention.end += 100_000 }
          return mention
        }
      case .kindsChanged:
        damaged[index].mentions = each(damaged[index].mentions) { number, mention in
          var mention = mention
          if number % 7 == 0 { mention.kind = mention.kind == .body ? .place : .body }
          return mention
        }
      case .thingsMerged:
        damaged[index].mentions = each(damaged[index].mentions) { number, mention in
          var mention = mention
          if number % 6 == 0, let first = damaged[index].mentions.first {
            mention.entity = first.entity
          }
          return mention
        }
      case .thingsSplit:
        damaged[index].mentions = each(damaged[index].mentions) { number, mention in
          var mention = mention
          if number % 5 == 0 { mention.entity += "#\(index)" }
          return mention
        }
      case .namesOnly:
        damaged[index].mentions = []
        damaged[index].entities = damaged[index].entities.map { entity in
          var entity = entity
          entity.name = " " + entity.name.replacing("ß", with: "SS") + "\u{A0} "
          return entity
        }
      case .relationsChanged:
        damaged[index].relations = each(damaged[index].relations) { number, relation in
          var relation = relation
          switch number % 6 {
          case 0: return nil
          case 1: relation.status = .former
          case 2: relation.type = .quoted
          case 3: swap(&relation.subject, &relation.object, else: "Nemo")
          default: break
          }
          return relation
        }
      case .articlesGone:
        if index % 9 == 4 { damaged[index] = Prediction(id: "other-\(index)") }
      }
    }
    return damaged
  }

  private func each<Element>(
    _ elements: [Element], _ change: (Int, Element) -> Element?
  ) -> [Element] {
    elements.enumerated().compactMap { change($0.offset, $0.element) }
  }

  private func swap(_ subject: inout String, _ object: inout String?, else other: String) {
    let old = subject
    subject = object ?? other
    object = old
  }
}
