extension PlainPattern {
  /// What becomes of positions and of what they cost.
  static let staff: [PlainPattern] = [
    PlainPattern(
      [[.salaries, .cost, .pay]], with: [.position, .amount, .noMember],
      without: asks + [.others, .grant, .cover, .funds, .howMuch, .save, .hire, .end],
      "cost {position} {move}{from}"),
    PlainPattern(
      [[.staff, .permanent, .temporary], [.another, .raise], [.cost]],
      with: [.noMember, .noThing],
      without: asks + [.howMany, .salaries, .everyone, .end, .lower, .pay], unknown: 1,
      "hire {count} {kind}{share}{cost}{month}{until}"),
    PlainPattern(
      [[.wageGrowth, .raise], [.everyone]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .grow, .yearly, .fee, .rate, .pay, .population, .members, .prices, .income, .profiling,
        .expenses, .everything, .hire, .counties, .lower, .everyYear,
      ], "cost all +{percent}{from}", "{horizon}growth wages {percent}{span}"),
    PlainPattern(
      [[.permanent], [.temporary]], with: [.noMember, .noThing],
      without: asks + [
        .hire, .end, .remove, .lower, .another, .afford, .howMany, .howMuch, .cost, .pay, .salaries,
        .show,
      ],
      unknown: 1, "{made permanent}"),
    PlainPattern(
      [[.salaries, .wageGrowth], [.lower, .save, .remove]],
      with: [.amount, .noMember, .noThing], without: asks + [.grow, .aim, .howMuch],
      "end {whole positions} {kind}{at}", "cost all {salary move}{from}",
      "end {enough positions} {kind}{at}"),
    PlainPattern(
      [[.salaries, .wageGrowth], [.raise, .level, .difference]],
      with: [.amount, .noMember, .noThing], without: asks + [.grow, .aim, .must, .howMuch],
      "cost all {salary move}{from}"),
    PlainPattern(
      [[.staff, .temporary, .permanent]], with: [.noMember, .countOfAll],
      without: asks + [.hire, .another, .howMany, .salaries, .cost, .pay, .fee, .rate, .profiling],
      "end {surplus} {kind}{at}", "hire {shortage} {kind}{month}"),
    PlainPattern(
      [[.permanent]], with: [.position, .positionShare], without: asks,
      "make permanent {position}; convert {position} to {position share}{from}"),
    PlainPattern(
      [[.permanent]], with: .position, without: asks, unknown: 1, "make permanent {position}"),
    PlainPattern(
      [[.extend]], with: .position, without: asks, unknown: 1,
      "extend {position} until {last month}"
    ),
    PlainPattern(
      [[.staff], [.everyone, .cost], [.raise, .lower]], with: [.percent, .noMember, .noThing],
      without: asks + [.hire, .end, .remove, .howMany, .howMuch, .fee, .rate],
      "cost all {move}{from}"),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.wants, .must]], with: [.noMember, .noThing],
      without: asks + [
        .howMuch, .howMany, .find, .end, .lower, .remove, .out, .goes, .goOut, .cost, .salaries,
        .fee, .rate, .pay, .profiling, .aim, .balance,
      ], unknown: 1, "hire {wanted} {kind}{share}{cost}{month}{until}"),
    PlainPattern(
      [], with: [.position, .positionShare],
      without: asks + [
        .salaries, .cost, .pay, .fee, .save, .risk, .grow, .others, .raise, .cover, .funds, .money,
      ], "convert {position} to {position share}{from}",
      .init(
        "end {position}{at}; hire 1 {kind of position} at {position share}{month after}",
        nb: "avslutt {position}{at}; ansett 1 {kind of position} på {position share}{month after}")),
    PlainPattern(
      [[.end, .remove, .lower, .goOut, .out]], with: .position, without: asks, unknown: 1,
      "end {position}{at}"),
    PlainPattern(
      [[.salaries]], with: [.percent, .noMember, .noThing],
      without: asks + [
        .lower, .grow, .wageGrowth, .howMuch, .expenses, .budget, .income, .must, .out, .save,
        .remove, .raise,
      ], "cost all +{percent}{from}"),
    PlainPattern(
      [[.salaries], [.raise, .level]], with: [.percent, .yearCount], without: asks + [.lower],
      "{horizon}growth wages {percent}"),
    PlainPattern(
      [[.salaries], [.raise, .lower, .level]], with: .percent, without: asks + [.grow],
      "cost all {move}{from}"),
    PlainPattern(
      [[.staff], [.cost]], with: [.percent, .noMember, .noThing],
      without: asks + [.raise, .lower, .salaries, .end, .remove, .grow, .hire],
      .init(
        "hire 1 {kind} at {percent}{month}{until}", nb: "ansett 1 {kind} på {percent}{month}{until}"
      )),
    PlainPattern(
      [[.staff], [.cost], [.half]], with: .noMember, without: asks + [.end, .remove, .lower],
      unknown: 1,
      .init("hire 1 {kind} at 50%{month}{until}", nb: "ansett 1 {kind} på 50 %{month}{until}")),
    PlainPattern(
      [[.staff], [.end, .remove, .lower]], with: .noMember,
      without: asks + [.salaries, .profiling, .fee, .rate, .hire], unknown: 1,
      "end 1 {kind}{at}; hire 1 {kind}{other share}{month after}"),
    PlainPattern(
      [[.staff, .temporary, .permanent], [.end, .remove, .lower, .lose, .goOut, .goes]],
      with: .noMember,
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .compare, .salaries, .profiling, .fee,
        .rate,
      ], unknown: 1, "end {count} {kind}{at}", "end {count} {other kind}{at}"),
    PlainPattern(
      [[.afford], [.another]], with: [.noMember, .noThing, .noNumber],
      without: asks + .positions + [
        .fee, .rate, .profiling, .members, .newFund, .newLine, .howMany,
      ], "hire 1 {kind}{month}{until}", "hire 1 {other kind}{month}{until}"),
    PlainPattern(
      [[.end]], with: [.noMember, .noThing], without: asks, "end {count} {kind}{at}",
      "end {count} {other kind}{at}"),
    PlainPattern(
      [[.hire], [.seconded]], with: [.noMember, .newName], without: asks + [.howMany, .nothing],
      unknown: 1, "hire {count} {kind}{share}{month}{until}"),
    PlainPattern(
      [[.hire]], with: .noMember,
      without: [.why, .decide, .meaning, .who, .howLong, .share, .howMany, .nothing, .keepOn],
      unknown: 1, "hire {count} {kind}{share}{cost}{month}{until}",
      "hire {count} {other kind}{share}{cost}{month}{until}"),
    PlainPattern(
      [.positions], with: [.duration, .noMember, .noThing],
      without: asks + [
        .howMany, .end, .lower, .remove, .goOut, .out, .goes, .extend, .freeze, .salaries, .years,
        .show, .save,
      ], "hire {count} {kind}{share}{cost}{month}{until}",
      "hire {count} {other kind}{share}{cost}{month}{until}"),
    PlainPattern(
      [[.staff], [.cost]], with: [.noMember, .count, .noThing],
      without: asks + [.everyone, .everything], "hire {count} {kind}"),
    PlainPattern(
      [[.staff, .permanent, .temporary], [.another, .raise, .afford, .cover]],
      with: [.noMember, .noThing],
      without: [
        .why, .decide, .meaning, .who, .howLong, .share, .howMany, .salaries, .cost, .fee, .rate,
        .pay, .keepOn, .everyone, .budget,
      ], unknown: 1, "hire {count} {kind}{share}{cost}{month}{until}",
      "hire {count} {other kind}{share}{cost}{month}{until}"),
  ]
}
