import Analysis
import Budget
import Testing

@Suite("A number far from what stood")
struct FarNumberTests {
  /// A number in thousandths.
  private static func number(_ thousandths: Int64) throws -> ExactNumber {
    try ExactNumber(Int128(thousandths), over: 1_000)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// In thousandths, as are the other numbers.
    let typed: Int64
    let operation: FarNumber.Operation
    let before: Int64?
    let scale: FarNumber.Scale
    /// What may have been meant; nil where it is asked without.
    let meant: Int64?

    init(
      _ name: String, _ typed: Int64, _ operation: FarNumber.Operation = .set, on before: Int64?,
      _ scale: FarNumber.Scale, meant: Int64? = nil
    ) {
      (testDescription, self.typed, self.operation) = (name, typed, operation)
      (self.before, self.scale, self.meant) = (before, scale, meant)
    }
  }

  static let far = [
    Case("a rate without its decimal sign", 170_000, on: 1_500, .rate, meant: 1_700),
    Case("a rate of one digit too many", 17_000, on: 1_500, .rate, meant: 1_700),
    Case("a rate in øre that is the present one", 150_000, on: 1_500, .rate, meant: 1_500),
    Case("a rate near nothing", 17, on: 1_500, .rate, meant: 1_700),
    Case("kroner added for øre", 10_000, .add, on: 1_500, .rate, meant: 100),
    Case("a rate that nothing explains", 8_000, on: 1_500, .rate, meant: 800),
    Case("a factor", 20_000, .multiply, on: 1_500, .rate),
    Case("a cost without its k", 950_000, on: 1_000_000_000, .cost, meant: 950_000_000),
    Case(
      "a cost with a digit too many", 9_500_000_000, on: 1_000_000_000, .cost, meant: 950_000_000),
    Case("an amount without its mill", 3_000, on: 3_853_000_000, .amount, meant: 3_000_000_000),
    Case("an amount without its k", 300_000, on: 250_000_000, .amount, meant: 300_000_000),
    Case(
      "a thousand times too much", 300_000_000_000, on: 250_000_000, .amount, meant: 300_000_000),
    Case(
      "taken off without its k", 500_000, .subtract, on: 3_853_000_000, .amount, meant: 500_000_000),
    Case("a new amount without its k", 250_000, on: nil, .amount, meant: 250_000_000),
    Case("inhabitants in thousands", 693_000, on: 681_071_000, .inhabitants, meant: 693_000_000),
    Case(
      "inhabitants of a digit too many", 6_934_940_000, on: 681_071_000, .inhabitants,
      meant: 693_494_000),
    Case("a weight without its decimal sign", 20_000, on: 2_000, .weight, meant: 2_000),
    Case("a hundred positions", 100_000, .add, on: 6_000, .positions),
    Case("no rate", 0, on: 1_500, .rate),
    Case("no inhabitants", 0, on: 681_071_000, .inhabitants),
  ]

  @Test("is told, with what may have been meant", arguments: far)
  func isFar(row: Case) throws {
    let before = try row.before.map(Self.number)
    let found = try #require(
      FarNumber(try Self.number(row.typed), row.operation, on: before, in: row.scale))
    #expect(found.meant == (try row.meant.map(Self.number)))
    #expect(found.before == before)
  }

  static let near = [
    Case("a rate four times as high", 6_000, on: 1_500, .rate),
    Case("a rate where there was none", 1_500, on: 0, .rate),
    Case("a line of nothing", 0, on: 250_000_000, .amount),
    Case("ten øre", 100, .add, on: 1_500, .rate),
    Case("a third", 333, .multiply, on: 1_500, .rate),
    Case("half a salary", 500_000_000, on: 1_000_000_000, .cost),
    Case("ten times an amount", 2_500_000_000, on: 250_000_000, .amount),
    Case("a thousand kroner off", 1_000_000, .subtract, on: 250_000_000, .amount),
    Case("a small amount where there is one", 300_000, on: 250_000, .amount),
    Case("a new amount", 1_000_000, on: nil, .amount),
    Case("a few positions", 3_000, .add, on: 6_000, .positions),
    Case("two thirds of the inhabitants", 400_000_000, on: 681_071_000, .inhabitants),
  ]

  @Test("is not seen where people try things", arguments: near)
  func isNear(row: Case) throws {
    let before = try row.before.map(Self.number)
    let found = FarNumber(try Self.number(row.typed), row.operation, on: before, in: row.scale)
    #expect(found == nil)
  }

  @Test("what may have been meant is never far itself", arguments: FarNumber.Scale.allCases)
  func meantIsNear(scale: FarNumber.Scale) throws {
    for exponent in 0..<14 {
      let typed = try (0..<exponent).reduce(ExactNumber(17)) { number, _ in
        try number * ExactNumber(10)
      }
      let before = ExactNumber(1_000)
      guard let found = FarNumber(typed, .set, on: before, in: scale), let meant = found.meant
      else { continue }
      #expect(FarNumber(meant, .set, on: before, in: scale) == nil)
    }
  }
}
