extension PlainPattern {
  /// What people call figures.
  static let figures: [PlainPattern] = [
    PlainPattern(
      [[.average]], with: [.noMember, .noNumber], without: [.salaries, .staff, .population, .rate],
      unknown: 1, "fees{year} / members{year}"),
    PlainPattern(
      [[.average], [.salaries]], with: [.noMember, .noNumber], "salaries{year} / positions{year}"),
    PlainPattern([[.weight]], with: .member, "show member {first}"),
    PlainPattern(
      [[.fee, .pay, .cost], [.rate], [.compare]], with: [.members, .noNumber],
      "fees of {first}{year} / population of {first}{year}; fees of {second}{year} / population of {second}{year}"
    ),
    PlainPattern(
      [[.fee, .pay, .cost], [.rate]], with: [.member, .noNumber],
      "fees of {first}{year} / population of {first}{year}"),
    PlainPattern(
      [[.fee, .pay, .cost], [.compare, .than]], with: [.members, .noNumber], "{fees compared}"),
    PlainPattern(
      [[.fee, .pay, .cost, .howMuch, .happens]], with: [.member, .fee, .asked],
      without: [.weight, .raise, .lower], "rate {feemove}; fees of {first}{year}"),
    PlainPattern(
      [[.meaning, .happens, .howMuch, .save], [.raise, .lower]], with: [.member, .price],
      without: [.weight, .why, .decide, .risk], "rate {feemove}; fees of {first}{year}"),
    PlainPattern(
      [[.who], [.fee, .pay, .cost], [.raise, .lower]], with: [.members, .noNumber],
      without: [.than], "{each fee}"),
    PlainPattern(
      [[.fee, .pay, .cost], [.most, .least]], with: [.members, .noNumber], "{each fee}"),
    PlainPattern([[.fee, .pay, .cost, .howMuch, .lose, .income]], with: .members, "{fees}"),
    PlainPattern(
      [[.population], [.compare, .than]], with: [.members, .noNumber], "{people compared}"),
    PlainPattern([[.population]], with: .members, without: [.compare, .than], "{populations}"),
    PlainPattern(
      [[.who]], with: [.member, .noNumber], without: .notOfMembers, "show member {first}"),
    PlainPattern(
      [], with: [.members, .noNumber],
      without: .notOfMembers + [
        .why, .howMany, .howLong, .than, .population, .activities, .weight, .compare, .goOut, .out,
        .share,
      ], "{fees}"),
    PlainPattern([[.population]], with: .member, "population of {first}{year}"),
    PlainPattern(
      [[.fee, .pay, .cost, .howMuch, .show, .income]], with: .member,
      without: .notOfMembers + [.population, .activities, .weight, .why, .share],
      "fees of {first}{year}"),
    PlainPattern(
      [], with: .member,
      without: .notOfMembers + .moves + [
        .why, .howMany, .howLong, .than, .happens, .raise, .lower, .out, .lose, .population, .share,
        .activities, .weight, .compare,
      ], "fees of {first}{year}"),
    PlainPattern(
      [[.income, .money], [.raise]], with: [.noMember, .noNumber, .noThing],
      without: [
        .who, .most, .than, .why, .howMuch, .fee, .rate, .pay, .spend, .profiling, .must, .staff,
        .cost,
        .save, .expenses,
      ], "help income"),
    PlainPattern(
      [[.comeIn], [.members, .another, .counties, .who, .fee]], with: .noMember,
      without: [.negation, .left, .undo, .changes], unknown: 2, "help join"),
    PlainPattern(
      [[.comeIn]], with: [.noMember, .newName], without: [.negation, .left, .undo, .changes],
      "help join"),
    PlainPattern([], with: .profilingLine, "profiling of {profiling line}{year}"),
    PlainPattern([], with: [.activity, .noNumber], "show activities"),
    PlainPattern([], with: .line, "expenses of {line}{year}"),
    PlainPattern([], with: .position, "salaries of {position}{year}"),
    PlainPattern(
      [[.spend], [.staff]], with: [.noMember, .noNumber], without: [.howMany], "salaries{year}"),
    PlainPattern(
      [[.staff], [.cost, .pay, .salaries]], with: [.noMember, .noNumber],
      without: [.howMany, .permanent, .temporary, .seconded], "{all salaries}{year}"),
    PlainPattern(
      [[.howMany], [.pay]], with: [.noMember, .noNumber], without: [.population, .staff],
      "members{year}"),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.cost, .pay, .salaries]],
      without: [.howMany, .everyone, .everything, .lower, .raise, .another, .remove],
      "{several staff}", "salaries of {adviser}", "hire 1 temporary"),
    PlainPattern(
      [
        [
          .result, .reserve, .left, .bound, .opening, .closing, .expenses, .income, .salaries,
          .profiling,
          .fee, .rate, .money, .members, .population, .staff,
        ]
      ], with: .noMember, without: [.undo, .asksWhen, .lastYear, .activities], "{figure}{year}"),
    PlainPattern(
      [[.afford]], with: [.noMember, .noNumber, .noThing], without: [.staff, .hire, .fee, .rate],
      "free{year}"),
    PlainPattern([[.balance]], with: [.noMember, .noNumber, .noThing], "result{year}"),
    PlainPattern(
      [[.howMuch, .cost, .income, .happens, .meaning]], with: [.øre, .noMember, .noThing],
      without: [.why, .decide, .must, .find, .average], "rate {feemove}"),
    PlainPattern([[.happens]], with: .year, "show years"),
    PlainPattern(
      [[.happens]], with: [.noYear, .noMember, .noThing, .noNumber],
      without: [.compare, .result, .reserve, .decide, .why], "show"),
    PlainPattern(
      [[.reserve, .result, .expenses, .income, .money, .budget]],
      with: [.yearCount, .noMember, .noThing],
      without: [
        .must, .find, .aim, .why, .decide, .fee, .rate, .profiling, .staff, .compare, .cost, .spend,
      ], "{said years}show years"),
    PlainPattern(
      [[.show, .budget, .happens, .years]], with: [.severalYears, .noMember, .noThing, .noNumber],
      without: [.compare, .decide, .notice], "{horizon}show years"),
    PlainPattern([], with: [.yearCount, .timeOnly], "{said years}show years"),
    PlainPattern(
      [[.happens, .show]], with: [.yearCount, .noMember, .noThing], without: [.compare, .freeze],
      "{said years}show years"),
    PlainPattern(
      [[.budget, .adopted]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.compare, .startOver, .decide, .notice], "show{planned year}",
      "{coming year}{horizon}show years"),
    PlainPattern(
      [[.show, .filler]], with: [.year, .noMember, .noThing, .noNumber],
      without: [.compare, .startOver, .decide, .notice, .budget], "{horizon}show years"),
    PlainPattern(
      [[.budget, .adopted]], with: [.noYear, .noMember], without: [.compare, .startOver, .decide],
      "show"),
    PlainPattern([[.show]], with: [.timeOnly, .noYear, .noNumber], "show"),
  ]
}

extension CueSet {
  /// What a member has that no budget of the alliance says: its own money, people and mind.
  fileprivate static let notOfMembers: CueSet = [
    .result, .reserve, .left, .opening, .closing, .bound, .funds, .expenses, .salaries, .staff,
    .decide, .budget, .grant, .afford, .asksWhen, .spend, .save, .hire, .risk,
  ]
}
