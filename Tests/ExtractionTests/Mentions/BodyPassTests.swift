import Testing

/// Bodies by the grammar of their names: organs, offices, companies.
@Suite struct BodyPassTests {
  @Test(arguments: MarkedRow.rows(organsOwners))
  func `finds organs with their owners`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let organsOwners = """
    Der [Stadtrat](body:Stadtrat Bamberg) von [Bamberg](body:Stadt Bamberg) stimmte zu.

    Im [Kreistag Esslingen](body:Kreistag Esslingen) fehlte die Mehrheit.

    Der [Vorstand](body:Vorstand Vitako) von [Vitako](body:Vitako) tagt morgen.

    Der [Hauptausschuss](body:Hauptausschuss Deutscher Städtetag) des
    [Deutschen Städtetages](body:Deutscher Städtetag) nahm den Antrag an.

    Das [hessische Kabinett](body:Kabinett Hessen) hat entschieden.

    Die [Thüringer Landesregierung](body:Thüringer Landesregierung) zahlt.

    Der [Verwaltungsrat](body:Verwaltungsrat FITKO) der [FITKO](body:FITKO) traf sich.

    Der [DStGB-Hauptausschuss](body:Hauptausschuss Deutscher Städte- und Gemeindebund) warnt vor
    Kosten.

    Die [saarländische Staatskanzlei](body:Staatskanzlei des Saarlandes) plant das.

    Der [Aufsichtsrat](body:Aufsichtsrat Dataport) von [Dataport](body:Dataport) wählte neu.

    Die [Staatskanzlei](body:Staatskanzlei Rheinland-Pfalz) in [Mainz](place:Mainz) schrieb einen
    Brief.

    Das Gremium tagte, der Rat schwieg, die Kommission ging.
    """

  @Test(arguments: MarkedRow.rows(officesProperNames))
  func `finds offices, proper names and companies`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let officesProperNames = """
    Der [Zweckverband Wasser Nord](body:Zweckverband Wasser Nord) baut aus.

    Die [Nordlicht Software GmbH](body:Nordlicht Software GmbH) liefert die Geräte.

    Das
    [Ministerium für Wirtschaft und Arbeit Schleswig-Holstein](body:Ministerium für Wirtschaft und Arbeit Schleswig-Holstein)
    prüft.

    Das
    [bayerische Innenministerium](body:Bayerisches Staatsministerium des Innern, für Sport und Integration)
    wartet ab.

    Die [Hochschule Ansbach](body:Hochschule Ansbach) forscht mit.

    Das Netzwerk [KoDi@Land](body:KoDi@Land) wächst.

    Die [Universität Rostock](body:Universität Rostock) und die
    [Technische Universität München](body:Technische Universität München) helfen.

    Der [Deutsche Landkreistag](body:Deutscher Landkreistag) und der
    [Deutsche Städte- und Gemeindebund](body:Deutscher Städte- und Gemeindebund) klagen.
    """

  @Test(arguments: MarkedRow.rows(associationsCourtsUniversities))
  func `finds associations, courts, universities, parties`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let associationsCourtsUniversities = """
    Das [Bundesverfassungsgericht](body:Bundesverfassungsgericht) in [Karlsruhe](place:Karlsruhe)
    entschied.

    [SPD](body:SPD) und [CDU](body:CDU) stimmten zu, die [FDP](body:FDP) nicht.

    Der [Deutsche Städte- und Gemeindebund](body:Deutscher Städte- und Gemeindebund) sprach von
    einem Fehler.

    Die [Otto-von-Guericke-Universität Magdeburg](body:Otto-von-Guericke-Universität Magdeburg)
    forscht daran.

    Die [EU-Kommission](body:Europäische Kommission) mahnt.

    Das
    [Bundesamt für Sicherheit in der Informationstechnik](body:Bundesamt für Sicherheit in der Informationstechnik)
    warnt.

    Das [BMI](body:Bundesministerium des Innern) plant, das
    [Bundesinnenministerium](body:Bundesministerium des Innern) prüft.

    Der [Bayerische Städtetag](body:Bayerischer Städtetag) und der
    [Bayerische Gemeindetag](body:Bayerischer Gemeindetag) wehren sich.

    Der [Hessische Landkreistag](body:Hessischer Landkreistag) fordert Geld.

    Die [KGSt](body:KGSt) rät ab.

    Die [Meyer & Söhne GmbH](body:Meyer & Söhne GmbH) baut ab.

    Die [Senatskanzlei](body:Senatskanzlei Hamburg) in [Hamburg](place:Hamburg) schrieb zurück.

    Das [sächsische Innenministerium](body:Sächsisches Staatsministerium des Innern) prüft.

    Die [Bundesregierung](body:Bundesregierung) und der [Bundesrat](body:Bundesrat) einigten sich.

    Der [Magistrat](body:Magistrat Bremerhaven) der [Stadt Bremerhaven](body:Stadt Bremerhaven)
    tagte.

    Der [Rat der Stadt Dortmund](body:Stadtrat Dortmund) stimmte ab.

    Das [Amt für Digitalisierung](body:Amt für Digitalisierung Jena) der
    [Stadt Jena](body:Stadt Jena) zieht um.

    Die [AKDB](body:AKDB) wächst.
    """

