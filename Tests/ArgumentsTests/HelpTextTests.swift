import Arguments
import ScenarioLanguage
import Testing

@Suite("Help about the program's commands")
struct HelpTextTests {
  @Test(
    "the overview has every command, the options of all and every section",
    arguments: InterfaceLanguage.allCases)
  func overview(language: InterfaceLanguage) {
    let overview = HelpPage(.sample, in: language).overview
    for command in CommandTable.sample.commands {
      #expect(overview.contains(command.summary[language]))
    }
    for option in CommandTable.sample.main.options + CommandTable.universal {
      #expect(overview.contains("\n  \(option.flag)"))
    }
    #expect(overview.contains(language.text(en: "\n  0  all well", nb: "\n  0  alt gikk bra")))
  }

  @Test("a page tells how the command is written", arguments: [24, 80, 200])
  func page(width: Int) throws {
    let command = try #require(CommandTable.sample.command("check"))
    let page = HelpPage(.sample, in: .english, width: width).page(of: command)
    #expect(page.hasPrefix("prog check: checks\n\n  prog check PATH... [OPTIONS]\n"))
    #expect(page.contains("--keep-going"))
    #expect(!page.contains("--base"))
  }

  @Test("no row of help is wider than asked", arguments: [40, 60, 80])
  func width(width: Int) {
    let overview = HelpPage(.sample, in: .norwegian, width: width).overview
    // The first line is what the program is; usage and terms are never broken.
    for row in overview.split(separator: "\n") where row.hasPrefix("      ") {
      #expect(row.count <= width)
    }
  }

  @Test("roff takes no text of the manual page for a request")
  func manual() {
    let lines = ManualPage(.sample, in: .english).text.split(separator: "\n")
    #expect(lines.first == ".TH PROG 1 \"\" \"prog 1.2.3\"")
    let requests: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".br"]
    for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
    }
    #expect(lines.contains("\\&'One' is \\-1."))
    #expect(lines.contains("\\&.Second"))
  }
}
