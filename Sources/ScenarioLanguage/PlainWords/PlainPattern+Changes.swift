extension PlainPattern {
  /// What people call changes; the first that fits a clause counts.
  static let changes: [PlainPattern] = new + funds + members + fees + staff + amounts

  static let asks: CueSet = [.why, .decide, .meaning, .who, .howLong, .share, .compare, .keepOn]

  private static let members: [PlainPattern] =
    inhabitants + [
      PlainPattern(
        [[.merge]], with: [.members, .newName], without: asks,
        (
          en: "merge {members} into {new name}{from}",
          nb: "slå sammen {members} til {new name}{from}"
        )),
      PlainPattern(
        [[.fee, .rate, .pay], [.double, .half, .once], [.counties]], with: [.noMember, .noNumber],
        without: asks + [.howMuch, .members], (en: "{county weights}", nb: "{county weights}")),
      PlainPattern(
        [[.merge]], with: .members, without: asks, unknown: 1,
        (en: "merge {members} into {first}{from}", nb: "slå sammen {members} til {first}{from}")),
      PlainPattern(
        [[.pay, .fee], [.once], [.howMuch]], with: [.member, .noNumber], without: asks,
        (
          en: "weight {first} 1; fees of {first}{year}",
          nb: "vekt {first} 1; kontingent av {first}{year}"
        )),
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
        [[.goOut, .out, .lose, .goes], [.notice]], with: .noMember,
        without: asks + [.howMuch, .howMany],
        (en: "leave {noticed}{turn}", nb: "ut {noticed}{turn}")),
      PlainPattern(
        [[.goes], [.risk]], with: [.member, .percent, .noThing],
        without: asks + [.howMuch, .howMany],
        (en: "leave {members}{turn}{chance}", nb: "ut {members}{turn}{chance}")),
      PlainPattern(
        [[.population], [.raise, .another, .comeIn]], with: [.newName, .noMember], without: asks,
        (
          en: "join {new name} population {inhabitants}{from}",
          nb: "inn {new name} folketall {inhabitants}{from}"
        )),
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
        [[.population], [.howMuch, .howMany], [.grow]], with: [.percent, .year, .noMember],
        without: asks,
        (
          en: "{horizon}growth population {percent}; population{year}",
          nb: "{horizon}vekst folketall {percent}; folketall{year}"
        )),
      PlainPattern(
        [[.population], [.everyone]], with: [.percent, .noMember, .noThing],
        without: asks + [.yearly, .comeIn, .goOut, .out],
        (en: "population all {move}{from}", nb: "folketall alle {move}{from}")),
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
}
