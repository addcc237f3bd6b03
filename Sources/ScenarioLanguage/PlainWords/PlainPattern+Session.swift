extension PlainPattern {
  /// What is to stand beside the changes of a scenario.
  static let notes: [PlainPattern] = [
    PlainPattern([[.adopted]], unknown: 20, "decided by {decision}"),
    PlainPattern([[.note]], unknown: 20, "note {noted}"),
  ]

  /// What people call what the program does, rather than the budget.
  static let session: [PlainPattern] = [
    PlainPattern(
      [[.budget, .profiling, .lines]], with: [.year, .noMember, .noNumber],
      without: [.why, .decide, .meaning, .who, .howLong, .share], unknown: 1,
      "show lines{earlier}"),
    PlainPattern(
      [[.lastAnswer]], with: [.noMember, .noThing, .noNumber], without: [.undo], unknown: 1,
      "help _"),
    PlainPattern(
      [[.cheapest], [.fee, .rate], [.profiling]], with: [.amount, .noMember], unknown: 2,
      "cheapest rate, profiling for {goal}"),
    PlainPattern(
      [[.cheapest], [.balance, .notEmpty, .cover]], with: [.noMember, .noNumber],
      without: [.pay, .members], "cheapest rate, profiling for {goal}"),
    PlainPattern(
      [[.cheapest]], with: [.noMember], without: [.pay, .members, .fee], unknown: 2,
      "help cheapest"),
    PlainPattern(
      [[.compare, .best]], with: [.prices, .noMember, .noThing],
      without: [.profiling, .staff, .salaries], "sweep rate {fees tried} show {outcome or free}"),
    PlainPattern(
      [[.undo]], with: [.member, .noThing, .noNumber], without: asks + [.fee, .rate, .pay],
      "join {members}"),
    PlainPattern([[.startOver, .undo], [.adopted]], unknown: 1, "open {scenario}", "new"),
    PlainPattern([[.startOver]], unknown: 1, "undo {steps}", "new"),
    PlainPattern(
      [[.remove, .undo], [.changes]], with: [.count, .noMember, .noThing], "undo {count}"),
    PlainPattern([[.undo], [.everything]], "undo {steps}"),
    PlainPattern(
      [[.undo]], with: [.count, .noMember, .noThing], without: .positions, "undo {count}"),
    PlainPattern(
      [[.undo]], with: [.noMember, .noThing],
      without: .positions + [.fee, .rate, .profiling, .budget], "undo"),
    PlainPattern([[.redo]], with: [.noMember, .noThing, .noNumber], "redo"),
    PlainPattern(
      [[.compare]], with: [.severalYears, .noMember, .noThing, .noNumber],
      without: [.adopted, .scenarios], "{horizon}show years"),
    PlainPattern(
      [[.compare, .show], [.budget, .years, .happens]],
      with: [.noMember, .noThing, .yearCount],
      without: [.adopted, .original, .scenarios], "{said years}show years"),
    PlainPattern(
      [[.compare]], with: [.noMember, .yearCount], unknown: 1,
      "{said years}compare {scenarios} over years"),
    PlainPattern(
      [[.compare], [.years]], with: .noMember, unknown: 1,
      "{said years}compare {scenarios} over years", "{horizon}show years"),
    PlainPattern(
      [[.show], [.years]], with: .noMember, without: [.adopted, .budget], unknown: 1,
      "{said years}compare {scenarios} over years"),
    PlainPattern(
      [[.compare], [.permanent, .temporary, .seconded]], with: [.noMember, .noThing, .noNumber],
      without: [.cost, .pay, .salaries], "help {word}"),
    PlainPattern(
      [[.compare]], with: [.figures, .noMember, .noThing, .noNumber],
      without: [
        .lastYear, .adopted, .budget, .scenarios, .years, .everyone,
      ], "{one figure}{year}; {second figure}{year}"),
    PlainPattern(
      [[.compare], [.scenarios, .everyone]], with: [.noMember, .noThing], without: [.adopted],
      "compare {every scenario}"),
    PlainPattern(
      [[.compare], [.scenarios]], with: [.noMember, .noThing], unknown: 1, "help compare"),
    PlainPattern([[.compare]], with: .noMember, unknown: 1, "compare {scenarios}"),
    PlainPattern(
      [[.compare]], with: [.noMember, .noThing, .noNumber],
      without: [
        .adopted, .original, .scenarios, .budget, .lastYear, .profiling, .lines, .reserve, .bound,
        .result, .income, .expenses, .fee, .rate, .salaries,
      ], "bridge free"),
    PlainPattern([[.open]], unknown: 1, "open {scenario}"),
    PlainPattern(
      [[.paper]], with: .noMember, without: [.decide, .meaning], unknown: 4,
      .init(
        "report {named scenarios} {paper title}{case}to paper.html",
        nb: "rapport {named scenarios} {paper title}{case}til notat.html"),
      .init(
        "report {paper title}{case}to paper.html", nb: "rapport {paper title}{case}til notat.html"),
      "help report"),
    PlainPattern(
      [[.export], [.members, .fee]], with: [.noMember, .noNumber],
      "show members; export members.{ending}"),
    PlainPattern(
      [[.export], [.staff]], with: [.noMember, .noNumber], "show staff; export staff.{ending}"),
    PlainPattern(
      [[.export], [.lines]], with: [.noMember, .noNumber], "show lines; export lines.{ending}"),
    PlainPattern([[.export]], "export {file}", "help export"),
    PlainPattern([[.keep, .save], [.keepAs]], unknown: 9, "save {title}"),
    PlainPattern(
      [[.keep]], with: [.noMember, .noNumber],
      without: [.profiling, .staff, .fee, .rate, .expenses, .money, .must, .howMuch, .howLong],
      unknown: 4,
      "save {title}", "help save"),
    PlainPattern([[.list]], without: [.best], unknown: 1, "list"),
    PlainPattern(
      [[.quit]], with: [.noMember, .noThing, .noNumber],
      without: [
        .staff, .profiling, .whatIf, .money, .reserve, .happens, .condition, .paper, .keep, .export,
        .compare,
      ], "quit"),
    PlainPattern([[.help, .hello]], with: [.noMember, .noThing, .noNumber], unknown: 1, "help"),
  ]
}