  @Test(arguments: MarkedRow.rows(bodiesSentences))
  func `finds bodies in sentences`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let bodiesSentences = """
    Das [Statistische Bundesamt](body:Statistisches Bundesamt) in [Wiesbaden](place:Wiesbaden)
    zählt.

    Der [Bundesrechnungshof](body:Bundesrechnungshof) rügt das
    [Bundesministerium für Digitales und Staatsmodernisierung](body:Bundesministerium für Digitales und Staatsmodernisierung).

    Die [Govdigital](body:govdigital) und die [Bundesdruckerei](body:Bundesdruckerei) kooperieren.

    Der [Brandenburger Landtag](body:Landtag Brandenburg) und der
    [Sächsische Landtag](body:Sächsischer Landtag) sind kleiner.

    Die [Fachhochschule Kiel](body:Fachhochschule Kiel) bildet aus.

    Die [Stadtwerke Münster](body:Stadtwerke Münster) senken die Preise.

    Das [Landesamt für Steuern](body:Landesamt für Steuern) wächst.

    Die [Deutsche Telekom](body:Deutsche Telekom) und [SAP](body:SAP) zahlen.

    Der [Verband kommunaler Unternehmen](body:Verband kommunaler Unternehmen) kritisiert das.

    Die [Kommunale Datenzentrale Nord AöR](body:Kommunale Datenzentrale Nord AöR) zieht um.
    """

  @Test(arguments: MarkedRow.rows(officesTowns))
  func `finds offices of towns`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let officesTowns = """
    Das [Bauamt](body:Bauamt Soest) der [Stadt Soest](body:Stadt Soest) und das
    [Gesundheitsamt](body:Gesundheitsamt Fulda) des [Landkreises Fulda](body:Landkreis Fulda)
    arbeiten digital.

    Das Bauamt prüft, ein Ordnungsamt hilft, der Samt glänzt, das Amt ruht.
    """

  @Test(arguments: MarkedRow.rows(namesOfSeveralWords))
  func `finds branches of countries, names with a town, members, what stays outside`(row: String)
    throws
  {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namesOfSeveralWords = """
    Sie arbeitet für [Kyntara Deutschland](body:Kyntara Deutschland) und bei
    [Microsoft Deutschland](body:Microsoft Deutschland).

    Sie reist für Wochen nach [Deutschland](place:Deutschland).

    Neu im [Beirat Jena Digital](body:Beirat Jena Digital) sind zwei.

    Der Verein [SonnenCluster Digitales Jena](body:SonnenCluster Digitales Jena) lud ein.

    Sie sitzt im [Grossen Rat](body:Grosser Rat Bern) des [Kantons Bern](body:Kanton Bern).

    Der große Rat war nicht gefragt.

    Die
    [Arbeitsgemeinschaft kleinerer Städte in Hessen](body:Arbeitsgemeinschaft kleinerer Städte in Hessen)
    tagte.

    Sie leitet den Landesbetrieb
    [Zentrum für Aus- und Fortbildung](body:Zentrum für Aus- und Fortbildung).

    Er lobt die Einkaufsgenossenschaft [ProVitako](body:ProVitako) und den Verein [eCH](body:eCH).

    Sie ist für digitale Gesellschaft zuständig. Er war der Dritte im Bunde.

    Das [Zuger Departement Finanzen und Bau](body:Departement Finanzen und Bau Zug) prüft.

    Er war im [Innenministerium](body:Hessisches Ministerium des Innern, für Sicherheit und Heimatschutz)
    des [Landes Hessen](body:Land Hessen).

    Sie forscht am
    [Center for Advanced Studies](body:Center for Advanced Studies) und am
    [Nordmark Institute for the Networked Society](body:Nordmark Institute for the Networked Society).

    Das [Muster Center for Internet & Society](body:Muster Center for Internet & Society) lud ein, das
    Call Center nicht.

    Geprüft hat [Kyntara & Partner](body:Kyntara & Partner), nicht Heim & Garten, mit Kunden & Partner.

    Die [Europäische Netzagentur](body:Europäische Netzagentur) und die
    [EU-Agentur für Saatgut](body:EU-Agentur für Saatgut) ziehen um, sagt
    [eu-LISA](body:eu-LISA). Eine europäische Agentur sucht Leute.

    Mit Athene, der griechischen Göttin der Weisheit, verglich ihn niemand.

    Es wachsen die [Kommunalen Dienste Göttingen](body:Kommunale Dienste Göttingen) und der Ruf der
    [Technischen Hochschule Köln](body:Technische Hochschule Köln).
    """
}
