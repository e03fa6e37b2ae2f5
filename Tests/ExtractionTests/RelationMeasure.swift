import Evaluation
import Extraction
import FoundationEssentials
import Gazetteer
import Ontology

/// Counts of one relation type, or of all.
struct RelationCounts {
  var right = 0
  var found = 0
  var wanted = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

/// Relations found with perfect mentions, against the annotated ones.
struct RelationMeasure {
  var counts: [String: RelationCounts] = [:]
  var statusRight = 0
  var statusAll = 0
  var errors: [String] = []

  var all: RelationCounts {
    counts.values.reduce(into: RelationCounts()) {
      $0.right += $1.right
      $0.found += $1.found
      $0.wanted += $1.wanted
    }
  }

  static let root = String(#filePath.dropLast("/Tests/ExtractionTests/RelationMeasure.swift".count))

  static func gold() throws -> [GoldArticle] {
    let path = root + "/Tests/Gold/gold.jsonl"
    return try GoldSet(contentsOf: Data(contentsOf: URL(filePath: path)), file: path).articles
  }

  mutating func add(_ gold: GoldArticle, _ extractor: RelationExtractor, _ lexicon: Lexicon) {
    var facts = gold.facts()
    // What the annotation knows of sessions beyond their mentions is for the extractor to find.
    for index in facts.entities.indices {
      facts.entities[index].owner = nil
      facts.entities[index].date = nil
    }
    let names = facts.entities.map(\.name)
    facts.statements = []
    var analysis = Analysis(facts: facts, lexicon: lexicon)
    let statements = extractor.statements(for: &analysis)
    func name(_ entity: Int?) -> String {
      guard let entity else { return "" }
      return entity < names.count ? names[entity] : analysis.entities[entity].name
    }
    var wanted: [String: String] = [:]
    for relation in gold.relations {
      let key: [String]
      switch relation.type {
      case .holds: key = [relation.subject, relation.role ?? "", relation.body ?? ""]
      case .cooperatesWith: key = [relation.subject, relation.object ?? ""].sorted()
      default: key = [relation.subject, relation.object ?? ""]
      }
      wanted[([relation.type.rawValue] + key).joined(separator: " | ")] =
        relation.qualifiers?["status"] ?? ""
    }
    var found: [String: (String, String)] = [:]
    for statement in statements {
      let subject = name(statement.subject)
      let key: [String]
      switch statement.type {
      case .holds: key = [subject, statement.role ?? "", name(statement.object)]
      case .heldOn: key = [subject, statement.date.map { "\($0)" } ?? ""]
      case .cooperatesWith: key = [subject, name(statement.object)].sorted()
      default: key = [subject, name(statement.object)]
      }
      found[([statement.type.rawValue] + key).joined(separator: " | ")] =
        (statement.status?.rawValue ?? "", statement.evidence.rule)
    }
    for (key, status) in wanted.sorted(by: { $0.key < $1.key }) {
      let type = String(key.prefix { $0 != " " })
      counts[type, default: RelationCounts()].wanted += 1
      guard let (have, rule) = found[key] else {
        errors.append("\(gold.id) missed   \(key) \(status)")
        continue
      }
      counts[type, default: RelationCounts()].right += 1
      if type == "holds" {
        statusAll += 1
        if have == status {
          statusRight += 1
        } else {
          errors.append("\(gold.id) status   \(key): \(have), not \(status) [\(rule)]")
        }
      }
    }
    for (key, (status, rule)) in found.sorted(by: { $0.key < $1.key }) {
      let type = String(key.prefix { $0 != " " })
      counts[type, default: RelationCounts()].found += 1
      if wanted[key] == nil { errors.append("\(gold.id) spurious \(key) \(status) [\(rule)]") }
    }
  }

  var table: String {
    func line(_ name: String, _ row: RelationCounts) -> String {
      func percent(_ value: Double) -> String { "\(Int((value * 1000).rounded()))" }
      return "\(name): P \(percent(row.precision)) R \(percent(row.recall)) F \(percent(row.f1))"
        + " (\(row.right)/\(row.found)/\(row.wanted))"
    }
    let rows = counts.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
    let status = statusAll == 0 ? 0 : statusRight * 1000 / statusAll
    return (rows + [line("all", all), "status: \(status)"]).joined(separator: "\n")
  }
}
