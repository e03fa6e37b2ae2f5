import Gazetteer
import GermanText
import Ontology

/// Streets, squares and bridges by their own names.
extension VenuePass {
  /// "in der Schillerstraße", "auf der Carolabrücke", "am Willy-Brandt-Platz": a word for a street that
  /// no list has, behind a preposition of place.
  static func street(at token: Int, on sheet: inout DraftSheet) {
    let bytes = sheet.text.bytes[sheet.text.tokens[token].range]
    guard
      streets.contains(where: {
        bytes.count > $0.utf8.count + 3
          && bytes.suffix($0.utf8.count).lazy.map { $0 | 0x20 }.elementsEqual(
            $0.utf8.lazy.map { $0 | 0x20 })
      }),
      isProper(token, on: sheet), isBehindPreposition(token, on: sheet)
    else { return }
    // "in der Parkstraße 12": the number is none of its name.
    sheet.add(
      Draft(.place, token..<token + 1, name: sheet.text.string(token), rule: "venue/street"))
  }

  private static let streets = [
    "straße", "strasse", "brücke", "platz", "allee", "gasse", "chaussee",
  ]

  /// A word that no list of nouns has; a compound of nouns only with a number or its town behind it.
  private static func isProper(_ token: Int, on sheet: DraftSheet) -> Bool {
    let classes = sheet.classes(token)
    let next = sheet.after(token)
    let isHere = sheet.isNumber(next) || hasTown(behind: token, on: sheet)
    // "Willy-Brandt-Platz"
    if sheet.text.bytes[sheet.text.tokens[token].range].split(separator: 45).count > 2 {
      return true
    }
    if classes.contains(.compound) {
      return isHere || isBridge(token, on: sheet) || isCalledAfterSomebody(token, on: sheet)
    }
    return !classes.contains(.noun) || isHere && sheet.text.string(token).hasSuffix("straße")
  }

  /// "Clemensstraße", "Karolinenplatz": what stands before the street is a given name and no word.
  private static func isCalledAfterSomebody(_ token: Int, on sheet: DraftSheet) -> Bool {
    let bytes = Array(sheet.text.bytes[sheet.text.tokens[token].range])
    guard
      let street = ["straße", "platz", "allee", "gasse"].first(where: {
        bytes.count > $0.utf8.count + 3 && bytes.hasSuffix($0)
      })
    else { return false }
    let first = bytes.dropLast(street.utf8.count)
    let stems = [Array(first), Array(first.dropLast())]
    return stems.contains { stem in
      let classes = sheet.lexicon.classes(ofWord: stem)
      return stem.count > 4 && classes.isDisjoint(with: [.noun, .otherWord, .alsoWord])
        && !classes.isDisjoint(with: [.givenName, .maleGivenName, .femaleGivenName])
    }
  }

  /// "Carolabrücke": a bridge by what it is called after, not by what goes over it or what it is made of.
  private static func isBridge(_ token: Int, on sheet: DraftSheet) -> Bool {
    let word = sheet.text.string(token).lowercased()
    return word.hasSuffix("brücke") && !kindsOfBridge.contains { word.hasPrefix($0) }
  }

  private static let kindsOfBridge = [
    "autobahn", "bahn", "eisenbahn", "fußgänger", "fuß", "straßen", "hänge", "zug", "holz", "beton",
    "stahl", "fluss", "kanal", "tal", "zahn", "wild", "grün", "rad", "stein", "behelfs", "land",
    "luft",
    "neben", "ersatz", "spannbeton",
  ]

  private static func isBehindPreposition(_ token: Int, on sheet: DraftSheet) -> Bool {
    let before = sheet.before(token)
    if ["am", "zum", "zur", "im", "vom"].contains(sheet.key(before)) { return true }
    if ["an", "in", "auf"].contains(sheet.key(before)) { return true }
    return ["der", "die", "den", "dem"].contains(sheet.key(before))
      && [
        "in", "auf", "an", "über", "unter", "neben", "vor", "baustelle", "neubau", "sanierung",
        "abriss", "einsturz", "ecke",
      ].contains(sheet.key(sheet.before(before)))
  }
}
