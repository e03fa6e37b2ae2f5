#!/usr/bin/env python3
"""Print what pydot makes of a DOT file, as JSON.

usage: read_dot.py FILE

{"nodes": {ID: label}, "edges": [{"source": ID, "target": ID, "relation": …}]}, in the file's order.
"""
import json
import sys

import pydot


def text(value):
    """Without the quotes that pydot keeps."""
    value = "" if value is None else str(value)
    return value[1:-1].replace('\\"', '"') if value.startswith('"') else value


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        graphs = pydot.graph_from_dot_data(file.read())
    if not graphs or len(graphs) != 1:
        sys.exit("pydot reads no graph, or several")
    nodes = {text(node.get_name()): text(node.get("label")) for node in graphs[0].get_node_list()}
    edges = [{"source": text(edge.get_source()), "target": text(edge.get_destination()),
              "relation": text(edge.get("relation"))} for edge in graphs[0].get_edge_list()]
    json.dump({"nodes": nodes, "edges": edges}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
