import Budget

extension FigureValue {
  /// The value as a number in its unit; zero where it is missing.
  public var exact: ExactNumber {
    get throws(ArithmeticProblem) {
      switch self {
      case .money(let money): try money.kroner
      case .rate(let rate): try rate.kroner
      case .feeNumber(let number, _): number.kroner
      case .inhabitants(let count): ExactNumber(count)
      case .members(let count), .positions(let count): ExactNumber(Int64(count))
      case .missing: .zero
      }
    }
  }
}
