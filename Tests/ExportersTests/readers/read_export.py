#!/usr/bin/env python3
"""Print what an independent reader makes of an exported file or folder, as JSON.

usage: read_export.py {gexf|neo4j|spreadsheet|kuzu|jsonl|turtle|jsonld|ftm|popolo|oparl} PATH [SCHEMA]

{"nodes": {ID: {"name": …, "kind": …}}, "edges": {ID: {"source": …, "target": …, "relation": …,
"quote": …}}, "complaints": […]}; a column that the format has no place for is left out. Complaints
are what the format's own checker finds; SCHEMA is a JSON Schema for popolo and oparl.
"""
import csv
import json
import os
import re
import sys
import warnings

SCHEMA_KINDS = {
    "Article": "article", "Organization": "body", "PublicBody": "body", "Person": "person",
    "Address": "place", "Position": "post", "Project": "programme", "Event": "session",
}


def gexf(path):
    import networkx
    graph = networkx.read_gexf(path, version="1.3")
    if not graph.number_of_edges():
        return {"nodes": {}, "edges": {}}
    nodes = {name: {"name": data["label"], "kind": data["kind"]}
             for name, data in graph.nodes(data=True)}
    edges = {}
    for source, target, data in graph.edges(data=True):
        edges[data["edge_id"]] = {
            "source": source, "target": target, "relation": data["relation"],
            "quote": data["quote"], "role": data["role"]}
    assert len(edges) == graph.number_of_edges()
    return {"nodes": nodes, "edges": edges}


def rows(path, delimiter=",", encoding="utf-8"):
    csv.field_size_limit(1 << 24)
    with open(path, encoding=encoding, newline="") as file:
        lines = file.read().split("\n")
    # No line end inside a cell: each line is a row.
    assert lines.pop() == ""
    table = list(csv.reader(lines, delimiter=delimiter, strict=True))
    assert all(len(row) == len(table[0]) for row in table), path
    return [dict(zip(table[0], row)) for row in table[1:]]


def edge_of(row, source, target):
    return {"source": row[source], "target": row[target], "relation": row["relation"],
            "quote": row["quote"], "role": row["role"]}


def neo4j(path):
    nodes, edges = rows(path + "/nodes.csv"), rows(path + "/edges.csv")
    for row in nodes:
        assert row[":LABEL"] == row["kind"].capitalize()
        for column in row:
            if column.endswith(":long"):
                int(row[column])
            if column.endswith(":double") and row[column]:
                float(row[column])
            if column.endswith(":boolean"):
                assert row[column] in ("true", "false")
    for row in edges:
        assert row[":TYPE"] == row["relation"].upper()
    assert "--nodes=nodes.csv --relationships=edges.csv" in open(path + "/import.sh").read()
    return {
        "nodes": {row["id:ID"]: {"name": row["name"], "kind": row["kind"]} for row in nodes},
        "edges": {row["edge_id"]: edge_of(row, ":START_ID", ":END_ID") for row in edges},
    }


# A tuple: an empty text is in none of them.
FORMULAS = tuple("=+-@\uFF1D\uFF0B\uFF0D\uFF20")


def spreadsheet(path):
    nodes = rows(path + "/nodes.csv", ";", "utf-8-sig")
    edges = rows(path + "/edges.csv", ";", "utf-8-sig")
    for row in nodes + edges:
        for cell in row.values():
            assert not cell or cell[0] != "\t" and cell.strip()[:1] not in FORMULAS, cell

    def plain(text):
        rest = text.lstrip("'")
        is_guarded = text[:1] == "'" and (rest[:1] == "\t" or rest.strip()[:1] in FORMULAS)
        return text[1:] if is_guarded else text
    nodes = [{key: plain(cell) for key, cell in row.items()} for row in nodes]
    edges = [{key: plain(cell) for key, cell in row.items()} for row in edges]
    return {
        "nodes": {row["id"]: {"name": row["name"], "kind": row["kind"]} for row in nodes},
        "edges": {row["edge_id"]: edge_of(row, "source", "target") for row in edges},
    }


def kuzu(path):
    import kuzu
    os.chdir(path)
    connection = kuzu.Connection(kuzu.Database(":memory:"))
    with open("import.cypher", encoding="utf-8") as file:
        script = "".join(line for line in file if not line.startswith("//"))
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)

    def all_of(query):
        result = connection.execute(query)
        while result.has_next():
            yield [cell if cell is not None else "" for cell in result.get_next()]
    nodes = {row[0]: {"name": row[1], "kind": row[2]}
             for row in all_of("MATCH (n) RETURN n.id, n.name, n.kind")} if script else {}
    edges = {}
    if "REL TABLE" in script:
        for row in all_of("MATCH (a)-[e]->(b) RETURN e.edge_id, a.id, b.id, e.relation, e.quote, "
                          "e.role, label(e)"):
            assert row[6] == row[3].upper()
            edges[row[0]] = dict(zip(["source", "target", "relation", "quote", "role"], row[1:6]))
    return {"nodes": nodes, "edges": edges}


def jsonl(path):
    nodes, edges, quotes = {}, {}, {}
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            item = json.loads(line)
            kind = item["type"]
            if kind == "node":
                nodes[item["id"]] = {"name": item.get("name", ""), "kind": item["kind"]}
            elif kind == "edge":
                edges[item["id"]] = {
                    "source": item["source"], "target": item["target"],
                    "relation": item["relation"], "role": item.get("role", "")}
            else:
                # The newest article's first sentence stands for the edge.
                known = quotes.get(item["edge"])
                if known is None or item["article"] != known[0]:
                    quotes[item["edge"]] = (item["article"], item.get("quote", ""))
    for name, edge in edges.items():
        edge["quote"] = quotes.get(name, ("", ""))[1]
    return {"nodes": nodes, "edges": edges}


