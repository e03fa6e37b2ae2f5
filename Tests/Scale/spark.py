#!/usr/bin/env python3
"""Extracts on a cluster, makes the graph on one machine: `make spark`.

    python3 Tests/Scale/spark.py PROGRAM [--articles N] [--master URL]

The map step pipes each partition of a file of articles through `kommunalgraph extract - --format
facts`; what comes out is kept as text files, as any engine could. Of it

- the statements are grouped by their key (what is said of whom, and in which articles), and
- one `kommunalgraph build` makes the graph, for who is who shows across all articles only.

Both must be, byte for byte, what one process makes of the same articles; ends with status 1 where
they are not. Without --master a cluster of two workers is started on this machine
(local-cluster[2,1,1024]): processes of their own, as on other machines.
"""

import argparse
import filecmp
import glob
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time

from pyspark.sql import SparkSession

HERE = os.path.dirname(os.path.abspath(__file__))
GAZETTEER = os.path.abspath(os.path.join(HERE, "..", "..", "gazetteer"))
PARTITIONS = 8


def statements(line):
    """The key of each statement of an article, with the article's id.

    Names stand for the things, and the gazetteer's id where there is one: they don't depend on what
    other articles say.
    """
    facts = json.loads(line)
    things = [
        entity.get("gazetteerID") or f"{entity['kind']}:{entity['name']}"
        for entity in facts["entities"]
    ]
    for statement in facts["statements"]:
        end = things[statement["object"]] if "object" in statement else statement.get("date", "")
        key = (
            statement["type"], things[statement["subject"]], end, statement.get("role", ""),
            statement.get("status", ""))
        yield "\t".join(key), facts["article"]["id"]


def table(grouped):
    """The lines of a table of grouped statements, sorted."""
    return sorted(f"{key}\t{' '.join(sorted(set(ids)))}" for key, ids in grouped)


def grouped_here(lines):
    """The same groups as the cluster's, made by this process."""
    groups = {}
    for line in lines:
        for key, article in statements(line):
            groups.setdefault(key, []).append(article)
    return groups.items()


def run(program, *arguments, **more):
    return subprocess.run(
        [program, *arguments, "--gazetteer", GAZETTEER], check=True, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, **more).stdout


def generate(count, path):
    with open(path, "wb") as file:
        subprocess.run(
            [sys.executable, os.path.join(HERE, "generate.py"), str(count)], check=True, stdout=file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as scratch:
        articles = os.path.join(scratch, "articles.jsonl")
        generate(options.articles, articles)

        spark = (
            SparkSession.builder.master(options.master).appName("kommunalgraph")
            .config("spark.ui.enabled", "false").getOrCreate())
        context = spark.sparkContext
        context.setLogLevel("ERROR")
        # One for each worker finds the compiled gazetteer that the first has made.
        command = f"{shlex.quote(program)} extract - --format facts --gazetteer {shlex.quote(GAZETTEER)}"
        start = time.monotonic()
        lines = context.textFile(articles, PARTITIONS).pipe(command, checkCode=True).cache()
        lines.saveAsTextFile(os.path.join(scratch, "facts"))
        groups = lines.flatMap(statements).groupByKey().collect()
        mapped = time.monotonic() - start
        spark.stop()

        parts = sorted(glob.glob(os.path.join(scratch, "facts", "part-*")))
        facts = os.path.join(scratch, "all.facts.jsonl")
        with open(facts, "wb") as file:
            for part in parts:
                with open(part, "rb") as piece:
                    file.write(piece.read())

        alone = run(program, "extract", articles, "--format", "facts").decode().splitlines()
        wrong = []
        if table(groups) != table(grouped_here(alone)):
            wrong.append("the groups of statements differ")
        ours, theirs = os.path.join(scratch, "one"), os.path.join(scratch, "many")
        run(program, "build", articles, "--into", ours)
        run(program, "build", facts, "--into", theirs)
        files = [
            os.path.relpath(os.path.join(folder, name), ours)
            for folder, _, names in os.walk(ours) for name in names
        ]
        _, differing, missing = filecmp.cmpfiles(ours, theirs, files, shallow=False)
        wrong += [f"{name} differs" for name in differing + missing]
        print(f"{options.articles:,} articles in {len(parts)} partitions on {options.master}")
        print(f"{'extraction and grouping on the cluster':<46}{mapped:>8.1f} s")
        print(f"{'groups of statements':<46}{len(groups):>8,}")
        print(f"{'files of the graph and the who-is-who':<46}{len(files):>8,}")
        if wrong:
            sys.exit("not the same as one process makes: " + "; ".join(wrong[:10]))
        print("all of them the same, byte for byte, as one process makes")


if __name__ == "__main__":
    main()
