#!/usr/bin/env python3
"""Kills a build at random moments: `make scale`.

    python3 Tests/Scale/kill_build.py PROGRAM [--kills 500]

Every build makes the same change: from the folder of some articles to that of others, and back. After
each kill the folder must hold the old files or the new ones, all of them and to the last byte, with
an archive that is sound. Whatever a kill leaves beside it, the next build clears away. Ends with status
1 at the first folder that is otherwise.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
CHESS = os.path.join(ROOT, "Fixtures", "chess", "gazetteer")
COUNT = 40


def tree(folder):
    """The bytes of all files by their paths."""
    files = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


def write_articles(folder, year):
    os.makedirs(folder)
    for number in range(COUNT):
        place = "Rochau" if number % 3 else "Turmhausen"
        with open(os.path.join(folder, f"a{number}.txt"), "w", encoding="utf-8") as file:
            file.write(f"Datum: {year}-0{1 + number % 9}-11\nNeues aus {place}\nDer Schachverband Kaissanien "
                       f"(SVK) traf sich in {place}. Carla Weiss, Präsidentin des SVK, begrüßte "
                       f"Gäste von {number} Vereinen.\n")


class Killing:
    def __init__(self, program, folder, kills):
        self.program, self.folder, self.kills = program, folder, kills
        self.random = random.Random(2026)
        self.trees, self.seconds = {}, 0.0
        for name, year in (("old", 2021), ("new", 2024)):
            write_articles(self.file(name), year)
            start = time.monotonic()
            subprocess.run(self.call(name, name + "-whole"), check=True, stderr=subprocess.DEVNULL)
            self.seconds = max(self.seconds, time.monotonic() - start)
            self.trees[name] = tree(self.file(name + "-whole"))
        assert self.trees["old"] != self.trees["new"]

    def file(self, name):
        return os.path.join(self.folder, name)

    def call(self, articles, place):
        return [self.program, "build", self.file(articles), "--into", self.file(place), "--gazetteer", CHESS]

    def run(self):
        out = self.file("out")
        shutil.copytree(self.file("old-whole"), out)
        state, became, finished, leftovers = "old", 0, 0, 0
        for number in range(self.kills):
            wanted = "new" if state == "old" else "old"
            process = subprocess.Popen(self.call(wanted, "out"), stderr=subprocess.DEVNULL)
            # Folders change places at the end: every other kill comes about then.
            share = self.random.random()
            share = share if number % 2 else 0.9 + 0.2 * share
            time.sleep(share * self.seconds)
            process.send_signal(signal.SIGKILL)
            finished += process.wait() == 0
            found = tree(out)
            changed = found != self.trees[state]
            if number % 2 == 0:
                # Towards the moment of the exchange, however busy the machine is by now.
                self.seconds *= 0.97 if changed else 1.03
            if changed:
                if found != self.trees[wanted]:
                    mixed = sorted(name for name in set(found) | set(self.trees[wanted])
                                   if found.get(name) != self.trees[wanted].get(name))
                    sys.exit(f"kill {number}: neither the old files nor the new ones: {mixed[:5]}")
                state = wanted
                became += 1
            archive = sqlite3.connect(f"file:{out}/archive.sqlite?mode=ro", uri=True)
            if archive.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                sys.exit(f"kill {number}: the archive is damaged")
            archive.close()
            leftovers += any(name.startswith(".out.") for name in os.listdir(self.folder))
        subprocess.run(self.call("old", "out"), check=True, stderr=subprocess.DEVNULL)
        assert tree(out) == self.trees["old"]
        left = [name for name in os.listdir(self.folder) if name.startswith(".")]
        assert not left, f"left behind: {left}"
        print(f"{self.kills} kills of a build: the old files or the new ones each time, and a sound archive")
        print(f"  {became} times the new ones, {finished} builds were done before; {leftovers} left a folder "
              "that the next build cleared away")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=500)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        Killing(os.path.abspath(arguments.program), folder, arguments.kills).run()


if __name__ == "__main__":
    main()
