extension PlainPattern {
  /// What becomes of inhabitants, before what becomes of those who pay for them: `Drammen mister 500 innbyggere`.
  static let inhabitants: [PlainPattern] = [
    PlainPattern(
      [[.population], [.half, .double]], with: [.member, .noNumber], without: asks,
      "population {first} {part}{from}"),
    PlainPattern(
      [[.population], [.raise, .lower, .grow, .level, .lose, .another]], with: [.member, .people],
      without: asks + [.howMuch, .howMany, .everyone, .comeIn],
      "population {first} {people}{from}"),
    PlainPattern(
      [[.population]], with: [.member, .people],
      without: asks + [.howMuch, .howMany, .everyone, .comeIn],
      "population {first} {people}{from}"),
    PlainPattern(
      [[.grows, .raise, .lower]], with: [.member, .people, .noThing],
      without: asks + [
        .fee, .rate, .pay, .cost, .income, .grant, .profiling, .hire, .end, .salaries, .expenses,
        .weight,
        .result, .reserve, .howMuch, .howMany, .must, .share, .balance, .than, .money, .once,
        .everyone,
        .risk, .out, .goOut, .comeIn,
      ], "population {first} {people}{from}"),
  ]

  /// What is made that was not there.
  static let new: [PlainPattern] = [
    PlainPattern(
      [[.newLine]], with: [.amount, .noMember], without: asks, unknown: 9,
      "spend new {new line} {amount}{from}"),
    PlainPattern(
      [[.newFund]], with: [.amount, .noMember], without: asks + [.setAside, .grow], unknown: 9,
      .init("fund new {new fund} {amount}", nb: "fond nytt {new fund} {amount}")),
    PlainPattern(
      [[.setAside], [.newFund, .another]], with: [.amount, .noMember, .noThing], without: asks,
      unknown: 9,
      .init(
        "fund new {new fund} 0; pay {amount} into {new fund}{from}",
        nb: "fond nytt {new fund} 0; avsett {amount} til {new fund}{from}")),
    PlainPattern(
      [[.newFund]], with: [.noNumber, .noMember], without: asks, unknown: 9,
      .init("fund new {new fund} 0", nb: "fond nytt {new fund} 0")),
  ]

