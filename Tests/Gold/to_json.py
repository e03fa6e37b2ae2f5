#!/usr/bin/env python3
"""*.gold.txt -> one JSON object a line.  Fails loudly on anything malformed.

usage: to_json.py FOLDER [--out FILE] [--ids FIRST-LAST] [--stats]
FOLDER holds the texts (its subfolder articles/ is taken if there is one). A file is one record,
or several, each beginning with its `id:` line; a file of one record is named after its id,
a file of several after the first and the last (s001-s010.gold.txt).
Record: {id, date, sources, text, mentions:[{start,end,surface,kind,canonical}],
         relations:[{type,subject,object,role?,body?,qualifiers:{}}]}
Offsets are Unicode code points into `text` (Python str indices).
"""
import argparse, collections, datetime, json, pathlib, re, sys

KINDS = {"body", "person", "role", "place", "session", "programme"}
MARK = re.compile(r"\[([^\[\]]+)\]\(([a-z]+):((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))+)\)")
DATELINE = re.compile(r"\[\d{2}\.\d{2}\.\d{4}\]|\[…\]")
ISO = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
# type -> (kinds allowed as subject, kinds allowed as object, qualifiers)
REL = {
    "chaired": ({"person"}, {"session"}, set()),
    "session_of": ({"session"}, {"body"}, set()),
    "held_in": ({"session"}, {"place"}, set()),
    "held_on": ({"session"}, {"DATE"}, set()),
    "holds": ({"person"}, {"ROLE"}, {"scope", "status", "from", "to"}),
    "member_of": ({"person", "body"}, {"body"}, set()),
    "part_of": ({"body"}, {"body"}, set()),
    "seated_in": ({"body"}, {"place"}, set()),
    "succeeds": ({"person"}, {"person"}, {"role"}),
    "party_to": ({"body"}, {"programme"}, set()),
    "cooperates_with": ({"body"}, {"body"}, set()),
    "quoted": ({"person"}, {"body", "EMPTY"}, set()),
}
STATUS = {"current", "former", "designated", "acting"}
TERRITORY = re.compile(r"^(?:Stadt|Land|Landkreis|Kreis|Gemeinde|Markt|Kanton) (.+)$")


# bodies that may be taken from the first part of a role compound (BSI-Präsidentin)
ABBR = {"BSI": "Bundesamt für Sicherheit in der Informationstechnik", "DLT": "Deutscher Landkreistag",
        "DSGV": "Deutscher Sparkassen- und Giroverband", "BVA": "Bundesverwaltungsamt",
        "SVBK": "Schweizerischer Verband der Bürgergemeinden und Korporationen", "DATABUND": "DATABUND", "Bitkom": "Bitkom",
        "FITKO": "FITKO", "SPD": "SPD", "Linken": "Die Linke"}


class Bad(Exception):
    pass


def derived(body, text):
    """'Stadt Leipzig' may come from 'Leipziger' or from the place 'Leipzig'."""
    if any(b == body and a + "-" in text for a, b in ABBR.items()):
        return True
    m = TERRITORY.match(body)
    if not m:
        return False
    fold = lambda x: x.lower().translate(str.maketrans("äöü", "aou"))
    core = fold(re.sub(r"\s*\(.*\)| (am|an der|vor der) .*", "", m.group(1)))
    stem = core if len(core) <= 4 else core[:max(4, len(core) - 3)]
    return stem in fold(text)


def records(path):
    """The records of a file as lists of lines."""
    raw = path.read_text(encoding="utf-8")
    if "\r" in raw or "\t" in raw or "\u00ad" in raw or "\ufeff" in raw:
        raise Bad("CR, tab, soft hyphen or BOM in file")
    found = []
    for line in raw.rstrip("\n").split("\n"):
        if line.startswith("id: ") or not found:
            found.append([])
        found[-1].append(line)
    for lines in found:
        while lines and lines[-1] == "":
            lines.pop()
    return found


