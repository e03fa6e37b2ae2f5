#!/usr/bin/env python3
"""Measures a large who-is-who, of 20,000 articles made from templates: `make scale`.

    python3 Tests/Scale/site.py PROGRAM [--articles N] [--folder DIR]

Prints what is measured beside its limit and ends with status 1 where one is missed:

- a site of at least 5,000 people and 20,000 articles is made of their archive in less than 60 s,
  pictures included where Graphviz is installed;
- no page has more than 300 kB.

With --folder the archive stays there and is used again.
"""

import argparse
import os
import sys
import tempfile

from measure import Run, generate

SECONDS_LIMIT = 60
PAGE_LIMIT = 300_000
PEOPLE = 5_000


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--folder")
    arguments = parser.parse_args()
    if arguments.folder:
        os.makedirs(arguments.folder, exist_ok=True)
        sys.exit(measure(arguments.program, arguments.articles, arguments.folder))
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(measure(arguments.program, arguments.articles, folder))


def archive(program, count, folder):
    """The archive of so many articles; ingesting takes minutes, so that it is kept."""
    path = os.path.join(folder, f"{count}.sqlite")
    if not os.path.exists(path):
        articles = generate(os.path.join(folder, f"{count}.jsonl"), str(count))
        Run(program, "ingest", articles, "--archive", path + ".new")
        os.replace(path + ".new", path)
    return path


def sizes(folder, *below):
    """The sizes of the pages in a folder, by path."""
    found = {}
    for place, _, files in os.walk(os.path.join(folder, *below)):
        for file in files:
            if file.endswith(".html"):
                path = os.path.join(place, file)
                found[os.path.relpath(path, folder)] = os.path.getsize(path)
    return found


def measure(program, count, folder):
    missed = []

    def tell(what, value, limit="", holds=True):
        print(f"{what:<50}{value:>14}" + (f"   limit {limit}" if limit else ""), flush=True)
        if not holds:
            missed.append(what)

    with tempfile.TemporaryDirectory(dir=folder) as pages:
        site = os.path.join(pages, "site")
        run = Run(program, "site", "--archive", archive(program, count, folder), "--into", site)
        people = sum("--" not in page for page in sizes(site, "personen")) - 1
        all_sizes = sizes(site)
        largest = max(all_sizes, key=all_sizes.get)
        tell("articles", f"{count:,}")
        tell("people", f"{people:,}", f"≥ {PEOPLE * count // 20_000:,}",
             people >= PEOPLE * count // 20_000)
        tell("pages", f"{len(all_sizes):,}")
        tell("the site, of its archive", f"{run.seconds:.1f} s", f"{SECONDS_LIMIT} s",
             run.seconds < SECONDS_LIMIT)
        tell("  memory at most", f"{run.memory:.0f} MB")
        tell("the largest page", f"{all_sizes[largest] / 1000:.0f} kB", f"{PAGE_LIMIT // 1000} kB",
             all_sizes[largest] <= PAGE_LIMIT)
        print(f"  {largest}")
    for what in missed:
        print(f"missed: {what}")
    return 1 if missed else 0


if __name__ == "__main__":
    main()
