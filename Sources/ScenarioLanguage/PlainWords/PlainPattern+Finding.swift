extension PlainPattern {
  /// What people call looking for a number, or for what is uncertain.
  static let finding: [PlainPattern] = [
    PlainPattern(
      [[.least], [.fee, .rate], [.notEmpty, .balance, .reserve, .left]],
      with: [.noMember, .noThing],
      without: [.who, .pay, .members, .show, .why],
      (en: "solve rate for {goal}", nb: "finn sats slik at {goal}")),
    PlainPattern(
      [[.cover, .balance, .notEmpty], [.fee, .rate]], with: [.fee, .noMember, .noThing],
      without: [
        .must, .find, .howMuch, .howMany, .why, .staff, .profiling, .reserve, .raise, .lower, .vary,
      ],
      (en: "rate {feemove}; {outcome}{year}", nb: "sats {feemove}; {outcome}{year}")),
    PlainPattern(
      [[.most, .afford, .whereTo], [.profiling], [.notEmpty, .balance, .reserve, .left]],
      with: .noMember, without: [.why, .decide, .meaning, .fee, .rate],
      (en: "solve profiling for {goal}", nb: "finn profilering slik at {goal}")),
    PlainPattern(
      [[.happens], [.fee, .rate, .profiling], [.balance, .notEmpty, .cover, .asNow]],
      with: [.noMember, .noThing], without: [.why, .decide],
      (en: "solve {lever} for {goal}", nb: "finn {lever} slik at {goal}"),
      (en: "solve {lever} for {other goal}", nb: "finn {lever} slik at {other goal}")),
    PlainPattern(
      [[.asNow], [.others, .happens]], with: [.noMember, .noNumber, .noThing],
      (en: "solve rate for {goal}", nb: "finn sats slik at {goal}")),
    PlainPattern(
      [[.cover, .balance, .notEmpty]], with: [.price, .noMember, .noThing],
      without: [.must, .find, .howMuch, .howMany, .why, .staff, .profiling, .reserve],
      (en: "rate {feemove}; {outcome}{year}", nb: "sats {feemove}; {outcome}{year}")),
    PlainPattern(
      [[.must, .find, .howMuch], [.fee, .rate], [.pay]], with: [.member, .amount, .noThing],
      without: [.why, .decide, .share, .who, .most, .weight, .reserve, .result, .left],
      (
        en: "solve rate for fees of {first}{year} >= {amount}",
        nb: "finn sats slik at kontingent av {first}{year} >= {amount}"
      )),
    PlainPattern(
      [[.who], [.cheapest], [.members, .fee]], with: [.noMember, .noThing],
      (
        en: "show members by fee bottom {top}",
        nb: "vis medlemmer etter kontingent bunn {top}"
      )),
    PlainPattern(
      [[.others], [.pay, .fee, .rate], [.must, .howMuch]], with: [.noMember, .noNumber, .noThing],
      without: [.why, .decide, .share, .who, .most],
      (en: "solve rate for {goal}", nb: "finn sats slik at {goal}"),
      (en: "solve rate for {other goal}", nb: "finn sats slik at {other goal}")),
    PlainPattern(
      [[.keepOn]], with: [.noMember, .noThing], unknown: 1,
      (en: "help extend", nb: "hjelp forleng")),
    PlainPattern(
      [
        [.howMany], [.staff, .end, .temporary, .permanent],
        [.lower, .end, .remove, .out, .goes, .goOut], [.must, .balance, .cover, .notEmpty, .aim],
      ], with: [.noMember, .noThing], unknown: 1,
      (en: "{needed positions}", nb: "{needed positions}"), (en: "help end", nb: "hjelp avslutt")),
    PlainPattern(
      [[.howMany], [.staff, .end], [.lower, .end, .remove, .out, .goes, .goOut]], with: .noMember,
      (en: "help end", nb: "hjelp avslutt")),
    PlainPattern(
      [[.another], [.members]], with: .noMember, without: [.negation, .left, .howMany],
      (en: "help join", nb: "hjelp inn")),
    PlainPattern(
      [[.howLong], [.must]], with: [.noMember, .noNumber], without: [.aim, .howMuch],
      (en: "how long{of scenario}", nb: "hvor lenge{of scenario}")),
    PlainPattern(
      [[.asksWhen], [.fee, .rate]], with: [.noMember, .noNumber], without: [.pay, .howLong, .run],
      unknown: 1, (en: "help rate", nb: "hjelp sats")),
    PlainPattern(
      [[.weight], [.howMuch]], with: [.noMember, .noNumber, .noThing], without: [.must, .find],
      (en: "help weight", nb: "hjelp vekt")),
    PlainPattern(
      [[.everything], [.raise, .grows]], with: [.noMember, .noNumber, .noThing],
      without: [.fee, .rate, .howMuch, .who, .why, .pay, .staff, .must, .most],
      (en: "help growth", nb: "hjelp vekst")),
    PlainPattern(
      [[.prices, .salaries, .wageGrowth, .populationGrowth], [.raise, .grow]],
      with: [.noMember, .noNumber, .noThing],
      without: [
        .howMuch, .must, .who, .why, .decide, .hire, .most, .profiling, .spend, .cost, .pay,
      ],
      (en: "help growth", nb: "hjelp vekst")),
    PlainPattern(
      [[.howMuch], [.fee, .expenses, .income, .salaries, .profiling, .reserve, .result]],
      with: [.percent, .noMember, .noThing],
      without: [
        .raise, .lower, .grow, .staff, .save, .must, .aim, .condition, .rate, .half, .risk, .cost,
        .afford,
      ],
      (en: "{figure}{year} * {percent}", nb: "{figure}{year} * {percent}")),
    PlainPattern(
      [[.howLong, .run], [.funds, .release]], with: [.noMember, .noNumber], without: [.reserve],
      (en: "show funds", nb: "vis fond")),
    PlainPattern(
      [[.weight], [.must, .find, .balance, .notEmpty]], with: .member,
      without: [.why, .decide, .meaning],
      (en: "solve weight {first} for {goal}", nb: "finn vekt {first} slik at {goal}")),
    PlainPattern(
      [[.fee, .rate], [.vary]], with: [.prices, .noMember],
      (
        en: "sweep rate {low}..{high} step 0.10 show free",
        nb: "tabell sats {low}..{high} trinn 0,10 vis fri"
      )),
    PlainPattern(
      [[.howMany], [.afford, .hire]],
      (en: "solve positions for free >= 0", nb: "finn stillinger slik at fri >= 0"),
      (en: "hire 1 temporary", nb: "ansett 1 midlertidig")),
    PlainPattern(
      [
        [.must, .howMuch, .find, .raise, .lower, .level, .aim, .afford, .who],
        [.balance, .notEmpty, .cover, .reserve, .result, .left, .asNow, .closing],
      ],
      with: .noMember, without: [.why, .decide, .meaning, .most, .least, .goals, .activities],
      (en: "{solve}solve {lever} for {goal}", nb: "{solve}finn {lever} slik at {goal}"),
      (en: "{solve}solve {lever} for {other goal}", nb: "{solve}finn {lever} slik at {other goal}"),
      (
        en: "{solve}solve {other lever} for {goal}", nb: "{solve}finn {other lever} slik at {goal}"
      )),
    PlainPattern(
      [[.afford], [.profiling]], with: [.noMember, .noNumber],
      without: [.raise, .lower],
      (en: "solve profiling for {goal}", nb: "finn profilering slik at {goal}")),
    PlainPattern(
      [[.least], [.fee, .rate]], with: [.noMember, .noNumber],
      without: [.who, .pay, .members, .show, .everyone], unknown: 1,
      (en: "solve rate for free >= 0", nb: "finn sats slik at fri >= 0")),
    PlainPattern(
      [[.fee, .rate], [.reserve, .result, .left]], with: [.amount, .noMember, .noThing],
      without: [.why, .decide, .meaning, .who],
      (en: "solve rate for {goal}", nb: "finn sats slik at {goal}")),
    PlainPattern(
      [[.lower], [.fee, .rate]], with: [.noMember, .noNumber, .noThing],
      without: [.who, .why, .decide, .members, .everyone, .happens, .profiling],
      (en: "solve rate for free >= 0", nb: "finn sats slik at fri >= 0")),
    PlainPattern(
      [[.must, .find], [.fee, .rate, .profiling]], with: .noMember, without: [.why, .decide],
      (en: "solve {lever} for {goal}", nb: "finn {lever} slik at {goal}"),
      (en: "solve {lever} for {other goal}", nb: "finn {lever} slik at {other goal}")),
    PlainPattern(
      [[.fee, .rate], [.raise, .grows]], with: [.noMember, .noNumber, .noThing],
      without: [
        .who, .why, .howMuch, .members, .everyone, .happens, .profiling, .staff, .spend, .counties,
        .than, .most, .howLong,
      ],
      (en: "help rate", nb: "hjelp sats")),
    PlainPattern(
      [[.salaries], [.lower, .save]], with: [.noMember, .noNumber, .noThing],
      without: [.who, .why, .howMuch, .must, .profiling],
      (en: "help cost", nb: "hjelp kostnad")),
    PlainPattern(
      [[.risk]], with: .noMember, (en: "risk {risked}", nb: "risiko {risked}"),
      (en: "risk {risked} with approximate", nb: "risiko {risked} med omtrentlige")),
    PlainPattern(
      [[.howLong], [.howMuch, .happens], [.result, .reserve]], with: [.year, .noMember, .noNumber],
      without: [.run], (en: "{figure}{year}", nb: "{figure}{year}")),
    PlainPattern(
      [[.howLong]],
      (en: "how long{of scenario}", nb: "hvor lenge{of scenario}"),
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.reserve, .money, .left], [.run]],
      (en: "how long{of scenario}", nb: "hvor lenge{of scenario}"),
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.share], [.counties]], with: [.noMember, .noNumber], without: [.members, .population],
      (en: "{fees of counties} / fees{year}", nb: "{fees of counties} / kontingent{year}")),
    PlainPattern(
      [[.share]], with: .member, without: [.members, .population],
      (en: "{fees together} / fees{year}", nb: "{fees together} / kontingent{year}")),
    PlainPattern(
      [[.howMuch], [.by, .level], [.budget], [.salaries, .profiling]],
      with: [.noMember, .noNumber],
      (en: "{figure}{year} / expenses{year}", nb: "{figure}{year} / utgifter{year}")),
    PlainPattern(
      [[.share], [.expenses, .budget, .money, .everything], [.salaries, .profiling]],
      with: [.noMember, .noNumber],
      (en: "{figure}{year} / expenses{year}", nb: "{figure}{year} / utgifter{year}")),
    PlainPattern(
      [[.share], [.income], [.fee]], with: [.noMember, .noNumber],
      (en: "fees{year} / income{year}", nb: "kontingent{year} / inntekter{year}")),
    PlainPattern(
      [[.matters], [.reserve]], with: .noMember, unknown: 1,
      (en: "sensitivity free {spread}", nb: "følsomhet fri {spread}")),
    PlainPattern(
      [[.matters]], with: .noMember, unknown: 1,
      (en: "sensitivity {figure or free} {spread}", nb: "følsomhet {figure or free} {spread}")),
    PlainPattern(
      [[.save, .lower, .whereTo]], with: [.noNumber, .noMember, .noThing],
      without: [.profiling, .fee, .rate, .staff, .howMuch, .reserve, .salaries, .left],
      (en: "show lines", nb: "vis poster"),
      (en: "sensitivity free 10%", nb: "følsomhet fri 10 %")),
  ]
}
