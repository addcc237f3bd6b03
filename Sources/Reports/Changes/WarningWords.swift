import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension AppliedChange {
  /// That a change of a later date no longer shows, at least in part.
  func overriddenSentence(_ language: InterfaceLanguage) -> String {
    let place = place.text(in: language)
    let statement = "`\(DisplayText.safe(text))`"
    return language.text(
      en:
        "this overrides \(statement) (\(place)), which is of a later date; statements act in the order "
        + "written",
      nb:
        "dette overstyrer \(statement) (\(place)), som gjelder senere; kommandoer virker i den rekkefølgen "
        + "de er skrevet")
  }
}

extension Effect.Warning {
  /// The warning as a sentence, English and Norwegian side by side.
  func sentence(
    _ language: InterfaceLanguage, _ plan: Plan, _ amounts: AmountUnit
  ) -> String {
    func kroner(_ money: Money) -> String { Shown.kroner(money, amounts) }
    func say(
      _ english: @autoclosure () -> String, _ norwegian: @autoclosure () -> String
    ) -> String { language.text(en: english(), nb: norwegian()) }
    return switch self {
    case .freeReserveNegative(let year, let free, let without):
      say(
        "the free reserve is below zero at the end of \(year.number): \(kroner(free))",
        "den frie reserven er under null ved utgangen av \(year.number): \(kroner(free))")
        + Self.without(without.map { ($0, kroner($0)) }, free, language)
    case .boundIdle(let fund, let year, let left):
      say(
        "\(kroner(left)) is left in \(Shown.name(fund, language)) at the end of \(year.number) "
          + "and pays for nothing else; release makes it free",
        "\(kroner(left)) står igjen i \(Shown.name(fund, language)) ved utgangen av "
          + "\(year.number) og betaler ikke for annet; frigi gjør midlene frie")
    case .boundShort(let fund, let year, let short):
      say(
        "\(Shown.name(fund, language)) does not cover its purpose in \(year.number); free money "
          + "pays \(kroner(short))",
        "\(Shown.name(fund, language)) dekker ikke formålet sitt i \(year.number); frie midler "
          + "betaler \(kroner(short))")
    case .approximateDecides(let year, let free, let halfWidth, let without):
      say(
        "the free reserve at the end of \(year.number), \(kroner(free)), may be below zero: "
          + "figures that it rests on are known to ±\(kroner(halfWidth)) only",
        "den frie reserven ved utgangen av \(year.number), \(kroner(free)), kan være under null: "
          + "tallene den bygger på har en usikkerhet på ±\(kroner(halfWidth))")
        + Self.without(without.map { ($0, kroner($0)) }, free, language)
    case .beyondPlan(let year, let last):
      say(
        "the change begins in \(year.number), after the plan's last year \(last.number)",
        "endringen begynner i \(year.number), etter siste år i planen, \(last.number)")
        + longerPlan(to: year, plan, language)
    case .onlyPossible:
      say(
        "the members still count in full; `risk free` shows what the chance means",
        "medlemmene teller fortsatt fullt ut; `risiko fri` viser hva sannsynligheten betyr")
    case .onlyUncertain:
      say(
        "the figures take one value of the range; `risk free` shows what the range means",
        "tallene regner med én verdi i spennet; `risiko fri` viser hva spennet betyr")
    case .alreadyDecided(let decision, let year): decision.comesLate(for: year, language)
    case .standsStill(let still): still.sentence(language)
    case .endsWithoutNotice(let year):
      say(
        "counted from January \(year.number), without a time of notice; `at \(year.number)-06` behind it "
          + "pays until June",
        "regnet fra januar \(year.number), uten oppsigelsestid; med `ved \(year.number)-06` bak betales det ut "
          + "juni")
    case .growsLater(let year):
      say(
        "growth counts from \(year.number) on, and the plan is for one year; `plan 4 years` shows it",
        "veksten gjelder fra \(year.number), og planen er på ett år; `plan 4 år` viser den")
    }
  }

  /// Whether the sentence only says how the figures are meant, so that nothing is wrong or at stake.
  var isRemark: Bool {
    switch self {
    case .onlyPossible, .onlyUncertain, .alreadyDecided, .standsStill, .endsWithoutNotice,
      .growsLater:
      true
    case .freeReserveNegative, .boundIdle, .boundShort, .approximateDecides, .beyondPlan: false
    }
  }

  /// What the reserve would be without the change, so that nobody is blamed for a hole that is there anyway.
  private static func without(
    _ before: (money: Money, shown: String)?, _ free: Money, _ language: InterfaceLanguage
  ) -> String {
    guard let before else { return "" }
    guard before.money != free else {
      return language.text(
        en: "; it would be the same without this change",
        nb: "; den ville vært den samme uten denne endringen")
    }
    let amount = before.shown
    return language.text(
      en: "; without this change it would be \(amount)",
      nb: "; uten denne endringen ville den vært \(amount)")
  }

  /// The statement that makes the plan long enough, where a plan can be.
  private func longerPlan(
    to year: Year, _ plan: Plan, _ language: InterfaceLanguage
  ) -> String {
    let years = plan.budget.year.distance(to: year) + 1
    guard years <= Plan.longestHorizon else { return "" }
    return language.text(
      en: "; plan \(years) years shows it", nb: "; plan \(years) år viser den")
  }
}

extension SignedFigure {
  /// That the line changes nothing, and which change would.
  func hint(in language: InterfaceLanguage) -> String {
    switch meant(in: language) {
    case .statement(let statement):
      return language.text(
        en: "this is worked out and changes nothing; `\(Shown.prose(statement))` is the change",
        nb: "dette blir regnet ut og endrer ingenting; `\(Shown.prose(statement))` er endringen")
    case .words(let concepts):
      let words = concepts.map { "`\($0.word(in: language))`" }
        .joined(separator: language.text(en: " or ", nb: " eller "))
      return language.text(
        en: "this is worked out and changes nothing; \(words) makes a change",
        nb: "dette blir regnet ut og endrer ingenting; \(words) gjør en endring")
    }
  }
}
