import Gazetteer
import GermanText
import Ontology
import Testing

@Suite struct LexiconTests {
  @Test func `probe`() throws {
    let clock = ContinuousClock()
    var lexicon: Lexicon?
    let time = try clock.measure { lexicon = try Lexicon(folders: [Repository.gazetteer]) }
    let l = try #require(lexicon)
    print("LOAD", time, l.records.count)
    let text = TokenisedText("""
      Hessens Staatssekretär Patrick Burghardt traf in Frankfurt am Main den Münchner Oberbürgermeister und die hessische Digitaldezernentin.
      Das Essen schmeckt. Die Landes-CIOs und Bürgermeister*innen, des Chefs der Staatskanzlei, stellvertretende Vorsitzende Dr. Ina-Maria von der Leyen MdB.
      Der Vorrat im Beirat: Heirat und Kalender in Halle (Saale) und Halle. BSI-Präsidentin Claudia Plattner, Kreises Steinfurt. Freistaat Bayern Neuenkirchen.
      """)
    for m in l.matches(in: text) {
      print(text.string(tokens: m.tokens), m.readings.prefix(3).map { (l.records[$0.record].id, $0.form) })
    }
    for i in text.tokens.indices {
      let c = l.classes(of: i, in: text)
      print(text.string(i), c.rawValue, l.role(of: i, in: text) as Any)
    }
    let t2 = clock.measure { print(l.catalogue.entries.count) }
    print("CATALOGUE", t2)
  }
}

enum Repository {
  static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
  static let gazetteer = "/" + root + "/gazetteer"
}
