/// Texts with the offices that they give, by class of wording.
enum OfficeTables {
  static let all: [(name: String, table: String)] = [
    ("predicate", predicate), ("gapping", gapping), ("distribution", distribution),
    ("genitive", genitive), ("past", past), ("affiliation", affiliation), ("verbs", verbs),
    ("pronouns", pronouns), ("territories", territories), ("announced", announced),
    ("tense", tense), ("deputies", deputies), ("joined", joined), ("nothing", nothing),
    ("taking", taking), ("holding", holding), ("leaving", leaving),
    ("succession", succession), ("election", election), ("chronicle", chronicle),
    ("changes", changes), ("deputies of", deputiesOf), ("leaving as", leavingAs),
    ("set apart", setApart), ("taking later", takingLater),
    ("announced first", announcedFirst), ("bracketed", bracketed), ("chairs", chairs),
    ("colleagues", colleagues), ("described", described), ("governed", governed),
    ("elected", elected), ("own times", ownTimes), ("ceremonies", ceremonies),
    ("handovers", handovers), ("seats", seats), ("unknown owners", unknownOwners),
    ("office nouns", officeNouns), ("other predicates", otherPredicates), ("labels", labels),
    ("choosers", choosers), ("appointers", appointers), ("open offices", openOffices),
    ("leaders", leaders), ("deputies like titles", deputiesLikeTitles),
    ("defaults", defaults), ("press", press), ("vague times", vagueTimes),
    ("own bodies", ownBodies),
    ("nobody's", nobodys),
    ("organ chairs", organChairs), ("besides", besides), ("stations", stations),
    ("prefixes", prefixes), ("giving up", givingUp), ("barely following", barelyFollowing),
    ("in apposition", inApposition), ("bodies of context", bodiesOfContext),
    ("standing", standing), ("others", others),
  ]

  /// A title that closes a clause behind somebody's apposition is what the verb says.
  static let predicate = """
    Zum 1. Juli wird [Anna Muster](person), [Landrätin](role:Landrat) des [Kreises Nord](body:Kreis
    Nord), [Vizepräsidentin](role:Vizepräsident) des [Verbands Ost](body:Verband Ost).
    = Anna Muster, Landrat @ Kreis Nord, current
    = Anna Muster, Vizepräsident @ Verband Ost, designated from 2024-07-01

    Neu gewählt ist nun [Max Muster](person), [Bürgermeister](role) der [Stadt A](body),
    [Vorsitzender](role) des [Beirats B](body:Beirat B).
    = Max Muster, Bürgermeister @ Stadt A, current
    = Max Muster, Vorsitzender @ Beirat B, current

    Seit 2020 ist [Anna Muster](person), [Dezernentin](role:Dezernent) der [Stadt A](body), auch
    [Geschäftsführerin](role:Geschäftsführer) der [Bau GmbH](body).
    = Anna Muster, Dezernent @ Stadt A, current
    = Anna Muster, Geschäftsführer @ Bau GmbH, current from 2020

    [Max Muster](person), [Landrat](role) des [Kreises Nord](body:Kreis Nord), [Sprecher](role) des
    [Bündnisses B](body:Bündnis B) und [Beisitzer](role) im [Verein C](body), kam zu spät.
    = Max Muster, Beisitzer @ Verein C, current
    = Max Muster, Landrat @ Kreis Nord, current
    = Max Muster, Sprecher @ Bündnis B, current

    [Anna Muster](person) ist die neue „[Digitallotsin](role:Digitallotse)“ der [Stadt A](body).
    = Anna Muster, Digitallotse @ Stadt A, current

    Von Mai an ist [Anna Muster](person), bisher [Abteilungsleiterin](role:Abteilungsleiter) im
    [Amt für A](body), [Direktorin](role:Direktor) des [Instituts B](body:Institut B).
    = Anna Muster, Abteilungsleiter @ Amt für A, former
    = Anna Muster, Direktor @ Institut B, current from 2024-05

    """

