import Foundation
import Ontology
import Testing

/// Articles cut, torn and mixed: nothing that they say need be true, and nothing may stop the program.
@Suite struct BrokenTextTests {
  /// The same numbers in each run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let scraps = [
    ",", ";", ":", ".", "(", ")", "„", "“", "–", "/", "und", "der", "die", "als", "zum", "von",
    "ist", "wurde", "dort", "er", "ihre", "Präsident", "Vorsitzende:", "Vizepräsidenten:",
    "Vorstand:", "sein Stellvertreter", "Mitglieder sind",
  ]

  private static let words: [Substring] = {
    let folder = RelationMeasure.root + "/Tests/Corpus"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().compactMap {
      try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }.joined(separator: "\n").split(separator: " ")
  }()

  @Test(arguments: 0..<8) func `are read to their end`(seed: UInt64) throws {
    #expect(Self.words.count > 5000)
    var dice = Dice(state: seed &* 7919 &+ 17)
    for _ in 0..<120 {
      var text: [String] = []
      for _ in 0..<Int.random(in: 1...5, using: &dice) {
        let start = Int.random(in: 0..<Self.words.count, using: &dice)
        let end = min(Self.words.count, start + Int.random(in: 1...18, using: &dice))
        text += Self.words[start..<end].map(String.init)
        if Bool.random(using: &dice), let scrap = Self.scraps.randomElement(using: &dice) {
          text.insert(scrap, at: Int.random(in: 0...text.count, using: &dice))
        }
      }
      let facts = try MarkedRow.facts(of: text.joined(separator: " "))
      #expect(facts.isSound)
    }
  }
}
