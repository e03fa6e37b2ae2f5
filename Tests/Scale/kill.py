#!/usr/bin/env python3
"""Kills an ingest at random moments: `make scale`.

    python3 Tests/Scale/kill.py PROGRAM [--kills 200]

Every other ingest goes into a new archive, the others replace all that an archive holds. After each
kill the archive must open, be sound, and hold exactly the articles that were told of: these as they
are now, any others as they were. The hundred that were being written when the program was killed may
be there as well, if all of them are: the kill came between their step and their line. Ends with
status 1 at the first archive that is otherwise.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

CHESS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Fixtures", "chess", "gazetteer")
COUNT = 2000
STEP = 100
TABLES = {"articles": "id", "zones": "article", "entities": "article", "mentions": "article",
          "statements": "article"}


def write_articles(path, year):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(COUNT):
            place = "Rochau" if number % 3 else "Turmhausen"
            text = (f"Neues aus {place}\nDer Schachverband Kaissanien (SVK) traf sich in {place}. Carla Weiss, "
                    f"Präsidentin des SVK, begrüßte Gäste von {number} Vereinen.")
            file.write(json.dumps({
                "id": f"a{10000 + number}", "date": f"{year}-0{1 + number % 9}-11", "text": text}) + "\n")
    return path


def rows(path):
    """What a sound archive says, by article."""
    archive = sqlite3.connect(path)
    problems = archive.execute("PRAGMA integrity_check").fetchall()
    if problems != [("ok",)] or archive.execute("PRAGMA foreign_key_check").fetchall():
        sys.exit(f"{path} is damaged: {problems[:3]}")
    found = {}
    for table, article in TABLES.items():
        for row in archive.execute(f"SELECT {article}, * FROM {table}"):
            found.setdefault(row[0], []).append((table, *row[1:]))
    archive.close()
    return found


class Killing:
    def __init__(self, program, folder, kills):
        self.program, self.folder, self.kills = program, folder, kills
        self.random = random.Random(2026)
        self.old, _ = self.whole("old", 2021)
        self.new, self.seconds = self.whole("new", 2024)
        self.ids = sorted(self.new)
        assert len(self.ids) == COUNT and all(self.old[id] != self.new[id] for id in self.ids)

    def file(self, name):
        return os.path.join(self.folder, name)

    def whole(self, name, year):
        articles = write_articles(self.file(name + ".jsonl"), year)
        start = time.monotonic()
        subprocess.run(self.call(articles, self.file(name + ".sqlite")), check=True,
                       stdout=subprocess.DEVNULL)
        return rows(self.file(name + ".sqlite")), time.monotonic() - start

    def call(self, articles, archive):
        return [self.program, "ingest", articles, "--archive", archive, "--gazetteer", CHESS]

    def kill(self, archive):
        """Kills an ingest at any moment: how many articles it told of."""
        process = subprocess.Popen(
            self.call(self.file("new.jsonl"), archive), stdout=subprocess.PIPE, text=True)
        lines = [process.stdout.readline() for _ in range(self.random.randrange(COUNT // STEP))]
        time.sleep(self.random.random() * 2 * self.seconds * STEP / COUNT)
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
        process.wait()
        told = [line for line in lines if line.endswith("\n")]
        if not told:
            return 0
        return COUNT if told[-1].endswith("unchanged\n") else int(told[-1].split()[0])

    def expected(self, kept, rest):
        return {id: (self.new if number < kept else rest)[id] for number, id in enumerate(self.ids)
                if number < kept or id in rest}

    def run(self):
        archive = self.file("archive.sqlite")
        exact, halfway, amounts = 0, 0, set()
        for number in range(self.kills):
            for name in (archive, archive + "-journal"):
                if os.path.exists(name):
                    os.remove(name)
            rest = self.old if number % 2 else {}
            if rest:
                with open(self.file("old.sqlite"), "rb") as source, open(archive, "wb") as target:
                    target.write(source.read())
            kept = self.kill(archive)
            amounts.add(kept)
            halfway += os.path.exists(archive + "-journal")
            if not os.path.exists(archive) or os.path.getsize(archive) == 0:
                assert kept == 0 and not rest, f"kill {number}: {kept} told of, and no archive"
                exact += 1
                continue
            # The program opens it, as it was left.
            stats = subprocess.run([self.program, "stats", "--archive", archive, "--gazetteer", CHESS],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            held = rows(archive)
            if held and (stats.returncode or int(stats.stdout.split()[1]) != len(held)):
                sys.exit(f"kill {number}: {stats.stderr or stats.stdout}")
            if held == self.expected(kept, rest):
                exact += 1
            elif held != self.expected(min(kept + STEP, COUNT), rest):
                sys.exit(f"kill {number}: {kept} articles told of, and {len(held)} there")
        subprocess.run(self.call(self.file("new.jsonl"), archive), check=True, stdout=subprocess.DEVNULL)
        assert rows(archive) == self.new
        print(f"{self.kills} kills of an ingest of {COUNT:,} articles: each archive opens and is sound")
        print(f"  {exact} hold exactly what was told of, {self.kills - exact} the next hundred as well; "
              f"{len(amounts)} different amounts; {halfway} were killed in the midst of writing")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        Killing(os.path.abspath(arguments.program), folder, arguments.kills).run()


if __name__ == "__main__":
    main()