  /// A verb that two clauses share stands in the first one only.
  static let gapping = """
    [Anna Muster](person) ist [Präsidentin](role:Präsident) des [Verbands A](body:Verband A), [Max
    Kurz](person) [Direktor](role) des [Amts B](body:Amt B).
    = Anna Muster, Präsident @ Verband A, current
    = Max Kurz, Direktor @ Amt B, current

    [Vorsitzender](role) wurde [Max Kurz](person), [Stellvertreterin](role:stellvertretender
    Vorsitzender) [Anna Muster](person), [Schriftführer](role) [Tom Lang](person). Sie alle gehören zum
    [Verein A](body).
    = Anna Muster, stellvertretender Vorsitzender @ Verein A, current
    = Max Kurz, Vorsitzender @ Verein A, current
    = Tom Lang, Schriftführer @ Verein A, current

    Zum 1. Oktober wird [Anna Muster](person) [Präsidentin](role:Präsident) des [Verbands
    A](body:Verband A), [Max Kurz](person) ihr [Vizepräsident](role).
    = Anna Muster, Präsident @ Verband A, designated from 2024-10-01
    = Max Kurz, Vizepräsident @ Verband A, designated from 2024-10-01

    Die [Stadt C](body) verliert zwei Köpfe: [Kämmerer](role) [Max Kurz](person) ist ab 1. Juni [Vorstand](role) beim
    [Werk A](body), [OB](role:Oberbürgermeister) [Tom Lang](person) [Hauptgeschäftsführer](role) des [Verbands B](body:Verband B).
    = Max Kurz, Kämmerer @ Stadt C, current
    = Max Kurz, Vorstand @ Werk A, designated from 2024-06-01
    = Tom Lang, Hauptgeschäftsführer @ Verband B, designated from 2024-06-01
    = Tom Lang, Oberbürgermeister @ Stadt C, current

    [Anna Muster](person) war [Rektorin](role:Rektor) der [Hochschule A](body), [Max Kurz](person) [Kanzler](role) der
    [Universität B](body).
    = Anna Muster, Rektor @ Hochschule A, former
    = Max Kurz, Kanzler @ Universität B, former

    """

  /// Several persons, several bodies: each has the one in its place or in its bracket.
  static let distribution = """
    [Max Kurz](person) und [Anna Muster](person), die [Landräte](role:Landrat) von [Nord](body:Kreis
    Nord) und [Süd](body:Kreis Süd), kamen.
    = Anna Muster, Landrat @ Kreis Süd, current
    = Max Kurz, Landrat @ Kreis Nord, current

    Die [Bürgermeister](role) der Städte [A](body:Stadt A), [B](body:Stadt B) und [C](body:Stadt C), [Max
    Kurz](person), [Tom Lang](person) und [Anna Muster](person), unterschrieben.
    = Anna Muster, Bürgermeister @ Stadt C, current
    = Max Kurz, Bürgermeister @ Stadt A, current
    = Tom Lang, Bürgermeister @ Stadt B, current

    Die früheren [Landräte](role:Landrat) [Max Kurz](person) ([Kreis Nord](body)) und [Tom
    Lang](person) ([Süd](body:Südkreis)) sowie [Anna Muster](person), [Direktorin](role:Direktor) im [Amt für
    A](body), sind zu sehen.
    = Anna Muster, Direktor @ Amt für A, current
    = Max Kurz, Landrat @ Kreis Nord, former
    = Tom Lang, Landrat @ Südkreis, former

    Die [Direktoren](role:Direktor) [Max Kurz](person) und [Tom Lang](person) vom [Amt für A](body) lobten das.
    = Max Kurz, Direktor @ Amt für A, current
    = Tom Lang, Direktor @ Amt für A, current

    [Max Kurz](person) und [Tom Lang](person), [Geschäftsführer](role) der [Bau GmbH](body), freuten sich.
    = Tom Lang, Geschäftsführer @ Bau GmbH, current

    [Geschäftsführer](role) [Max Kurz](person) ([Bau GmbH](body)) und [Verbandsvorsteherin](role:Verbandsvorsteher) [Anna
    Muster](person) ([Verband A](body)) gaben sich die Hand.
    = Anna Muster, Verbandsvorsteher @ Verband A, current
    = Max Kurz, Geschäftsführer @ Bau GmbH, current

    """

  /// A name in the genitive behind a title is whose aide somebody is.
  static let genitive = """
    Von 1999 bis 2001 war [Anna Muster](person) [persönliche Referentin](role:persönlicher Referent) des damaligen
    Hamburger [Wirtschaftssenators](role:Wirtschaftssenator) [Max Kurz](person).
    = Anna Muster, persönlicher Referent @ –, former from 1999 to 2001
    = Max Kurz, Wirtschaftssenator @ Land Hamburg, former

    [Anna Muster](person) arbeitete als [Büroleiterin](role:Büroleiter) des hessischen [Ministers](role:Minister) [Max
    Kurz](person).
    = Anna Muster, Büroleiter @ –, former
    = Max Kurz, Minister @ Land Hessen, current

    [Max Kurz](person) war [Sprecher](role) von [Anna Muster](person), der [Präsidentin](role:Präsident) des
    [Verbands A](body:Verband A).
    = Anna Muster, Präsident @ Verband A, current
    = Max Kurz, Sprecher @ –, former

    """

