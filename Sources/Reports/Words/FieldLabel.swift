import Lettering
import ScenarioLanguage

/// The label of a column or field: its raw value is the name in machine forms, under every language.
enum FieldLabel: String, CaseIterable {
  // Members and fees.
  case memberClass = "class"
  case member, members, county, inhabitants, weight, fee, fees, printed, state, change
  // Lines.
  case part = "sub_budget"
  case line, amount, status
  case row
  // Staff.
  case position
  case positionKind = "position_kind"
  case payer, from, until, months, cost
  case yearlyCost = "yearly_cost"
  // Funds.
  case fund, opening, released, income, paid, closing
  // Figures and their differences.
  case figure, year, years, before, after, difference, share
  // A scenario's changes.
  case number, statement, source, scenario, free
  case lineNumber = "line_number"
  case overrides
  // Sources and status.
  case title, remark, place, input, value
  case halfWidth = "half_width"
  // Bridges and solutions.
  case contribution, lever
  // The action programme.
  case activity, goals, roles, extent, dropped, goal, declared, served, activities
  case focusArea = "focus_area"
  case goalName = "goal_name"
  // What moves a figure.
  case atLess = "at_less"
  case atMore = "at_more"
  case swing
  // Values and assertions.
  case expression, unit, name, holds, condition, message, left, right
  // The scenario and the store.
  case note, path, basis, changes
  case isOpen = "is_open"
  case isBasisNewer = "is_basis_newer"
  case basisMovement = "basis_free_difference"
  case isBasisMoved = "is_basis_moved"
  case basisFreeBefore = "basis_free_before"
  case basisFreeAfter = "basis_free_after"
  case dependents
  case oldName = "old_name"
  case freeBefore = "free_before"
  case freeAfter = "free_after"
  case option, word, grammar, help, text
  // What help says beyond a line, and the tutorial.
  case explanation, now, related, remedy, step, example
  case lineToTry = "line_to_try"
  // Explanations.
  case level, sign, formula, low, high
}

extension FieldLabel {
  /// The label in a language, its first letter in upper case.
  func title(in language: InterfaceLanguage) -> String { text(in: language).capitalisedFirst }
}

extension Concept {
  /// What narrow places call it: the label without the explanation in parentheses.
  func shortLabel(in language: InterfaceLanguage) -> String {
    let label = label(in: language)
    guard let end = label.firstIndex(of: "(") else { return label }
    return String(label[..<end]).withoutTrailingSpaces
  }
}
