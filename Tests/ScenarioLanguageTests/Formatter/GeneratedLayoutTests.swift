import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite("Generated files in the standard layout") struct GeneratedLayoutTests {
  /// Statements that are right, in many spellings, from which files are made.
  private static let statements =
    StatementForm.all.flatMap { $0.examples(in: .english) + $0.examples(in: .norwegian) } + [
      "LEAVE \"Tønsberg\" , Nes FRA 2021",
      "meld inn «Kragerø» folketall 10380 i Vestfold og Telemark",
      "rate 1,6050 til 2022", "sats *1.5 from 2021", "rate - ( free/4000000 )", "min( 1,5, 2 ,3)",
      "(free+bound)*-2>=1'000", "not fri<−5 mill.", "wages of \"Nore og Uvdal\"  at 2021",
      "spend \"A\" margin", "spend \"A\" (b)", "profiling \"X\" population / 2",
      "krev utgående mellom 5 % og 0.125 m  \"a  b\"",
      "ansett 2 midlertidige som Rådgiver tom 2021",
      "fees of Nes in Adopted - 3", "merge A, B to \"C\"", "note “a # \\\" b”", "help a, # b",
      "set  lang  nb", "save ! whole", "exit", "0001.605 + 1234.567", "vekst folketall 2021",
    ]

  private static let gaps = [
    "\n", "\n\n", "\n\n\n", ";", " ; ", "\r\n", "\r", " # one\n", "\n#  two \n", ";;#\n",
  ]

  private static func file(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let statement = statements.randomElement(using: &generator) ?? ""
      for word in statement.split(separator: " ", omittingEmptySubsequences: false) {
        // Two spaces would end a number.
        let isDigit = word.first?.isNumber == true
        text += (!isDigit && Bool.random(using: &generator) ? "  " : " ") + word
      }
      text += gaps.randomElement(using: &generator) ?? ""
    }
    return text
  }

  /// What the statements say, whatever stands in quotes.
  private static func meanings(of source: SourceText) -> [String] {
    Parser.parse(source).statements.map { $0.syntax.outline.filter { !"\"‹›".contains($0) } }
  }

  private static func comments(of source: SourceText) -> [String] {
    let table = LineTable(source)
    return Parser.parse(source).comments.map {
      var text = table.text(of: $0)
      while text.last?.isWhitespace == true { text.removeLast() }
      return String(text)
    }
  }

  @Test(arguments: 1...20)
  func meaningAndCommentsStay(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for round in 0..<100 {
      let source = SourceText(name: "generated", text: Self.file(&generator))
      let language = [nil, InterfaceLanguage.english, .norwegian][round % 3]
      let formatted = ScenarioFormatter.format(source, in: language)
      let text = try #require(formatted.text, "\(source.text)")
      let again = SourceText(name: "again", text: text)
      #expect(ScenarioFormatter.format(again, in: language).text == text, "\(source.text)")
      #expect(Self.meanings(of: again) == Self.meanings(of: source), "\(source.text)")
      #expect(Self.comments(of: again) == Self.comments(of: source), "\(source.text)")
      #expect(!text.contains("\n\n\n") && !text.hasPrefix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  /// Also: no statement is left as it was written because its layout would say something else.
  @Test(
    arguments: statements.filter { !$0.contains { "\"«“#".contains($0) } && !$0.hasPrefix("help") })
  func spacesMakeNoDifference(statement: String) throws {
    let text = statement.split(separator: " ").reduce("") { text, word in
      text + (word.first?.isNumber == true ? " " : "\t ") + word
    }
    let layouts = [statement, text].map {
      ScenarioFormatter.format(SourceText(name: "generated", text: $0)).text
    }
    #expect(layouts[0] == layouts[1])
    #expect(layouts[1]?.contains("\t") == false)
  }

  private static let pieces =
    Concept.allCases.flatMap(\.words) + statements + [
      "Oslo", "\"a b\"", "\"", "«x»", "1", "1.60", "1,234", "500 000", "2021", "2021-07", "-", "+",
      "*", "/", "=", "<=", "(", ")", ",", ";", "\n", "#", "%", "!", "±", "\\", "å", "e\u{301}",
      "\u{1B}", "😀", "\u{A0}", "..", ".", "’", "\r\n", "\u{FEFF}", "\u{2028}",
    ]

  /// Whatever the text: formatting it ends, and what it gives means the same.
  @Test(arguments: 1...20)
  func hostileTextIsRefusedOrKeepsItsMeaning(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        text += try #require(Self.pieces.randomElement(using: &generator))
        if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
      }
      let source = SourceText(name: "generated", text: text)
      let formatted = ScenarioFormatter.format(source)
      _ = formatted.differences
      guard let layout = formatted.text else { continue }
      let again = SourceText(name: "again", text: layout)
      #expect(Self.meanings(of: again) == Self.meanings(of: source), "\(text)")
      #expect(Self.comments(of: again) == Self.comments(of: source), "\(text)")
      #expect(ScenarioFormatter.format(again).text == layout, "\(text)")
    }
  }

  @Test(arguments: ["(", "-", "not ", "«", "9", ",", "\u{301}", "#", "a (b) ", "1+", "free;", "\r"])
  func aLotOfOneThing(piece: String) {
    let text = String(repeating: piece, count: LongRun.isOn ? 20_000 : 5_000)
    for start in ["", "rate ", "leave ", "let x = ", "help "] {
      _ = ScenarioFormatter.format(SourceText(name: "hostile", text: start + text)).differences
    }
  }
}
