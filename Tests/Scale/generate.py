#!/usr/bin/env python3
"""Makes a large archive's articles from templates: the same bytes for the same arguments.

    python3 Tests/Scale/generate.py 100000 > articles.jsonl        # articles 0 to 99,999
    python3 Tests/Scale/generate.py 100 --first 100000 > more.jsonl
    python3 Tests/Scale/generate.py --questions 40 > questions.tsv  # each with its answer

The world behind the articles is invented, but for its towns and given names, which are the
gazetteer's. Each town has its heads, one after the other, and a treasurer; towns form special-purpose
associations with a chair, a managing director and numbered sessions; one council, which every eighth
article tells of, has a chair for each year and three sessions in it. An article tells of one of them
as of its day: who is told of again and again, who only once, and who shares a name with whom, is as
it may be in the press.
"""

import argparse
import datetime
import json
import os
import random
import sys

GAZETTEER = os.path.join(os.path.dirname(__file__), "..", "..", "gazetteer")
FIRST_DAY = datetime.date(2011, 1, 3)
LAST_DAY = datetime.date(2025, 12, 30)
COUNCIL = "IT-Planungsrat"
FAMILY_STARTS = """Adler Ahorn Ander Bach Bahr Berg Birken Blum Boden Brand Breit Bruck Buch Burg
Dahl Diet Dorn Ebers Eck Eich Eisen Erlen Esch Falken Feld Fink Frei Gaben Garten Gers Glas Gold
Grau Grun Haber Hag Hain Hart Hasel Heid Herb Hirsch Hoch Hof Holz Horn Immen Jager Kalk Kamp Kern
Kirch Klee Koch Korn Krug Lahn Land Lang Laub Lerch Linden Lohn Loren Mai Mark Matt Meier Mohn Moos
Muhl Nagel Neu Nord Ober Olden Oster Pfeil Rain Rapp Raben Reif Ried Ring Rohr Rosen Roth Sack Sand
Schaf Schild Schon Schwan Seel Seiden Silber Sommer Stahl Stein Stern Storch Sturm Sund Tann Teich
Thal Trau Uhlen Vogel Wald Wall Wasser Weide Weiler Wein Weiss Wiesen Wild Winter Wolf Zell
Zimmer""".split()
FAMILY_ENDS = """er mann bauer berger hauser stein feld hoff kamp lein brink meyer wald ner hardt
bach reuther mayr rich knecht ling huber""".split()
# The first are borne by many, as names are: one in fifty by the first.
FAMILIES = [start + end for end in FAMILY_ENDS for start in FAMILY_STARTS]
GIVEN = 700
TOWNS = 1800
ASSOCIATIONS = 400
MONTHS = """Januar Februar März April Mai Juni Juli August September Oktober November
Dezember""".split()
TOPICS = [
    ("das digitale Bürgerbüro", "Anträge lassen sich dort ohne Termin stellen"),
    ("den neuen Mängelmelder", "Hinweise kommen nun ohne Umweg im zuständigen Fachamt an"),
    ("die elektronische Bauakte", "Gedruckt wird nur noch, wo ein Gesetz es verlangt"),
    ("ein Dashboard zum Haushalt", "Jede Ausgabe über tausend Euro ist darin zu finden"),
    ("den Glasfaserausbau in den Schulen", "Die letzten Anschlüsse folgen im Herbst"),
    ("die Umstellung auf freie Software", "Geschult wird seit dem Frühjahr in kleinen Gruppen"),
    ("das Serviceportal", "Mehr als hundert Leistungen stehen inzwischen bereit"),
    ("einen Chatbot für die Verwaltung", "Antworten gibt es in sieben Sprachen"),
    ("die papierlose Ratsarbeit", "Die Kosten für Druck und Versand entfallen damit"),
    ("ein Konzept gegen Cyberangriffe", "Geübt wird der Ernstfall zweimal im Jahr"),
]
FILLERS = [
    "Die Kosten liegen nach ersten Schätzungen im sechsstelligen Bereich, ein Teil davon ist gefördert.",
    "Vorausgegangen war eine Umfrage, an der sich rund zweitausend Haushalte beteiligt haben.",
    "Kritik kam zunächst wegen des Zeitplans auf, inzwischen gilt er als erreichbar.",
    "Bis zum Jahresende soll feststehen, wie der Betrieb auf Dauer bezahlt wird.",
    "Ein Zwischenbericht wird im kommenden Quartal erwartet.",
    "Der Datenschutz wurde von Anfang an berücksichtigt, heißt es in der Vorlage.",
    "Wer mag, kann das Angebot weiterhin auch auf dem gewohnten Weg nutzen.",
    "Andere Orte haben bereits Interesse bekundet, die Lösung zu übernehmen.",
    "Technisch beruht das Ganze auf offenen Schnittstellen und bekannten Standards.",
    "Die Schulungen dauern je zwei Tage und werden vor Ort angeboten.",
]


