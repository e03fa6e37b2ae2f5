import Foundation
import FoundationXML
import Graph
import Testing

@testable import Exporters

/// What Graphviz draws of our recipes.
@Suite(.enabled(if: Tool.hasGraphviz, "Graphviz is not installed (apt install graphviz)"))
struct PictureTests {
  private static func council() throws -> Network {
    try Sample.gold(mentions: false).body("body-it-planungsrat") ?? Network()
  }

  @Test(arguments: PictureRecipe.allCases)
  func `a recipe becomes a picture, the same each time`(recipe: PictureRecipe) throws {
    let dot = try #require(try recipe.dot(of: Self.council()))
    #expect(try dot == recipe.dot(of: Self.council()))
    let drawn = try Tool.run(["dot", "-Tsvg"], on: dot)
    #expect(drawn.status == 0 && drawn.errors.isEmpty, "\(drawn.errors.prefix(500))")
    let texts = try XMLDocument(data: drawn.output).nodes(forXPath: "//*[local-name()='text']")
    #expect(texts.count > 10)
    #expect(try Tool.run(["dot", "-Tpng"], on: dot).output.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test(arguments: PictureRecipe.allCases)
  func `there is nothing to draw of nothing`(recipe: PictureRecipe) {
    #expect(recipe.dot(of: Network()) == nil)
  }

  @Test func `hostile names are drawn as they are`() throws {
    for recipe in PictureRecipe.allCases {
      let dot = try #require(recipe.dot(of: Sample.hostile()))
      let drawn = try Tool.run(["dot", "-Tsvg"], on: dot)
      #expect(drawn.status == 0, "\(drawn.errors.prefix(500))")
      _ = try XMLDocument(data: drawn.output)
    }
  }

  @Test func `the timeline has a row for each term, and no name hides another`() throws {
    let network = try Self.council()
    let dot = try #require(try PictureRecipe.timeline.dot(of: network))
    let drawn = try Tool.run(["dot", "-Tplain"], on: dot)
    let parts = String(decoding: drawn.output, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ") }.filter { $0.first == "node" && $0.count > 6 }
    let names = Set(
      network.edges.filter { $0.kind == .holds }.map { network.nodes[$0.source].name })
    for name in names { #expect(dot.contains("label=\"\(name)  "), "\(name)") }
    // Boxes of texts: x, y, width, height.
    let boxes = parts.filter { $0[1].contains("part") }.compactMap { part -> [Double]? in
      let numbers = part[2..<6].compactMap { Double($0) }
      return numbers.count == 4 ? numbers : nil
    }
    #expect(boxes.count > names.count)
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] {
        let isApart =
          abs(box[0] - other[0]) * 2 > box[2] + other[2] - 0.02
          || abs(box[1] - other[1]) * 2 > box[3] + other[3] - 0.02
        #expect(isApart, "\(box) \(other)")
      }
    }
  }

  @Test func `the calendar shows a session with its chair`() throws {
    let dot = try #require(try PictureRecipe.calendar.dot(of: Self.council()))
    #expect(dot.contains("label=\"40. · 29.3.\\nPatrick Burghardt\""))
    #expect(dot.contains("Leitung: Patrick Burghardt\\n„"))
  }
}
