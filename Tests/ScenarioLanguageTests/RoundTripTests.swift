import Budget
import Testing

@testable import ScenarioLanguage

/// What is printed can be typed again and means the same.
@Suite("Values printed and read back") struct RoundTripTests {
  private static let magnitudes: [Int64] = [
    0, 1, 5, 10, 99, 100, 150, 1_005, 12_345, 99_999, 100_000, 123_456, 1_000_000, 6_679_054_50,
    -1, -150, -68_964_00, -233_333_33, 1_234_567_890_12, 400_000_000_000_00,
  ]

  /// The number that a text says, its sign included; nil where it says anything else.
  private static func number(_ text: String) -> (value: ExactNumber, unit: UnitSyntax)? {
    let parsed = Parser.parse(SourceText(name: "printed", text: text))
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1 else { return nil }
    switch parsed.statements[0].syntax {
    case .value(.number(let number)): return (number.value, number.unit)
    case .value(.unary(.minus, .number(let number), _)):
      guard let value = try? ExactNumber(0) - number.value else { return nil }
      return (value, number.unit)
    case .value(.unary(.plus, .number(let number), _)): return (number.value, number.unit)
    case _: return nil
    }
  }

  @Test(arguments: magnitudes)
  func amounts(øre: Int64) throws {
    let money = Money(øre: øre)
    let value = try ExactNumber(Int128(øre), over: 100)
    let texts = [
      NumberText.kroner(money), NumberText.signedAmount(money) + NumberText.space + "kr",
    ]
    for text in texts {
      let read = try #require(Self.number(text), "\(text)")
      #expect(read.value == value, "\(text)")
      #expect(read.unit == .kroner)
    }
    #expect(Self.number(NumberText.amount(money))?.value == value)
    #expect(Self.number(NumberText.whole(øre))?.value == ExactNumber(øre))
  }

  @Test(arguments: [1, 100, 1_234, 12_340, 16_250, 16_255, 15_000, 99_990, 1_001, 9_999_990])
  func rates(tenThousandths: Int) throws {
    let value = try ExactNumber(Int128(tenThousandths), over: 10_000)
    let rate = try FeeRate(kroner: value)
    let text = NumberText.rate(rate)
    #expect(try #require(Self.number(text), "\(text)").value == value, "\(text)")
  }

  @Test(arguments: [0, 1, 5, 25, 125, 1_255, 12_345, 100_000, 1_234_567, -1_255, -5], 0...6)
  func numbersAndPercentages(mantissa: Int, decimals: Int) throws {
    var power: Int128 = 1
    for _ in 0..<decimals { power *= 10 }
    let value = try ExactNumber(Int128(mantissa), over: power)
    let text = NumberText.number(value)
    #expect(try #require(Self.number(text), "\(text)").value == value, "\(text)")
    let percent = NumberText.percent(try value / ExactNumber(100), decimals: 12)
    let read = try #require(Self.number(percent), "\(percent)")
    #expect(read.value == value, "\(percent)")
    #expect(read.unit == .percent)
  }

  @Test(arguments: [1900, 2020, 2199], 1...12)
  func months(year: Int, number: Int) throws {
    let printedYear = try #require(Year(year))
    let month = try #require(Month(number, of: printedYear))
    let text = "hire 1 temporary from \(NumberText.month(month)) until \(NumberText.month(month))"
    let parsed = Parser.parse(SourceText(name: "printed", text: text))
    guard case .change(.hire(let hire))? = parsed.statements.first?.syntax else {
      Issue.record("\(text)")
      return
    }
    #expect(hire.from?.year == month.year && hire.from?.month == number)
    #expect(hire.until?.month == number)
  }
}
