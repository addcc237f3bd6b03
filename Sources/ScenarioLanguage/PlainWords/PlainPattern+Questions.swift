extension PlainPattern {
  /// What people call questions and wishes; all that fit are tried, in order.
  static let questions: [PlainPattern] = explaining + finding + tables + figures

  /// Questions in which a number or a verb is no change.
  static let firm: [PlainPattern] = [
    PlainPattern([[.why, .decide, .meaning, .howLong, .share]], unknown: 1),
    PlainPattern([[.must, .howMuch, .find], [.balance, .notEmpty, .cover]], unknown: 1),
    PlainPattern(
      [[.must, .howMuch], [.aim, .condition], [.reserve, .left]], with: .amount, unknown: 1),
    PlainPattern(
      [
        [.raise, .lower, .find, .level], [.fee, .rate, .profiling], [.balance, .notEmpty, .cover],
      ],
      with: .noNumber, unknown: 1),
    PlainPattern([[.howMany], [.afford, .hire]], unknown: 1),
    PlainPattern(
      [
        [.howMany], [.staff, .end, .temporary, .permanent],
        [.lower, .end, .remove, .out, .goes, .goOut],
      ], with: .noMember),
    PlainPattern([[.must, .howMuch, .find], [.weight]], with: [.member, .noNumber]),
    PlainPattern([[.find, .must], [.fee, .rate, .profiling], [.reserve, .result]], unknown: 1),
    PlainPattern([[.who], [.most, .least]], unknown: 1),
    PlainPattern([[.fee, .rate], [.vary]], with: .prices),
    PlainPattern(
      [[.most, .afford, .whereTo], [.profiling], [.notEmpty, .balance, .reserve, .left]],
      unknown: 1),
    PlainPattern(
      [[.reserve], [.profiling, .fee, .rate], [.raise], [.lower]], with: [.amount, .noMember],
      unknown: 1),
  ]

  /// Questions of whether something is so with a member.
  static let whether: [PlainPattern] = [
    PlainPattern(
      [[.balance], [.budget]], with: [.noMember, .noNumber],
      without: [.must, .find, .raise, .lower, .aim], "result{year}"),
    PlainPattern(
      [[.fee, .pay, .cost], [.than], [.everyone, .members, .counties, .others]], with: .noNumber,
      "show fees"),
    PlainPattern(
      [[.raise, .lower, .population], [.than]], with: [.members, .noNumber],
      without: [.fee, .pay, .cost, .rate], "{people compared}"),
    PlainPattern([[.fee, .pay, .cost], [.than]], with: [.members, .noNumber], "{fees compared}"),
    PlainPattern(
      [[.pay, .members, .by, .goOut, .notice, .out, .left, .comeIn]], with: [.members, .noNumber],
      without: [.than, .result, .expenses, .budget, .risk, .afford, .double, .once, .weight],
      "show members"),
    PlainPattern(
      [[.pay, .once, .double, .half, .weight, .members, .by, .goOut, .notice, .out, .left]],
      with: [.member, .noNumber], without: [.result, .expenses, .budget, .risk, .afford],
      "show member {first}"),
  ]

  private static let explaining: [PlainPattern] = [
    PlainPattern(
      [[.seconded, .temporary, .permanent], [.howMuch]], with: [.noMember, .noNumber],
      without: [.staff, .salaries, .cost], "help {word}"),
    PlainPattern(
      [[.notice], [.who, .members]], with: .noMember, without: [.must, .asksWhen], unknown: 1,
      "show members"),
    PlainPattern(
      [[.notice], [.must, .asksWhen, .howLong]], with: .noMember, unknown: 1, "help leave"),
    PlainPattern([[.notice]], with: .noMember, unknown: 1, "show"),
    PlainPattern([[.decide], [.profiling]], unknown: 1, "help profiling"),
    PlainPattern([[.decide], [.end]], with: .noMember, unknown: 1, "help end"),
    PlainPattern([[.decide], [.goOut, .out]], with: .noMember, unknown: 1, "help leave"),
    PlainPattern(
      [[.decide], [.comeIn, .members]], with: .noMember, without: [.fee, .rate, .end], unknown: 1,
      "help join"),
    PlainPattern([[.decide], [.activities]], unknown: 1, "help drop"),
    PlainPattern(
      [[.decide], [.staff, .permanent, .temporary, .seconded, .hire, .salaries]], unknown: 1,
      "help hire"),
    PlainPattern([[.decide], [.funds, .bound, .reserve, .release]], unknown: 1, "help release"),
    PlainPattern(
      [[.decide], [.budget, .expenses, .lines, .money, .spend]], without: [.fee, .rate], unknown: 1,
      "help spend", "show sources"),
    PlainPattern([[.decide], [.fee, .rate]], unknown: 1, "help rate", "show sources"),
    PlainPattern(
      [[.decide]], with: [.noMember, .noNumber], unknown: 1, "help rate", "show sources"),
    PlainPattern([[.meaning]], with: [.noMember, .noNumber], "help {word}"),
    PlainPattern([[.meaning]], with: [.noMember, .noNumber], unknown: 1, "help {vocabulary}"),
    PlainPattern(
      [[.why], [.fee, .pay, .most, .cost]], with: .member, unknown: 1, "why fees of {first}{year}"),
    PlainPattern([[.why]], with: .line, "show lines"),
    PlainPattern([[.why]], with: .profilingLine, "why profiling of {profiling line}{year}"),
    PlainPattern([[.why]], with: [.member], without: [.goOut, .out], "why fees of {first}{year}"),
    PlainPattern(
      [[.why], [.spend, .expenses], [.income]], with: .noMember, unknown: 1, "why result{year}"),
    PlainPattern(
      [[.result], [.most], [.pay, .raise]], with: .noMember, without: [.who], unknown: 1,
      "why result{year}"),
    PlainPattern([[.why], [.lose], [.money]], with: .noMember, "why result{year}"),
    PlainPattern([[.why]], with: .noMember, unknown: 1, "why {figure}{year}"),
  ]

  /// Questions about what the changes beside them do, before those of how things stand.
  static let ofChanges: [PlainPattern] = [
    PlainPattern(
      [[.happens]], with: [.member, .noThing, .noNumber],
      without: [.why, .share, .compare, .population], "fees of {first}{year}"),
    PlainPattern(
      [[.happens, .show]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.result, .years, .budget, .compare, .fee, .income, .expenses, .members, .staff],
      "free{year}"),
    PlainPattern(
      [[.pay, .fee, .cost, .raise, .lower], [.members, .everyone, .who]], with: .noMember,
      without: [.everything, .result, .reserve, .left, .staff, .profiling, .most, .least],
      "show members by change"),
    PlainPattern([[.lose], [.members, .who]], with: .noMember, "show members by change"),
  ]
}
