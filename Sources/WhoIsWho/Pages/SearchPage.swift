extension Register {
  /// All hits of a search; without a script it leads to the lists from A to Z.
  func searchPage() -> Document {
    var document = Document(path: "suche", title: "Suche")
    document.lead = [
      .text("Sucht nach Namen, Ämtern, Organisationen und Jahren, auch in mehreren Worten: "),
      .quiet("Ein Name, ein Amt und ein Ort, eine Organisation und ein Jahr."),
    ]
    document.sections = [
      Section(
        "suche-treffer", "Treffer",
        [.results([.text("Noch nichts gesucht. Ohne JavaScript helfen die Listen weiter.")])]),
      Section(
        "listen", "Listen von A bis Z",
        [
          .list([
            [.link("Personen", path: "personen/index", fragment: nil)],
            [.link("Organisationen", path: "organisationen/a-bis-z", fragment: nil)],
            [.link("Sitzungen", path: "sitzungen/index", fragment: nil)],
            [.link("Vorhaben", path: "vorhaben/index", fragment: nil)],
            [.link("Orte", path: "orte/index", fragment: nil)],
            [.link("Artikel", path: "artikel/index", fragment: nil)],
          ])
        ]),
    ]
    return document
  }
}
