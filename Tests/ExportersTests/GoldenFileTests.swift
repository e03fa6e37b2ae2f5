import Foundation
import Testing

@testable import Exporters

/// Each format's file of one small network, as it should be, in Tests/Golden/exports.
@Suite struct GoldenFileTests {
  @Test(arguments: ConformanceTests.Variant.all)
  func `the file is as recorded`(variant: ConformanceTests.Variant) throws {
    let text = try variant.text(of: Sample.burghardt())
    let name = "burghardt-\(variant.profile).\(variant.format.fileExtension)"
    let file = Sample.root.appending(path: "Tests/Golden/exports").appending(path: name)
    if ProcessInfo.processInfo.environment["KOMMUNALGRAPH_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(text == recorded, "differs from \(name); record again with KOMMUNALGRAPH_RECORD=1")
  }
}
