internal import GermanText
internal import Ontology

/// Writes entries of the catalogue.
struct CatalogueWriter {
  private let lexicon: Lexicon
  private let origins: CatalogueOrigins

  init(_ lexicon: Lexicon, _ origins: CatalogueOrigins) {
    self.lexicon = lexicon
    self.origins = origins
  }

  /// The entry of a record, at twice its number, or of its administration, after that; nil for a
  /// record without one.
  func entry(_ number: Int) -> CatalogueEntry? {
    let entry = record(number / 2)
    return number % 2 == 0 ? entry : administration(number / 2, of: entry)
  }

  private func record(_ index: Int) -> CatalogueEntry {
    let record = lexicon.records[index]
    let row = lexicon.row(index).row
    var entry = CatalogueEntry(id: record.id, kind: record.kind, name: record.name)
    entry.type = record.type.isEmpty ? nil : record.type
    entry.level = record.level.isEmpty ? nil : record.level
    entry.land = landName(record)
    entry.parent = record.parent.isEmpty ? nil : record.parent
    entry.chairs = record.chairs
    entry.isExclusive = record.isExclusive
    switch record.kind {
    case .role:
      let feminine = row.string(.feminine)
      let own = feminine.isEmpty || feminine == record.name ? [] : [feminine]
      entry.aliases = own + row.strings(.abbreviations)
    case .place:
      entry.aliases = row.strings(.aliases)
      entry.english = row.strings(.english)
      entry.adjectives = row.strings(.adjective)
      entry.latitude = (try? row.double(.latitude)) ?? nil
      entry.longitude = (try? row.double(.longitude)) ?? nil
    default:
      entry.aliases = row.strings(.aliases)
      entry.english = row.strings(.english)
      entry.formerNames = row.list(.former).map { FormerNameCell($0).formerName }
      entry.founded = (try? row.date(.founded)) ?? nil
      entry.until = (try? row.date(.until)) ?? nil
      entry.predecessors = row.strings(.predecessors)
      entry.successors = (origins.successors[index] ?? []).map { lexicon.records[$0].id }
      let seat = row.string(.seat)
      entry.seat =
        seat.isEmpty ? nil : lexicon.record(id: seat).map { lexicon.records[$0].name } ?? seat
    }
    return entry
  }

  private func landName(_ record: Record) -> String? {
    guard !record.land.isEmpty, record.type != "Land" else { return nil }
    return origins.lands[record.land].map { lexicon.records[$0].name }
      ?? (record.kind == .place ? nil : record.land)
  }

  private func administration(_ index: Int, of place: CatalogueEntry) -> CatalogueEntry? {
    guard place.kind == .place, let administration = lexicon.administration(of: index) else {
      return nil
    }
    let shape = PlaceShape(type: place.type ?? "")
    let isLand = place.type == "Land" || place.type == "Kanton"
    var entry = CatalogueEntry(id: administration.id, kind: .body, name: administration.name)
    if shape.isAdministrationItself {
      entry.aliases = place.aliases.filter { $0 != administration.name }
    } else if place.type == "Land" {
      entry.aliases = place.aliases.filter { alias in
        shape.isAdministration(LexiconBuilder.words(Array(alias.utf8)))
          && alias != administration.name
      }
    }
    entry.type = place.type
    entry.level = isLand ? "Land" : "Kommune"
    entry.land = isLand ? (place.type == "Land" ? place.name : nil) : place.land
    entry.latitude = place.latitude
    entry.longitude = place.longitude
    return entry
  }
}

extension Lexicon {
  /// The administration of a place as a body: record id, and name "Stadt Essen", "Gemeinde
  /// Wolfsrode", "Landkreis Fulda", "Land Hessen", "Kanton Glarus"; nil for rivers, states abroad.
  package func administration(of place: Int) -> (id: String, name: String)? {
    guard records.indices.contains(place), records[place].kind == .place else { return nil }
    let record = records[place]
    let shape = PlaceShape(type: record.type)
    let id = "verwaltung-\(record.id)"
    if shape.isAdministrationItself { return (id, record.name) }
    guard let noun = shape.administrationNoun else { return nil }
    return (id, record.name.hasPrefix(noun + " ") ? record.name : "\(noun) \(record.name)")
  }
}
