import Budget
import ScenarioLanguage

/// A change put into a short sentence, without a full stop: `Tønsberg leaves from 2020`.
struct ChangeSentence: Speaking {
  let plan: Plan
  let language: InterfaceLanguage
  /// Whether it says what somebody is to decide, rather than what a scenario has.
  var isProposal = false

  /// The sentences of a change, one case each, English and Norwegian side by side.
  ///
  /// A table, and long for that reason only.
  func text(of change: Change) -> String {
    switch change {
    case .rate(let adjustment, let span):
      moved(
        named(.rate), adjustment, show: rate,
        now: try? plan.rate(in: span.from), span)
    case .weight(let id, let adjustment, let span):
      moved(
        named(.weight(id)), adjustment,
        show: NumberText.weight, now: try? plan.weight(of: id, in: span.from), span)
    case .feeNumbers(let ids, let adjustment, let span):
      moved(
        named(.fee(ids)), adjustment,
        show: { NumberText.feeNumber($0, ids.first?.unit ?? .kroner) },
        now: commonNumber(of: ids, in: span.from), span)
    case .leave(let ids, let span, let chance): leaving(ids, span, chance)
    case .correlation(let first, let second, let coefficient):
      say(
        "the leavings of \(name(first)) and \(name(second)) have the correlation ",
        "utmeldingene av \(name(first)) og \(name(second)) har samvariasjonen ")
        + NumberText.number(coefficient)
    case .uncertain(let quantity, let spread, let span): uncertain(quantity, spread, span)
    case .join(let ids, let span): joining(ids, span)
    case .admit(let newcomer, let population, let span):
      say("\(Shown.name(newcomer.name)) joins", "\(Shown.name(newcomer.name)) går inn")
        + (newcomer.kind == .county ? say(" as a county council", " som fylkeskommune") : "")
        + months(span)
        + say(" with \(people(population)) inhabitants", " med \(people(population)) innbyggere")
    case .merge(let ids, let survivor, let year):
      say(
        "\(names(ids)) merge into \(name(survivor)) from \(year.number)",
        "\(names(ids)) slås sammen til \(name(survivor)) fra \(year.number)")
    case .population(let id, let adjustment, let span):
      moved(
        named(.population(id)), adjustment, show: people,
        now: id.flatMap { try? plan.population(of: $0, in: span.from) }, span)
    case .hire(let hiring): self.hiring(hiring)
    case .end(let ids, let month): ending(ids, after: month)
    case .extend(let id, let month):
      say(
        "\(name(id)) is extended until \(NumberText.month(month))",
        "\(name(id)) forlenges til og med \(NumberText.month(month))")
    case .convert(let id, let kind):
      say("\(name(id)) becomes ", "\(name(id)) blir ") + kind.adjective(in: language)
    case .percentage(let id, let percentage, let span):
      say("the percentage of \(name(id))", "stillingsprosenten for \(name(id))") + becomes
        + NumberText.percent(percentage.fraction) + years(span)
    case .onCost(let id, let rate, let span):
      say("the on-cost ", "påslaget ")
        + Shown.name(plan.budget.onCosts[id.place].name, language) + becomes
        + NumberText.percent(rate.fraction) + years(span)
    case .cost(let id, let adjustment, let span):
      moved(
        named(.cost(id)), adjustment, show: NumberText.kroner, span) + moneyOf(span, adjustment)
    case .subBudget(let id, let adjustment, let span):
      moved(
        named(.subBudget(id)), adjustment, show: NumberText.kroner, span)
        + moneyOf(span, adjustment)
    case .spend(let id, let adjustment, let span):
      moved(
        named(.line(id)), adjustment, show: NumberText.kroner, span) + moneyOf(span, adjustment)
    case .spendNew(let line, let amount, let span):
      say(
        "\(Shown.name(line)) is a new line of \(NumberText.kroner(amount))",
        "\(Shown.name(line)) er en ny post på \(NumberText.kroner(amount))") + years(span)
        + moneyOf(span)
    case .itemise(let id, let amount, let span):
      say(
        "\(NumberText.kroner(amount)) is itemised as ",
        "\(NumberText.kroner(amount)) spesifiseres som ")
        + Shown.name(plan.line(id).name, language) + years(span) + moneyOf(span)
    case .income(let id, let adjustment, let span, let target):
      moved(
        named(.income(id)), adjustment, show: NumberText.kroner, span) + going(to: target)
    case .incomeNew(let income, let amount, let span, let target):
      say(
        "\(Shown.name(income)) is a new income of \(NumberText.kroner(amount))",
        "\(Shown.name(income)) er en ny inntekt på \(NumberText.kroner(amount))") + years(span)
        + going(to: target)
    case .fund(let target, let adjustment):
      moved(named(.fund(target)), adjustment, show: NumberText.kroner)
    case .fundNew(let fund, let opening):
      say(
        "\(Shown.name(fund)) is a new fund of \(NumberText.kroner(opening))",
        "\(Shown.name(fund)) er et nytt fond på \(NumberText.kroner(opening))")
    case .deposit(let id, let adjustment, let span):
      moved(
        say("what is paid into \(name(id))", "avsetningen til \(name(id))"), adjustment,
        show: NumberText.kroner, span)
    case .cover(let expense, let payer, let span): covering(expense, payer) + years(span)
    case .cofinance(let cost, let part, let span):
      say(
        "others pay \(NumberText.percent(part.fraction)) of ",
        "andre betaler \(NumberText.percent(part.fraction)) av ")
        + Shown.name(plan.name(of: cost.expense), language) + years(span)
    case .release(let id, let amount, let year):
      say(
        "\(NumberText.kroner(amount)) of \(name(id)) is released in \(year.number)",
        "\(NumberText.kroner(amount)) av \(name(id)) frigis i \(year.number)")
    case .growth(let kind, let growth, let span): growing(kind, growth, span)
    case .horizon(let count): horizon(count)
    case .drop(let id):
      say("\(name(id)) is dropped", "\(name(id)) utgår")
    }
  }

  /// What stands between a number and what it is set to.
  var becomes: String {
    isProposal ? say(" is set to ", " settes til ") : say(" is ", " er ")
  }

  /// The years of a change: ` from 2021`, ` from 2021 until 2023`, ` in 2021`.
  func years(_ span: YearSpan) -> String {
    let from = span.from.number
    guard let until = span.until?.number else { return say(" from \(from)", " fra \(from)") }
    guard until > from else { return say(" in \(from)", " i \(from)") }
    return say(" from \(from) until \(until)", " fra \(from) til og med \(until)")
  }

  /// When members come or go, in years where those are whole: ` from 2022-07`, ` in 2022-07`.
  func months(_ span: MonthSpan) -> String {
    guard !span.isOfWholeYears else { return years(span.years) }
    let from = NumberText.month(span.from)
    guard let until = span.until else { return say(" from \(from)", " fra \(from)") }
    guard until > span.from else { return say(" in \(from)", " i \(from)") }
    let last = NumberText.month(until)
    return say(" from \(from) until \(last)", " fra \(from) til og med \(last)")
  }

  /// Whose year's money an amount is that is stated until a later year, and so grows on the way.
  ///
  /// Empty for other amounts. Source: model rule "An amount set from a year".
  func moneyOf(_ span: YearSpan) -> String {
    guard let until = span.until, until > span.from else { return "" }
    return say(", in \(span.from.number) kroner", ", i \(span.from.number)-kroner")
  }

  private func moneyOf(_ span: YearSpan, _ adjustment: Adjustment<Money>) -> String {
    if case .multiply = adjustment { return "" }
    return moneyOf(span)
  }
}
