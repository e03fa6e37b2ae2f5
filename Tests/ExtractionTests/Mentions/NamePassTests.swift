import Testing

/// Full names: given names, initials, particles, family names.
@Suite struct NamePassTests {
  @Test(arguments: MarkedRow.rows(namesParts))
  func `finds names with their parts`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namesParts = """
    [Anke Sievers](person:Anke Sievers) stellte den Bericht vor.

    Den Bericht stellte [Jan-Ole Petersen](person:Jan-Ole Petersen) vor, nach ihm sprach
    [Marie-Luise Ebert](person:Marie-Luise Ebert).

    [Barbara Frey](person:Barbara Frey) leitet das Haus. Im Mai kündigte
    [Frey](person:Barbara Frey) Die Verwandlung an.

    Der Umsatz stieg, wie Max Muster Media mitteilte.

    Die Stimme der Landkreise [Reinhard Sager](person:Reinhard Sager) tritt ab.

    Für die Verwaltung sprach [Carl von der Heide](person:Carl von der Heide).

    Am Ende dankte [Friederike zu Solms](person:Friederike zu Solms) allen Helfern.

    Die Idee stammt von [Pieter van den Berg](person:Pieter van den Berg).

    [Karl F. Brandt](person:Karl F. Brandt) und [M. Lehmann](person:M. Lehmann) prüften die
    Zahlen.

    Dr. [Ute Hansen](person:Ute Hansen) und Prof. Dr. [Rolf Steiner](person:Rolf Steiner)
    schrieben das Gutachten.

    Frau Dr. [Sabine Leutheusser-Kern](person:Sabine Leutheusser-Kern) sagte zu.

    Das Team leitet [Ayşe Yıldırım](person:Ayşe Yıldırım), ihr zur Seite steht
    [Mehmet Öztürk](person:Mehmet Öztürk).

    Aus [Breslau](place:Breslau) kam [Krzysztof Nowak](person:Krzysztof Nowak) dazu.

    [Nguyen Thi Lan](person:Nguyen Thi Lan) programmiert seit zehn Jahren.

    [Uwe Schultzes](person:Uwe Schultze) Vortrag überzeugte, und
    [Uwe Schultze](person:Uwe Schultze) freute sich.

    [Giovanni Di Lorenzo](person:Giovanni Di Lorenzo) moderierte den Abend.

    [Inge Van der Berg](person:Inge Van der Berg) sprach lange. [Van der Bergs](person:Inge Van der Berg) Rede
    gefiel.

    Es gewann [Philipp Turmschreiber](person:Philipp Turmschreiber), schrieb die Zeitung Le Matin.

    Den [Institutsleiter](role:Institutsleiter) Prof. Dr. [Omar al-Tamimi](person:Omar al-Tamimi) kennt jeder.

    Es sprachen [Omar al-Tamimi](person:Omar al-Tamimi) und [Omar Raad al-Amin](person:Omar Raad al-Amin).

    [Hans Dieter Wolff](person:Hans Dieter Wolff) und
    [Eva-Maria Freifrau von Rheden](person:Eva-Maria Freifrau von Rheden) nahmen teil.

    [Kai Meier](person:Kai Meier) dankte. Neue [Landrätin](role:Landrat) ist [Klee Meier](person:Klee Meier).

    Gefragt wurden Tim und ein Kollege.
    """

  @Test(arguments: MarkedRow.rows(familyNamesWords))
  func `finds family names that are words, offices or towns`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let familyNamesWords = """
    [Petra Richter](person:Petra Richter) klagte nicht, und Frau [Richter](person:Petra Richter)
    bleibt dabei.

    [Jens Sommer](person:Jens Sommer) erklärte den Winterdienst. [Sommer](person:Jens Sommer)
    räumt auch im Sommer.

    [Gerd Koch](person:Gerd Koch) mag die Kantine. Der Koch dort heißt anders.

    [Birgit Schulze](person:Birgit Schulze) trifft [Maik Vogt](person:Maik Vogt).

    [Klaus Hagen](person:Klaus Hagen) wohnt in [Hagen](place:Hagen).

    [Werner Essen](person:Werner Essen) plante das Netz. Laut [Essen](person:Werner Essen) reicht
    das Geld.

    [Doris Kaiser](person:Doris Kaiser) und [Peter Graf](person:Peter Graf) leiten den Kurs.

    [Olaf Lange](person:Olaf Lange) sprach. Lange warten musste niemand.
    """

