/// What a whole line is, by how it begins and ends.
enum LineKinds {
  /// Whether a line belongs to the page and not to the article: a menu, a notice, a bare link.
  static func isFurniture(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    if let start = LineParts.moreStart(in: range, of: lines), start == range.lowerBound {
      return true
    }
    guard range.count <= 600 else { return false }
    if noticeStarts.contains(where: { lines.starts(range, with: $0) }) { return true }
    return range.count <= 200 && (isLink(lines, range) || isMenu(lines, range))
  }

  /// Whether a line says of itself that it stands under a picture.
  static func isCaption(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    captionStarts.contains { lines.starts(range, with: $0) }
  }

  private static let captionStarts = [
    "Bildunterschrift:", "BU:", "Auf dem Bild", "Auf dem Foto", "Im Bild:", "Im Bild (",
    "Das Foto zeigt", "Unser Bild zeigt", "Unser Foto zeigt", "Foto (v.", "Bild (v.",
    "Von links:", "Von links nach rechts", "V.l.", "v.l.", "v. l.", "(v.l.", "(v. l.",
  ]

  private static let noticeStarts = [
    "Diese Website verwendet Cookies", "Diese Website nutzt Cookies",
    "Diese Webseite verwendet Cookies", "Diese Webseite nutzt Cookies",
    "Diese Seite verwendet Cookies", "Diese Seite nutzt Cookies",
    "Unsere Website verwendet Cookies", "Unsere Webseite verwendet Cookies",
    "Wir verwenden Cookies", "Wir nutzen Cookies", "Wir setzen Cookies", "Um unsere Website",
    "Bitte aktivieren Sie JavaScript", "Sie sind hier:", "Stichwörter:", "Stichworte:",
    "Schlagwörter:", "Schlagworte:", "Tags:", "Weitere Meldungen und Beiträge",
    "Weitere Artikel", "Lesen Sie auch", "Mehr zum Thema", "Das könnte Sie auch interessieren",
    "Newsletter abonnieren", "Jetzt Newsletter", "Anzeige:", "Alle Rechte vorbehalten",
  ]

  private static let linkStarts = [
    "http://", "https://", "www.", "Mehr ", "Weitere Informationen", "Weitere Infos", "Infos",
    "Informationen", "Internet:", "Link", "Siehe ", "Quelle:", "Online:", "URL:", "Web:",
    "Zum Artikel", "Zur Meldung", "Zur Pressemitteilung",
  ]

  /// A line that only leads to an address: "https://…", "Mehr unter www.example.org".
  private static func isLink(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    guard linkStarts.contains(where: { lines.starts(range, with: $0) }),
      lines.words(in: range) <= 8
    else { return false }
    let words = lines.string(range).split(separator: " ")
    guard let last = words.last else { return false }
    let address = last.drop { $0 == "(" || $0 == "<" || $0 == "[" }
    return ["http://", "https://", "www."].contains { address.hasPrefix($0) }
  }

  /// A line of nothing but a site's own words, alone or in a row.
  private static func isMenu(_ lines: TextLines, _ range: Range<Int>) -> Bool {
    // Most lines are longer than any such word, and nothing divides them.
    let dividing: [UInt8] = [UInt8(ascii: "|"), UInt8(ascii: ">"), 9, 0xC2, 0xE2]
    guard range.count <= 32 || lines.bytes[range.prefix(32)].contains(where: dividing.contains)
    else { return false }
    let dividers: Set<Unicode.Scalar> = ["|", "·", "•", "›", "»", ">", "\t"]
    return lines.string(range).unicodeScalars.split { dividers.contains($0) }
      .allSatisfy { menuWords.contains(TextFile.trimmed(String($0)).lowercased()) }
  }

  private static let menuWords: Set<String> = [
    "", "abmelden", "abo", "agb", "alle akzeptieren", "alle ablehnen", "akzeptieren", "ablehnen",
    "anmelden", "anzeige", "artikel drucken", "artikel teilen", "auswahl speichern",
    "barrierefreiheit", "cookie-einstellungen", "cookies", "datenschutz", "datenschutzerklärung",
    "drucken", "e-mail", "einstellungen", "facebook", "home", "impressum", "kommentare",
    "kommentar schreiben", "kontakt", "leichte sprache", "linkedin", "login", "mediadaten",
    "menu", "menü", "merken", "nach oben", "navigation", "newsletter", "registrieren", "rss",
    "sitemap", "startseite", "suche", "suchen", "teilen", "twitter", "weiterempfehlen",
    "weitersagen", "werbung", "whatsapp", "xing", "zum inhalt", "zum inhalt springen",
    "zum hauptinhalt springen", "zur navigation", "zur navigation springen", "zur startseite",
    "zur übersicht", "zurück", "zurück zur übersicht", "über uns",
  ]
}
