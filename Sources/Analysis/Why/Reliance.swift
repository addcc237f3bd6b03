import Budget

/// What figures rest on that nobody knows exactly.
public struct Reliance: Sendable, Hashable {
  /// An input that is known only within a half-width.
  public struct Approximate: Sendable, Hashable {
    /// The input; nil for the standard cost of a position, which only hirings use.
    public let input: PlanInput?
    /// How far the true value may lie from it, in the input's unit.
    public let halfWidth: ExactNumber
  }

  /// The inputs that are known only roughly, in the order in which the figures are worked out.
  public var approximate: [Approximate] = []
  /// The inputs that are only assumed, in the same order.
  public private(set) var assumed: [PlanInput] = []

  /// What figures rest on; an input that several of them have is told once.
  public init(_ explanations: [Explanation] = []) {
    for explanation in explanations { add(explanation) }
  }

  /// Whether all of it is known.
  public var isNone: Bool { approximate.isEmpty && assumed.isEmpty }

  private mutating func add(_ node: Explanation) {
    // What is zero whatever its inputs are does not rest on them.
    if node.isFloored, node.range == nil { return }
    guard case .input(let input) = node.figure else {
      for term in node.terms { add(term.input) }
      return
    }
    if let width = try? node.halfWidth, !approximate.contains(where: { $0.input == input }) {
      approximate.append(Approximate(input: input, halfWidth: width))
    }
    if node.isAssumed, !assumed.contains(input) { assumed.append(input) }
  }
}
