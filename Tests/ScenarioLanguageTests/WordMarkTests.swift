import ScenarioLanguage
import Testing

@Suite("What words look like while they are typed")
struct WordMarkTests {
  /// Lines, and the words of the language in them.
  static let lines: [(line: String, keywords: [String])] = [
    ("ut Nore og Uvdal", ["ut"]), ("leave Nore og Uvdal from 2021", ["leave", "from"]),
    ("leave Oslo, Nore og", ["leave"]),
    ("fees of Nore og Uvdal + free", ["fees", "of", "og", "free"]),
    ("free >= 0 and bound", ["free", "and", "bound"]), ("leave", ["leave"]),
    ("rate 1.60; ut Nore og Uvdal; vis", ["rate", "ut", "vis"]), ("ut Nore og Uvdal (", ["ut"]),
    ("free; leave Nordre og Søndre Land until", ["free", "leave", "until"]), ("", []),
    ("kan vi ansette en til", ["til"]),
  ]

  @Test("tell names from words of the language", arguments: lines)
  func keywords(line: String, keywords: [String]) {
    let found = Parser.marks(in: line).filter { $0.mark == .keyword }.map { mark in
      String(
        decoding: line.utf8.dropFirst(mark.range.start).prefix(mark.range.end - mark.range.start),
        as: UTF8.self)
    }
    #expect(found == keywords)
  }

  @Test("tell texts in quotes, names too")
  func texts() {
    #expect(Parser.marks(in: "leave \"Nore og Uvdal\"").map(\.mark) == [.keyword, .text])
  }
}
