import Testing

@testable import Budget

/// Limits that hold for some of the same terms, each after what it contains.
@Suite("Limits of a fee")
struct LimitOrderTests {
  /// A base of 100 kr, and a krone an inhabitant, for 1 000 inhabitants.
  private static func fee(_ limits: [FeeLimit]) throws -> Money {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm("base", .amount(try price(100))),
        FeeTerm("price", .price(try price(1), of: .inhabitants, upTo: nil)),
      ])
    rule.limits = limits
    return try FeeCase(rule).with(1_000).fees()[0]
  }

  private static func most(_ amount: Int, of terms: [Int] = []) throws -> FeeLimit {
    FeeLimit(isLeast: false, try price(amount), of: terms)
  }

  private static func least(_ amount: Int, of terms: [Int] = []) throws -> FeeLimit {
    FeeLimit(isLeast: true, try price(amount), of: terms)
  }

  @Test("hold for fewer terms first, in whichever order they are stated")
  func nested() throws {
    for limits in [[try Self.most(500), try Self.most(400, of: [1])]] {
      #expect(try Self.fee(limits) == kr(500))
      #expect(try Self.fee(limits.reversed()) == kr(500))
    }
    for limits in [[try Self.least(450), try Self.least(500, of: [0]), try Self.most(0, of: [1])]] {
      #expect(try Self.fee(limits) == kr(500))
      #expect(try Self.fee(limits.reversed()) == kr(500))
    }
  }

  @Test("of the same terms hold in turn, also where all are named")
  func same() throws {
    #expect(try Self.fee([Self.least(2_000), Self.least(3_000, of: [0, 1])]) == kr(3_000))
    #expect(try Self.fee([Self.least(3_000, of: [1, 0]), Self.most(2_500)]) == kr(2_500))
    #expect(try Self.fee([Self.most(2_500), Self.least(3_000)]) == kr(3_000))
  }

  @Test("cross where each has a term of its own beside one of both")
  func crossing() throws {
    #expect(try Self.most(1, of: [0, 1]).crosses(Self.most(1, of: [1, 2]), of: 3))
    #expect(try !Self.most(1, of: [0, 1]).crosses(Self.most(1, of: [1, 2]), of: 2))
    #expect(try !Self.most(1, of: [0]).crosses(Self.most(1, of: [1]), of: 2))
    #expect(try !Self.most(1).crosses(Self.most(1, of: [1, 2]), of: 3))
  }

  @Test("leave no øre of a share to others")
  func capped() throws {
    var rule = FeeRule(
      of: ["municipality"],
      [FeeTerm("total", .share(try price(1_000), [ShareKey(nil, part: .one)]))])
    rule.limits = [FeeLimit(isLeast: false, try price(1_000_040, 10_000))]
    #expect(
      try FeeCase(rule).with(1).with(1).with(1).fees() == [kr(100), kr(100), kr(100)])
  }
}
