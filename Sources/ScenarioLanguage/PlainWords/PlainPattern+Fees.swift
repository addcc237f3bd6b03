extension PlainPattern {
  /// What a fee for everybody is not said of.
  private static let ofSome = asks + [.counties, .negation]

  /// What becomes of the fee.
  static let fees: [PlainPattern] = [
    PlainPattern(
      [
        [.fee, .rate], [.result, .reserve, .left, .income, .expenses],
        [.howMuch, .happens, .level, .by],
      ],
      with: [.fee, .noMember],
      without: ofSome + [.must, .aim, .balance, .cover, .notEmpty, .find, .staff, .afford, .grow],
      unknown: 1, "rate {feemove}; {outcome}{year}"),
    PlainPattern(
      [[.result, .reserve, .left, .income, .expenses, .balance, .notEmpty]],
      with: [.price, .noMember, .noThing],
      without: ofSome + [
        .vary, .hire, .pay, .grant, .must, .aim, .cover, .find, .staff, .afford, .grow, .raise,
        .lower,
        .profiling, .salaries,
      ], "rate {feelevel}; {outcome}{year}"),
    PlainPattern(
      [[.freeze], [.fee, .rate]], with: [.noMember, .noNumber], without: ofSome,
      "{horizon}growth fees 0%{span}"),
    PlainPattern(
      [[.freeze], [.salaries]], with: [.noMember, .noNumber], without: ofSome,
      "{horizon}growth wages 0%{span}"),
    PlainPattern(
      [[.afford], [.fee, .rate]], with: [.fee, .noMember, .noThing],
      without: ofSome + [.staff, .hire, .howMuch, .howMany, .must, .profiling],
      "rate {feemove}{from}"),
    PlainPattern(
      [[.afford], [.raise, .lower]], with: [.øre, .noMember, .noThing],
      without: ofSome + [.staff, .hire, .howMuch, .howMany, .must, .profiling, .salaries],
      "rate {feemove}{from}"),
    PlainPattern(
      [[.afford]], with: [.price, .noMember, .noThing],
      without: ofSome + [.staff, .hire, .howMuch, .howMany, .must, .profiling, .salaries, .money],
      "rate {feelevel}{from}"),
    PlainPattern(
      [[.fee, .rate], [.grow]], with: [.percent, .noMember], without: ofSome,
      "{horizon}growth fees {percent}{span}"),
    PlainPattern(
      [[.fee, .rate]], with: [.fee, .noMember],
      without: ofSome + [.reserve, .balance, .hire, .afford], unknown: 2, "rate {feemove}{from}"),
    PlainPattern(
      [[.fee, .rate], [.half, .double]], with: .noMember, without: ofSome, "rate {part}{from}"),
    PlainPattern(
      [[.raise, .lower]], with: [.price, .noMember, .noThing],
      without: ofSome + [
        .staff, .profiling, .salaries, .expenses, .population, .prices, .reserve, .result, .grow,
        .afford,
      ], "rate {feemove}{from}"),
    PlainPattern(
      [], with: [.price, .noMember, .noThing],
      without: ofSome + [
        .staff, .profiling, .salaries, .expenses, .population, .prices, .reserve, .result, .hire,
        .grow, .afford, .weight, .undo, .income, .grant, .money, .vary, .average, .balance,
      ], "rate {feelevel}{from}"),
    PlainPattern(
      [[.everyone], [.pay]], with: [.fee, .noMember], without: ofSome, "rate {feemove}{from}"),
  ]
}
