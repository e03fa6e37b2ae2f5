import Testing

/// People named again by their family name.
@Suite struct SurnamePassTests {
  @Test(arguments: MarkedText.rows(peopleNamedAgain))
  func `finds people named again`(row: String) throws {
    #expect(try MarkedText.reread(row) == row)
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
}