def parse(lines):
    head, i = {}, 0
    while i < len(lines) and lines[i] != "":
        m = re.match(r"^(id|date|sources): (.+)$", lines[i])
        if not m or m.group(1) in head:
            raise Bad(f"header line {i+1}: {lines[i]!r}")
        head[m.group(1)] = m.group(2).strip()
        i += 1
    if set(head) != {"id", "date", "sources"}:
        raise Bad("header needs exactly id, date, sources")
    datetime.date.fromisoformat(head["date"])
    if lines.count("---") != 1:
        raise Bad("exactly one line '---' expected")
    cut = lines.index("---")
    body = "\n".join(lines[i + 1:cut]).rstrip("\n")
    if not body or body != body.strip():
        raise Bad("text empty or with outer white space")
    # ---- marks
    out, mentions, pos, length = [], [], 0, 0
    for m in MARK.finditer(body):
        plain = body[pos:m.start()]
        out.append(plain); length += len(plain)
        surface, kind, canon = m.groups()
        if kind not in KINDS:
            raise Bad(f"unknown kind {kind!r} in {m.group(0)!r}")
        if surface != surface.strip() or canon != canon.strip() or "|" in canon:
            raise Bad(f"white space or | in mark {m.group(0)!r}")
        mentions.append({"start": length, "end": length + len(surface),
                         "surface": surface, "kind": kind, "canonical": canon})
        out.append(surface); length += len(surface)
        pos = m.end()
    out.append(body[pos:])
    text = "".join(out)
    rest = DATELINE.sub("", MARK.sub("", body))
    for bad in ("[", "]", "(body:", "(person:", "(role:", "(place:", "(session:", "(programme:"):
        if bad in rest:
            k = rest.index(bad)
            raise Bad(f"malformed mark near {rest[max(0,k-40):k+40]!r}")
    for a in mentions:
        if text[a["start"]:a["end"]] != a["surface"]:
            raise Bad(f"offset error {a}")
        for k in (a["start"] - 1, a["end"]):
            inner = a["start"] if k < a["start"] else a["end"] - 1
            if 0 <= k < len(text) and text[k].isalnum() and text[inner].isalnum():
                raise Bad(f"mark cuts a word: …{text[max(0,k-15):k+15]}…")
    kinds = collections.defaultdict(set)
    for a in mentions:
        kinds[a["canonical"]].add(a["kind"])
    # ---- relations
    rels, seen = [], set()
    for n, line in enumerate(lines[cut + 1:], cut + 2):
        f = [x.strip() for x in line.split("|")]
        if len(f) not in (3, 4) or line != line.strip() and not line.endswith("| "):
            raise Bad(f"relation line {n}: {line!r}")
        typ, subj, obj = f[:3]
        if typ not in REL:
            raise Bad(f"line {n}: unknown type {typ!r}")
        ks, ko, kq = REL[typ]
        q = {}
        for part in filter(None, (x.strip() for x in (f[3].split(";") if len(f) == 4 else []))):
            k, eq, v = part.partition("=")
            if not eq or not v or k not in kq or k in q:
                raise Bad(f"line {n}: qualifier {part!r}")
            q[k] = v
        r = {"type": typ, "subject": subj, "object": obj}
        if not kinds[subj] & ks and not ("body" in ks and derived(subj, text)):
            raise Bad(f"line {n}: subject {subj!r} not mentioned as {sorted(ks)}")
        if "DATE" in ko:
            if not re.fullmatch(ISO + "(?:/" + ISO + ")?", obj):
                raise Bad(f"line {n}: not an ISO date {obj!r}")
            for d in obj.split("/"):
                if len(d) == 10:
                    datetime.date.fromisoformat(d)
        elif "ROLE" in ko:
            role, at, b = obj.partition("@")
            role, b = role.strip(), b.strip()
            if not at or not role:
                raise Bad(f"line {n}: holds needs 'role @ body'")
            if b and "body" not in kinds[b] and not derived(b, text):
                raise Bad(f"line {n}: body {b!r} not mentioned")
            if q.get("status") not in STATUS:
                raise Bad(f"line {n}: holds without valid status")
            for k in ("from", "to"):
                if k in q and not re.fullmatch(ISO, q[k]):
                    raise Bad(f"line {n}: {k}={q[k]!r}")
            r["object"] = f"{role} @ {b}".strip()
            r["role"], r["body"] = role, b
        elif obj == "":
            if "EMPTY" not in ko:
                raise Bad(f"line {n}: empty object")
        elif not kinds[obj] & ko and not ("body" in ko and derived(obj, text)):
            raise Bad(f"line {n}: object {obj!r} not mentioned as {sorted(ko)}")
        if typ == "succeeds" and "role" not in q:
            raise Bad(f"line {n}: succeeds without role=")
        if typ == "cooperates_with" and subj.casefold() > obj.casefold():
            raise Bad(f"line {n}: cooperates_with not in alphabetical order")
        if subj == obj:
            raise Bad(f"line {n}: subject equals object")
        key = (typ, subj, r["object"], tuple(sorted(q.items())))
        if key in seen:
            raise Bad(f"line {n}: duplicate relation")
        seen.add(key)
        r["qualifiers"] = q
        rels.append(r)
    return {"id": head["id"], "date": head["date"],
            "sources": [s.strip() for s in head["sources"].split(" ; ")],
            "text": text, "mentions": mentions, "relations": rels}


