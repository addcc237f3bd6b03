import Lettering
import LineEditing
import ScenarioLanguage
import Scripting

extension Shell {
  /// What stands before a question mark that asks what can stand in its place: `leave ?`, `rate ?`; nil for any
  /// other line.
  ///
  /// Only where a name or an amount is wanted, so that a sentence that ends in one stays a sentence.
  static func placeAsked(by line: String) -> String? {
    var text = line[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text.popLast() == "?", text.last?.isWhitespace == true,
      text.contains(where: { !$0.isWhitespace })
    else { return nil }
    let before = String(text)
    let end = before.utf8.count
    let isAsked = Parser.expectations(in: before, cursor: end).items.contains { item in
      item.start == end && item.expectation.isNameOrAmount
    }
    return isAsked ? before : nil
  }

  /// Shows what can stand at the end of a line, with its figures, and brings the line back.
  mutating func tellPlace(behind line: String, on editor: LineEditor) {
    let completer = Completer(session: runner.current, language: language)
    let effect = LiveEffect(
      session: runner.current, language: language, sourceName: sourceName, line: self.line)
    let candidates = completer.complete(line, cursor: line.utf8.count).candidates
    let told = effect.hint(of: line, cursor: line.utf8.count)
    let rows = LineEditor.rows(of: candidates)
    let text = ((told.map { [DisplayText.withoutControls($0.text)] } ?? []) + rows)
      .joined(separator: "\n")
    _ = pages.page(text.wrappedLines(to: runner.settings.width), in: language)
    editor.preset = line
  }
}

extension Expectation {
  /// Whether it is what nobody can know by heart.
  fileprivate var isNameOrAmount: Bool {
    switch self {
    case .number: true
    case .name(let kind):
      switch kind {
      case .helpWord, .file, .variable, .newName, .value: false
      case .member, .formerMember, .anyMember, .profilingLine, .expenseLine, .ownCost,
        .notItemisedLine,
        .position, .onCost, .fund, .income, .activity, .county, .feeNumber, .feeClass, .measure,
        .storedScenario,
        .figureSource, .budget, .subject:
        true
      }
    case .word, .year, .month, .text, .comparison: false
    }
  }
}
