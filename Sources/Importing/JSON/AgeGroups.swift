/// The ages that the categories of a dimension hold, as far as their labels tell.
struct AgeGroups {
  private struct Group {
    let first: Int
    /// The highest age; nil where there is none.
    let last: Int?
    let label: String
  }

  /// An age that nobody counted is above.
  private static let highest = 105

  /// What is wrong with the groups: an age left out or counted twice; nil where everybody is counted once.
  static func problem(of labels: [String]) -> CoverageProblem? {
    var groups: [Group] = []
    for label in labels {
      guard let group = group(label) else {
        return labels.count == 1 ? .onlyCategory(label) : .agesUnknown(label)
      }
      groups.append(group)
    }
    groups.sort { $0.first < $1.first }
    var next: Int? = 0
    var previous = ""
    for group in groups {
      guard let wanted = next, group.first >= wanted else {
        return .agesOverlap(previous, group.label)
      }
      if group.first > wanted { return .agesMissing(from: wanted, to: group.first - 1) }
      next = group.last.map { $0 + 1 }
      previous = group.label
    }
    guard let next, next <= highest else { return nil }
    return .agesMissing(from: next, to: nil)
  }

  /// The ages of a label such as `0-17 years`, `18 år`, `67 years or older`, `80+`.
  private static func group(_ label: String) -> Group? {
    let numbers = label.split { !$0.isASCII || !$0.isNumber }.map { Int($0) }
    // An age has at most three digits; a longer number is something else.
    guard let first = numbers.first ?? nil, let last = numbers.last ?? nil, numbers.count <= 2,
      first <= 999, last <= 999, first <= last
    else { return nil }
    let text = label.lowercased()
    let isOpen = ["+", "older", "eldre", "over", "more"].contains { text.contains($0) }
    if numbers.count == 1, isOpen { return Group(first: first, last: nil, label: label) }
    return Group(first: first, last: last, label: label)
  }
}
