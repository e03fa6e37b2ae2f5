extension Register {
  /// All hits of a search; without a script it leads to the lists from A to Z.
  func searchPage() -> Document {
    var document = Document(path: "suche", title: labels.search)
    document.lead = [.text(labels.searchLead.plain), .quiet(labels.searchLead.examples)]
    let lists = [
      (labels.persons, "personen/index"), (labels.bodies, "organisationen/a-bis-z"),
      (labels.sessions, "sitzungen/index"), (labels.programmes, "vorhaben/index"),
      (labels.places, "orte/index"), (labels.articles, "artikel/index"),
    ]
    document.sections = [
      Section("suche-treffer", labels.hits, [.results([.text(labels.nothingSearched)])]),
      Section(
        "listen", labels.alphabetLists,
        [.list(lists.map { [.link($0, path: $1, fragment: nil)] })]),
    ]
    return document
  }
}
