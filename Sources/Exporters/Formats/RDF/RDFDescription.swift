internal import Ontology

/// What is said of one thing, in RDF.
struct RDFDescription {
  /// The thing's id in the network.
  var subject: String
  var facts: [(predicate: String, object: RDFTerm)]

  init(_ subject: String, _ facts: [(predicate: String, object: RDFTerm)] = []) {
    self.subject = subject
    self.facts = facts
  }

  mutating func add(_ predicate: String, _ object: RDFTerm) {
    facts.append((predicate, object))
  }

  /// Says a text that is told.
  mutating func add(_ predicate: String, _ text: String?) {
    if let text, !text.isEmpty { add(predicate, .text(text)) }
  }

  /// Says a date that is told, as exact as it is.
  mutating func add(_ predicate: String, _ date: PartialDate?) {
    if let date { add(predicate, .date(date)) }
  }

  mutating func add(_ predicate: String, _ value: AttributeValue?) {
    switch value {
    case nil: break
    case .text(let text)?: add(predicate, text)
    case .texts(let texts)?: for text in texts { add(predicate, text) }
    case .integer(let number)?: add(predicate, .integer(number))
    case .real(let number)?: add(predicate, .real(number))
    case .boolean(let flag)?: add(predicate, .boolean(flag))
    }
  }
}

/// What an RDF statement says of its subject.
enum RDFTerm {
  /// A thing of the network, by its id.
  case thing(String)
  /// A word of a vocabulary, with its prefix.
  case word(String)
  case text(String)
  case integer(Int)
  case real(Double)
  case boolean(Bool)
  /// Typed by how exact it is.
  case date(PartialDate)
}

extension PartialDate {
  /// The XML Schema type that is as exact as the date.
  var xsdType: String {
    day != nil ? "xsd:date" : month != nil ? "xsd:gYearMonth" : "xsd:gYear"
  }
}
