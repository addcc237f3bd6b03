import Budget

/// Which activities of the action programme serve each of the UN's goals.
public struct GoalsTable: Sendable, Hashable {
  /// One goal.
  public struct Row: Sendable, Hashable {
    /// The goal's number, 1 to 17.
    public let goal: Int
    /// The activities that serve it, dropped ones left out.
    public let activities: [LocalName]
    /// How many served it before any was dropped.
    public let declared: Int
  }

  /// The goals that any activity serves, ascending.
  public let rows: [Row]

  /// The goals of a plan's activities.
  public init(_ plan: Plan) {
    let all = plan.budget.identifiedActivities
    let goals = Set(all.flatMap(\.activity.goals)).sorted()
    rows = goals.map { goal in
      let serving = all.filter { $0.activity.goals.contains(goal) }
      return Row(
        goal: goal,
        activities: serving.filter { !plan.isDropped($0.id) }.map(\.activity.name),
        declared: serving.count)
    }
  }

  /// The goals that lose all their activities, and those that keep some, when one is dropped.
  public static func goalsLost(
    by activity: ActivityID, in plan: Plan
  ) -> (lost: [Int], weakened: [Int]) {
    let goals = plan.budget.activity(activity).goals
    let others = plan.budget.identifiedActivities.filter {
      $0.id != activity && !plan.isDropped($0.id)
    }
    let kept = Set(others.flatMap(\.activity.goals))
    return (goals.filter { !kept.contains($0) }, goals.filter { kept.contains($0) })
  }
}
