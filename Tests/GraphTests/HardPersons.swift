import Graph
import Ontology
import Testing

/// Pairs of persons on which linking goes wrong easily, each with how it must go and why.
///
/// A person is written `NAME | OFFICE @ BODY | DATE`, with `♀` or `♂` behind the name where the
/// text shows the gender, and `~` before the family name where it is more than the last word.
@Suite struct HardPersons {
  static let namesakes: [HardPair] = [
    HardPair(
      "Jan Sommer | Landrat @ Landkreis Hof | 2022-01-10",
      "Jan Sommer | Landrat @ Landkreis Fulda | 2022-03-10", false,
      "veto: the same office in two municipalities at a time"
    ),
    HardPair(
      "Jan Sommer | Bürgermeister @ Stadt Hof | 2012-01-10",
      "Jan Sommer | Bürgermeister @ Stadt Essen | 2022-03-10", true, "full name 100"
    ),
    HardPair(
      "Jan Sommer | Bürgermeister @ Stadt Hof | 2022-01-10",
      "Jan Sommer | Landrat @ Landkreis Hof | 2022-06-10", true, "full name 100"
    ),
    HardPair(
      "Kim Sander ♀ | CIO @ Stadt Hof | 2022", "Kim Sander ♂ | CIO @ Stadt Hof | 2022", false,
      "veto: gender"
    ),
    HardPair("Sascha Adler ♂", "Sascha Adler", true, "full name 100"),
    HardPair("Peter Wolf | Referent @ BMI", "Petra Wolf | Referentin @ BMI", false, "veto: names"),
    HardPair(
      "Peter Wolf | Präsident @ KGSt", "P. Wolf | Präsident @ KGSt", true,
      "initial of the given name 60, same office 60"
    ),
    HardPair(
      "Peter Wolf | Präsident @ KGSt", "P. Wolf | Vorstand @ Vitako", false,
      "initial of the given name 60)"
    ),
    HardPair("Peter Wolf | Präsident @ KGSt", "P. Wolf", false, "initial of the given name 60)"),
    HardPair(
      "Wolf | Präsident @ KGSt", "Peter Wolf | Präsident @ KGSt", true,
      "family name 40, same office 60"
    ),
    HardPair(
      "Wolf | Vorstand @ KGSt", "Peter Wolf | Präsident @ KGSt", false,
      "family name 40, same body 40"
    ),
    HardPair(
      "Wolf | Präsident", "Peter Wolf | Präsident @ KGSt", false, "family name 40, same title 20"),
    HardPair("Wolf", "Wolf", false, "family name 40)"),
    HardPair("Wolf | CIO @ Land Hessen", "Wolf | CIO @ Land Bremen", false, "family name 40)"),
    HardPair("Thomas Richter (Amtsgericht)", "Thomas Richter (Stadtwerke)", false, "veto: names"),
    HardPair("Thomas Richter (Amtsgericht)", "Thomas Richter", true, "full name 100"),
    HardPair("Hans Peter Müller", "Hans Jürgen Müller", false, "veto: names"),
    HardPair("Hans P. Müller", "Hans Jürgen Müller", false, "veto: names"),
    HardPair("Lena ~von Berg", "Lena ~van Berg", false, "veto: names"),
  ]

  static let spellings: [HardPair] = [
    HardPair(
      "Ralf Burkhart | CIO @ Land Hessen", "Ralf Burkhardt | CIO @ Land Hessen", true,
      "other spelling of the family name 50, same office 60"
    ),
    HardPair(
      "Ralf Burkhart | CIO @ Land Hessen", "Ralf Burkhardt | CIO @ Land Bremen", false,
      "other spelling of the family name 50)"
    ),
    HardPair("Ralf Burkhart", "Ralf Burkhardt", false, "other spelling of the family name 50)"),
    HardPair("Burkhart | CIO @ Land Hessen", "Burkhardt | CIO @ Land Hessen", false, "veto: names"),
    HardPair(
      "Ralf Burkhart | CIO @ Land Hessen", "Rolf Burkhardt | CIO @ Land Hessen", false,
      "veto: names"
    ),
    HardPair(
      "Ute Meyer | Landrätin @ Landkreis Hof", "Ute Meier | Landrätin @ Landkreis Hof", true,
      "other spelling of the family name 50, same office 60"
    ),
    HardPair(
      "Ute Meyer | Landrätin @ Landkreis Hof", "Ute Maier | Kämmerin @ Landkreis Hof", false,
      "other spelling of the family name 50, same body 40"
    ),
    HardPair(
      "Otto Schmid | Präsident @ KGSt", "Otto Schmidt | Präsident @ KGSt", true,
      "other spelling of the family name 50, same office 60"
    ),
    HardPair(
      "Otto Schmid | Präsident @ KGSt", "Otto Schmied | Präsident @ KGSt", false,
      "family names have nothing in common"
    ),
    HardPair("Jörg Größer", "Joerg Groesser", true, "full name 100"),
    HardPair("Jörg Weiß", "Jörg Weiss", true, "full name 100"),
    HardPair("Käthe Mätzold", "Kaethe Maetzold", true, "full name 100"),
    HardPair("Zoë Núñez", "Zoe Nunez", true, "full name 100"),
    HardPair("Ayşe Gökçe", "Ayse Gökce", true, "full name 100"),
    HardPair(
      "Jan Köhler | CIO @ Stadt Hof", "Jan Kohler | CIO @ Stadt Hof", true,
      "other spelling of the family name 50, same office 60"
    ),
    HardPair("Jan Köhler", "Jan Kohler", false, "other spelling of the family name 50)"),
    HardPair(
      "Mathias Vogel | Referent @ BMI", "Matthias Vogel | Sprecher @ BMI", true,
      "other spelling of the given name 60, same body 40"
    ),
    HardPair("Mathias Vogel", "Matthias Vogel", false, "other spelling of the given name 60)"),
    HardPair(
      "Stefan Vogel | Referent @ BMI", "Stephan Vogel | Referent @ BMI", true,
      "other spelling of the given name 60, same office 60"
    ),
    HardPair(
      "Markus Vogel | Referent @ BMI", "Martin Vogel | Referent @ BMI", false, "veto: names"),
  ]