  @Test(arguments: MarkedRow.rows(namesBeforeBehind))
  func `finds names before and behind their offices`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namesBeforeBehind = """
    [Hamburgs](body:Land Hamburg) [Finanzsenator](role:Finanzsenator)
    [Andreas Dressel](person:Andreas Dressel) lobte den Haushalt.

    Der [Bürgermeister](role:Bürgermeister) der [Gemeinde Aumühle](body:Gemeinde Aumühle),
    [Knut Suhk](person:Knut Suhk), lud zum Rundgang.

    [Leonie Vogelsang](person:Leonie Vogelsang), [Leiterin](role:Leiter) der Bibliothek, blieb zu
    Hause.

    Mit [Rudi Bär](person:Rudi Bär), [Eva Stern](person:Eva Stern) und
    [Jo Berger](person:Jo Berger) sprachen wir auch.

    Neuer [Amtsleiter](role:Amtsleiter) wird [Béla Szabó](person:Béla Szabó).

    [Xaver Huber](person:Xaver Huber) ([CSU](body:CSU)) schwieg.
    """

  @Test(arguments: MarkedRow.rows(particlesGenitives))
  func `finds particles and genitives`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let particlesGenitives = """
    Am Montag sind [Jan Koch](person:Jan Koch) und [Torsten Fritz](person:Torsten Fritz) von den
    Mitgliedern bestätigt worden, das freute [Karl von den Steinen](person:Karl von den Steinen).

    Gewählt wurde [Uwe Otto](person:Uwe Otto) von der Mehrheit.

    [Otto Graf Lambsdorff](person:Otto Graf Lambsdorff) war nicht dabei.

    [Ursula von der Leyens](person:Ursula von der Leyen) Brief kam an,
    [Ursula von der Leyen](person:Ursula von der Leyen) unterschrieb ihn.

    [Louis de Maizière](person:Louis de Maizière) und [Anna dos Santos](person:Anna dos Santos)
    teilten sich das Büro.

    [Jan ten Brink](person:Jan ten Brink) kam aus [Emden](place:Emden).

    [Max von und zu Altmark](person:Max von und zu Altmark) fehlte.

    [Elif Şahin-Meyer](person:Elif Şahin-Meyer) fragte nach,
    [Şahin-Meyer](person:Elif Şahin-Meyer) bekam recht.

    [Klaus-Peter Müllers](person:Klaus-Peter Müller) Vorschlag fiel durch;
    [Klaus-Peter Müller](person:Klaus-Peter Müller) nahm es hin.

    [Pjotr Sokolow](person:Pjotr Sokolow) spricht fünf Sprachen.
    """

  @Test(arguments: MarkedRow.rows(peopleNewsAll))
  func `finds people in the news of all Länder`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let peopleNewsAll = """
    Der baden-württembergische [Innenminister](role:Innenminister)
    [Thomas Strobl](person:Thomas Strobl) kam mit dem Zug.

    [Bayerns](body:Land Bayern) [Digitalminister](role:Digitalminister)
    [Fabian Mehring](person:Fabian Mehring) warb für das Netz.

    Für [Sachsen](body:Land Sachsen) sprach [Staatssekretär](role:Staatssekretär)
    [Thomas Popp](person:Thomas Popp).

    Laut [Kämmerin](role:Kämmerer) Dr. [Britta Oehlrich](person:Britta Oehlrich) fehlt das Geld.

    Im Bild (v.l.): [Anna Berg](person:Anna Berg), [Emil Thal](person:Emil Thal) und
    [Ida See](person:Ida See).

    [Markus Söder](person:Markus Söder) ([CSU](body:CSU)) und
    [Manuela Schwesig](person:Manuela Schwesig) ([SPD](body:SPD)) telefonierten.

    Ansprechpartnerin ist [Lea Fuchs-Öztürk](person:Lea Fuchs-Öztürk), Telefon 0431 12345.

    Herr [Baumgarten](person:Baumgarten) und Frau Dr. [Lüders](person:Lüders) stimmten dagegen.

    „Das dauert“, sagt [Svenja Holm](person:Svenja Holm). „Aber es lohnt sich“, so
    [Holm](person:Svenja Holm).

    Die Preise gingen an Lisa und Tom.
    """

  @Test(arguments: MarkedRow.rows(titlesBehindBefore))
  func `finds titles behind and before names`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let titlesBehindBefore = """
    [Landrat](role:Landrat) a. D. [Boris Falk](person:Boris Falk) schrieb ein Vorwort.

    [Mia Haas](person:Mia Haas) M. A. und Dipl.-Ing. [Jan Bock](person:Jan Bock) rechneten.

    Prof. Dr.-Ing. [Ada Kern](person:Ada Kern) lehrt in [Aachen](place:Aachen).
    """
}
