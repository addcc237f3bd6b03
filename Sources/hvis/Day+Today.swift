import Budget

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Day {
  /// The day by the clock and in the zone of the machine; nil where there is none.
  static var today: Day? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil, let year = Year(Int(parts.tm_year) + 1900),
      let month = Month(Int(parts.tm_mon) + 1, of: year)
    else { return nil }
    return Day(Int(parts.tm_mday), of: month)
  }
}