def read(path):
    """The records of a file, and what is wrong with it."""
    found, errors = [], []
    try:
        parts = records(path)
    except Bad as e:
        return [], [f"{path.name}: {e}"]
    for lines in parts:
        try:
            found.append(parse(lines))
        except (Bad, ValueError) as e:
            errors.append(f"{path.name}: {lines[0]}: {e}")
    if not errors:
        ids = [r["id"] for r in found]
        stem = ids[0] if len(ids) == 1 else f"{ids[0]}-{ids[-1]}"
        if path.name != stem + ".gold.txt":
            errors.append(f"{path.name}: should be named {stem}.gold.txt")
    return found, errors


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("folder", type=pathlib.Path)
    ap.add_argument("--out", type=pathlib.Path, help="default: FOLDER/FOLDER.jsonl, not to be committed")
    ap.add_argument("--ids", help="only the records from one id to another, say s001-s100")
    ap.add_argument("--stats", action="store_true")
    a = ap.parse_args()
    a.folder = a.folder.resolve()
    texts = a.folder / "articles" if (a.folder / "articles").is_dir() else a.folder
    out = a.out or a.folder / (a.folder.name + ".jsonl")
    recs, errors = [], []
    for p in sorted(texts.glob("*.gold.txt")):
        found, wrong = read(p)
        recs += found
        errors += wrong
    errors += [f"stray file {p.name}" for p in texts.iterdir()
               if not re.fullmatch(r"[a-z]\d+(-[a-z]\d+)?\.gold\.txt|README\.md|.+\.jsonl", p.name)]
    errors += [f"id {i} occurs {n} times" for i, n in collections.Counter(r["id"] for r in recs).items() if n > 1]
    if a.ids:
        first, _, last = a.ids.partition("-")
        recs = [r for r in recs if first <= r["id"] <= (last or first)]
    canon = collections.defaultdict(lambda: collections.defaultdict(set))
    for r in recs:
        for m in r["mentions"]:
            canon[m["kind"]][m["canonical"].casefold()].add(m["canonical"])
    for k, d in canon.items():
        errors += [f"canonical spelt differently ({k}): {sorted(v)}" for v in d.values() if len(v) > 1]
    if errors:
        sys.exit("\n".join(["ERRORS"] + errors))
    with out.open("w", encoding="utf-8") as fh:
        for r in recs:
            fh.write(json.dumps(r, ensure_ascii=False) + "\n")
    print(f"{len(recs)} articles, {sum(len(r['mentions']) for r in recs)} mentions, "
          f"{sum(len(r['relations']) for r in recs)} relations -> {out}")
    if a.stats:
        for name, it in (("kind", (m["kind"] for r in recs for m in r["mentions"])),
                         ("relation", (x["type"] for r in recs for x in r["relations"]))):
            print(name, dict(collections.Counter(it).most_common()))
        for r in recs:
            print(r["id"], len(r["text"].split()), "words,", len(r["mentions"]), "mentions,", len(r["relations"]), "relations")


if __name__ == "__main__":
    main()
