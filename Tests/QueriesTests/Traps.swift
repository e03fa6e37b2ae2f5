import Graph
import Ontology
import Queries
import Testing

@Suite struct Traps {
  @Test(arguments: [
    // Near misses: another number, body, place or day.
    "Wer leitete die 41. Sitzung des IT-Planungsrats?",
    "Wer leitete die 4. Sitzung des IT-Planungsrats?",
    "Wer leitete die 1. Sitzung des IT-Planungsrats?",
    "Wer leitete die 12. Sitzung des IT-Planungsrats?",
    "Wer leitete die 23. Sitzung des IT-Rats Brandenburg?",
    "Wer leitete die 40. Sitzung des Niedersächsischen IT-Planungsrats?",
    "Who chaired the sixth session of the IT-Planungsrat in Berlin?",
    "Who chaired the 6th session of the IT-Planungsrat on 14 October 2011?",
    "Wo fand die 13. Sitzung der KGSt statt?",
    "Wo tagte der IT-Planungsrat am 11. Juli 2014?",
    "When was the summer session of the IT-Planungsrat?",
    // Persons much like others.
    "Welche Sitzungen leitete Katrin Langer?",
    "Welche Ämter hatte Andrea Statzkowski?",
    "Welche Ämter hatte Klaus Vitt beim Deutschen Fußballbund?",
    "Wer folgte auf Uwe Brandl als Präsident des Bayerischen Gemeindetags?",
    // Places and titles much like others.
    "Wer ist Bürgermeister von Essen?",
    "Wer ist Oberbürgermeister von Kassel?",
    "Wer ist Oberbürgermeister von Hessen?",
    "Wer ist Oberbürgermeister von Lünebrug?",
    "Wer ist Präsident in Bremen?", "Wer ist kommissarischer Oberbürgermeister von Essen?",
    "Wer ist Oberbürgermeister von Frankfurt (Oder)?",
    "Wer leitete die 3. Sitzung des Verbands unbekannter Dinge in Niemandsland an der Oder?",
    // Over, or not yet begun, or not told for that time.
    "Wer ist Oberbürgermeister von Naumburg?",
    "Wer ist Vorsitzender des IT-Planungsrats?",
    "Wer ist Präsident des Deutschen Städte- und Gemeindebundes?",
    "Wer ist Staatssekretär im BMI?",
    "Wer war 2014 Vorsitzender des IT-Planungsrats?",
    "Wer war 2020 Vorsitzender des IT-Planungsrats?",
    "Wer war 2022 Vorsitzender des IT-Planungsrats?",
    "Wer war im März 2011 Vorsitzender des IT-Planungsrats?",
    "Wer war CIO des Landes Hessen 2024?",
    "Wer wurde 2021 Vorstandsvorsitzender von Vitako?",
    "Wer wurde 2024 zur Landesbeauftragten für den Datenschutz in Sachsen-Anhalt gewählt?",
    "Wer löste 2014 Cornelia Rogall-Grothe als Vorsitzende des IT-Planungsrats ab?",
    // Never stated.
    "Wo hat Vitako ihren Sitz?",
    "Wer hat den Kommunalpakt unterzeichnet?",
  ])
  func `what no article says has no answer`(question: String) {
    let answer = Gold.ask(question)
    #expect(answer.answers.isEmpty)
    #expect(answer.outcome == .nothing)
    #expect(answer.exitStatus == 1)
    #expect(answer.text().hasPrefix("Dazu steht nichts") || answer.text().hasPrefix("Not stated"))
  }

