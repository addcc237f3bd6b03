import TestSupport
import Testing

@testable import Importing

/// Files that are no text, or text of another sort.
@Suite("Files of other forms")
struct FileFormTests {
  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(
    "are refused by their name",
    arguments: [
      Case("xlsx", Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), "an Excel workbook"),
      Case("zip", Array("PK\u{3}\u{4}....a.csv".utf8), "a zip archive"),
      Case(
        "xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1] + [UInt8](repeating: 0, count: 50), "an old Excel"),
      Case("pdf", Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3], "a PDF document"),
      Case("gzip", [0x1F, 0x8B, 8, 0, 0], "a compressed file"),
      Case("web page", Array("<!DOCTYPE html>\n<table><tr><td>\"a\"".utf8), "a web page"),
      Case("workbook of HTML", Array("\u{FEFF}<html xmlns:o=\"x\">".utf8), "a web page"),
      Case("XML", Array("<?xml version=\"1.0\"?><Workbook>".utf8), "XML"),
      Case("px", Array("CHARSET=\"ANSI\";\nDATA=\n5;".utf8), "a PC-Axis file (px)"),
      Case("UTF-16 without its mark", utf16("navn;2020\nA;5"), "UTF-32, or UTF-16"),
      Case("UTF-32", [0xFF, 0xFE, 0, 0, 0x6E, 0, 0, 0], "UTF-32, or UTF-16"),
      Case("others", (0..<200).map { UInt8($0 % 32) }, "no text"),
    ] as [Case<[UInt8], String>])
  func refused(_ row: Case<[UInt8], String>) {
    for column in [nil, "Budget"] {
      let imported = Imported(bytes: row.input) { $0.column = column }
      #expect(imported.findings.count == 1)
      #expect(
        imported.findings.first?.hasPrefix("file: error: this is \(row.expected)") == true,
        "\(imported.findings)")
    }
  }
}