  /// What is over, said beside a name.
  static let past = """
    [Anna Muster](person), zuletzt [Baudezernentin](role:Baudezernent) in [A](body:Stadt A), kam neu dazu.
    = Anna Muster, Baudezernent @ Stadt A, former

    [Max Kurz](person), vier Jahre lang [Vorsitzender](role) des [Beirats A](body:Beirat A), hört auf.
    = Max Kurz, Vorsitzender @ Beirat A, former

    [Max Kurz](person), bis dahin [Direktor](role) des [Amts für A](body:Amt für A), hatte gekündigt.
    = Max Kurz, Direktor @ Amt für A, former

    [Anna Muster](person), über viele Jahre [Bürgermeisterin](role:Bürgermeister) der [Stadt A](body), trat nicht mehr an.
    = Anna Muster, Bürgermeister @ Stadt A, former

    [Max Kurz](person), von 2016 bis 2022 [Leiter](role) des [Amts für A](body:Amt für A), erinnerte sich.
    = Max Kurz, Leiter @ Amt für A, former from 2016 to 2022

    Das erklärte damals [Direktor](role) [Max Kurz](person) vom [Amt für A](body).
    = Max Kurz, Direktor @ Amt für A, current

    [Max Kurz](person), damals [Direktor](role) des [Amts für A](body:Amt für A), erklärte das so.
    = Max Kurz, Direktor @ Amt für A, former

    [Max Kurz](person) (bis 2022 [Direktor](role) im [Amt für A](body)) war dabei.
    = Max Kurz, Direktor @ Amt für A, former to 2022

    """

  /// Whom a person speaks for tells whose the title is that stands alone later on.
  static let affiliation = """
    [Max Kurz](person) ([Bau GmbH](body)) und [Anna Muster](person) ([Verband A](body)) unterschrieben. Die [Stadt
    B](body) sah zu. Das lohne sich, versicherte [Verbandsvorsteherin](role:Verbandsvorsteher)
    [Muster](person:Anna Muster). [Geschäftsführer](role) [Kurz](person:Max Kurz) schwieg.
    = Anna Muster, Verbandsvorsteher @ Verband A, current
    = Max Kurz, Geschäftsführer @ Bau GmbH, current

    Für die [Hochschule A](body) unterzeichnete [Anna Muster](person), für das [Institut B](body) [Max
    Kurz](person). [Rektorin](role:Rektor) [Muster](person:Anna Muster) lobte [Direktor](role) [Kurz](person:Max Kurz).
    = Anna Muster, Rektor @ Hochschule A, current
    = Max Kurz, Direktor @ Institut B, current

    [Max Kurz](person) von der [Bau GmbH](body) war dabei, ebenso die [Bank C](body). Das reiche nicht, sagte
    [Geschäftsführer](role) [Kurz](person:Max Kurz).
    = Max Kurz, Geschäftsführer @ Bau GmbH, current

    Für seine Hochschule, die [Universität A](body), unterzeichnete [Max Kurz](person), der [Rektor](role).
    = Max Kurz, Rektor @ Universität A, current

    """

  /// Who leads a body, said with a verb.
  static let verbs = """
    [Anna Muster](person), die nebenbei die [Bau GmbH](body) führt, kam.
    = Anna Muster, Leiter @ Bau GmbH, current

    [Anna Muster](person) führt hauptberuflich das [Institut A](body).
    = Anna Muster, Leiter @ Institut A, current

    An der Spitze des [Amts für A](body:Amt für A) steht kommissarisch [Max Kurz](person), der schon den [Aufbaustab
    B](body) geleitet hatte.
    = Max Kurz, Leiter @ Amt für A, acting
    = Max Kurz, Leiter @ Aufbaustab B, former

    Seit Februar leitet [Anna Muster](person) die [Abteilung A](body) der [Stadt B](body).
    = Anna Muster, Leiter @ Abteilung A, current from 2024-02

    Das [Amt für A](body), das bis März [Max Kurz](person) geleitet hatte, zieht um.
    = Max Kurz, Leiter @ Amt für A, former to 2024-03

    Den Vorsitz im [Rat A](body) teilen sich [Anna Muster](person) und [Max Kurz](person).
    = Anna Muster, Vorsitzender @ Rat A, current
    = Max Kurz, Vorsitzender @ Rat A, current

    Die [Abteilung A](body) wird von [Anna Muster](person) geführt.
    = Anna Muster, Leiter @ Abteilung A, current

    [Anna Muster](person) steht seit 2020 der [Kommission A](body) vor.
    = Anna Muster, Vorsitzender @ Kommission A, current from 2020

    [Anna Muster](person) regiert seit 2005 als [Bürgermeisterin](role:Bürgermeister) die [Gemeinde A](body).
    = Anna Muster, Bürgermeister @ Gemeinde A, current from 2005

    [Max Kurz](person), der bislang dem [Verband A](body) vorstand, geht.
    = Max Kurz, Vorsitzender @ Verband A, former

    """

