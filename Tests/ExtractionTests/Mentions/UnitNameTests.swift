import Testing

/// Units of administrations and parts of governments, by field or by owner.
@Suite struct UnitNameTests {
  @Test(arguments: MarkedRow.rows(units))
  func `finds units and offices`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let units = """
    [Petra Lindner](person:Petra Lindner) leitet die
    [Stabsstelle Digitale Transformation](body:Stabsstelle Digitale Transformation Heilbronn) der
    [Stadt Heilbronn](body:Stadt Heilbronn).

    Die [Stabsstelle Smart City](body:Stabsstelle Smart City Gera) der
    [Stadt Gera](body:Stadt Gera) hat drei Stellen.

    Zuständig ist die
    [Koordinierungsstelle E-Government](body:Koordinierungsstelle E-Government Sächsischer Landkreistag)
    im [Sächsischen Landkreistag](body:Sächsischer Landkreistag).

    Die [Projektgruppe Digitale Baugenehmigung](body:Projektgruppe Digitale Baugenehmigung Jena)
    der [Stadt Jena](body:Stadt Jena) legte ihren Bericht vor.

    [Ole Jansen](person:Ole Jansen) übernimmt die [IT-Abteilung](body:IT-Abteilung Aurich) des
    [Landkreises Aurich](body:Landkreis Aurich).

    Das [Dezernat III](body:Dezernat III Kassel) der [Stadt Kassel](body:Stadt Kassel) wird
    geteilt.

    Die [Hauptabteilung IT](body:Hauptabteilung IT Wolfsburg) der
    [Stadt Wolfsburg](body:Stadt Wolfsburg) zieht um.

    Der [Aufbaustab](body:Aufbaustab FITKO) der [FITKO](body:FITKO) wird aufgelöst.

    Das [Digitalisierungsbüro](body:Digitalisierungsbüro Trier) der [Stadt Trier](body:Stadt Trier)
    lädt ein.

    Das [Sachgebiet IT](body:Sachgebiet IT Landratsamt Bautzen) des
    [Landratsamts Bautzen](body:Landratsamt Bautzen) sucht Personal.

    Der [Lenkungskreis Digitalisierung](body:Lenkungskreis Digitalisierung Mülheim an der Ruhr) der
    [Stadt Mülheim an der Ruhr](body:Stadt Mülheim an der Ruhr) hat zugestimmt.

    Der [Fachbereich Digitales und Organisation](body:Fachbereich Digitales und Organisation Lünen)
    der [Stadt Lünen](body:Stadt Lünen) bekommt eine neue Leitung.

    Der [Eigenbetrieb IT](body:Eigenbetrieb IT Rostock) der [Stadt Rostock](body:Stadt Rostock)
    wird aufgelöst.

    Das [Referat für Bildung und Sport](body:Referat für Bildung und Sport München) der
    [Landeshauptstadt München](body:Stadt München) kauft Tablets.

    Das [IT-Referat](body:IT-Referat Nürnberg) der [Stadt Nürnberg](body:Stadt Nürnberg) sucht eine
    Leitung.

    Das [Digitalamt](body:Digitalamt Oldenburg (Oldb)) der
    [Stadt Oldenburg](body:Stadt Oldenburg (Oldb)) besteht seit drei Jahren.

    Das [Haupt- und Personalamt](body:Haupt- und Personalamt Ulm) der [Stadt Ulm](body:Stadt Ulm)
    führt die Akte ein.

    Das [Kommunalunternehmen](body:Kommunalunternehmen Cham) des
    [Landkreises Cham](body:Landkreis Cham) baut aus.

    Die [Medienanstalt Berlin-Brandenburg](body:Medienanstalt Berlin-Brandenburg) prüft.

    Die [Landesanstalt für Medien NRW](body:Landesanstalt für Medien NRW) fördert das Projekt.

    Die
    [Landeszentrale für politische Bildung Baden-Württemberg](body:Landeszentrale für politische Bildung Baden-Württemberg)
    wird 50.

    Das [Klinikum Dortmund](body:Klinikum Dortmund) tritt der Genossenschaft bei.

    Die [Universität der Bundeswehr](body:Universität der Bundeswehr) in [Hamburg](place:Hamburg)
    forscht mit.

    Die
    [Deutsche Universität für Verwaltungswissenschaften Speyer](body:Deutsche Universität für Verwaltungswissenschaften Speyer)
    bietet ein Seminar an.
    """

