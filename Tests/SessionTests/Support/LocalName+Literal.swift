import Budget

/// Most names in tests are the same in both languages.
extension LocalName: ExpressibleByStringLiteral {
  /// A name that is the same in both languages.
  public init(stringLiteral name: String) { self.init(name) }
}
