extension PlainWord {
  /// Whether it says that there is less than nothing: `underskuddet`, `merforbruk`.
  var isOfDeficit: Bool {
    ["undersku", "merforbruk", "deficit", "shortfall", "overspend", "loss"].contains {
      key.hasPrefix($0)
    }
  }

  /// Whether it says that nothing is left, or less: `i minus`, `tom`.
  var isOfEmptiness: Bool { Self.emptiness.contains(key) }

  private static let emptiness: Set<String> = [
    "tom", "tomme", "tomt", "minus", "null", "konkurs", "blakk", "blakke", "negativ", "negativt",
    "red", "negative", "zero", "broke", "bankrupt",
  ]
}
