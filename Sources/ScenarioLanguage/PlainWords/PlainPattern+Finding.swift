extension PlainPattern {
  /// What people call looking for a number, or for what is uncertain.
  static let finding: [PlainPattern] = [
    PlainPattern(
      [[.least], [.fee, .rate], [.notEmpty, .balance, .reserve, .left]],
      with: [.noMember, .noThing],
      without: [.who, .pay, .members, .show, .why], "solve rate for {goal}"),
    PlainPattern(
      [[.cover, .balance, .notEmpty], [.fee, .rate]], with: [.fee, .noMember, .noThing],
      without: [
        .must, .find, .howMuch, .howMany, .why, .staff, .profiling, .reserve, .raise, .lower, .vary,
      ], "rate {feemove}; {outcome}{year}"),
    PlainPattern(
      [[.most, .afford, .whereTo], [.profiling], [.notEmpty, .balance, .reserve, .left]],
      with: .noMember, without: [.why, .decide, .meaning, .fee, .rate],
      "solve profiling for {goal}"),
    PlainPattern(
      [[.happens], [.fee, .rate, .profiling], [.balance, .notEmpty, .cover, .asNow]],
      with: [.noMember, .noThing], without: [.why, .decide], "solve {lever} for {goal}",
      "solve {lever} for {other goal}"),
    PlainPattern(
      [[.asNow], [.others, .happens]], with: [.noMember, .noNumber, .noThing],
      "solve rate for {goal}"),
    PlainPattern(
      [[.cover, .balance, .notEmpty]], with: [.price, .noMember, .noThing],
      without: [.must, .find, .howMuch, .howMany, .why, .staff, .profiling, .reserve],
      "rate {feemove}; {outcome}{year}"),
    PlainPattern(
      [[.must, .find, .howMuch], [.fee, .rate], [.pay]], with: [.member, .amount, .noThing],
      without: [.why, .decide, .share, .who, .most, .weight, .reserve, .result, .left],
      "solve rate for fees of {first}{year} >= {amount}"),
    PlainPattern(
      [[.who], [.cheapest], [.members, .fee]], with: [.noMember, .noThing],
      "show members by fee bottom {top}"),
    PlainPattern(
      [[.others], [.pay, .fee, .rate], [.must, .howMuch]], with: [.noMember, .noNumber, .noThing],
      without: [.why, .decide, .share, .who, .most], "solve rate for {goal}",
      "solve rate for {other goal}"),
    PlainPattern(
      [[.keepOn]], with: [.noMember, .noThing], without: [.howLong, .run], unknown: 1,
      "help extend"),
    PlainPattern(
      [
        [.howMany], [.staff, .end, .temporary, .permanent],
        [.lower, .end, .remove, .out, .goes, .goOut], [.must, .balance, .cover, .notEmpty, .aim],
      ], with: [.noMember, .noThing], unknown: 1,
      "{needed positions}", "help end"),
    PlainPattern(
      [[.howMany], [.staff, .end], [.lower, .end, .remove, .out, .goes, .goOut]], with: .noMember,
      "help end"),
    PlainPattern(
      [[.another], [.members]], with: .noMember, without: [.negation, .left, .howMany],
      "help join"),
    PlainPattern(
      [[.howLong], [.must]], with: [.noMember, .noNumber], without: [.aim, .howMuch],
      "how long{of scenario}"),
    PlainPattern(
      [[.asksWhen], [.fee, .rate]], with: [.noMember, .noNumber], without: [.pay, .howLong, .run],
      unknown: 1, "help rate"),
    PlainPattern(
      [[.weight], [.howMuch]], with: [.noMember, .noNumber, .noThing], without: [.must, .find],
      "help weight"),
    PlainPattern(
      [[.everything], [.raise, .grows]], with: [.noMember, .noNumber, .noThing],
      without: [.fee, .rate, .howMuch, .who, .why, .pay, .staff, .must, .most, .spend, .funds],
      "help growth"),
    PlainPattern(
      [[.prices, .salaries, .wageGrowth, .populationGrowth], [.raise, .grow]],
      with: [.noMember, .noNumber, .noThing],
      without: [
        .howMuch, .must, .who, .why, .decide, .hire, .most, .profiling, .spend, .cost, .pay,
      ], "help growth"),
    PlainPattern(
      [[.howMuch], [.fee, .expenses, .income, .salaries, .profiling, .reserve, .result]],
      with: [.percent, .noMember, .noThing],
      without: [
        .raise, .lower, .grow, .staff, .save, .must, .aim, .condition, .rate, .half, .risk, .cost,
        .afford,
      ], "{figure}{year} * {percent}"),
    PlainPattern(
      [[.howLong, .run], [.funds, .release]], with: [.noMember, .noNumber], without: [.reserve],
      "show funds"),
    PlainPattern(
      [[.weight], [.must, .find, .balance, .notEmpty]], with: .member,
      without: [.why, .decide, .meaning], "solve weight {first} for {goal}"),
    PlainPattern(
      [[.fee, .rate], [.vary]], with: [.prices, .noMember], without: [.raise, .lower],
      "sweep rate {fees tried} show {outcome or free}"),
    PlainPattern(
      [[.howMany], [.afford, .hire]], "solve positions for free >= 0", "hire 1 temporary"),
    PlainPattern(
      [
        [.must, .howMuch, .find, .raise, .lower, .level, .aim, .afford, .who],
        [.balance, .notEmpty, .cover, .reserve, .result, .left, .asNow, .closing],
      ],
      with: .noMember, without: [.why, .decide, .meaning, .most, .least, .goals, .activities],
      "{solve}solve {lever} for {goal}", "{solve}solve {lever} for {other goal}",
      "{solve}solve {other lever} for {goal}"),
    PlainPattern(
      [[.afford], [.profiling]], with: [.noMember, .noNumber],
      without: [.raise, .lower], "solve profiling for {goal}"),
    PlainPattern(
      [[.least], [.fee, .rate]], with: [.noMember, .noNumber],
      without: [.who, .pay, .members, .show, .everyone], unknown: 1, "solve rate for free >= 0"),
    PlainPattern(
      [[.fee, .rate], [.reserve, .result, .left]], with: [.amount, .noMember, .noThing],
      without: [.why, .decide, .meaning, .who], "solve rate for {goal}"),
    PlainPattern(
      [[.lower], [.fee, .rate]], with: [.noMember, .noNumber, .noThing],
      without: [.who, .why, .decide, .members, .everyone, .happens, .profiling],
      "solve rate for free >= 0"),
    PlainPattern(
      [[.must, .find], [.fee, .rate, .profiling]], with: .noMember, without: [.why, .decide],
      "solve {lever} for {goal}", "solve {lever} for {other goal}"),
    PlainPattern(
      [[.fee, .rate], [.raise, .grows]], with: [.noMember, .noNumber, .noThing],
      without: [
        .who, .why, .howMuch, .members, .everyone, .happens, .profiling, .staff, .spend, .counties,
        .than, .most, .howLong,
      ], "help rate"),
    PlainPattern(
      [[.salaries], [.lower, .save]], with: [.noMember, .noNumber, .noThing],
      without: [.who, .why, .howMuch, .must, .profiling], "help cost"),
    PlainPattern([[.risk]], with: .noMember, "risk {risked}", "risk {risked} with approximate"),
    PlainPattern(
      [[.howLong], [.howMuch, .happens], [.result, .reserve]], with: [.year, .noMember, .noNumber],
      without: [.run], "{figure}{year}"),
    PlainPattern([[.howLong]], "how long{of scenario}", "{horizon}show years"),
    PlainPattern(
      [[.reserve, .money, .left], [.run]], "how long{of scenario}", "{horizon}show years"),
    PlainPattern(
      [[.share], [.counties]], with: [.noMember, .noNumber], without: [.members, .population],
      "{fees of counties} / fees{year}"),
    PlainPattern(
      [[.share]], with: .member, without: [.members, .population], "{fees together} / fees{year}"),
    PlainPattern(
      [[.howMuch], [.by, .level], [.budget], [.salaries, .profiling]],
      with: [.noMember, .noNumber], "{figure}{year} / expenses{year}"),
    PlainPattern(
      [[.share], [.expenses, .budget, .money, .everything], [.salaries, .profiling]],
      with: [.noMember, .noNumber], "{figure}{year} / expenses{year}"),
    PlainPattern(
      [[.share], [.income], [.fee]], with: [.noMember, .noNumber],
      .init("fees{year} / income{year}", nb: "kontingent{year} / inntekter{year}")),
    PlainPattern(
      [[.matters], [.reserve]], with: .noMember, unknown: 1, "sensitivity free {spread}"),
    PlainPattern(
      [[.matters]], with: .noMember, unknown: 1, "sensitivity {figure or free} {spread}"),
    PlainPattern(
      [[.save, .lower, .whereTo]], with: [.noNumber, .noMember, .noThing],
      without: [.profiling, .fee, .rate, .staff, .howMuch, .reserve, .salaries, .left],
      "show lines",
      .init("sensitivity free 10%", nb: "følsomhet fri 10 %")),
  ]
}
