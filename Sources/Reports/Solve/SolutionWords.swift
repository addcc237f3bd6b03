import Analysis
import Budget
import ScenarioLanguage
import Session

/// What a solution says in words, English and Norwegian side by side.
struct SolutionWords: Speaking {
  let answer: SolvedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  private var solution: Solution { answer.solution }

  /// The solution, a line a fact.
  var text: String {
    (found + stretches + root + method + cost + assumed + way).joined(separator: "\n")
  }

  private var condition: String { Shown.prose(answer.condition) }

  private var found: [String] {
    switch solution.outcome {
    case .found(let best, let failing):
      [
        candidate(best, since: since) + say(", so \(condition) holds", ", så \(condition) stemmer")
          + years
      ]
        + later + [
          candidate(failing, one: say("one step", "ett trinn"))
            + say(", so it fails", ", så det stemmer ikke")
        ] + now
    case .every:
      [
        say(
          "\(condition) holds\(years) with every possible value of \(lever)",
          "\(condition) stemmer\(years) med alle mulige verdier av \(lever)")
      ]
    case .none(let nearest, let other): misses(nearest, other)
    }
  }

  private func misses(
    _ nearest: Solution.Candidate?, _ other: Solution.Candidate?
  ) -> [String] {
    let none =
      solution.root.map { root in
        say(
          "\(condition) holds\(years) exactly at \(lever) = \(exact(root))",
          "\(condition) stemmer\(years) nøyaktig ved \(lever) = \(exact(root))") + offStep(root)
      }
      ?? say(
        "\(condition) holds\(years) with no value of \(lever) in steps of \(step)",
        "\(condition) stemmer ikke\(years) med noen verdi av \(lever) i trinn på \(step)")
    guard let nearest else {
      return [
        say(
          "\(condition) has no value\(years) with any \(lever) that was tried: its numbers are too large, or "
            + "something is divided by zero",
          "\(condition) har ingen verdi\(years) med noen \(lever) som ble prøvd: tallene er for store, eller "
            + "noe deles på null")
      ]
    }
    func missing(_ candidate: Solution.Candidate) -> String {
      self.candidate(candidate) + (candidate.sides.flatMap(miss).map { ", " + $0 } ?? "")
    }
    return [none, say("nearest step: ", "nærmeste trinn: ") + missing(nearest)]
      + (solution.refusal.map {
        [
          say("values beyond it are refused: ", "verdier forbi det avvises: ")
            + $0.message(in: language)
        ]
      } ?? [])
      + (other.map { [say("beyond: ", "på den andre siden: ") + missing($0)] } ?? [])
  }

  /// What holds now.
  private var now: [String] {
    let value = solution.present.map(shown) ?? Words.missing(language)
    return [
      say("now \(value): ", "nå \(value): ")
        + (solution.holdsNow
          ? say("it holds already", "det stemmer allerede")
          : say("it fails", "det stemmer ikke"))
    ]
  }

  /// All that holds, where that is not simply all on one side of the best value.
  private var stretches: [String] {
    let only = solution.stretches.count == 1 ? solution.stretches[0] : nil
    let isPlain = only.map { $0.lowest == nil || $0.highest == nil || $0.lowest == $0.highest }
    guard isPlain != true, !solution.stretches.isEmpty, case .found = solution.outcome else {
      return []
    }
    return [
      say("it holds ", "det stemmer ")
        + Words.list(solution.stretches.map(stretch), language)
    ]
  }

  private func stretch(_ stretch: Solution.Stretch) -> String {
    switch (stretch.lowest.map(shown), stretch.highest.map(shown)) {
    case (let low?, let high?) where low == high: say("at \(low)", "ved \(low)")
    case (let low?, let high?): say("from \(low) to \(high)", "fra \(low) til \(high)")
    case (let low?, nil): say("from \(low)", "fra \(low)")
    case (nil, let high?): say("up to \(high)", "til og med \(high)")
    case (nil, nil): say("everywhere", "overalt")
    }
  }

  /// The years after the one that was solved for in which it fails, and by how much it does so first.
  private var later: [String] {
    guard let first = answer.laterFailures.first else { return [] }
    let failing = Words.inYears(answer.laterFailures.map(\.year), language)
    let value = side(first.sides.left)
    let away = miss(first.sides).map { ", " + $0 } ?? ""
    let year = first.year.number
    return [
      say("but it fails\(failing): ", "men det stemmer ikke\(failing): ")
        + say("\(value) in \(year)\(away)", "\(value) i \(year)\(away)")
    ]
  }

  /// How far the left side is from what it should be; nil where it must only not be that.
  private func miss(_ sides: Sides) -> String? {
    guard sides.gap != .zero else { return nil }
    let amount = side(sides.gap.magnitude)
    return sides.gap.isNegative
      ? say("\(amount) too little", "\(amount) for lite")
      : say("\(amount) too much", "\(amount) for mye")
  }

  private var years: String { Words.inYears(answer.years, language) }

