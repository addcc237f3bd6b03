import Foundation
import ScenarioLanguage
import Testing

@Suite("What help shows")
struct HelpTests {
  /// An example of help, with what must have happened before it can be typed.
  struct Example: CustomTestStringConvertible, Sendable {
    let before: [String]
    let text: String
    /// Whether it is about something that the built-in budget has not, and another one here has.
    let isOfOtherBudget: Bool

    var testDescription: String { text }
  }

  static let examples: [Example] = StatementForm.all.filter {
    // Needs a terminal, and is tried at one.
    $0.concept != .edit
  }.flatMap { form in
    InterfaceLanguage.allCases.flatMap { form.examples(in: $0) }.map {
      Example(
        before: before(form.concept, $0), text: $0, isOfOtherBudget: form.concept == .onCost)
    }
  }

  /// Other copies of the stored scenarios, which examples name.
  private static func writeCopies(in workshop: Workshop) throws {
    for copy in ["before", "før"] {
      try workshop.write(
        "scenario \"Viken leaves\" nb \"Viken går ut\"\nleave Viken\n", to: copy + "/viken.hvis")
    }
  }

  /// A budget with on-costs.
  private static let otherBudget = """
    budget Small
    year 2020
    rate 1.50 given
    populations 2019 given
    municipality Moss population 10 000
    reserve 100k given
    oncost pension nb pensjon 15 % given
    position Adviser as permanent pay 700 given

    """

  @Test("every example does what it says", arguments: examples)
  func example(_ example: Example) throws {
    let workshop = try Workshop()
    for file in ["common.hvis", "felles.hvis"] { try workshop.write("leave Nes\n", to: file) }
    try Self.writeCopies(in: workshop)
    var arguments = ["eval"] + example.before + [example.text]
    if example.isOfOtherBudget {
      try workshop.write(Self.otherBudget, to: "other.budget")
      arguments = ["--budget", "other.budget"] + arguments
    }
    let result = try workshop.run(
      Workshop.program(), arguments, input: .init(), environment: [:])
    let told = result.problems.split(separator: "\n")
    #expect(told.allSatisfy { $0.hasPrefix("warning:") || $0.hasPrefix("note:") })
    #expect(result.status == 0)
  }

  @Test(
    "every statement can be asked about in both languages", arguments: StatementForm.all.indices)
  func topic(_ place: Int) throws {
    let form = StatementForm.all[place]
    // Help about help is its screen.
    guard form.concept != .help else { return }
    for language in InterfaceLanguage.allCases {
      let word = form.concept.word(in: language)
      // `avslutt` begins two statements, of which help shows the one about positions.
      guard StatementForm.begun(by: word)?.concept == form.concept else { continue }
      let workshop = try Workshop()
      try Self.writeCopies(in: workshop)
      let result = try workshop.hvis("--lang", language.rawValue, "eval", "help \(word)")
      #expect(("\n" + result.output).contains("\n" + form.grammarLine(in: language)))
      for example in form.examples(in: language) { #expect(result.output.contains(example)) }
    }
  }

  @Test("every figure and topic can be asked about", arguments: InterfaceLanguage.allCases)
  func words(language: InterfaceLanguage) throws {
    let concepts = Concept.allCases.filter { !$0.roles.isDisjoint(with: [.quantity, .topic]) }
    let questions = concepts.map { "help " + $0.word(in: language) }
    let workshop = try Workshop()
    let result = try workshop.run(
      Workshop.program(), ["eval", "--lang", language.rawValue] + questions, input: .init(),
      environment: [:])
    #expect(result.status == 0 && result.problems.isEmpty)
    #expect(result.output.split(separator: "\n").count >= 2 * concepts.count)
  }

  /// What a first sentence of the shell leads to before an example makes sense.
  private static func before(_ concept: Concept, _ example: String) -> [String] {
    switch concept {
    case .undo, .redo:
      ["leave Tønsberg", "leave Nes", "rate 1.60"] + (concept == .redo ? ["undo"] : [])
    case .save where Concept.basedOn.words.contains { example.contains($0) }:
      ["open \"Adopted 2020\"", "leave Horten"]
    case .save: ["leave Horten", "save! \"Tønsberg leaves\""]
    case .join: example.contains("Våler") ? ["leave Våler (Innlandet)"] : []
    case .apply: ["solve rate for free >= 500k"]
    case .correlation: ["leave Viken, Innlandet with chance 30%"]
    case .extend: ["end \"Temporary 1\" at 2021-06"]
    case .risk: ["leave Viken with chance 30%"]
    case .assert: ["open \"Adopted 2020\""]
    default: []
    }
  }
}
