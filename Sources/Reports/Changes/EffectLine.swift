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
      for (place, part) in parts.enumerated() {
        if place > 0 { line.append(fixed: " · ") }
        line.append(part)
      }
    }
  }

  private var parts: [String] {
    switch answer.change {
    case .horizon: yearlyReserve + released
    case .drop(let activity):
      (effect.isNone ? [nothingSaved] : effects) + GoalsLost(activity, answer.plan).parts(language)
    case .release where effect.isNone: yearlyReserve + [paidInstead]
    case .itemise where effect.isNone:
      [say("the total stays the same", "summen er den samme")]
    case _:
      effect.isNone ? [nothing] : effects
    }
  }

  private var effects: [String] {
    var parts = effect.movements.map(movement) + othersFees + shift + reserve
    let year = effect.shift?.year ?? effect.free.year
    if answer.plan.years.count > 1 {
      parts[0] = say("in \(year.number) ", "i \(year.number) ") + parts[0]
    }
    return parts + released
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

  private func movement(_ movement: Effect.Movement) -> String {
    // What is left in a fund tells more than how far it moved.
    guard movement.figure != .quantity(.bound) else { return named(movement) }
    let difference = (try? movement.difference) ?? movement.after
    return String.written { text in
      text.append(movement.figure.label(in: language, plan: answer.plan))
      text.append(fixed: " ")
      if difference > .zero { text.append(fixed: "+") }
      Shown.writeKroner(difference, amounts, to: &text)
    }
  }

  /// What a figure comes to, behind what it is called.
  private func named(_ movement: Effect.Movement) -> String {
    String.written { text in
      text.append(movement.figure.label(in: language, plan: answer.plan))
      text.append(fixed: " ")
      write(movement, to: &text)
    }
  }

  /// The free reserve of the year that moved, then that of the plan's last year.
  private var reserve: [String] {
    [named(effect.free)] + (effect.last.map { ["\($0.year.number): " + value($0)] } ?? [])
  }

  /// The same where no part before it names the year.
  private var yearlyReserve: [String] {
    guard let last = effect.last else { return reserve }
    let label = MainFigure.quantity(.free).label(in: language, plan: answer.plan)
    return [
      "\(label) \(effect.free.year.number): " + value(effect.free),
      "\(last.year.number): " + value(last),
    ]
  }

  private func value(_ movement: Effect.Movement) -> String {
    String.written { write(movement, to: &$0) }
  }

  /// Appends what a figure comes to, and what it came to before.
  private func write(_ movement: Effect.Movement, to text: inout [UInt8]) {
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
