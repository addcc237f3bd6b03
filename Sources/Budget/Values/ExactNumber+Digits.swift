extension ExactNumber {
  /// The nearest number with so many significant digits, at most 18; half away from zero.
  ///
  /// For fractions whose terms have grown too long to work with. A whole number that fits stays as it is.
  public func rounded(toSignificant digits: Int) -> ExactNumber {
    var dividend = numerator.magnitude
    var divisor = denominator.magnitude
    // Leaves room to multiply by ten; what is cut off lies beyond the thirtieth digit.
    while divisor > UInt128(Int128.max) / 100 {
      dividend /= 10
      divisor /= 10
    }
    var (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    var count = String(whole).count - (whole == 0 ? 1 : 0)
    guard count < digits else { return self }
    var power: UInt128 = 1
    var decimals = 0
    // Zeros after the decimal sign are no significant digits; 36 of them are nothing.
    while count < digits, decimals < 36, power <= UInt128(Int128.max) / 10, rest != 0 {
      let next = (rest * 10).quotientAndRemainder(dividingBy: divisor)
      let (shifted, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow else { break }
      whole = shifted + next.quotient
      rest = next.remainder
      power *= 10
      decimals += 1
      if whole != 0 { count += 1 }
    }
    if rest >= divisor - rest { whole += 1 }
    guard let numerator = Int128(exactly: whole), let denominator = Int128(exactly: power),
      let rounded = try? ExactNumber(isNegative ? -numerator : numerator, over: denominator)
    else { return self }
    return rounded
  }
}

extension ExactNumber {
  /// The magnitude's whole part and so many of its decimals, cut off and not rounded, whatever the terms.
  ///
  /// `isCut` says whether digits other than zero follow. Linear in the number of decimals.
  public func digits(decimals: Int) -> (whole: UInt128, decimals: String, isCut: Bool) {
    let divisor = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    let first = whole
    var text = ""
    for _ in 0..<decimals {
      // Ten times the rest may not fit, and the quotient, one digit, always does.
      (whole, rest) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      text += String(whole)
    }
    return (first, text, rest != 0)
  }

  /// The first decimal, counted from 1, in which the number differs from another; 0 where the whole parts
  /// or the signs do, nil where the numbers are equal.
  public func firstDifferingDecimal(from other: ExactNumber) -> Int? {
    guard self != other else { return nil }
    // Two fractions of 128-bit terms lie at least 2⁻²⁵⁴ apart.
    let most = 80
    let (own, others) = (digits(decimals: most), other.digits(decimals: most))
    guard isNegative == other.isNegative, own.whole == others.whole else { return 0 }
    return zip(own.decimals, others.decimals).enumerated().first { $1.0 != $1.1 }.map {
      $0.offset + 1
    }
  }
}
