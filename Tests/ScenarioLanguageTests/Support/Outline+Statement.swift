import Budget

@testable import ScenarioLanguage

extension StatementSyntax {
  var outline: String {
    switch self {
    case .change(let change): change.outline
    case .frame(let frame): frame.outline
    case .value(let expression): "value \(expression.outline)"
    case .question(let question): question.outline
    case .definition(let name, let value): "let \(name.outline) = \(value.outline)"
    case .assertion(let assertion): assertion.outline
    case .command(let command): command.outline
    }
  }
}

extension ExtentSyntax {
  var outline: String {
    (at.map { " at \($0.year.number)" } ?? "") + (isOverYears ? " over years" : "")
  }
}

extension CompareSyntax {
  var outline: String {
    let names: [String] = scenarios.map(\.outline)
    let shown: [String] = figures.map { " show \($0.outline)" }
    return "compare " + names.joined(separator: ", ") + base.outline + shown.joined()
      + (order.map { " by \($0.outline)" } ?? "") + (showsOnlyChanged ? " only changed" : "")
      + extent.outline
  }
}

extension ScenarioSyntax {
  var outline: String { name.outline + (folder.map { " in \"\($0.path)\"" } ?? "") }
}

extension CompareSyntax.Base {
  var outline: String {
    switch self {
    case .first: ""
    case .named(let name): " against \(name.outline)"
    case .previous: " against previous"
    }
  }
}

extension AssertionSyntax {
  var outline: String {
    "assert \(condition.outline)" + (tolerance.map { " within \($0.outline)" } ?? "")
      + (bounds.isEmpty ? "" : " between \(bounds.map(\.outline).joined(separator: " and "))")
      + (message.map { " message \($0)" } ?? "")
  }
}

extension FrameSyntax {
  var outline: String {
    switch self {
    case .scenario(let name, let norwegian, let budget):
      "scenario \(name.outline)" + (norwegian.map { " nb \($0.outline)" } ?? "")
        + (budget.map { " for \($0.outline)" } ?? "")
    case .basedOn(let name, let link):
      "based on \(name.outline)"
        + (link.map { " version \($0.version) free \($0.free.map { "\($0.øre)" } ?? "-")" } ?? "")
    case .note(let text):
      "note \(text.english)" + (text.english == text.norwegian ? "" : " nb \(text.norwegian)")
    case .decided(let decision):
      "decided by \(decision.body)" + (decision.caseNumber.map { " case \($0)" } ?? "")
        + (decision.day.map { " on \($0.month.year.number)-\($0.month.number)-\($0.number)" } ?? "")
    case .include(let path, _): "include \(path)"
    }
  }
}

extension ChangeSyntax {
  var outline: String {
    switch self {
    case .number(let number, let amount, let span):
      "\(number.outline) \(amount.outline)\(span.outline)"
    case .leave(let names, let span, let chance):
      "leave \(names.outline)\(span.outline)"
        + (chance.map { " chance \($0.percentage.outline)" + ($0.isTogether ? " together" : "") }
          ?? "")
    case .correlation(let names, let coefficient):
      "correlation \(names.outline) \(coefficient.outline)"
    case .uncertain(let figure, let spread, let span):
      "\(figure.outline) \(spread.outline)\(span.outline)"
    case .join(let names, let newcomer, let span):
      "join \(names.outline)" + (newcomer.population.map { " population \($0.outline)" } ?? "")
        + (newcomer.county.map { " in \($0.outline)" } ?? "")
        + (newcomer.kind.map { " as \($0)" } ?? "") + span.outline
    case .merge(let names, let into, let span):
      "merge \(names.outline) into \(into.outline)\(span.outline)"
    case .hire, .end, .extend, .convert, .percentage, .onCost: staffOutline
    case .spendNew, .itemise, .income, .incomeNew, .fundNew, .deposit, .cover, .cofinance, .release,
      .plan,
      .drop:
      lineOutline
    }
  }

