/// Writes the stretches of lines.
extension HTMLPage {
  /// Our own words, with ordinal numbers kept on one line with what they count, and years with
  /// what stands before them.
  func bound(_ text: String) -> String {
    var bytes: [UInt8] = []
    var last = (before: UInt8(0), byte: UInt8(0))
    let text = Array(escape(text).utf8)
    for (place, byte) in text.enumerated() {
      let isAfterOrdinal = last.byte == 46 && (48...57).contains(last.before)
      if byte == 32, isAfterOrdinal || Self.isYear(text[(place + 1)...]) {
        bytes += Array("\u{A0}".utf8)
      } else {
        bytes.append(byte)
      }
      last = (last.byte, byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the text goes on with a number of four digits.
  private static func isYear(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix { (48...57).contains($0) }.count == 4
  }

  func inlines(_ spans: [Inline]) -> String {
    merged(spans).map { inline($0) }.joined()
  }

  /// The same, with what needs no mark of its own in one piece.
  private func merged(_ spans: [Inline]) -> [Inline] {
    spans.reduce(into: []) { merged, span in
      let span = german.isEmpty ? span.unmarked : span
      if case .quiet(let text) = span, case .quiet(let before) = merged.last {
        merged[merged.count - 1] = .quiet(before + text)
      } else {
        merged.append(span)
      }
    }
  }

  /// A stretch with the attribute of its language, if that is another than the page's.
  private func inline(_ span: Inline, _ language: String = "") -> String {
    switch span {
    case .text(let text):
      return language.isEmpty ? escape(text) : "<span\(language)>\(escape(text))</span>"
    case .strong(let text): return "<strong\(language)>\(escape(text))</strong>"
    case .quiet(let text): return "<span\(language) class=\"quiet\">\(bound(text))</span>"
    case .link(let text, let path, let fragment):
      return "<a\(language) href=\"\(reference(path, fragment: fragment))\">\(escape(text))</a>"
    case .outside(let address):
      guard Inline.isOfTheWeb(address) else { return escape(address) }
      return "<a href=\"\(escape(address))\" rel=\"noreferrer\">\(escape(address))</a>"
    case .tag(let tag):
      return "<span class=\"tag \(tag.className)\">\(escape(labels.tag(tag)))</span>"
    case .german(let span): return inline(span, german)
    }
  }
}

extension Inline {
  /// The same in a lower voice; links and marks stay.
  var quieted: Inline {
    switch self {
    case .text(let text), .strong(let text): .quiet(text)
    case .german(let span): .german(span.quieted)
    case .quiet, .link, .outside, .tag: self
    }
  }

  /// The same without the mark of its language.
  fileprivate var unmarked: Inline {
    if case .german(let span) = self { span.unmarked } else { self }
  }

  fileprivate func plain(_ labels: any Labels) -> String {
    switch self {
    case .text(let text), .strong(let text), .quiet(let text), .outside(let text): text
    case .link(let text, path: _, fragment: _): text
    case .tag(let tag): "(\(labels.tag(tag)))"
    case .german(let span): span.plain(labels)
    }
  }

  /// Whether an address can be followed without harm: http or https, and no blank in it.
  static func isOfTheWeb(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 60 && $0 != 62 && $0 != 34 }
  }
}

extension [Inline] {
  /// The words alone.
  func plain(_ labels: any Labels) -> String {
    map { $0.plain(labels) }.joined()
  }
}
