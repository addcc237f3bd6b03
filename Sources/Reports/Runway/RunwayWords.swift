import Analysis
import Budget
import ScenarioLanguage
import Session

/// How long reserves last, a sentence a scenario, English and Norwegian side by side.
struct RunwayWords: Speaking {
  let language: InterfaceLanguage
  let amounts: AmountUnit

  /// The sentences; each begins with its scenario's name where there are several.
  func text(_ runways: [Runway]) -> String {
    let sentences = runways.map { runway in
      let name =
        runways.count > 1 ? (runway.scenario.map { Shown.name($0, language) } ?? "") + ": " : ""
      return name + sentence(runway)
    }
    let ends = Words.beyondPlans(
      runways.filter(\.looksBeyondPlan).map { runway in
        (runway.planEnd, runway.scenario.map { Shown.name($0, language) } ?? "")
      }, ofAll: runways.count, language)
    return (sentences + ends).joined(separator: "\n")
  }

  private func sentence(_ runway: Runway) -> String {
    guard let end = runway.firstBelowZero else {
      guard let last = runway.lastWhole else { return "" }
      let (year, amount) = (last.year.number, Shown.kroner(last.free, amounts))
      return say(
        "the free reserve lasts at least through \(year), as far as is looked: \(amount) then.",
        "den frie reserven varer minst ut \(year), så langt det regnes: da er den \(amount).")
    }
    let (year, amount) = (end.year.number, Shown.kroner(end.free, amounts))
    guard let last = runway.lastWhole else {
      return say(
        "the free reserve is below zero already at the end of \(year): \(amount).",
        "den frie reserven er under null allerede ved utgangen av \(year): \(amount).")
    }
    return say(
      "the free reserve lasts through \(last.year.number) and falls below zero in \(year): "
        + "\(amount) at the end of the year.",
      "den frie reserven varer ut \(last.year.number) og kommer under null i \(year): "
        + "\(amount) ved utgangen av året.")
  }
}

extension Runway {
  /// Whether it names years beyond the plan's.
  fileprivate var looksBeyondPlan: Bool { levels.last.map { $0.year > planEnd } ?? false }
}

extension Grid {
  /// How long reserves last, a row a scenario.
  static func runways(_ runways: [Runway], _ language: InterfaceLanguage) -> Grid {
    Grid(
      columns: [
        .text(.scenario, language), .text(.firstYearBelowZero, language), .number(.free, language),
        .text(.lastYear, language), .number(.freeBefore, language), .text(.planEnd, language),
      ],
      rows: runways.map { runway in
        let (end, last) = (runway.firstBelowZero, runway.lastWhole)
        return Row(cells: [
          runway.scenario.map { .name($0) } ?? .blank, end.map { .year($0.year) } ?? .blank,
          .optional(end?.free), last.map { .year($0.year) } ?? .blank, .optional(last?.free),
          .year(runway.planEnd),
        ])
      })
  }
}
