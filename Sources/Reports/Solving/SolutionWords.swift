import Analysis
import Budget
import ScenarioLanguage
import Session

/// What a solution says in words, English and Norwegian side by side.
struct SolutionWords {
  let answer: SolvedAnswer
  let language: InterfaceLanguage

  private var solution: Solution { answer.solution }

  /// The solution, a line a fact.
  var text: String {
    (found + stretches + root + method + way).joined(separator: "\n")
  }

  private var condition: String { Shown.prose(answer.condition) }

  private var found: [String] {
    switch solution.outcome {
    case .found(let best, let failing):
      [
        candidate(best) + say(", so \(condition) holds", ", så \(condition) stemmer"),
        candidate(failing, one: say("one step", "ett trinn"))
          + say(", so it fails", ", så det stemmer ikke"),
      ] + now
    case .every:
      [
        say(
          "\(condition) holds with every possible value of \(lever)",
          "\(condition) stemmer med alle mulige verdier av \(lever)")
      ]
    case .none(let nearest, let other): misses(nearest, other)
    }
  }

  private func misses(
    _ nearest: Solution.Candidate?, _ other: Solution.Candidate?
  ) -> [String] {
    let none = say(
      "\(condition) holds with no value of \(lever) in steps of \(step)",
      "\(condition) stemmer ikke med noen verdi av \(lever) i trinn på \(step)")
    guard let nearest else { return [none] }
    return [none, say("nearest: ", "nærmest: ") + candidate(nearest)]
      + (other.map { [say("beyond: ", "på den andre siden: ") + candidate($0)] } ?? [])
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

  private var root: [String] {
    guard let root = solution.root else { return [] }
    let value = NumberText.number(root, decimals: 8) + (hasKroner ? Shown.space + "kr" : "")
    return [say("both sides are equal at \(value)", "begge sider er like ved \(value)")]
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

  /// How the solution becomes a change.
  private var way: [String] {
    guard let change = answer.change else { return [] }
    return [
      say("`apply` makes it the change `", "`gjennomfør` gjør det til endringen `")
        + Shown.prose(change) + "`"
    ]
  }

  private func candidate(_ candidate: Solution.Candidate, one: String? = nil) -> String {
    let value = "\(lever) = \(shown(candidate.value))"
    let distance = one.map { say(", \($0) of \(step) away", ", \($0) på \(step) unna") } ?? ""
    guard let sides = candidate.sides else {
      return value + distance + say(": not possible", ": ikke mulig")
    }
    let target =
      answer.isTargetFixed
      ? "" : say(" against ", " mot ") + Shown.number(sides.right, answer.kind)
    return value + distance + ": \(Shown.prose(answer.figure)) = "
      + Shown.number(sides.left, answer.kind) + target
  }

  private var lever: String { Shown.prose(answer.lever) }

  private var step: String { shown(solution.step) }

  private var hasKroner: Bool { solution.lever.kind == .kroner || solution.lever.kind == .rate }

  private func shown(_ value: ExactNumber) -> String { Shown.number(value, solution.lever.kind) }

  private func say(_ english: String, _ norwegian: String) -> String {
    language.text(en: english, nb: norwegian)
  }
}
