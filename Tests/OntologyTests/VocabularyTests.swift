import Ontology
import Testing

@Suite struct `The vocabulary` {
  @Test(arguments: RelationType.allCases)
  func `says what may stand at a relation's ends`(type: RelationType) {
    #expect(!type.subjects.isEmpty)
    #expect(type.objects.isEmpty == (type == .heldOn))
    #expect(!type.label.isEmpty)
    if type.isSymmetric { #expect(type.subjects == type.objects) }
  }

  @Test func `is closed and small`() {
    #expect(EntityKind.allCases.count == 6)
    #expect(RelationType.allCases.count == 12)
  }

  @Test func `errors name file, line and column as far as they are known`() {
    #expect(InputError("gone").description == "gone")
    #expect(InputError("gone", file: "a.tsv").description == "a.tsv: gone")
    #expect(InputError("gone", file: "a.tsv", line: 3).description == "a.tsv:3: gone")
    #expect(
      InputError("gone", file: "a.tsv", line: 3, column: 9).description == "a.tsv:3:9: gone")
  }

  @Test func `a catalogue keeps the later of two records with one id`() {
    let catalogue = Catalogue([
      CatalogueEntry(id: "a", kind: .body, name: "Alt"),
      CatalogueEntry(id: "a", kind: .body, name: "Neu"),
    ])
    #expect(catalogue["a"]?.name == "Neu")
    #expect(catalogue["b"] == nil)
  }
}
