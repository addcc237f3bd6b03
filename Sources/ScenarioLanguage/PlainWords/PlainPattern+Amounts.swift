extension PlainPattern {
  /// What becomes of inhabitants, before what becomes of those who pay for them: `Drammen mister 500 innbyggere`.
  static let inhabitants: [PlainPattern] = [
    PlainPattern(
      [[.population], [.half, .double]], with: [.member, .noNumber], without: asks,
      (en: "population {first} {part}{from}", nb: "folketall {first} {part}{from}")),
    PlainPattern(
      [[.population], [.raise, .lower, .grow, .level, .lose, .another]], with: [.member, .people],
      without: asks + [.howMuch, .howMany, .everyone, .comeIn],
      (en: "population {first} {people}{from}", nb: "folketall {first} {people}{from}")),
    PlainPattern(
      [[.population]], with: [.member, .people],
      without: asks + [.howMuch, .howMany, .everyone, .comeIn],
      (en: "population {first} {people}{from}", nb: "folketall {first} {people}{from}")),
    PlainPattern(
      [[.grows, .raise, .lower]], with: [.member, .people, .noThing],
      without: asks + [
        .fee, .rate, .pay, .cost, .income, .grant, .profiling, .hire, .end, .salaries, .expenses,
        .weight,
        .result, .reserve, .howMuch, .howMany, .must, .share, .balance, .than, .money, .once,
        .everyone,
        .risk, .out, .goOut, .comeIn,
      ],
      (en: "population {first} {people}{from}", nb: "folketall {first} {people}{from}")),
  ]

  /// What is made that was not there.
  static let new: [PlainPattern] = [
    PlainPattern(
      [[.newLine]], with: [.amount, .noMember], without: asks, unknown: 9,
      (en: "spend new {new line} {amount}{from}", nb: "bruk ny {new line} {amount}{from}")),
    PlainPattern(
      [[.newFund]], with: [.amount, .noMember], without: asks + [.setAside, .grow], unknown: 9,
      (en: "fund new {new fund} {amount}", nb: "fond nytt {new fund} {amount}")),
    PlainPattern(
      [[.setAside], [.newFund, .another]], with: [.amount, .noMember, .noThing], without: asks,
      unknown: 9,
      (
        en: "fund new {new fund} 0; pay {amount} into {new fund}{from}",
        nb: "fond nytt {new fund} 0; avsett {amount} til {new fund}{from}"
      )),
    PlainPattern(
      [[.newFund]], with: [.noNumber, .noMember], without: asks, unknown: 9,
      (en: "fund new {new fund} 0", nb: "fond nytt {new fund} 0")),
  ]

  /// What becomes of the funds, and what others or they pay for.
  static let funds: [PlainPattern] = [
    PlainPattern(
      [[.others, .grant], [.pay, .cover, .cost, .fee]], with: [.costShare, .noMember],
      without: asks,
      (en: "cofinance {payer} {cost share}{from}", nb: "samfinansier {payer} {cost share}{from}")),
    PlainPattern(
      [[.funds], [.pay, .cover, .fee, .spend, .cost]], with: [.noMember, .noNumber, .paidFor],
      without: asks,
      (en: "cover {payer} from {fund}{from}", nb: "dekk {payer} fra {fund}{from}")),
    PlainPattern(
      [[.grant, .income], [.profiling, .funds]], with: [.amount, .noMember, .noThing],
      without: asks + [.howMuch, .must, .lose, .lower, .remove, .release], unknown: 2,
      (
        en: "income new \"Grant\" {amount} to {fund}{from}",
        nb: "inntekt ny \"Tilskudd\" {amount} til {fund}{from}"
      )),
    PlainPattern(
      [[.setAside], [.funds, .profiling]], with: [.amount, .noMember, .noThing],
      without: asks + [.howMuch], unknown: 1,
      (en: "pay {amount} into {fund}{from}", nb: "avsett {amount} til {fund}{from}")),
    PlainPattern(
      [[.release]],
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .howMuch, .show, .left, .setAside,
      ],
      (en: "release {fund} {released}{from}", nb: "frigi {fund} {released}{from}")),
    PlainPattern(
      [[.funds], [.spend], [.cover, .balance, .result]], with: [.noMember, .noNumber, .noThing],
      without: asks + [.howMuch, .left],
      (en: "release {fund} {released}", nb: "frigi {fund} {released}")),
    PlainPattern(
      [[.funds]], with: [.amountOfAll, .noMember, .noThing],
      without: asks + [.howMuch, .must, .release, .setAside, .left, .cover],
      (en: "fund {fund} {amount}", nb: "fond {fund} {amount}")),
  ]

  /// What becomes of what money goes to, and of where it comes from.
  static let amounts: [PlainPattern] = [
    PlainPattern(
      [[.remove, .lower]], with: .activity, without: asks, unknown: 1,
      (en: "drop {activity}", nb: "dropp {activity}")),
    PlainPattern(
      [[.remove, .out, .goOut]], with: [.profilingLine, .noNumber],
      without: asks + [.howMuch, .goes, .spend, .cost, .pay, .result, .reserve, .left],
      (en: "profiling {profiling line} 0{from}", nb: "profilering {profiling line} 0{from}")),
    PlainPattern(
      [], with: [.profilingLine, .amount], without: asks, unknown: 1,
      (
        en: "profiling {profiling line} {move}{from}",
        nb: "profilering {profiling line} {move}{from}"
      )),
    PlainPattern(
      [[.half, .double]], with: .profilingLine, without: asks, unknown: 1,
      (
        en: "profiling {profiling line} {part}{from}",
        nb: "profilering {profiling line} {part}{from}"
      )),
    PlainPattern(
      [[.lower]], with: [.profilingLine, .noNumber], without: [.aim, .must, .howMuch],
      (en: "profiling {profiling line} 0{from}", nb: "profilering {profiling line} 0{from}"),
      (en: "profiling {profiling line} -50%{from}", nb: "profilering {profiling line} -50%{from}")
    ),
    PlainPattern(
      [[.status, .level]], with: [.lines, .amountOfAll], without: asks,
      (en: "itemise {line} {amount}{from}", nb: "spesifiser {line} {amount}{from}")),
    PlainPattern(
      [], with: [.line, .amount], without: asks, unknown: 1,
      (en: "spend {line} {move}{from}", nb: "bruk {line} {move}{from}"),
      (en: "itemise {line} {amount alone}{from}", nb: "spesifiser {line} {amount alone}{from}"),
      (en: "spend {line} {amount alone}{from}", nb: "bruk {line} {amount alone}{from}")),
    PlainPattern(
      [[.half, .double]], with: .line, without: asks, unknown: 1,
      (en: "spend {line} {part}{from}", nb: "bruk {line} {part}{from}")),
    PlainPattern(
      [[.remove]], with: .line, without: asks,
      (en: "spend {line} 0{from}", nb: "bruk {line} 0{from}")),
    PlainPattern(
      [[.profiling]], with: .amount, without: asks + [.setAside, .grant, .income, .funds],
      unknown: 1,
      (en: "profiling {move}{from}", nb: "profilering {move}{from}")),
    PlainPattern(
      [[.profiling], [.half, .double]], without: asks, unknown: 1,
      (en: "profiling {part}{from}", nb: "profilering {part}{from}")),
    PlainPattern(
      [[.profiling], [.remove, .out, .nothing]], with: .noNumber, without: asks, unknown: 1,
      (en: "profiling 0{from}", nb: "profilering 0{from}")),
    PlainPattern(
      [[.salaries], [.howMuch], [.grow, .raise]], with: [.percent, .year, .noMember],
      without: asks,
      (
        en: "{horizon}growth wages {percent}; salaries{year}",
        nb: "{horizon}vekst lønn {percent}; lønn{year}"
      )),
    PlainPattern(
      [[.wageGrowth]], with: .percent, without: asks,
      (en: "{horizon}growth wages {percent}{span}", nb: "{horizon}vekst lønn {percent}{span}")),
    PlainPattern(
      [[.grow]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .salaries, .prices, .income, .profiling, .expenses, .population, .result, .reserve,
        .staff,
        .weight,
      ],
      (
        en: "{horizon}growth fees {percent}{span}",
        nb: "{horizon}vekst kontingent {percent}{span}"
      ),
      (en: "{horizon}growth wages {percent}{span}", nb: "{horizon}vekst lønn {percent}{span}"),
      (en: "{horizon}growth prices {percent}{span}", nb: "{horizon}vekst priser {percent}{span}")),
    PlainPattern(
      [[.grow], [.salaries]], with: .percent, without: asks,
      (en: "{horizon}growth wages {percent}{span}", nb: "{horizon}vekst lønn {percent}{span}")),
    PlainPattern(
      [[.prices]], with: .percent, without: asks,
      (en: "{horizon}growth prices {percent}{span}", nb: "{horizon}vekst priser {percent}{span}")),
    PlainPattern(
      [[.income], [.grow]], with: .percent, without: asks,
      (
        en: "{horizon}growth incomes {percent}{span}",
        nb: "{horizon}vekst inntekter {percent}{span}"
      )),
    PlainPattern(
      [[.pay], [.raise]], with: [.member, .amount, .noThing],
      without: asks + [.fee, .rate, .than, .howMuch, .must, .cost, .lower],
      (en: "income new \"Grant\" {amount}{from}", nb: "inntekt ny \"Tilskudd\" {amount}{from}")),
    PlainPattern(
      [[.grant, .income]], with: .amount,
      without: asks + [.must, .result, .lose, .lower, .remove, .end, .out, .save], unknown: 2,
      (en: "income new \"Grant\" {amount}{from}", nb: "inntekt ny \"Tilskudd\" {amount}{from}")),
    PlainPattern(
      [
        [.expenses, .everything], [.everyone, .everything, .remove],
        [.raise, .lower, .save, .remove],
      ],
      with: [.percent, .noMember, .noThing], without: asks + [.salaries, .grow],
      (en: "{every expense}", nb: "{every expense}")),
    PlainPattern(
      [[.expenses, .everything], [.raise, .lower, .save]], with: .amount,
      without: asks + [.salaries],
      (en: "spend {largest line} {move}{from}", nb: "bruk {largest line} {move}{from}"),
      (en: "profiling {move}{from}", nb: "profilering {move}{from}")),
    PlainPattern(
      [[.save, .lower]], with: [.amount, .noMember, .noThing],
      without: asks + [
        .reserve, .staff, .members, .salaries, .wageGrowth, .population, .income, .grant, .result,
      ],
      (en: "profiling {move}{from}", nb: "profilering {move}{from}"),
      (en: "spend {largest line} {move}{from}", nb: "bruk {largest line} {move}{from}"),
      (en: "end 1 temporary", nb: "avslutt 1 midlertidig")),
  ]
}
