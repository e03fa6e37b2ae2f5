/// Words of offices: forms, families, English titles.
enum RoleWords {
  static let past: Set<String> = [
    "ehemalige", "ehemaliger", "ehemaligen", "fruehere", "frueherer", "frueheren", "former", "ex",
    "damalige", "damaliger", "damaligen", "vormalige", "vormaliger", "past",
  ]
  static let present: Set<String> = [
    "aktuelle", "aktueller", "aktuellen", "derzeitige", "derzeitiger", "derzeitigen", "jetzige",
    "jetziger", "amtierende", "amtierender", "amtierenden", "gegenwaertige", "gegenwaertiger",
    "heutige", "heutiger", "neue", "neuer", "neuen", "current", "present", "sitting", "new",
    "incumbent",
  ]
  static let acting: Set<String> = [
    "kommissarische", "kommissarischer", "kommissarischen", "acting", "interim",
    "interimistische", "interimistischer",
  ]
  static let designated: Set<String> = [
    "designierte", "designierter", "designierten", "designated", "kuenftige", "kuenftiger",
    "kuenftigen", "future", "elect", "incoming",
  ]

  /// English titles (without link words) and the German ones they may mean.
  static let english: [String: [String]] = {
    let table: [(String, [String])] = [
      ("chair|chairman|chairwoman|chairperson|chairs|head chair", ["Vorsitzender"]),
      ("co chair|co chairman|co chairwoman", ["Co-Vorsitzender"]),
      (
        "deputy chair|deputy chairman|deputy chairwoman|vice chair|vice chairman|vice chairwoman",
        ["stellvertretender Vorsitzender"]
      ),
      ("president", ["Präsident"]), ("vice president|deputy president", ["Vizepräsident"]),
      ("first vice president", ["Erster Vizepräsident"]),
      ("honorary president", ["Ehrenpräsident"]), ("honorary member", ["Ehrenmitglied"]),
      ("lord mayor", ["Oberbürgermeister"]),
      ("mayor", ["Oberbürgermeister", "Bürgermeister", "Erster Bürgermeister"]),
      ("deputy mayor", ["stellvertretender Bürgermeister", "Beigeordneter"]),
      ("minister president|prime minister|premier|minister-president", ["Ministerpräsident"]),
      ("finance minister|minister finance", ["Finanzminister"]),
      ("interior minister|minister interior", ["Innenminister"]),
      (
        "digital minister|minister digital affairs|minister for digital affairs|digital affairs minister|minister digitalisation|minister for digitalisation|minister digitalization|minister for digitalization",
        ["Digitalminister"]
      ),
      ("state secretary|secretary state", ["Staatssekretär"]),
      ("state secretary interior|interior state secretary", ["Innenstaatssekretär"]),
      ("finance state secretary|state secretary finance", ["Finanzstaatssekretär"]),
      ("state councillor|state councilor", ["Staatsrat"]),
      ("managing director|general manager", ["Geschäftsführer"]),
      ("executive director", ["Geschäftsführer", "Hauptgeschäftsführer"]),
      (
        "chief executive|ceo|chief executive officer", ["Vorstandsvorsitzender", "Geschäftsführer"]
      ),
      (
        "chair board|chairman board|board chair|board chairman|chairwoman board|ceo board",
        ["Vorstandsvorsitzender"]
      ),
      ("chairman supervisory board|chair supervisory board", ["Aufsichtsratsvorsitzender"]),
      ("director", ["Direktor"]), ("head|leader", ["Leiter"]),
      ("district administrator|county commissioner|district commissioner", ["Landrat"]),
      ("treasurer", ["Kämmerer"]), ("secretary general", ["Generalsekretär"]),
      ("chief information officer", ["CIO"]), ("chief digital officer", ["CDO"]),
      ("chief information security officer", ["CISO"]),
      ("federal cio", ["Bundes-CIO"]), ("state cio", ["Landes-CIO"]),
      ("head senate chancellery", ["Chef der Senatskanzlei"]),
      (
        "data protection commissioner|commissioner for data protection|data protection officer",
        ["Landesbeauftragter für den Datenschutz", "Datenschutzbeauftragter"]
      ),
      ("it commissioner", ["IT-Beauftragter"]),
      ("member board|board member", ["Vorstandsmitglied"]),
      ("ob", ["Oberbürgermeister"]), ("bm", ["Bürgermeister"]), ("mp", ["Ministerpräsident"]),
      ("sts", ["Staatssekretär"]), ("gf", ["Geschäftsführer"]),
      ("parliamentary group leader", ["Fraktionsvorsitzender", "Fraktionschef"]),
      ("deputy", ["stellvertretender Vorsitzender", "stellvertretender Leiter"]),
      ("spokesman|spokeswoman|spokesperson", ["Sprecher", "Pressesprecher"]),
    ]
    var english: [String: [String]] = [:]
    for (phrases, titles) in table {
      for phrase in phrases.split(separator: "|") { english[String(phrase)] = titles }
    }
    return english
  }()

