import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What a change did, in one line: the change, what moved most telling first, and the free reserve.
struct EffectLine: Speaking {
  private let answer: ChangedAnswer
  private let effect: Effect
  let language: InterfaceLanguage
  private let amounts: AmountUnit

  init(answer: ChangedAnswer, language: InterfaceLanguage, amounts: AmountUnit = .øre) {
    self.answer = answer
    effect = answer.effect
    self.language = language
    self.amounts = amounts
  }

  /// The line.
  var text: String {
    let sentence = ChangeSentence(plan: answer.plan, language: language)
    if case .rate(.set, let span) = answer.change, effect.isNone, answer.restates,
      isWithinPlan(span.from), let rate = try? answer.plan.rate(in: span.from)
    {
      return say(
        "the rate is \(sentence.rate(rate)) already: nothing changes",
        "satsen er \(sentence.rate(rate)) fra før: ingenting endres")
    }
    return String.written { line in
      line.append(sentence.text(of: answer.change))
      line.append(fixed: ": ")
      writeParts(to: &line)
    }
  }

  /// What it did, ` · ` between the parts.
  private func writeParts(to line: inout [UInt8]) {
    switch answer.change {
    case .horizon: line.append(Self.joined(yearlyReserve + released))
    case .drop(let activity):
      if effect.isNone { line.append(nothingSaved) } else { writeEffects(to: &line) }
      for part in GoalsLost(activity, answer.plan).parts(language) {
        line.append(fixed: " · ")
        line.append(part)
      }
    case .release where effect.isNone: line.append(Self.joined(yearlyReserve + [paidInstead]))
    case .itemise where effect.isNone:
      line.append(say("the total stays the same", "summen er den samme"))
    case .cover(let expense, from: .bound(let fund), _) where effect.isNone:
      line.append(isLeftUnpaid(expense, by: fund) ? nothingLeft(in: fund) : nothing)
    case _: if effect.isNone { line.append(nothing) } else { writeEffects(to: &line) }
    }
  }

  /// Whether a fund pays first for an expense of which it can pay nothing in some year.
  private func isLeftUnpaid(_ expense: ExpenseID, by fund: FundID) -> Bool {
    answer.outlook.years.contains { year in
      year.payments.contains {
        $0.expense == expense && $0.fund == fund && $0.cost > .zero && $0.paid == .zero
      }
    }
  }

