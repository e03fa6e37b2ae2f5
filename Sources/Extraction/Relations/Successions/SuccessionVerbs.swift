internal import Ontology

/// The verbs by which somebody comes after somebody else in an office.
enum SuccessionVerbs {
  /// What a verb says of its subject and object.
  enum Sense: Hashable, Sendable {
    /// "folgt auf A", "folgt A nach".
    case follows
    /// "löst A ab", "beerbt A".
    case replaces
    /// "übernimmt das Amt von A", "tritt die Nachfolge von A an", "nimmt den Platz von A ein".
    case takes
    /// "tritt an die Stelle von A", "rückt für A nach".
    case steps
    /// "übergibt das Amt an A", "gibt den Stab an A weiter".
    case gives
  }

  enum Form: Sendable {
    case finite
    /// With its particle in front, at the end of a subordinate clause: "ablöste".
    case joined
    case participle
    case infinitive
  }

  struct Verb: Sendable {
    var sense: Sense
    var form: Form
    /// The particles of which the clause must have one: "löst … ab".
    var particles: WordSet = []
  }

  /// The verb of a word in lower case.
  static func verb(_ word: String) -> Verb? { table[word] }

  /// The finite forms.
  static let finite: Set<String> = Set(
    forms.filter {
      switch $0.value.form {
      case .finite, .joined: true
      default: false
      }
    }.map(\.key))

  private static let table: WordTable<Verb> = WordTable(forms)

  private static let forms: [String: Verb] = {
    var table: [String: Verb] = [:]
    func add(_ sense: Sense, _ form: Form, _ words: String, _ particles: WordSet = []) {
      for word in words.split(separator: " ") {
        table[String(word)] = Verb(sense: sense, form: form, particles: particles)
      }
    }
    add(.follows, .finite, "folgt folgte")
    add(.follows, .joined, "nachfolgt nachfolgte")
    add(.follows, .participle, "gefolgt nachgefolgt")
    add(.follows, .infinitive, "folgen nachfolgen")
    add(.replaces, .finite, "löst löste", ["ab"])
    add(.replaces, .finite, "beerbt beerbte ersetzt ersetzte")
    add(.replaces, .joined, "ablöst ablöste")
    add(.replaces, .participle, "abgelöst")
    add(.replaces, .infinitive, "ablösen beerben ersetzen")
    add(
      .takes, .finite, "übernimmt übernahm erbt erbte bekommt bekam erhält erhielt besetzt besetzte"
    )
    add(.takes, .finite, "nimmt nahm", ["ein"])
    add(.takes, .finite, "setzt setzte", ["durch"])
    add(.takes, .joined, "einnimmt einnahm antritt antrat")
    add(.takes, .participle, "übernommen eingenommen geerbt angetreten")
    add(.takes, .infinitive, "übernehmen einnehmen antreten")
    add(.steps, .finite, "tritt trat rückt rückte kommt kam zieht zog")
    add(.steps, .joined, "nachrückt nachrückte aufrückt aufrückte")
    add(.steps, .participle, "getreten gerückt nachgerückt aufgerückt gekommen")
    add(.steps, .infinitive, "treten rücken nachrücken aufrücken")
    add(.gives, .finite, "übergibt übergab überlässt überließ")
    add(.gives, .finite, "gibt gab", ["weiter", "ab"])
    add(.gives, .finite, "reicht reichte", ["weiter"])
    add(
      .gives, .joined, "abtrat abtritt weitergibt weitergab abgibt abgab weiterreicht weiterreichte"
    )
    add(.gives, .participle, "übergeben weitergegeben abgegeben weitergereicht überlassen")
    return table
  }()

  /// "das Amt": whether a word stands for an office that changes hands.
  static func isOffice(_ word: String) -> Bool {
    offices.contains(word) || officeEndings.contains(where: word.hasSuffix)
  }

  private static let offices: WordSet = [
    "amt", "ämter", "stab", "staffelholz", "ruder", "steuer", "zepter", "geschäfte",
    "amtsgeschäfte",
    "amtskette", "regie", "aufgaben", "staffelstab", "rathaus", "chefsessel",
  ]
  private static let officeEndings = [
    "vorsitz", "leitung", "führung", "posten", "aufgabe", "stelle", "funktion", "rolle",
    "präsidentschaft", "präsidentenamt", "bürgermeisteramt", "präsidium", "dezernat", "ressort",
    "agenden", "landratsamt",
  ]

  /// What is somebody's until somebody else has it: "die Nachfolge von A", "As Platz".
  static func isPlace(_ word: String) -> Bool {
    places.contains(word) || placeEndings.contains(where: word.hasSuffix)
  }

  private static let places: WordSet = [
    "nachfolge", "amtsnachfolge", "erbe", "fußstapfen", "fussstapfen", "platz", "schreibtisch",
    "stuhl", "sessel", "büro", "amt", "amtes", "stelle",
  ]
  private static let placeEndings = ["posten", "sessel", "funktion", "aufgabe", "aufgaben"]

  /// Words of an order that is none of offices: who speaks after whom, who stands where in a list.
  static let elsewhere: WordSet = [
    "vortrag", "vorträge", "rede", "grußwort", "grußworte", "podium", "bühne", "mikrofon",
    "rednerpult", "rednerliste", "redner", "rednerin", "liste", "rangliste", "tabelle", "platz",
    "alphabet", "beispiel", "einladung", "rat", "aufruf", "spur", "spuren", "twitter", "instagram",
    "schritt", "tritt",
  ]
}