def rdf_graph(path, form):
    import rdflib
    graph = rdflib.Graph()
    graph.parse(path, format=form)
    return graph


def rdf(path, form):
    import rdflib
    graph = rdf_graph(path, form)
    term = rdflib.Namespace("urn:kommunalgraph:term:")
    thing = "urn:kommunalgraph:thing:"

    def plain(value):
        return "" if value is None else str(value).removeprefix(thing)
    nodes = {plain(subject): {"name": plain(graph.value(subject, rdflib.RDFS.label)),
                              "kind": plain(kind)} for subject, kind in graph.subject_objects(term.kind)}
    edges = {}
    for subject in graph.subjects(rdflib.RDF.type, term.Statement):
        quotes = {str(text) for evidence in graph.subjects(term.of, subject)
                  for text in graph.objects(evidence, term.quote)}
        edges[plain(subject)] = {
            "source": plain(graph.value(subject, term.source)),
            "target": plain(graph.value(subject, term.target)),
            "relation": plain(graph.value(subject, term.relation)),
            "role": plain(graph.value(subject, term.role)), "quotes": sorted(quotes)}
    return {"nodes": nodes, "edges": edges}


def ftm(path):
    from followthemoney import model
    from followthemoney.exc import InvalidData
    nodes, edges, complaints = {}, {}, []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            data = json.loads(line)
            schema = model.get(data["schema"])
            properties = data["properties"]
            try:
                schema.validate(data)
            except InvalidData as error:
                complaints.append("%s: %s" % (data["id"], str(error.errors)[:200]))
            for name in properties:
                if name not in schema.properties:
                    complaints.append("%s: no property %s" % (data["schema"], name))
            for name, values in properties.items():
                kind = schema.properties[name].type if name in schema.properties else None
                if kind is not None and kind.name in ("date", "entity", "url"):
                    for value in values:
                        if kind.clean(value) is None:
                            complaints.append("%s.%s: %r" % (data["schema"], name, value))
            if schema.edge:
                ends = [properties[schema.edge_source][0], properties[schema.edge_target][0]]
                edges[data["id"]] = {
                    "source": ends[0], "target": ends[1], "relation": properties["recordId"][0],
                    "quote": properties.get("description", [""])[0]}
            else:
                name = (properties.get("name") or properties.get("title"))[0]
                nodes[data["id"]] = {"name": name, "kind": SCHEMA_KINDS[data["schema"]]}
    return {"nodes": nodes, "edges": edges, "complaints": complaints}


def schema_complaints(data, schema):
    import jsonschema
    with open(schema, encoding="utf-8") as file:
        validator = jsonschema.Draft202012Validator(json.load(file))
    return [error.json_path + ": " + error.message[:200] for error in validator.iter_errors(data)]


def popolo(path, schema):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    nodes, edges = {}, {}
    for part, kind in [("persons", "person"), ("organizations", "body"), ("events", "session"),
                       ("areas", "place"), ("posts", "post")]:
        for item in data[part]:
            nodes[item["id"]] = {"name": item["label" if kind == "post" else "name"], "kind": kind}
    for item in data["memberships"]:
        source = item.get("person_id") or item["member"]["id"]
        target = item.get("post_id") or item["organization_id"]
        edges[item["id"]] = {
            "source": source, "target": target, "role": item.get("role", ""),
            "quotes": sorted({proof["note"] for proof in item.get("sources", [])})}
    return {"nodes": nodes, "edges": edges, "complaints": schema_complaints(data, schema)}


def oparl(path, schema):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    nodes, edges = {}, {}
    for part, kind in [("person", "person"), ("organization", "body"), ("meeting", "session"),
                       ("location", "place"), ("kommunalgraph:post", "post")]:
        for item in data[part]:
            name = item["description" if kind == "place" else "name"]
            nodes[item["kommunalgraph:id"]] = {"name": name, "kind": kind}
    thing = "urn:kommunalgraph:thing:"
    for item in data["membership"]:
        source = item.get("person") or item["kommunalgraph:member"]
        target = item.get("kommunalgraph:post") or item["organization"]
        edges[item["kommunalgraph:id"]] = {
            "source": source.removeprefix(thing), "target": target.removeprefix(thing),
            "role": item.get("role", ""), "quote": item.get("kommunalgraph:quote", "")}
    return {"nodes": nodes, "edges": edges, "complaints": schema_complaints(data, schema)}


def main():
    readers = {
        "gexf": gexf, "neo4j": neo4j, "spreadsheet": spreadsheet, "kuzu": kuzu, "jsonl": jsonl,
        "turtle": lambda path: rdf(path, "turtle"), "jsonld": lambda path: rdf(path, "json-ld"),
        "ftm": ftm, "popolo": popolo, "oparl": oparl,
    }
    if len(sys.argv) < 3 or sys.argv[1] not in readers:
        sys.exit(__doc__)
    if sys.argv[1] == "gexf":
        # A warning is a finding; the RDF and Kùzu libraries warn of themselves.
        warnings.simplefilter("error")
    reading = readers[sys.argv[1]](*sys.argv[2:])
    reading.setdefault("complaints", [])
    json.dump(reading, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
