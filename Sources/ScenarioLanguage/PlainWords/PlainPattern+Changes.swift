extension PlainPattern {
  /// What people call changes; the first that fits a clause counts.
  static let changes: [PlainPattern] = members + fees + staff + amounts

  static let asks: CueSet = [.why, .decide, .meaning, .who, .howLong, .share, .compare]

  private static let members: [PlainPattern] =
    inhabitants + [
      PlainPattern(
        [[.merge]], with: .members, without: asks, unknown: 1,
        (en: "merge {members} into {first}{from}", nb: "slå sammen {members} til {first}{from}")),
      PlainPattern(
        [[.pay], [.once, .double, .half]], with: .member, without: asks, unknown: 1,
        (en: "weight {first} {weight}", nb: "vekt {first} {weight}")),
      PlainPattern(
        [[.fee, .rate], [.double, .half]], with: [.member, .noNumber],
        without: asks + [.howMuch, .cost], unknown: 1,
        (en: "weight {first} {weight}{from}", nb: "vekt {first} {weight}{from}")),
      PlainPattern(
        [[.weight]], with: [.member, .noThing], without: asks, unknown: 1,
        (en: "weight {first} {weight}{from}", nb: "vekt {first} {weight}{from}")),
      PlainPattern(
        [[.once]], with: .member, without: asks, unknown: 1,
        (en: "weight {first} 1", nb: "vekt {first} 1")),
      PlainPattern(
        [[.redo]], with: [.member, .noThing, .noNumber], without: asks,
        (en: "join {members}{from}", nb: "inn {members}{from}")),
      PlainPattern(
        [[.goOut, .out], [.comeIn]], with: [.member, .year], without: asks, unknown: 1,
        (en: "leave {members}{until before}", nb: "ut {members}{until before}")),
      PlainPattern(
        [[.comeIn]], with: [.newName, .noMember], without: asks,
        (
          en: "join {new name} population {inhabitants}{from}",
          nb: "inn {new name} folketall {inhabitants}{from}"
        )),
      PlainPattern(
        [[.hire]], with: [.member, .noThing, .noNumber], without: asks + .positions,
        (en: "join {members}{turn}", nb: "inn {members}{turn}")),
      PlainPattern(
        [[.comeIn]], with: .member, without: asks, unknown: 1,
        (en: "join {members}{turn}", nb: "inn {members}{turn}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.everyone], [.members]], with: .member, without: asks,
        (en: "leave {towns}{turn}", nb: "ut {towns}{turn}")),
      PlainPattern(
        [[.notice]], with: [.member, .noThing, .noNumber], without: asks,
        (en: "leave {members}{turn}", nb: "ut {members}{turn}")),
      PlainPattern(
        [[.goOut]], with: .member, without: asks, unknown: 2,
        (en: "leave {members}{turn}{chance}", nb: "ut {members}{turn}{chance}")),
      PlainPattern(
        [[.out, .remove, .lose]], with: [.member, .noThing],
        without: [
          .why, .decide, .meaning, .who, .howLong, .share, .compare, .fee, .rate, .profiling,
          .staff,
          .aim,
        ],
        (en: "leave {members}{turn}{chance}", nb: "ut {members}{turn}{chance}")),
      PlainPattern(
        [[.goes]], with: [.member, .noThing, .noNumber],
        without: asks + [
          .howMuch, .howMany, .level, .spend, .fee, .result, .balance, .nothing, .happens,
        ],
        (en: "leave {members}{turn}", nb: "ut {members}{turn}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.counties]], with: .noMember, without: asks,
        (en: "leave {counties}{turn}", nb: "ut {counties}{turn}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.least]], with: [.noMember, .count], without: asks,
        (en: "leave {smallest}{from}", nb: "ut {smallest}{from}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.most]], with: [.noMember, .count], without: asks,
        (en: "leave {largest}{from}", nb: "ut {largest}{from}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.members], [.least]], with: [.noMember], without: asks,
        (en: "leave {smallest}{from}", nb: "ut {smallest}{from}")),
      PlainPattern(
        [[.goOut, .out, .lose], [.members]], with: [.noMember], without: asks,
        (en: "leave {largest}{turn}", nb: "ut {largest}{turn}"),
        (en: "leave {smallest}{turn}", nb: "ut {smallest}{turn}")),
      PlainPattern(
        [[.population], [.grow]], with: [.percent, .noMember], without: asks,
        (
          en: "{horizon}growth population {percent}{span}",
          nb: "{horizon}vekst folketall {percent}{span}"
        )),
      PlainPattern(
        [[.populationGrowth]], with: [.percent, .noMember], without: asks,
        (
          en: "{horizon}growth population {percent}{span}",
          nb: "{horizon}vekst folketall {percent}{span}"
        )),
      PlainPattern(
        [[.population], [.raise, .lower, .level]], with: [.percent, .noMember], without: asks,
        (en: "population all {move}{from}", nb: "folketall alle {move}{from}")),
    ]

  /// What a fee for everybody is not said of.
  private static let ofSome = asks + [.counties, .negation]

  private static let fees: [PlainPattern] = [
    PlainPattern(
      [
        [.fee, .rate], [.result, .reserve, .left, .income, .expenses],
        [.howMuch, .happens, .level, .by],
      ],
      with: [.fee, .noMember],
      without: ofSome + [.must, .aim, .balance, .cover, .notEmpty, .find, .staff, .afford, .grow],
      unknown: 1,
      (en: "rate {feemove}{from}; {outcome}{year}", nb: "sats {feemove}{from}; {outcome}{year}")),
    PlainPattern(
      [[.result, .reserve, .left, .income, .expenses], [.howMuch, .happens], [.level, .by]],
      with: [.price, .noMember, .noThing],
      without: ofSome + [
        .must, .aim, .balance, .cover, .notEmpty, .find, .staff, .afford, .grow, .raise, .lower,
        .profiling, .salaries,
      ],
      (en: "rate {feelevel}{from}; {outcome}{year}", nb: "sats {feelevel}{from}; {outcome}{year}")),
    PlainPattern(
      [[.freeze], [.fee, .rate]], with: [.noMember, .noNumber], without: ofSome,
      (en: "{horizon}growth fees 0%{span}", nb: "{horizon}vekst kontingent 0%{span}")),
    PlainPattern(
      [[.freeze], [.salaries]], with: [.noMember, .noNumber], without: ofSome,
      (en: "{horizon}growth wages 0%{span}", nb: "{horizon}vekst lønn 0%{span}")),
    PlainPattern(
      [[.afford], [.fee, .rate]], with: [.fee, .noMember, .noThing],
      without: ofSome + [.staff, .hire, .howMuch, .howMany, .must, .profiling],
      (en: "rate {feemove}{from}", nb: "sats {feemove}{from}")),
    PlainPattern(
      [[.afford]], with: [.price, .noMember, .noThing],
      without: ofSome + [.staff, .hire, .howMuch, .howMany, .must, .profiling, .salaries, .money],
      (en: "rate {feelevel}{from}", nb: "sats {feelevel}{from}")),
    PlainPattern(
      [[.fee, .rate], [.grow]], with: [.percent, .noMember], without: ofSome,
      (en: "{horizon}growth fees {percent}{span}", nb: "{horizon}vekst kontingent {percent}{span}")),
    PlainPattern(
      [[.fee, .rate]], with: [.fee, .noMember],
      without: ofSome + [.reserve, .balance, .hire, .afford], unknown: 2,
      (en: "rate {feemove}{from}", nb: "sats {feemove}{from}")),
    PlainPattern(
      [[.fee, .rate], [.half, .double]], with: .noMember, without: ofSome,
      (en: "rate {part}{from}", nb: "sats {part}{from}")),
    PlainPattern(
      [[.raise, .lower]], with: [.price, .noMember, .noThing],
      without: ofSome + [
        .staff, .profiling, .salaries, .expenses, .population, .prices, .reserve, .result, .grow,
        .afford,
      ],
      (en: "rate {feemove}{from}", nb: "sats {feemove}{from}")),
    PlainPattern(
      [], with: [.price, .noMember, .noThing],
      without: ofSome + [
        .staff, .profiling, .salaries, .expenses, .population, .prices, .reserve, .result, .hire,
        .grow, .afford, .weight, .undo, .income, .grant, .money, .vary, .average, .balance,
      ],
      (en: "rate {feelevel}{from}", nb: "sats {feelevel}{from}")),
    PlainPattern(
      [[.everyone], [.pay]], with: [.fee, .noMember], without: ofSome,
      (en: "rate {feemove}{from}", nb: "sats {feemove}{from}")),
  ]

  private static let staff: [PlainPattern] = [
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
      [[.permanent]], with: .position, without: asks, unknown: 1,
      (en: "make permanent {position}", nb: "gjør fast {position}")),
    PlainPattern(
      [[.extend]], with: .position, without: asks, unknown: 1,
      (en: "extend {position} until {last month}", nb: "forleng {position} til og med {last month}")
    ),
    PlainPattern(
      [[.end, .remove, .lower, .goOut, .out]], with: .position, without: asks, unknown: 1,
      (en: "end {position}{at}", nb: "avslutt {position}{at}")),
    PlainPattern(
      [[.salaries], [.raise, .lower, .level]], with: .percent, without: asks + [.grow],
      (en: "cost all {move}{from}", nb: "kostnad alle {move}{from}")),
    PlainPattern(
      [[.staff], [.cost]], with: [.percent, .noMember, .noThing],
      without: asks + [.raise, .lower, .salaries, .end, .remove, .grow],
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
      [[.hire]], with: .noMember,
      without: [.why, .decide, .meaning, .who, .howLong, .share, .howMany, .nothing], unknown: 1,
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
        .pay,
      ],
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
