import Foundation
import Queries
import Testing

@Suite struct NewKinds {
  @Test(arguments: [
    Case(
      "Wie sind Klaus Vitt und Katrin Lange verbunden?",
      "Klaus Vitt – Nachfolge als Vorsitzender – Katrin Lange"),
    Case(
      "Gibt es eine Verbindung zwischen Rolf Beyer und Marianne Wulff?",
      "Rolf Beyer – Vorstandsvorsitzender – Vitako – Geschäftsführer – Marianne Wulff"),
    Case(
      "How are Peter Adelskamp and Thomas Kufen connected?",
      "Peter Adelskamp – CDO – Stadt Essen – Oberbürgermeister – Thomas Kufen"),
    Case(
      "What is the link between Marcel Weber and Tönisvorst?",
      "Marcel Weber – CDO – Stadt Tönisvorst"),
    Case(
      "Wer ist mit Rolf Beyer verbunden und wie?",
      "Rolf Beyer – Nachfolge als Vorstandsvorsitzender – Peter Kühne",
      "Rolf Beyer – Vorstandsvorsitzender – Vitako – Geschäftsführer – Marianne Wulff",
      "Rolf Beyer – Vorstandsvorsitzender – Vitako – Vorstandsvorsitzender – Wilfried Kruse"),
    // Places join nobody, and neither does one article.
    Case("Wie sind Christoph Verenkotte und Marcel Weber verbunden?"),
    Case("How is Georg Feuerer connected with Yasemin Aydoğan?"),
  ])
  func `connections are the shortest chains of what articles state`(it: Case) {
    it.check()
  }

  @Test func `every step of a connection is quoted`() {
    let answer = Gold.ask("Was verbindet Peter Adelskamp und Thomas Kufen?")
    #expect(answer.reading == "connected(Peter Adelskamp, Thomas Kufen)")
    #expect(answer.answers.allSatisfy { Set($0.evidence.map(\.article)) == ["d34", "d53"] })
  }

  @Test(arguments: [
    Case("Wie oft tagte der IT-Planungsrat 2017?", "2"),
    Case("How many times did the IT-Planungsrat meet in Potsdam?", "2"),
    Case("Wie hoch ist die Zahl der Mitglieder von re@di?", "9"),
    Case("Wie viele Ämter hat Marcel Weber?", "1"),
    Case("Wie oft tagte der IT-Planungsrat im Jahr 2009?"),
    Case("Wie viele Mitglieder hat die KGSt?"),
  ])
  func `what is counted is what articles name`(it: Case) {
    it.check()
  }

  @Test func `a count tells what was counted`() {
    let answer = Gold.ask("Wie viele Kommunen gehören dem Netzwerk re@di an?")
    #expect(answer.reading == "count(member_of(?member, re@di))")
    #expect(answer.text().contains("Genannt sind: Stadt Baden-Baden; Stadt Bretten; "))
  }

  @Test(arguments: [
    // "Zwei Häuser sind neu dabei: …"
    ("Wie viele Mitglieder hat Vitako?", "Genannt sind unter anderem: eGo-Saar; KDG Wittenberg"),
    // Of forty-eight sessions the articles tell some.
    ("How many sessions did the IT-Planungsrat hold?", "Named are among others: "),
  ])
  func `what articles name in part is not counted`(question: String, note: String) {
    let answer = Gold.ask(question)
    #expect(answer.outcome == .nothing)
    #expect(answer.answers.isEmpty)
    #expect(answer.text().contains("\n" + note), "\(answer.text())")
  }

