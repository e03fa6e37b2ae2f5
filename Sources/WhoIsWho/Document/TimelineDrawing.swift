/// Draws a timeline as bars whose words stay text, so that a phone shows them as well as a screen.
struct TimelineDrawing {
  private let timeline: Timeline
  private let labels: any Labels

  init(_ timeline: Timeline, _ labels: any Labels) {
    self.timeline = timeline
    self.labels = labels
  }

  /// The drawing as HTML.
  ///
  /// - Parameter inlines: Writes a line's words.
  /// - Returns: A list of terms, each with its bar, and the years below.
  func text(_ inlines: ([Inline]) -> String) -> String {
    let rows = timeline.rows.map { row in
      "<li><div>\(inlines(row.line)) <span class=\"when\">"
        + "\(inlines(row.dates))</span></div>\n\(bar(row))</li>\n"
    }
    let note =
      timeline.undated == 0
      ? "" : "<p class=\"quiet\">\(HTMLWriter.escape(labels.undrawn(timeline.undated)))</p>\n"
    return "<div class=\"timeline\">\n<ul>\n\(rows.joined())</ul>\n\(axis)\(note)</div>\n"
  }

  private func bar(_ row: Timeline.Row) -> String {
    var shapes = ticks
    if row.earliest < row.start { shapes += rectangle("open", row.earliest, row.start) }
    shapes += rectangle(row.isPast ? "past" : "now", row.start, max(row.end, row.start + 0.006))
    if row.latest > row.end { shapes += rectangle("open", row.end, row.latest) }
    return "<svg class=\"bar\" width=\"100%\" height=\"14\" aria-hidden=\"true\">\(shapes)</svg>"
  }

  private func rectangle(_ name: String, _ start: Double, _ end: Double) -> String {
    "<rect class=\"\(name)\" x=\"\(percent(start))\" y=\"2\" width=\"\(percent(end - start))\" "
      + "height=\"10\"></rect>"
  }

  private var ticks: String {
    timeline.ticks.map { tick in
      let place = percent(tick.place)
      return "<line x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"14\"></line>"
    }.joined()
  }

  private var axis: String {
    let years = timeline.ticks.map { tick in
      let anchor = tick.place < 0.05 ? "start" : tick.place > 0.95 ? "end" : "middle"
      return "<text x=\"\(percent(tick.place))\" y=\"14\" text-anchor=\"\(anchor)\">"
        + "\(tick.year)</text>"
    }
    return "<svg class=\"axis\" width=\"100%\" height=\"20\" aria-hidden=\"true\">"
      + "\(years.joined())</svg>\n"
  }

  /// Of the width, to a hundredth: the same on every machine.
  private func percent(_ share: Double) -> String {
    let hundredths = Int((max(0, share) * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
