import Budget
import ScenarioLanguage
import Testing

/// What can stand at the `|` of a marked text: names by kind, words of the language in English, and the
/// typed part behind a colon where there is any.
private func expected(at marked: String) -> Set<String> {
  let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  let text = parts.joined()
  let found = Parser.expectations(in: text, cursor: parts[0].utf8.count)
  return Set(
    found.items.map { item in
      let typed = String(
        decoding: text.utf8.dropFirst(item.start).prefix(found.cursor - item.start), as: UTF8.self)
      let what =
        switch item.expectation {
        case .word(let concept, as: _): concept.word(in: .english)
        case .name(let kind): "\(kind)".uppercased()
        case .number, .year, .month, .text, .comparison: "\(item.expectation)".uppercased()
        }
      return typed.isEmpty ? what : what + ":" + typed
    })
}

@Suite("What can stand at the cursor")
struct ExpectationTests {
  /// What must be among the expectations, and what must not.
  struct Wanted: Sendable {
    let text: String
    let has: Set<String>
    var lacks: Set<String> = []
  }

  static let rows: [Wanted] = [
    Wanted(text: "|", has: ["leave", "save", "show", "free", "min"], lacks: ["from", "fees:"]),
    Wanted(text: "free; |", has: ["leave", "free"], lacks: ["of", "and"]),
    Wanted(text: "sh|", has: ["show:sh", "free:sh"], lacks: ["show"]),
    Wanted(text: "slå sa|", has: ["merge:slå sa", "or:sa"], lacks: ["leave:slå sa"]),
    Wanted(text: "leave |", has: ["MEMBER"], lacks: ["from", "leave"]),
    Wanted(
      text: "leave nordre l|", has: ["MEMBER:nordre l", "from:l", "with chance:l"],
      lacks: ["leave:leave nordre l"]),
    Wanted(text: "leave nordre |", has: ["MEMBER:nordre ", "from", "with chance"]),
    Wanted(text: "leave Nes, tø|", has: ["MEMBER:tø"], lacks: ["from:tø", "MEMBER:Nes, tø"]),
    Wanted(text: "leave Nes, |", has: ["MEMBER"], lacks: ["from"]),
    Wanted(
      text: "leave Nes from 2021 |", has: ["until", "with chance"], lacks: ["from", "MEMBER"]),
    Wanted(text: "leave Nes from |", has: ["YEAR"], lacks: ["from"]),
    Wanted(text: "leave Nes from 20|", has: ["YEAR:20"], lacks: ["MEMBER:Nes from 20"]),
    Wanted(text: "leave Viken with ch|", has: ["with chance:with ch"]),
    Wanted(
      text: "leave Viken with chance 30 |", has: ["percent", "from", "until"],
      lacks: ["with chance"]),
    Wanted(text: "leave \"Nordre L|", has: ["MEMBER:\"Nordre L"], lacks: ["from"]),
    Wanted(text: "leave \"Nes\"|", has: ["MEMBER:\"Nes\""], lacks: ["from"]),
    Wanted(text: "leave \"Nes\" |", has: ["from", "until", "with chance"], lacks: ["MEMBER"]),
    Wanted(text: "join |", has: ["FORMERMEMBER"], lacks: ["MEMBER"]),
    Wanted(text: "join Våler (Inn|", has: ["FORMERMEMBER:Våler (Inn"]),
    Wanted(text: "join Kragerø |", has: ["population", "in", "from", "until"]),
    Wanted(text: "join Kragerø in |", has: ["COUNTY"], lacks: ["YEAR"]),
    Wanted(text: "merge Moss, Råde |", has: ["to"], lacks: ["from"]),
    Wanted(text: "merge Moss, Råde into |", has: ["ANYMEMBER"]),
    Wanted(text: "leave Sør-|", has: ["MEMBER:Sør-"]),
    Wanted(text: "weight |", has: ["ANYMEMBER"]),
    Wanted(text: "population |", has: ["ANYMEMBER", "all", "of", "at"]),
    Wanted(text: "rate |", has: ["of", "at", "NUMBER", "free"]),
    Wanted(text: "rate 1.60 |", has: ["from", "until", "kr", "øre"], lacks: ["and", "of"]),
    Wanted(text: "rate +10|", has: ["øre", "kr"], lacks: ["from"]),
    Wanted(text: "profiling 3 mill |", has: ["kr", "from"], lacks: ["m", "øre"]),
    Wanted(text: "profiling |", has: ["PROFILINGLINE", "NUMBER", "of"]),
    Wanted(text: "spend |", has: ["EXPENSELINE", "new"]),
    Wanted(text: "spend new |", has: ["NEWNAME"], lacks: ["EXPENSELINE", "new"]),
    Wanted(text: "itemise |", has: ["NOTITEMISEDLINE"]),
    Wanted(text: "income |", has: ["INCOME", "new", "of"]),
    Wanted(text: "fund |", has: ["FUND"]),
    Wanted(text: "drop |", has: ["ACTIVITY"]),
    Wanted(text: "hire |", has: ["NUMBER"], lacks: ["temporary"]),
    Wanted(text: "hire 1 |", has: ["temporary", "permanent", "seconded"], lacks: ["k", "kr"]),
    Wanted(text: "hire 1 temporary |", has: ["as", "cost", "from", "until"]),
    Wanted(
      text: "hire 1 temporary cost 900k from 2020-09 |", has: ["as", "until"],
      lacks: ["cost", "from"]),
    Wanted(text: "hire 1 temporary from |", has: ["MONTH"]),
    Wanted(text: "end |", has: ["POSITION", "NUMBER"]),
    Wanted(text: "avslutt |", has: ["POSITION", "NUMBER"]),
    Wanted(text: "end temporary 1|", has: ["POSITION:temporary 1"]),
    Wanted(text: "extend \"Temporary 1\" |", has: ["until"]),
    Wanted(text: "forleng \"Temporary 1\" til og |", has: ["until:til og "]),
    Wanted(text: "convert \"Temporary 1\" to |", has: ["permanent"]),
    Wanted(text: "cost |", has: ["POSITION", "all"]),
    Wanted(text: "growth |", has: ["wages", "prices", "population", "fees"], lacks: ["result"]),
    Wanted(text: "plan 4 |", has: ["years"], lacks: ["k"]),
    Wanted(text: "show |", has: ["fees", "status", "goals"], lacks: ["free"]),
    Wanted(text: "compare |", has: ["FIGURESOURCE"]),
    Wanted(text: "compare \"A\" |", has: ["against", "show"]),
    Wanted(text: "compare \"A\" against \"B\" show |", has: ["free", "fees"]),
    Wanted(text: "compare \"A\" show free, |", has: ["fees"]),
    Wanted(text: "compare \"A\" show free |", has: ["against", "of"], lacks: ["show"]),
    Wanted(text: "assert |", has: ["free", "not", "min", "VARIABLE"]),
    Wanted(
      text: "leave Tønsberg |", has: ["and", "from", "with chance", "MEMBER:Tønsberg "]),
    Wanted(text: "leave Nes og |", has: ["MEMBER", "MEMBER:Nes og "]),
    Wanted(
      text: "leave Nes og Nordre l|", has: ["MEMBER:Nordre l", "MEMBER:Nes og Nordre l"]),
    Wanted(text: "leave \"Nes\" og v|", has: ["MEMBER:v"]),
    Wanted(text: "compare \"A\" show free og |", has: ["fees"]),
    Wanted(text: "assert free >= 0 |", has: ["and", "or", "within", "between", "kr", "TEXT"]),
    Wanted(text: "assert free between 1 |", has: ["and"], lacks: ["or"]),
    Wanted(text: "let |", has: ["NEWNAME"]),
    Wanted(text: "let x = |", has: ["free", "VARIABLE", "max"]),
    Wanted(text: "fees of |", has: ["SUBJECT(OF: BUDGET.QUANTITY.FEES)"]),
    Wanted(text: "fees of Oslo at |", has: ["YEAR"]),
    Wanted(text: "fees of Oslo at 2021 |", has: ["in", "and"], lacks: ["of", "at"]),
    Wanted(text: "free in |", has: ["FIGURESOURCE", "YEAR"]),
    Wanted(text: "free in 20|", has: ["YEAR:20"]),
    Wanted(text: "max(free, |", has: ["fees", "VARIABLE"]),
    Wanted(text: "open |", has: ["STOREDSCENARIO"]),
    Wanted(text: "open! \"Ad|", has: ["STOREDSCENARIO:\"Ad"]),
    Wanted(text: "save \"A\" |", has: ["whole"]),
    Wanted(text: "rename \"A\" |", has: ["to"]),
    Wanted(text: "undo |", has: ["NUMBER"], lacks: ["kr"]),
    Wanted(text: "help |", has: ["HELPWORD"]),
    Wanted(text: "help slå sa|", has: ["HELPWORD:slå sa"]),
    Wanted(text: "set |", has: ["lang", "format"]),
    Wanted(text: "set lang |", has: ["VALUE(OFOPTION: SCENARIOLANGUAGE.CONCEPT.LANGUAGE)"]),
    Wanted(text: "include \"|", has: ["FILE:\""]),
    Wanted(text: "leave Oslo # |", has: [], lacks: ["MEMBER", "from"]),
    Wanted(text: "rate 1.234 |", has: [], lacks: ["from"]),
    Wanted(text: "list |", has: [], lacks: ["leave", "STOREDSCENARIO"]),
  ]

