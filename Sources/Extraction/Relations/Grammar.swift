internal import GermanText
internal import Ontology

/// Closed classes of German words, as the relation passes need them: one look-up a word.
struct Grammar: OptionSet, Sendable {
  let rawValue: UInt64

  static let determiner = Self(rawValue: 1 << 0)
  static let preposition = Self(rawValue: 1 << 1)
  static let coordinator = Self(rawValue: 1 << 2)
  /// "er", "sie" as a subject.
  static let pronoun = Self(rawValue: 1 << 3)
  /// "ist", "bleibt", "sei": holds now.
  static let copula = Self(rawValue: 1 << 4)
  /// "war", "amtierte".
  static let pastCopula = Self(rawValue: 1 << 5)
  /// "wird": is to hold, or holds from now on.
  static let becomes = Self(rawValue: 1 << 6)
  /// "wurde".
  static let became = Self(rawValue: 1 << 7)
  static let negation = Self(rawValue: 1 << 8)
  /// "soll", "will", "könnte": no fact.
  static let modal = Self(rawValue: 1 << 9)
  /// "früherer", "ehemals": an office that is over.
  static let former = Self(rawValue: 1 << 10)
  /// "designierte", "künftiger".
  static let designated = Self(rawValue: 1 << 11)
  /// "kommissarisch".
  static let acting = Self(rawValue: 1 << 12)
  /// "scheidende", "bisheriger": in office until the change the article tells of.
  static let leaving = Self(rawValue: 1 << 13)
  /// Adverbs and adjectives that may stand inside a noun phrase or between comma and title.
  static let filler = Self(rawValue: 1 << 14)
  /// Finite verbs that end a noun phrase.
  static let verb = Self(rawValue: 1 << 15)
  /// Verbs of saying.
  static let speech = Self(rawValue: 1 << 16)
  /// Relative pronouns, at home after a comma.
  static let relative = Self(rawValue: 1 << 17)
  /// "damals", "seinerzeit", "zuvor": the clause tells of an earlier time.
  static let then = Self(rawValue: 1 << 18)
  /// Possessives: "sein", "ihrer".
  static let possessive = Self(rawValue: 1 << 19)
  /// "zum", "zur".
  static let toOffice = Self(rawValue: 1 << 20)
  /// "gewählt", "ernannt": made somebody something.
  static let chosen = Self(rawValue: 1 << 21)
  /// Conjunctions that open a subordinate clause.
  static let subordinator = Self(rawValue: 1 << 22)
  /// Verbs in the subjunctive of reported speech.
  static let reported = Self(rawValue: 1 << 23)
  /// "letzterer", "dieser": the person named last.
  static let demonstrative = Self(rawValue: 1 << 24)

  /// "scheidet", "verlässt", "geht": leaves an office.
  static let departing = Self(rawValue: 1 << 25)

  /// The classes of a word, given as its key and in lower case.
  static func classes(of key: WordKey, _ word: String) -> Grammar {
    table[key] ?? (isParticipleOfOffice(word) ? .chosen : [])
  }

  private static func isParticipleOfOffice(_ word: String) -> Bool {
    word.utf8.last == 116 && word.hasSuffix("gewählt")
      || word.utf8.last == 110 && word.hasSuffix("berufen")
  }

  private static let table: [WordKey: Grammar] = {
    var table: [WordKey: Grammar] = [:]
    for (classes, words) in lists {
      for word in words.split(separator: " ") {
        table[WordKey(String(word).utf8), default: []].formUnion(classes)
      }
    }
    return table
  }()