  private func nothingLeft(in fund: FundID) -> String {
    let name = Shown.name(answer.plan.fund(fund).name, language)
    return say(
      "\(name) has nothing left for it, so no amount changes",
      "\(name) har ingenting igjen til det, så ingen beløp endres")
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: " · ") }

  private func writeEffects(to line: inout [UInt8]) {
    if answer.plan.horizon > 1 {
      let year = effect.shift?.year ?? effect.free.year
      line.append(say("in \(year.number) ", "i \(year.number) "))
    }
    for movement in effect.movements {
      write(movement, to: &line)
      line.append(fixed: " · ")
    }
    for part in othersFees + shift {
      line.append(part)
      line.append(fixed: " · ")
    }
    writeNamed(effect.free, to: &line)
    if let last = effect.last {
      line.append(fixed: " · ")
      line.append("\(last.year.number): ")
      writeValue(last, to: &line)
    }
    for part in released {
      line.append(fixed: " · ")
      line.append(part)
    }
  }

  /// What the other members pay where somebody leaves or joins and a total is shared.
  private var othersFees: [String] {
    guard let others = effect.others else { return [] }
    let isSame = !effect.movements.contains { $0.figure == .quantity(.fees) }
    let words = OthersFeesWords(plan: answer.plan, language: language, amounts: amounts)
    return (isSame ? [say("fees unchanged", "kontingenten er uendret")] : [])
      + [words.text(others)]
  }

  /// Whose share of a total that stays is larger, and whose is smaller.
  private var shift: [String] {
    guard let shift = effect.shift else { return [] }
    let words = OthersFeesWords(plan: answer.plan, language: language, amounts: amounts)
    return [say("fees unchanged in all", "summen av kontingenten er uendret"), words.text(shift)]
  }

  private func write(_ movement: Effect.Movement, to line: inout [UInt8]) {
    // What is left in a fund tells more than how far it moved.
    guard movement.figure != .quantity(.bound) else { return writeNamed(movement, to: &line) }
    let difference = (try? movement.difference) ?? movement.after
    line.append(movement.figure.label(in: language, plan: answer.plan))
    line.append(fixed: " ")
    if difference > .zero { line.append(fixed: "+") }
    Shown.writeKroner(difference, amounts, to: &line)
  }

  /// Appends what a figure comes to, behind what it is called.
  private func writeNamed(_ movement: Effect.Movement, to line: inout [UInt8]) {
    line.append(movement.figure.label(in: language, plan: answer.plan))
    line.append(fixed: " ")
    writeValue(movement, to: &line)
  }

  /// The free reserve of the year that moved, then that of the plan's last year, where no part before names the
  /// year.
  private var yearlyReserve: [String] {
    guard let last = effect.last else {
      return [String.written { writeNamed(effect.free, to: &$0) }]
    }
    let label = MainFigure.quantity(.free).label(in: language, plan: answer.plan)
    return [
      "\(label) \(effect.free.year.number): " + value(effect.free),
      "\(last.year.number): " + value(last),
    ]
  }

  private func value(_ movement: Effect.Movement) -> String {
    String.written { writeValue(movement, to: &$0) }
  }

  /// Appends what a figure comes to, and what it came to before.
  private func writeValue(_ movement: Effect.Movement, to text: inout [UInt8]) {
    Shown.writeKroner(movement.after, amounts, to: &text)
    guard movement.before == movement.after else {
      text.append(fixed: " ")
      return text.append(Words.was(Shown.amount(movement.before, amounts), language))
    }
    // A longer plan has years that were not there before, so nothing can be said of what they were.
    if case .horizon = answer.change { return }
    text.append(say(" (unchanged)", " (uendret)"))
  }

  private var released: [String] {
    guard effect.released != .zero else { return [] }
    return [SessionWords.released(effect.released, language)]
  }

  private var nothing: String {
    guard let first = answer.change.firstYear, !isWithinPlan(first) else {
      return say("no amount changes", "ingen beløp endres")
    }
    return say("no amount changes before then", "ingen beløp endres før det")
  }

  /// What a release comes to where the fund's purpose needed all of it: free money steps in.
  private var paidInstead: String {
    say("free money now pays that much of the purpose", "frie midler betaler nå så mye av formålet")
  }

  private var nothingSaved: String {
    say(
      "it has no cost of its own in the budget, so no money is saved",
      "det har ingen egen kostnad i budsjettet, så ingen penger spares")
  }

  private func isWithinPlan(_ year: Year) -> Bool {
    answer.plan.years.last.map { year <= $0 } ?? false
  }
}

/// The UN goals that a dropped activity served.
struct GoalsLost {
  /// Goals without any activity now.
  let lost: [Int]
  /// Goals that other activities still serve.
  let kept: [Int]

  init(_ activity: ActivityID, _ plan: Plan) {
    (lost, kept) = GoalsTable.goalsLost(by: activity, in: plan)
  }

  /// The goals in words.
  func parts(_ language: InterfaceLanguage) -> [String] {
    var parts: [String] = []
    if !lost.isEmpty {
      parts.append(
        goals(lost, language)
          + language.text(
            en: lost.count == 1 ? " loses its last activity" : " lose their last activity",
            nb: " mister sitt siste tiltak"))
    }
    if !kept.isEmpty {
      parts.append(
        goals(kept, language)
          + language.text(
            en: kept.count == 1
              ? " is still covered by other activities" : " are still covered by other activities",
            nb: " dekkes fortsatt av andre tiltak"))
    }
    return parts.isEmpty
      ? [language.text(en: "it served no UN goal", nb: "det dekket ingen FN-mål")] : parts
  }

  private func goals(_ goals: [Int], _ language: InterfaceLanguage) -> String {
    language.text(en: goals.count == 1 ? "UN goal " : "UN goals ", nb: "FN-mål ")
      + Words.list(goals.map(String.init), language)
  }
}
