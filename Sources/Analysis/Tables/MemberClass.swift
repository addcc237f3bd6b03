import Budget

/// A class of the fee table: the members that are declared with a word.
public struct MemberClass: Sendable, Hashable {
  /// The word; that of a kind where the budget declares no classes.
  public let word: String
  /// What the budget calls them; nil where it does not say.
  public let name: LocalName?
  /// The city, where it is the only one of its kind, so that its name says more than the kind's; nil otherwise.
  public let onlyCity: String?

  /// The members of a class of a budget among members.
  public init(_ word: String, of budget: Budget, among members: some Sequence<Member>) {
    self.word = word
    name = budget.declaredClass(word)?.name
    let cities =
      word == MemberKind.city.rawValue && name == nil ? members.filter { $0.kind == .city } : []
    onlyCity = cities.count == 1 ? cities[0].name : nil
  }

  /// The members of a class in a plan.
  public init(_ word: String, in plan: Plan) {
    self.init(word, of: plan.budget, among: plan.members.lazy.map(\.member))
  }

  /// What they are, where the word is one of the kinds'.
  public var kind: MemberKind? { MemberKind(rawValue: word) }
}
