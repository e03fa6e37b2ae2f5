extension Register {
  /// How the pages come to be, and what they promise.
  func methodPage() -> Document {
    var document = Document(path: "methode", title: labels.methodTitle)
    document.lead = [.text(labels.methodLead)]
    document.sections = labels.methodSections(asOf: asOf).map { section in
      Section(section.id, section.title, section.paragraphs.map { .paragraph($0) })
    }
    return document
  }
}
