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
      without: [.must, .find, .raise, .lower, .aim],
      (en: "result{year}", nb: "resultat{year}")),
    PlainPattern(
      [[.fee, .pay, .cost], [.than], [.everyone, .members, .counties, .others]], with: .noNumber,
      (en: "show fees", nb: "vis kontingent")),
    PlainPattern(
      [[.raise, .lower, .population], [.than]], with: [.members, .noNumber],
      without: [.fee, .pay, .cost, .rate],
      (
        en: "population of {first}{year} - population of {second}{year}",
        nb: "folketall av {first}{year} - folketall av {second}{year}"
      )),
    PlainPattern(
      [[.fee, .pay, .cost], [.than]], with: [.members, .noNumber],
      (
        en: "fees of {first}{year} - fees of {second}{year}",
        nb: "kontingent av {first}{year} - kontingent av {second}{year}"
      )),
    PlainPattern(
      [[.pay, .members, .by, .goOut, .notice, .out, .left, .comeIn]], with: [.members, .noNumber],
      without: [.than, .result, .expenses, .budget, .risk, .afford, .double, .once, .weight],
      (en: "show members", nb: "vis medlemmer")),
    PlainPattern(
      [[.pay, .once, .double, .half, .weight, .members, .by, .goOut, .notice, .out, .left]],
      with: [.member, .noNumber], without: [.result, .expenses, .budget, .risk, .afford],
      (en: "show member {first}", nb: "vis medlem {first}")),
  ]

  private static let explaining: [PlainPattern] = [
    PlainPattern(
      [[.seconded, .temporary, .permanent], [.howMuch]], with: [.noMember, .noNumber],
      without: [.staff, .salaries, .cost], (en: "help {word}", nb: "hjelp {word}")),
    PlainPattern(
      [[.notice], [.who, .members]], with: .noMember, without: [.must, .asksWhen], unknown: 1,
      (en: "show members", nb: "vis medlemmer")),
    PlainPattern(
      [[.notice], [.must, .asksWhen, .howLong]], with: .noMember, unknown: 1,
      (en: "help leave", nb: "hjelp ut")),
    PlainPattern([[.notice]], with: .noMember, unknown: 1, (en: "show", nb: "vis")),
    PlainPattern(
      [[.decide], [.profiling]], unknown: 1, (en: "help profiling", nb: "hjelp profilering")),
    PlainPattern(
      [[.decide], [.end]], with: .noMember, unknown: 1, (en: "help end", nb: "hjelp avslutt")),
    PlainPattern(
      [[.decide], [.goOut, .out]], with: .noMember, unknown: 1, (en: "help leave", nb: "hjelp ut")),
    PlainPattern(
      [[.decide], [.comeIn, .members]], with: .noMember, without: [.fee, .rate, .end], unknown: 1,
      (en: "help join", nb: "hjelp inn")),
    PlainPattern([[.decide], [.activities]], unknown: 1, (en: "help drop", nb: "hjelp dropp")),
    PlainPattern(
      [[.decide], [.staff, .permanent, .temporary, .seconded, .hire, .salaries]], unknown: 1,
      (en: "help hire", nb: "hjelp ansett")),
    PlainPattern(
      [[.decide], [.funds, .bound, .reserve, .release]], unknown: 1,
      (en: "help release", nb: "hjelp frigi")),
    PlainPattern(
      [[.decide], [.budget, .expenses, .lines, .money, .spend]], without: [.fee, .rate], unknown: 1,
      (en: "help spend", nb: "hjelp bruk"), (en: "show sources", nb: "vis kilder")),
    PlainPattern(
      [[.decide], [.fee, .rate]], unknown: 1, (en: "help rate", nb: "hjelp sats"),
      (en: "show sources", nb: "vis kilder")),
    PlainPattern(
      [[.decide]], with: [.noMember, .noNumber], unknown: 1, (en: "help rate", nb: "hjelp sats"),
      (en: "show sources", nb: "vis kilder")),
    PlainPattern(
      [[.meaning]], with: [.noMember, .noNumber], (en: "help {word}", nb: "hjelp {word}")),
    PlainPattern(
      [[.meaning]], with: [.noMember, .noNumber], unknown: 1,
      (en: "help {vocabulary}", nb: "hjelp {vocabulary}")),
    PlainPattern(
      [[.why], [.fee, .pay, .most, .cost]], with: .member, unknown: 1,
      (en: "why fees of {first}{year}", nb: "hvorfor kontingent av {first}{year}")),
    PlainPattern([[.why]], with: .line, (en: "show lines", nb: "vis poster")),
    PlainPattern(
      [[.why]], with: .profilingLine,
      (
        en: "why profiling of {profiling line}{year}",
        nb: "hvorfor profilering av {profiling line}{year}"
      )),
    PlainPattern(
      [[.why]], with: [.member], without: [.goOut, .out],
      (en: "why fees of {first}{year}", nb: "hvorfor kontingent av {first}{year}")),
    PlainPattern(
      [[.why], [.spend, .expenses], [.income]], with: .noMember, unknown: 1,
      (en: "why result{year}", nb: "hvorfor resultat{year}")),
    PlainPattern(
      [[.result], [.most], [.pay, .raise]], with: .noMember, without: [.who], unknown: 1,
      (en: "why result{year}", nb: "hvorfor resultat{year}")),
    PlainPattern(
      [[.why], [.lose], [.money]], with: .noMember,
      (en: "why result{year}", nb: "hvorfor resultat{year}")),
    PlainPattern(
      [[.why]], with: .noMember, unknown: 1,
      (en: "why {figure}{year}", nb: "hvorfor {figure}{year}")),
  ]

  /// Questions about what the changes beside them do, before those of how things stand.
  static let ofChanges: [PlainPattern] = [
    PlainPattern(
      [[.happens]], with: [.member, .noThing, .noNumber],
      without: [.why, .share, .compare, .population],
      (en: "fees of {first}{year}", nb: "kontingent av {first}{year}")),
    PlainPattern(
      [[.happens, .show]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.result, .years, .budget, .compare, .fee, .income, .expenses, .members, .staff],
      (en: "free{year}", nb: "fri{year}")),
    PlainPattern(
      [[.pay, .fee, .cost, .raise, .lower], [.members, .everyone, .who]], with: .noMember,
      without: [.everything, .result, .reserve, .left, .staff, .profiling, .most, .least],
      (en: "show members by change", nb: "vis medlemmer etter endring")),
    PlainPattern(
      [[.lose], [.members, .who]], with: .noMember,
      (en: "show members by change", nb: "vis medlemmer etter endring")),
  ]
}
