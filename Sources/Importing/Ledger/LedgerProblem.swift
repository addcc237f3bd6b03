import Lettering
import ScenarioLanguage

/// A way in which a table is no ledger extract.
enum LedgerProblem: Error, Hashable {
  /// No column has lines or accounts.
  case noLines
  /// No column has amounts.
  case noAmounts
  /// No row has an amount.
  case noRows
  /// A row has an amount and no line.
  case noName
  /// The amount is no sum of whole øre, or beyond what can be reckoned with.
  case notMoney
}

extension LedgerProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .noLines:
      language.text(
        en: "no column has lines or accounts; call it line",
        nb: "ingen kolonne har poster eller kontoer; kall den post")
    case .noAmounts:
      language.text(
        en: "no column has amounts; call it amount", nb: "ingen kolonne har beløp; kall den beløp")
    case .noRows:
      language.text(
        en: "no row has an amount; look at the column of amounts",
        nb: "ingen rad har noe beløp; se på kolonnen med beløp")
    case .noName:
      language.text(
        en: "the amount stands beside no line; write which it is of",
        nb: "beløpet står ikke ved noen post; skriv hvilken det gjelder")
    case .notMoney:
      language.text(
        en: "the amount must have at most two decimals and be within what can be reckoned with",
        nb: "beløpet må ha høyst to desimaler og være innenfor det som kan regnes med")
    }
  }
}
