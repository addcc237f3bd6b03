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
      let adjusted = change.adjusted, adjusted.isSet,
      let number = try? planned.plan.present(adjusted.lever), !number.isNegative
    else { return nil }
    let kind = adjusted.lever.kind
    return NumberText.typed(
      number, isRate: kind == .rate, isMoney: kind == .kroner, in: language)
  }
}
