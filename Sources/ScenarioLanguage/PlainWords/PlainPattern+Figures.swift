extension PlainPattern {
  /// What people call figures.
  static let figures: [PlainPattern] = [
    PlainPattern(
      [[.average]], with: [.noMember, .noNumber], without: [.salaries, .staff, .population, .rate],
      unknown: 1, (en: "fees{year} / members{year}", nb: "kontingent{year} / medlemmer{year}")),
    PlainPattern(
      [[.average], [.salaries]], with: [.noMember, .noNumber],
      (en: "salaries{year} / positions{year}", nb: "lønn{year} / stillinger{year}")),
    PlainPattern(
      [[.weight]], with: .member,
      (en: "show member {first}", nb: "vis medlem {first}")),
    PlainPattern(
      [[.fee, .pay, .cost], [.rate], [.compare]], with: [.members, .noNumber],
      (
        en:
          "fees of {first}{year} / population of {first}{year}; "
          + "fees of {second}{year} / population of {second}{year}",
        nb:
          "kontingent av {first}{year} / folketall av {first}{year}; "
          + "kontingent av {second}{year} / folketall av {second}{year}"
      )),
    PlainPattern(
      [[.fee, .pay, .cost], [.rate]], with: [.member, .noNumber],
      (
        en: "fees of {first}{year} / population of {first}{year}",
        nb: "kontingent av {first}{year} / folketall av {first}{year}"
      )),
    PlainPattern(
      [[.fee, .pay, .cost], [.compare, .than]], with: [.members, .noNumber],
      (
        en: "fees of {first}{year} - fees of {second}{year}",
        nb: "kontingent av {first}{year} - kontingent av {second}{year}"
      )),
    PlainPattern(
      [[.fee, .pay, .cost, .howMuch, .happens]], with: [.member, .fee, .asked],
      without: [.weight, .raise, .lower],
      (
        en: "rate {feemove}; fees of {first}{year}",
        nb: "sats {feemove}; kontingent av {first}{year}"
      )),
    PlainPattern(
      [[.meaning, .happens, .howMuch, .save], [.raise, .lower]], with: [.member, .price],
      without: [.weight, .why, .decide, .risk],
      (
        en: "rate {feemove}; fees of {first}{year}",
        nb: "sats {feemove}; kontingent av {first}{year}"
      )),
    PlainPattern(
      [[.who], [.fee, .pay, .cost], [.raise, .lower]], with: [.members, .noNumber],
      without: [.than], (en: "{each fee}", nb: "{each fee}")),
    PlainPattern(
      [[.fee, .pay, .cost], [.most, .least]], with: [.members, .noNumber],
      (en: "{each fee}", nb: "{each fee}")),
    PlainPattern(
      [[.fee, .pay, .cost, .howMuch, .lose, .income]], with: .members,
      (en: "{fees}", nb: "{fees}")),
    PlainPattern(
      [[.population], [.compare, .than]], with: [.members, .noNumber],
      (
        en: "population of {first}{year} - population of {second}{year}",
        nb: "folketall av {first}{year} - folketall av {second}{year}"
      )),
    PlainPattern(
      [[.population]], with: .members, without: [.compare, .than],
      (en: "{populations}", nb: "{populations}")),
    PlainPattern(
      [[.who]], with: [.member, .noNumber], without: .notOfMembers,
      (en: "show member {first}", nb: "vis medlem {first}")),
    PlainPattern(
      [], with: [.members, .noNumber],
      without: .notOfMembers + [
        .why, .howMany, .howLong, .than, .population, .activities, .weight, .compare, .goOut, .out,
        .share,
      ],
      (en: "{fees}", nb: "{fees}")),
    PlainPattern(
      [[.population]], with: .member,
      (en: "population of {first}{year}", nb: "folketall av {first}{year}")),
    PlainPattern(
      [[.fee, .pay, .cost, .howMuch, .show, .income]], with: .member,
      without: .notOfMembers + [.population, .activities, .weight, .why, .share],
      (en: "fees of {first}{year}", nb: "kontingent av {first}{year}")),
    PlainPattern(
      [], with: .member,
      without: .notOfMembers + .moves + [
        .why, .howMany, .howLong, .than, .happens, .raise, .lower, .out, .lose, .population, .share,
        .activities, .weight, .compare,
      ],
      (en: "fees of {first}{year}", nb: "kontingent av {first}{year}")),
    PlainPattern(
      [[.income, .money], [.raise]], with: [.noMember, .noNumber, .noThing],
      without: [
        .who, .most, .than, .why, .howMuch, .fee, .rate, .pay, .spend, .profiling, .must, .staff,
        .cost,
        .save, .expenses,
      ],
      (en: "help income", nb: "hjelp inntekt")),
    PlainPattern(
      [[.comeIn], [.members, .another, .counties, .who, .fee]], with: .noMember,
      without: [.negation, .left, .undo, .changes], unknown: 2,
      (en: "help join", nb: "hjelp inn")),
    PlainPattern(
      [[.comeIn]], with: [.noMember, .newName], without: [.negation, .left, .undo, .changes],
      (en: "help join", nb: "hjelp inn")),
    PlainPattern(
      [], with: .profilingLine,
      (en: "profiling of {profiling line}{year}", nb: "profilering av {profiling line}{year}")),
    PlainPattern([], with: [.activity, .noNumber], (en: "show activities", nb: "vis tiltak")),
    PlainPattern([], with: .line, (en: "expenses of {line}{year}", nb: "utgifter av {line}{year}")),
    PlainPattern(
      [], with: .position, (en: "salaries of {position}{year}", nb: "lønn av {position}{year}")),
    PlainPattern(
      [[.spend], [.staff]], with: [.noMember, .noNumber], without: [.howMany],
      (en: "salaries{year}", nb: "lønn{year}")),
    PlainPattern(
      [[.staff], [.cost, .pay, .salaries]], with: [.noMember, .noNumber],
      without: [.howMany, .permanent, .temporary, .seconded],
      (en: "{all salaries}{year}", nb: "{all salaries}{year}")),
    PlainPattern(
      [[.howMany], [.pay]], with: [.noMember, .noNumber], without: [.population, .staff],
      (en: "members{year}", nb: "medlemmer{year}")),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.cost, .pay, .salaries]],
      without: [.howMany, .everyone, .everything, .lower, .raise, .another, .remove],
      (en: "{several staff}", nb: "{several staff}"),
      (en: "salaries of {adviser}", nb: "lønn av {adviser}"),
      (en: "hire 1 temporary", nb: "ansett 1 midlertidig")),
    PlainPattern(
      [
        [
          .result, .reserve, .left, .bound, .opening, .closing, .expenses, .income, .salaries,
          .profiling,
          .fee, .rate, .money, .members, .population, .staff,
        ]
      ], with: .noMember, without: [.undo, .asksWhen, .lastYear, .activities],
      (en: "{figure}{year}", nb: "{figure}{year}")),
    PlainPattern(
      [[.afford]], with: [.noMember, .noNumber, .noThing], without: [.staff, .hire, .fee, .rate],
      (en: "free{year}", nb: "fri{year}")),
    PlainPattern(
      [[.balance]], with: [.noMember, .noNumber, .noThing],
      (en: "result{year}", nb: "resultat{year}")),
    PlainPattern(
      [[.howMuch, .cost, .income, .happens, .meaning]], with: [.øre, .noMember, .noThing],
      without: [.why, .decide, .must, .find, .average],
      (en: "rate {feemove}", nb: "sats {feemove}")),
    PlainPattern([[.happens]], with: .year, (en: "show years", nb: "vis år")),
    PlainPattern(
      [[.happens]], with: [.noYear, .noMember, .noThing, .noNumber],
      without: [.compare, .result, .reserve, .decide, .why],
      (en: "show", nb: "vis")),
    PlainPattern(
      [[.reserve, .result, .expenses, .income, .money, .budget]],
      with: [.yearCount, .noMember, .noThing],
      without: [
        .must, .find, .aim, .why, .decide, .fee, .rate, .profiling, .staff, .compare, .cost, .spend,
      ],
      (en: "{said years}show years", nb: "{said years}vis år")),
    PlainPattern(
      [[.show, .budget, .happens, .years]], with: [.severalYears, .noMember, .noThing, .noNumber],
      without: [.compare, .decide, .notice],
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [], with: [.yearCount, .timeOnly],
      (en: "{said years}show years", nb: "{said years}vis år")),
    PlainPattern(
      [[.happens, .show]], with: [.yearCount, .noMember, .noThing], without: [.compare, .freeze],
      (en: "{said years}show years", nb: "{said years}vis år")),
    PlainPattern(
      [[.budget, .adopted]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.compare, .startOver, .decide, .notice],
      (en: "show{planned year}", nb: "vis{planned year}"),
      (en: "{coming year}{horizon}show years", nb: "{coming year}{horizon}vis år")),
    PlainPattern(
      [[.show, .filler]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.compare, .startOver, .decide, .notice, .budget],
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.budget, .adopted]], with: [.noYear, .noMember], without: [.compare, .startOver, .decide],
      (en: "show", nb: "vis")),
    PlainPattern([[.show]], with: [.timeOnly, .noYear, .noNumber], (en: "show", nb: "vis")),
  ]
}

extension CueSet {
  /// What a member has that no budget of the alliance says: its own money, people and mind.
  fileprivate static let notOfMembers: CueSet = [
    .result, .reserve, .left, .opening, .closing, .bound, .funds, .expenses, .salaries, .staff,
    .decide, .budget, .grant, .afford, .asksWhen, .spend, .save, .hire, .risk,
  ]
}
