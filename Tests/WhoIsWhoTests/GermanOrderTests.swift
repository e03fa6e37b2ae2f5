import Graph
import Ontology
import Testing

@testable import WhoIsWho

@Suite struct GermanOrderTests {
  @Test func `names are ordered with umlauts as two letters`() {
    let names = [
      "Muller", "Müller", "Mueller", "Mufti", "Zoë", "Öz", "Ozan", "Çelik", "Celan", "ß",
    ]
    let sorted = names.sorted { GermanOrder.Key($0, .names) < GermanOrder.Key($1, .names) }
    #expect(
      sorted == [
        "Celan", "Çelik", "Mueller", "Müller", "Mufti", "Muller", "Öz", "Ozan", "ß", "Zoë",
      ])
  }

  @Test func `words are ordered with umlauts as their letter`() {
    let words = ["Öffentlich", "Ofen", "Oft", "Oeder", "IT-Rat", "IT Planung", "115-Verbund", "Я"]
    let sorted = words.sorted { GermanOrder.Key($0, .words) < GermanOrder.Key($1, .words) }
    #expect(
      sorted == ["115-Verbund", "IT Planung", "IT-Rat", "Oeder", "Ofen", "Öffentlich", "Oft", "Я"])
  }

  @Test(arguments: [("Öz", "O"), ("émile", "E"), ("115", "#"), ("", "#"), ("Я", "#"), ("-a", "A")])
  func `a name stands under its first letter`(name: String, letter: String) {
    #expect(GermanOrder.letter(of: name, .names) == letter)
  }

  @Test(arguments: [
    ("Patrick Burghardt", "Burghardt", "Burghardt, Patrick"),
    ("Ursula von der Leyen", "von der Leyen", "Leyen, Ursula von der"),
    ("Dörner", "Dörner", "Dörner"),
    ("Thomas Richter (Amtsgericht)", "Richter", "Richter, Thomas (Amtsgericht)"),
    ("Sabine Land-Hoffmann", nil, "Land-Hoffmann, Sabine"), ("", nil, ""),
  ])
  func `a person stands under the family name`(name: String, family: String?, inverted: String) {
    let person = Entity(id: "person-x", kind: .person, name: name, familyName: family)
    #expect(PersonName(person).inverted == inverted)
  }
}
