import Budget
import ScenarioLanguage

extension Cell {
  /// An amount, or nothing where there is none.
  static func optional(_ money: Money?) -> Cell { money.map { .money($0) } ?? .blank }

  /// Whether the cell says nothing to people.
  var isSilent: Bool {
    switch self {
    case .blank, .flag(false): true
    case .term(let term): term.label.isEmpty
    case .missing, .text, .phrase, .name, .prose, .list, .names, .numbers, .money, .signed, .rate,
      .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      false
    }
  }

  /// A figure of the budget.
  init(_ figure: FigureValue) {
    self =
      switch figure {
      case .money(let money): .money(money)
      case .rate(let rate): .rate(rate)
      case .feeNumber(let number, let unit): .number(number.kroner, unit.kind, isSigned: false)
      case .inhabitants(let count): .whole(count)
      case .members(let count), .positions(let count): .whole(Int64(count))
      case .missing: .missing
      }
  }

  /// The value of an expression.
  init(_ value: Value) {
    self =
      switch value {
      case .number(let number, let kind): .number(number, kind, isSigned: false)
      case .truth(let truth): .truth(truth)
      case .missing: .missing
      }
  }
}

extension [Cell] {
  /// The cells with blank ones behind them, so many as a table has columns.
  func filled(to count: Int) -> [Cell] {
    self + [Cell](repeating: .blank, count: Swift.max(0, count - self.count))
  }
}
