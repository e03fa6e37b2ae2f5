#!/usr/bin/env python3
"""Times the program beside what else does such work: `make bench`.

    bench.py PROGRAM [--write PAGE] [--rounds N] [--megabytes N]

All in one run, in turns, on the same texts: the sample corpus, repeated under new ids. What is
compared is processor time (user and system) of whole processes, so that other programs on the
machine and the number of cores matter little; each figure is the median of the rounds, with the
least and the greatest. The peers do less than the program does (no offices, no dates, no
coreference, no evidence); that is to their advantage and told in the table.

Peers that can't be imported are left out and named. Needs spacy, ahocorasick_rs, networkx, igraph
for all of them. `--write` puts the table between the marks in a page of the documentation.
"""
import argparse
import csv
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MARKS = ("<!-- bench: begin -->", "<!-- bench: end -->")


def corpus(megabytes):
    """(records, bytes of text): the sample articles, again and again under new ids."""
    texts = []
    for path in sorted((ROOT / "Tests/Corpus").glob("*.txt")):
        lines = path.read_text(encoding="utf-8").split("\n")
        while lines and lines[0].split(":")[0] in ("Datum", "Titel", "URL", "Quelle"):
            lines.pop(0)
        texts.append("\n".join(lines).strip())
    records, size = [], 0
    while size < megabytes * 1_000_000:
        for text in texts:
            date = f"20{10 + len(records) % 14}-05-02"
            records.append({"id": f"a{len(records)}", "date": date, "text": text})
            size += len(text.encode())
    return records, size


def names():
    """All names and aliases of the gazetteer."""
    found = set()
    for table in ("bodies", "places", "programmes", "roles"):
        with open(ROOT / f"gazetteer/{table}.tsv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                for cell in (row.get("name"), row.get("title"), row.get("aliases"), row.get("feminine")):
                    found.update(part.strip() for part in (cell or "").split(";") if len(part.strip()) > 2)
    return sorted(found)


def seconds(call):
    """Processor seconds of a call and of the processes it waits for."""
    before = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    call()
    after = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(b.ru_utime + b.ru_stime - a.ru_utime - a.ru_stime for a, b in zip(before, after))


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


# Peers: each a function that gets ready and returns what is timed.


def spacy_matcher(records):
    """spaCy's blank German pipeline: tokens, sentences, the gazetteer's names."""
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("de")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 10_000_000
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("NAME", [nlp.make_doc(name) for name in names()])

    def work():
        for doc in nlp.pipe(record["text"] for record in records):
            matcher(doc)

    return work


def automaton(records):
    """ahocorasick_rs with word borders, names by expressions, a networkx graph of what is named together."""
    import itertools
    import re

    import ahocorasick_rs
    import networkx

    known = names()
    search = ahocorasick_rs.AhoCorasick(known, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    word = r"[A-ZÄÖÜ][a-zäöüß]+"
    person = re.compile(rf"\b(?:Dr\. )?{word}(?:-{word})? {word}\b")
    sentence = re.compile(r"[^.!?\n]+[.!?\n]?")
    ordinal = re.compile(r"\b(\d{1,3})\. (?:Sitzung|Tagung|Versammlung)")

    def work():
        graph = networkx.Graph()
        for record in records:
            text = record["text"]
            hits = [
                (start, known[index])
                for index, start, end in search.find_matches_as_indexes(text)
                if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
            ]
            for match in sentence.finditer(text):
                inside = {name for start, name in hits if match.start() <= start < match.end()}
                inside.update(found.group() for found in person.finditer(match.group()))
                inside.update(found.group() for found in ordinal.finditer(match.group()))
                for one, other in itertools.combinations(sorted(inside), 2):
                    weight = graph.get_edge_data(one, other, {"weight": 0})["weight"]
                    graph.add_edge(one, other, weight=weight + 1)

    return work


def graph_writer(library, path):
    """Writing the program's own GraphML again with another library."""
    if library == "igraph":
        import igraph

        graph = igraph.Graph.Read_GraphML(str(path))
        return lambda: graph.write_graphml(str(path) + ".igraph")
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    return lambda: networkx.write_graphml(graph, str(path) + ".networkx")


def measured(works, rounds):
    """{name: [seconds]} of the works, in turns."""
    times = {name: [] for name, _ in works}
    for _ in range(rounds):
        for name, work in works:
            times[name].append(seconds(work))
    return times


def cell(values, digits):
    middle = statistics.median(values)
    return f"{middle:.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def available(name, make, *arguments):
    try:
        return [(name, make(*arguments))]
    except ImportError as error:
        print(f"left out: {name} ({error})", file=sys.stderr)
        return []


def extraction(program, records, size, folder, rounds):
    path = folder / "articles.jsonl"
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    run(program, "extract", str(path))
    works = [("kommunalgraph extract", lambda: run(program, "extract", str(path)))]
    works += available("spaCy, blank pipeline and PhraseMatcher", spacy_matcher, records)
    works += available("ahocorasick_rs, expressions, networkx", automaton, records)
    times = measured(works, rounds)
    rates = {name: [size / 1e6 / value for value in values] for name, values in times.items()}
    own = statistics.median(rates["kommunalgraph extract"])
    lines = ["| text to statements | MB/s of one core | program is faster by |", "|---|---|---|"]
    for name, values in rates.items():
        lines.append(f"| {name} | {cell(values, 2)} | {own / statistics.median(values):.2f} |")
    return lines


def export(program, folder, rounds):
    archive = folder / "archive.sqlite"
    run(program, "ingest", str(ROOT / "Tests/Corpus"), "--archive", str(archive))
    path = folder / "graph.graphml"
    command = (program, "export", "graphml", "--archive", str(archive), "--into", str(path))
    run(*command)
    works = [("kommunalgraph export: load, link, write", lambda: run(*command))]
    works += available("igraph, write alone", graph_writer, "igraph", path)
    works += available("networkx, write alone", graph_writer, "networkx", path)
    lines = ["| archive to GraphML | ms |", "|---|---|"]
    for name, values in measured(works, rounds).items():
        lines.append(f"| {name} | {cell([value * 1000 for value in values], 1)} |")
    return lines, archive


def start(program, archive, rounds):
    question = "Wer leitete die 40. Sitzung des IT-Planungsrats?"
    calls = [
        ("`--version`", (program, "--version")),
        ("a question on the sample corpus", (program, "ask", question, "--archive", str(archive))),
    ]
    lines = ["| start | ms by the clock |", "|---|---|"]
    for name, command in calls:
        values = []
        for _ in range(rounds * 7):
            begin = time.perf_counter()
            run(*command)
            values.append((time.perf_counter() - begin) * 1000)
        lines.append(f"| {name} | {cell(values, 1)} |")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--megabytes", type=float, default=2)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    records, size = corpus(options.megabytes)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lines = extraction(program, records, size, folder, options.rounds)
        table, archive = export(program, folder, options.rounds)
        lines += [""] + table + [""] + start(program, archive, options.rounds)
    text = "\n".join(lines)
    print(text)
    if options.write:
        page = options.write.read_text(encoding="utf-8")
        before, rest = page.split(MARKS[0])
        _, after = rest.split(MARKS[1])
        options.write.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