  @Test(arguments: [
    Case("who chaird the 48th sesion of the IT-Planungsrat?", "Heiko Geue"),
    Case("Wer leitete die 40. Sitzug des IT-Planungsrats?", "Patrick Burghardt"),
    Case("wer leitete die 40 sitzung vom it planungsrat", "Patrick Burghardt"),
    Case("Wer leitete die 2 Sitzungen des IT-Planungsrats?"),
    Case("Wer leitete den IT-Planungsrat am 29. März 2023?", "Patrick Burghardt"),
    Case("Who chaired the IT-Planungsrat on 5 October 2017?", "Katrin Lange"),
    Case("Wer leitete den IT-Planungsrat am 30. März 2023?"),
    Case("Who used to be managing director of LauterIT?", "Kurt Essen"),
    Case("Nenne alle Geschäftsführer der LauterIT", "Kurt Essen", "Nguyen Thi Lan"),
    Case("Who is minister of digitalisation in Saxony-Anhalt?", "Lydia Hüskens"),
    Case(
      "Welche Städte sind bei re@di dabei?", "Stadt Baden-Baden", "Stadt Bretten",
      "Stadt Bruchsal", "Stadt Bühl", "Stadt Ettlingen", "Stadt Gaggenau", "Stadt Rastatt",
      "Stadt Rheinstetten", "Stadt Stutensee"),
  ])
  func `slips, days and shorter names are understood`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    Case(
      "Wie verlief die Laufbahn von Uwe Brandl?",
      "Bürgermeister @ Stadt Abensberg (seit 1993)",
      "Vizepräsident @ Deutscher Städte- und Gemeindebund (seit 2003)",
      "Präsident @ Deutscher Städte- und Gemeindebund (2018-01 bis 2020-06)",
      "Präsident @ Bayerischer Gemeindetag",
      "Erster Vizepräsident @ Deutscher Städte- und Gemeindebund (designiert)",
      "Erster Bürgermeister @ Stadt Abensberg",
      "Präsident @ Deutscher Städte- und Gemeindebund (2023-01-01 bis 2025)"),
    Case("Career of Marcel Weber", "CDO @ Stadt Tönisvorst (seit 2023-10)"),
    Case("Wie verlief die Karriere von Bianca Molitor?"),
  ])
  func `a career is every office in the order of time`(it: Case) {
    it.check()
    #expect(Gold.texts(it.question) == it.answers)
  }

  @Test(arguments: [
    Case(
      "Which articles say that Katrin Lange chaired the 24th session of the IT-Planungsrat?", "d40"),
    Case(
      "Welche Artikel belegen, dass Thomas Kufen Oberbürgermeister von Essen ist?", "d34", "d53"),
    Case("Wo steht, dass Thomas Kufen 2020 Oberbürgermeister von Essen war?", "d34", "d53"),
    Case(
      "In welchen Artikeln steht, dass die 23. Sitzung des IT-Planungsrats in Potsdam stattfand?",
      "d28"),
    Case(
      "Which articles say that the 27th session of the IT-Planungsrat took place on 25 October 2018?",
      "d41"),
    Case("Welche Artikel sagen, dass Rolf Beyer auf Peter Kühne folgte?", "d19"),
    Case("Which articles say that eGo-Saar is a member of Vitako?", "d19"),
    Case("Welche Artikel melden, dass FITKO mit govdigital kooperiert?", "d44"),
    Case("In welchen Artikeln steht, wer die 40. Sitzung des IT-Planungsrats leitete?", "d01"),
    Case("Which articles say where the 48th session of the IT-Planungsrat was held?", "d17"),
    // Claims that no article makes.
    Case("Welche Artikel sagen, dass Heiko Geue die 40. Sitzung des IT-Planungsrats leitete?"),
    Case("Which articles say that Thomas Kufen is mayor of Lüneburg?"),
    Case("Welche Artikel sagen, dass Peter Kühne auf Rolf Beyer folgte?"),
    Case(
      "Which articles say that the 27th session of the IT-Planungsrat took place on 26 October 2018?"
    ),
    Case("Welche Artikel sagen, dass FITKO ihren Sitz in Bonn hat?"),
  ])
  func `articles that say so are those that support the claim`(it: Case) {
    it.check()
  }

  @Test func `a table has a row for every session with date, place, chair, basis and articles`() {
    let answer = Gold.ask("Tabelle aller Sitzungen des IT-Planungsrats")
    #expect(answer.columns == ["Sitzung", "Datum", "Ort", "Leitung", "Grundlage", "Artikel"])
    #expect(answer.answers.allSatisfy { $0.cells.count == 6 && !$0.evidence.isEmpty })
    let rows = answer.answers.map(\.cells)
    #expect(
      rows.contains([
        "23. Sitzung IT-Planungsrat", "2017-06-22", "Potsdam", "Katrin Lange", "belegt", "d28",
      ]))
    #expect(
      rows.contains([
        "2. Sitzung IT-Planungsrat", "2010-07-02", "–", "Cornelia Rogall-Grothe", "erschlossen",
        "d24",
      ]))
    #expect(
      rows.contains(["14. Sitzung IT-Planungsrat", "2014-07-10", "Berlin", "–", "–", "d38"]))
    let dates = rows.map { $0[1] }.filter { $0 != "–" }
    #expect(dates == dates.sorted())
    #expect(answer.text().hasPrefix("Sitzung   "))
    #expect(!answer.text().contains(" \n"))
    #expect(
      answer.json().contains("\"23. Sitzung IT-Planungsrat | 2017-06-22 | Potsdam | Katrin Lange\"")
    )
  }

  @Test(arguments: [
    "Wer leitete wann und wo welche Sitzungen des IT-Planungsrats?",
    "Zeige alle Sitzungen des IT-Planungsrats mit Datum, Ort und Vorsitz",
    "Table of all sessions of the IT-Planungsrat",
    "Show all sessions of the IT-Planungsrat with date, place and chair",
    "Who chaired which sessions of the IT-Planungsrat, when and where?",
  ])
  func `a table is asked for in several ways`(question: String) {
    let table = Gold.ask("Tabelle aller Sitzungen des IT-Planungsrats")
    #expect(Gold.texts(question) == table.answers.map(\.text))
    #expect(Gold.ask(question).columns.count == 6)
  }

  @Test(arguments: [
    Case("Wann tagte der IT-Planungsrat zum neunten Mal?", "2012-10-25"),
    Case("When did the IT-Planungsrat meet for the 40th time?", "2023-03-29"),
    Case("Wo tagte der IT-Planungsrat zuletzt?", "Stralsund"),
    Case("Unter wessen Vorsitz tagte der IT-Planungsrat zum 23. Mal?", "Katrin Lange"),
    Case("Wer leitete Sitzung 40 des IT-Planungsrats?", "Patrick Burghardt"),
    Case(
      "Wer hatte bei der 12. Sitzung des Ausschusses für Digitales und Verwaltung der Stadt Altenhof an der Lauter den Vorsitz?",
      "Anneliese Koch"),
    Case("Wann tagte der IT-Planungsrat zum 41. Mal?"),
    Case("Mit wem arbeitete FITKO 2012 zusammen?"),
    Case("Where was FITKO based in 2012?"),
    Case(
      "Wer wurde 2022 Verbandsvorsitzender des Zweckverbands 4IT?", "Stefan Dallinger (designiert)"),
    Case("Wer wurde 2021 Verbandsvorsitzender des Zweckverbands 4IT?"),
  ])
  func `sessions by their count, organs by their owner, relations by their time`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    "Wie ist Klaus Vitt nicht mit Katrin Lange verbunden?", "Wie sind verbunden?",
    "How is connected with?", "Welche Artikel sagen, dass?", "Which articles say that nobody?",
    "Tabelle aller", "Tabelle aller Sitzungen des IT-Planungsrats mit Kaffee", "Wie oft?",
    "How many?", "Werdegang von", "Sag mir, wer", "Can you tell me?", "Weißt du?",
    "Leitete Klaus Vitt die 27. Sitzung des IT-Planungsrats?",
    "Welche Artikel sagen nicht, dass Klaus Vitt die 27. Sitzung des IT-Planungsrats leitete?",
    "Who did not chair the 40th session of the IT-Planungsrat?",
  ])
  func `a question that only looks like one is not answered`(question: String) {
    let answer = Gold.ask(question)
    #expect(answer.outcome == .unreadable)
    #expect(answer.answers.isEmpty)
    #expect(answer.suggestions.count == 3)
  }
}

@Suite struct AskingPage {
  @Test func `the page on asking shows every kind with its examples`() throws {
    let file = Gold.root.appending(path: "Sources/kommunalgraph/Documentation.docc/Asking.md")
    let lines = Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n"))
    for (kind, questions) in QuestionAnswerer.examples {
      #expect(lines.contains("### " + kind.prefix(1).uppercased() + kind.dropFirst()))
      for question in questions { #expect(lines.contains("- \(question)")) }
    }
  }
}
