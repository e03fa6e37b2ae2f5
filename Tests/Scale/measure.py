#!/usr/bin/env python3
"""Measures an archive of 100,000 articles made from templates: `make scale`.

    python3 Tests/Scale/measure.py PROGRAM [--articles N] [--folder DIR]

Prints what is measured beside its limit and ends with status 1 where one is missed:

- 100 more articles take less than 2 s beyond their extraction;
- a question takes less than 100 ms once the archive is loaded, and its answer is the right one;
- neither the ingest nor the load takes much longer for each article than with a tenth of them.

What depends on the machine alone (seconds of the ingest and of the load, memory) is told and has no
limit. With --folder the articles and archives stay there and are used again.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
GENERATOR = [sys.executable, os.path.join(HERE, "generate.py")]
GAZETTEER = os.path.join(HERE, "..", "..", "gazetteer")
MORE_LIMIT = 2.0
QUESTION_LIMIT = 0.1
# An ingest or a load that looked at each article again for each would take ten times as long.
RATIO_LIMIT = 2.0
QUESTIONS = 40


class Run:
    """A finished run of the program: its seconds and the most memory it held, in MB."""

    def __init__(self, program, *arguments):
        start = time.monotonic()
        process = subprocess.Popen(
            [program, *arguments, "--gazetteer", GAZETTEER], stdout=subprocess.PIPE, text=True)
        self.output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - start
        self.memory = usage.ru_maxrss / 1024
        if process.returncode:
            sys.exit(f"{' '.join(arguments)}: exit status {process.returncode}")


class Questions:
    """Questions asked of one run of `ask -`, each three times: the least seconds of each."""

    def __init__(self, program, archive, questions):
        process = subprocess.Popen(
            [program, "ask", "-", "--format", "json", "--archive", archive, "--gazetteer", GAZETTEER],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.seconds, self.wrong = [], []
        # The first answer waits for the load.
        first = self.ask(process, questions[0][0])[0]
        for question, answer in questions:
            times, told = zip(*(self.ask(process, question) for _ in range(3)))
            self.seconds.append(min(times))
            if not any(answer in item["text"] for item in told[0]):
                self.wrong.append((question, answer, [item["text"] for item in told[0]]))
        self.load = first - self.seconds[0]
        process.stdin.close()
        _, _, usage = os.wait4(process.pid, 0)
        self.memory = usage.ru_maxrss / 1024

    @staticmethod
    def ask(process, question):
        start = time.monotonic()
        process.stdin.write(question + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        return time.monotonic() - start, json.loads(line)["answers"]


def generate(path, *arguments):
    if not os.path.exists(path):
        with open(path + ".new", "w", encoding="utf-8") as file:
            subprocess.run(GENERATOR + list(arguments), stdout=file, check=True)
        os.replace(path + ".new", path)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--folder")
    arguments = parser.parse_args()
    if arguments.folder:
        os.makedirs(arguments.folder, exist_ok=True)
        sys.exit(measure(arguments.program, arguments.articles, arguments.folder))
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(measure(arguments.program, arguments.articles, folder))


def measure(program, count, folder):
    missed = []

    def tell(what, value, limit=None):
        print(f"{what:<58}{value:>12}" + (f"   limit {limit}" if limit else ""), flush=True)

    def check(what, value, limit, form):
        tell(what, form(value), form(limit))
        if value >= limit:
            missed.append(what)

    def seconds(value):
        return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"

    def file(name):
        return os.path.join(folder, name)

    few = count // 10
    articles = generate(file(f"{count}.jsonl"), str(count))
    tenth = generate(file(f"{few}.jsonl"), str(few))
    more = generate(file(f"more-{count}.jsonl"), "100", "--first", str(count))
    with open(generate(file("questions.tsv"), "--questions", str(QUESTIONS)), encoding="utf-8") as lines:
        questions = [tuple(line.rstrip("\n").split("\t")) for line in lines]
    for name in ("large.sqlite", "tenth.sqlite", "empty.sqlite"):
        if os.path.exists(file(name)):
            os.remove(file(name))
    # Compiled gazetteers and kept graphs are this run's own.
    cache = file("cache")
    shutil.rmtree(cache, ignore_errors=True)
    os.environ["KOMMUNALGRAPH_CACHE"] = cache
    # The gazetteer is compiled once and for all.
    Run(program, "extract", more)

    small = Run(program, "ingest", tenth, "--archive", file("tenth.sqlite"))
    large = Run(program, "ingest", articles, "--archive", file("large.sqlite"))
    tell("articles", f"{count:,}")
    tell("their text", f"{os.path.getsize(articles) / 1e6:.0f} MB")
    tell("the archive", f"{os.path.getsize(file('large.sqlite')) / 1e6:.0f} MB")
    tell("ingest", seconds(large.seconds))
    tell("  memory at most", f"{large.memory:.0f} MB")
    check("  time for an article, against a tenth of the archive",
          large.seconds / count / (small.seconds / few), RATIO_LIMIT, lambda value: f"× {value:.2f}")

    # The least of five, for a machine that has other things to do, too.
    ingests, extractions = [], []
    for _ in range(5):
        shutil.copy(file("large.sqlite"), file("copy.sqlite"))
        ingests.append(Run(program, "ingest", more, "--archive", file("copy.sqlite")))
        extractions.append(Run(program, "extract", more))
    ingest = min(ingests, key=lambda run: run.seconds)
    extraction = min(run.seconds for run in extractions)
    check("100 more, beyond their extraction",
          max(0, ingest.seconds - extraction), MORE_LIMIT, seconds)
    tell("  in all", seconds(ingest.seconds))
    tell("  memory at most", f"{ingest.memory:.0f} MB")
    os.remove(file("copy.sqlite"))

    asked = Questions(program, file("large.sqlite"), questions)
    again = Questions(program, file("large.sqlite"), questions)
    asked_few = Questions(program, file("tenth.sqlite"), questions)
    tell("load for questions, linked anew", seconds(asked.load))
    tell("  memory at most", f"{asked.memory:.0f} MB, {asked.memory * 1024 / count:.0f} kB an article")
    check("  time for an article, against a tenth of the archive",
          asked.load / count / (asked_few.load / few), RATIO_LIMIT, lambda value: f"× {value:.2f}")
    tell("load for questions, of the kept graph", seconds(again.load))
    tell("  memory at most", f"{again.memory:.0f} MB, {again.memory * 1024 / count:.0f} kB an article")
    check(f"a question after load, the slowest of {len(questions)}",
          max(map(min, asked.seconds, again.seconds)), QUESTION_LIMIT, seconds)
    tell("  median", seconds(statistics.median(asked.seconds)))
    check("  wrong or missing answers", len(asked.wrong + again.wrong), 1, str)
    for question, answer, told in asked.wrong + again.wrong:
        print(f"    {question} {answer}; told: {told[:3]}")
    for what in missed:
        print(f"missed: {what.strip()}")
    return 1 if missed else 0


if __name__ == "__main__":
    main()
