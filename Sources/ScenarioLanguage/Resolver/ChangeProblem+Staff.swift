import Budget

extension ChangeProblem {
  /// The sentence of a problem with how many positions there are, or with a percentage.
  func staffMessage(in language: InterfaceLanguage) -> String {
    if case .tooManyPositions(let limit) = self {
      return language.text(
        en: "a plan has at most \(limit) positions; hire from 1 up to that number",
        nb: "en plan har høyst \(limit) stillinger; ansett færre")
    }
    if case .illegalOnCost(let problem) = self { return onCostMessage(problem, in: language) }
    if case .illegalOthersPart(let problem) = self { return othersMessage(problem, in: language) }
    guard case .illegalPercentage(let problem) = self else { return "" }
    return switch problem {
    case .outOfRange:
      language.text(
        en: "a position is more than 0 and at most 100 %; write a percentage in between",
        nb: "en stilling er over 0 og høyst 100 %; skriv en prosent imellom")
    case .finerThanTwoDecimals, .finerThanFourDecimals:
      language.text(
        en: "the percentage of a position can have two decimals at most; round it",
        nb: "stillingsprosenten kan ha høyst to desimaler; rund den av")
    }
  }

  private func othersMessage(
    _ problem: FigureProblem, in language: InterfaceLanguage
  ) -> String {
    switch problem {
    case .outOfRange:
      language.text(
        en: "others pay from 0 to 100 % of a cost; write a percentage in between",
        nb: "andre betaler fra 0 til 100 % av en kostnad; skriv en prosent imellom")
    case .finerThanTwoDecimals, .finerThanFourDecimals:
      language.text(
        en: "the percentage that others pay can have two decimals at most; round it",
        nb: "prosenten andre betaler, kan ha høyst to desimaler; rund den av")
    }
  }

  private func onCostMessage(
    _ problem: FigureProblem, in language: InterfaceLanguage
  ) -> String {
    switch problem {
    case .outOfRange:
      language.text(
        en: "an on-cost is from 0 to 100 %; write a percentage in between",
        nb: "et påslag er fra 0 til 100 %; skriv en prosent imellom")
    case .finerThanTwoDecimals, .finerThanFourDecimals:
      language.text(
        en: "the percentage of an on-cost can have four decimals at most; round it",
        nb: "påslagsprosenten kan ha høyst fire desimaler; rund den av")
    }
  }
}
