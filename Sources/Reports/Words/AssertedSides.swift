import Budget
import ScenarioLanguage
import Session

/// Both sides of an assertion and their difference for people.
///
/// Numbers have as many decimals as elsewhere, and more where it takes them to tell the sides apart, so that
/// two sides that differ never look the same.
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
    (left, right) = Self.apart(sides.left, sides.right, language)
    difference = answer.difference.map { Self.notNothing($0, language) }
  }

  private static func apart(
    _ left: Value, _ right: Value, _ language: InterfaceLanguage
  ) -> (left: String, right: String) {
    let usual = (Shown.value(left, language), Shown.value(right, language))
    guard usual.0 == usual.1, case .number(let first, let kind) = left,
      case .number(let second, _) = right,
      let decimals = kind.shown(first).firstDifferingDecimal(from: kind.shown(second))
    else { return usual }
    return (kind.text(first, cutTo: decimals), kind.text(second, cutTo: decimals))
  }

  /// A difference with its first digit that is not zero.
  private static func notNothing(_ difference: Value, _ language: InterfaceLanguage) -> String {
    let usual = Shown.value(difference, language)
    guard case .number(let number, let kind) = difference,
      usual.allSatisfy({ !("1"..."9").contains($0) }),
      let decimals = kind.shown(number).magnitude.firstDifferingDecimal(from: .zero)
    else { return usual }
    return kind.text(number, cutTo: decimals)
  }
}

extension AssertedAnswer {
  /// ` in 2020`, ` i 2020 og 2021`: the years that its figures are of; empty where the plan has one.
  public func inYears(_ language: InterfaceLanguage) -> String { Words.inYears(years, language) }

  /// The members of the assertion's JSON object: whether it holds, its text, and exact decimals.
  package var exactJSON: [Fact] {
    let exact = exactCells(.english)
    return [
      ("holds", .truth(holds)), ("condition", .string(condition)), ("message", .optional(message)),
      ("left", exact.left.json), ("right", exact.right.json),
      ("difference", exact.difference.json), ("unit", exact.unit.json),
      ("years", .array(years.map { .year($0) })),
    ]
  }
}

extension AssertedAnswer {
  /// Both sides and their difference in as many digits as it takes to tell the sides apart, and their unit.
  func exactCells(
    _ language: InterfaceLanguage
  ) -> (left: Cell, right: Cell, difference: Cell, unit: Cell) {
    let words = AssertedSides(self, in: language)
    let decimals = leastDecimals
    func cell(_ value: Value?, _ text: String?) -> Cell {
      value.map { $0.exactCell(decimals, forPeople: text ?? "") } ?? .blank
    }
    return (
      cell(countedSides?.left, words?.left), cell(countedSides?.right, words?.right),
      cell(difference, words?.difference),
      (difference ?? countedSides?.left)?.unit(language) ?? .blank
    )
  }

  /// Both sides, a plain number as what it is compared with: `free >= 0` compares with 0 kroner.
  fileprivate var countedSides: (left: Value, right: Value)? {
    guard let sides, case .number(_, let kind) = difference else { return sides }
    return (sides.left.counting(kind), sides.right.counting(kind))
  }

  /// How many decimals it takes to tell the sides apart.
  fileprivate var leastDecimals: Int {
    guard case .number(let left, _)? = sides?.left, case .number(let right, _)? = sides?.right
    else {
      return 0
    }
    let difference = left.firstDifferingDecimal(from: right) ?? 0
    guard case .number(let distance, _)? = self.difference else { return difference }
    return max(difference, distance.magnitude.firstDifferingDecimal(from: .zero) ?? 0)
  }
}

extension Value {
  /// A plain number as one of a kind; other values as they are.
  fileprivate func counting(_ kind: ValueKind) -> Value {
    if case .number(let number, .number) = self { .number(number, kind) } else { self }
  }

  /// The most decimals of an exact value; a division that does not end stops there.
  private static let mostDecimals = 12

  /// The value with its usual decimals, and at least so many where those would not do.
  fileprivate func exactCell(_ decimals: Int, forPeople text: String) -> Cell {
    switch self {
    case .number(let number, _) where decimals > Self.mostDecimals:
      .digits(PlainNumber.cut(number, decimals: decimals), forPeople: text)
    case .number(let number, let kind):
      .digits(
        PlainNumber.number(number, decimals: Self.mostDecimals, least: kind.leastDecimals),
        forPeople: text)
    case .truth(let truth): .truth(truth)
    case .missing: .missing
    }
  }
}

extension ValueKind {
  /// The number as it is shown: a part of something in per cent.
  fileprivate func shown(_ number: ExactNumber) -> ExactNumber {
    self == .percent ? Shown.hundredfold(number) : number
  }

  /// A number with so many decimals and its unit; a mark says that digits were cut off.
  fileprivate func text(_ number: ExactNumber, cutTo decimals: Int) -> String {
    let text = NumberText.cut(shown(number), decimals: max(decimals, leastDecimals))
    switch self {
    case .kroner, .rate, .price: return text + Shown.space + "kr"
    case .percent: return text + Shown.space + "%"
    case .inhabitants, .members, .positions, .number: return text
    }
  }
}
