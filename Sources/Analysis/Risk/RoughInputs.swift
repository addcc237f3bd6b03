import Budget

/// How a plan was made: its budget before any change, and the changes in order.
public struct PlanOrigin: Sendable {
  let base: Plan
  let changes: [Change]

  /// The plan before any change, and the changes that made another of it.
  public init(base: Plan, changes: [Change]) {
    self.base = base
    self.changes = changes
  }
}

/// The inputs that a budget knows only roughly and that move a figure, for spreading them over their widths.
///
/// The whole plan is made again of a budget with the inputs elsewhere, so that what changes make of them is
/// what they would have made of the true amounts.
struct RoughInputs {
  private let origin: PlanOrigin
  let inputs: [ApproximateInput]

  /// The rough inputs of a plan's budget that move a figure.
  ///
  /// Cost: the changes and two outlooks for each rough input.
  init(_ origin: PlanOrigin, moving figure: AskedFigure) throws(VariationProblem) {
    self.origin = origin
    let all: [ApproximateInput]
    do { all = try ApproximateInput.all(of: origin.base) } catch { throw .tooLarge }
    var moving: [ApproximateInput] = []
    for input in all {
      func values(_ place: ExactNumber) throws(VariationProblem) -> [FigureValue] {
        do {
          return try figure.values(in: PlannedBudget(Self.plan(origin, [(input, place)])))
        } catch let problem as VariationProblem { throw problem } catch let problem as ChangeProblem
        {
          throw .change(problem)
        } catch { throw .tooLarge }
      }
      if try values(-.one) != values(.one) { moving.append(input) }
    }
    inputs = moving
  }

  /// The plan with each input at a place: −1 is its lower end, 1 its upper one.
  func plan(at places: [ExactNumber]) throws(ChangeProblem) -> Plan {
    try Self.plan(origin, Array(zip(inputs, places)))
  }

  private static func plan(
    _ origin: PlanOrigin, _ places: [(ApproximateInput, ExactNumber)]
  ) throws(ChangeProblem) -> Plan {
    var budget = origin.base.budget
    for (input, place) in places { input.move(&budget, to: place) }
    var plan = Plan(budget, like: origin.base)
    for change in origin.changes { plan = try plan.applying(change) }
    return plan
  }
}
