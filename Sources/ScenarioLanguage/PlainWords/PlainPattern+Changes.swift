extension PlainPattern {
  /// What people call changes; the first that fits a clause counts.
  static let changes: [PlainPattern] = new + funds + members + fees + staff + amounts

  static let asks: CueSet = [.why, .decide, .meaning, .who, .howLong, .share, .compare, .keepOn]

  private static let members: [PlainPattern] =
    inhabitants + [
      PlainPattern(
        [[.merge]], with: [.members, .newName], without: asks,
        "merge {members} into {new name}{from}"),
      PlainPattern(
        [[.fee, .rate, .pay], [.double, .half, .once], [.counties]], with: [.noMember, .noNumber],
        without: asks + [.howMuch, .members], "{county weights}"),
      PlainPattern(
        [[.merge]], with: .members, without: asks, unknown: 1,
        "merge {members} into {first}{from}"),
      PlainPattern(
        [[.pay, .fee], [.once], [.howMuch]], with: [.member, .noNumber], without: asks,
        "weight {first} 1; fees of {first}{year}"),
      PlainPattern(
        [[.pay], [.once, .double, .half]], with: .member, without: asks, unknown: 1,
        "weight {first} {weight}"),
      PlainPattern(
        [[.fee, .rate], [.double, .half]], with: [.member, .noNumber],
        without: asks + [.howMuch, .cost], unknown: 1, "weight {first} {weight}{from}"),
      PlainPattern(
        [[.weight]], with: [.member, .noThing], without: asks, unknown: 1,
        "weight {first} {weight}{from}"),
      PlainPattern([[.once]], with: .member, without: asks, unknown: 1, "weight {first} 1"),
      PlainPattern(
        [[.redo]], with: [.member, .noThing, .noNumber], without: asks, "join {members}{from}"),
      PlainPattern(
        [[.goOut, .out], [.comeIn]], with: [.member, .year], without: asks, unknown: 1,
        "leave {members}{until before}"),
      PlainPattern(
        [[.comeIn]], with: [.newName, .noMember], without: asks,
        "join {new name} population {inhabitants}{from}"),
      PlainPattern(
        [[.hire]], with: [.member, .noThing, .noNumber], without: asks + .positions,
        "join {members}{turn}"),
      PlainPattern([[.comeIn]], with: .member, without: asks, unknown: 1, "join {members}{turn}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.everyone], [.members]], with: .member, without: asks,
        "leave {towns}{turn}"),
      PlainPattern(
        [[.notice]], with: [.member, .noThing, .noNumber], without: asks, "leave {members}{turn}"),
      PlainPattern(
        [[.goOut]], with: .member, without: asks, unknown: 2, "leave {members}{turn}{chance}"),
      PlainPattern(
        [[.out, .remove, .lose]], with: [.member, .noThing],
        without: [
          .why, .decide, .meaning, .who, .howLong, .share, .compare, .fee, .rate, .profiling,
          .staff,
          .aim,
        ], "leave {members}{turn}{chance}"),
      PlainPattern(
        [[.goes]], with: [.member, .noThing, .noNumber],
        without: asks + [
          .howMuch, .howMany, .level, .spend, .fee, .result, .balance, .nothing, .happens,
        ], "leave {members}{turn}"),
      PlainPattern(
        [[.goOut, .out, .lose, .goes], [.notice]], with: .noMember,
        without: asks + [.howMuch, .howMany], "leave {noticed}{turn}"),
      PlainPattern(
        [[.goes], [.risk]], with: [.member, .percent, .noThing],
        without: asks + [.howMuch, .howMany], "leave {members}{turn}{chance}"),
      PlainPattern(
        [[.population], [.raise, .another, .comeIn]], with: [.newName, .noMember], without: asks,
        "join {new name} population {inhabitants}{from}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.counties]], with: .noMember, without: asks,
        "leave {counties}{turn}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.least]], with: [.noMember, .count], without: asks,
        "leave {smallest}{from}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.most]], with: [.noMember, .count], without: asks,
        "leave {largest}{from}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.members], [.least]], with: [.noMember], without: asks,
        "leave {smallest}{from}"),
      PlainPattern(
        [[.goOut, .out, .lose], [.members]], with: [.noMember], without: asks,
        "leave {largest}{turn}", "leave {smallest}{turn}"),
      PlainPattern(
        [[.population], [.howMuch, .howMany], [.grow]], with: [.percent, .year, .noMember],
        without: asks, "{horizon}growth population {percent}; population{year}"),
      PlainPattern(
        [[.population], [.everyone]], with: [.percent, .noMember, .noThing],
        without: asks + [.yearly, .comeIn, .goOut, .out], "population all {move}{from}"),
      PlainPattern(
        [[.population], [.grow]], with: [.percent, .noMember], without: asks,
        "{horizon}growth population {percent}{span}"),
      PlainPattern(
        [[.populationGrowth]], with: [.percent, .noMember], without: asks,
        "{horizon}growth population {percent}{span}"),
      PlainPattern(
        [[.population], [.raise, .lower, .level]], with: [.percent, .noMember], without: asks,
        "population all {move}{from}"),
    ]
}