  /// "Letzterer", "dieser", "dessen": the person or body named last.
  static let pronouns = """
    Zeugen waren [Anna Muster](person), [Staatssekretärin](role:Staatssekretär) im [Ministerium A](body), und [Max
    Kurz](person). Letzterer ist [Vorstand](role) der [Bau AG](body).
    = Anna Muster, Staatssekretär @ Ministerium A, current
    = Max Kurz, Vorstand @ Bau AG, current

    Dabei sind [Tom Lang](person) und [Max Kurz](person); letzterer ist [CDO](role) der [Stadt A](body).
    = Max Kurz, CDO @ Stadt A, current

    Neu ist [Max Kurz](person). Dieser ist [CDO](role) der [Stadt A](body) und führt hauptberuflich das [Institut B](body).
    = Max Kurz, CDO @ Stadt A, current
    = Max Kurz, Leiter @ Institut B, current

    Im [Verein A](body) sitzen Firmen der [Stadt B](body). Dessen [Vorsitzende](role:Vorsitzender) [Anna Muster](person) wirbt um mehr.
    = Anna Muster, Vorsitzender @ Verein A, current

    Partnerin ist die [Hochschule A](body); ihr [Präsident](role) [Max Kurz](person) freut sich.
    = Max Kurz, Präsident @ Hochschule A, current

    """

  /// Whose minister or mayor: the heading, the kicker, or the only one spoken of.
  static let territories = """
    Überblick: Zwei Länder und ihre IT¶ Es geht voran.¶ [Stuttgart](place): Der Alte¶ Der damalige
    [Innenminister](role) [Max Kurz](person) setzte ihn ein.¶ [Wiesbaden](place): Die Neue¶ Das lobte
    [Digitalministerin](role:Digitalminister) [Anna Muster](person).
    = Anna Muster, Digitalminister @ Land Hessen, current
    = Max Kurz, Innenminister @ Land Baden-Württemberg, former

    In [Sachsen-Anhalt](body:Land Sachsen-Anhalt) sagte das [Finanzstaatssekretär](role) [Max Kurz](person), in [Hessen](body:Land
    Hessen) schwieg man.
    = Max Kurz, Finanzstaatssekretär @ Land Sachsen-Anhalt, current

    Einen Wechsel meldet auch [Sachsen-Anhalt](body:Land Sachsen-Anhalt). Am 1. April übernahm das
    [Finanzstaatssekretär](role) [Max Kurz](person).
    = Max Kurz, Finanzstaatssekretär @ Land Sachsen-Anhalt, current

    Ein Vertrag für zwei¶ Auch die [Stadt A](body) ist zufrieden, so [Oberbürgermeister](role) [Max
    Kurz](person). Die [Stadt B](body) wartet noch.
    = Max Kurz, Oberbürgermeister @ Stadt A, current

    Die [Stadt A](body) holt Rat¶ In der [Stadt B](body) ist man zufrieden. „Das passt“, sagte
    [Bürgermeister](role) [Max Kurz](person).
    = Max Kurz, Bürgermeister @ Stadt B, current

    Die [Stadt A](body) holt Rat¶ Die [Stadt B](body) hilft mit Software. „Das passt“, sagte
    [Bürgermeister](role) [Max Kurz](person).
    = Max Kurz, Bürgermeister @ Stadt A, current

    Ein Vertrag für drei¶ [Kassel](place). [Oberbürgermeister](role) [Max Kurz](person) hat den Vertrag
    unterschrieben.
    = Max Kurz, Oberbürgermeister @ Stadt Kassel, current

    Der [Kreis A](body) holt Geld¶ [Landrat](role) [Max Kurz](person) freut sich. Der [Kreis B](body) und
    der [Kreis C](body) machen mit.
    = Max Kurz, Landrat @ Kreis A, current

    Die [Stadt A](body) lud ein¶ Es kamen die [Bürgermeister](role) [Max Kurz](person) und [Tom
    Lang](person).
    = Max Kurz, Bürgermeister @ –, current
    = Tom Lang, Bürgermeister @ –, current

    Die [Stadt A](body) gibt Entwarnung¶ „Alles läuft“, sagt [IT-Leiter](role) [Max Kurz](person).
    = Max Kurz, IT-Leiter @ Stadt A, current

    Ein Vertrag für zwei¶ Die [Landkreise](body:Landkreis A) und [B](body:Landkreis B) arbeiten zusammen.
    Das sagte [Landrat](role) [Max Kurz](person).
    = Max Kurz, Landrat @ –, current

    [Kassel](place): Neue Software¶ [Oberbürgermeister](role) [Max Kurz](person) und
    [IT-Referentin](role:IT-Referent) [Anna Muster](person) stellten sie vor.
    = Anna Muster, IT-Referent @ Stadt Kassel, current
    = Max Kurz, Oberbürgermeister @ Stadt Kassel, current

    [Kiel](place): Neue Software¶ [Digitalminister](role) [Max Kurz](person) aus [Sachsen](place) war zu Gast.
    = Max Kurz, Digitalminister @ Land Sachsen, current

    Seit März hat das [Land Hessen](body) einen neuen [CIO](role): [Max Kurz](person).
    = Max Kurz, CIO @ Land Hessen, current from 2024-03

    Seit dem 1. Februar hat die [Rechenwerk AG](body) mit [Max Kurz](person) wieder einen
    [Geschäftsführer](role).
    = Max Kurz, Geschäftsführer @ Rechenwerk AG, current from 2024-02-01

    Die [Stadt A](body) bekommt mit [Anna Muster](person) eine eigene [Digitalbeauftragte](role:Digitalbeauftragter).
    = Anna Muster, Digitalbeauftragter @ Stadt A, current

    """

