import Budget
import ScenarioLanguage

extension ChangeSentence {
  /// How an amount moves; `now` is what it has come to, where that is known.
  func moved<Figure>(
    _ subject: String, _ adjustment: Adjustment<Figure>, show: (Figure) -> String,
    now: Figure? = nil, _ span: YearSpan? = nil
  ) -> String {
    var reached: String { now.map { say(" to ", " til ") + show($0) } ?? "" }
    let movement =
      switch adjustment {
      case .set(let figure): becomes + show(figure)
      case .add(let figure): say(" rises by ", " øker med ") + show(figure) + reached
      case .subtract(let figure): say(" falls by ", " synker med ") + show(figure) + reached
      case .multiply(let factor): multiplied(factor) + reached
      }
    return subject + movement + (span.map(years) ?? "")
  }

  /// What numbers of fee rules have come to; nil where they are not all the same.
  func commonNumber(of ids: [FeeNumberID], in year: Year) -> FeeNumber? {
    let numbers = Set(ids.map { try? plan.feeNumber($0, in: year) })
    return numbers.count == 1 ? numbers.first ?? nil : nil
  }

  /// A factor as the percentage it was most likely written as; from 2 on as a factor.
  private func multiplied(_ factor: ExactNumber) -> String {
    guard factor != .one, factor < ExactNumber(2), let part = try? (factor - .one).magnitude
    else {
      return say(" is multiplied by ", " ganges med ") + NumberText.number(factor)
    }
    return (factor > .one ? say(" rises ", " øker ") : say(" falls ", " synker "))
      + NumberText.percent(part)
  }

  func leaving(_ ids: [MemberID], _ span: MonthSpan, _ chance: Chance?) -> String {
    if let chance {
      let isOne = chance.isTogether && ids.count > 1
      return say("\(names(ids)) may leave", "\(names(ids)) kan gå ut")
        + (isOne ? say(" together", " samlet") : "") + months(span)
        + say(" (chance ", " (sannsynlighet ") + NumberText.percent(chance.probability) + ")"
    }
    guard span.until == nil else {
      return say("\(names(ids)) \(ids.count == 1 ? "is" : "are") out", "\(names(ids)) er ute")
        + months(span)
    }
    return say("\(names(ids)) \(ids.count == 1 ? "leaves" : "leave")", "\(names(ids)) går ut")
      + months(span)
  }

  func joining(_ ids: [MemberID], _ span: MonthSpan) -> String {
    guard span.until == nil else {
      return say(
        "\(names(ids)) \(ids.count == 1 ? "is a member" : "are members")",
        "\(names(ids)) er \(ids.count == 1 ? "medlem" : "medlemmer")") + months(span)
    }
    return say("\(names(ids)) \(ids.count == 1 ? "joins" : "join")", "\(names(ids)) går inn")
      + months(span)
  }

  func hiring(_ hiring: Hiring) -> String {
    let isOne = hiring.count == 1
    let kind =
      isOne ? hiring.kind.adjective(in: language) : hiring.kind.pluralAdjective(in: language)
    let position = isOne ? say("position", "stilling") : say("positions", "stillinger")
    let part =
      hiring.percentage.isWhole
      ? "" : say(" at ", " på ") + NumberText.percent(hiring.percentage.fraction)
    let called = hiring.name.map { say(" as ", " som ") + Shown.name($0) } ?? ""
    return "\(hiring.count) \(kind) \(position)\(part)\(called)"
      + say(isOne ? " comes in" : " come in", " kommer inn") + months(hiring) + cost(hiring)
  }

  private func months(_ hiring: Hiring) -> String {
    let from = hiring.from.map(NumberText.month) ?? "\(plan.budget.year.number)"
    let until = hiring.until.map { say(" until ", " til og med ") + NumberText.month($0) } ?? ""
    return say(" from ", " fra ") + from + until
  }

  private func cost(_ hiring: Hiring) -> String {
    guard let cost = hiring.cost else { return "" }
    let each = hiring.count == 1 ? "" : say(" each", " hver")
    let whole = hiring.percentage.isWhole ? "" : say(", full-time", ", i hel stilling")
    return " (" + NumberText.kroner(cost) + say(" a year", " i året") + each + whole + ")"
  }

