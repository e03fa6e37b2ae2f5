package import Graph
internal import Ontology

/// RDF in Turtle, for triple stores and SPARQL.
package struct Turtle: Exporter {
  package let name = "turtle"
  package let fileExtension = "ttl"
  package let profiles = [
    ExportProfile("generic", "W3C ORG, schema.org and own terms; for Oxigraph, rdflib, Jena")
  ]
  package let documentation = """
    RDF 1.1 in Turtle: people, organisations and posts by W3C ORG, sessions and articles by \
    schema.org, the rest in own terms. Every edge is a term:Statement with dates, basis and \
    evidence; dates are typed by how exact they are. Left out: the articles' texts, offsets, the \
    single mentions.
    """

  package init() {}

  package func write(_ network: Network, profile: ExportProfile, to sink: inout ByteSink) {
    for prefix in RDFVocabulary.prefixes {
      sink.write("@prefix \(prefix.name): <\(prefix.address)> .\n")
    }
    RDFVocabulary(network).descriptions { description in
      sink.write("\nthing:\(description.subject)")
      for (index, fact) in description.facts.enumerated() {
        if index > 0 { sink.write(" ;\n ") }
        sink.write(" \(fact.predicate) ")
        write(fact.object, to: &sink)
      }
      sink.write(" .\n")
    }
  }

  private func write(_ term: RDFTerm, to sink: inout ByteSink) {
    switch term {
    case .thing(let id): sink.write("thing:" + id)
    case .word(let word): sink.write(word)
    case .text(let text): write(text, to: &sink)
    case .integer(let number): sink.write(String(number))
    case .real(let number): sink.write("\"\(number)\"^^xsd:double")
    case .boolean(let flag): sink.write(flag ? "true" : "false")
    case .date(let date): sink.write("\"\(date)\"^^\(date.xsdType)")
    }
  }

  private func write(_ text: String, to sink: inout ByteSink) {
    let clean = ExportText(text)
    sink.report.count(clean)
    sink.write(clean.quoted)
  }
}
