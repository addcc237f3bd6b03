import Analysis
import Budget
import ScenarioLanguage
import Session

extension ChangedAnswer {
  /// The change, its movements, the free reserve and the warnings.
  var facts: [Fact] {
    let effect = effect
    return [
      ("change", .string(change.key)), ("solves", .optional(solves)),
      ("year", .year(effect.free.year)),
      ("movements", .array(effect.movements.map { json($0, isNamed: true) })),
      ("free", json(effect.free, isNamed: false)),
      ("last", effect.last.map { json($0, isNamed: false) } ?? .null),
      ("released", .money(effect.released)),
      (
        "warnings",
        .array(
          ([doubt?.facts].compactMap { $0 } + overridden.map(\.overriddenFacts)
            + warnings.map(\.facts)).map { .object($0) })
      ),
    ] + activity
  }

  private func json(_ movement: Effect.Movement, isNamed: Bool) -> JSONValue {
    let figure: [Fact] =
      isNamed ? [("figure", .string(movement.figure.key(in: plan)))] : []
    return .object(
      figure + [
        ("year", .year(movement.year)), ("before", .money(movement.before)),
        ("after", .money(movement.after)),
        ("difference", (try? movement.difference).map { .money($0) } ?? .null),
      ])
  }

  /// What a dropped activity means for the UN goals.
  private var activity: [Fact] {
    guard case .drop(let id) = change else { return [] }
    let goals = GoalsLost(id, plan)
    let saved = plan.budget.activity(id).cost?.amount
    return [
      ("goals_lost", .array(goals.lost.map { .count($0) })),
      ("goals_kept", .array(goals.kept.map { .count($0) })),
      ("saved", saved.map { .money($0) } ?? .null),
    ]
  }
}

extension AppliedChange {
  /// The facts of a warning that the change no longer shows in full.
  fileprivate var overriddenFacts: [Fact] {
    [
      ("warning", .string("overrides")), ("statement", .string(text)), ("line", .count(line)),
    ] + JSONValue.members("scenario", placeName)
  }
}

extension Effect.Warning {
  /// The warning's facts.
  var facts: [Fact] {
    switch self {
    case .freeReserveNegative(let year, let free, let without):
      [
        ("warning", .string("free_reserve_negative")), ("year", .year(year)),
        ("amount", .money(free)), ("without_change", without.map { .money($0) } ?? .null),
      ]
    case .boundIdle(let fund, let year, let left):
      [
        ("warning", .string("bound_idle")), ("year", .year(year)), ("amount", .money(left)),
        ("fund", .string(fund.english)), ("fund_nb", .string(fund.norwegian)),
      ]
    case .boundShort(let fund, let year, let short):
      [
        ("warning", .string("bound_short")), ("year", .year(year)), ("amount", .money(short)),
        ("fund", .string(fund.english)), ("fund_nb", .string(fund.norwegian)),
      ]
    case .approximateDecides(let year, let free, let halfWidth, let without):
      [
        ("warning", .string("approximate_decides")), ("year", .year(year)),
        ("amount", .money(free)), ("half_width", .money(halfWidth)),
        ("without_change", without.map { .money($0) } ?? .null),
      ]
    case .beyondPlan(let year, let last):
      [
        ("warning", .string("beyond_plan")), ("year", .year(year)), ("last_year", .year(last)),
      ]
    case .onlyPossible: [("warning", .string("only_possible"))]
    case .onlyUncertain: [("warning", .string("only_uncertain"))]
    case .standsStill(let still):
      [
        ("warning", .string("stands_still")),
        ("without_growth", .array(still.growths.map { .string($0.rawValue) })),
        ("populations_of", still.population.map { .year($0.date) } ?? .null),
        (
          "members_gone",
          .array(
            still.gone.map { .object([("name", .string($0.name)), ("from", .year($0.from))]) })
        ),
        ("funds_empty", .array(still.emptied.map { .string($0.name.english) })),
      ]
    case .alreadyDecided(let decision, let year):
      [
        ("warning", .string("already_decided")), ("year", .year(year)),
        ("first_year", .year(decision.earliest)),
        ("decided_by", .string(decision.body.name.english)),
        ("decided_by_nb", .string(decision.body.name.norwegian)),
      ]
    case .endsWithoutNotice(let year):
      [("warning", .string("ends_without_notice")), ("year", .year(year))]
    case .growsLater(let year):
      [("warning", .string("grows_later")), ("year", .year(year))]
    }
  }
}
