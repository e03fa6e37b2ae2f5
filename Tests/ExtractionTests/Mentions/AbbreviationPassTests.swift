import Testing

/// Short forms that the text defines.
@Suite struct AbbreviationPassTests {
  @Test(arguments: MarkedRow.rows(shortFormsDefined))
  func `finds short forms defined in the text`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let shortFormsDefined = """
    Der [Zweckverband Digitale Kommunen Nordmark](body:Zweckverband Digitale Kommunen Nordmark)
    ([ZDKN](body:Zweckverband Digitale Kommunen Nordmark)) wirbt. Beim
    [ZDKN](body:Zweckverband Digitale Kommunen Nordmark) arbeiten zwölf Leute.

    Das [Onlinezugangsgesetz](programme:Onlinezugangsgesetz)
    ([OZG](programme:Onlinezugangsgesetz)) gilt.

    Der [Deutsche Städtetag](body:Deutscher Städtetag) ([DST](body:Deutscher Städtetag)) warnt,
    der [DST](body:Deutscher Städtetag) mahnt.

    Die [Nordlicht Software GmbH](body:Nordlicht Software GmbH)
    ([NLS](body:Nordlicht Software GmbH)) liefert. Die [NLS](body:Nordlicht Software GmbH) haftet.
    """

  @Test(arguments: MarkedRow.rows(bothOrders))
  func `finds both orders`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let bothOrders = """
    Die [Digitale Werkstatt eG](body:Digitale Werkstatt eG), kurz
    [DiWe](body:Digitale Werkstatt eG), startet.

    Die [FITKO](body:FITKO) ([Föderale IT-Kooperation](body:FITKO)) wächst.

    Der [Zweckverband Elbe-Daten](body:Zweckverband Elbe-Daten)
    ([ZED](body:Zweckverband Elbe-Daten)) gibt nach. Die Kosten trägt der
    [ZED](body:Zweckverband Elbe-Daten) selbst.
    """

  @Test(arguments: MarkedRow.rows(abbreviationsLaterUse))
  func `finds abbreviations and their later use`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let abbreviationsLaterUse = """
    Der [Verband kommunaler Unternehmen](body:Verband kommunaler Unternehmen)
    ([VKU](body:Verband kommunaler Unternehmen)) warnt. Der
    [VKU](body:Verband kommunaler Unternehmen) bleibt dabei.

    Die [Servicestelle Netze GmbH](body:Servicestelle Netze GmbH) (im Folgenden: SNG) startet.

    Die [Bundesdruckerei](body:Bundesdruckerei) ([Berlin](place:Berlin)) druckt.

    Er kam um acht (oder neun) und ging (leider).
    """
}