  private static let lists: [(Grammar, String)] = [
    (.determiner, "der die das den dem des ein eine einen einem einer eines"),
    (.relative, "der die das den dem deren dessen"),
    (
      .preposition,
      """
      von vom zu zum zur in im ins bei beim mit aus an am auf für über unter nach durch gegen ohne um \
      neben zwischen vor seit bis ab wegen trotz während laut innerhalb samt außer ausser nebst
      """
    ),
    (.coordinator, "und sowie oder samt bzw"),
    (.pronoun, "er sie"),
    (.demonstrative, "letzterer letztere dieser diesen diesem"),
    (.possessive, "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres"),
    (.copula, "ist sind sei seien bleibt bleiben amtiert fungiert heißt heisst bleibe"),
    (.pastCopula, "war waren blieb blieben amtierte fungierte hieß gewesen"),
    (.becomes, "wird werden werde"),
    (.became, "wurde wurden worden"),
    (
      .negation,
      "nicht kein keine keinen keinem keiner keines nie niemals niemand weder kaum statt"
    ),
    (
      .modal,
      """
      soll sollen sollte sollten will wollen wollte wollten möchte möchten könnte könnten würde \
      würden wäre wären falls wolle solle dürfte dürften müsste gilt gelten kandidiert bewirbt \
      angeblich vermutlich möglicherweise eventuell vielleicht ob wenn Gerüchte gerüchte \
      gespräch gehandelt favorisiert favorit favoritin kandidat kandidatin kandidaten im-gespräch
      """
    ),
    (
      .former,
      """
      ehemalige ehemaliger ehemaligen ehemaligem ehemals früher frühere früherer früheren früherem \
      damalige damaliger damaligen damaligem damals einst einstige einstiger einstigen seinerzeit \
      seinerzeitige seinerzeitiger vormals vormalige vormaliger vormaligen ex pensionierte \
      ehedem einstmals pensionierten pensionierter ausgeschiedene ausgeschiedenen langjährig-ehemalige
      """
    ),
    (
      .designated,
      """
      designierte designierter designierten designiertem künftige künftiger künftigen künftigem \
      zukünftige zukünftiger zukünftigen künftig
      """
    ),
    (
      .acting,
      """
      kommissarisch kommissarische kommissarischer kommissarischen interimistisch interimistische \
      interimistischer interimistischen interimsweise übergangsweise kommissarischem geschäftsführend \
      vorübergehend vorläufig einstweilen interim interimistischem
      """
    ),
    (.leaving, "scheidende scheidender scheidenden scheidendem"),
    (.leaving, "bisherige bisheriger bisherigen bisherigem bisher bislang"),
    (
      .filler,
      """
      neue neuer neuen neuem neues bisherige bisheriger bisherigen amtierende amtierender \
      amtierenden langjährige langjähriger langjährigen diesjährige diesjähriger diesjährigen \
      zugleich auch überdies obendrein gleichfalls derzeit derzeitige derzeitiger derzeitigen aktuell aktuelle aktueller aktuellen \
      inzwischen mittlerweile zudem außerdem jetzt nun heute hauptberuflich ebenfalls bereits \
      selbst beide jetzige jetziger jetzigen erste erster ersten zweite zweiter zweiten dritte \
      dritter dritten weiter weiterhin kurz schon noch wieder erneut dort alter alte alten so \
      turnusgemäß einstimmig damit nämlich lange wiederum zurzeit gegenwärtig momentan
      """
    ),
    (
      .verb,
      """
      ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien habe soll sollen \
      will wollen kann können muss müssen müsse bleibt bleiben leitete leitet führte führt folgt \
      folgte löst löste übernahm übernimmt begrüßte begrüßten sagte sagt betonte erklärte kam kamen \
      ging gehen geht tritt trat steht stand standen gehört gehörte gehören nahm nehmen nimmt gab \
      gibt lobte lobt mahnte forderte warb kündigte wechselt wechselte verlässt dankte sitzen sitzt \
      saß sass vertritt vertrat vertreten arbeitet arbeitete machte heißt kennt bringt brachte \
      eröffnete wählte wählten bestimmte zählt zählen
      """
    ),
    (
      .speech,
      """
      sagte sagt sagten erklärte erklärt betonte betont unterstrich unterstreicht mahnte mahnt \
      warnte warnt forderte fordert kündigte kündigt meinte meint ergänzte ergänzt lobte lobt \
      schrieb schreibt bilanzierte bilanziert versicherte versichert antwortete antwortet \
      berichtete berichtet erläuterte erläutert hob hebt äußerte fand findet urteilte nannte nennt \
      rechnete rechnet riet rät resümierte resümiert kommentierte kommentiert beschrieb beschreibt \
      bekräftigte bekräftigt verwies verweist wies weist fragte fragt merkte merkt kritisierte \
      kritisiert zeigte bescheinigte bescheinigt erinnerte erinnert zitierte plädierte plädiert \
      appellierte appelliert stellte stellt räumte räumt versprach verspricht fügte fügt gab gibt \
      teilte teilt setzte setzt dankte dankt würdigte konstatierte konstatiert folgerte hofft \
      hoffte gesagt erklärt betont gewarnt angekündigt begründete begründet zog formulierte \
      formuliert freute freut wünschte wünscht sprach spricht unterstrich behauptete behauptet \
      entgegnete entgegnet erwiderte erwidert prognostizierte schilderte schildert signalisierte \
      rief ruft bemerkte bemerkt verlangte verlangt scherzte scherzt gestand argumentierte \
      argumentiert konterte empfahl empfiehlt erzählte erzählt verkündete verkündet vermutete \
      vermutet befand jubelte spottete widersprach widerspricht durchblicken entgegenhielt gefordert \
      versichert berichtet kritisiert gemahnt versprochen bezeichnete bezeichnet schwärmte schwärmt \
      beteuerte beteuert beklagte beklagt bemängelte bemängelt bedauerte bedauert befürchtete befürchtet \
      beharrte beharrt begrüßte begrüßt mutmaßte glaubt glaubte klagte klagt rühmte rühmt äußert urteilt \
      folgert würdigt prognostiziert ermunterte ermuntert frohlockte feixte stöhnte seufzte wetterte \
      wettert schimpfte schimpft wertete wertet verriet verrät bat bittet rügte rügt beschied \
      mutmaßt resümierten sagen betonen betonten erklären erklärten meinen meinten fordern forderten \
      berichten berichteten kritisierten warnten warnen loben lobten beurteilte beurteilt bewertete \
      bewertet charakterisierte verglich vergleicht
      """
    ),
    (.then, "damals seinerzeit zuvor davor vorher früher einst vormals ehemals"),
    (
      .departing,
      "scheidet schied verlässt verließ geht ging verabschiedet verabschiedete wechselt wechselte hört"
    ),
    (.toOffice, "zum zur zu"),
    (
      .chosen,
      """
      gewählt ernannt berufen bestellt bestimmt wiedergewählt gekürt benannt bestätigt gemacht \
      wählte wählten ernannte ernannten berief beriefen bestellte bestellten bestimmte bestimmten \
      kürten benannten nominierten hievte hievten wiedergewählt auserkoren \
      wählt wählen ernennt beruft bestellt kürte bestätigte bestätigten machte machten macht kürt \
      beförderte befördert bestimmt bestallt eingesetzt küren bestimmen ernennen bestellen
      """
    ),
    (.subordinator, "dass ob weil wenn obwohl obgleich nachdem während damit sobald da als bevor"),
    (
      .reported,
      """
      habe hätten hätte sei seien wäre wären werde würden würde müsse müssten könne könnten solle \
      wolle dürfe lasse gehe gehöre gehörten bringe komme brauche gebe gäbe stehe stünden beginne \
      bleibe mache müsse diene schiebe säßen laufe nütze fehle fehlten tue täten plane biete nehme \
      finde bestünden liege lägen führe fördere übernehme entstehe gelte halte freue zeige erspare \
      wisse wünsche setze sehe drohe entscheide ließen hätten kämen blieben stünde umfassten \
      entfalle erwarte lohne helfe bedeute erhalte verdiene arbeite nützten nütze schaffe ermögliche spare koste leiste bestehe \
      funktioniere trage verändere gelinge gewinne verliere treffe ziehe wachse sinke steige wirke \
      spiele lerne dauere schwebe reiche passe klappe nutze baue fange trete lebe kenne rechne zahle \
      dränge vergesse möge stelle setze müsste dürften zwinge verlange genüge hänge lande verstehe \
      bekomme begrüße unterstütze verspreche entwickle verändere tausche drücke sorge folge warte \
      bedürfe erfülle ersetze erfordere versuche liefere betreffe
      """
    ),
  ]
}