  /// What becomes of the funds, and what others or they pay for.
  static let funds: [PlainPattern] = [
    PlainPattern(
      [[.others, .grant], [.pay, .cover, .cost, .fee]], with: [.costShare, .noMember],
      without: asks, "cofinance {payer} {cost share}{from}"),
    PlainPattern(
      [[.pay, .cover]], with: [.costShare, .member], without: asks + [.fee, .rate, .weight, .once],
      "cofinance {payer} {cost share}{from}"),
    PlainPattern(
      [[.funds], [.pay, .cover, .fee, .spend, .cost]], with: [.noMember, .noNumber, .paidFor],
      without: asks, "cover {payer} from {fund}{from}"),
    PlainPattern(
      [[.grant, .income], [.profiling, .funds]], with: [.amount, .noMember, .noThing],
      without: asks + [.howMuch, .must, .lose, .lower, .remove, .release], unknown: 2,
      .init(
        "income new \"Grant\" {amount} to {fund}{from}",
        nb: "inntekt ny \"Tilskudd\" {amount} til {fund}{from}")),
    PlainPattern(
      [[.setAside], [.funds, .profiling]], with: [.amount, .noMember, .noThing],
      without: asks + [.howMuch], unknown: 1, "pay {amount} into {fund}{from}"),
    PlainPattern(
      [[.release]],
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .howMuch, .show, .left, .setAside,
      ], "release {fund} {released}{from}"),
    PlainPattern(
      [[.funds], [.spend], [.cover, .balance, .result]], with: [.noMember, .noNumber, .noThing],
      without: asks + [.howMuch, .left], "release {fund} {released}"),
    PlainPattern(
      [[.funds]], with: [.amountOfAll, .noMember, .noThing],
      without: asks + [.howMuch, .must, .release, .setAside, .left, .cover],
      "fund {fund} {amount}"),
  ]

  /// What becomes of what money goes to, and of where it comes from.
  static let amounts: [PlainPattern] = [
    PlainPattern(
      [[.remove, .lower]], with: .activity, without: asks, unknown: 1, "drop {activity}"),
    PlainPattern(
      [[.remove, .out, .goOut]], with: [.profilingLine, .noNumber],
      without: asks + [.howMuch, .goes, .spend, .cost, .pay, .result, .reserve, .left],
      "profiling {profiling line} 0{from}"),
    PlainPattern(
      [], with: [.profilingLine, .amount], without: asks + [.grant], unknown: 1,
      "profiling {profiling line} {move}{from}"),
    PlainPattern(
      [[.half, .double]], with: .profilingLine, without: asks, unknown: 1,
      "profiling {profiling line} {part}{from}"),
    PlainPattern(
      [[.lower]], with: [.profilingLine, .noNumber], without: [.aim, .must, .howMuch],
      "profiling {profiling line} 0{from}", "profiling {profiling line} -50%{from}"
    ),
    PlainPattern(
      [[.status, .level]], with: [.lines, .amountOfAll], without: asks,
      "itemise {line} {amount}{from}"),
    PlainPattern(
      [], with: [.line, .amount], without: asks + [.grant], unknown: 1, "spend {line} {move}{from}",
      "itemise {line} {amount alone}{from}", "spend {line} {amount alone}{from}"),
    PlainPattern(
      [[.half, .double]], with: .line, without: asks, unknown: 1, "spend {line} {part}{from}"),
    PlainPattern([[.remove]], with: .line, without: asks, "spend {line} 0{from}"),
    PlainPattern(
      [[.profiling]], with: .amount, without: asks + [.setAside, .grant, .income, .funds],
      unknown: 1, "profiling {move}{from}"),
    PlainPattern(
      [[.profiling], [.half, .double]], without: asks, unknown: 1, "profiling {part}{from}"),
    PlainPattern(
      [[.profiling], [.remove, .out, .nothing]], with: .noNumber, without: asks, unknown: 1,
      "profiling 0{from}"),
    PlainPattern(
      [[.salaries], [.howMuch], [.grow, .raise]], with: [.percent, .year, .noMember],
      without: asks, "{horizon}growth wages {percent}; salaries{year}"),
    PlainPattern(
      [[.wageGrowth]], with: .percent, without: asks, "{horizon}growth wages {percent}{span}"),
    PlainPattern(
      [[.grow]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .salaries, .prices, .income, .profiling, .expenses, .population, .result, .reserve,
        .staff,
        .weight,
      ], "{horizon}growth fees {percent}{span}", "{horizon}growth wages {percent}{span}",
      "{horizon}growth prices {percent}{span}"),
    PlainPattern(
      [[.grow], [.salaries]], with: .percent, without: asks,
      "{horizon}growth wages {percent}{span}"),
    PlainPattern(
      [[.prices]], with: .percent, without: asks, "{horizon}growth prices {percent}{span}"),
    PlainPattern(
      [[.income], [.grow]], with: .percent, without: asks,
      "{horizon}growth incomes {percent}{span}"),
    PlainPattern(
      [[.pay], [.raise]], with: [.member, .amount, .noThing],
      without: asks + [.fee, .rate, .than, .howMuch, .must, .cost, .lower],
      .init("income new \"Grant\" {amount}{from}", nb: "inntekt ny \"Tilskudd\" {amount}{from}")),
    PlainPattern(
      [[.grant, .income]], with: .amount,
      without: asks + [.must, .result, .lose, .lower, .remove, .end, .out, .save], unknown: 2,
      .init("income new \"Grant\" {amount}{from}", nb: "inntekt ny \"Tilskudd\" {amount}{from}")),
    PlainPattern(
      [
        [.expenses, .everything], [.everyone, .everything, .remove],
        [.raise, .lower, .save, .remove],
      ],
      with: [.percent, .noMember, .noThing], without: asks + [.salaries, .grow], "{every expense}"),
    PlainPattern(
      [[.expenses, .everything], [.raise, .lower, .save]], with: .amount,
      without: asks + [.salaries], "spend {largest line} {move}{from}", "profiling {move}{from}"),
    PlainPattern(
      [[.save, .lower]], with: [.amount, .noMember, .noThing],
      without: asks + [
        .reserve, .staff, .members, .salaries, .wageGrowth, .population, .income, .grant, .result,
      ], "profiling {move}{from}", "spend {largest line} {move}{from}", "end 1 temporary"),
  ]
}
