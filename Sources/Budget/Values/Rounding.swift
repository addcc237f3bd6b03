/// The quotient rounded to a whole number, half away from zero.
///
/// `divisor` is greater than zero.
func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  // Compares remainder with divisor − remainder, since doubling the remainder could overflow.
  guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
  return dividend < 0 ? quotient - 1 : quotient + 1
}