  func opening(of target: FundTarget) -> String {
    switch target {
    case .free: say("the opening free reserve", "inngående fri reserve")
    case .bound(let id):
      say("the opening balance of \(name(id))", "inngående balanse i \(name(id))")
    }
  }

  /// What an income goes into; empty where nothing is said.
  func going(to target: FundTarget?) -> String {
    switch target {
    case nil: ""
    case .free: say(", into the free reserve", ", til den frie reserven")
    case .bound(let id): say(", into \(name(id))", ", til \(name(id))")
    }
  }

  func covering(_ expense: ExpenseID, _ payer: FundTarget) -> String {
    let subject = Shown.name(plan.name(of: expense), language)
    guard case .bound(let fund) = payer else {
      return say("\(subject) is paid by free money", "\(subject) betales av frie midler")
    }
    return say(
      "\(subject) is paid from \(name(fund)) first", "\(subject) betales først av \(name(fund))")
  }

  func growing(_ kind: GrowthKind, _ growth: Growth, _ span: YearSpan?) -> String {
    let (subject, isOne) =
      switch kind {
      case .wages: (say("wages", "lønn"), false)
      case .prices: (say("prices", "priser"), false)
      case .population: (say("populations", "folketall"), false)
      case .incomes: (say("incomes other than fees", "andre inntekter enn kontingenten"), false)
      case .fees: (say("fees", "kontingenten"), false)
      case .feeNumbers(let ids):
        (InputWords(plan: plan, language: language).feeNumber(ids), true)
      }
    guard growth != .none, let fraction = try? growth.fraction else {
      return subject + say(isOne ? " does not grow" : " do not grow", " vokser ikke")
        + (span.map(years) ?? "")
    }
    let verb =
      fraction.isNegative
      ? say(isOne ? " falls " : " fall ", " synker ")
      : say(isOne ? " grows " : " grow ", " vokser ")
    let first = plan.budget.year.advanced(by: 1)
    let counting =
      span.flatMap { YearSpan(from: max($0.from, first), until: $0.until) } ?? span
      ?? YearSpan(since: first)
    let isOneYear = counting.until == counting.from
    return subject + verb + NumberText.percent(fraction.magnitude)
      + (isOneYear ? "" : say(" a year", " i året")) + years(counting)
  }

  func horizon(_ count: Int) -> String {
    let first = plan.budget.year
    guard count > 1 else {
      return say("the plan covers 1 year, ", "planen gjelder 1 år, ") + "\(first.number)"
    }
    let last = first.advanced(by: count - 1)
    return say(
      "the plan covers \(count) years, \(first.number) to \(last.number)",
      "planen gjelder \(count) år, \(first.number) til \(last.number)")
  }
}

extension ChangeSentence {
  func name(_ id: MemberID) -> String { Shown.name(plan.member(id).name) }

  func name(_ id: PositionID) -> String { Shown.name(plan.position(id).name, language) }

  func name(_ id: FundID) -> String { Shown.name(plan.fund(id).name, language) }

  func name(_ id: ActivityID) -> String { Shown.name(plan.budget.activity(id).name, language) }

  func name(_ survivor: MergedMember) -> String {
    switch survivor {
    case .existing(let id): name(id)
    case .new(let newcomer): Shown.name(newcomer)
    }
  }

  func names(_ ids: [MemberID]) -> String { Words.list(ids.map { name($0) }, language) }

  func names(_ ids: [PositionID]) -> String { Words.list(ids.map { name($0) }, language) }

  /// Positions that end: after a month, or from the budget year on where they are not staffed in it at all.
  func ending(_ ids: [PositionID], after month: Month) -> String {
    let verb = say(ids.count == 1 ? " ends" : " end", " avsluttes")
    let year = plan.budget.year
    guard month.next > Month.january(of: year) else {
      return names(ids) + verb + say(" from \(year.number)", " fra \(year.number)")
    }
    return names(ids) + verb + say(" after ", " etter ") + NumberText.month(month)
  }

  func rate(_ rate: FeeRate) -> String { NumberText.rate(rate) + Shown.space + "kr" }

  func people(_ population: Population) -> String { NumberText.whole(population.inhabitants) }
}
