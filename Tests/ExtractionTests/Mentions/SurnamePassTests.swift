import Testing

/// People named again by their family name.
@Suite struct SurnamePassTests {
  @Test(arguments: MarkedRow.rows(peopleNamedAgain))
  func `finds people named again`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let peopleNamedAgain = """
    [Nele Thomsen](person:Nele Thomsen) kam um acht. Um neun ging [Thomsen](person:Nele Thomsen)
    wieder.

    [Nele Thomsen](person:Nele Thomsen) kam um acht. [Thomsens](person:Nele Thomsen) Rede war
    kurz.

    [Carl von der Heide](person:Carl von der Heide) plante den Umzug.
    [Von der Heide](person:Carl von der Heide) rechnet mit drei Tagen.

    [Holger Wolf](person:Holger Wolf) warnt. Der Wolf war nicht gemeint, sagt Herr
    [Wolf](person:Holger Wolf).

    [Anke Busch](person:Anke Busch) und [Lars Busch](person:Lars Busch) sind verwandt. Frau
    [Busch](person:Anke Busch) lebt auf dem Land, Herr [Busch](person:Lars Busch) in der Stadt.

    [Anke Busch](person:Anke Busch) und [Lars Busch](person:Lars Busch) sind verwandt.
    [L. Busch](person:Lars Busch) schrieb das Protokoll.

    Dr. [Anke Busch](person:Anke Busch) und [Lars Busch](person:Lars Busch) stritten. Am Ende gab
    Dr. [Busch](person:Anke Busch) nach.

    [Ines Kurz](person:Ines Kurz) moderiert. Kurz gesagt: Es war gut.
    """

  @Test(arguments: MarkedRow.rows(namesakes))
  func `finds namesakes`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let namesakes = """
    [Jan Keller](person:Jan Keller) traf [Ida Keller](person:Ida Keller). Herr
    [Keller](person:Jan Keller) war müde. Frau [Keller](person:Ida Keller) auch nicht wach.

    Prof. [Eva Roth](person:Eva Roth) prüfte, [Tom Roth](person:Tom Roth) half. Prof.
    [Roth](person:Eva Roth) war zufrieden.

    [T. Roth](person:Tom Roth) heißt mit vollem Namen [Tom Roth](person:Tom Roth).

    [Sara Lang](person:Sara Lang) fährt viel. Die Fahrt war lang. [Lang](person:Sara Lang) schläft
    im Zug.

    [Peter Jung](person:Peter Jung) ist alt. Jung war er früher.

    [Karin Winter](person:Karin Winter) kommt im Winter. [Winters](person:Karin Winter) Auto steht
    vor der Tür.

    [Fritz Beckers](person:Fritz Beckers) Haus brennt. [Beckers](person:Fritz Beckers) rettet
    sich.

    [Uta Groß](person:Uta Groß) plant groß, sagt [Groß](person:Uta Groß).
    """

  @Test(arguments: MarkedRow.rows(surnamesRunningText))
  func `finds surnames in running text`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let surnamesRunningText = """
    [Olga Bauer](person:Olga Bauer) lobt den Bauern, den Bau und die Baustelle.
    [Bauer](person:Olga Bauer) baut selbst.

    [Dirk Meister](person:Dirk Meister) ist kein Meister. Laut [Meister](person:Dirk Meister)
    reicht die Lehre.

    [Katrin Stadt](person:Katrin Stadt) liebt die Stadt.

    [Sven Berlin](person:Sven Berlin) wohnt in [Berlin](place:Berlin). Herr
    [Berlin](person:Sven Berlin) fährt Rad.

    [Erik Schwarz](person:Erik Schwarz) fährt schwarz. [Schwarz](person:Erik Schwarz) zahlt
    sechzig Euro.

    [Paul Weber](person:Paul Weber) und [Rosa Klein](person:Rosa Klein) kamen.
    [Klein](person:Rosa Klein) und [Weber](person:Paul Weber) gingen.

    [Anton Freitag](person:Anton Freitag) kommt am Freitag. [Freitags](person:Anton Freitag) Büro
    liegt im Keller.
    """
}
