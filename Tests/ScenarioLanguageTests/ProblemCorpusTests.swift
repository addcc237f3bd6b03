import Budget
import Foundation
import TestSupport
import Testing

@testable import ScenarioLanguage

/// The files under `Problems`: one for each way to be wrong, with its messages in both languages.
///
/// `HVIS_RECORD=1 swift test` writes the messages anew; look at the difference before keeping it.
@Suite struct ProblemCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Problems")

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".hvis") }.map { String($0.dropLast(5)) }.sorted()

  private func parse(_ name: String) throws -> ParsedSource {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name + ".hvis"))
    return Parser.parse(try SourceText.decoding(Array(bytes), name: name + ".hvis"))
  }

  @Test(arguments: names, InterfaceLanguage.allCases)
  func messagesAreAsRecorded(name: String, language: InterfaceLanguage) throws {
    let parsed = try parse(name)
    let renderer = DiagnosticRenderer(parsed.source, in: language)
    let rendered = parsed.diagnostics.map {
      renderer.render($0) + "\n" + explained($0.problem, in: language)
    }.joined(separator: "\n")
    let file = Self.folder.appending(path: "\(name).\(language.rawValue).rendered")
    try Recording.expect(rendered, at: file)
  }

  @Test(arguments: names)
  func everyLineToTryCanBeRead(name: String) throws {
    let parsed = try parse(name)
    let renderer = DiagnosticRenderer(parsed.source, in: .english)
    for fix in parsed.diagnostics.compactMap(\.fix) {
      let line = try #require(renderer.lineToTry(fix))
      let again = Parser.parse(SourceText(name: "try", text: line))
      #expect(again.diagnostics.isEmpty && again.statements.count == 1, "\(line)")
    }
  }

  /// Messages are lower case, without a full stop, and the two languages do not say the same words.
  @Test(arguments: names)
  func messagesHaveTheirForm(name: String) throws {
    for diagnostic in try parse(name).diagnostics {
      let english = diagnostic.problem.message(in: .english)
      let norwegian = diagnostic.problem.message(in: .norwegian)
      #expect(english != norwegian)
      for message in [english, norwegian] {
        #expect(!message.hasSuffix(".") && message.first?.isUppercase != true, "\(message)")
      }
    }
  }

  /// Explanations are full sentences, and no word of theirs leads nowhere.
  @Test(arguments: names)
  func explanationsHaveTheirForm(name: String) throws {
    for diagnostic in try parse(name).diagnostics {
      let explanation = diagnostic.problem.explanation
      #expect(explanation.meaning.english != explanation.meaning.norwegian)
      for text in [explanation.meaning, explanation.remedy] {
        for sentence in [text.english, text.norwegian] {
          #expect(sentence.hasSuffix(".") && sentence.first?.isLowercase != true, "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: names)
  func aFileShowsTheProblemItIsNamedAfter(name: String) throws {
    let problems = try parse(name).diagnostics.compactMap { $0.problem as? SyntaxProblem }
    #expect(!problems.isEmpty)
    for problem in problems { #expect(name.hasPrefix(kind(of: problem)), "\(problem)") }
  }

  @Test func everyProblemHasAFile() {
    for kind in kinds { #expect(Self.names.contains { $0.hasPrefix(kind) }, "\(kind)") }
  }
}

/// What help says of a problem, and the words it sends to, as they stand below the message.
private func explained(
  _ problem: any ExplainableProblem, in language: InterfaceLanguage
) -> String {
  let explanation = problem.explanation
  let help = Concept.help.word(in: language)
  let topics = explanation.topics.map { "\(help) \($0.word(in: language))" }
  return
    ([explanation.meaning, explanation.remedy].map { "  " + $0.text(in: language) }
    + (topics.isEmpty ? [] : ["  " + topics.joined(separator: ", ")])).joined(separator: "\n")
    + "\n"
}

/// The beginning of the name of a problem's file; a new problem needs one here and in ``kinds``.
private func kind(of problem: SyntaxProblem) -> String {
  switch problem {
  case .lexical(let problem): kind(of: problem)
  case .value(let problem): kind(of: problem)
  case .unknownStatement: "unknown-statement"
  case .expected(let part, _, _): "expected-" + kind(of: part)
  case .unexpected: "unexpected"
  case .nameNeedsQuotes: "name-needs-quotes"
  case .trailingComma: "trailing-comma"
  case .missingComma: "missing-comma"
  case .givenTwice: "given-twice"
  case .reservedName: "reserved-name"
  case .conflictMark: "conflict-mark"
  case .budgetFile: "budget-file"
  case .severalWords: "several-words"
  }
}

private func kind(of problem: LexicalProblem) -> String {
  switch problem {
  case .strayCharacter: "stray-character"
  case .openText: "open-text"
  case .unknownEscape: "unknown-escape"
  case .ambiguousNumber: "ambiguous-number"
  case .malformedNumber: "malformed-number"
  case .numberTooLong: "number-too-long"
  case .noSuchMonth: "no-such-month"
  }
}

private func kind(of problem: ValueProblem) -> String {
  switch problem {
  case .notAYear: "not-a-year"
  case .dayWithin: "day-within"
  case .monthAsNumber: "month-as-number"
  case .unitBeforeNumber: "unit-before-number"
  case .ambiguousRelativeAmount: "ambiguous-relative-amount"
  case .twoSigns: "two-signs"
  case .sharedUnit: "shared-unit"
  case .needlessPlus: "needless-plus"
  case .doubledEqualSign: "doubled-equal-sign"
  case .withinMisplaced: "within-misplaced"
  case .chainedComparison: "chained-comparison"
  case .unspacedMinus: "unspaced-minus"
  case .argumentCount: "argument-count"
  case .nestedTooDeep: "nested-too-deep"
  case .tooManyOperators: "too-many-operators"
  }
}

private func kind(of part: ExpectedPart) -> String {
  switch part {
  case .name: "name"
  case .amount: "amount"
  case .value: "value"
  case .number: "number"
  case .year: "year"
  case .month: "month"
  case .day: "day"
  case .text: "text"
  case .file: "file"
  case .oneOf(.positionKind): "position-kind"
  case .oneOf(.growthKind): "growth-kind"
  case .oneOf(.topic): "topic"
  case .oneOf(let role): "one of \(role.rawValue)"
  case .quantity: "quantity"
  case .lever: "lever"
  case .equalSign: "equal-sign"
  case .openingParenthesis: "opening-parenthesis"
  case .closingParenthesis: "closing-parenthesis"
  case .word: "word"
  }
}

private let kinds = [
  "conflict-mark",
  "stray-character", "open-text", "unknown-escape", "ambiguous-number", "malformed-number",
  "number-too-long", "no-such-month", "not-a-year", "month-as-number", "unit-before-number",
  "ambiguous-relative-amount", "two-signs", "within-misplaced", "chained-comparison",
  "unspaced-minus", "argument-count",
  "nested-too-deep", "too-many-operators", "unknown-statement", "expected-name",
  "expected-amount", "expected-value", "expected-number", "expected-year", "expected-month",
  "expected-day",
  "expected-text", "expected-file", "expected-position-kind",
  "expected-growth-kind",
  "expected-topic", "expected-quantity", "expected-lever", "expected-equal-sign",
  "expected-opening-parenthesis",
  "expected-closing-parenthesis", "expected-word", "unexpected", "name-needs-quotes",
  "trailing-comma", "given-twice", "reserved-name", "several-words", "needless-plus",
  "doubled-equal-sign",
]