  /// Chosen, but not yet in office.
  static let announced = """
    Der [Rat A](body) hat [Anna Muster](person) zur [Direktorin](role:Direktor) des [Instituts B](body:Institut B) gewählt. Bis zu ihrem
    Dienstantritt bleibt die Stelle frei.
    = Anna Muster, Direktor @ Institut B, designated

    Der [Rat A](body) hat [Anna Muster](person) zur [Direktorin](role:Direktor) des [Instituts B](body:Institut B) gewählt. Die
    Stadt kennt sie, in Köln ist die designierte [Direktorin](role:Direktor) fremd.
    = Anna Muster, Direktor @ Institut B, designated

    [Max Kurz](person) ist vom 1. September an [Vorstand](role) beim [Werk A](body).
    = Max Kurz, Vorstand @ Werk A, designated from 2024-09-01

    Am 1. Oktober tauscht [Anna Muster](person) die Rolle und ist dann [Präsidentin](role:Präsident) des [Verbands A](body:Verband A).
    = Anna Muster, Präsident @ Verband A, designated from 2024-10-01

    Die [Versammlung A](body:Verbandsversammlung A) machte [Max Kurz](person) gestern zum [Direktor](role) der [Anstalt A](body).
    = Max Kurz, Direktor @ Anstalt A, current from 2024-05-05

    Ab 1. Juli leitet [Anna Muster](person) die [Abteilung A](body).
    = Anna Muster, Leiter @ Abteilung A, designated from 2024-07-01

    Den Vorsitz im [Rat A](body) übernimmt zum 1. Januar 2025 [Minister](role) [Max Kurz](person) ([Land Hessen](body)).
    = Max Kurz, Minister @ Land Hessen, current
    = Max Kurz, Vorsitzender @ Rat A, designated from 2025-01-01

    """

  /// The verb's tense, and what belongs to another verb.
  static let tense = """
    Bis Ende Mai wird der [Präsident](role) des [Amts für A](body:Amt für A) [Max Kurz](person) die Runde führen.
    = Max Kurz, Präsident @ Amt für A, current

    [Max Kurz](person) kam zurück. Bis Dezember wird der [Präsident](role) des [Amts für A](body:Amt für A) die Runde führen.

    Zuständig ist [Max Kurz](person). Der frühere Unternehmer ist seit 2018 [CDO](role) des [Landes
    Hessen](body:Land Hessen) und berichtet direkt [Ministerpräsident](role) [Tom Lang](person).
    = Max Kurz, CDO @ Land Hessen, current from 2018
    = Tom Lang, Ministerpräsident @ Land Hessen, current

    2015 wurde [Max Kurz](person) der erste [CIO](role) des [Landes Hessen](body:Land Hessen) und ist es bis heute.
    = Max Kurz, CIO @ Land Hessen, current from 2015

    Die [Behörde A](body) hat [Max Kurz](person) vorgestellt. Er war dort [Referent](role), danach [Leiter](role) der [Abteilung B](body).
    = Max Kurz, Leiter @ Abteilung B, former
    = Max Kurz, Referent @ Behörde A, former

    [Andrea Alt](person), fünf Jahre lang [Vorsitzende](role:Vorsitzender), hört auf. Neue [Vorsitzende](role:Vorsitzender) des
    [Rats A](body:Rat A) ist die [Leiterin](role:Leiter) der [Behörde B](body), [Anna Muster](person).
    = Andrea Alt, Vorsitzender @ Rat A, former
    = Anna Muster, Leiter @ Behörde B, current
    = Anna Muster, Vorsitzender @ Rat A, current

    """

