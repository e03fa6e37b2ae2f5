import Ontology

/// Ordinal numbers as words.
enum Ordinals {
  /// The number that "sechste", "sechsten", "zwölfter" … names.
  static func number(_ key: String) -> Int? {
    table[key]
  }

  private static let table: WordTable<Int> = {
    let ones = [
      "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt",
      "elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt",
      "achtzehnt", "neunzehnt",
    ]
    let tens = [
      "zwanzigst", "dreißigst", "vierzigst", "fünfzigst", "sechzigst", "siebzigst", "achtzigst",
      "neunzigst",
    ]
    let units = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    let stems =
      ones + tens.flatMap { ten in units.map { $0.isEmpty ? ten : $0 + "und" + ten } }
      + ["hundertst"]
    var table: [String: Int] = [:]
    for (index, stem) in stems.enumerated() {
      for ending in ["e", "en", "er", "es", "em"] where stem != "acht" || ending != "en" {
        table[stem + ending] = index + 1
      }
    }
    table["achten"] = 8
    return WordTable(table)
  }()
}
