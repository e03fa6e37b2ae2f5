#!/usr/bin/env python3
"""Ask an exported RDF file, three ways, who chaired which session; print the answers as JSON.

usage: ask_rdf.py TURTLE JSONLD

{"same": whether both files say the same, "direct": [[session, chair], …], "statements":
[[session, chair, basis], …], "proof": [[session, day, chair, article, quote], …]}
"""
import json
import sys

import rdflib

DIRECT = """
SELECT ?session ?chair WHERE {
  ?person term:chaired ?event .
  ?event a schema:Event ; schema:name ?session .
  ?person a foaf:Person ; schema:name ?chair .
} ORDER BY ?session ?chair
"""

STATEMENTS = """
SELECT ?session ?chair ?basis WHERE {
  ?statement a term:Statement ; term:relation "chaired" ; term:basis ?basis ;
    term:source/schema:name ?chair ; term:target/schema:name ?session .
} ORDER BY ?session ?chair ?basis
"""

PROOF = """
SELECT ?session ?day ?chair ?article ?quote WHERE {
  ?statement term:relation "chaired" ; term:basis "stated" ; term:target ?event ;
    term:source/schema:name ?chair .
  ?event schema:name ?session ; schema:organizer/schema:name "IT-Planungsrat" ;
    schema:startDate ?day .
  ?evidence term:of ?statement ; term:article/schema:name ?article ; term:quote ?quote .
} ORDER BY ?day ?session ?chair ?article ?quote
"""


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    graph = rdflib.Graph()
    graph.parse(sys.argv[1], format="turtle")
    other = rdflib.Graph()
    other.parse(sys.argv[2], format="json-ld")

    def ask(query):
        return [[str(cell) for cell in row] for row in graph.query(query)]
    # No blank nodes: the same graph is the same set.
    json.dump({"same": set(graph) == set(other), "direct": ask(DIRECT),
               "statements": ask(STATEMENTS), "proof": ask(PROOF)}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