  /// Deputies of a head that the text names.
  static let deputies = """
    Das sagte [Max Kurz](person), der Stellvertreter von [Anna Muster](person), der [Präsidentin](role:Präsident) des [Verbands
    A](body:Verband A).
    = Anna Muster, Präsident @ Verband A, current
    = Max Kurz, stellvertretender Präsident @ Verband A, current

    [Anna Muster](person), [Vorsitzende](role:Vorsitzender) des [Rats A](body:Rat A), schwieg. Das gab [Max Kurz](person) gestern bekannt,
    der Stellvertreter [Musters](person:Anna Muster).
    = Anna Muster, Vorsitzender @ Rat A, current
    = Max Kurz, stellvertretender Vorsitzender @ Rat A, current

    Zum [Vorstand](role) der [Anstalt A](body) bestellte der Rat [Max Kurz](person), zu dessen Stellvertreterin [Anna Muster](person).
    = Anna Muster, stellvertretender Vorstand @ Anstalt A, current
    = Max Kurz, Vorstand @ Anstalt A, current

    [Verbandsvorsteher](role) des [Verbands A](body:Verband A) bleibt [Max Kurz](person), sein Stellvertreter [Tom Lang](person).
    = Max Kurz, Verbandsvorsteher @ Verband A, current
    = Tom Lang, stellvertretender Verbandsvorsteher @ Verband A, current

    """

  /// Titles that stand together though words lie between.
  static let joined = """
    Die Entscheidung traf [Max Kurz](person), [Verbandsvorsitzender](role) des [Verbands A](body:Verband A) und im Hauptamt
    [OB](role:Oberbürgermeister) von [B](body:Stadt B).
    = Max Kurz, Oberbürgermeister @ Stadt B, current
    = Max Kurz, Verbandsvorsitzender @ Verband A, current

    [Max Kurz](person), früher Oberarzt und seit 2018 [Bürgermeister](role) der [Stadt A](body), freut sich.
    = Max Kurz, Bürgermeister @ Stadt A, current from 2018

    Die Nachfolge tritt am 1. Juli [Anna Muster](person) an, bisher [Leiterin](role:Leiter) der [Abteilung A](body) und Vertreterin
    des Chefs.
    = Anna Muster, Leiter @ Abteilung A, current

    Neuer [Direktor](role) der [Anstalt A](body) ist der Jurist [Max Kurz](person), bislang [Referatsleiter](role) im
    [Ministerium B](body).
    = Max Kurz, Direktor @ Anstalt A, current
    = Max Kurz, Referatsleiter @ Ministerium B, former

    [Max Kurz](person), Informatiker, Vater zweier Kinder und [CDO](role) der [Stadt A](body), kam.
    = Max Kurz, CDO @ Stadt A, current

    """

  /// No office: wishes, rumours, other people's posts.
  static let nothing = """
    [Anna Muster](person) soll [Präsidentin](role:Präsident) des [Verbands A](body:Verband A) werden.

    Als [Direktorin](role:Direktor) der [Anstalt A](body) ist [Anna Muster](person) im Gespräch.

    [Anna Muster](person) führte die [Stadt A](body) durch die Krise.

    [Anna Muster](person) ist nicht [Präsidentin](role:Präsident) des [Verbands A](body:Verband A).

    [Anna Muster](person) traf den [Vorstand](body:Vorstand A) und die [Bau GmbH](body) führt nun Gespräche.

    Der Wunsch von [Anna Muster](person), [Präsidentin](role:Präsident) des [Verbands A](body:Verband A) zu werden, bleibt.

    """

  /// Taking over and handing over a chair or a post.
  static let taking = """
    [Rat A](body): Wechsel¶ Zum 1. Januar 2025 übernimmt [Anna Muster](person) den Vorsitz im [Rat A](body).
    = Anna Muster, Vorsitzender @ Rat A, designated from 2025-01-01

    [Anna Muster](person) übernimmt den Vorsitz des [Beirats B](body:Beirat B) von [Max Kurz](person).
    = Anna Muster, Vorsitzender @ Beirat B, current
    = Max Kurz, Vorsitzender @ Beirat B, former

    [Max Kurz](person) gibt den Vorsitz des [Beirats B](body:Beirat B) zum Jahresende an [Anna Muster](person) ab.
    = Anna Muster, Vorsitzender @ Beirat B, designated from 2024
    = Max Kurz, Vorsitzender @ Beirat B, current to 2024

    Neue Chefin: Die Leitung der [Abteilung A](body) hat im April [Anna Muster](person) übernommen.
    = Anna Muster, Leiter @ Abteilung A, current from 2024-04

    [Anna Muster](person) hat die Leitung des [Instituts A](body:Institut A) übernommen.
    = Anna Muster, Leiter @ Institut A, current

    Mit [Anna Muster](person) steht erstmals eine Frau an der Spitze des [Verbands A](body:Verband A).
    = Anna Muster, Leiter @ Verband A, current

    An die Spitze der [Bau GmbH](body) rückt [Max Kurz](person).
    = Max Kurz, Leiter @ Bau GmbH, current

    """

