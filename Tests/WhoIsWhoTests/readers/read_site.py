#!/usr/bin/env python3
"""Reads a site with the standard library's readers and says what a text broke out of: a line each.

    read_site.py FOLDER

Each page may have the elements and attributes that the program writes and no others, and no address
that leads to a script; what is data must be JSON, and the feed XML.
"""

import html.parser
import json
import os
import re
import sys
import xml.etree.ElementTree

ELEMENTS = set("""
    a abbr aside blockquote body br button caption circle cite dd desc details div dl dt em figcaption figure
    footer form g h1 h2 h3 h4 head header html img input label li line link main mark meta nav object ol p
    q rect script section small span strong sub summary sup svg table tbody td text th thead time title tr
    ul
""".split())
EMPTY = {"br", "img", "input", "link", "meta"}


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path, self.open, self.problems, self.data, self.text = path, [], [], None, ""

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.problems.append(f"an element {tag}")
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.problems.append(f"an attribute {name}")
            if name in ("href", "src", "action"):
                scheme = re.match(r"[\x00-\x20]*([A-Za-z][A-Za-z0-9+.-]*):", value or "")
                if scheme and scheme.group(1).lower() not in ("http", "https"):
                    self.problems.append(f"an address {value[:40]!r}")
        if tag == "script":
            kind = dict(attributes).get("type")
            if kind == "application/ld+json":
                self.data = ""
            elif "src" not in dict(attributes):
                self.problems.append("a script")
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")
        if tag == "script" and self.data is not None:
            try:
                json.loads(self.data)
            except ValueError as error:
                self.problems.append(f"data that is no JSON: {error}")
            self.data = None

    def handle_data(self, text):
        if self.data is not None:
            self.data += text
        self.text += text

    def handle_comment(self, text):
        self.problems.append(f"a comment {text[:20]!r}")

    def unknown_decl(self, text):
        self.problems.append(f"a declaration {text[:20]!r}")

    def handle_pi(self, text):
        self.problems.append(f"an instruction {text[:20]!r}")


def problems(path):
    with open(path, "rb") as file:
        text = file.read().decode("utf-8")
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text):
        yield "a character that no text may have"
    if path.endswith(".html"):
        page = Page(path)
        page.feed(text)
        page.close()
        yield from page.problems
        if page.open:
            yield f"<{page.open[-1]}> is never closed"
    elif path.endswith((".xml", ".svg")):
        try:
            xml.etree.ElementTree.fromstring(text.encode())
        except xml.etree.ElementTree.ParseError as error:
            yield f"broken XML: {error}"
    elif "suchindex" in path:
        data = text[text.index("=") + 1:] if "=" in text else text
        try:
            json.loads(data.strip().rstrip(";"))
        except ValueError as error:
            yield f"an index that is no JSON: {error}"
    elif path.endswith(".md"):
        # Outside of code there is nothing that begins an element.
        if re.search(r"(?<!\\)<(?!https?://)", text):
            yield "an element in Markdown"


def main():
    count = 0
    for folder, _, names in os.walk(sys.argv[1]):
        for name in sorted(names):
            path = os.path.join(folder, name)
            count += 1
            for problem in problems(path):
                print(f"{os.path.relpath(path, sys.argv[1])}: {problem}")
    print(f"{count} files read")


if __name__ == "__main__":
    main()