  @Test(arguments: MarkedRow.rows(governments))
  func `finds parts of governments`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let governments = """
    Die
    [Hochschule für Wirtschaft und Recht Berlin](body:Hochschule für Wirtschaft und Recht Berlin)
    bildet aus.

    Die
    [Hochschule für öffentliche Verwaltung Kehl](body:Hochschule für öffentliche Verwaltung Kehl)
    bildet aus.

    Die [Universität zu Köln](body:Universität zu Köln) und die
    [Bergische Universität Wuppertal](body:Bergische Universität Wuppertal) helfen.

    Das [Karlsruher Institut für Technologie](body:Karlsruher Institut für Technologie) und die
    [RWTH Aachen](body:RWTH Aachen) forschen gemeinsam.

    Die [Behörde für Kultur und Medien](body:Behörde für Kultur und Medien) der
    [Freien und Hansestadt Hamburg](body:Land Hamburg) fördert das.

    Die
    [Hamburger Behörde für Schule und Berufsbildung](body:Behörde für Schule, Familie und Berufsbildung)
    kauft Geräte.

    Die
    [Senatsverwaltung für Bildung, Jugend und Familie](body:Senatsverwaltung für Bildung, Jugend und Familie Berlin)
    in [Berlin](place:Berlin) prüft.

    Die
    [Senatsverwaltung für Wirtschaft, Energie und Betriebe](body:Senatsverwaltung für Wirtschaft, Energie und Betriebe Berlin)
    zahlt.

    Das
    [Ministerium für Wirtschaft, Industrie, Klimaschutz und Energie des Landes Nordrhein-Westfalen](body:Ministerium für Wirtschaft, Industrie, Klimaschutz und Energie Nordrhein-Westfalen)
    fördert.

    Das
    [Thüringer Ministerium für Digitales und Infrastruktur](body:Thüringer Ministerium für Digitales und Infrastruktur)
    lädt ein.

    Das
    [Bayerische Staatsministerium für Digitales](body:Bayerisches Staatsministerium für Digitales)
    lädt ein.

    Das
    [Ministerium der Justiz und für Digitalisierung des Landes Brandenburg](body:Ministerium der Justiz und für Digitalisierung Brandenburg)
    plant eine Messe.

    Das
    [Niedersächsische Ministerium für Inneres, Sport und Digitalisierung](body:Niedersächsisches Ministerium für Inneres, Sport und Digitalisierung)
    schreibt den Auftrag aus.

    Das
    [Ministerium für Energiewende, Klimaschutz, Umwelt und Natur](body:Ministerium für Energiewende, Klimaschutz, Umwelt und Natur Schleswig-Holstein)
    in [Kiel](place:Kiel) warnt.

    Die [Bezirksregierung Detmold](body:Bezirksregierung Detmold) genehmigte den Beitritt.

    Das [Regierungspräsidium Gießen](body:Regierungspräsidium Gießen) und die
    [Regierung von Oberfranken](body:Regierung von Oberfranken) stimmten zu.

    Die [Regierung von Schwaben](body:Regierung von Schwaben) prüft den Antrag.

    Der [Kreisausschuss](body:Kreisausschuss Lahn-Dill-Kreis) des
    [Lahn-Dill-Kreises](body:Lahn-Dill-Kreis) beschloss den Vertrag.

    Der [Magistrat](body:Magistrat Wetzlar) der [Stadt Wetzlar](body:Stadt Wetzlar) legte den
    Entwurf vor.

    Die [Verbandsgemeinde Montabaur](body:Verbandsgemeinde Montabaur) und die
    [Samtgemeinde Hanstedt](body:Samtgemeinde Hanstedt) machen mit.

    Der
    [Zweckverband Kommunale Datenverarbeitung Oldenburg](body:Kommunale Datenverarbeitung Oldenburg)
    wird 50.

    Der [Zweckverband eGo-Saar](body:eGo-Saar) baut aus.

    Der [Abwasserzweckverband Mariatal](body:Abwasserzweckverband Mariatal) baut aus.

    Der [Wasserverband Nord](body:Wasserverband Nord) warnt.

    Der [Regionalverband Ruhr](body:Regionalverband Ruhr) und der
    [Landschaftsverband Rheinland](body:Landschaftsverband Rheinland) zahlen.

    Der [Landeswohlfahrtsverband Hessen](body:Landeswohlfahrtsverband Hessen) zahlt.

    Der [Kommunale Arbeitgeberverband Sachsen](body:Kommunaler Arbeitgeberverband Sachsen)
    verhandelt.

    Der [Bundesverband der Deutschen Industrie](body:Bundesverband der Deutschen Industrie) warnt.

    Der
    [Industrie- und Handelskammer Kassel-Marburg](body:Industrie- und Handelskammer Kassel-Marburg)
    fehlen Bewerber.

    Die [Handwerkskammer Erfurt](body:Handwerkskammer Erfurt) und die
    [IHK Südthüringen](body:IHK Südthüringen) klagen.

    Die [Ärztekammer Nordrhein](body:Ärztekammer Nordrhein) und die
    [Rechtsanwaltskammer Celle](body:Rechtsanwaltskammer Celle) klagen.

    Die [Kassenärztliche Vereinigung Bayerns](body:Kassenärztliche Vereinigung Bayerns) klagt.

    Die [Sparkasse Vorpommern](body:Sparkasse Vorpommern) und die
    [Volksbank Lübbecker Land](body:Volksbank Lübbecker Land) helfen.

    Die [Stadtwerke Lemgo](body:Stadtwerke Lemgo) und die
    [Gemeindewerke Haßloch](body:Gemeindewerke Haßloch) bauen ein Netz.

    Die [Bertelsmann Stiftung](body:Bertelsmann Stiftung) legte eine Studie vor.

    Die [Konrad-Adenauer-Stiftung](body:Konrad-Adenauer-Stiftung) lädt ein.
    """

