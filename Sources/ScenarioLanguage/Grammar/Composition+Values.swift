// Values that several parts make: ranges, what a question moves, and the values that it tries.

extension Composition {
  /// `±1%`.
  static let plusMinus = Composition(
    slot: .spread, label: nil, part: .amount,
    shape: [.sign(.plusMinus), .blank(Blank(.term, .amount, .amount))],
    make: { .spread(.plusMinus($0.sum, $1)) })

  /// `between 1.50 and 1.60`.
  static func between(_ label: BlankLabel) -> Composition {
    Composition(
      slot: .spread, label: nil, part: .amount,
      shape: [.word(.between), .sum(.low, label: label), .word(.and), .sum(.high, label: label)],
      make: { slots, range in
        .spread(
          .between(
            slots.needed(slots.expression(.low)), slots.needed(slots.expression(.high)), range))
      })
  }

  /// A number that a question moves: a change statement's word and name without its amount, and its years.
  ///
  /// Help shows its parts where `label` is nil.
  static func lever(_ slot: Slot = .lever, shown label: BlankLabel? = .lever) -> Composition {
    Composition(
      slot: slot, label: label, part: .lever, shape: .choice([[dated, .span], undated]),
      make: { slots, range in
        let (number, head) = slots.leverNumber
        return .lever(LeverSyntax(number: number, head: head, span: slots.span, range: range))
      })
  }

  /// The numbers that are moved in some years or all.
  private static let dated = Shape.choice([
    number(.rate) { _ in .rate },
    number(.feeNumber, .feeNumber) {
      .fee($0.name, of: $0.name(.other))
    },
    number(.profiling, .optional(.name(.profilingLine))) { .profiling($0.name(.name)) },
    number(.weight, .name(.anyMember)) { .weight($0.name) },
    number(.population, .name(.anyMember)) { .population(.named($0.name)) },
    number(.spend, .name(.expenseLine)) { .spend($0.name) },
    number(.onCost, .name(.onCost)) { .onCost($0.name) },
    number(.incomeLine, .name(.income)) { .income($0.name) },
    number(.cost, .target(.position)) { .cost($0.target) },
    .composed(
      Composition(
        slot: .lever, label: nil, part: .lever, shape: .word(.positions, .quantity),
        make: { .leverNumber(.positions, $1) })),
  ])

  /// The numbers that are of no year.
  private static let undated = Shape.choice([
    number(.fund, .name(.fund)) { .fund($0.name) },
    number(.growth, .growing) { $0.growth },
  ])

  private static func number(
    _ word: Concept, _ name: Shape = [], make: @escaping @Sendable (Slots) -> PlanNumberSyntax
  ) -> Shape {
    .composed(
      Composition(
        slot: .lever, label: nil, part: .lever, shape: [.word(word, .statement), name],
        make: { .leverNumber(make($0), $1) }))
  }

  /// What a sweep varies along one side of its table.
  static func axis(_ slot: Slot) -> Composition {
    Composition(
      slot: slot, label: nil, part: .lever,
      shape: .choice([
        [.composed(.lever()), .composed(.values)],
        .composed(
          Composition(
            slot: .axis, label: nil, part: .lever,
            shape: [.word(.leave, .statement), .names(.member), .months],
            make: { .axis(.leave($0.names, $0.months, $1)) })),
      ]),
      make: { slots, _ in
        .axis(slots.axis(.axis) ?? .lever(slots.lever(), slots.values))
      })
  }

  /// What the readers of a paper can move: one axis, or two with a comma between.
  static let explored = Composition(
    slot: .axis, label: .levers, part: .lever,
    shape: [.composed(.axis(.axis)), .optional([.joint, .composed(.axis(.second))])],
    make: { slots, _ in .axes(slots.axes) })

  /// The values of an axis: the ends of a range, or a list.
  private static let values = Composition(
    slot: .value, label: .values, part: .amount,
    shape: .branches(
      Blank(.sum, .low, .value),
      [
        Branch(
          label: .value,
          rest: [
            .sign(.range), .sum(.high, label: .value),
            .optional([.word(.step), .sum(.step, label: .value)]),
          ]),
        Branch(label: .value, rest: .blank(Blank(.more, .other, .value))),
      ]),
    make: { slots, _ in
      let first = slots.needed(slots.expression(.low))
      guard let last = slots.expression(.high) else { return .values(.list([first] + slots.more)) }
      return .values(.range(first, last, step: slots.expression(.step)))
    })
}