  @Test("is what the grammar says", arguments: rows)
  func expectations(row: Wanted) {
    let found = expected(at: row.text)
    #expect(found.isSuperset(of: row.has), "\(row.text): \(found.sorted())")
    #expect(found.isDisjoint(with: row.lacks), "\(row.text): \(found.sorted())")
    if row.has.isEmpty { #expect(found.isEmpty, "\(row.text): \(found.sorted())") }
  }

  @Test("is told of the place before the cursor only")
  func middle() {
    #expect(expected(at: "leave | from 2021") == expected(at: "leave |"))
    #expect(expected(at: "leave tøns|berg from 2021") == expected(at: "leave tøns|"))
  }

  @Test("begins where a letter begins")
  func insideLetter() {
    let text = "leave Tø"
    let inside = Parser.expectations(in: text, cursor: text.utf8.count - 1)
    #expect(inside.cursor == text.utf8.count - 2)
    #expect(inside == Parser.expectations(in: text, cursor: text.utf8.count - 2))
    #expect(Parser.expectations(in: text, cursor: -5).cursor == 0)
    #expect(Parser.expectations(in: text, cursor: 500).cursor == text.utf8.count)
  }

  @Test("tells an open quote")
  func quote() {
    #expect(Parser.expectations(in: "leave «Tø", cursor: 10).openQuote == "«")
    #expect(Parser.expectations(in: "leave \"Tø\"", cursor: 11).openQuote == nil)
  }
}
