import Queries
import Testing

/// A question and all that the development set's articles answer to it.
struct Case: Sendable, CustomTestStringConvertible {
  var question: String
  var answers: [String]
  var asOf: String?

  init(_ question: String, _ answers: String..., asOf: String? = nil) {
    self.question = question
    self.answers = answers
    self.asOf = asOf
  }

  var testDescription: String { question + (asOf.map { " (\($0))" } ?? "") }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let texts = Gold.texts(question, asOf: asOf)
    #expect(Set(texts) == Set(answers), sourceLocation: sourceLocation)
    #expect(texts.count == answers.count, sourceLocation: sourceLocation)
  }
}

@Suite struct OwnQuestions {
  @Test(arguments: [
    Case(
      "Wer leitete die Sitzung des IT-Planungsrats am 25. Oktober 2012?", "Cornelia Rogall-Grothe"),
    Case("Wer leitete am 13.10.2011 die Sitzung des IT-Planungsrats?", "Herbert O. Zinell"),
    Case("wer leitete die vierzigste sitzung des it-plr", "Patrick Burghardt"),
    Case("Wer hatte bei der 6. Sitzung des IT-Planungsrats den Vorsitz?", "Herbert O. Zinell"),
    Case("Who chaired the forty-eighth session of the IT Planning Council?", "Heiko Geue"),
    Case("Who presided over the session of the IT-Planungsrat in Stuttgart?", "Herbert O. Zinell"),
    Case(
      "Unter wessen Leitung tagte der IT-Planungsrat am 13. Oktober 2011 in Stuttgart?",
      "Herbert O. Zinell"),
    Case(
      "Wer leitete die konstituierende Sitzung der Verbandsversammlung des Zweckverbands Digitale Kommunen Nordmark?",
      "Yasemin Aydoğan"),
    Case("Wer leitete die erste Sitzung des IT-Rats Brandenburg?", "Katrin Lange"),
    Case(
      "Welche Sitzungen leitete Staatssekretär Klaus Vitt im Jahr 2016?",
      "20. Sitzung IT-Planungsrat", "21. Sitzung IT-Planungsrat"),
    Case("Wie viele Sitzungen leitete Klaus Vitt?", "3"),
    Case("Wann war die Mitgliederversammlung von Vitako im November 2020?", "2020-11-12"),
    Case(
      "Where was the general assembly of the Swiss Association of Municipalities in June 2024?",
      "Neuhausen am Rheinfall"),
    Case("Wann tagte der IT-Planungsrat in Hannover?", "2013-03-08"),
    Case("Wann trat der IT-Planungsrat zu seiner 20. Sitzung zusammen?", "2016-06-16"),
    Case("Where did Vitako hold its general meeting in April 2023?", "Siegburg"),
    Case("Wer hatte den Vorsitz der 37. Sitzung des IT-Planungsrats inne?", "Markus Richter"),
    Case(
      "Which sessions of the IT-Planungsrat were held in 2016?",
      "20. Sitzung IT-Planungsrat", "21. Sitzung IT-Planungsrat"),
  ])
  func `sessions are found by number, word, date, place and body`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    Case("Wer ist der Essener Oberbürgermeister?", "Thomas Kufen"),
    Case("Wer ist OB von Essen?", "Thomas Kufen"),
    Case("Who is the mayor of Essen?", "Thomas Kufen"),
    Case("Wer ist die Oberbürgermeisterin von Lüneburg?", "Claudia Kalisch"),
    Case("Wer ist Landrat von Tübingen?", "Joachim Walter"),
    Case("Who is Bavaria's CIO?", "Markus Söder"),
    Case("Wer ist der hessische CIO?", "Patrick Burghardt"),
    Case("Wer ist Hessen-CIO?", "Patrick Burghardt"),
    Case("Wer ist FITKO-Präsident?", "André Göbel"),
    Case("Wer ist CIO des Bundes?", "Markus Richter"),
    Case("Who is the federal CIO?", "Markus Richter"),
    Case("Wer ist CIO von Thüringen?", "Milen Starke"),
    Case("Wer ist Digitalminister von Mecklenburg-Vorpommern?", "Heiko Geue"),
    Case("Wer ist Digitalministerin von Sachsen-Anhalt?", "Lydia Hüskens"),
    Case("Wer ist Chef der Senatskanzlei in Hamburg?", "Jan Pörksen"),
    Case("Wer ist Vorsitzender des Vorstands von DATABUND?", "Sirko Scheffler"),
    Case("Wer leitet das Amt für IT und Digitalisierung in Hamburg?", "Christian Pfromm"),
    Case("Wer hatte 2013 den Vorsitz im IT-Planungsrat?", "Franz Josef Pschierer"),
    Case("Who was state secretary in the Federal Ministry of the Interior in 2018?", "Klaus Vitt"),
    Case(
      "Wer ist die designierte Direktorin des Schweizerischen Gemeindeverbands?",
      "Claudia Kratochvil-Hametner"),
    Case("Wer ist CIO von Halle?", "Steffen Ruppe"),
    Case("Wer war 2017 an der Spitze des IT-Planungsrats?", "Katrin Lange"),
    Case(
      "Welche Vizepräsidenten hatte der Deutsche Landkreistag 2015?", "Bernhard Reuter",
      "Joachim Walter", "Rolf Christiansen", "Thomas Kubendorff"),
    Case("How many vice-presidents did the Deutscher Landkreistag have in 2015?", "4"),
    Case("Who is acting data protection commissioner of Saxony-Anhalt?", "Albert Cohaus"),
    Case("Wer übernahm 2025 den Vorsitz im IT-Planungsrat?", "Ina-Maria Ulbrich", "Heiko Geue"),
    Case(
      "Wer übernahm im Juli 2025 den Vorsitz des IT-Planungsrats von Ina-Maria Ulbrich?",
      "Heiko Geue"),
  ])
  func `offices are found by title, body and place in both languages`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    Case("Wer löste Cornelia Rogall-Grothe ab?", "Franz Josef Pschierer"),
    Case("Wer folgte auf Vitt?", "Katrin Lange (Vorsitzender)", "Markus Richter (Bundes-CIO)"),
    Case("Wer folgte auf Klaus Vitt als Bundes-CIO?", "Markus Richter"),
    Case("Wer ist Nachfolger von Harald von Bose?", "Maria Christina Rost (designiert)"),
    Case(
      "Wer folgte auf Ralph Spiegler als Präsident des Deutschen Städte- und Gemeindebundes?",
      "Uwe Brandl (designiert)"),
    Case(
      "Wer folgte auf Christoph Niederberger?", "Claudia Kratochvil-Hametner (designiert)"),
    Case("Wer war vor Markus Söder CIO von Bayern?", "Franz Josef Pschierer"),
    Case(
      "Who was Claudia Kalisch's predecessor as vice-president of the Deutscher Städtetag?",
      "Katja Dörner"),
    Case("Wen löste Herbert Zinell als Vorsitzenden des IT-Planungsrats ab?", "Günther Benz"),
    Case("Who became CDO of Tönisvorst?", "Marcel Weber"),
    Case("Wer wurde 2020 zum Vorstandsvorsitzenden von Vitako gewählt?", "Rolf Beyer"),
    Case("Seit wann ist Rolf Beyer Vorstandsvorsitzender von Vitako?", "2020-11-12"),
    Case("Bis wann war Peter Kühne Vorstandsvorsitzender von Vitako?", "2020-11-12"),
    Case("In which years was Klaus Vitt chair of the IT-Planungsrat?", "2016", "2018"),
    Case("What office does Thomas Kufen hold?", "Oberbürgermeister @ Stadt Essen"),
    Case(
      "Welche Funktionen hat Jan Pörksen in Hamburg inne?",
      "Chef der Senatskanzlei", "Staatsrat"),
  ])
  func `succession and terms`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    Case("Mitglieder von Vitako", "KDG Wittenberg", "eGo-Saar"),
    Case("Wie viele Kommunen gehören dem Netzwerk re@di an?", "9"),
    Case("Which bodies is eGo-Saar a member of?", "Vitako"),
    Case(
      "Welche Landkreise gehören dem Zweckverband Digitale Kommunen Nordmark an?",
      "Landkreis Nordmark"),
    Case("Zu wem gehört der Stadtrat Essen?", "Stadt Essen"),
    Case(
      "Which bodies are part of the IT-Planungsrat?",
      "Kommunalgremium IT-Planungsrat", "Programmkommission IT-Planungsrat"),
    Case("Where is the BSI based?", "Bonn"),
    Case("Welche Organisationen haben ihren Sitz in Stuttgart?", "Komm.ONE"),
    Case(
      "Which bodies signed the Digitalpakt Lautertal?",
      "Landkreis Lautertal", "Stadt Altenhof an der Lauter"),
    Case("Mit wem arbeitet FITKO zusammen?", "govdigital"),
    Case("Who cooperates with govdigital?", "FITKO"),
    Case("Welche Artikel von 2016 erwähnen Klaus Vitt?", "d27"),
    Case("Which articles mention NOOTS?", "d16"),
  ])
  func `other relations`(it: Case) {
    it.check()
  }

  @Test(arguments: [
    Case("Wer leitete die 40. Sitzung des IT-Palnungsrats?", "Patrick Burghardt"),
    Case("Wer leitette die 40. Sitzung des IT-Planungsrates?", "Patrick Burghardt"),
    Case("Wer leitete die 40. Sitzung des IT Planungsrats?", "Patrick Burghardt"),
    Case("Wer ist Oberbuergermeister von Lueneburg?", "Claudia Kalisch"),
    Case("Wer ist Prsident der FITKO?", "André Göbel"),
    Case("Which sessions did Patrick Burghard chair?", "40. Sitzung IT-Planungsrat"),
    Case("Welche Sitzungen leitete Kathrin Lange am 22. Juni 2017?", "23. Sitzung IT-Planungsrat"),
    Case("Wer folgte auf Peter Kuhne?", "Rolf Beyer"),
  ])
  func `slips of the pen are read as what they are near to`(it: Case) {
    it.check()
  }

  @Test(arguments: QuestionAnswerer.examples.flatMap(\.questions))
  func `every example of every kind has an answer`(example: String) {
    let answer = Gold.ask(example)
    #expect(answer.outcome == .answered)
    #expect(answer.answers.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func `every kind is asked in both languages`() {
    for (kind, questions) in QuestionAnswerer.examples {
      let languages = Set(questions.map { Gold.ask($0).language })
      #expect(languages == [.german, .english], "\(kind)")
    }
  }
}
