import Ontology
import Storage
import Testing

@Suite("Content keys")
struct ContentKeyTests {
  @Test func `a key is the same in every run`() {
    let article = Article(id: "a", text: "Ein Text.")
    #expect(
      ContentKey(article, extraction: "1").description == "8fae4fa7851611139201c29aa092f939")
  }

  @Test func `every field and the extraction count`() {
    let base = Article(id: "a", title: "b", url: "c", text: "d")
    var articles = [base]
    func vary(_ change: (inout Article) -> Void) {
      var article = base
      change(&article)
      articles.append(article)
    }
    vary { $0.id = "ab" }
    vary { $0.date = PartialDate("2023") }
    vary { $0.title = nil }
    vary { $0.title = "" }
    vary {
      $0.title = nil
      $0.source = "b"
    }
    vary {
      $0.title = "bc"
      $0.url = ""
    }
    vary { $0.text = "d " }
    vary { $0.textIsDerived = true }
    vary { $0.zones = [Zone(kind: .body, range: 0..<1)] }
    vary { $0.zones = [Zone(kind: .heading, range: 0..<1)] }
    let keys =
      articles.map { ContentKey($0, extraction: "1").description }
      + [ContentKey(base, extraction: "2").description]
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.utf8.count == 32 })
  }
}
