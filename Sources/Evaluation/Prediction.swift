public import FoundationEssentials
public import Ontology

/// What extraction found in one article, in the form in which it is compared with the gold.
///
/// The same form as a line of `extract --format jsonl`; offsets are code points.
public struct Prediction: Codable, Sendable {
  /// The article's id.
  public var id: String
  /// What was found to be named in the text.
  public var mentions: [PredictedMention]
  /// The things that were found to be named.
  public var entities: [PredictedEntity]
  /// What the text was found to state.
  public var relations: [PredictedRelation]

  /// An article about which nothing was found.
  public init(id: String) {
    self.id = id
    mentions = []
    entities = []
    relations = []
  }

  /// What one article says, with the id that linking gave to each of its entities.
  public init(_ facts: ArticleFacts, entityIDs: [String]) {
    self.init(id: facts.article.id)
    let codePoints = CodePoints(facts.article.text)
    mentions = facts.mentions.map { mention in
      let range = codePoints.range(ofUTF8: mention.range)
      return PredictedMention(
        start: range.lowerBound, end: range.upperBound, kind: mention.kind,
        entity: entityIDs[mention.entity])
    }
    entities = zip(facts.entities, entityIDs).map { entity, id in
      PredictedEntity(id: id, kind: entity.kind, name: entity.name)
    }
    relations = facts.statements.map { statement in
      let object = statement.object.map { entityIDs[$0] }
      let isOffice = statement.type == .holds
      return PredictedRelation(
        type: statement.type, subject: entityIDs[statement.subject],
        object: isOffice ? nil : statement.date?.description ?? object, role: statement.role,
        body: isOffice ? object : nil, status: statement.status)
    }
  }

  /// Reads lines of `extract --format jsonl`.
  ///
  /// - Throws: `InputError` with file and line for a line that is no such record.
  public static func predictions(in data: Data, file: String) throws -> [Self] {
    let decoder = JSONDecoder()
    var predictions: [Self] = []
    for (index, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      do {
        predictions.append(try decoder.decode(Self.self, from: Data(line)))
      } catch {
        throw InputError(
          "not a line of extract --format jsonl: \(error)", file: file, line: index + 1)
      }
    }
    return predictions
  }
}

/// A stretch of text that was found to name something.
public struct PredictedMention: Codable, Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// The code point after the last.
  public var end: Int
  /// What sort of thing is named.
  public var kind: EntityKind
  /// The id of what is named, the same in every article.
  public var entity: String
}

/// A thing that was found to be named.
public struct PredictedEntity: Codable, Hashable, Sendable {
  /// The same in every article.
  public var id: String
  /// What sort of thing it is.
  public var kind: EntityKind
  /// Nominative, in full as far as the article goes.
  public var name: String
}

/// Something that the text was found to state.
public struct PredictedRelation: Codable, Hashable, Sendable {
  /// What kind of statement this is.
  public var type: RelationType
  /// An entity's id.
  public var subject: String
  /// An entity's id, or a date for `held_on`.
  public var object: String?
  /// The office: `holds`.
  public var role: String?
  /// The id of the office's body: `holds`.
  public var body: String?
  /// How the office stands: `holds`.
  public var status: OfficeStatus?
}
