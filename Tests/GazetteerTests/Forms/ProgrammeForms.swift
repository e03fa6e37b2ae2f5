import Gazetteer

extension LexiconFormsTests {
  /// Forms of programmes in texts, by hand from grammar.
  static let programmeRows: [Row] = [
    Row("Onlinezugangsgesetz", .name, "Onlinezugangsgesetzes; Online-Zugangsgesetz"),
    Row(
      "Datenschutz-Grundverordnung", .name,
      "Datenschutz-Grundverordnung; Datenschutzgrundverordnung"),
    Row("Datenschutz-Grundverordnung", .abbreviation, "DSGVO; DS-GVO"),
    Row("Grundgesetz", .name, "Grundgesetz; Grundgesetzes"),
    Row("IT-Staatsvertrag", .name, "IT-Staatsvertrag; IT-Staatsvertrags; IT-Staatsvertrages"),
    Row("Registermodernisierungsgesetz", .name, "Registermodernisierungsgesetzes"),
  ]
}
