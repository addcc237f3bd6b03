// A build of everything with a static standard library, which has no Testing, builds this target too.
#if canImport(Testing)

  import Testing

  /// A named row of a test table.
  public struct Case<Input: Sendable, Expected: Sendable>: Sendable, CustomTestStringConvertible {
    /// What the row is about.
    public let name: String
    /// What is given.
    public let input: Input
    /// What must come of it.
    public let expected: Expected

    /// A row.
    public init(_ name: String, _ input: Input, _ expected: Expected) {
      self.name = name
      self.input = input
      self.expected = expected
    }

    /// The name.
    public var testDescription: String { name }
  }

#endif
