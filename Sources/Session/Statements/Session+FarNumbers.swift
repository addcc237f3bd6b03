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
    meant = number.meant.flatMap { meant in
      place.parts.number.map { range in
        LocalName(
          place.replacing(range, with: meant, number.scale, in: .english),
          norwegian: place.replacing(range, with: meant, number.scale, in: .norwegian))
      }
    }
  }
}

extension StatementPlace {
  /// The statement with another number in a stretch of it.
  fileprivate func replacing(
    _ range: SourceRange, with number: ExactNumber, _ scale: FarNumber.Scale,
    in language: InterfaceLanguage
  ) -> String {
    let bytes = Array(text.utf8)
    let low = min(max(0, range.start - self.range.start), bytes.count)
    let high = min(max(low, range.end - self.range.start), bytes.count)
    return String(decoding: bytes[..<low], as: UTF8.self)
      + NumberText.typed(number, isRate: scale == .rate, isMoney: scale.isMoney, in: language)
      + String(decoding: bytes[high...], as: UTF8.self)
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
