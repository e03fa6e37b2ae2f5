import Ontology
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

    Die [Servicestelle Netze GmbH](body:Servicestelle Netze GmbH) (im Folgenden:
    [SNG](body:Servicestelle Netze GmbH)) startet.

    Die [Bundesdruckerei](body:Bundesdruckerei) ([Berlin](place:Berlin)) druckt.

    Er kam um acht (oder neun) und ging (leider).
    """

  @Test(arguments: MarkedRow.rows(definitions))
  func `lets what the article defines beat the gazetteer`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  @Test func `gives an office named by a defined short form to what the article means`() throws {
    for (text, body) in [
      (
        "Das Landesamt für Bodenschutz und Innovation (BSI) wächst. BSI-Präsidentin Petra Lang kam.",
        "Landesamt für Bodenschutz und Innovation"
      ),
      (
        "Der Deutsche Schützentag (DST) feierte. DST-Präsident Jan Kolb dankte.",
        "Deutscher Schützentag"
      ),
      (
        "Der Zweckverband Kommunale Dienste Lauenmark (ZKDL) tagte. ZKDL-Geschäftsführerin Ina Bach kam.",
        "Zweckverband Kommunale Dienste Lauenmark"
      ),
      (
        "Das Bundesamt für Informationssicherheit (BSI) warnt. BSI-Präsidentin Petra Lang kam.",
        "Bundesamt für Sicherheit in der Informationstechnik"
      ),
    ] {
      let facts = try MarkedRow.facts(of: text)
      let holders = facts.statements.filter { $0.type == .holds }
      #expect(holders.count == 1, "\(text)")
      #expect(
        holders.first?.object.map { facts.entities[$0].name } == body, "\(text): \(holders)")
    }
  }

  private static let definitions = """
    Das [Landesamt für Bodenschutz und Innovation](body:Landesamt für Bodenschutz und Innovation)
    ([BSI](body:Landesamt für Bodenschutz und Innovation)) wächst. Das
    [BSI](body:Landesamt für Bodenschutz und Innovation) baut neu.

    Der [Digitalrat Musterstadt](body:Digitalrat Musterstadt) ([DR](body:Digitalrat Musterstadt))
    tagt im Herbst. Mitglied im [DR](body:Digitalrat Musterstadt) kann jeder werden.

    Die [Bürgerstiftung Ilmenau](body:Bürgerstiftung Ilmenau) (kurz:
    [BMI](body:Bürgerstiftung Ilmenau)) hilft. Die [BMI](body:Bürgerstiftung Ilmenau) ist jung.

    [DST](body:Deutscher Schützentag) feiert ¶ Der [Deutsche Schützentag](body:Deutscher Schützentag)
    ([DST](body:Deutscher Schützentag)) besteht seit hundert Jahren.

    Das [Bundesamt für Informationssicherheit](body:Bundesamt für Sicherheit in der
    Informationstechnik) ([BSI](body:Bundesamt für Sicherheit in der Informationstechnik)) warnt vor
    einer Lücke.
    """

  @Test(arguments: MarkedRow.rows(coined))
  func `finds coined short forms`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let coined = """
    Die [Nordic Cloud Group](body:Nordic Cloud Group) ([Nocog](body:Nordic Cloud Group)) wuchs, dann
    zog die [Nocog](body:Nordic Cloud Group) um.

    Die [Nordic Cloud Group](body:Nordic Cloud Group) (Nachfolger gesucht) wuchs.
    """
}