  static let forms: [HardPair] = [
    HardPair("Prof. Dr. Anna Vogel", "Anna Vogel", true, "full name 100"),
    HardPair("Dr.-Ing. Anna Vogel", "Dipl.-Ing. Anna Vogel", true, "full name 100"),
    HardPair("Dr. h. c. Anna Vogel", "Anna Vogel", true, "full name 100"),
    HardPair(
      "Dr. H. Vogel | CIO @ BMI", "Hanna Vogel | CIO @ BMI", true,
      "initial of the given name 60, same office 60"
    ),
    HardPair("Karl ~Freiherr von Stein", "Karl ~von Stein", false, "veto: names"),
    HardPair("Karl ~von Stein", "Karl Stein", true, "full name 100"),
    HardPair("Hendrik ~van der Meer", "Hendrik Meer", true, "full name 100"),
    HardPair("Herbert Zinell", "Herbert O. Zinell", true, "full name but for a middle initial 100"),
    HardPair(
      "Herbert O. Zinell", "Herbert Otto Zinell", true, "full name but for a middle initial 100"),
    HardPair(
      "Henning Lühr | CIO @ Land Bremen", "Hans-Henning Lühr | Staatsrat @ Land Bremen", true,
      "short form of the given name 60, same body 40"
    ),
    HardPair("Henning Lühr", "Hans-Henning Lühr", false, "short form of the given name 60)"),
    HardPair(
      "H.-H. Lühr | CIO @ Land Bremen", "Hans-Henning Lühr | CIO @ Land Bremen", true,
      "initial of the given name 60, same office 60"
    ),
    HardPair(
      "Anna Vogel | Rätin @ Stadt Hof", "Anna Vogel-Brandt | Rätin @ Stadt Hof", true,
      "part of a double name 60, same office 60"
    ),
    HardPair(
      "Anna Brandt-Vogel | Rätin @ Stadt Hof", "Anna Vogel | Sprecherin @ Stadt Hof", true,
      "part of a double name 60, same body 40"
    ),
    HardPair("Anna Vogel", "Anna Vogel-Brandt", false, "part of a double name 60)"),
    HardPair(
      "Anna Vogel | Rätin @ Stadt Hof", "Anna Brandt | Rätin @ Stadt Hof", false,
      "family names have nothing in common"
    ),
    HardPair(
      "Anna Vogel-Brandt | Rätin @ Stadt Hof", "Anna Brandt-Vogel | Rätin @ Stadt Hof", false,
      "veto: names"
    ),
    HardPair(
      "Vogel | Rätin @ Stadt Hof", "Anna Vogel-Brandt | Rätin @ Stadt Hof", false, "veto: names"),
  ]

  @Test(arguments: namesakes + spellings + forms)
  func `two persons`(row: HardPair) throws {
    try row.expect([person(row.first, in: "a"), person(row.second, in: "b")])
  }

  private func person(_ text: String, in id: String) -> ArticleFacts {
    let cells = text.split(separator: "|").map { trimmed($0) }
    var draft = Draft(id, cells.count > 2 ? cells[2] : nil)
    var name = cells[0]
    var gender: Gender?
    for (sign, value) in [(" ♀", Gender.female), (" ♂", .male)] where name.hasSuffix(sign) {
      name.removeLast(sign.count)
      gender = value
    }
    let parts = name.split(separator: "~")
    var entity = ArticleEntity(
      kind: .person, name: name.filter { $0 != "~" }, gender: gender)
    if parts.count > 1 {
      entity.givenName = trimmed(parts[0])
      entity.familyName = String(parts[1])
    }
    let person = draft.add(entity)
    if cells.count > 1, !cells[1].isEmpty {
      let office = cells[1].split(separator: "@").map { trimmed($0) }
      draft.holds(person, office[0], at: office.count > 1 ? office[1] : nil)
    }
    return draft.facts
  }
}
