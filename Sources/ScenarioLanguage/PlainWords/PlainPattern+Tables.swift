extension PlainPattern {
  /// What people call tables.
  static let tables: [PlainPattern] = [
    PlainPattern(
      [[.most, .least], [.members], [.counties]], with: [.noMember, .noNumber],
      without: ofOtherThanCounts, "show members by county"),
    PlainPattern(
      [[.most, .least], [.members]], with: [.county, .noNumber], without: ofOtherThanCounts,
      "show members by county"),
    PlainPattern(
      [[.members], [.counties], [.than, .most, .raise]], with: [.noMember, .noNumber],
      without: [.population, .why, .decide, .goOut, .howMany, .staff, .expenses, .must],
      "show fees{extent}"),
    PlainPattern(
      [[.howMany], [.members], [.by, .from]], with: [.county, .noNumber],
      without: [.share], "show members by county"),
    PlainPattern(
      [[.howMany], [.staff], [.cost]], with: [.noMember, .noNumber, .noThing],
      without: [.afford, .hire, .end, .lower, .remove, .must, .find, .another],
      "show staff{extent}"),
    PlainPattern(
      [[.seconded], [.cost, .pay, .salaries]], with: [.noMember, .noNumber, .noThing],
      without: [.hire, .another, .end, .raise, .lower], "show staff{extent}"),
    PlainPattern(
      [[.show], [.staff], [.cost, .pay]], with: [.noMember, .noNumber, .noThing],
      without: [.howMuch, .another], "show staff{extent}"),
    PlainPattern(
      [[.who], [.most, .least]], with: [.county, .noNumber],
      without: [.scenarios, .why, .expenses, .staff], "show members by fee"),
    PlainPattern(
      [[.who], [.pay, .fee, .cost], [.than]], with: [.member, .noNumber], without: [.rate],
      "show members by fee"),
    PlainPattern(
      [[.income, .fee], [.members], [.show]], with: [.noMember, .noNumber],
      without: [.most, .least, .everyone], "show fees{extent}"),
    PlainPattern(
      [[.lastYear], [.profiling, .lines]], with: [.noMember, .noNumber], "show lines"),
    PlainPattern([[.lastYear]], with: [.profilingLine, .noNumber], "show lines"),
    PlainPattern(
      [[.everyone], [.pay, .fee, .cost]], with: [.county, .noNumber],
      without: [.everything, .share, .compare, .why, .must, .raise, .lower, .than], "show members"),
    PlainPattern(
      [[.money], [.goes, .spend]], with: [.noMember, .noNumber, .noThing],
      without: [
        .howLong, .run, .left, .save, .most, .profiling, .salaries, .staff, .afford, .howMuch,
      ], "show lines{extent}"),
    PlainPattern(
      [[.asksWhen], [.reserve, .money, .result, .balance]], with: [.noMember, .noNumber, .noThing],
      without: [.decide, .fee, .rate, .staff, .run, .howLong], "how long"),
    PlainPattern(
      [[.asksWhen], [.funds]], with: [.noMember, .noNumber], without: [.decide], "show funds"),
    PlainPattern(
      [[.staff], [.everyone], [.cost, .pay, .salaries]], with: [.noMember, .noNumber],
      "show staff{extent}"),
    PlainPattern([[.who], [.seconded]], with: [.noMember, .noNumber], "show staff"),
    PlainPattern(
      [[.who], [.lines], [.most, .least]], with: [.noMember, .noNumber], "show lines{extent}"),
    PlainPattern(
      [[.who], [.expenses], [.most, .least]], with: [.noMember, .noNumber, .noThing],
      without: [.pay, .fee, .members], "show lines{extent}"),
    PlainPattern(
      [[.lower, .raise]], with: [.line, .noNumber, .noMember], without: [.why, .howMuch],
      "show lines"),
    PlainPattern(
      [[.activities], [.most, .least, .cost, .who]], with: [.noMember, .noNumber],
      without: [.decide, .goals, .cheapest], "show activities"),
    PlainPattern(
      [[.howMuch], [.counties], [.by, .from]], with: [.noMember, .noNumber],
      without: [.expenses, .spend], "show fees{extent}"),
    PlainPattern(
      [[.who], [.pay, .fee], [.raise]], with: [.noMember, .noNumber], without: [.than, .most],
      "show members by change"),
    PlainPattern([[.minutes]], with: [.noMember, .noNumber], unknown: 1, "help log"),
    PlainPattern([[.extend]], with: [.noMember, .noThing], unknown: 1, "help extend"),
    PlainPattern(
      [[.asksWhen], .positions], with: .noMember, without: [.decide, .howLong, .run], "show staff"),
    PlainPattern(
      [[.funds, .release], [.howMuch, .show, .left, .level, .who]], with: [.noMember, .noNumber],
      without: [.bound, .why, .decide, .meaning, .howLong, .must, .aim], "show funds{extent}"),
    PlainPattern(
      [[.members], [.everything]], with: .county, without: [.why, .decide, .share, .compare],
      "show members by county"),
    PlainPattern(
      [[.counties], [.most]], with: [.noMember, .count], without: [.scenarios, .money, .expenses],
      "show members by county top {top}"),
    PlainPattern([[.howMany], [.counties]], with: [.noMember, .noNumber], "show fees{extent}"),
    PlainPattern(
      [[.show, .who], [.income]], with: [.noMember, .noNumber],
      without: [.howMuch, .result, .fee, .perCounty],
      .init("show income{extent}", nb: "vis inntekter{extent}")),
    PlainPattern(
      [[.show]], with: [.figures, .noMember, .noThing, .noNumber],
      without: [
        .compare, .vary, .years, .members, .staff, .fee, .rate, .money, .howMuch, .most, .least,
      ], "{one figure}{year}; {second figure}{year}"),
    PlainPattern(
      [[.show], [.profiling]], with: [.noMember, .noNumber, .noThing], without: [.howMuch],
      "show lines{extent}"),
    PlainPattern(
      [[.spend], [.money], [.howMuch, .level, .by]], with: [.noMember, .noNumber, .noThing],
      without: [.most, .save, .profiling, .salaries, .staff, .afford], "show lines{extent}"),
    PlainPattern(
      [[.pay, .fee, .cost, .income], [.members, .counties], [.everything]],
      with: [.noMember, .noNumber], without: [.most, .least, .who, .staff, .expenses],
      "show fees{extent}"),
    PlainPattern(
      [[.scenarios, .who], [.best]], with: .noMember, without: [.pay, .salaries, .staff],
      "compare {scenarios}{year}", "compare {every scenario}{year}", "list"),
    PlainPattern(
      [[.scenarios], [.most]], with: .noMember, unknown: 1, "compare {every scenario}{year}",
      "list"),
    PlainPattern(
      [[.who, .members, .everyone], [.by, .from]], with: .county,
      without: [
        .why, .decide, .meaning, .share, .compare, .population, .everything, .pay, .fee, .most,
        .least, .howMuch,
      ], "show members", "show members by county"),
    PlainPattern(
      [[.who, .members, .everyone], [.by]], with: .county,
      without: [.why, .decide, .meaning, .share, .compare, .population, .everything],
      "show members by county"),
    PlainPattern(
      [[.most]], with: [.member, .noNumber],
      without: [.who, .pay, .fee, .cost, .why, .decide, .meaning, .scenarios, .expenses, .staff],
      "show members by fee"),
    PlainPattern(
      [[.who, .howMany], [.pay, .fee], [.than], [.least, .lower]], with: [.noMember, .amount],
      "show members by fee bottom {top}"),
    PlainPattern(
      [[.who, .howMany], [.pay, .fee], [.than]], with: [.noMember, .amount],
      "show members by fee top {top}"),
    PlainPattern(
      [[.perCounty]], with: .noMember, without: [.why, .decide, .meaning, .staff],
      "show members by county{extent}"),
    PlainPattern(
      [[.thousands], [.fee, .counties]], with: .noMember, without: [.members, .who],
      "show fees{extent}"),
    PlainPattern(
      [[.thousands]], with: [.noMember, .noThing],
      without: [.lines, .members, .who, .funds, .years, .staff, .why, .expenses], "show{extent}"),
    PlainPattern(
      [[.everyone], [.pay, .cost]], with: [.noMember, .noNumber],
      without: [.everything, .most, .least, .staff, .expenses, .must, .aim, .years, .activities],
      "show members{extent}"),
    PlainPattern(
      [[.pay, .fee, .cost, .income], [.members]], with: [.noMember, .noNumber],
      without: [
        .most, .least, .who, .staff, .expenses, .howMany, .show, .aim, .than, .average,
        .raise,
        .lower, .population, .everyone, .why, .decide, .meaning, .share, .compare, .lose, .goOut,
        .out, .rate, .asksWhen,
      ], "show fees{extent}"),
    PlainPattern(
      [[.spend, .expenses, .cost, .money], [.most]], with: .noMember, without: [.who],
      "show lines{extent}", "show{extent}"),
    PlainPattern(
      [[.whence]], with: [.noMember, .noNumber], .init("show income", nb: "vis inntekter")),
    PlainPattern(
      [[.howMany], [.permanent, .temporary, .seconded]], with: [.noMember, .noNumber],
      without: [.afford, .hire, .end, .lower, .remove, .must, .find, .cost], "show staff{extent}"),
    PlainPattern([[.counties], [.pay, .fee, .income]], with: .noMember, "show fees{extent}"),
    PlainPattern(
      [[.who, .members, .show], [.most, .least], [.population]], with: .noMember,
      without: [.goOut, .out, .lose], "show members{extent}"),
    PlainPattern(
      [[.most]], with: [.noMember],
      without: [
        .lines, .activities, .staff, .expenses, .salaries, .profiling, .population, .reserve,
      ], "show members by fee top {top}{extent}"),
    PlainPattern(
      [[.least]], with: [.noMember],
      without: [
        .lines, .activities, .staff, .expenses, .salaries, .profiling, .population, .reserve, .must,
      ], "show members by fee bottom {top}{extent}"),
    PlainPattern(
      [[.members], [.who, .left, .out, .goOut, .comeIn, .filler, .pay, .by, .level]],
      with: .noMember,
      without: ofOtherThanMembers, "show members{extent}"),
    PlainPattern(
      [[.who], [.left, .out, .goOut, .comeIn, .pay, .notice, .level]],
      with: .noMember,
      without: ofOtherThanMembers, "show members{extent}"),
    PlainPattern([[.scenarios, .list]], without: [.compare, .keep, .open], "list"),
    PlainPattern([[.changes]], without: [.undo], "show changes"),
    PlainPattern([[.status]], with: [.noMember, .noThing, .noNumber], unknown: 1, "show status"),
    PlainPattern([[.sources]], "show sources"),
    PlainPattern([[.goals]], unknown: 1, "show goals"),
    PlainPattern(
      [[.activities], [.who, .show, .howMany, .level]], with: .noNumber,
      without: [.decide, .remove, .lower, .end, .cheapest, .reserve, .result, .condition],
      unknown: 2, "show activities"),
    PlainPattern([[.activities]], without: [.decide, .reserve, .result], "show activities"),
    PlainPattern([[.funds]], without: [.howMuch, .bound, .spend], "show funds{extent}"),
    PlainPattern([[.lines]], "show lines{extent}"),
    PlainPattern(
      [[.yearly]], with: [.noMember, .noNumber, .noThing], without: [.cost], "{horizon}show years"),
    PlainPattern(
      [[.years]], with: [.yearCount, .noMember], without: [.cost, .compare],
      "{said years}show years"),
    PlainPattern([[.years]], without: [.cost], "{horizon}show years"),
    PlainPattern(
      [[.show, .who, .everyone], [.staff]], without: [.howMany, .cost], "show staff{extent}"),
    PlainPattern(
      [[.show, .everyone], [.members, .counties, .fee]], with: .noMember,
      without: [.howMany, .howMuch, .most, .least], "show members{extent}"),
  ]

  /// What says that most of something else is asked about than of members.
  private static let ofOtherThanCounts: CueSet = [
    .pay, .fee, .cost, .population, .income, .why, .goOut, .lose, .spend, .money, .weight, .staff,
  ]

  /// What says that a sentence is about something else than who the members are.
  private static let ofOtherThanMembers: CueSet = [
    .end, .decide, .howMany, .howMuch, .most, .least, .activities, .scenarios, .years, .money,
    .reserve, .expenses, .staff, .funds, .goals, .lines, .sources, .changes, .budget, .lose,
    .whatIf, .happens, .income, .fee,
  ]
}