  @Test(arguments: [
    Case(
      "Wer ist Präsident des Deutschen Städte- und Gemeindebundes?", "Uwe Brandl",
      asOf: "2020-06-20"),
    Case(
      "Wer ist Präsident des Deutschen Städte- und Gemeindebundes?", "Ralph Spiegler",
      asOf: "2022-07-01"),
    Case("Wer ist Präsident des Deutschen Städte- und Gemeindebundes?", asOf: "2023-06-20"),
    Case("Wer ist Vorsitzender des IT-Planungsrats?", "Ina-Maria Ulbrich", asOf: "2025-05-01"),
    Case("Wer ist Vorsitzender des IT-Planungsrats?", "Heiko Geue", asOf: "2025-12-01"),
    Case("Wer ist Vorsitzender des IT-Planungsrats?", "Franz Josef Pschierer", asOf: "2013-06-01"),
    Case("Wer ist Vorsitzender des IT-Planungsrats?", asOf: "2014-06-01"),
    Case("Wer ist CIO des Landes Hessen?", asOf: "2022-01-01"),
    Case("Wer war im Oktober 2011 Vorsitzender des IT-Planungsrats?", "Herbert O. Zinell"),
    Case("Wer war 2011 Vorsitzender des IT-Planungsrats?", "Günther Benz", "Herbert O. Zinell"),
    Case("Wer war CIO des Landes Hessen im März 2023?", "Patrick Burghardt"),
    Case("Wer war CIO des Landes Hessen im April 2023?"),
    Case("Wer ist seit 2020 Vorstandsvorsitzender von Vitako?", "Rolf Beyer"),
    Case("Wer war bis 2020 Vorstandsvorsitzender von Vitako?", "Peter Kühne"),
    Case(
      "Wer war Vorsitzender des IT-Planungsrats von 2016 bis 2018?", "Klaus Vitt", "Katrin Lange"),
  ])
  func `a day or a year asks for what is certain then`(it: Case) {
    it.check()
  }

  @Test func `who last held an office is told apart from who holds it`() {
    let answer = Gold.ask("Wer ist Vorsitzender des IT-Planungsrats?")
    #expect(answer.note == "Heiko Geue: Vorsitzender @ IT-Planungsrat (2025-07-22 bis 2025)")
    #expect(answer.text().contains("Zuletzt genannt: Heiko Geue"))
    #expect(!answer.json().contains("Geue"))
  }

  @Test func `a stated chair comes before a concluded one, which is marked`() {
    let concluded = Gold.ask("Wer leitete die 2. Sitzung des IT-Planungsrats?")
    #expect(concluded.answers.map(\.text) == ["Cornelia Rogall-Grothe"])
    #expect(concluded.answers.map(\.basis) == [.inferred])
    #expect(concluded.text().contains("(erschlossen)"))
    #expect(
      concluded.text().contains("aus: Cornelia Rogall-Grothe: Vorsitzender @ IT-Planungsrat (2010)")
    )
    let sessions = Gold.ask("Welche Sitzungen leitete Cornelia Rogall-Grothe?")
    #expect(sessions.answers.map(\.text) == ["9. Sitzung IT-Planungsrat"])
    #expect(sessions.answers.map(\.basis) == [.stated])
  }

  @Test func `a day within a year's term is concluded, not stated`() {
    let answer = Gold.ask("Wer war am 1. Mai 2013 Vorsitzender des IT-Planungsrats?")
    #expect(answer.answers.map(\.text) == ["Franz Josef Pschierer"])
    #expect(answer.answers.map(\.basis) == [.inferred])
  }

  @Test(arguments: [
    ("Wer ist Thomas Richter?", "Richter @ Amtsgericht Nordmark"),
    ("Welche Ämter hat Richter?", "Markus Richter: Bundes-CIO"),
    ("Wer folgte auf Koch?", "Matthias Koch: Schriftführer"),
    (
      "Wer leitete die Sitzung des IT-Planungsrats in Potsdam?",
      "24. Sitzung IT-Planungsrat: 2017-10-05"
    ),
    ("Wann war die Mitgliederversammlung von Vitako?", "2020-11-12"),
    ("Wer ist CDO?", "CDO @ Stadt Tönisvorst"),
    ("In welchen Artikeln kommt Halle vor?", "Halle (Westf.)"),
  ])
  func `an ambiguous name is asked back with what tells its bearers apart`(
    question: String, choice: String
  ) {
    let answer = Gold.ask(question)
    #expect(answer.outcome == .ambiguous)
    #expect(answer.exitStatus == 2)
    #expect(answer.answers.isEmpty)
    #expect(answer.suggestions.count > 1)
    #expect(answer.suggestions.contains { $0.contains(choice) })
  }

  @Test func `namesakes are told apart by what stands in brackets`() {
    #expect(
      Gold.texts("Was war Thomas Richter (Amtsgericht)?") == ["Richter @ Amtsgericht Nordmark"])
  }
}