def rows(name):
    with open(os.path.join(GAZETTEER, name), encoding="utf-8") as file:
        head = file.readline().rstrip("\n").split("\t")
        return [dict(zip(head, line.rstrip("\n").split("\t"))) for line in file]


def day(date):
    return f"{date.day}. {MONTHS[date.month - 1]} {date.year}"


class Person:
    def __init__(self, rng, given):
        name, self.female = rng.choice(given)
        self.family = self.some_family(rng)
        if rng.random() < 0.06:
            self.family += "-" + self.some_family(rng)
        self.name = f"{name} {self.family}"

    @staticmethod
    def some_family(rng):
        return FAMILIES[int(len(FAMILIES) * rng.random() ** 2)]

    def title(self, masculine, feminine=None):
        return (feminine or masculine + "in") if self.female else masculine


class Line:
    """Who was in an office one after the other: days on which terms begin, and persons."""

    def __init__(self, rng, given, years):
        self.starts, self.persons = [datetime.date(2000, 1, 1)], [Person(rng, given)]
        date = datetime.date(2005 + rng.randrange(years), rng.randrange(1, 13), 1)
        while date < LAST_DAY:
            self.starts.append(date)
            self.persons.append(Person(rng, given))
            date = date.replace(year=date.year + rng.randrange(years - 2, years + 4))

    def at(self, date):
        return max(i for i, start in enumerate(self.starts) if start <= date)


