extension PlainPattern {
  /// What becomes of positions and of what they cost.
  static let staff: [PlainPattern] = [
    PlainPattern(
      [[.salaries, .cost, .pay]], with: [.position, .amount, .noMember],
      without: asks + [.others, .grant, .cover, .funds, .howMuch, .save, .hire, .end],
      (en: "cost {position} {move}{from}", nb: "kostnad {position} {move}{from}")),
    PlainPattern(
      [[.staff, .permanent, .temporary], [.another, .raise], [.cost]],
      with: [.noMember, .noThing],
      without: asks + [.howMany, .salaries, .everyone, .end, .lower, .pay], unknown: 1,
      (
        en: "hire {count} {kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {kind}{share}{cost}{month}{until}"
      )),
    PlainPattern(
      [[.wageGrowth, .raise], [.everyone]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .grow, .yearly, .fee, .rate, .pay, .population, .members, .prices, .income, .profiling,
        .expenses, .everything, .hire, .counties, .lower, .everyYear,
      ],
      (en: "cost all +{percent}{from}", nb: "kostnad alle +{percent}{from}"),
      (en: "{horizon}growth wages {percent}{span}", nb: "{horizon}vekst lønn {percent}{span}")),
    PlainPattern(
      [[.permanent], [.temporary]], with: [.noMember, .noThing],
      without: asks + [
        .hire, .end, .remove, .lower, .another, .afford, .howMany, .howMuch, .cost, .pay, .salaries,
        .show,
      ],
      unknown: 1,
      (en: "{made permanent}", nb: "{made permanent}")),
    PlainPattern(
      [[.salaries, .wageGrowth], [.lower, .save, .remove]],
      with: [.amount, .noMember, .noThing], without: asks + [.grow, .aim, .howMuch],
      (en: "end {whole positions} {kind}{at}", nb: "avslutt {whole positions} {kind}{at}"),
      (en: "cost all {salary move}{from}", nb: "kostnad alle {salary move}{from}"),
      (en: "end {enough positions} {kind}{at}", nb: "avslutt {enough positions} {kind}{at}")),
    PlainPattern(
      [[.salaries, .wageGrowth], [.raise, .level, .difference]],
      with: [.amount, .noMember, .noThing], without: asks + [.grow, .aim, .must, .howMuch],
      (en: "cost all {salary move}{from}", nb: "kostnad alle {salary move}{from}")),
    PlainPattern(
      [[.staff, .temporary, .permanent]], with: [.noMember, .countOfAll],
      without: asks + [.hire, .another, .howMany, .salaries, .cost, .pay, .fee, .rate, .profiling],
      (en: "end {surplus} {kind}{at}", nb: "avslutt {surplus} {kind}{at}"),
      (en: "hire {shortage} {kind}{month}", nb: "ansett {shortage} {kind}{month}")),
    PlainPattern(
      [[.permanent]], with: [.position, .positionShare], without: asks,
      (
        en: "make permanent {position}; convert {position} to {position share}{from}",
        nb: "gjør fast {position}; gjør om {position} til {position share}{from}"
      )),
    PlainPattern(
      [[.permanent]], with: .position, without: asks, unknown: 1,
      (en: "make permanent {position}", nb: "gjør fast {position}")),
    PlainPattern(
      [[.extend]], with: .position, without: asks, unknown: 1,
      (en: "extend {position} until {last month}", nb: "forleng {position} til og med {last month}")
    ),
    PlainPattern(
      [[.staff], [.everyone, .cost], [.raise, .lower]], with: [.percent, .noMember, .noThing],
      without: asks + [.hire, .end, .remove, .howMany, .howMuch, .fee, .rate],
      (en: "cost all {move}{from}", nb: "kostnad alle {move}{from}")),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.wants, .must]], with: [.noMember, .noThing],
      without: asks + [
        .howMuch, .howMany, .find, .end, .lower, .remove, .out, .goes, .goOut, .cost, .salaries,
        .fee, .rate, .pay, .profiling, .aim, .balance,
      ], unknown: 1,
      (
        en: "hire {wanted} {kind}{share}{cost}{month}{until}",
        nb: "ansett {wanted} {kind}{share}{cost}{month}{until}"
      )),
    PlainPattern(
      [], with: [.position, .positionShare],
      without: asks + [
        .salaries, .cost, .pay, .fee, .save, .risk, .grow, .others, .raise, .cover, .funds, .money,
      ],
      (
        en: "convert {position} to {position share}{from}",
        nb: "gjør om {position} til {position share}{from}"
      ),
      (
        en: "end {position}{at}; hire 1 {kind of position} at {position share}{month after}",
        nb: "avslutt {position}{at}; ansett 1 {kind of position} på {position share}{month after}"
      )),
    PlainPattern(
      [[.end, .remove, .lower, .goOut, .out]], with: .position, without: asks, unknown: 1,
      (en: "end {position}{at}", nb: "avslutt {position}{at}")),
    PlainPattern(
      [[.salaries]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .lower, .grow, .wageGrowth, .howMuch, .expenses, .budget, .income, .must, .out, .save,
        .remove, .raise,
      ],
      (en: "cost all +{percent}{from}", nb: "kostnad alle +{percent}{from}")),
    PlainPattern(
      [[.salaries], [.raise, .level]], with: [.percent, .yearCount], without: asks + [.lower],
      (en: "{horizon}growth wages {percent}", nb: "{horizon}vekst lønn {percent}")),
    PlainPattern(
      [[.salaries], [.raise, .lower, .level]], with: .percent, without: asks + [.grow],
      (en: "cost all {move}{from}", nb: "kostnad alle {move}{from}")),
    PlainPattern(
      [[.staff], [.cost]], with: [.percent, .noMember, .noThing],
      without: asks + [.raise, .lower, .salaries, .end, .remove, .grow, .hire],
      (en: "hire 1 {kind} at {percent}", nb: "ansett 1 {kind} på {percent}")),
    PlainPattern(
      [[.staff], [.cost], [.half]], with: .noMember, without: asks + [.end, .remove, .lower],
      unknown: 1,
      (en: "hire 1 {kind} at 50%", nb: "ansett 1 {kind} på 50 %")),
    PlainPattern(
      [[.staff], [.end, .remove, .lower]], with: .noMember,
      without: asks + [.salaries, .profiling, .fee, .rate, .hire], unknown: 1,
      (
        en: "end 1 {kind}{at}; hire 1 {kind}{other share}{month after}",
        nb: "avslutt 1 {kind}{at}; ansett 1 {kind}{other share}{month after}"
      )),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.end, .remove, .lower, .lose, .goOut, .goes]],
      with: .noMember,
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .compare, .salaries, .profiling, .fee,
        .rate,
      ], unknown: 1,
      (en: "end {count} {kind}{at}", nb: "avslutt {count} {kind}{at}"),
      (en: "end {count} {other kind}{at}", nb: "avslutt {count} {other kind}{at}")),
    PlainPattern(
      [[.end]], with: [.noMember, .noThing], without: asks,
      (en: "end {count} {kind}{at}", nb: "avslutt {count} {kind}{at}"),
      (en: "end {count} {other kind}{at}", nb: "avslutt {count} {other kind}{at}")),
    PlainPattern(
      [[.hire], [.seconded]], with: [.noMember, .newName], without: asks + [.howMany, .nothing],
      unknown: 1,
      (
        en: "hire {count} {kind}{share}{month}{until}",
        nb: "ansett {count} {kind}{share}{month}{until}"
      )),
    PlainPattern(
      [[.hire]], with: .noMember,
      without: [.why, .decide, .meaning, .who, .howLong, .share, .howMany, .nothing, .keepOn],
      unknown: 1,
      (
        en: "hire {count} {kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {kind}{share}{cost}{month}{until}"
      ),
      (
        en: "hire {count} {other kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {other kind}{share}{cost}{month}{until}"
      )),
    PlainPattern(
      [.positions], with: [.duration, .noMember, .noThing],
      without: asks + [
        .howMany, .end, .lower, .remove, .goOut, .out, .goes, .extend, .freeze, .salaries, .years,
        .show, .save,
      ],
      (
        en: "hire {count} {kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {kind}{share}{cost}{month}{until}"
      ),
      (
        en: "hire {count} {other kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {other kind}{share}{cost}{month}{until}"
      )),
    PlainPattern(
      [[.staff], [.cost]], with: [.noMember, .count, .noThing],
      without: asks + [.everyone, .everything],
      (en: "hire {count} {kind}", nb: "ansett {count} {kind}")),
    PlainPattern(
      [[.staff, .permanent, .temporary], [.another, .raise, .afford, .cover]],
      with: [.noMember, .noThing],
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .howMany, .salaries, .cost, .fee, .rate,
        .pay, .keepOn, .everyone, .budget,
      ], unknown: 1,
      (
        en: "hire {count} {kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {kind}{share}{cost}{month}{until}"
      ),
      (
        en: "hire {count} {other kind}{share}{cost}{month}{until}",
        nb: "ansett {count} {other kind}{share}{cost}{month}{until}"
      )),
  ]
}