  /// Where the sides are equal; said in the first line where nothing else was found.
  private var root: [String] {
    guard let root = solution.root, case .found = solution.outcome else { return [] }
    return [
      say("both sides are equal at \(exact(root))", "begge sider er like ved \(exact(root))")
        + offStep(root)
    ]
  }

  /// A value that may have more decimals than anybody can write.
  private func exact(_ root: ExactNumber) -> String {
    let isWhole = (try? root * ExactNumber(100_000_000)).map { $0.denominator == 1 } ?? false
    return NumberText.number(root, decimals: 8) + (isWhole ? "" : "…")
      + (hasKroner ? Shown.space + "kr" : "")
  }

  /// That a value is on no step, and the step that it is on where the lever has one; nothing where it is on
  /// the step that was tried.
  private func offStep(_ root: ExactNumber) -> String {
    guard !root.isMultiple(of: solution.step) else { return "" }
    let missed = say(
      ", which no step of \(step) hits", ", som ikke treffes av noe trinn på \(step)")
    guard let finest = root.widestStep(of: solution.lever.scale.finest) else { return missed }
    let finer = Concept.step.word(in: language) + " " + NumberText.number(finest, decimals: 8)
    return missed + say("; `\(finer)` does", "; `\(finer)` treffer")
  }

  private var method: [String] {
    switch solution.method {
    case .turn: []
    case .allValues(let count):
      [
        say(
          "all \(NumberText.whole(Int64(count))) values were tried",
          "alle \(NumberText.whole(Int64(count))) verdier er prøvd")
      ]
    case .sample(let count, let from, let to):
      [
        say(
          "\(NumberText.whole(Int64(count))) values from \(shown(from)) to \(shown(to)) were tried, "
            + "for the condition may turn more than once; what holds only between two of them is missed",
          "\(NumberText.whole(Int64(count))) verdier fra \(shown(from)) til \(shown(to)) er prøvd, "
            + "for vilkåret kan snu flere ganger; det som bare stemmer mellom to av dem, er ikke med"
        )
      ]
    }
  }

  private var assumed: [String] {
    RelianceWords(plan: answer.plan, language: language).assumed(answer.reliance)
  }

  /// How the solution becomes a change.
  private var way: [String] {
    guard let change = answer.change else { return [] }
    return [
      say("`apply` makes it the change `", "`gjennomfør` gjør det til endringen `")
        + Shown.prose(change) + "`"
    ]
  }

  /// From which year the value is meant, where the question says no year and it is not the plan's first.
  private var since: String {
    guard let from = solution.lever.span?.from, from > answer.plan.firstYear,
      !answer.lever.contains("\(from.number)")
    else { return "" }
    return say(" from \(from.number)", " fra \(from.number)")
  }

  private func candidate(
    _ candidate: Solution.Candidate, one: String? = nil, since: String = ""
  ) -> String {
    let value = "\(lever) = \(shown(candidate.value))" + since
    let distance = one.map { say(", \($0) of \(step) away", ", \($0) på \(step) unna") } ?? ""
    guard let sides = candidate.sides else {
      return value + distance + say(": not possible", ": ikke mulig")
    }
    let target =
      answer.isTargetFixed
      ? "" : say(" against ", " mot ") + side(sides.right)
    return value + distance + ": \(Shown.prose(answer.figure)) = "
      + side(sides.left) + target
  }

  private var lever: String {
    guard case .hiring = solution.lever.number else { return Shown.prose(answer.lever) }
    return say("new temporary positions", "nye midlertidige stillinger")
  }

  /// What a position costs that is hired to find how many can be.
  private var cost: [String] {
    guard case .hiring = solution.lever.number, let cost = answer.plan.budget.standardCost else {
      return []
    }
    let kroner = Shown.kroner(cost, amounts)
    return [
      say(
        "each at the standard cost of a position, \(kroner) a year",
        "hver til standardkostnaden for en stilling, \(kroner) i året")
    ]
  }

  private var step: String { shown(solution.step) }

  private var hasKroner: Bool { [.kroner, .rate, .price].contains(solution.lever.kind) }

  /// What a side of the condition comes to; a lever's value is shown as it would be typed.
  private func side(_ value: ExactNumber) -> String { Shown.number(value, answer.kind, amounts) }

  private func shown(_ value: ExactNumber) -> String {
    Shown.exact(value, solution.lever.kind, amounts)
  }
}

extension ExactNumber {
  /// Whether the number is so many whole steps; true of none where it is too large to tell.
  fileprivate func isMultiple(of step: ExactNumber) -> Bool {
    (try? self / step).map { $0.denominator == 1 } ?? false
  }
}

extension ExactNumber {
  /// The widest step of a finest one and its tenfolds, at most 1, that hits the number; nil where none does.
  fileprivate func widestStep(of finest: ExactNumber) -> ExactNumber? {
    var found: ExactNumber?
    var step = finest
    while step <= .one, isMultiple(of: step) {
      found = step
      guard let next = try? step * ExactNumber(10) else { break }
      step = next
    }
    return found
  }
}
