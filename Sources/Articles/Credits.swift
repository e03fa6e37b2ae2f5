/// How a text tells who made a picture, or whose it is.
enum Credits {
  /// What stands before the name; of two that end alike the longer comes first.
  static let labels: [String] = {
    var labels: [String] = []
    for picture in pictures {
      for text in ["Text", "Bericht"] {
        for joint in ["/", " und ", " & ", ", "] { labels.append(text + joint + picture + ":") }
      }
      for sign in [": ©", " ©", " (c)"] { labels.append(picture + sign) }
    }
    for compound in compounds { labels.append(compound + ":") }
    for picture in pictures { labels.append(picture + ":") }
    return labels + ["Copyright ©", "©", "(c)", "(C)"]
  }()

  /// Whether a label may end with this byte.
  static func mayEndLabel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ")") || byte == 0xA9
  }

  /// Whether the inside of a bracket begins like a credit; there the colon may be missing.
  static func begin(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    if labels.contains(where: { lines.starts(range, with: $0) }) { return true }
    return pictures.contains { picture in
      guard lines.starts(range, with: picture + " ") else { return false }
      let name = range.lowerBound + picture.utf8.count + 1
      guard name < range.upperBound else { return false }
      // "(Foto Stadt Essen)", but neither "(Foto oben)" nor "(Bild Mitte)".
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(lines.bytes[name])
        && !lines.starts(name..<range.upperBound, with: "Mitte")
    }
  }

  /// Whether a short line names a picture agency beside who took the picture, and nothing else.
  static func isAgencyLine(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    guard range.count <= 80, let last = lines.bytes[range].last, !".!?:".utf8.contains(last),
      lines.words(in: range) <= 8,
      let agency = agencies.first(where: { lines.first($0, in: range) != nil })
    else { return false }
    if pictures.contains(where: { lines.starts(range, with: $0 + " von ") }) { return true }
    return ["/", "|", "–", " - ", " via "].contains { lines.first($0, in: range) != nil }
      || lines.trimmed(range).count == agency.utf8.count
  }

  /// Whether a sentence ends within what should be a name.
  ///
  /// Titles and initials end none, as in "Dr. A. Vogel".
  static func holdsSentence(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    var letters = 0
    for index in range {
      let byte = lines.bytes[index]
      if byte == UInt8(ascii: "."), letters > 4, index + 1 < range.upperBound,
        lines.bytes[index + 1] == UInt8(ascii: " ")
      {
        return true
      }
      let isLetter =
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      letters = isLetter ? letters + 1 : 0
    }
    return false
  }

  private static let pictures = [
    "Fotos", "Foto", "Bilder", "Bild", "Grafik", "Quelle", "Illustration", "Screenshot",
    "Visualisierung", "Rendering",
  ]

  private static let compounds = [
    "Bildquelle", "Bildquellen", "Bildnachweis", "Bildrechte", "Bildautor", "Bildautorin",
    "Bildcredit", "Fotoquelle", "Fotonachweis", "Fotorechte", "Fotocredit", "Foto-Credit",
    "Foto/Copyright", "Foto/Quelle", "Bild/Quelle", "Fotograf", "Fotografin", "Fotografie",
    "Fotomontage", "Symbolfoto", "Symbolbild", "Archivfoto", "Archivbild", "Pressefoto",
    "Pressebild", "Titelfoto", "Titelbild", "Beitragsbild", "Credits", "Credit", "Copyright",
  ]

  private static let agencies = [
    "stock.adobe.com", "AdobeStock", "Adobe Stock", "iStock", "picture alliance",
    "picture-alliance", "Shutterstock", "shutterstock", "Getty Images", "Pixabay", "pixabay",
    "Unsplash", "unsplash", "Pexels", "pexels", "imago images", "IMAGO", "/dpa", "dpa/", "/ddp",
    "/epd", "epd/", "Fotolia", "fotolia",
  ]
}
