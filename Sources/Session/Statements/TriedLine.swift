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
    // A table, and the file that it goes to.
    if case .command(let command) = last.syntax, case .export = command,
      let asked = trial(of: String(decoding: line.utf8.prefix(last.range.start), as: UTF8.self))
    {
      return mayBeCarriedOut(command, line)
        ? TriedLine(line: line, answer: nil, after: asked.after) : nil
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
