import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What a line would do or answer, in a few words, for those who choose between lines.
package struct Preview {
  private let session: Session
  private let language: InterfaceLanguage

  /// Previews of lines in a session as it stands, which stays as it is.
  package init(of session: Session, in language: InterfaceLanguage) {
    self.session = session
    self.language = language
  }

  private var renderer: AnswerRenderer {
    AnswerRenderer(language: language, format: .table, amounts: session.settings.amounts)
  }

  /// How the figures would move, the value that is asked for, or what the statement shows.
  ///
  /// Cost: that of carrying the line out.
  package func text(of line: String) -> String {
    let source = SourceText(name: "", text: line)
    let parsed = Parser.parse(source)
    guard let last = parsed.statements.last else { return "" }
    let word = last.word?.help(in: language) ?? ""
    // What reaches farther than the budget is told by its word.
    if case .command(let command) = last.syntax {
      switch command {
      case .undo, .redo, .help(.some): break
      case _: return word
      }
    }
    var trial = session.trial()
    guard let answer = trial.carryOut(source).outcomes.last?.answer else { return word }
    return text(of: answer, last, word, in: source, after: trial)
  }

  /// The same of a line that was tried already.
  package func text(of tried: TriedLine) -> String {
    let source = SourceText(name: "", text: tried.line)
    guard let answer = tried.answer, let last = Parser.parse(source).statements.last else {
      return text(of: tried.line)
    }
    return text(
      of: answer, last, last.word?.help(in: language) ?? "", in: source, after: tried.after)
  }

  private func firstLine(of answer: Answer) -> String {
    String(renderer.render(answer).prefix { $0 != "\n" })
  }

  /// What a value that changes stand before is without them; nil where it stands alone, or is none without them.
  private func valueBefore(_ last: Statement, in source: SourceText) -> String? {
    guard last.range.start > 0 else { return nil }
    var trial = session.trial()
    let asked = SourceText(name: "", text: String(LineTable(source).text(of: last.range)))
    guard case .value(let value)? = trial.carryOut(asked).outcomes.last?.answer else { return nil }
    return firstLine(of: .value(value))
  }

  /// How the figures move, against what the years that a line takes in would be without its changes.
  private func moved(to after: Session, by last: Statement, in source: SourceText) -> String {
    var before = session
    // Most lines are one statement, and are not read again.
    if last.range.start > 0, let first = Parser.parse(source).statements.first, first != last,
      case .change(.plan) = first.syntax
    {
      let plan = SourceText(name: "", text: String(LineTable(source).text(of: first.range)))
      before = session.trial()
      _ = before.carryOut(plan)
    }
    return Movement(
      before: before.planned, after: after.planned, language: language,
      amounts: session.settings.amounts
    ).text
  }

  /// That the year's number is fixed already, which whoever quotes the figure must know; empty where it is not.
  private func decided(_ answer: ChangedAnswer) -> String {
    for case .alreadyDecided(let decision, let year) in answer.warnings {
      return "; " + decision.stands(for: year, language)
    }
    return ""
  }

  /// The same of the change that a solution makes.
  private func decided(_ solved: SolvedAnswer, after: Session) -> String {
    guard let change = solved.change else { return "" }
    var trial = after
    let done = trial.carryOut(SourceText(name: "", text: change)).outcomes.last?.answer
    guard case .changed(let changed)? = done else { return "" }
    return decided(changed)
  }

  /// That there is no money for it, where there would be without; whoever asks whether it can be afforded is answered.
  private func lacking(_ after: Session) -> String {
    func lowest(_ session: Session) -> Money {
      session.planned.outlook.years.map(\.closing.free).min() ?? .zero
    }
    guard lowest(after).isNegative, !lowest(session).isNegative,
      after.planned.plan.horizon == session.planned.plan.horizon
    else { return "" }
    return language.text(
      en: "; the reserve is then below zero", nb: "; da er reserven under null")
  }

  private func text(
    of answer: Answer, _ last: Statement, _ word: String, in source: SourceText, after: Session
  ) -> String {
    switch answer {
    case .changed(let changed):
      return moved(to: after, by: last, in: source) + lacking(after) + decided(changed)
    case .stepped: return moved(to: after, by: last, in: source) + lacking(after)
    // Who decides comes first in help, and is what is often asked.
    case .help(.statement(let form, _, let decision, _)):
      return decision?.sentence(language) ?? form.help(in: language)
    case .word(let answer): return answer.concept.help(in: language)
    case .value:
      let text = firstLine(of: answer)
      return (valueBefore(last, in: source).map { $0 == text ? "" : $0 + " → " } ?? "") + text
    case .solved(let solved): return firstLine(of: answer) + decided(solved, after: after)
    case .explained:
      // The figure whose way is explained, as the question names it.
      let asked = LineTable(source).text(of: last.range).drop { $0 != " " }
      var trial = after
      guard
        let value = trial.carryOut(SourceText(name: "", text: String(asked))).outcomes.last?.answer
      else { return word }
      return renderer.render(value)
    case .table(.members(let table, .some(let key))):
      return table.rows.prefix(3).map { row in
        DisplayText.safe(row.member.name) + " "
          + Shown.amount(key == .change ? row.feeChange : row.fee, session.settings.amounts)
      }.joined(separator: " · ")
    case .table, .comparison, .bridged:
      guard case .question(.show(let show)) = last.syntax, let topic = show.topic else {
        return word
      }
      return topic.concept.help(in: language)
    case _: return word
    }
  }
}