  @Test(arguments: MarkedRow.rows(unitsOfOwners))
  func `finds units, offices and new organs with their owners`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let unitsOfOwners = """
    [Ernst Bauer](person:Ernst Bauer) leitete bislang die
    [Abteilung Digitale Verwaltung](body:Abteilung Digitale Verwaltung Bundesministerium des Innern)
    des [Bundesinnenministeriums](body:Bundesministerium des Innern).

    Zum Herbst startet die [Fakultät Informatik](body:Fakultät Informatik Hochschule Landshut) der
    [Hochschule Landshut](body:Hochschule Landshut) den Studiengang.

    Zum Herbst gibt die Abteilung Auskunft.

    Die [Enquete-Kommission 5/2](body:Enquete-Kommission 5/2 Landtag Brandenburg) des
    [Landtags Brandenburg](body:Landtag Brandenburg) tagt.

    [Düsseldorf](place:Düsseldorf). Noch leitet der 55-Jährige das
    [Büro des Oberbürgermeisters](body:Büro des Oberbürgermeisters Düsseldorf).

    Er war [Referent](role:Referent) im Büro des [Oberbürgermeisters](role:Oberbürgermeister).

    [Köln](place:Köln): Wechsel¶ Sie war [Geschäftsführerin](role:Geschäftsführer) des
    [Jobcenters](body:Jobcenter Köln).

    Dort soll das [Kommunale Rechenzentrum](body:Kommunales Rechenzentrum Cottbus), ein
    Eigenbetrieb der [Stadt Cottbus](body:Stadt Cottbus), in ihm aufgehen.

    Das [Kommunale Rechenzentrum](body:Kommunales Rechenzentrum Ulm) der
    [Stadt Ulm](body:Stadt Ulm) zieht um, ein kommunales Rechenzentrum nicht.

    Mitglied ist auch das
    [Chemische und Veterinäruntersuchungsamt Ostwestfalen-Lippe](body:Chemisches und Veterinäruntersuchungsamt Ostwestfalen-Lippe).

    Der [Berliner Senat](body:Senat von Berlin) hat ein
    [Digitalkabinett](body:Digitalkabinett Berlin) eingesetzt, das ihn berät.

    Der [Berliner Senat](body:Senat von Berlin) soll ein Digitalkabinett einsetzen.

    Die [Stadt Celle](body:Stadt Celle) hat einen [Digitalrat](body:Digitalrat Celle) ins Leben
    gerufen, der sie beraten soll.

    Der [DigitalService](body:DigitalService) des [Bundes](body:Bund) baut um.

    [Wiesbaden](place:Wiesbaden): Wahl¶ Der
    [Hessische Landkreistag](body:Hessischer Landkreistag) tagt. Der
    [Landkreistag](body:Hessischer Landkreistag) hat Mitglieder.
    """
}
