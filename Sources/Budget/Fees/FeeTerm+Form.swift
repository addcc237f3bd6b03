extension FeeTerm {
  /// How a term comes about: the kinds of terms, and what the plan knows of each.
  ///
  /// What files and people call a kind stands in the entry that `FeeTermKind` has for it.
  public enum Form: Sendable, Hashable {
    /// The same amount for each member.
    case amount(FeeNumber)
    /// A price for each unit of a measure, which counts up to a limit where there is one.
    case price(FeeNumber, of: FeeBasis, upTo: ExactNumber?)
    /// A price for each started so many units of a measure.
    case started(FeeNumber, each: ExactNumber, of: FeeBasis)
    /// The amount of the step that the measure falls in.
    case bands(FeeBasis, FeeSteps)
    /// Each step's units at its own price: the first so many at one, the next at another.
    case brackets(FeeBasis, FeeSteps)
    /// The whole of a measure at the price of the step that a measure, most often the same, falls in.
    case priceBySize(of: FeeBasis, by: FeeBasis, FeeSteps)
    /// A total that the members pay by keys.
    case share(FeeNumber, [ShareKey])
    /// What is taken off the terms above it.
    case rebate(FeeRebate)
  }
}

extension FeeTerm.Form {
  /// What is known of a form before a member is.
  public struct Traits {
    /// What it is worked out from, each once.
    public var bases: [FeeBasis] = []
    /// Its number; nil of a term by size, which has several.
    public var number: FeeNumber?
    /// Its numbers by size; nil of a term that has one number.
    public var bySize: NumbersBySize?
    /// What a member can have more of without a change of its price or amount, or while more still counts; nil
    /// where there is no such place.
    public var room: Room?
  }

  /// Numbers by size, what that is the size of, and whether each step's units have its number, which then add up.
  public typealias NumbersBySize = (basis: FeeBasis, steps: FeeSteps, isMarginal: Bool)

  /// How much more of a measure there is room for above a value; nil where no place lies above it.
  public typealias Room = (basis: FeeBasis, above: (ExactNumber) -> ExactNumber?)

  /// What is known of the form before a member is.
  public var traits: Traits {
    switch self {
    case .amount(let amount): Traits(number: amount)
    case .price(let price, let basis, let most):
      Traits(
        bases: [basis], number: price,
        room: most.map { most in (basis, { $0 < most ? try? most - $0 : nil }) })
    case .started(let price, let size, let basis):
      Traits(
        bases: [basis], number: price,
        room: (basis, { value in try? value.started(size) * size - value }))
    case .bands(let basis, let steps): Traits(by: basis, steps)
    case .brackets(let basis, let steps): Traits(by: basis, steps, isMarginal: true)
    case .priceBySize(let basis, let size, let steps): Traits(of: basis, by: size, steps)
    case .share(let total, let keys):
      Traits(bases: keys.compactMap(\.basis), number: total)
    case .rebate(let rebate): Traits(number: rebate.number)
    }
  }

  /// What a total is shared by; empty for what is no share.
  public var keys: [ShareKey] { if case .share(_, let keys) = self { keys } else { [] } }

  /// Whether members pay a total together.
  var isShare: Bool { !keys.isEmpty }

  /// Where the number stands that has the term's name.
  var ownPlace: Place {
    if case .rebate(let rebate) = self, rebate.isPart { .percentage } else { .number }
  }

  /// What its numbers must fit together.
  var fit: FeeNumber.Fit {
    switch self {
    case .started: .positive
    case .share: .someWhole
    case .rebate: .rebated
    case .amount, .price, .bands, .brackets, .priceBySize: .rising
    }
  }

  /// What it takes off other terms; nil of what takes nothing off.
  var rebate: FeeRebate? { if case .rebate(let rebate) = self { rebate } else { nil } }

  /// Whether that is shared by more, or less, than they have together: by a stated whole.
  public var isOfStatedWhole: Bool { keys.contains { $0.base != nil } }

