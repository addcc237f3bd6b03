extension PlainPattern {
  /// What people call tables.
  static let tables: [PlainPattern] = [
    PlainPattern(
      [[.howMany], [.members], [.by, .from]], with: [.county, .noNumber],
      without: [.share],
      (en: "show members by county", nb: "vis medlemmer etter fylke")),
    PlainPattern(
      [[.howMany], [.staff], [.cost]], with: [.noMember, .noNumber, .noThing],
      without: [.afford, .hire, .end, .lower, .remove, .must, .find, .another],
      (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.seconded], [.cost, .pay, .salaries]], with: [.noMember, .noNumber, .noThing],
      without: [.hire, .another, .end, .raise, .lower],
      (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.show], [.staff], [.cost, .pay]], with: [.noMember, .noNumber, .noThing],
      without: [.howMuch, .another], (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.who], [.most, .least]], with: [.county, .noNumber],
      without: [.scenarios, .why, .expenses, .staff],
      (en: "show members by fee", nb: "vis medlemmer etter kontingent")),
    PlainPattern(
      [[.who], [.pay, .fee, .cost], [.than]], with: [.member, .noNumber], without: [.rate],
      (en: "show members by fee", nb: "vis medlemmer etter kontingent")),
    PlainPattern(
      [[.income, .fee], [.members], [.show]], with: [.noMember, .noNumber],
      without: [.most, .least, .everyone],
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.lastYear], [.profiling, .lines]], with: [.noMember, .noNumber],
      (en: "show lines", nb: "vis poster")),
    PlainPattern(
      [[.lastYear]], with: [.profilingLine, .noNumber], (en: "show lines", nb: "vis poster")),
    PlainPattern(
      [[.everyone], [.pay, .fee, .cost]], with: [.county, .noNumber],
      without: [.everything, .share, .compare, .why, .must, .raise, .lower, .than],
      (en: "show members", nb: "vis medlemmer")),
    PlainPattern(
      [[.money], [.goes, .spend]], with: [.noMember, .noNumber, .noThing],
      without: [
        .howLong, .run, .left, .save, .most, .profiling, .salaries, .staff, .afford, .howMuch,
      ],
      (en: "show lines{extent}", nb: "vis poster{extent}")),
    PlainPattern(
      [[.asksWhen], [.reserve, .money, .result, .balance]], with: [.noMember, .noNumber, .noThing],
      without: [.decide, .fee, .rate, .staff, .run, .howLong],
      (en: "how long", nb: "hvor lenge")),
    PlainPattern(
      [[.asksWhen], [.funds]], with: [.noMember, .noNumber], without: [.decide],
      (en: "show funds", nb: "vis fond")),
    PlainPattern(
      [[.staff], [.everyone], [.cost, .pay, .salaries]], with: [.noMember, .noNumber],
      (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.who], [.seconded]], with: [.noMember, .noNumber], (en: "show staff", nb: "vis ansatte")),
    PlainPattern(
      [[.who], [.lines], [.most, .least]], with: [.noMember, .noNumber],
      (en: "show lines{extent}", nb: "vis poster{extent}")),
    PlainPattern(
      [[.lower, .raise]], with: [.line, .noNumber, .noMember], without: [.why, .howMuch],
      (en: "show lines", nb: "vis poster")),
    PlainPattern(
      [[.activities], [.most, .least, .cost, .who]], with: [.noMember, .noNumber],
      without: [.decide, .goals, .cheapest], (en: "show activities", nb: "vis tiltak")),
    PlainPattern(
      [[.howMuch], [.counties], [.by, .from]], with: [.noMember, .noNumber],
      without: [.expenses, .spend], (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.who], [.pay, .fee], [.raise]], with: [.noMember, .noNumber], without: [.than, .most],
      (en: "show members by change", nb: "vis medlemmer etter endring")),
    PlainPattern(
      [[.minutes]], with: [.noMember, .noNumber], unknown: 1, (en: "help log", nb: "hjelp logg")),
    PlainPattern(
      [[.extend]], with: [.noMember, .noThing], unknown: 1,
      (en: "help extend", nb: "hjelp forleng")),
    PlainPattern(
      [[.asksWhen], .positions], with: .noMember, without: [.decide, .howLong, .run],
      (en: "show staff", nb: "vis ansatte")),
    PlainPattern(
      [[.funds, .release], [.howMuch, .show, .left, .level, .who]], with: [.noMember, .noNumber],
      without: [.bound, .why, .decide, .meaning, .howLong, .must, .aim],
      (en: "show funds{extent}", nb: "vis fond{extent}")),
    PlainPattern(
      [[.members], [.everything]], with: .county, without: [.why, .decide, .share, .compare],
      (en: "show members by county", nb: "vis medlemmer etter fylke")),
    PlainPattern(
      [[.counties], [.most]], with: [.noMember, .count], without: [.scenarios, .money, .expenses],
      (en: "show members by county top {top}", nb: "vis medlemmer etter fylke topp {top}")),
    PlainPattern(
      [[.howMany], [.counties]], with: [.noMember, .noNumber],
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.show, .who], [.income]], with: [.noMember, .noNumber],
      without: [.howMuch, .result, .fee, .perCounty],
      (en: "show income{extent}", nb: "vis inntekter{extent}")),
    PlainPattern(
      [[.show]], with: [.figures, .noMember, .noThing, .noNumber],
      without: [
        .compare, .vary, .years, .members, .staff, .fee, .rate, .money, .howMuch, .most, .least,
      ],
      (
        en: "{one figure}{year}; {second figure}{year}",
        nb: "{one figure}{year}; {second figure}{year}"
      )),
    PlainPattern(
      [[.show], [.profiling]], with: [.noMember, .noNumber, .noThing], without: [.howMuch],
      (en: "show lines{extent}", nb: "vis poster{extent}")),
    PlainPattern(
      [[.spend], [.money], [.howMuch, .level, .by]], with: [.noMember, .noNumber, .noThing],
      without: [.most, .save, .profiling, .salaries, .staff, .afford],
      (en: "show lines{extent}", nb: "vis poster{extent}")),
    PlainPattern(
      [[.pay, .fee, .cost, .income], [.members, .counties], [.everything]],
      with: [.noMember, .noNumber], without: [.most, .least, .who, .staff, .expenses],
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.scenarios, .who], [.best]], with: .noMember, without: [.pay, .salaries, .staff],
      (en: "compare {scenarios}{year}", nb: "sammenlign {scenarios}{year}"),
      (en: "compare {every scenario}{year}", nb: "sammenlign {every scenario}{year}"),
      (en: "list", nb: "liste")),
    PlainPattern(
      [[.scenarios], [.most]], with: .noMember, unknown: 1,
      (en: "compare {every scenario}{year}", nb: "sammenlign {every scenario}{year}"),
      (en: "list", nb: "liste")),
    PlainPattern(
      [[.who, .members, .everyone], [.by, .from]], with: .county,
      without: [
        .why, .decide, .meaning, .share, .compare, .population, .everything, .pay, .fee, .most,
        .least, .howMuch,
      ],
      (en: "show members", nb: "vis medlemmer"),
      (en: "show members by county", nb: "vis medlemmer etter fylke")),
    PlainPattern(
      [[.who, .members, .everyone], [.by]], with: .county,
      without: [.why, .decide, .meaning, .share, .compare, .population, .everything],
      (en: "show members by county", nb: "vis medlemmer etter fylke")),
    PlainPattern(
      [[.most]], with: [.member, .noNumber],
      without: [.who, .pay, .fee, .cost, .why, .decide, .meaning, .scenarios, .expenses, .staff],
      (en: "show members by fee", nb: "vis medlemmer etter kontingent")),
    PlainPattern(
      [[.who, .howMany], [.pay, .fee], [.than], [.least, .lower]], with: [.noMember, .amount],
      (
        en: "show members by fee bottom {top}",
        nb: "vis medlemmer etter kontingent bunn {top}"
      )),
    PlainPattern(
      [[.who, .howMany], [.pay, .fee], [.than]], with: [.noMember, .amount],
      (en: "show members by fee top {top}", nb: "vis medlemmer etter kontingent topp {top}")),
    PlainPattern(
      [[.perCounty]], with: .noMember, without: [.why, .decide, .meaning, .staff],
      (en: "show members by county{extent}", nb: "vis medlemmer etter fylke{extent}")),
    PlainPattern(
      [[.thousands], [.fee, .counties]], with: .noMember, without: [.members, .who],
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.thousands]], with: [.noMember, .noThing],
      without: [.lines, .members, .who, .funds, .years, .staff, .why, .expenses],
      (en: "show{extent}", nb: "vis{extent}")),
    PlainPattern(
      [[.everyone], [.pay, .cost]], with: [.noMember, .noNumber],
      without: [.everything, .most, .least, .staff, .expenses, .must, .aim, .years, .activities],
      (en: "show members{extent}", nb: "vis medlemmer{extent}")),
    PlainPattern(
      [[.pay, .fee, .cost, .income], [.members]], with: [.noMember, .noNumber],
      without: [
        .most, .least, .who, .staff, .expenses, .howMany, .show, .aim, .than, .average,
        .raise,
        .lower, .population, .everyone, .why, .decide, .meaning, .share, .compare, .lose, .goOut,
        .out, .rate, .asksWhen,
      ],
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.spend, .expenses, .cost, .money], [.most]], with: .noMember, without: [.who],
      (en: "show lines{extent}", nb: "vis poster{extent}"), (en: "show{extent}", nb: "vis{extent}")),
    PlainPattern(
      [[.whence]], with: [.noMember, .noNumber], (en: "show income", nb: "vis inntekter")),
    PlainPattern(
      [[.howMany], [.permanent, .temporary, .seconded]], with: [.noMember, .noNumber],
      without: [.afford, .hire, .end, .lower, .remove, .must, .find, .cost],
      (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.counties], [.pay, .fee, .income]], with: .noMember,
      (en: "show fees{extent}", nb: "vis kontingent{extent}")),
    PlainPattern(
      [[.who, .members, .show], [.most, .least], [.population]], with: .noMember,
      without: [.goOut, .out, .lose],
      (en: "show members{extent}", nb: "vis medlemmer{extent}")),
    PlainPattern(
      [[.most]], with: [.noMember],
      without: [
        .lines, .activities, .staff, .expenses, .salaries, .profiling, .population, .reserve,
      ],
      (
        en: "show members by fee top {top}{extent}",
        nb: "vis medlemmer etter kontingent topp {top}{extent}"
      )),
    PlainPattern(
      [[.least]], with: [.noMember],
      without: [
        .lines, .activities, .staff, .expenses, .salaries, .profiling, .population, .reserve, .must,
      ],
      (
        en: "show members by fee bottom {top}{extent}",
        nb: "vis medlemmer etter kontingent bunn {top}{extent}"
      )),
    PlainPattern(
      [[.members], [.who, .left, .out, .goOut, .comeIn, .filler, .pay, .by, .level]],
      with: .noMember,
      without: ofOtherThanMembers,
      (en: "show members{extent}", nb: "vis medlemmer{extent}")),
    PlainPattern(
      [[.who], [.left, .out, .goOut, .comeIn, .pay, .notice, .level]],
      with: .noMember,
      without: ofOtherThanMembers,
      (en: "show members{extent}", nb: "vis medlemmer{extent}")),
    PlainPattern(
      [[.scenarios, .list]], without: [.compare, .keep, .open], (en: "list", nb: "liste")),
    PlainPattern([[.changes]], without: [.undo], (en: "show changes", nb: "vis endringer")),
    PlainPattern(
      [[.status]], with: [.noMember, .noThing, .noNumber], unknown: 1,
      (en: "show status", nb: "vis status")),
    PlainPattern([[.sources]], (en: "show sources", nb: "vis kilder")),
    PlainPattern([[.goals]], unknown: 1, (en: "show goals", nb: "vis bærekraftsmål")),
    PlainPattern(
      [[.activities], [.who, .show, .howMany, .level]], with: .noNumber,
      without: [.decide, .remove, .lower, .end, .cheapest, .reserve, .result, .condition],
      unknown: 2, (en: "show activities", nb: "vis tiltak")),
    PlainPattern(
      [[.activities]], without: [.decide, .reserve, .result],
      (en: "show activities", nb: "vis tiltak")),
    PlainPattern(
      [[.funds]], without: [.howMuch, .bound],
      (en: "show funds{extent}", nb: "vis fond{extent}")),
    PlainPattern([[.lines]], (en: "show lines{extent}", nb: "vis poster{extent}")),
    PlainPattern(
      [[.yearly]], with: [.noMember, .noNumber, .noThing], without: [.cost],
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.years]], with: [.yearCount, .noMember], without: [.cost, .compare],
      (en: "{said years}show years", nb: "{said years}vis år")),
    PlainPattern(
      [[.years]], without: [.cost], (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.show, .who, .everyone], [.staff]], without: [.howMany, .cost],
      (en: "show staff{extent}", nb: "vis ansatte{extent}")),
    PlainPattern(
      [[.show, .everyone], [.members, .counties, .fee]], with: .noMember,
      without: [.howMany, .howMuch, .most, .least],
      (en: "show members{extent}", nb: "vis medlemmer{extent}")),
  ]

  /// What says that a sentence is about something else than who the members are.
  private static let ofOtherThanMembers: CueSet = [
    .end, .decide, .howMany, .howMuch, .most, .least, .activities, .scenarios, .years, .money,
    .reserve, .expenses, .staff, .funds, .goals, .lines, .sources, .changes, .budget, .lose,
    .whatIf, .happens, .income, .fee,
  ]
}
