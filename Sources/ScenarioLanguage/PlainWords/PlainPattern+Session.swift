extension PlainPattern {
  /// What is to stand beside the changes of a scenario.
  static let notes: [PlainPattern] = [
    PlainPattern(
      [[.adopted]], unknown: 20, (en: "decided by {decision}", nb: "vedtatt av {decision}")),
    PlainPattern([[.note]], unknown: 20, (en: "note {noted}", nb: "notat {noted}")),
  ]

  /// What people call what the program does, rather than the budget.
  static let session: [PlainPattern] = [
    PlainPattern(
      [[.budget, .profiling, .lines]], with: [.year, .noMember, .noNumber],
      without: [.why, .decide, .meaning, .who, .howLong, .share], unknown: 1,
      (en: "show lines{earlier}", nb: "vis poster{earlier}")),
    PlainPattern(
      [[.lastAnswer]], with: [.noMember, .noThing, .noNumber], without: [.undo], unknown: 1,
      (en: "help _", nb: "hjelp _")),
    PlainPattern(
      [[.cheapest], [.fee, .rate], [.profiling]], with: [.amount, .noMember], unknown: 2,
      (en: "cheapest rate, profiling for {goal}", nb: "billigste sats, profilering slik at {goal}")),
    PlainPattern(
      [[.cheapest]], with: [.noMember], without: [.pay, .members, .fee], unknown: 2,
      (en: "help cheapest", nb: "hjelp billigste")),
    PlainPattern(
      [[.compare, .best]], with: [.prices, .noMember, .noThing],
      without: [.profiling, .staff, .salaries],
      (
        en: "sweep rate {fee list} show {outcome or free}",
        nb: "tabell sats {fee list} vis {outcome or free}"
      )),
    PlainPattern(
      [[.undo]], with: [.member, .noThing, .noNumber], without: asks + [.fee, .rate, .pay],
      (en: "join {members}", nb: "inn {members}")),
    PlainPattern(
      [[.startOver, .undo], [.adopted]], unknown: 1, (en: "open {scenario}", nb: "åpne {scenario}"),
      (en: "new", nb: "ny")),
    PlainPattern(
      [[.startOver]], unknown: 1, (en: "undo {steps}", nb: "angre {steps}"), (en: "new", nb: "ny")),
    PlainPattern(
      [[.remove, .undo], [.changes]], with: [.count, .noMember, .noThing],
      (en: "undo {count}", nb: "angre {count}")),
    PlainPattern([[.undo], [.everything]], (en: "undo {steps}", nb: "angre {steps}")),
    PlainPattern(
      [[.undo]], with: [.count, .noMember, .noThing], without: .positions,
      (en: "undo {count}", nb: "angre {count}")),
    PlainPattern(
      [[.undo]], with: [.noMember, .noThing],
      without: .positions + [.fee, .rate, .profiling, .budget],
      (en: "undo", nb: "angre")),
    PlainPattern([[.redo]], with: [.noMember, .noThing, .noNumber], (en: "redo", nb: "gjenta")),
    PlainPattern(
      [[.compare]], with: [.severalYears, .noMember, .noThing, .noNumber],
      without: [.adopted, .scenarios],
      (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.compare, .show], [.budget, .years, .happens]],
      with: [.noMember, .noThing, .yearCount],
      without: [.adopted, .original, .scenarios],
      (en: "{said years}show years", nb: "{said years}vis år")),
    PlainPattern(
      [[.compare]], with: [.noMember, .yearCount], unknown: 1,
      (
        en: "{said years}compare {scenarios} over years",
        nb: "{said years}sammenlign {scenarios} over år"
      )),
    PlainPattern(
      [[.compare], [.years]], with: .noMember, unknown: 1,
      (
        en: "{said years}compare {scenarios} over years",
        nb: "{said years}sammenlign {scenarios} over år"
      ), (en: "{horizon}show years", nb: "{horizon}vis år")),
    PlainPattern(
      [[.show], [.years]], with: .noMember, without: [.adopted, .budget], unknown: 1,
      (
        en: "{said years}compare {scenarios} over years",
        nb: "{said years}sammenlign {scenarios} over år"
      )),
    PlainPattern(
      [[.compare], [.permanent, .temporary, .seconded]], with: [.noMember, .noThing, .noNumber],
      without: [.cost, .pay, .salaries], (en: "help {word}", nb: "hjelp {word}")),
    PlainPattern(
      [[.compare]], with: [.figures, .noMember, .noThing, .noNumber],
      without: [
        .lastYear, .adopted, .budget, .scenarios, .years, .everyone,
      ],
      (
        en: "{one figure}{year}; {second figure}{year}",
        nb: "{one figure}{year}; {second figure}{year}"
      )),
    PlainPattern(
      [[.compare], [.scenarios, .everyone]], with: [.noMember, .noThing], without: [.adopted],
      (en: "compare {every scenario}", nb: "sammenlign {every scenario}")),
    PlainPattern(
      [[.compare], [.scenarios]], with: [.noMember, .noThing], unknown: 1,
      (en: "help compare", nb: "hjelp sammenlign")),
    PlainPattern(
      [[.compare]], with: .noMember, unknown: 1,
      (en: "compare {scenarios}", nb: "sammenlign {scenarios}")),
    PlainPattern(
      [[.compare]], with: [.noMember, .noThing, .noNumber],
      without: [
        .adopted, .original, .scenarios, .budget, .lastYear, .profiling, .lines, .reserve, .bound,
        .result, .income, .expenses, .fee, .rate, .salaries,
      ],
      (en: "bridge free", nb: "bro fri")),
    PlainPattern([[.open]], unknown: 1, (en: "open {scenario}", nb: "åpne {scenario}")),
    PlainPattern(
      [[.paper]], with: .noMember, without: [.decide, .meaning], unknown: 4,
      (
        en: "report {named scenarios} {paper title}{case}to paper.html",
        nb: "rapport {named scenarios} {paper title}{case}til notat.html"
      ),
      (
        en: "report {paper title}{case}to paper.html",
        nb: "rapport {paper title}{case}til notat.html"
      ),
      (en: "help report", nb: "hjelp rapport")),
    PlainPattern(
      [[.export], [.members, .fee]], with: [.noMember, .noNumber],
      (
        en: "show members; export members.{ending}",
        nb: "vis medlemmer; eksporter medlemmer.{ending}"
      )),
    PlainPattern(
      [[.export], [.staff]], with: [.noMember, .noNumber],
      (en: "show staff; export staff.{ending}", nb: "vis ansatte; eksporter ansatte.{ending}")),
    PlainPattern(
      [[.export], [.lines]], with: [.noMember, .noNumber],
      (en: "show lines; export lines.{ending}", nb: "vis poster; eksporter poster.{ending}")),
    PlainPattern(
      [[.export]], (en: "export {file}", nb: "eksporter {file}"),
      (en: "help export", nb: "hjelp eksporter")),
    PlainPattern(
      [[.keep, .save], [.keepAs]], unknown: 9, (en: "save {title}", nb: "lagre {title}")),
    PlainPattern(
      [[.keep]], with: [.noMember, .noNumber],
      without: [.profiling, .staff, .fee, .rate, .expenses, .money, .must, .howMuch, .howLong],
      unknown: 4,
      (en: "save {title}", nb: "lagre {title}"), (en: "help save", nb: "hjelp lagre")),
    PlainPattern([[.list]], without: [.best], unknown: 1, (en: "list", nb: "liste")),
    PlainPattern(
      [[.quit]], with: [.noMember, .noThing, .noNumber],
      without: [
        .staff, .profiling, .whatIf, .money, .reserve, .happens, .condition, .paper, .keep, .export,
        .compare,
      ],
      (en: "quit", nb: "slutt")),
    PlainPattern(
      [[.help, .hello]], with: [.noMember, .noThing, .noNumber], unknown: 1,
      (en: "help", nb: "hjelp")),
  ]
}