class World:
    def __init__(self, seed=5):
        rng = random.Random(seed)
        names = {row["name"]: row["gender"] for row in rows("names/given.tsv")}
        usual = sorted(
            {row["name"].split()[0] for row in rows("people.tsv")} & {n for n in names if names[n] in "mf"})
        rest = sorted(n for n in names if names[n] in ("m", "f") and 4 <= len(n) <= 8 and n.isascii())
        chosen = (usual + rng.sample(rest, GIVEN))[:GIVEN]
        given = [(name, names[name] == "f") for name in chosen]
        towns = sorted({
            row["name"] for row in rows("places.tsv")
            if row["type"] == "Stadt" and not row["ambiguous"] and row["land"][:3] not in ("AT", "CH-")
            and row["name"].isalpha()})
        self.towns = rng.sample(towns, min(TOWNS, len(towns)))
        self.heads = [Line(rng, given, 8) for _ in self.towns]
        self.treasurers = [Line(rng, given, 10) for _ in self.towns]
        self.associations = [f"Zweckverband Digitale Region {town}" for town in self.towns[:ASSOCIATIONS]]
        self.chairs = [Line(rng, given, 5) for _ in self.associations]
        self.directors = [Line(rng, given, 9) for _ in self.associations]
        self.council = [Person(rng, given) for _ in range(FIRST_DAY.year, LAST_DAY.year + 1)]
        self.given = given

    def head(self, town, date):
        return self.heads[town].at(date)

    def council_sessions(self, year):
        """Number, day and town of a year's three sessions."""
        first = 3 * (year - FIRST_DAY.year) + 1
        rng = random.Random(f"council {year}")
        days = [datetime.date(year, month, rng.randrange(1, 28)) for month in (3, 6, 10)]
        return [(first + i, d, self.towns[(7 * first + i) % len(self.towns)]) for i, d in enumerate(days)]

    def association_session(self, association, date):
        """The number, day and town of the last of its sessions, of two a year."""
        for year, half in ((date.year, 1), (date.year, 0), (date.year - 1, 1)):
            rng = random.Random(f"{association} {year} {half}")
            held = datetime.date(year, 3 + 6 * half, rng.randrange(1, 28))
            if held <= date:
                break
        number = 2 * (year - 2003) + half
        return number, held, self.towns[(3 * association + number) % ASSOCIATIONS]

    def article(self, index):
        rng = random.Random(f"article {index}")
        date = FIRST_DAY + datetime.timedelta(days=rng.randrange((LAST_DAY - FIRST_DAY).days))
        kind = rng.random()
        make = self.on_council if kind < 0.125 else self.on_association if kind < 0.4 else self.on_town
        title, paragraphs = make(rng, date)
        paragraphs.append(" ".join(rng.sample(FILLERS, 5)))
        paragraphs[0] = f"[{date.day:02}.{date.month:02}.{date.year}] " + paragraphs[0]
        return {"id": f"s{index:06}", "date": date.isoformat(), "title": title, "text": "\n\n".join([title] + paragraphs)}

    def on_town(self, rng, date):
        town = int(len(self.towns) * rng.random() ** 1.6)
        name, line = self.towns[town], self.heads[town]
        term = line.at(date)
        head = line.persons[term]
        title = head.title("Bürgermeister")
        topic, detail = rng.choice(TOPICS)
        first = f"Die Stadt {name} hat {topic} vorgestellt. {rng.choice(FILLERS)} {detail}."
        second = [f"„{detail}“, sagte {title} {head.name}.", rng.choice(FILLERS)]
        if rng.random() < 0.5:
            second.append(f"{head.name} ist seit {line.starts[term].year} {title} der Stadt {name}.")
        if term and rng.random() < 0.3:
            old = line.persons[term - 1]
            second.append(f"{head.name} folgte als {title} auf {old.name}.")
        third = []
        if rng.random() < 0.5:
            treasurer = self.treasurers[town].persons[self.treasurers[town].at(date)]
            third.append(f"{treasurer.title('Kämmerer', 'Kämmerin')} {treasurer.name} verwies auf den Haushalt.")
        if rng.random() < 0.3:
            guest = Person(rng, self.given)
            third.append(f"{guest.name}, Geschäftsführer{'in' if guest.female else ''} der Stadtwerke {name}, "
                         "erläuterte die Technik.")
        third.append(rng.choice(FILLERS))
        return f"{name}: {topic.split(' ', 1)[1].capitalize()} vorgestellt", [
            first, " ".join(second), " ".join(third)]

    def on_association(self, rng, date):
        number = rng.randrange(len(self.associations))
        name = self.associations[number]
        chairs, directors = self.chairs[number], self.directors[number]
        session, held, town = self.association_session(number, date)
        chair = chairs.persons[chairs.at(held)]
        director = directors.persons[directors.at(date)]
        topic, detail = rng.choice(TOPICS)
        genitive = name.replace("Zweckverband", "Zweckverbands")
        first = (f"Die {session}. Sitzung des {genitive} fand am {day(held)} in {town} statt. "
                 f"Den Vorsitz hatte {chair.name}. {rng.choice(FILLERS)}")
        second = [f"Beraten wurde über {topic}. {detail}.",
                  f"{director.name} ist {director.title('Geschäftsführer')} des {genitive}."]
        if rng.random() < 0.4:
            member = self.towns[(11 * number + rng.randrange(6)) % len(self.towns)]
            second.append(f"Die Stadt {member} ist Mitglied im {name}.")
        third = [f"„{detail}“, sagte {director.name}.", rng.choice(FILLERS)]
        return f"{name}: Beschlüsse der {session}. Sitzung", [first, " ".join(second), " ".join(third)]

    def on_council(self, rng, date):
        chair = self.council[date.year - FIRST_DAY.year]
        sessions = [s for s in self.council_sessions(date.year) if s[1] <= date]
        title = chair.title("Vorsitzender", "Vorsitzende")
        topic, detail = rng.choice(TOPICS)
        first = f"Der {COUNCIL} hat sich mit einem Papier über {topic} befasst. {rng.choice(FILLERS)}"
        if sessions:
            session, held, town = rng.choice(sessions)
            first = (f"Die {session}. Sitzung des {COUNCIL}s fand am {day(held)} in {town} statt. "
                     + (f"{chair.name} leitete die Sitzung. " if rng.random() < 0.6 else "") + first)
        second = [f"{chair.name} ist im Jahr {date.year} {title} des {COUNCIL}s.", f"{detail}."]
        town = rng.randrange(len(self.towns))
        head = self.heads[town].persons[self.heads[town].at(date)]
        third = [f"{head.title('Bürgermeister')} {head.name} aus {self.towns[town]} begrüßte das Vorhaben.",
                 rng.choice(FILLERS)]
        return f"{COUNCIL}: Papier über {topic.split(' ', 1)[1]}", [first, " ".join(second), " ".join(third)]

    def questions(self, count):
        """Questions that articles answer, each with who or what must be in the answer."""
        rng = random.Random("questions")
        for number in range(count):
            kind = number % 4
            year = rng.randrange(2013, 2025)
            chair = self.council[year - FIRST_DAY.year]
            if kind == 0:
                town = rng.randrange(60)
                head = self.heads[town].persons[-1]
                yield f"Wer ist Bürgermeister von {self.towns[town]}?", head.name
            elif kind == 1:
                yield f"Who chaired the {COUNCIL} in {year}?", chair.name
            elif kind == 2:
                session, _, town = rng.choice(self.council_sessions(year))
                yield f"Wo fand die {session}. Sitzung des {COUNCIL}s statt?", town
            else:
                number = rng.randrange(len(self.associations))
                name = self.associations[number].replace("Zweckverband", "Zweckverbands")
                yield f"Wer ist Geschäftsführer des {name}?", self.directors[number].persons[-1].name


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int, nargs="?", default=0, help="how many articles")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--questions", type=int, help="so many questions instead, with answers")
    arguments = parser.parse_args()
    world = World()
    if arguments.questions is not None:
        for question, answer in world.questions(arguments.questions):
            print(f"{question}\t{answer}")
        return
    write = sys.stdout.write
    for index in range(arguments.first, arguments.first + arguments.count):
        write(json.dumps(world.article(index), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
