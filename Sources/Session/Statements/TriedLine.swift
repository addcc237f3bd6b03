import Budget
import Lettering
import ScenarioLanguage

/// A line that plain words may mean, and what came of trying it.
public struct TriedLine: Sendable {
  /// The line.
  public let line: String
  /// What its last statement answered; nil where trying it would act on more than the figures.
  public let answer: Answer?
  /// The session after it.
  public let after: Session
  /// Whether it is a change that moves no figure.
  var isStill = false
}

extension Session {
  /// What a line came to that can be carried out here, without doing what reaches beyond the session; nil where it
  /// cannot.
  public func trial(of line: String) -> TriedLine? {
    let source = SourceText(name: "", text: line)
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty, let last = parsed.statements.last else { return nil }
    if parsed.statements.count == 1, case .command(let command) = last.syntax {
      return mayBeCarriedOut(command, line) ? TriedLine(line: line, answer: nil, after: self) : nil
    }
    if case .command(let command) = last.syntax, command.keepsWhatIsBefore {
      return trial(of: line, keptBy: command, from: last.range.start)
    }
    if case .command(let command) = parsed.statements[0].syntax,
      !parsed.statements[0].syntax.stepsBack
    {
      return trial(of: line, behind: command, from: parsed.statements[1].range.start)
    }
    let isPlain = parsed.statements.allSatisfy { $0.syntax.isPlain || $0.syntax.stepsBack }
    guard isPlain, !last.syntax.stepsBack else { return nil }
    var copy = self
    copy.mode = .file
    let carried = copy.carryOut(source)
    guard carried.diagnostics.isEmpty else { return nil }
    let isOnlyChange = parsed.statements.allSatisfy {
      if case .change = $0.syntax { true } else { false }
    }
    copy.mode = mode
    return TriedLine(
      line: line, answer: carried.outcomes.last?.answer, after: copy,
      isStill: isOnlyChange && copy.planned.outlook == planned.outlook)
  }

  /// A table and the file that it goes to, or a change and the name that it is kept under, which the statement from a
  /// place on says.
  private func trial(
    of line: String, keptBy command: CommandSyntax, from place: Int
  ) -> TriedLine? {
    let before = trial(of: String(decoding: line.utf8.prefix(place), as: UTF8.self))
    return before.flatMap { tried in
      tried.after.mayBeCarriedOut(command, line)
        ? TriedLine(line: line, answer: command.isSaving ? tried.answer : nil, after: tried.after)
        : nil
    }
  }

  /// What is done from a place on, behind what is kept or opened first.
  private func trial(
    of line: String, behind command: CommandSyntax, from place: Int
  ) -> TriedLine? {
    let first = String(decoding: line.utf8.prefix(place), as: UTF8.self)
    guard command.isSaving || command.isOpening, mayBeCarriedOut(command, first) else { return nil }
    var copy = self
    // It was found above that it can be.
    if command.isOpening { _ = copy.carryOut(SourceText(name: "", text: first)) }
    let tried = copy.trial(of: String(decoding: line.utf8.dropFirst(place), as: UTF8.self))
    return tried.map { TriedLine(line: line, answer: $0.answer, after: $0.after) }
  }

  /// Whether a statement to the session would be carried out, and nothing is lost where it is typed by mistake.
  private func mayBeCarriedOut(_ command: CommandSyntax, _ line: String) -> Bool {
    switch command {
    case .help, .list, .quit: return true
    // Where there is such a file already, it says so itself.
    case .export(_, overwriting: false), .report(_, overwriting: false):
      return surroundings.rendered != nil
    case .undo, .redo, .new(discarding: false), .open(_, discarding: false):
      var copy = self
      return copy.carryOut(SourceText(name: "", text: line)).diagnostics.isEmpty
    case .save(let name?, overwriting: false, _):
      return library.hasStore && !storedNames.contains { $0.answers(to: name.text) }
    case _: return false
    }
  }
}

extension CommandSyntax {
  fileprivate var isSaving: Bool { if case .save = self { true } else { false } }

  fileprivate var isOpening: Bool { if case .open = self { true } else { false } }

  /// Whether it writes down what stands before it in a line.
  fileprivate var keepsWhatIsBefore: Bool { if case .export = self { true } else { isSaving } }
}

extension StatementSyntax {
  /// Whether the statement is one that plain words stand for.
  var isPlain: Bool {
    switch self {
    // A number alone is only what was left of a sentence, and says nothing.
    case .value(.number), .value(.unary(_, .number, _)): false
    case .change, .frame(.note), .frame(.decided): true
    case _: isQuestion
    }
  }

  /// Whether it takes the last change back, as before one that takes its place.
  var stepsBack: Bool { if case .command(.undo(nil)) = self { true } else { false } }

  private var isQuestion: Bool {
    switch self {
    case .value, .question: true
    case .change, .frame, .definition, .assertion, .command: false
    }
  }

  /// Whether it only asks: about the budget, or for help.
  var changesNothing: Bool {
    switch self {
    case .command(.help), .command(.list), .command(.history): true
    case _: isQuestion
    }
  }
}
