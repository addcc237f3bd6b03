import Analysis
import Budget
import ScenarioLanguage
import Session

/// A figure of an explanation as machines read it, the same under every language.
struct ExplanationFields {
  private let node: Explanation
  private let plan: Plan
  private let answer: ExplainedAnswer

  /// The fields of a figure of an answer.
  init(_ node: Explanation, answer: ExplainedAnswer) {
    self.node = node
    self.answer = answer
    plan = answer.plan
  }

  /// The cells from the figure's key on, in the order of the flat table.
  var cells: [Cell] {
    [
      .term(Term(key: key, label: key)), name, .year(node.year),
      formula.map { .text($0) } ?? .blank, value(node.value),
      .text(node.unit.key), value(node.range?.lowerBound), value(node.range?.upperBound),
      node.widthCell, status, .optional(provenance?.source?.english),
      provenance?.place.map { .prose($0) } ?? .blank,
      .numbers(node.changes.map { $0.number + 1 }),
    ]
  }

  /// The members of the JSON object, its inputs last.
  func json(sign: String?) -> JSONValue {
    let keys: [FieldLabel] = [
      .figure, .name, .year, .formula, .value, .unit, .low, .high, .halfWidth, .status, .source,
      .place, .changes,
    ]
    var members: [Fact] = sign.map { [("sign", .string($0))] } ?? []
    for (key, cell) in zip(keys, cells) {
      members.append((key.rawValue, cell.json))
      if let name = cell.localised {
        members.append((key.rawValue + "_nb", .string(name.norwegian)))
      }
    }
    let words = ExplanationWords(answer: answer, language: .english)
    guard case .derived(let formula, let terms) = node.basis else { return .object(members) }
    let inputs = terms.map { term in
      ExplanationFields(term.input, answer: answer).json(
        sign: Self.plain(words.sign(term, in: formula)))
    }
    return .object(members + [("inputs", .array(inputs))])
  }

  /// The sign before an input as it is typed: `+`, `-`, `*`, `=`; `by` for what a rule works out from it.
  static func plain(_ sign: String) -> String {
    switch sign {
    case "−": "-"
    case "×": "*"
    case "·": "by"
    case _: sign
    }
  }

  private func value(_ number: ExactNumber?) -> Cell {
    number.map { .number($0, node.unit.kind, isSigned: false) } ?? .blank
  }

  private var provenance: Provenance? {
    if case .stated(let provenance) = node.basis { provenance } else { nil }
  }

  /// Where the figure stands: stated with a status, moved by a change, or worked out.
  private var status: Cell {
    switch node.basis {
    case .stated(let provenance): .text(provenance.status.rawValue)
    case .moved: .text("change")
    case .derived: .blank
    }
  }

  private var formula: String? {
    guard case .derived(let formula, _) = node.basis else { return nil }
    return switch formula {
    case .sum: "sum"
    case .excess: "excess"
    case .history: "history"
    case .fee: "fee"
    case .rule: "rule"
    case .notMember: "not_member"
    case .salary: "salary"
    case .othersPart: "others_part"
    case .paidByAnother: "paid_by_another"
    case .carriedOver: "carried_over"
    }
  }
}

extension ExplanationFields {
  /// What sort of figure it is.
  private var key: String {
    switch node.figure {
    case .main(let figure): figure.key(in: plan)
    case .memberClass(_, let figure): figure.key(in: plan) + "_of_class"
    case .fee: "fee"
    case .feePart(let part): part.key
    case .countedInhabitants: "inhabitants"
    case .salary: "salary"
    case .input(let input): input.key
    case .declared(let input): "declared_" + input.key
    case .part: "part"
    case .pay: "pay"
    case .onCost: "on_cost"
    case .fundOpening: "opening"
    case .fundClosing(.free): "free"
    case .fundClosing(.bound): "bound"
    case .fundLeft: "left_in_fund"
    case .uncovered: "beyond_fund"
    case .othersPart: "others_part"
    case .net: "net"
    case .remaining(.income): "remaining_income"
    case .remaining(.salaries): "remaining_salaries"
    case .remaining(.lines): "remaining_lines"
    case .change: "change"
    }
  }

