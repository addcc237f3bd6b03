import Analysis
import Budget
import ScenarioLanguage

/// What an answer rests on that nobody knows exactly, English and Norwegian side by side.
struct RelianceWords: Speaking {
  let plan: Plan
  let language: InterfaceLanguage
  var amounts = AmountUnit.øre

  /// How many inputs are named before the others are only counted: a list of all would drown the answer.
  private static let mostNamed = 6

  /// The assumed amounts as one line below an answer; none where it rests on none.
  func assumed(_ reliance: Reliance) -> [String] {
    guard !reliance.assumed.isEmpty else { return [] }
    return [
      say("rests on assumed amounts: ", "bygger på antatte beløp: ") + names(reliance.assumed)
    ]
  }

  /// Inputs that are known only roughly, each with its half-width.
  func approximate(_ inputs: [Reliance.Approximate]) -> String {
    Words.list(
      inputs.map {
        name($0.input) + " ±" + Shown.number($0.halfWidth, Self.unit(of: $0.input), amounts)
      },
      language)
  }

  /// The inputs, yearly costs together.
  private func names(_ inputs: [PlanInput]) -> String {
    let positions = inputs.compactMap { input -> String? in
      if case .yearlyCost(let id) = input {
        Shown.name(plan.position(id).name, language)
      } else {
        nil
      }
    }
    let others = inputs.filter { if case .yearlyCost = $0 { false } else { true } }.map { name($0) }
    let costs =
      positions.isEmpty ? [] : [say("the cost of ", "kostnaden for ") + shortened(positions)]
    return (costs + (others.isEmpty ? [] : [shortened(others)])).joined(separator: "; ")
  }

  private func shortened(_ names: [String]) -> String {
    Words.list(names, most: Self.mostNamed, language)
  }

  /// What an input is called inside a sentence; nil is the standard cost.
  private func name(_ input: PlanInput?) -> String {
    switch input {
    case nil: say("the standard cost of a position", "standardkostnaden for en stilling")
    case .rate: Concept.rate.shortLabel(in: language)
    case .feeNumber(let id):
      plan.budget.name(of: id).map { Shown.name($0, language) } ?? ""
    case .measured(let id, let measure):
      of(Shown.name(plan.budget.measure(measure).name, language), plan.member(id).name)
    case .membership(let id), .memberMonths(let id): Shown.name(plan.member(id).name)
    case .weight(let id): of(Concept.weight.shortLabel(in: language), plan.member(id).name)
    case .inhabitants(let id):
      of(Concept.population.shortLabel(in: language), plan.member(id).name)
    case .yearlyCost(let id):
      say("the cost of ", "kostnaden for ") + Shown.name(plan.position(id).name, language)
    case .percentage(let id), .months(let id), .paid(let id), .staffed(let id):
      Shown.name(plan.position(id).name, language)
    case .line(let id): Shown.name(plan.line(id).name, language)
    case .income(let id): Shown.name(plan.income(id).name, language)
    case .opening(.free): say("the opening free reserve", "inngående fri reserve")
    case .opening(.bound(let id)):
      say("the opening balance of ", "inngående saldo på ")
        + Shown.name(plan.fund(id).name, language)
    case .othersPart(let cost): Shown.name(plan.name(of: cost.expense), language)
    case .released(let id), .deposited(let id): Shown.name(plan.fund(id).name, language)
    }
  }

  private func of(_ label: String, _ name: String) -> String {
    label + say(" of ", " i ") + Shown.name(name)
  }

  fileprivate static func unit(of input: PlanInput?) -> ValueKind {
    switch input {
    case .rate: .rate
    case .inhabitants: .inhabitants
    case .membership: .members
    case .paid, .staffed: .positions
    case .percentage, .othersPart: .percent
    case .weight, .months, .memberMonths, .feeNumber, .measured: .number
    case nil, .yearlyCost, .line, .income, .opening, .released, .deposited: .kroner
    }
  }
}

extension Reliance {
  /// The inputs as facts: what each is, of what, and how far it may be off.
  func json(in plan: Plan) -> [Fact] {
    let rough = approximate.map { entry in
      JSONValue.object(
        Self.input(entry.input, plan) + [
          (
            "half_width",
            Cell.number(
              entry.halfWidth, RelianceWords.unit(of: entry.input), isSigned: false
            ).json
          )
        ])
    }
    return [
      ("assumed", .array(assumed.map { .object(Self.input($0, plan)) })),
      ("approximate", .array(rough)),
    ]
  }

  private static func input(_ input: PlanInput?, _ plan: Plan) -> [Fact] {
    guard let input else { return [("input", .string("standard_cost")), ("name", .null)] }
    return [("input", .string(input.key)), ("name", input.name(in: plan).json)]
  }
}
