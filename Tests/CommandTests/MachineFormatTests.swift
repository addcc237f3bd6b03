import Foundation
import Testing

@Suite("Formats for machines")
struct MachineFormatTests {
  static let runs: [[String]] = [
    [
      "eval", "leave Tønsberg", "free", "show", "show fees", "show lines", "show members",
      "show staff", "show funds", "plan 3 years", "show years", "show changes", "list",
      "assert free > 1 mill", "fees / population",
    ],
    ["compare", "Adopted 2020", "Viken leaves", "Fee 1.60"],
  ]

  @Test(
    "are the same bytes under every locale, width and colour",
    arguments: ["json", "csv"], runs)
  func bytes(format: String, arguments: [String]) throws {
    let workshop = try Workshop()
    func output(_ environment: [String: String]) throws -> String {
      try workshop.run(
        Workshop.program(), arguments + ["--format", format], input: .init(),
        environment: environment
      ).output
    }
    let plain = try output(["LC_ALL": "C"])
    #expect(!plain.isEmpty)
    for environment in [
      ["LC_ALL": "nb_NO.UTF-8"], ["LC_ALL": "nb_NO.UTF-8", "COLUMNS": "20"],
      ["LC_ALL": "en_US.UTF-8", "COLUMNS": "400", "NO_COLOR": "1"],
      ["LC_ALL": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "LANGUAGE": "de"],
      ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "fa_IR.UTF-8"], ["LANG": "nn_NO"],
      ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "CLICOLOR_FORCE": "1"],
    ] {
      #expect(try output(environment) == plain)
    }
  }

  @Test("are apart from Markdown, which speaks the language of the locale")
  func markdown() throws {
    let workshop = try Workshop()
    func output(_ locale: String) throws -> String {
      try workshop.run(
        Workshop.program(), ["eval", "show fees", "--format", "markdown"], input: .init(),
        environment: ["LC_ALL": locale]
      ).output
    }
    #expect(try output("C").contains("| **Total** | **3\u{A0}821\u{A0}313** |"))
    #expect(try output("nb_NO.UTF-8").contains("| **Sum** | **3\u{A0}821\u{A0}313** |"))
  }
}
