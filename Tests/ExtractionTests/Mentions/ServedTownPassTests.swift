import Testing

/// Towns that only an office shows.
@Suite struct ServedTownPassTests {
  @Test(arguments: MarkedRow.rows(townsOfficeServes))
  func `finds towns by the office that serves them`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let townsOfficeServes = """
    Der [Gemeindepräsident](role:Gemeindepräsident) von [Tübach](body:Gemeinde Tübach) lud ein.

    Die [Bürgermeisterin](role:Bürgermeister) von [Neukirchen am
    Großvenediger](body:Gemeinde Neukirchen am Großvenediger) lud ein.

    Der [Bürgermeister](role:Bürgermeister) von [Steinbach am
    Ziehberg](body:Gemeinde Steinbach am Ziehberg) kam am Freitag.
    """

  @Test(arguments: MarkedRow.rows(districtsBrackets))
  func `finds districts in brackets`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let districtsBrackets = """
    Die [Landräte](role:Landrat) [Kai Voss](person:Kai Voss) ([Uelzen](body:Landkreis Uelzen)) und
    [Ute Ritz](person:Ute Ritz) ([Gifhorn](body:Landkreis Gifhorn)) unterschrieben.

    Die [Bürgermeisterin](role:Bürgermeister) von [Niederwalddorf](body:Gemeinde Niederwalddorf)
    kam.
    """

  @Test(arguments: MarkedRow.rows(landrteList))
  func `finds Landräte in a list`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let landrteList = """
    Die [Landräte](role:Landrat) [Jo Bach](person:Jo Bach) ([Tübingen](body:Landkreis Tübingen)),
    [Ina Ohm](person:Ina Ohm) ([Steinfurt](body:Kreis Steinfurt)) und [Ed Katz](person:Ed Katz)
    ([Göttingen](body:Landkreis Göttingen)) winkten.
    """

  @Test(arguments: MarkedRow.rows(bracketsRegions))
  func `finds homes in brackets and foreign regions`(row: String) throws {
    #expect(try MarkedRow.reread(row) == row)
  }

  private static let bracketsRegions = """
    Gewählt wurde [Ulf Beck](person:Ulf Beck) ([Heide](body:Stadt Heide)).

    Über die Heide (und das Moor) flog [Ulf Beck](person:Ulf Beck) (nachts).

    Der [Gouverneur](role:Gouverneur) von [Thessalien](body:Region Thessalien) kam.

    Die [Gouverneurin](role:Gouverneur) der [Region Thessalien](body:Region Thessalien) kam.

    In der Region schneit es.
    """
}
