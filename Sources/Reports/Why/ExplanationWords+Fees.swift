import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

// What the parts of a fee by the budget's rules are called.

extension ExplanationWords {
  /// What a part of a fee is called, with how far it is from becoming another.
  func label(_ part: FeePart, _ year: Year) -> String {
    guard let rule = try? plan.feeRule(at: part.rule, in: year) else { return "" }
    switch part.kind {
    case .term(let place):
      let term = rule.terms[place]
      return name(term.name).capitalisedFirst + manner(of: term, in: rule)
        + toNextStep(term, part)
    case .step(let place, of: let term):
      return rule.terms[term].form.traits.bySize.map { label($0.steps, at: place) } ?? ""
    case .whole(let key, of: let term, in: let months):
      return whole(rule.terms[term].form.keys[key], months, year)
    case .limit(let place):
      let limit = rule.limits[place]
      let amount = NumberText.feeNumber(limit.amount)
      // A limit of all of the fee has no terms of its own.
      let terms = limit.terms.map { name(rule.terms[$0].name) }.joined(separator: ", ")
      let head =
        (limit.isLeast
          ? say("At least \(amount)", "Minst \(amount)")
          : say("At most \(amount)", "Høyst \(amount)"))
        + (terms.isEmpty ? "" : say(" of \(terms)", " av \(terms)"))
      guard let distance = part.distance.map({ Shown.bare($0, .kroner, amounts) }) else {
        return head
      }
      return head
        + (limit.isLeast
          ? say(", \(distance) above", ", \(distance) over")
          : say(", \(distance) below", ", \(distance) under"))
    case .tie(let place, to: let last): return label(rule.ties[place], to: last)
    case .rounding:
      return switch rule.rounding?.way ?? .nearest {
      case .nearest: say("Rounding", "Avrunding")
      case .up: say("Rounding up", "Avrunding opp")
      case .down: say("Rounding down", "Avrunding ned")
      }
    }
  }

  /// How near a fee keeps to last year's.
  private func label(_ tie: FeeTie, to last: Money) -> String {
    let (percent, amount) = (NumberText.percent(tie.part), NumberText.kroner(last))
    return switch tie.side {
    case .both: say("Within \(percent) of \(amount)", "Innenfor \(percent) av \(amount)")
    case .above:
      say("At most \(percent) more than \(amount)", "Høyst \(percent) mer enn \(amount)")
    case .below:
      say("At most \(percent) less than \(amount)", "Høyst \(percent) mindre enn \(amount)")
    }
  }

  /// A step by its bounds and its price.
  private func label(_ steps: FeeSteps, at place: Int) -> String {
    let (above, upTo) = steps.bounds(at: place)
    let lower = NumberText.number(above)
    let price = NumberText.feeNumber(steps.number(at: place))
    guard let upper = upTo.map({ NumberText.number($0) }) else {
      return say("Above \(lower) at \(price)", "Over \(lower) à \(price)")
    }
    return say("\(lower)–\(upper) at \(price)", "\(lower)–\(upper) à \(price)")
  }

  /// How a term comes about where its number and what a member has do not show it.
  private func manner(of term: FeeTerm, in rule: FeeRule) -> String {
    let words = FeeTermWords(language, name: key) { name(rule.terms[$0].name) }
    return term.form.manner(in: words).map { " (\($0))" } ?? ""
  }

  /// What those who share by a key in some months have together, or the whole that is stated.
  private func whole(_ key: ShareKey, _ months: MonthsOfYear, _ year: Year) -> String {
    let subject =
      switch key.basis {
      case nil: say("Members", "Medlemmer")
      case .inhabitants: say("Inhabitants", "Folketall")
      case .declared(let measure): name(plan.budget.measure(measure).name).capitalisedFirst
      }
    guard key.base == nil else { return subject + say(", stated whole", ", oppgitt i alt") }
    let isWeighted = plan.members.contains { id, _ in
      (try? plan.weight(of: id, in: year)) != .one
    }
    return subject
      + (isWeighted
        ? say(" together, by weights", " til sammen, etter vekt") : say(" together", " til sammen"))
      + (months == .all ? "" : " " + months.text(in: language))
  }

  /// What a total is shared by.
  private func key(_ basis: FeeBasis?) -> String {
    switch basis {
    case nil: say("equally", "likt")
    case .inhabitants: say("inhabitants", "folketall")
    case .declared(let measure): name(plan.budget.measure(measure).name)
    }
  }

  /// How much of a measure there is room for in the step, or below what counts at most.
  private func toNextStep(_ term: FeeTerm, _ part: FeePart) -> String {
    guard let distance = part.distance.map({ NumberText.number($0) }) else { return "" }
    return ", " + term.form.room(distance).text(in: language)
  }

  /// What a number of a rule is, or what it is called where that says more.
  func number(_ id: FeeNumberID) -> String {
    switch id.part {
    case .term(let place), .inner(.step, of: let place), .inner(.percentage, of: let place):
      plan.budget.feeRules[id.rule].terms[place].form.numberName.text(in: language)
    case .limit: say("Limit", "Grense")
    case .inner, .tie, .measured: plan.budget.name(of: id).map(name)?.capitalisedFirst ?? ""
    }
  }
}

extension FeePart {
  /// What sort of part it is in machine forms.
  var key: String {
    switch kind {
    case .term: "fee_term"
    case .step: "fee_step"
    case .whole: "fee_whole"
    case .limit: "fee_limit"
    case .tie: "fee_tie"
    case .rounding: "fee_rounding"
    }
  }

  /// The name that the budget gives it; nil where it gives none.
  func name(in plan: Plan) -> LocalName? {
    switch kind {
    case .term(let place), .step(_, of: let place):
      plan.budget.name(of: FeeNumberID(rule: rule, .term(place)))
    case .limit(let place): plan.budget.name(of: FeeNumberID(rule: rule, .limit(place)))
    case .whole, .tie, .rounding: nil
    }
  }
}