  private var staffOutline: String {
    switch self {
    case .hire(let hire):
      "hire \(hire.count.outline) \(hire.kind)"
        + (hire.percentage.map { " at \($0.outline)" } ?? "")
        + (hire.name.map { " as \($0.outline)" } ?? "")
        + (hire.cost.map { " cost \($0.outline)" } ?? "")
        + (hire.from.map { " from \($0.outline)" } ?? "")
        + (hire.until.map { " until \($0.outline)" } ?? "")
    case .end(.named(let name), let at):
      "end \(name.outline)" + (at.map { " at \($0.outline)" } ?? "")
    case .end(.counted(let count, let kind), let at):
      "end \(count.outline) \(kind)" + (at.map { " at \($0.outline)" } ?? "")
    case .extend(let name, let until): "extend \(name.outline) until \(until.outline)"
    case .convert(let name, let kind): "convert \(name.outline) to \(kind)"
    case .onCost(let name, let percentage, let span):
      "on-cost \(name.outline) \(percentage.outline)\(span.outline)"
    case .percentage(let name, let percentage, let span):
      "convert \(name.outline) to \(percentage.outline)\(span.outline)"
    default: "not about staff"
    }
  }

  private var lineOutline: String {
    switch self {
    case .spendNew(let name, let amount, let span):
      "spend new \(name.outline) \(amount.outline)\(span.outline)"
    case .itemise(let name, let amount, let span):
      "itemise \(name.outline) \(amount.outline)\(span.outline)"
    case .income(let name, let amount, let fund, let span):
      "income \(name.outline) \(amount.outline) to \(fund.outline)\(span.outline)"
    case .incomeNew(let name, let amount, let fund, let span):
      "income new \(name.outline) \(amount.outline)"
        + (fund.map { " to \($0.outline)" } ?? "") + span.outline
    case .fundNew(let name, let amount): "fund new \(name.outline) \(amount.outline)"
    case .deposit(let amount, let fund, let span):
      "pay \(amount.outline) into \(fund.outline)\(span.outline)"
    case .cover(let name, let payer, let span):
      "cover \(name.outline) from \(payer.outline)\(span.outline)"
    case .cofinance(let name, let part, let span):
      "cofinance \(name.outline) \(part.outline)\(span.outline)"
    case .release(let name, let amount, let span):
      "release \(name.outline)\(amount.map { " " + $0.outline } ?? "")\(span.outline)"
    case .plan(let years): "plan \(years.outline)"
    case .drop(let name): "drop \(name.outline)"
    default: "not about lines"
    }
  }
}

extension SavedForm {
  var outline: String {
    switch self {
    case .own: ""
    case .whole: " whole"
    case .basedOn(let name): " based on \(name.outline)"
    }
  }
}

extension CommandSyntax {
  var outline: String {
    switch self {
    case .save(let name, let overwriting, let form):
      "save\(overwriting ? "!" : "")" + (name.map { " \($0.outline)" } ?? "") + form.outline
    case .open(let name, let discarding): "open\(discarding ? "!" : "") \(name.outline)"
    case .new(let discarding): "new\(discarding ? "!" : "")"
    case .delete(let name): "delete \(name.outline)"
    case .rename(let old, let new, let norwegian):
      "rename \(old.outline) to \(new.outline)"
        + (norwegian.map { " nb \($0.outline)" } ?? "")
    case .undo(let count): "undo" + (count.map { " \($0.outline)" } ?? "")
    case .redo(let count): "redo" + (count.map { " \($0.outline)" } ?? "")
    case .help(let words): "help" + (words.map { " \($0.outline)" } ?? "")
    case .settings: "set"
    case .set(let option, let value): "set \(option.outline) \(value.outline)"
    case .export(let path, let overwriting): "export\(overwriting ? "!" : "") \(path.outline)"
    case .report(let report, let overwriting):
      "report\(overwriting ? "!" : "")" + report.scenarios.map { " " + $0.outline }.joined()
        + (report.base.map { " against \($0.outline)" } ?? "")
        + report.explored.map { " explore \($0.outline)" }.joined()
        + (report.frame == PaperFrame() ? "" : " \(report.frame)") + " to \(report.path.outline)"
    case .log(let path, let overwriting):
      "log\(overwriting ? "!" : "") \(path?.outline ?? "off")"
    case .history(let count): "history" + (count.map { " \($0.outline)" } ?? "")
    case .quit(let discarding): "quit\(discarding ? "!" : "")"
    case .tutorial(let wish): "tutorial \(wish)"
    case .list, .edit, .apply: "\(self)"
    }
  }
}