  /// Holding an office, in the press's many words.
  static let holding = """
    [Max Kurz](person) amtiert seit 2019 als [Direktor](role) des [Instituts A](body:Institut A).
    = Max Kurz, Direktor @ Institut A, current from 2019

    Als [Direktor](role) des [Instituts A](body:Institut A) kennt [Max Kurz](person) das Problem.
    = Max Kurz, Direktor @ Institut A, current

    „Das hilft“, sagte [Max Kurz](person) ([Direktor](role), [Institut A](body)).
    = Max Kurz, Direktor @ Institut A, current

    [Max Kurz](person) – [Direktor](role) des [Instituts A](body:Institut A) – lobte das.
    = Max Kurz, Direktor @ Institut A, current

    Der [Direktor](role) des [Instituts A](body:Institut A), [Max Kurz](person), lobte das.
    = Max Kurz, Direktor @ Institut A, current

    Der langjährige [Direktor](role) des [Instituts A](body:Institut A) [Max Kurz](person) lobte das.
    = Max Kurz, Direktor @ Institut A, current

    Dr. [Max Kurz](person), der das Amt des [Direktors](role:Direktor) am [Institut A](body) seit Mai 2021 innehat, lobte das.
    = Max Kurz, Direktor @ Institut A, current from 2021-05

    [Max Kurz](person) bekleidet das Amt des [Präsidenten](role:Präsident) des [Verbands A](body:Verband A).
    = Max Kurz, Präsident @ Verband A, current

    [Max Kurz](person) fungiert als [Sprecher](role) des [Netzwerks A](body:Netzwerk A).
    = Max Kurz, Sprecher @ Netzwerk A, current

    In Personalunion führt [Max Kurz](person), [Direktor](role) der [Anstalt A](body), auch die [Bau GmbH](body).
    = Max Kurz, Direktor @ Anstalt A, current
    = Max Kurz, Leiter @ Bau GmbH, current

    [Max Kurz](person) ist [Präsident](role) und zugleich [Geschäftsführer](role) des [Vereins A](body:Verein A).
    = Max Kurz, Geschäftsführer @ Verein A, current
    = Max Kurz, Präsident @ Verein A, current

    Dem [Verband A](body) steht [Max Kurz](person) als [Präsident](role) vor.
    = Max Kurz, Präsident @ Verband A, current

    [Vorstandsvorsitzender](role) der [Bau AG](body) ist seit drei Jahren [Max Kurz](person).
    = Max Kurz, Vorstandsvorsitzender @ Bau AG, current

    """

  /// Leaving an office.
  static let leaving = """
    [Max Kurz](person), [Direktor](role) des [Instituts A](body:Institut A), geht Ende Juni in den Ruhestand.
    = Max Kurz, Direktor @ Institut A, current to 2024-06

    [Direktor](role) [Max Kurz](person) vom [Institut A](body) ist Ende März in den Ruhestand gegangen.
    = Max Kurz, Direktor @ Institut A, former to 2024-03

    [Max Kurz](person) legt sein Amt als [Präsident](role) des [Verbands A](body:Verband A) zum 31. Juli nieder.
    = Max Kurz, Präsident @ Verband A, current to 2024-07-31

    [Max Kurz](person) ist als [Präsident](role) des [Verbands A](body:Verband A) zurückgetreten.
    = Max Kurz, Präsident @ Verband A, former

    Die [Bau GmbH](body) hat [Geschäftsführer](role) [Max Kurz](person) mit sofortiger Wirkung abberufen.
    = Max Kurz, Geschäftsführer @ Bau GmbH, former

    Der frühere [Direktor](role) des [Instituts A](body:Institut A), [Max Kurz](person), lobte das.
    = Max Kurz, Direktor @ Institut A, former

    [Direktor](role) a. D. [Max Kurz](person) vom [Institut A](body) lobte das.
    = Max Kurz, Direktor @ Institut A, former

    [Max Kurz](person), [Direktor](role) a. D. des [Instituts A](body:Institut A), lobte das.
    = Max Kurz, Direktor @ Institut A, former

    Der scheidende [Präsident](role) des [Verbands A](body:Verband A), [Max Kurz](person), dankte allen.
    = Max Kurz, Präsident @ Verband A, current

    Ende April verließ [Max Kurz](person) die [Bau GmbH](body), deren [Geschäftsführer](role) er sechs Jahre lang war.
    = Max Kurz, Geschäftsführer @ Bau GmbH, former

    Die Amtszeit von [Präsident](role) [Max Kurz](person) beim [Verband A](body) endet im Juni.
    = Max Kurz, Präsident @ Verband A, current to 2024-06

    [Max Kurz](person) stand von 2012 bis 2020 an der Spitze des [Verbands A](body:Verband A).
    = Max Kurz, Leiter @ Verband A, former from 2012 to 2020

    """

