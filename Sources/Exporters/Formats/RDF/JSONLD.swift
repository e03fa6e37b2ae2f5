package import Graph
internal import Ontology

/// RDF in JSON-LD 1.1: the statements of Turtle, for programs that read JSON.
package struct JSONLD: Exporter {
  package let name = "jsonld"
  package let fileExtension = "jsonld"
  package let profiles = [
    ExportProfile("generic", "the statements of turtle as JSON, with the context inside")
  ]
  package let documentation = """
    JSON-LD 1.1 with its context inside, so that nothing is loaded from the web: the same \
    statements as Turtle, one description a line. A thing may have several descriptions. Left \
    out: what Turtle leaves out.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    var head = JSONText()
    head.object { json in
      for prefix in RDFVocabulary.prefixes { json.member(prefix.name, prefix.address) }
    }
    sink.write("{\"@context\": ")
    sink.write(head)
    sink.write(",\n\"@graph\": [")
    var isFirst = true
    RDFVocabulary(network).descriptions { description in
      sink.write(isFirst ? "\n" : ",\n")
      isFirst = false
      var json = JSONText()
      json.object { write(description, to: &$0) }
      sink.write(json)
    }
    sink.write("\n]}\n")
  }

  /// Facts of one predicate stand in one list.
  private func write(_ description: RDFDescription, to json: inout JSONText) {
    json.member("@id", "thing:" + description.subject)
    var order: [String] = []
    var objects: [String: [RDFTerm]] = [:]
    for fact in description.facts {
      if objects[fact.predicate] == nil { order.append(fact.predicate) }
      objects[fact.predicate, default: []].append(fact.object)
    }
    for predicate in order {
      json.array(predicate == "a" ? "@type" : predicate) { json in
        for object in objects[predicate] ?? [] { write(object, to: &json) }
      }
    }
  }

  private func write(_ term: RDFTerm, to json: inout JSONText) {
    switch term {
    case .thing(let id): json.object { $0.member("@id", "thing:" + id) }
    case .word(let word): json.element(word)
    case .text(let text): json.element(text)
    case .integer(let number): value(String(number), "xsd:integer", to: &json)
    case .real(let number): value(number.description, "xsd:double", to: &json)
    case .boolean(let flag): value(flag ? "true" : "false", "xsd:boolean", to: &json)
    case .date(let date): value("\(date)", date.xsdType, to: &json)
    }
  }

  private func value(_ text: String, _ type: String, to json: inout JSONText) {
    json.object { json in
      json.member("@value", text)
      json.member("@type", type)
    }
  }
}
