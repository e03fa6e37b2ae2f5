import Foundation
import Testing

@testable import WhoIsWho

@Suite struct StyleSheetTests {
  @Test(arguments: [0, 1])
  func `text stands out from its ground as WCAG asks, in light and dark`(scheme: Int) throws {
    let blocks = StyleSheet.text.components(separatedBy: ":root {")
    let block = try #require(blocks.dropFirst(scheme + 1).first)
    var colours: [String: Double] = [:]
    for match in block.prefix { $0 != "}" }.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
      colours[String(match.1)] = try luminance(String(match.2))
    }
    let pairs = [
      ("ink", "paper"), ("soft", "paper"), ("accent", "paper"), ("accent", "raised"),
      ("ink", "raised"), ("soft", "raised"), ("warn", "warn-soft"), ("accent", "accent-soft"),
      ("ink", "warn-soft"), ("accent", "warn-soft"),
    ]
    for (text, ground) in pairs {
      let one = try #require(colours[text])
      let other = try #require(colours[ground])
      let contrast = (max(one, other) + 0.05) / (min(one, other) + 0.05)
      #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
    }
  }

  @Test func `the style sheet loads nothing and closes what it opens`() {
    #expect(!StyleSheet.text.contains("url("))
    #expect(!StyleSheet.text.contains("@import"))
    #expect(StyleSheet.text.count { $0 == "{" } == StyleSheet.text.count { $0 == "}" })
  }

  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour, radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
