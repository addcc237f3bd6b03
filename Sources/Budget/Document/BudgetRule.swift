/// What an alliance wants its budget to hold to, such as a least reserve.
public struct BudgetRule: Sendable, Hashable {
  /// What the rule says, for people.
  public let name: LocalName
  /// The condition in the language of scenarios, of any year: `free >= fees * 5%`.
  public let condition: String

  /// A rule with its condition.
  public init(name: LocalName, condition: String) {
    self.name = name
    self.condition = condition
  }
}
