/// A day of the calendar.
public struct Day: Sendable, Hashable, Comparable {
  /// The month that it is in.
  public let month: Month
  /// The day of the month, from 1.
  public let number: Int

  /// The day `number` of a month; nil where the month has no such day.
  public init?(_ number: Int, of month: Month) {
    guard (1...month.days).contains(number) else { return nil }
    self.month = month
    self.number = number
  }

  /// Whether the left day is earlier than the right one.
  public static func < (left: Day, right: Day) -> Bool {
    left.month == right.month ? left.number < right.number : left.month < right.month
  }
}

extension Month {
  /// How many days it has.
  public var days: Int {
    let year = year.number
    switch number {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    case _: return 31
    }
  }
}
