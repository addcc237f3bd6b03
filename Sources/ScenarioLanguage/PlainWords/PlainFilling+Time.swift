import Budget

// MARK: Years

extension PlainFilling {
  func time(_ slot: Slot) -> String? {
    switch slot {
    case .from: years
    case .turn: turn
    // Growth says over how many years it is by the plan that stands before it.
    case .span: clause.duration == nil ? years : clause.times.isEmpty ? "" : nil
    case .untilBefore: untilReturn
    case .year: yearOfFigure
    case .at: lastMonthPaid.map { $0.map { written(.at, $0) } ?? "" }
    case .monthAfter:
      // What is until a month and what begins with it cannot be one behind the other.
      clause.endsWithTime
        ? nil : lastMonthPaid.map { $0.map { written(.from, $0.next) } ?? "" }
    case .month: period.map { $0.first.map { written(.from, $0) } ?? "" }
    case .until: period.map { $0.last.map { written(.until, $0) } ?? "" }
    case .lastMonth: lastMonth
    case _: ""
    }
  }

  private var opening: Year { names.plan.budget.year }

  private var period: PlainPeriod? { clause.period(from: opening) }

  private func written(_ concept: Concept, _ month: Month) -> String {
    " " + concept.word(in: language) + " " + NumberText.month(month)
  }

  private func written(_ concept: Concept, _ year: Year) -> String {
    " " + concept.word(in: language) + " \(year.number)"
  }

  /// From which year, and until which; nil where that is within a year, which such a statement cannot say.
  private var years: String? { period.flatMap(years) }

  private func years(of period: PlainPeriod) -> String? {
    guard period.isOfYears else { return nil }
    let first = period.first?.year ?? opening
    return (first == opening ? "" : written(.from, first))
      + (period.last.map { written(.until, $0.year) } ?? "")
  }

  /// When members come and go: where all fees are of whole years, who goes within one is gone from the next.
  private var turn: String? {
    guard var period else { return nil }
    guard !names.plan.budget.hasFeesByMonth else {
      return clause.month == nil
        ? years(of: period)
        : (period.first.map { written(.from, $0) } ?? "")
          + (period.last.map { written(.until, $0) } ?? "")
    }
    if let first = period.first, first.number > 1, !clause.cues.contains(.comeIn) {
      period.first = .january(of: first.year.advanced(by: 1))
    }
    return years(of: period)
  }

  /// Who comes back in a year is out until the one before: `ut i 2021, inn igjen i 2023`.
  private var untilReturn: String? {
    let said = clause.years
    guard let back = said.max().flatMap({ Year($0) }), back > opening else { return nil }
    let gone = said.count > 1 ? said.min().flatMap { Year($0) } : nil
    let last = back.advanced(by: -1)
    guard gone ?? opening <= last else { return nil }
    return (gone.map { $0 == opening ? "" : written(.from, $0) } ?? "") + written(.until, last)
  }

  /// From which year a number is looked for, where the figure that it is for is of another year.
  var fromYear: String {
    // `hva må satsen være i 2021 for at reserven skal være … ved utgangen av 2022`
    let (begun, asked) = (clause.years.min() ?? 0, clause.years.max() ?? 0)
    if begun < asked, clause.times.allSatisfy({ $0.role == .at && $0.month == nil }),
      begun > opening.number
    {
      return Year(begun).map { written(.from, $0) } ?? ""
    }
    guard clause.times.count > 1,
      let first = clause.times.first(where: { $0.role == .from && $0.month == nil })?.year.flatMap({
        Year($0)
      })
    else { return "" }
    return written(.from, first)
  }

  /// The year of the figure that a number is looked for.
  var yearOfGoal: String {
    let years =
      fromYear.isEmpty ? clause.years : clause.times.filter { $0.role != .from }.compactMap(\.year)
    return years.max().flatMap { Year($0) }.map { written(language == .norwegian ? .in : .at, $0) }
      ?? ""
  }

  private var yearOfFigure: String? {
    let said = Set(clause.years)
    guard said.count < 2 || clause.times.contains(where: { $0.role != .at }) else { return nil }
    guard let year = said.max().flatMap({ Year($0) }) else { return "" }
    return written(language == .norwegian ? .in : .at, year)
  }

  /// The last month that who goes is paid for: the one before the month from which they are gone; nil within for
  /// none that is said, and nil where it cannot be told.
  private var lastMonthPaid: Month?? {
    guard let period, clause.duration == nil else { return nil }
    if let last = period.last { return .some(last) }
    guard let first = period.first else { return .some(nil) }
    // From the next year is paid until the end of this one.
    return clause.month == nil || clause.beginsWithTime ? first.previous : first
  }

  private var lastMonth: String? {
    guard clause.duration == nil, let period, let last = period.last ?? period.first else {
      return nil
    }
    return NumberText.month(
      clause.month == nil && period.last == nil ? .december(of: last.year) : last)
  }

  /// The year that is said, where the plan has it; nil where it has not, as another budget may.
  var plannedYear: String? {
    guard let year = clause.years.max(), names.plan.years.contains(where: { $0.number == year })
    else { return nil }
    return time(.year)
  }

  /// Empty where a year is meant without its number, `neste år`: what comes of this budget then; nil else.
  var comingYear: String? {
    let isSaid = clause.years.contains { year in words.contains { $0.key == String(year) } }
    return isSaid ? nil : ""
  }

  /// How many years a sentence is about: `i fem år`; nil where it does not say.
  private var yearsSaid: Int? {
    clause.yearCount.flatMap { (2...30).contains($0) ? $0 : nil }
  }

  /// What stands before growth and tables of years: as many years as are said, or that take in the last one said.
  var horizonOfYears: String {
    horizon(
      yearsSaid
        ?? max(4, (clause.years.max() ?? 0) - names.plan.firstYear.number + 1))
  }

  func horizon(_ years: Int) -> String {
    names.plan.years.count >= years ? "" : planning(years)
  }

  /// What stands before a question over as many years as the sentence says; empty where it says no number.
  var saidYears: String {
    if let count = yearsSaid { return horizon(count) }
    let reader = PlainNumberReader(words: words, language: language)
    for place in words.indices.dropFirst() where PlainNumberReader.units[words[place].key] == .years
    {
      guard let said = reader.number(at: place - 1)?.number.value, said.denominator == 1,
        let count = Int(exactly: said.numerator), (2...30).contains(count)
      else { continue }
      return horizon(count)
    }
    return ""
  }

  /// The statement that takes in that many years, with what stands before the next one.
  func planning(_ years: Int) -> String {
    language.text(en: "plan \(years) years; ", nb: "plan \(years) år; ")
  }
}
