import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension MainFigure {
  /// What the figure is called; the vocabulary's label without its explanation where `isShort`.
  func label(
    in language: InterfaceLanguage, plan: Plan, isShort: Bool = true
  ) -> String {
    if let concept {
      return isShort ? concept.shortLabel(in: language) : concept.label(in: language)
    }
    if case .subBudget(let id) = self {
      return Shown.name(plan.name(of: id), language)
    }
    return Heading.otherOperatingCosts.label(in: language)
  }

  /// The concept of the vocabulary that the figure is; nil where it has none.
  private var concept: Concept? {
    self == .otherIncome ? .incomeLine : quantity?.concept
  }

  /// The figure's name in machine forms: English, snake case.
  ///
  /// A sub-budget goes by its English name in plain letters; where that is another figure's name or an
  /// earlier sub-budget's, its number in the budget follows.
  func key(in plan: Plan) -> String {
    guard case .subBudget(let id) = self else { return fixedKey }
    var taken = Self.fixedKeys
    var key = fixedKey
    for (place, entry) in plan.budget.identifiedSubBudgets.enumerated() {
      let name = Self.snakeCase(entry.subBudget.name.english)
      let isUsable = !name.isEmpty && !taken.contains(name)
      key = isUsable ? name : (name.isEmpty ? fixedKey : name) + "_\(place + 1)"
      taken.insert(key)
      if entry.id == id { break }
    }
    return key
  }

  private var fixedKey: String {
    switch self {
    case .quantity(let quantity): quantity.rawValue
    case .otherIncome: "other_income"
    case .operations: "other_operating_costs"
    case .subBudget: "sub_budget"
    }
  }

  // Keys that stand beside figures in the same table are taken too.
  private static let fixedKeys = Set(
    Quantity.allCases.filter { $0 != .profiling }.map(\.rawValue)
      + [MainFigure.otherIncome, .operations].map(\.fixedKey) + ["figure", "year"])

  private static func snakeCase(_ name: String) -> String {
    var key = ""
    for scalar in Folding.key(of: name).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
      case _: if !key.isEmpty, !key.hasSuffix("_") { key += "_" }
      }
    }
    return key.hasSuffix("_") ? String(key.dropLast()) : key
  }
}
