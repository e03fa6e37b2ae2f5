#!/usr/bin/env python3
"""Print what a library makes of a GraphML file, as JSON.

usage: read_graphml.py {networkx|igraph} FILE

{"directed": true, "nodes": {ID: {column: value}}, "edges": {ID: {column: value}}}; an edge's
"source" and "target" are among its columns. Counts are the library's own, so that phantom nodes
and lost edges show.
"""
import json
import sys
import warnings


def with_networkx(path):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    edges = {}
    for source, target, data in graph.edges(data=True):
        edges[data["edge_id"]] = dict(data, source=source, target=target)
    return {
        "directed": graph.is_directed(), "node_count": graph.number_of_nodes(),
        "edge_count": graph.number_of_edges(),
        "nodes": {name: dict(data) for name, data in graph.nodes(data=True)}, "edges": edges,
    }


def with_igraph(path):
    import igraph
    graph = igraph.Graph.Read_GraphML(path)
    nodes, edges = {}, {}
    for vertex in graph.vs:
        nodes[vertex["id"]] = plain(vertex.attributes())
    for edge in graph.es:
        data = plain(edge.attributes())
        ends = {"source": graph.vs[edge.source]["id"], "target": graph.vs[edge.target]["id"]}
        edges[data["edge_id"]] = dict(data, **ends)
    return {
        "directed": graph.is_directed(), "node_count": graph.vcount(),
        "edge_count": graph.ecount(), "nodes": nodes, "edges": edges,
    }


def plain(attributes):
    """Without igraph's own ids and its NaN for what is absent."""
    return {key: value for key, value in attributes.items() if key != "id" and value == value}


def main():
    readers = {"networkx": with_networkx, "igraph": with_igraph}
    if len(sys.argv) != 3 or sys.argv[1] not in readers:
        sys.exit(__doc__)
    # A warning is a finding: the file should leave no reader in doubt.
    warnings.simplefilter("error")
    json.dump(readers[sys.argv[1]](sys.argv[2]), sys.stdout, ensure_ascii=False, allow_nan=False)


if __name__ == "__main__":
    main()