  /// Whether a folded title will do where another was asked for and nobody holds that one.
  static func mayStandFor(_ title: String, asked: String) -> Bool {
    switch asked {
    case "vorsitzender":
      return [
        "vorstandsvorsitzender", "verbandsvorsitzender", "ausschussvorsitzender",
        "gremienvorsitzender", "alternierender-vorsitzender", "co-vorsitzender",
      ].contains(title)
    case "vorstandsvorsitzender": return title == "vorsitzender"
    case "cio": return title == "landes-cio" || title == "bundes-cio"
    case "landes-cio", "bundes-cio": return title == "cio"
    case "buergermeister": return title == "erster-buergermeister"
    case "erster-buergermeister": return title == "buergermeister"
    case "ministerpraesident": return ["regierender-buergermeister"].contains(title)
    case "geschaeftsfuehrer": return title == "hauptgeschaeftsfuehrer"
    default: break
    }
    // "Finanz- und Digitalminister" is a Digitalminister and a Finanzminister.
    for head in ["minister", "ministerin", "staatssekretaer"] where asked.hasSuffix(head) {
      let parts = title.split(separator: "-").map(String.init)
      guard parts.count == 3, parts[1] == "und", parts[2].hasSuffix(head) else { continue }
      if asked == parts[2] || asked == parts[0] + head { return true }
    }
    // "Digitalminister" is the "Minister für Infrastruktur und Digitales".
    if asked.hasSuffix("minister"), asked != "minister", title.hasPrefix("minister-fuer-") {
      let field = asked.dropLast("minister".utf8.count)
      return title.split(separator: "-").dropFirst(2).contains { part in
        field.utf8.count >= 4 && part.hasPrefix(field)
      }
    }
    return false
  }

  /// An office that a body has one of at a time.
  static func isExclusive(_ title: String) -> Bool {
    let parts = title.split(separator: "-")
    if parts.contains(where: { $0.hasPrefix("stellvertret") || $0.hasPrefix("vize") }) {
      return false
    }
    if ["co", "ehren", "alt", "erster"].contains(parts.first.map(String.init) ?? "") {
      return title == "erster-buergermeister"
    }
    if title.hasPrefix("vize") || title.hasPrefix("ehren") || title.contains("mitglied") {
      return false
    }
    return [
      "vorsitzender", "praesident", "buergermeister", "landrat", "cio", "cdo", "ciso", "cto",
      "landesbeauftragter-fuer-den-datenschutz", "verbandsvorsteher", "hauptgeschaeftsfuehrer",
      "generalsekretaer", "kaemmerer", "digitalminister", "finanzminister", "innenminister",
    ].contains { title.hasSuffix($0) } && !title.hasSuffix("vizepraesident")
  }

  /// Whether two words are one title in other forms: "Vorsitzende", "Landrätin", "Präsidenten".
  static func agree(_ first: String, _ second: String) -> Bool {
    first == second || !stems(first).isDisjoint(with: stems(second))
  }

  static func bucket(_ words: [String]) -> String {
    words.map { String(Spelling.plain($0).prefix(3)) }.joined(separator: "-")
  }

  /// Whether the last word, or the one before "für", is what offices are called.
  static func looksLikeTitle(_ words: [String]) -> Bool {
    let head = words.firstIndex(of: "fuer").flatMap { $0 > 0 ? words[$0 - 1] : nil }
    let last = stems(head ?? words.last ?? "")
    return heads.contains { ending in last.contains { $0.hasSuffix(ending) } }
  }

  /// A word without umlauts, feminine ending and case, in all ways it can be taken apart.
  private static func stems(_ word: String) -> Set<String> {
    var stems: Set<String> = [Spelling.plain(word)]
    for ending in ["innen", "in"] {
      for stem in stems where stem.hasSuffix(ending) && stem.utf8.count > ending.utf8.count + 2 {
        stems.insert(String(stem.dropLast(ending.utf8.count)))
      }
    }
    for ending in ["en", "er", "em", "es", "e", "n", "s"] {
      for stem in stems where stem.hasSuffix(ending) && stem.utf8.count > ending.utf8.count + 3 {
        stems.insert(String(stem.dropLast(ending.utf8.count)))
      }
    }
    return stems
  }

  private static let heads = [
    "vorsitzend", "prasident", "meister", "minister", "sekretar", "leiter", "direktor", "fuhrer",
    "vorstand", "beauftragt", "sprecher", "chef", "cio", "cdo", "ciso", "cto", "cfo", "kammerer",
    "dezernent", "beigeordnet", "landrat", "staatsrat", "stadtrat", "senator", "kanzler",
    "intendant", "rektor", "referent", "koordinator", "machtigt", "vorsteher", "manager", "rat",
    "intendant", "ceo", "chair", "president", "mayor", "minister", "officer", "director", "head",
    "burgermeister", "vorsitz", "commissioner", "mitglied",
  ]
}
