/// A calendar and budget year.
public struct Year: Sendable, Hashable, Comparable {
  /// The year of the common era.
  public let number: Int

  /// Years a budget can be about; anything else is a slip of the pen.
  public static let accepted = 1900...2199

  /// The earliest year that is accepted.
  public static let earliest = Year(unchecked: accepted.lowerBound)

  /// The year, where it is from 1900 to 2199; nil otherwise.
  public init?(_ number: Int) {
    guard Self.accepted.contains(number) else { return nil }
    self.number = number
  }

  /// A year reached by counting from a checked one.
  init(unchecked number: Int) { self.number = number }

  /// The year so many years later (or earlier, where negative).
  public func advanced(by years: Int) -> Year { Year(unchecked: number + years) }

  /// The year whose populations, of 1 January, the fees of this one rest on.
  ///
  /// Source: model rule "Fee".
  public var feeReference: Year { advanced(by: -1) }

  /// The year whose fees rest on the populations of 1 January of this one.
  public var yearOfFees: Year { advanced(by: 1) }

  /// How many years later `other` is; negative where it is earlier.
  public func distance(to other: Year) -> Int { other.number - number }

  /// Whether the left year is earlier than the right one.
  public static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}

/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
  /// The year that the month is in.
  public let year: Year
  /// The month of the year, from 1 to 12.
  public let number: Int

  /// The month `number` (1 to 12) of a year; nil where there is no such month.
  public init?(_ number: Int, of year: Year) {
    guard (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// How many months a year has.
  public static let aYear = 12

  /// The months of a year, in order.
  static func all(of year: Year) -> [Month] {
    (0..<aYear).map { Month(ordinal: january(of: year).ordinal + $0) }
  }

  /// January of a year.
  public static func january(of year: Year) -> Month { Month(ordinal: year.number * 12) }
  /// December of a year.
  public static func december(of year: Year) -> Month { Month(ordinal: year.number * 12 + 11) }

  /// The month before.
  public var previous: Month { Month(ordinal: ordinal - 1) }
  /// The month after.
  public var next: Month { Month(ordinal: ordinal + 1) }

  /// The month so many months later (or earlier, where negative).
  public func advanced(by months: Int) -> Month { Month(ordinal: ordinal + months) }

  /// Whether the left month is earlier than the right one.
  public static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }

  /// Months since January of the year 0, so that spans are differences.
  var ordinal: Int { year.number * 12 + number - 1 }

  private init(ordinal: Int) {
    year = Year(unchecked: ordinal / 12)
    number = ordinal % 12 + 1
  }
}
