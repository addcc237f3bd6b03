extension Money {
  /// The amount in parts that stand to each other as the given ones and add up to it exactly.
  ///
  /// Each part is rounded down to the øre; the øre left over go to the parts that lost most, the earlier
  /// one first where equal (largest remainder). The amount and the given parts are not negative. All parts
  /// are zero where the given ones are.
  func spread(inProportionTo parts: [Money]) -> [Money] {
    let whole = parts.reduce(Int128(0)) { $0 + Int128($1.øre) }
    guard whole > 0 else { return parts.map { _ in .zero } }
    let shares = parts.map {
      (Int128(øre) * Int128($0.øre)).quotientAndRemainder(dividingBy: whole)
    }
    let left = Int(Int128(øre) - shares.reduce(Int128(0)) { $0 + $1.quotient })
    let order = shares.indices.sorted {
      (shares[$1].remainder, $0) < (shares[$0].remainder, $1)
    }
    let raised = Set(order.prefix(left))
    return shares.enumerated().map { place, share in
      Money(øre: Int64(share.quotient) + (raised.contains(place) ? 1 : 0))
    }
  }
}
