import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension ComparisonWords {
  /// So many figures that one layer moved are told.
  private static let mostFigures = 4

  /// Which of what a scenario builds on moved which figures since another copy of it, a line a copy.
  var moves: [String] {
    comparison.moves.enumerated().compactMap { place, moves in
      guard !moves.isEmpty, let origin = comparison.origin(of: place) else { return nil }
      let (new, old) = (name(of: place), name(of: origin))
      return say("What moved from \(old) to \(new): ", "Hva som er endret fra \(old) til \(new): ")
        + moves.map { text(of: $0, in: place) }.joined(separator: " · ")
    }
  }

  private func name(of place: Int) -> String {
    Shown.name(comparison.columns[place].name, language)
  }

  /// A layer and what it moved: `Adopted 2020: fees 2020 −5 557,50 kr, …`.
  private func text(of move: Comparison.Move, in place: Int) -> String {
    let plan = comparison.columns[place].planned.plan
    let isOneYear = Set(move.figures.map(\.year)).count == 1
    let told = move.figures.map { figure in
      figure.figure.label(in: language, plan: plan) + (isOneYear ? "" : " \(figure.year.number)")
        + " "
        + Shown.sign(figure.amount) + Shown.number(figure.amount, figure.kind, amounts)
    }
    return text(of: move.layer) + ": " + Words.list(told, most: Self.mostFigures, language)
  }

  private func text(of layer: Comparison.Move.Layer) -> String {
    switch layer {
    case .budget: say("the budget", "budsjettet")
    case .basis(let name): Shown.name(name, language)
    case .own: say("its own statements", "scenarioets egne kommandoer")
    }
  }
}

extension Comparison.Move {
  /// The move as an object: the layer, the scenario where that is one, and the figures.
  func facts(in comparison: Comparison, _ place: Int) -> [Fact] {
    let plan = comparison.columns[place].planned.plan
    return [("layer", .string(layer.key))] + JSONValue.members("scenario", layer.scenario) + [
      (
        "figures",
        .array(
          figures.map { figure in
            .object([
              ("figure", .string(Cell.figure(figure.figure, plan, .english).csv)),
              ("year", .year(figure.year)),
              ("difference", Cell.number(figure.amount, figure.kind, isSigned: true).json),
            ])
          })
      )
    ]
  }
}

extension Comparison.Move.Layer {
  /// The layer's name in machine forms.
  fileprivate var key: String {
    switch self {
    case .budget: "budget"
    case .basis: "basis"
    case .own: "own"
    }
  }

  /// The scenario that it is; nil for the budget and the scenario's own statements.
  fileprivate var scenario: LocalName? { if case .basis(let name) = self { name } else { nil } }
}
