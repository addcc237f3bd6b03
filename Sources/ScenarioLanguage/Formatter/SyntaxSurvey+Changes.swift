extension SyntaxSurvey {
  mutating func looking(at change: ChangeSyntax) -> ChangeSyntax {
    switch change {
    case .rate(let amount, let span): .rate(looking(at: amount), looking(at: span))
    case .weight(let name, let amount, let span):
      .weight(looking(at: name, .reference), looking(at: amount), looking(at: span))
    case .leave(let names, let span, let chance):
      .leave(
        looking(at: names, .reference), looking(at: span), chance: chance.map { looking(at: $0) })
    case .correlation(let names, let coefficient):
      .correlation(looking(at: names, .reference), looking(at: coefficient))
    case .uncertain(let figure, let spread, let span):
      .uncertain(looking(at: figure), looking(at: spread), looking(at: span))
    case .join(let names, let newcomer, let span):
      // Quotes say that a new member is meant where a bare name would count as a slip.
      .join(looking(at: names, .asWritten), looking(at: newcomer), looking(at: span))
    case .merge(let names, let merged, let span):
      .merge(
        looking(at: names, .reference), into: looking(at: merged, .asWritten), looking(at: span))
    case .population(let target, let amount, let span):
      .population(looking(at: target), looking(at: amount), looking(at: span))
    case .hire, .end, .extend, .convert, .cost: lookingAtStaff(change)
    case .profiling, .spend, .itemise, .income, .fund, .release, .growth, .plan, .drop:
      lookingAtLine(change)
    }
  }

  private mutating func lookingAtStaff(_ change: ChangeSyntax) -> ChangeSyntax {
    switch change {
    case .hire(let hire): .hire(looking(at: hire))
    case .end(let ending, let month):
      .end(looking(at: ending), at: month.map { looking(at: $0) })
    case .extend(let name, let month):
      .extend(looking(at: name, .reference), until: looking(at: month))
    case .convert(let name, let kind): .convert(looking(at: name, .reference), to: kind)
    case .cost(let target, let amount, let span):
      .cost(looking(at: target), looking(at: amount), looking(at: span))
    case .rate, .weight, .leave, .correlation, .uncertain, .join, .merge, .population, .profiling,
      .spend, .itemise, .income, .fund, .release, .growth, .plan, .drop:
      change
    }
  }

  private mutating func lookingAtLine(_ change: ChangeSyntax) -> ChangeSyntax {
    switch change {
    case .profiling(let name, let amount, let span):
      .profiling(
        name.map { looking(at: $0, .reference) }, looking(at: amount), looking(at: span))
    case .spend(let name, let isNew, let amount, let span):
      .spend(
        looking(at: name, isNew ? .title : .reference), isNew: isNew, looking(at: amount),
        looking(at: span))
    case .income(let name, let isNew, let amount, let span):
      .income(
        looking(at: name, isNew ? .title : .reference), isNew: isNew, looking(at: amount),
        looking(at: span))
    case .itemise(let name, let amount, let span):
      .itemise(looking(at: name, .reference), looking(at: amount), looking(at: span))
    case .fund(let name, let amount): .fund(looking(at: name, .reference), looking(at: amount))
    case .release(let name, let amount, let span):
      .release(looking(at: name, .reference), looking(at: amount), looking(at: span))
    case .growth(let kind, let amount): .growth(kind, looking(at: amount))
    case .plan(let years): .plan(years: looking(at: years))
    case .drop(let name): .drop(looking(at: name, .reference))
    case .rate, .weight, .leave, .correlation, .uncertain, .join, .merge, .population, .hire, .end,
      .extend, .convert, .cost:
      change
    }
  }

  private mutating func looking(at hire: HireSyntax) -> HireSyntax {
    HireSyntax(
      count: looking(at: hire.count), kind: hire.kind,
      name: hire.name.map { looking(at: $0, .title) },
      cost: hire.cost.map { looking(at: $0) }, from: hire.from.map { looking(at: $0) },
      until: hire.until.map { looking(at: $0) })
  }

  private mutating func looking(at newcomer: NewcomerSyntax) -> NewcomerSyntax {
    NewcomerSyntax(
      population: newcomer.population.map { looking(at: $0) },
      county: newcomer.county.map { looking(at: $0, .reference) }, kind: newcomer.kind)
  }

  private mutating func looking(at ending: EndingSyntax) -> EndingSyntax {
    switch ending {
    case .named(let name): .named(looking(at: name, .reference))
    case .counted(let count, let kind): .counted(looking(at: count), kind)
    }
  }

  mutating func looking(at target: TargetSyntax) -> TargetSyntax {
    switch target {
    case .named(let name): .named(looking(at: name, .reference))
    case .all: .all(Self.nowhere)
    }
  }

  private mutating func looking(at amount: AmountSyntax) -> AmountSyntax {
    if amount.operation == .add || amount.operation == .subtract {
      notePrefix(at: amount.range.start)
    }
    return AmountSyntax(
      operation: amount.operation, value: looking(at: amount.value), range: Self.nowhere)
  }

  mutating func looking(at span: SpanSyntax) -> SpanSyntax {
    SpanSyntax(
      from: span.from.map { looking(at: $0) }, until: span.until.map { looking(at: $0) })
  }

  private mutating func looking(at month: MonthSyntax) -> MonthSyntax {
    MonthSyntax(year: month.year, month: month.month, range: Self.nowhere)
  }
}
