import Arguments
import ScenarioLanguage
import Testing

@Suite("Arguments of the program")
struct ArgumentReaderTests {
  /// Arguments that are understood.
  struct Understood: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let command: String
    var operands: [String] = []
    var options: [String: String] = [:]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let understood = [
    Understood(arguments: [], command: "shell"),
    Understood(arguments: ["--lang", "nb"], command: "shell", options: ["lang": "nb"]),
    Understood(arguments: ["check", "a", "b"], command: "check", operands: ["a", "b"]),
    Understood(
      arguments: ["--lang", "nb", "check", "a"], command: "check", operands: ["a"],
      options: ["lang": "nb"]),
    Understood(
      arguments: ["check", "a", "--keep-going", "b", "--lang=en"], command: "check",
      operands: ["a", "b"], options: ["keep-going": "", "lang": "en"]),
    Understood(
      arguments: ["--lang", "en", "check", "a", "--lang", "nb"], command: "check", operands: ["a"],
      options: ["lang": "nb"]),
    Understood(arguments: ["eval", "-5%"], command: "eval", operands: ["-5%"]),
    Understood(arguments: ["eval", "-free"], command: "eval", operands: ["-free"]),
    Understood(arguments: ["eval", "--500"], command: "eval", operands: ["--500"]),
    Understood(
      arguments: ["eval", "--", "--lang", "--"], command: "eval", operands: ["--lang", "--"]),
    Understood(arguments: ["check", "-"], command: "check", operands: ["-"]),
    Understood(arguments: ["--", "check", "-x"], command: "check", operands: ["-x"]),
    Understood(
      arguments: ["compare", "A=B", "--base=--x=y"], command: "compare", operands: ["A=B"],
      options: ["base": "--x=y"]),
    Understood(
      arguments: ["compare", "A", "--base", "-5"], command: "compare", operands: ["A"],
      options: ["base": "-5"]),
    Understood(
      arguments: ["import", "f", "--year", "2021"], command: "import", operands: ["f"],
      options: ["year": "2021"]),
    Understood(arguments: ["help"], command: "help"),
    Understood(arguments: ["help", "check"], command: "help", operands: ["check"]),
    Understood(arguments: ["check", "--help"], command: "check", options: ["help": ""]),
    Understood(arguments: ["-h"], command: "shell", options: ["help": ""]),
    Understood(arguments: ["import", "--version"], command: "import", options: ["version": ""]),
  ]

  @Test("options stand anywhere, and the first operand is the command", arguments: understood)
  func reads(_ expected: Understood) throws {
    let read = try ArgumentReader.read(expected.arguments, by: .sample)
    #expect(read.command.name == expected.command)
    #expect(read.operands == expected.operands)
    for option in read.command.options + CommandTable.universal {
      #expect(read[option] == expected.options[option.name], "\(option.flag)")
    }
  }

  /// Arguments that are refused, with what is told and where help is.
  struct Refused: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let english: String
    let norwegian: String
    let wayOut: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refused = [
    Refused(
      arguments: ["chekc", "a"], english: "there is no command \"chekc\"; did you mean check?",
      norwegian: "det finnes ingen underkommando «chekc»; mente du check?",
      wayOut: "prog help check"),
    Refused(
      arguments: ["Scenarios"], english: "there is no command \"Scenarios\"",
      norwegian: "det finnes ingen underkommando «Scenarios»", wayOut: "prog help"),
    Refused(
      arguments: ["-x", "check"], english: "prog has no option \"-x\"",
      norwegian: "prog har ikke valget «-x»", wayOut: "prog help"),
    Refused(
      arguments: ["check", "a", "-x"], english: "prog check has no option \"-x\"",
      norwegian: "prog check har ikke valget «-x»", wayOut: "prog help check"),
    Refused(
      arguments: ["check", "a", "--kep-going"],
      english: "prog check has no option \"--kep-going\"; did you mean --keep-going?",
      norwegian: "prog check har ikke valget «--kep-going»; mente du --keep-going?",
      wayOut: "prog help check"),
    Refused(
      arguments: ["--base", "A", "check", "a"], english: "prog check has no option \"--base\"",
      norwegian: "prog check har ikke valget «--base»", wayOut: "prog help check"),
    Refused(
      arguments: ["check", "a", "--keep-going=yes"],
      english: "--keep-going stands alone, without =",
      norwegian: "--keep-going står alene, uten =", wayOut: "prog help check"),
    Refused(
      arguments: ["compare", "A", "--base"], english: "nothing follows --base",
      norwegian: "det står ikke noe etter --base", wayOut: "prog help compare"),
    Refused(
      arguments: ["--lang", "--base", "A", "compare"],
      english: "nothing follows --lang: nb, en",
      norwegian: "det står ikke noe etter --lang: nb, en",
      wayOut: "prog help"),
    Refused(
      arguments: ["compare", "A", "--base="], english: "--base cannot be \"\"",
      norwegian: "--base kan ikke være «»", wayOut: "prog help compare"),
    Refused(
      arguments: ["eval", "1", "--lang", "sv"], english: "--lang cannot be \"sv\": nb, en",
      norwegian: "--lang kan ikke være «sv»: nb, en", wayOut: "prog help eval"),
    Refused(
      arguments: ["import", "f", "--year", "+2021"],
      english: "--year cannot be \"+2021\": a whole number from 1900 to 2199",
      norwegian: "--year kan ikke være «+2021»: et helt tall fra 1900 til 2199",
      wayOut: "prog help import"),
    Refused(
      arguments: ["import", "f", "--year", "99999999999999999999"],
      english: "--year cannot be \"99999999999999999999\": a whole number from 1900 to 2199",
      norwegian: "--year kan ikke være «99999999999999999999»: et helt tall fra 1900 til 2199",
      wayOut: "prog help import"),
    Refused(
      arguments: ["check"], english: "prog check needs a file or a folder",
      norwegian: "prog check trenger en fil eller en mappe", wayOut: "prog help check"),
    Refused(
      arguments: ["eval", "--lang", "nb"], english: "prog eval needs a statement",
      norwegian: "prog eval trenger en kommando", wayOut: "prog help eval"),
    Refused(
      arguments: ["import", "a", "b"], english: "\"b\" is more than prog import takes",
      norwegian: "«b» er mer enn prog import tar imot", wayOut: "prog help import"),
    Refused(
      arguments: ["check", "a", "--\u{1B}[31m\u{202E}"],
      english: "prog check has no option \"--\\u{1B}[31m\\u{202E}\"",
      norwegian: "prog check har ikke valget «--\\u{1B}[31m\\u{202E}»", wayOut: "prog help check"),
  ]

  @Test("what is not understood is told, with the nearest", arguments: refused)
  func refuses(_ expected: Refused) {
    #expect {
      _ = try ArgumentReader.read(expected.arguments, by: .sample)
    } throws: { error in
      guard let problem = error as? ArgumentProblem else { return false }
      #expect(problem.message(in: .english) == expected.english)
      #expect(problem.message(in: .norwegian) == expected.norwegian)
      #expect(problem.wayOut(in: .sample) == expected.wayOut)
      return true
    }
  }

  @Test(
    "the language is found in arguments that are not understood",
    arguments: [
      (["--lang", "nb", "--x"], "nb"), (["--lang=nb", "x"], "nb"), (["x", "--lang"], nil),
      (["x"], nil),
    ] as [([String], String?)])
  func language(arguments: [String], expected: String?) {
    #expect(ArgumentReader.value(of: .lang, in: arguments) == expected)
  }
}
