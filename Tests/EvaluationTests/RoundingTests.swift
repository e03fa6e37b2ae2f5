import Foundation
import Testing

@testable import Evaluation

@Suite struct `Rounding` {
  @Test func `is that of printf for every share of small counts`() {
    for gold in 1...120 {
      for hits in 0...gold {
        let share = Double(hits) / Double(gold)
        #expect(share.rounded3 == String(format: "%.3f", share))
      }
    }
  }

  @Test(arguments: [0.0005, 0.0015, 0.0625, 0.1875, 0.4995, 0.9995, 0.99949999999999994, 1])
  func `is that of printf near ties`(share: Double) {
    #expect(share.rounded3 == String(format: "%.3f", share))
  }
}
