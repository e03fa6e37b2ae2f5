/// A wording that says who belongs to what: its verb or noun, and where its ends stand.
struct MembershipFrame: Sendable {
  /// How the organ, association or network stands in the clause.
  enum Slot: Sendable {
    /// "dem Vorstand", "ihr"
    case dative
    /// "im Vorstand", "in der Kommission"
    case place
    /// "in den Vorstand"
    case direction
    /// "zum Netzwerk"
    case toward
    /// "am Netzwerk"
    case beside
    /// "den Vorstand": what members make complete
    case accusative
    /// What is behind a noun or elsewhere in the clause: "Mitglied des Vorstands", "Mitglied im"
    case attribute(noun: Int)
    /// What somebody left in the sentence before: "B scheidet aus dem Vorstand aus".
    case left
    /// At one item: "A vom Vorstand der Anstalt"
    case at(Int)
    /// The subject itself: "Das Netzwerk besteht aus …"
    case subject
    /// The organ that the sentence names before the clause: "Im Beirat gibt es einen Wechsel: …"
    case announced
    /// The noun phrase that a participle stands in: "die von A und B gegründete Genossenschaft C"
    case behind(participle: Int)
  }

  /// Where the members stand.
  enum Members: Sendable {
    /// All names that are the subject, as far as the clause tells.
    case subjects
    /// The last list of names: whom somebody chose.
    case chosen
    /// The list behind a preposition: "aus A und B".
    case governed(by: String)
    /// The list behind a preposition that stands before a participle: "die von A und B gegründete".
    case governedBefore(participle: Int, by: String)
    /// The name before the comma: "A, Mitglied des …"
    case before(comma: Int)
    /// The list behind an item.
    case behind(Int)
    /// The list in the genitive behind a noun: "die Aufnahme der Stadt A".
    case owners(ofNoun: Int)
    /// In the next sentence.
    case later
  }

  /// The last part of the rule's id.
  var name: String
  /// The items of its verb.
  var verbs: [Int]
  var slot: Slot
  var members: Members
  /// Whether the organ may be the one that the text speaks of.
  var mayLackOrgan = false
  var takesPersons = true
  var takesBodies = true
  /// Whether its noun stands in the plural: "beide Mitglieder".
  var isPlural = false
  /// Whether only an association, network or union can be meant.
  var needsUnion = false
  /// Whether organs can be meant as members, as in a list of partners.
  var takesOrgans = false
  /// Whether it tells of an event and not of a state.
  var isEvent = false
  /// Whether the first two of its verbs' items are a verb and its particle: "tritt … bei".
  var isParted = false
}
