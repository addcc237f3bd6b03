import Budget
import Lettering

extension EvaluationProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .kindsDiffer(let combination, let left, let right):
      return combination.refusal(left.word(in: language), right.word(in: language), in: language)
    case .percentFirst:
      return language.text(
        en: "a percentage is a part of what stands before it; write `free + 5%`, not `5% + free`",
        nb: "prosent regnes av det som står foran; skriv `fri + 5%`, ikke `5% + fri`")
    case .truthForNumber:
      return language.text(
        en: "a comparison is no number; compare two numbers",
        nb: "en sammenligning er ikke et tall; sammenlign to tall")
    case .numberForTruth:
      return language.text(
        en: "a number is neither true nor false; compare it, such as `free >= 0`",
        nb: "et tall er verken sant eller usant; sammenlign det, som i `fri >= 0`")
    case .wrongKind(let wanted, let found):
      return language.text(
        en: "\(found.word(in: language)) cannot stand here; write \(wanted.word(in: language))",
        nb: "\(found.word(in: language)) kan ikke stå her; skriv \(wanted.word(in: language))")
    case .kronerForRate:
      return language.text(
        en: "kroner are no rate; divide them by inhabitants, such as `free / population`",
        nb: "kroner er ingen sats; del dem på innbyggere, som i `fri / folketall`")
    case .missingAmount(let name):
      return language.text(
        en:
          "the document gives no amount for \(DisplayText.quoted(name)); give it one with `itemise`",
        nb:
          "dokumentet har ikke noe beløp for \(DisplayText.angled(name)); gi det ett med `spesifiser`"
      )
    case .missingInColumn(let name, let column):
      return language.text(
        en:
          "\(DisplayText.quoted(column)) says nothing of \(DisplayText.quoted(name)); a budget file gives it with "
          + "`earlier`",
        nb:
          "\(DisplayText.angled(column)) sier ikke noe om \(DisplayText.angled(name)); en budsjettfil gir tallet med "
          + "`tidligere`")
    case .columnOfYear(let column, let year):
      let own = year.map { "\($0.number)" }
      return language.text(
        en: "the figures of \(DisplayText.quoted(column)) are of " + (own ?? "one year")
          + "; leave the year out",
        nb: "tallene i \(DisplayText.angled(column)) gjelder " + (own ?? "ett år")
          + "; ta bort året")
    case .arithmetic(.overflow):
      return language.text(
        en: "the number is too large to be exact; write a smaller one",
        nb: "tallet er for stort til å være eksakt; skriv et mindre")
    case .arithmetic(.divisionByZero):
      return language.text(
        en: "nothing can be divided by zero; check what stands after `/`",
        nb: "ingenting kan deles på null; se på det som står etter `/`")
    case .notAFigure(let quantity, let name):
      return notAFigure(quantity, language.quoted(name), in: language)
    case .noSuchFigure(let quantity):
      return language.text(
        en: "this budget has no \(word(quantity, in: language)); `show` lists what it has",
        nb:
          "dette budsjettet har ikke \(word(quantity, in: language)); `vis` viser det som finnes"
      )
    case .outsidePlan(let year, let first, let last):
      return outsidePlan(year, first: first, last: last, in: language)
    case .noLastAnswer:
      return language.text(
        en: "`_` is the value of the last answer, and there is none here; ask for a figure first",
        nb: "`_` er verdien i det siste svaret, og det finnes ikke noe her; spør om et tall først")
    case .unwrittenAnswer:
      return language.text(
        en:
          "the last answer is no number that digits write exactly; write the number that is meant",
        nb: "det siste svaret er ikke et tall som kan skrives nøyaktig; skriv tallet som menes")
    case .unknownWord(let word, _):
      return language.text(
        en:
          "\(DisplayText.quoted(word)) is no figure, and no name that `let` has given; `help` says "
          + "what can be asked",
        nb:
          "\(DisplayText.angled(word)) er ikke et tall i budsjettet, og ikke et navn gitt med `la`; "
          + "`hjelp` sier hva du kan spørre om")
    case .argumentCount(let function, let count):
      let word = function.concept.word(in: language)
      return language.text(
        en: "\(word) does not take \(count) values; write one, or for min and max several",
        nb: "\(word) tar ikke \(count) verdier; skriv én, eller flere for min og maks")
    case .negativeTolerance:
      return language.text(
        en: "a tolerance cannot be below zero; write how far off at most, such as 50k",
        nb:
          "et slingringsmonn kan ikke være under null; skriv hvor mye det høyst kan bomme, som 50k")
    case .reversedBounds:
      return language.text(
        en:
          "nothing lies between these two, since the first is above the second; write the lower one "
          + "first",
        nb:
          "ingenting ligger mellom disse to, for den første er høyere enn den andre; skriv den laveste "
          + "først")
    case .stepNotPositive:
      return language.text(
        en: "a step to round to must be more than zero; write one such as 1 000",
        nb: "trinnet det rundes av til, må være mer enn null; skriv for eksempel 1 000")
    }
  }

  private func word(_ quantity: Quantity, in language: InterfaceLanguage) -> String {
    quantity.concept.word(in: language)
  }

  private func notAFigure(
    _ quantity: Quantity, _ name: String, in language: InterfaceLanguage
  ) -> String {
    language.text(
      en:
        "there is no \(word(quantity, in: language)) of \(name); leave out `of`, or ask for another "
        + "figure",
      nb:
        "det finnes ikke noe tall for \(word(quantity, in: language)) av \(name); ta bort `av`, eller spør etter et "
        + "annet tall"
    )
  }

  private func outsidePlan(
    _ year: Year, first: Year, last: Year, in language: InterfaceLanguage
  ) -> String {
    let covered = first == last ? "\(first.number)" : "\(first.number)–\(last.number)"
    guard year > last else {
      return language.text(
        en: "the plan begins in \(first.number); write \(first.number) or later",
        nb: "planen begynner i \(first.number); skriv \(first.number) eller senere")
    }
    let years = first.distance(to: year) + 1
    guard years <= Plan.longestHorizon else {
      let latest = first.number + Plan.longestHorizon - 1
      return language.text(
        en: "no plan from \(first.number) reaches \(year.number); write \(latest) or earlier",
        nb: "ingen plan fra \(first.number) når \(year.number); skriv \(latest) eller tidligere")
    }
    return language.text(
      en: "the plan covers \(covered); plan \(years) years takes in \(year.number)",
      nb: "planen gjelder \(covered); skriv `plan \(years) år` for å ta med \(year.number)")
  }
}