  /// One after the other: both get a line.
  static let succession = """
    Neue [Präsidentin](role:Präsident) des [Verbands A](body:Verband A) ist [Anna Muster](person). Sie folgt auf [Max Kurz](person).
    = Anna Muster, Präsident @ Verband A, current
    = Max Kurz, Präsident @ Verband A, former

    [Anna Muster](person) wird neue [Präsidentin](role:Präsident) des [Verbands A](body:Verband A). Zum 1. Juli löst sie [Max Kurz](person) ab,
    den [Landrat](role) des [Kreises B](body:Kreis B).
    = Anna Muster, Präsident @ Verband A, designated from 2024-07-01
    = Max Kurz, Landrat @ Kreis B, current
    = Max Kurz, Präsident @ Verband A, current

    [Anna Muster](person) beerbt [Max Kurz](person) als [Direktorin](role:Direktor) der [Anstalt A](body).
    = Anna Muster, Direktor @ Anstalt A, current
    = Max Kurz, Direktor @ Anstalt A, former

    Nachfolgerin von [Max Kurz](person) als [Direktor](role) der [Anstalt A](body) wird [Anna Muster](person).
    = Anna Muster, Direktor @ Anstalt A, designated
    = Max Kurz, Direktor @ Anstalt A, current

    Der [Rat A](body) hat [Anna Muster](person) zur [Direktorin](role:Direktor) der [Anstalt A](body) bestellt. Ihr Vorgänger [Max Kurz](person)
    war im März ausgeschieden.
    = Anna Muster, Direktor @ Anstalt A, current
    = Max Kurz, Direktor @ Anstalt A, former

    [Anna Muster](person) tritt die Nachfolge von [Max Kurz](person) an, der die [Anstalt A](body) 14 Jahre als [Direktor](role) leitete.
    = Anna Muster, Direktor @ Anstalt A, current
    = Max Kurz, Direktor @ Anstalt A, former

    """

  /// Chosen, appointed, confirmed.
  static let election = """
    Zum [Vorsitzenden](role:Vorsitzender) wählte der [Beirat A](body) einstimmig [Max Kurz](person).
    = Max Kurz, Vorsitzender @ Beirat A, current

    Der [Verband A](body) hat [Max Kurz](person) als [Präsidenten](role:Präsident) bestätigt.
    = Max Kurz, Präsident @ Verband A, current

    [Max Kurz](person) ist zum [Staatssekretär](role) im [Ministerium A](body) ernannt worden.
    = Max Kurz, Staatssekretär @ Ministerium A, current

    Das [Kabinett A](body) berief [Anna Muster](person) zur [CIO](role) des [Landes Hessen](body:Land Hessen).
    = Anna Muster, CIO @ Land Hessen, current

    Wiedergewählt wurde [Präsident](role) [Max Kurz](person) vom [Verband A](body).
    = Max Kurz, Präsident @ Verband A, current

    Alter und neuer [Vorsitzender](role) des [Beirats A](body:Beirat A) ist [Max Kurz](person).
    = Max Kurz, Vorsitzender @ Beirat A, current

    Das [Präsidium A](body:Präsidium Verband A) schlägt [Max Kurz](person) als [Hauptgeschäftsführer](role) des [Verbands A](body:Verband A) vor.
    = Max Kurz, Hauptgeschäftsführer @ Verband A, designated

    [Max Kurz](person) ist der designierte [Präsident](role) des [Verbands A](body:Verband A).
    = Max Kurz, Präsident @ Verband A, designated

    Ab Herbst verstärkt [Anna Muster](person) als [Geschäftsführerin](role:Geschäftsführer) die [Bau GmbH](body).
    = Anna Muster, Geschäftsführer @ Bau GmbH, designated from 2024

    [Vizepräsidenten](role:Vizepräsident) des [Verbands A](body:Verband A) sind [Max Kurz](person) und [Anna Muster](person).
    = Anna Muster, Vizepräsident @ Verband A, current
    = Max Kurz, Vizepräsident @ Verband A, current

    An der Seite von [Präsident](role) [Max Kurz](person) ist [Anna Muster](person) neue [Vizepräsidentin](role:Vizepräsident) des [Verbands A](body:Verband A).
    = Anna Muster, Vizepräsident @ Verband A, current
    = Max Kurz, Präsident @ Verband A, current
    """
}
