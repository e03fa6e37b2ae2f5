import Gazetteer
import Ontology

/// Finds what an article names: the passes in their order, each a file of its own.
package struct MentionFinder: Sendable {
  /// A finder.
  package init() {}

  /// Adds mentions and entities to an analysis.
  package func find(in analysis: inout Analysis) {
    let sheet = sheet(of: analysis)
    MentionAssembly.run(sheet, into: &analysis)
  }

  /// The drafts of an analysis, with what was turned down: what the trace shows.
  func sheet(of analysis: Analysis) -> DraftSheet {
    var sheet = DraftSheet(
      text: analysis.text, lexicon: analysis.lexicon, zones: analysis.article.zones)
    LexiconPass.run(analysis.lexiconMatches, on: &sheet)
    AdministrationPass.run(on: &sheet)
    PluralBodyPass.run(on: &sheet)
    RolePass.run(on: &sheet)
    ChiefTitles.run(on: &sheet)
    UnionByAdjective.run(on: &sheet)
    BodyPass.run(on: &sheet)
    ProgrammePass.run(on: &sheet)
    SessionPass.run(on: &sheet)
    NamePass.run(on: &sheet)
    AbbreviationPass.run(on: &sheet)
    AcronymPass.run(on: &sheet)
    ServedTownPass.run(on: &sheet)
    VenuePass.run(on: &sheet)
    HostPass.run(on: &sheet)
    RepeatPass.run(on: &sheet)
    SurnamePass.run(on: &sheet)
    DatelinePass.run(on: &sheet)
    TerritoryDecision.run(on: &sheet)
    FullTownNames.run(on: &sheet)
    MinistryLand.run(on: &sheet)
    OwnerPass.run(on: &sheet)
    return sheet
  }
}
