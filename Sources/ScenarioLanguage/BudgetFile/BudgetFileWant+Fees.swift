extension BudgetFileWant {
  /// What a statement about the rules of fees wants, as part of a sentence.
  func feeText(in language: InterfaceLanguage) -> String {
    let (english, norwegian) = feeTexts ?? ("", "")
    return language.text(en: english, nb: norwegian)
  }

  private var feeTexts: (en: String, nb: String)? {
    switch self {
    case .classWord:
      ("one word that begins no other line", "ett ord som ingen annen linje begynner med")
    case .feeClass:
      ("`of` and the classes of members that pay it", "`for` og medlemsklassene som skal betale")
    case .feeAbove: ("`fee of` and a class above it", "`kontingent for` og en klasse lenger opp")
    case .feeTerm:
      (
        "what is paid, such as `amount` or `per`, on the lines below",
        "det som skal betales, for eksempel `beløp` eller `per`, på linjene under"
      )
    case .termAbove:
      (
        "what it is taken off, such as `amount` or `per`, above it in the rule",
        "det som skal trekkes fra, for eksempel `beløp` eller `per`, over det i regelen"
      )
    case .pastYear: ("the year of the budget or one before", "budsjettåret eller et år før")
    case .feeNumber:
      (FeeRuleWords.range(in: .english), FeeRuleWords.range(in: .norwegian))
    case .measure:
      (
        "`inhabitants`, or what a `measure` above declares",
        "`innbyggere`, eller det et `grunnlag` lenger opp oppgir"
      )
    case .measured:
      (
        "zero or more, with at most eight decimals", "null eller mer, med høyst åtte desimaler"
      )
    case .steps:
      (
        "`to` with a bound, a colon and a number for each step, and `above` with the last number",
        "`til` med en grense, kolon og et tall for hvert trinn, og `over` med det siste tallet"
      )
    case .risingBound: ("above the bound before it", "høyere enn grensen foran")
    case .shareKeys:
      (
        "`by` and what it is shared by, such as `by members 20 %, inhabitants 80 %`",
        "`etter` og det som avgjør fordelingen, for eksempel `etter medlemmer 20 %, innbyggere 80 %`"
      )
    case .wholeTotal: ("such that the parts make 100 %", "slik at delene blir 100 % til sammen")
    case .firstYears:
      (
        "a number of years from 1 to \(FeeRuleReading.mostFirstYears)",
        "et antall år fra 1 til \(FeeRuleReading.mostFirstYears)"
      )
    case .percent: ("a percentage from 0 to 100 %", "et prosenttall fra 0 til 100 %")
    case .feePeriod: ("`month` or `year`", "`måneder` eller `år`")
    case .oneSidedTie:
      (
        "`more than previous` or `less than previous`",
        "`mer enn forrige` eller `mindre enn forrige`"
      )
    case .previousFee:
      ("a percentage and `of previous`", "et prosenttall og `av forrige`")
    case _: nil
    }
  }
}
