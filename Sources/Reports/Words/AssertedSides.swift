import Budget
import ScenarioLanguage
import Session

/// Both sides of an assertion and their difference for people, with nothing rounded away.
///
/// Kroner have their two decimals and more only where the value is finer, so that two sides that differ
/// never look the same.
public struct AssertedSides: Sendable {
  /// The left side, with its unit.
  public let left: String
  /// The right side, with its unit.
  public let right: String
  /// The left side less the right one; nil where they are no numbers.
  public let difference: String?

  /// Puts an assertion's sides into words; nil where it has none.
  public init?(_ answer: AssertedAnswer, in language: InterfaceLanguage) {
    guard let sides = answer.countedSides else { return nil }
    left = sides.left.exactText(in: language)
    right = sides.right.exactText(in: language)
    difference = answer.difference.map { $0.exactText(in: language) }
  }
}

extension AssertedAnswer {
  /// ` in 2020`, ` i 2020 og 2021`: the years that its figures are of; empty where the plan has one.
  public func inYears(_ language: InterfaceLanguage) -> String { Words.inYears(years, language) }

  /// The members of the assertion's JSON object: whether it holds, its text, and exact decimals.
  package var exactJSON: [(key: String, value: JSONValue)] {
    let sides = countedSides
    return [
      ("holds", .truth(holds)), ("condition", .string(condition)), ("message", .optional(message)),
      ("left", sides?.left.exactJSON ?? .null), ("right", sides?.right.exactJSON ?? .null),
      ("difference", difference?.exactJSON ?? .null),
      ("unit", (difference ?? sides?.left)?.unit(.english).json ?? .null),
      ("years", .array(years.map { .year($0) })),
    ]
  }
}

extension AssertedAnswer {
  /// Both sides, a plain number as what it is compared with: `free >= 0` compares with 0 kroner.
  fileprivate var countedSides: (left: Value, right: Value)? {
    guard let sides, case .number(_, let kind) = difference else { return sides }
    return (sides.left.counting(kind), sides.right.counting(kind))
  }
}

extension Value {
  /// A plain number as one of a kind; other values as they are.
  fileprivate func counting(_ kind: ValueKind) -> Value {
    if case .number(let number, .number) = self { .number(number, kind) } else { self }
  }

  /// The most decimals of an exact value; a division that does not end stops there.
  private static let mostDecimals = 12

  fileprivate func exactText(in language: InterfaceLanguage) -> String {
    guard case .number(let number, let kind) = self else { return Shown.value(self, language) }
    // A percentage has two decimals less than the part that it stands for.
    if kind == .percent { return NumberText.percent(number, decimals: Self.mostDecimals - 2) }
    let text = NumberText.number(number, decimals: Self.mostDecimals, least: kind.leastDecimals)
    return kind.leastDecimals > 0 ? text + Shown.space + "kr" : text
  }

  fileprivate var exactJSON: JSONValue {
    switch self {
    case .number(let number, let kind):
      .number(
        PlainNumber.number(number, decimals: Self.mostDecimals, least: kind.leastDecimals))
    case .truth(let truth): .truth(truth)
    case .missing: .null
    }
  }
}

extension ValueKind {
  /// How many decimals a value of the kind has at least: two where it is kroner.
  fileprivate var leastDecimals: Int {
    switch self {
    case .kroner, .rate: 2
    case .inhabitants, .members, .positions, .percent, .number: 0
    }
  }
}
