import Budget
import Charts
import ScenarioLanguage

extension BarChart {
  /// More bars than these are read no faster than the table.
  private static let mostBars = 20

  /// A bar from zero for each amount; nil where one bar says nothing, and where they are too many to see.
  init?(_ amounts: [(label: String, amount: Money)], in unit: AmountUnit) {
    guard (2...Self.mostBars).contains(amounts.count) else { return nil }
    let bars = amounts.compactMap { label, amount -> Bar? in
      guard let kroner = try? amount.kroner else { return nil }
      return Bar(label: label, value: unit.text(kroner), from: .zero, to: kroner)
    }
    self.init(bars: bars, axis: .zero)
  }
}
