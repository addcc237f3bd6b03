import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Reports

@Suite("The page of machine formats")
struct MachineFormatsTests {
  private static let head = """
    # Machine formats

    Every kind of answer that JSON has, with its keys and what stands under each.

    ## Overview

    A recorded page: a test makes it from the documents of all answers. Keys are never renamed or taken away, and new ones may come
    at any time. Kroner have two decimals, kroner per inhabitant two to four, shares up to six (0.05 is 5 %); none passes through
    binary floating point. A missing figure is null, never zero. A year is a number, a month text such as 2021-07. What has a name in
    both languages has it under the key and, in Norwegian, under the key with _nb. FIGURE stands for the key of any figure. Statements
    answer with one object a line, which begins with line and statement, in an included file with file before them. CSV has the same
    keys as headings, null as nothing, and lists with semicolons. Where null alone stands, no example has a value.
    """

  @Test("tells every key of every kind of answer")
  func page() throws {
    var kinds: [(name: String, shape: FactShape)] = []
    let changes = try EffectLineTests.answers()
    let told = try Answers.tables() + Answers.others().map(\.answer) + changes
    let copies = Answer.comparison(try Alliance.copies())
    for answer in try told + Self.examples() + [copies] {
      let document = answer.document(in: .english)
      let place = kinds.firstIndex { $0.name == document.kind } ?? kinds.count
      if place == kinds.count { kinds.append((document.kind, FactShape())) }
      kinds[place].shape.add(.object(document.facts))
    }
    let sections = kinds.sorted { $0.name < $1.name }.map { kind in
      "## \(kind.name)\n\n```\n"
        + kind.shape.lines(indent: 0).map { $0 + "\n" }.joined() + "```"
    }
    try Recording.expect(
      ([Self.head] + sections).joined(separator: "\n\n") + "\n",
      at: PackageFolder.at("Sources/hvis/hvis.docc/MachineFormats.md"))
  }

  /// What every example of every statement answers, in plans of one year and of several.
  private static func examples() throws -> [Answer] {
    let session = try Session(Alliance.budget, storePath: nil)
    return StatementForm.all.flatMap { $0.examples(in: .english) }.flatMap { example in
      ["", "plan 3 years; "].flatMap { start -> [Answer] in
        var trial = session
        let carried = trial.carryOut(SourceText(name: "example", text: start + example))
        return carried.outcomes.map(\.answer)
      }
    }
  }
}
