import Budget

/// A class of the fee table: the members of a kind.
public struct MemberClass: Sendable, Hashable {
  /// What they are.
  public let kind: MemberKind
  /// The city, where it is the only one of its kind, so that its name says more than the kind's; nil otherwise.
  public let onlyCity: String?

  /// The members of a kind among members.
  public init(_ kind: MemberKind, among members: some Sequence<Member>) {
    self.kind = kind
    let cities = kind == .city ? members.filter { $0.kind == .city } : []
    onlyCity = cities.count == 1 ? cities[0].name : nil
  }

  /// The members of a kind in a plan.
  public init(_ kind: MemberKind, in plan: Plan) {
    self.init(kind, among: plan.members.lazy.map(\.member))
  }
}
