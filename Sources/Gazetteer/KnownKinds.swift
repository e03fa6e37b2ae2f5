/// The kinds that the files' columns may name.
enum KnownKinds {
  static let places = [
    "Amt", "Auslandsstadt", "Fluss", "Gemeinde", "Hauptstadt", "Kanton", "Kontinent", "Kreis",
    "Kreisfreie Stadt", "Land", "Markt", "Regierungsbezirk", "Region", "Samtgemeinde", "Staat",
    "Stadt", "Stadtteil", "Verbandsgemeinde", "Verwaltungsgemeinschaft",
  ]
  static let bodies = [
    "Anstalt", "Behörde", "EU-Organ", "Gebietskörperschaft", "Genossenschaft", "Gericht",
    "Gremium", "Hochschule", "IT-Dienstleister", "Konferenz", "Medium", "Ministerium", "Netzwerk",
    "Organ", "Parlament", "Partei", "Staatskanzlei", "Stiftung", "Unternehmen", "Verband",
    "Verein", "Zweckverband",
  ]
  static let levels = ["Ausland", "Bund", "EU", "Kommune", "Land", "föderal", "privat"]
  static let programmes = [
    "Förderprogramm", "Gesetz", "Plattform", "Projekt", "Standard", "Strategie", "Vertrag",
  ]
  static let roleCategories = [
    "allgemein", "ausland", "bund", "eu", "hochschule", "justiz", "kommune", "land", "parlament",
    "partei", "unternehmen", "verband",
  ]
}
