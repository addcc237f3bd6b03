import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct HostileInputTests {
  private func parse(_ text: String) -> ParsedSource {
    let parsed = Parser.parse(SourceText(name: "hostile", text: text))
    for language in InterfaceLanguage.allCases {
      let renderer = DiagnosticRenderer(parsed.source, in: language)
      for diagnostic in parsed.diagnostics {
        let rendered = renderer.render(diagnostic)
        #expect(
          !rendered.unicodeScalars.contains {
            $0 != "\n" && $0.properties.generalCategory == .control
          })
        #expect(rendered.utf8.count < 2_000)
      }
    }
    return parsed
  }

  @Test(arguments: [
    "(", "-", "not ", "min(", ")", "\"", "«", "9", ".", ",", "å", "\u{301}", " ", "\\", ";", "#",
    "1+", "1<", "\"a\"", "1 000 ", "a (b) ", "fees of ", "leave a, b\n", "rate 1,234;",
  ])
  func aLongTextOfOneThing(piece: String) {
    let count = LongRun.isOn ? 1 << 18 : 1 << 16
    let text = String(repeating: piece, count: count / piece.utf8.count)
    let parsed = parse(text)
    #expect(parsed.diagnostics.count <= Parser.mostDiagnostics)
    // With a statement before it, the same falls into other hands of the parser.
    for start in ["rate ", "leave ", "let x = ", "hire 1 temporary as ", "show ", "help "] {
      _ = parse(start + text.prefix(20_000))
    }
  }

  @Test func everyByteAloneAndInAStatement() throws {
    for byte in UInt8.min...UInt8.max {
      for bytes in [[byte], Array("rate ".utf8) + [byte], [byte] + Array(" free".utf8)] {
        do {
          _ = parse(try SourceText.decoding(bytes, name: "hostile").text)
        } catch {
          #expect(byte >= 0x80)
        }
      }
    }
  }

  @Test func everyPairOfSignsAndWords() {
    let pieces = [
      "rate", "leave", "Oslo", "1", "1.6", "2021", "2021-07", "\"a\"", "\"", "+", "-", "*", "/",
      "=", "<", "(", ")", ",", "..", "±", "%", "!", "of", "at", "in", "from", "til", "og", "kr",
      "k", "all", "new", "free", "min", "hire", "temporary", "slå", "sammen", ":q", "\\", "&", "å",
    ]
    for first in pieces {
      for second in pieces {
        _ = parse("\(first) \(second)")
        _ = parse("\(first)\(second) \(first) 2021")
        _ = parse("leave a \(first) \(second) 5; free\(first)\(second)")
      }
    }
  }

  @Test func depthAndLengthHaveALimitAndBelowItNone() {
    let deep = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
    #expect(parse(deep).diagnostics.isEmpty)
    #expect(parse("(" + deep + ")").diagnostics.count == 1)
    let long = "1" + String(repeating: " + 1", count: 500)
    #expect(parse(long).diagnostics.isEmpty)
    #expect(parse(long + " + 1").diagnostics.count == 1)
  }

  @Test func hostileNamesOfSourcesAreShownEscaped() {
    let parsed = Parser.parse(SourceText(name: "a\u{1B}[31m", text: "leave"))
    let rendered = DiagnosticRenderer(parsed.source, in: .english).render(parsed.diagnostics[0])
    #expect(rendered.hasPrefix("a\\u{1B}[31m:1:6: error:"))
  }
}
