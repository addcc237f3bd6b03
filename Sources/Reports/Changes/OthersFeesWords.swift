import Analysis
import Budget
import ScenarioLanguage

/// What the other members pay where somebody leaves or joins and a total is shared, English and Norwegian side by
/// side.
struct OthersFeesWords: Speaking {
  let plan: Plan
  let language: InterfaceLanguage
  var amounts = AmountUnit.øre

  /// Whose fee rises and whose falls: `2 pay more, most Ås +250,00; 3 pay less, most Bø −166,67`.
  func text(_ shift: FeeShift) -> String {
    side(shift.more, say("more", "mer")) + "; " + side(shift.less, say("less", "mindre"))
  }

  private func side(_ side: FeeShift.Side, _ way: String) -> String {
    let most =
      Shown.name(plan.member(side.most).name) + " " + NumberText.signedAmount(side.move)
    return side.count == 1
      ? most
      : say("\(side.count) pay \(way), most ", "\(side.count) betaler \(way), mest ") + most
  }

  /// The clause: `the 2 others pay 333 328,89 kr more (+50,00 %), most Ås +233 331,67`.
  func text(_ others: OthersFees, in year: Year? = nil) -> String {
    let first = year.map { say("in ", "i ") + "\($0.number) " } ?? ""
    let isMore = others.rise > .zero
    let amount = Shown.kroner(isMore ? others.rise : (try? .zero - others.rise) ?? .zero, amounts)
    let part =
      others.part.map { " (" + Shown.sign($0) + NumberText.percent($0, decimals: 2) + ")" } ?? ""
    let more = (isMore ? say("more", "mer") : say("less", "mindre")) + part
    let one = Shown.name(plan.member(others.most).name)
    if others.count > 1, others.moved == 1 {
      let rest = others.count - 1
      return first
        + say(
          "\(one) alone of the others pays \(amount) \(more), and \(rest) what they paid",
          year == nil
            ? "bare \(one) av de andre betaler \(amount) \(more), og \(rest) det samme som før"
            : "betaler bare \(one) av de andre \(amount) \(more), og \(rest) det samme som før")
    }
    guard others.count > 1 else {
      // Norwegian has the verb before who pays where the sentence begins with the year.
      return first
        + say(
          "the other one pays \(amount) \(more)",
          year == nil
            ? "den andre betaler \(amount) \(more)" : "betaler den andre \(amount) \(more)")
    }
    let most = one + " " + NumberText.signedAmount(others.mostRise)
    return first
      + say(
        "the \(others.count) others pay",
        year == nil ? "de \(others.count) andre betaler" : "betaler de \(others.count) andre")
      + " \(amount) \(more), " + say("most", "mest") + " " + most
  }
}
