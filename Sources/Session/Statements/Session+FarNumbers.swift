import Analysis
import Budget
import ScenarioLanguage

/// A number of a change that may be a slip, with the statement that may have been meant.
public struct DoubtedNumber: Sendable, Hashable {
  /// The number.
  public let number: FarNumber
  /// The statement with the number that may have been meant, as it is written in either language; nil where
  /// there is none.
  public let meant: LocalName?
}

extension DoubtedNumber {
  /// What a change says in a number that is far from what stood before it; nil where it says nothing such.
  init?(in change: Change, before plan: Plan, at place: StatementPlace) {
    guard let number = FarNumber(in: change, before: plan) else { return nil }
    self.number = number
    meant = place.parts.number.flatMap { range in
      guard let (part, whole) = place.fraction(in: range) else {
        return number.meant.map { meant in
          place.replacing(range) {
            NumberText.typed(
              meant, isRate: number.scale == .rate, isMoney: number.scale.isMoney, in: $0)
          }
        }
      }
      // A percentage with at most two decimals is what somebody would have written.
      guard part * 10_000 % whole == 0, let percentage = try? ExactNumber(part * 100, over: whole)
      else { return nil }
      return place.replacing(range) { NumberText.typed(percentage, in: $0) + "%" }
    }
  }
}

extension StatementPlace {
  /// The statement with another text in a stretch of it, in either language.
  fileprivate func replacing(
    _ range: SourceRange, with text: (InterfaceLanguage) -> String
  ) -> LocalName {
    let before = written(SourceRange(self.range.start, range.start))
    let after = written(SourceRange(range.end, self.range.end))
    return LocalName(
      before + text(.english) + after, norwegian: before + text(.norwegian) + after)
  }

  /// The finest part that people write as a fraction of one, `1/1000`; what is divided by more is a division.
  private static let finestFraction: Int128 = 1_000

  /// A part of one that is written as a fraction, such as `1/4`; nil for anything else.
  fileprivate func fraction(in range: SourceRange) -> (part: Int128, whole: Int128)? {
    let parts = written(range).split(separator: "/").map {
      Int128($0.filter { !$0.isWhitespace })
    }
    guard parts.count == 2, let part = parts[0], let whole = parts[1], part > 0, part < whole,
      whole <= Self.finestFraction
    else { return nil }
    return (part, whole)
  }
}

extension FarNumber.Scale {
  /// Whether it is written in thousands and millions.
  var isMoney: Bool {
    switch self {
    case .cost, .amount: true
    case .rate, .weight, .inhabitants, .positions: false
    }
  }
}
