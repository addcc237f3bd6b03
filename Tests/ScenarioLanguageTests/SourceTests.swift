import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct SourceTests {
  @Test(arguments: [
    Case("empty", [], ""),
    Case("ASCII", Array("leave Oslo\n".utf8), "leave Oslo\n"),
    Case("Norwegian", Array("Tønsberg".utf8), "Tønsberg"),
    Case("byte order mark", [0xEF, 0xBB, 0xBF] + Array("rate".utf8), "rate"),
    Case("four bytes", Array("😀".utf8), "😀"),
  ])
  func validBytes(row: Case<[UInt8], String>) throws {
    #expect(try SourceText.decoding(row.input, name: "test").text == row.expected)
  }

  @Test(arguments: [
    Case("lone continuation", [0x61, 0x80], 1),
    Case("cut off at the end", Array("rate ".utf8) + [0xC3], 5),
    Case("Latin-1", Array("T".utf8) + [0xF8] + Array("nsberg".utf8), 1),
    Case("overlong", [0x61, 0x62, 0xC0, 0xAF], 2),
    Case("surrogate", [0xED, 0xA0, 0x80], 0),
    Case("after a byte order mark", [0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4),
    Case("after Norwegian letters", Array("øæå".utf8) + [0xFE, 0x61], 6),
    Case("cut off inside", Array("ab".utf8) + [0xE2, 0x82, 0x61], 2),
  ])
  func firstInvalidByte(row: Case<[UInt8], Int>) {
    #expect(throws: EncodingProblem.invalidUTF8(offset: row.expected)) {
      try SourceText.decoding(row.input, name: "test")
    }
  }

  @Test(arguments: [
    Case("start", ("leave Oslo", 0), (1, 1)),
    Case("inside", ("leave Oslo", 6), (1, 7)),
    Case("end", ("leave Oslo", 10), (1, 11)),
    Case("beyond the end", ("leave Oslo", 99), (1, 11)),
    Case("second line", ("rate\nfree", 5), (2, 1)),
    Case("the line ending itself", ("rate\nfree", 4), (1, 5)),
    Case("CRLF", ("rate\r\nfree", 6), (2, 1)),
    Case("lone CR", ("rate\rfree", 5), (2, 1)),
    Case("empty last line", ("rate\n", 5), (2, 1)),
    Case("after Norwegian letters", ("Råde Moss", 6), (1, 6)),
    Case("after a combining mark", ("Ra\u{30A}de Moss", 7), (1, 6)),
    Case("after a tab", ("\tMoss", 1), (1, 2)),
    Case("after a wide character", ("市 Moss", 4), (1, 4)),
  ])
  func positions(row: Case<(String, Int), (Int, Int)>) {
    let table = LineTable(SourceText(name: "test", text: row.input.0))
    let position = table.position(of: row.input.1)
    #expect(position == SourcePosition(line: row.expected.0, column: row.expected.1))
  }

  @Test func linesCountFromTheFirst() {
    let table = LineTable(SourceText(name: "input", text: "rate\nfree", firstLine: 10))
    #expect(table.position(of: 5).line == 11)
    #expect(table.count == 2)
  }

  @Test func aLineIsWithoutItsEnding() {
    let table = LineTable(SourceText(name: "test", text: "rate\r\nfree\n"))
    #expect(table.line(containing: 2) == SourceRange(0, 4))
    #expect(table.line(containing: 8) == SourceRange(6, 10))
    #expect(table.line(containing: 11) == SourceRange(11, 11))
  }
}
