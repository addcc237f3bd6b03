import Budget
import TestSupport
import Testing

@testable import Importing

@Suite("Numbers in cells")
struct CellNumberTests {
  @Test(
    "are read exactly",
    arguments: [
      Case("digits", "31177", 31_177), Case("groups", "1 234 567", 1_234_567),
      Case("no-break groups", "31\u{A0}177", 31_177), Case("thin groups", "31\u{202F}177", 31_177),
      Case("spaces around", " \u{A0}7 ", 7), Case("plus", "+7", 7), Case("minus", "−7", -7),
      Case("decimals of nothing", "31177,000", 31_177), Case("point", "7.00", 7),
      Case("zeros", "007", 7),
      Case("beyond a double's whole numbers", "9007199254740993", 9_007_199_254_740_993),
    ] as [Case<String, Int64>])
  func whole(_ row: Case<String, Int64>) throws {
    #expect(try CellNumber.read(row.input) == ExactNumber(row.expected))
  }

  @Test(
    "are blank as Statistics Norway writes it",
    arguments: ["", " ", ".", "..", "...", ":", "\u{A0}"])
  func blank(_ text: String) throws { #expect(try CellNumber.read(text) == nil) }

  @Test(
    "are refused where they say two things or none",
    arguments: [
      Case("point", "31.177", .ambiguous("31.177", grouped: "31 177", decimal: "31,1770")),
      Case("comma", "-1,234", .ambiguous("-1,234", grouped: "-1 234", decimal: "-1,2340")),
      Case("points", "1.234.567", .notANumber("1.234.567")),
      Case("both", "1.234,50", .notANumber("1.234,50")),
      Case("short group", "31 17", .notANumber("31 17")),
      Case("long first group", "3117 700", .notANumber("3117 700")),
      Case("two spaces", "31  177", .notANumber("31  177")),
      Case("no decimals", "31,", .notANumber("31,")), Case("no whole", ",5", .notANumber(",5")),
      Case("word", "mange", .notANumber("mange")), Case("dash", "-", .notANumber("-")),
      Case("signs", "--5", .notANumber("--5")), Case("exponent", "1e3", .notANumber("1e3")),
      Case("other digits", "٣", .notANumber("٣")),
      Case(
        "31 digits", String(repeating: "9", count: 31), .tooMany(String(repeating: "9", count: 31))),
    ] as [Case<String, CellProblem>])
  func refused(_ row: Case<String, CellProblem>) {
    #expect(throws: row.expected) { try CellNumber.read(row.input) }
  }
}
