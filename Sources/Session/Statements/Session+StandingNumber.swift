import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The number that stands where a change statement is typed up to its number, as it can be typed: `1.50` behind
  /// `rate`; nil where a number there would adjust nothing that stands.
  ///
  /// Tries the statement with a number, without carrying it out; linear in the text's length.
  public func standingNumber(behind text: String, in language: InterfaceLanguage) -> String? {
    let parsed = Parser.parse(SourceText(name: "", text: text + "1"))
    guard let statement = parsed.statements.last, statement.range.end == text.utf8.count + 1,
      case .change(let syntax) = statement.syntax,
      let change = try? Resolver(SessionContext(session: self)).change(syntax),
      let (lever, scale) = change.adjustedLever, change.isSetting,
      let number = try? planned.plan.present(lever), !number.isNegative
    else { return nil }
    return NumberText.typed(
      number, isRate: scale == .rate, isMoney: scale.isMoney, in: language)
  }
}

extension Change {
  /// Whether its number takes the place of what stood, rather than moving it.
  fileprivate var isSetting: Bool {
    switch self {
    case .rate(.set, _), .weight(_, .set, _), .population(_, .set, _), .cost(_, .set, _),
      .subBudget(_, .set, _), .spend(_, .set, _), .income(_, .set, _), .fund(_, .set):
      true
    case _: false
    }
  }
}