  /// What the figure is of; blank for those of the whole alliance.
  private var name: Cell {
    switch node.figure {
    case .main: .blank
    case .memberClass(let word, _): .text(word)
    case .fee(let id), .countedInhabitants(let id): .text(plan.member(id).name)
    case .feePart(let part):
      part.name(in: plan).map { .name($0) } ?? .text(plan.member(part.member).name)
    case .salary(let id): .name(plan.position(id).name)
    case .input(let input), .declared(let input): input.name(in: plan)
    case .part(let name): .text(name)
    case .pay(let id): .name(plan.position(id).name)
    case .onCost(let id): .name(plan.budget.onCosts[id.place].name)
    case .fundOpening(let target), .fundClosing(let target): target.name(in: plan)
    case .fundLeft(let id, _): .name(plan.fund(id).name)
    case .uncovered(let expense): .name(plan.name(of: expense))
    case .othersPart(let cost), .net(let cost): .name(plan.name(of: cost.expense))
    case .remaining(.lines(let group?)): .name(plan.budget.subBudget(group).name)
    case .remaining: .blank
    case .change(let index):
      answer.changes.indices.contains(index.number)
        ? .phrase(answer.changes[index.number].text) : .blank
    }
  }
}

extension PlanInput {
  /// What the input is of; blank for the rate.
  func name(in plan: Plan) -> Cell {
    switch self {
    case .rate: .blank
    case .feeNumber(let id):
      plan.budget.name(of: id).map { .name($0) } ?? .blank
    case .measured(_, let measure): .name(plan.budget.measure(measure).name)
    case .membership(let id), .memberMonths(let id), .weight(let id), .inhabitants(let id):
      .text(plan.member(id).name)
    case .yearlyCost(let id), .percentage(let id), .months(let id), .paid(let id),
      .staffed(let id):
      .name(plan.position(id).name)
    case .line(let id): .name(plan.line(id).name)
    case .income(let id): .name(plan.income(id).name)
    case .opening(let target): target.name(in: plan)
    case .othersPart(let cost): .name(plan.name(of: cost.expense))
    case .released(let id), .deposited(let id): .name(plan.fund(id).name)
    }
  }

  /// The input's name in machine forms.
  var key: String {
    switch self {
    case .rate: "rate"
    case .feeNumber: "fee_number"
    case .measured: "measure"
    case .membership: "membership"
    case .weight: "weight"
    case .inhabitants: "inhabitants"
    case .yearlyCost: "yearly_cost"
    case .percentage: "percentage"
    case .months, .memberMonths: "months"
    case .paid: "paid"
    case .staffed: "staffed"
    case .line: "line"
    case .income: "income"
    case .opening: "opening"
    case .released: "released"
    case .deposited: "deposited"
    case .othersPart: "others_percentage"
    }
  }
}

extension FundTarget {
  /// The fund's name; `free` for the free reserve.
  fileprivate func name(in plan: Plan) -> Cell {
    switch self {
    case .free: .text("free")
    case .bound(let id): .name(plan.fund(id).name)
    }
  }
}

extension ExplainedAnswer {
  /// The explanation as one object, nested to the last input, and the changes that it refers to.
  var facts: [Fact] {
    let rows = explanation.changes.compactMap { index -> JSONValue? in
      guard changes.indices.contains(index.number) else { return nil }
      let applied = changes[index.number]
      return .object(
        [
          ("number", .count(index.number + 1)), ("statement", .string(applied.text)),
          ("source", .string(applied.source)), ("line_number", .count(applied.line)),
        ] + JSONValue.members("scenario", applied.scenario))
    }
    return JSONValue.members("scenario", scenario) + [
      ("explanation", ExplanationFields(explanation, answer: self).json(sign: nil)),
      ("changes", .array(rows)),
    ] + JSONValue.members("covers", line?.covers) + JSONValue.members("reason", line?.reason)
      + Reliance([explanation]).json(in: plan)
  }
}