  /// The same form with its numbers changed, each by where it stands; nil where they would not be what ``fit`` says.
  func map<Problem: Error>(
    _ change: (Place, FeeNumber) throws(Problem) -> FeeNumber
  ) throws(Problem) -> FeeTerm.Form? {
    func measured(_ place: Place, _ size: ExactNumber) throws(Problem) -> ExactNumber {
      // What no number of a fee can be is none that changes move.
      guard let number = try? FeeNumber(kroner: size) else { return size }
      return try change(place, number).kroner
    }
    func steps(_ steps: FeeSteps) throws(Problem) -> FeeSteps? {
      var bounded: [FeeSteps.Step] = []
      for (place, step) in steps.bounded.enumerated() {
        bounded.append(
          FeeSteps.Step(
            to: try measured(.bound(place), step.bound), try change(.step(place), step.number)))
      }
      return FeeSteps(bounded, above: try change(.step(bounded.count), steps.above))
    }
    switch self {
    case .amount(let amount): return .amount(try change(.number, amount))
    case .price(let price, let basis, let most):
      let most = try most.map { most throws(Problem) in try measured(.most, most) }
      return .price(try change(.number, price), of: basis, upTo: most)
    case .started(let price, let size, let basis):
      let size = try measured(.size, size)
      return size == .zero ? nil : .started(try change(.number, price), each: size, of: basis)
    case .bands(let basis, let old): return try steps(old).map { .bands(basis, $0) }
    case .brackets(let basis, let old): return try steps(old).map { .brackets(basis, $0) }
    case .priceBySize(let basis, let size, let old):
      return try steps(old).map { .priceBySize(of: basis, by: size, $0) }
    case .share(let total, var keys):
      for (place, key) in keys.enumerated() {
        guard let base = key.base else { continue }
        keys[place].base = try measured(.whole(place), base)
        if keys[place].base == .zero { return nil }
      }
      return .share(try change(.number, total), keys)
    case .rebate(let rebate):
      return rebate.with(try change(ownPlace, rebate.number)).map { .rebate($0) }
    }
  }

  /// What the term comes to for a member, without its weight, in kroner.
  ///
  /// `wholes` are what the keys of a share are parts of; what it has by each key is `roundingParts` to 10⁻¹⁸ krone. A
  /// rebate is worked out when the other terms and their limits are.
  func amount(
    for facts: PayerFacts, _ wholes: [[SharedWhole]], roundingParts: Bool
  ) throws(ArithmeticProblem) -> ExactNumber {
    switch self {
    case .amount(let amount): return amount.kroner
    case .price(let price, let basis, let most):
      return try price.kroner * min(facts.value(of: basis), most ?? facts.value(of: basis))
    case .started(let price, let size, let basis):
      return try price.kroner * facts.value(of: basis).started(size)
    case .bands(let basis, let steps): return steps.number(for: facts.value(of: basis)).kroner
    case .brackets(let basis, let steps): return try steps.marginal(facts.value(of: basis))
    case .priceBySize(let basis, let size, let steps):
      return try steps.number(for: facts.value(of: size)).kroner * facts.value(of: basis)
    case .share(let total, let keys):
      var amount = ExactNumber.zero
      for (key, wholes) in zip(keys, wholes) {
        for whole in wholes {
          let part = try total.kroner * key.part * facts.part(of: whole, by: key)
          amount = try amount + (roundingParts ? part.rounded(decimals: 18) : part)
        }
      }
      return amount
    case .rebate: return .zero
    }
  }
}

extension FeeTerm.Form.Traits {
  /// Those of a term by size, which prices something where that is not its size.
  fileprivate init(
    of priced: FeeBasis? = nil, by size: FeeBasis, _ steps: FeeSteps, isMarginal: Bool = false
  ) {
    bases = priced == nil || priced == size ? [size] : [priced ?? size, size]
    bySize = (size, steps, isMarginal)
    room = (size, steps.distance)
  }
}

extension FeeTerm {
  /// Whether it is a part of what the payers have together.
  var isShareOfOwnSum: Bool { form.keys.contains { $0.base == nil } }

  /// Whether it is a share of that and of nothing larger.
  var isWholeShare: Bool {
    form.isShare && !form.isOfStatedWhole
  }
}

extension ExactNumber {
  /// How many times so much of something is at least begun.
  fileprivate func started(_ size: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    let times = try self / size
    let (whole, rest) = times.numerator.quotientAndRemainder(dividingBy: times.denominator)
    return try ExactNumber(rest > 0 ? whole + 1 : whole, over: 1)
  }
}

extension FeeSteps {
  /// Each step's units at its own price.
  fileprivate func marginal(_ value: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    var sum = ExactNumber.zero
    for place in 0...self.place(of: value) { sum = try sum + amount(at: place, of: value) }
    return sum
  }
}
