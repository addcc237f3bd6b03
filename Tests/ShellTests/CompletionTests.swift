import LineEditing
import ScenarioLanguage
import TestSupport
import Testing

@testable import Shell

@Suite("Completion without a terminal")
struct CompletionTests {
  private static let statements = ["leave Tønsberg", "let margin = 0.5 mill"]

  @Test("finds what can stand at the cursor", arguments: CompletionRow.english)
  func english(row: CompletionRow) throws { try check(row, in: .english) }

  @Test("finds it in Norwegian", arguments: CompletionRow.norwegian)
  func norwegian(row: CompletionRow) throws { try check(row, in: .norwegian) }

  private func check(_ row: CompletionRow, in language: InterfaceLanguage) throws {
    let completed = try CompletionDesk(after: Self.statements).complete(row.typed, in: language)
    #expect(completed.line == row.line)
    #expect(completed.names.prefix(row.names.count) == row.names[...])
    let others = completed.names.count - row.names.count
    if let more = row.more { #expect(others == more) } else { #expect(others > 0) }
  }

  @Test("says of each candidate what it is and its value")
  func descriptions() throws {
    let desk = try CompletionDesk(after: ["leave Nes", "rate 1.60"])
    func shown(_ marked: String, _ name: String, in language: InterfaceLanguage = .english)
      -> String?
    {
      desk.complete(marked, in: language).candidates.first { $0.text == name }?.description
        .replacing("\u{A0}", with: " ")
    }
    #expect(shown("leave o|", "Oslo") == "681 071 inh. · 2 179 427,20 kr")
    #expect(shown("ut o|", "Oslo", in: .norwegian) == "681 071 innb. · 2 179 427,20 kr")
    #expect(shown("population n|", "Nes")?.hasSuffix(" inh. · out") == true)
    #expect(shown("spend |", "Communication") == "missing")
    #expect(shown("bruk |", "Kommunikasjon", in: .norwegian) == "mangler")
    #expect(shown("profiling |", "Brand Manager") == "380 000,00 kr")
    #expect(shown("end |", "Temporary 1") == "temporary · 1 000 000,00 kr")
    #expect(shown("assert |", "rate")?.hasPrefix("1,60 kr · ") == true)
    #expect(shown("open |", "Fee 1.60")?.hasPrefix("What does a fee of 1.60 kroner") == true)
    #expect(shown("|", "leave") == Concept.leave.help(in: .english))
    #expect(shown("leave Nes |", "from") == Concept.from.help(in: .english))
  }

  @Test("proposes the years of the plan")
  func years() throws {
    let desk = try CompletionDesk(after: ["plan 3 years"])
    #expect(desk.complete("free at |").names == ["2020", "2021", "2022"])
    #expect(desk.complete("leave Nes from 202|").names == ["2020", "2021", "2022"])
    #expect(desk.complete("hire 1 temporary from |").names == ["2020", "2021", "2022"])
  }

  @Test("proposes a member that leaves later to both leave and join")
  func laterLeaving() throws {
    let desk = try CompletionDesk(after: ["plan 3 years", "leave Moss from 2022"])
    #expect(desk.complete("leave mos|").line == "leave Moss |")
    #expect(desk.complete("join mos|").line == "join Moss |")
  }
}

@Suite("Completion of hostile lines")
struct HostileCompletionTests {
  @Test("answers within the line, whatever stands in it")
  func everyCursor() throws {
    let desk = try CompletionDesk()
    let lines = [
      "leave \u{1B}[31m", "leave \"a\u{7}", "leave 🇳🇴 Tø", "leave To\u{308}ns", "å\u{301}\u{301}",
      "«“”\"\\\"", "join Våler (Innlandet) from 2021", "\u{0}\u{0}", "rate 1.234 +", "(((((",
      "))))",
      ";;;;", "leave a,,,b", "\r\nleave", "\u{FEFF}leave N", "help \u{85} x", "-", "--", "Sør-",
      "(a-",
      "slå slå slå sammen sammen", "til og med og med", "\u{2028}", "free of of of of",
    ]
    for line in lines {
      for cursor in -2...line.utf8.count + 2 {
        for language in InterfaceLanguage.allCases {
          // Building the line traps where the answer reaches over it.
          _ = desk.complete(line, cursor: cursor, in: language)
        }
      }
    }
  }

  @Test(
    "answers long lines",
    arguments: [
      "a", "leave ", "leave a, ", "å", "(", "\"", "1+", "e\u{301}", "\u{301}", "fees of ", "a (",
      "-a",
      "til og ", "\\\"", "; ", "#", " ", "\t", "min(", "9", "🇳🇴", "x y z w ",
    ])
  func long(piece: String) throws {
    let desk = try CompletionDesk()
    let text = String(repeating: piece, count: (LongRun.isOn ? 100_000 : 25_000) / piece.utf8.count)
    for start in ["", "leave ", "leave \"", "let x = ", "help ", "open! «"] {
      let line = start + text
      for cursor in [0, start.utf8.count, line.utf8.count / 2, line.utf8.count] {
        _ = desk.complete(line, cursor: cursor)
      }
    }
  }

  @Test("moves a cursor inside a letter to its start")
  func insideLetter() throws {
    let desk = try CompletionDesk()
    #expect(
      desk.complete("leave Tøns", cursor: 8).line == desk.complete("leave Tøns", cursor: 7).line)
  }
}
