/// A way in which a value or amount cannot be read.
public enum ValueProblem: Sendable, Hashable {
  /// A year outside the range that budgets are about, or with decimals or a unit.
  case notAYear(String)
  /// A day that is neither the first of a month or year where something begins, nor the last where it ends.
  case dayWithin(String, isEnd: Bool)
  /// A month in a place where a number is wanted.
  case monthAsNumber(String)
  /// `kr` before its number; the payload is the right order.
  case unitBeforeNumber(String)
  /// `- a + b` or `* a + b`, where it is open what the first sign acts on.
  case ambiguousRelativeAmount
  /// Two signs in a row, as they stand there: `--`, `+-`.
  case twoSigns(String)
  /// A plus before an amount that is not added to anything.
  case needlessPlus
  /// `==`, as other languages compare.
  case doubledEqualSign
  /// `within` that does not stand behind one comparison with `=`, `>=` or `<=` alone.
  case withinMisplaced
  /// A second comparison in a row, as in `a < b < c`.
  case chainedComparison
  /// Two quantities joined by a hyphen, which makes them one word; the payload has the spaces.
  case unspacedMinus(word: String, spaced: String)
  /// A function with too few or too many arguments.
  case argumentCount(Concept, given: Int)
  /// Values in a row of which only the last has a unit that may be meant of the others: `6..8 mill`.
  case sharedUnit(value: String, unit: String)
  /// More levels of parentheses and signs than are read.
  case nestedTooDeep
  /// More operators in a statement than are read.
  case tooManyOperators
}
