import Arguments
import Foundation
import ScenarioLanguage
import TerminalTesting
import Testing

@testable import hvis

@Suite("The table of commands")
struct ProgramTableTests {
  @Test("an option of several commands takes a value in all of them or in none")
  func arity() {
    var needsValue: [String: Bool] = [:]
    for option in Hvis.table.commands.flatMap(\.options) {
      let needs = if case .none = option.value { false } else { true }
      #expect(
        needsValue.updateValue(needs, forKey: option.name) ?? needs == needs, "\(option.flag)")
    }
  }

  @Test(
    "help of every command is told in both languages", arguments: Hvis.table.commands.map(\.name))
  func pages(name: String) throws {
    let workshop = try Workshop()
    for language in InterfaceLanguage.allCases {
      let asked = try workshop.hvis("help", name, "--lang", language.rawValue)
      let flagged = try workshop.hvis(name, "--help", "--lang", language.rawValue)
      #expect(asked.output == flagged.output && asked.status == 0 && flagged.status == 0)
      let command = try #require(Hvis.table.command(name))
      #expect(asked.output.hasPrefix("hvis \(name): \(command.summary[language])\n"))
    }
  }

  @Test("the manual page is read by man without a warning", arguments: InterfaceLanguage.allCases)
  func manual(language: InterfaceLanguage) throws {
    let workshop = try Workshop()
    let page = try workshop.hvis("help", "--man", "--lang", language.rawValue)
    #expect(page.status == 0)
    guard Self.isInstalled("groff") else { return }
    try workshop.write(page.output, to: "hvis.1")
    let read = try workshop.shell("groff -man -Tutf8 -Kutf8 -ww -z hvis.1")
    #expect(read.problems == "" && read.status == 0)
  }

  /// A line that is begun, and words that it can go on with.
  struct Begun: CustomTestStringConvertible, Sendable {
    let words: [String]
    let expected: [String]

    var testDescription: String { words.joined(separator: " ") }
  }

  static let begun = [
    Begun(words: ["co"], expected: ["compare"]),
    Begun(words: ["compare", "Ad"], expected: ["Adopted 2020"]),
    Begun(words: ["compare", "\"Tøn"], expected: ["Tønsberg leaves"]),
    Begun(words: ["compare", "--base", "Vik"], expected: ["Viken leaves"]),
    Begun(words: ["--lang", "nb", "compare", "Vik"], expected: ["Viken leaves"]),
    Begun(words: ["check", "--format", "j"], expected: ["junit", "json"]),
    Begun(words: ["eval", "--format", "j"], expected: ["json"]),
    Begun(words: ["check", "--ke"], expected: ["--keep-going"]),
    Begun(words: ["help", "fo"], expected: ["format"]),
    Begun(words: ["check", "Scen"], expected: ["Scenarios"]),
  ]

  @Test("bash completes what the table has", arguments: begun)
  func bash(_ begun: Begun) throws {
    let workshop = try Workshop()
    try workshop.write(try workshop.hvis("help", "--completions", "bash").output, to: "hvis.bash")
    let words = (["hvis"] + begun.words).map { "'\($0)'" }.joined(separator: " ")
    let completed = try workshop.shell(
      "bash -c 'source hvis.bash; COMP_WORDS=(\(words.replacing("'", with: "'\\''"))); "
        + "COMP_CWORD=\(begun.words.count); _hvis; printf \"%s\\n\" \"${COMPREPLY[@]}\"'")
    #expect(completed.problems == "")
    #expect(completed.output.split(separator: "\n").map(String.init) == begun.expected)
  }

  @Test("fish completes what the table has", .enabled(if: isInstalled("fish")), arguments: begun)
  func fish(_ begun: Begun) throws {
    let workshop = try Workshop()
    try workshop.write(try workshop.hvis("help", "--completions", "fish").output, to: "hvis.fish")
    let line = (["hvis"] + begun.words).joined(separator: " ").replacing("\"", with: "\\\"")
    let completed = try workshop.shell("fish -c 'source hvis.fish; complete -C \"\(line)\"'")
    let found = completed.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    for word in begun.expected {
      #expect(found.contains { $0.trimmingPrefix("\"").hasPrefix(word) }, "\(word) in \(found)")
    }
  }

  @Test("zsh reads the script", .enabled(if: isInstalled("zsh")))
  func zsh() throws {
    let workshop = try Workshop()
    try workshop.write(try workshop.hvis("help", "--completions", "zsh").output, to: "_hvis")
    let read = try workshop.shell("zsh -n _hvis")
    #expect(read.problems == "" && read.status == 0)
  }

  /// Whether a program is on this machine's path.
  static func isInstalled(_ program: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + program)
    }
  }
}