extension ValueKind {
  /// What values of the kind are called.
  func word(in language: InterfaceLanguage) -> String {
    switch self {
    case .kroner, .price: "kroner"
    case .rate: language.text(en: "kroner per inhabitant", nb: "kroner per innbygger")
    case .inhabitants: language.text(en: "inhabitants", nb: "innbyggere")
    case .members: language.text(en: "members", nb: "medlemmer")
    case .positions: language.text(en: "positions", nb: "stillinger")
    case .percent: language.text(en: "a percentage", nb: "et prosenttall")
    case .number: language.text(en: "a plain number", nb: "et tall uten enhet")
    }
  }
}

extension Combination {
  /// That two kinds do not go together.
  fileprivate func refusal(
    _ left: String, _ right: String, in language: InterfaceLanguage
  ) -> String {
    switch self {
    case .add:
      language.text(
        en: "\(left) and \(right) cannot be added; both sides must be of one kind",
        nb: "\(left) og \(right) kan ikke legges sammen; begge sider må være av samme slag")
    case .subtract:
      language.text(
        en: "\(right) cannot be taken from \(left); both sides must be of one kind",
        nb: "\(right) kan ikke trekkes fra \(left); begge sider må være av samme slag")
    case .multiply:
      language.text(
        en: "\(left) and \(right) cannot be multiplied; one side must be a plain number",
        nb: "\(left) og \(right) kan ikke ganges; én side må være et tall uten enhet")
    case .divide:
      language.text(
        en: "\(left) cannot be divided by \(right); divide by a plain number",
        nb: "\(left) kan ikke deles på \(right); del på et tall uten enhet")
    case .compare:
      language.text(
        en: "\(left) and \(right) cannot be compared; both sides must be of one kind",
        nb: "\(left) og \(right) kan ikke sammenlignes; begge sider må være av samme slag")
    }
  }
}
