import Foundation
import Ontology
import Testing

@testable import Articles

/// PDF files, read through `pdftotext`.
@Suite struct `A PDF` {
  /// A page with these lines, made by hand: Latin-1, no compression.
  static func page(_ lines: [String]) -> Data {
    let shown = lines.map { line in
      let escaped = line.replacing("(", with: "\\(").replacing(")", with: "\\)")
      return "(\(escaped)) Tj T*"
    }
    let content = "BT /F1 11 Tf 14 TL 50 780 Td \(shown.joined(separator: "\n")) ET"
    let bytes = content.data(using: .isoLatin1) ?? Data()
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        + "/Resources << /Font << /F1 4 0 R >> >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    var file = Data("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(file.count)
      file += Data("\(number + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    places.append(file.count)
    file += Data("5 0 obj\n<< /Length \(bytes.count) >>\nstream\n".utf8) + bytes
    file += Data("\nendstream\nendobj\n".utf8)
    let table = file.count
    file += Data("xref\n0 6\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      let padding = String(repeating: "0", count: 10 - digits.count)
      file += Data("\(padding)\(digits) 00000 n \n".utf8)
    }
    file += Data("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return file
  }

  static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
    }

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func `is an article with whole lines and words`() throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      Self.page([
        "Datum: 2024-05-06", "Anna Muster leitet die Versammlung der Stadt Köln und die Verwal-",
        "tung des Zweckverbands (ZV) für Informationstechnik.",
      ]), to: "meldung.pdf")
    let article = try #require(try ArticleReader.articles(in: [path]).first)
    #expect(article.id == "meldung")
    #expect(
      article.text.contains("die Verwaltung des Zweckverbands (ZV) für"), "\(article.text)")
  }

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func `that is none is told in one line`() throws {
    let scratch = try Scratch()
    try scratch.write("%PDF-1.4\nkaputt", to: "a.pdf")
    #expect(
      ArticleReaderTests.error(scratch, "a.pdf")
        == "a.pdf: pdftotext can't read it: is it a whole PDF, and not locked?")
  }

  @Test func `needs pdftotext, and says so`() {
    #expect(throws: (any Error).self) {
      try PDFText.text(of: Array(Self.page(["Text"])), file: "a.pdf", searchPath: "/nowhere")
    }
  }

  @Test(arguments: [
    (
      "Die Kommunen wollen ihre IT-\nDienstleister stärken, das sagte der Landes-\nverband.",
      "Die Kommunen wollen ihre IT-Dienstleister stärken, das sagte der Landesverband."
    ),
    (
      "Neu geordnet sind die Bundes-\nund Landesbehörden nun alle.",
      "Neu geordnet sind die Bundes- und Landesbehörden nun alle."
    ),
    ("Überschrift\nDer Rat tagte in Bonn.\n\nNoch ein Absatz.", nil),
    ("Dem Vorstand gehören folgende Personen an:\nAnna Muster", nil),
  ])
  func `has its lines joined where a paragraph goes on`(text: String, joined: String?) {
    #expect(PDFText.unwrapped(text) == joined ?? text)
  }
}
