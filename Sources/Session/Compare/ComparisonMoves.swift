import Analysis
import Budget
import ScenarioLanguage

extension Comparison {
  /// What one of the layers that a scenario is made of moved between two copies of it: the budget, a scenario that it
  /// builds on, its own statements.
  public struct Move: Sendable {
    /// The layer.
    public let layer: Layer
    /// The figures that it moved, in the order of the rows; at least one.
    public let figures: [Figure]

    /// A layer of a scenario.
    public enum Layer: Sendable, Hashable {
      /// The budget.
      case budget
      /// A scenario that it builds on.
      case basis(LocalName)
      /// Its own statements.
      case own
    }

    /// A figure that was moved.
    public struct Figure: Sendable {
      /// The figure.
      public let figure: MainFigure
      /// Its year.
      public let year: Year
      /// How far the layer moved it, in the figure's own unit.
      public let amount: ExactNumber
      /// What it counts.
      public let kind: ValueKind
    }
  }

  /// What each layer moved between the copies of one scenario that are compared; together the whole difference.
  ///
  /// The layers are changed from the old copy's to the new one's one after the other, the lowest first, so that one
  /// that says the same in both moves nothing.
  var movesOfCopies: [[Move]] {
    columns.indices.map { place in
      guard let origin = origin(of: place), columns[place].isCopy(of: columns[origin]) else {
        return []
      }
      return moves(from: columns[origin], to: columns[place])
    }
  }

  private func moves(from old: Column, to new: Column) -> [Move] {
    guard let layers = Move.Layer.merged(old.layers, new.layers) else { return [] }
    let steps = Step.mixing(old, new, layers) ?? Step.apart(old, new, layers)
    return zip(layers, steps).compactMap { layer, step in
      let figures = rows.compactMap { row -> Move.Figure? in
        guard case .main(let figure) = row.figure else { return nil }
        let year = row.year ?? new.budget.year
        guard
          let (amount, kind) = step.amount(
            of: figure, named: columns[row.namedBy].budget, in: year), amount != .zero
        else {
          return nil
        }
        return Move.Figure(figure: figure, year: year, amount: amount, kind: kind)
      }
      return figures.isEmpty ? nil : Move(layer: layer, figures: figures)
    }
  }

  /// What one layer moves: the figures of some plans less those of as many others.
  private struct Step {
    let plans: [PlannedBudget]
    let others: [PlannedBudget]

    func amount(
      of figure: MainFigure, named budget: Budget, in year: Year
    ) -> (ExactNumber, ValueKind)? {
      var sum: (ExactNumber, ValueKind)?
      for (plan, other) in zip(plans, others) {
        guard let (number, kind) = plan.number(figure, named: budget, in: year),
          let (otherNumber, _) = other.number(figure, named: budget, in: year),
          let difference = try? number - otherNumber,
          let total = try? (sum?.0 ?? .zero) + difference
        else { return nil }
        sum = (total, kind)
      }
      return sum
    }

    /// The steps by which one layer after the other becomes the new copy's; nil where what one copy says cannot be
    /// said on what lies below it in the other.
    static func mixing(_ old: Column, _ new: Column, _ layers: [Move.Layer]) -> [Step]? {
      var last = old.planned.covering(new.planned.plan.horizon)
      var steps: [Step] = []
      for count in 1...layers.count {
        let changes =
          layers[1..<count].flatMap(new.changes(of:)) + layers[count...].flatMap(old.changes(of:))
          + [.horizon(years: new.planned.plan.horizon)]
        guard let plan = try? changes.reduce(new.base.plan, { try $0.applying($1) }),
          let planned = try? PlannedBudget(plan)
        else { return nil }
        steps.append(Step(plans: [planned], others: [last]))
        last = planned
      }
      return steps
    }

    /// The steps in which each layer moves what comes with it in the new copy less what comes with it in the old.
    static func apart(_ old: Column, _ new: Column, _ layers: [Move.Layer]) -> [Step] {
      let (before, after) = (old.plans(of: layers), new.plans(of: layers))
      return layers.indices.map { place in
        guard place > 0 else { return Step(plans: [after[0]], others: [before[0]]) }
        return Step(
          plans: [after[place], before[place - 1]], others: [after[place - 1], before[place]])
      }
    }
  }
}

extension Comparison.Column {
  /// Whether it is the scenario of another column as it stands somewhere else, on a budget of the same name.
  fileprivate func isCopy(of other: Comparison.Column) -> Bool {
    name != other.name && scenario != nil && scenario == other.scenario
      && budget.name == other.budget.name
  }

  /// The layers that it is made of, the budget first.
  fileprivate var layers: [Comparison.Move.Layer] {
    [.budget] + ancestors.map { .basis($0.title) } + [.own]
  }

  /// The changes that a layer makes; none for one that it has not.
  fileprivate func changes(of layer: Comparison.Move.Layer) -> [Change] {
    changes.filter { $0.scenario.map { .basis($0) } ?? .own == layer }.map(\.change)
  }

  /// The plan as far as each of some layers; of one that it has not, as far as the one before it.
  fileprivate func plans(of wanted: [Comparison.Move.Layer]) -> [PlannedBudget] {
    var last = base
    return wanted.map { layer in
      switch layer {
      case .budget: break
      case .basis(let name):
        last = ancestors.first { $0.title == name }?.planned ?? last
      case .own: last = planned
      }
      return last.covering(planned.plan.horizon)
    }
  }
}

extension Comparison.Move.Layer {
  /// The layers of two copies in an order that is that of both; nil where there is none.
  fileprivate static func merged(_ old: [Self], _ new: [Self]) -> [Self]? {
    var merged = old
    for (place, layer) in new.enumerated() where !merged.contains(layer) {
      let before = place > 0 ? merged.firstIndex(of: new[place - 1]) : nil
      merged.insert(layer, at: before.map { $0 + 1 } ?? 0)
    }
    let places = new.compactMap { merged.firstIndex(of: $0) }
    return places == places.sorted() ? merged : nil
  }
}

extension PlannedBudget {
  /// A figure of a year, named by a budget, as a number; nil where it has none.
  fileprivate func number(
    _ figure: MainFigure, named budget: Budget, in year: Year
  ) -> (ExactNumber, ValueKind)? {
    guard let figures = outlook[year],
      let value = try? figure.inBudget(plan.budget, of: budget)?.value(in: figures),
      case .number(let number, let kind)? = try? Value(value, name: "")
    else { return nil }
    return (number, kind)
  }
}
