import Lettering
import ScenarioLanguage

/// The label of a column or field: its raw value is the name in machine forms, under every language.
enum FieldLabel: String, CaseIterable {
  // Members and fees.
  case memberClass = "class"
  case member, members, code, county, inhabitants, weight, fee, fees, printed, state, change
  case perInhabitant = "per_inhabitant"
  case feeBefore = "fee_before"
  case changeShare = "difference_share"
  case ofBudget = "share_of_budget"
  // Lines.
  case part = "sub_budget"
  case line, amount, status
  case row
  // Staff.
  case position
  case positionKind = "position_kind"
  case payer, from, until, months, cost
  case yearlyCost = "yearly_cost"
  case percentage
  case pay
  case fullTime = "full_time_equivalents"
  // Funds.
  case fund, opening, released, income, paid, closing, expense, deposited
  // What others pay.
  case gross, net
  case othersPart = "others_part"
  case othersPercentage = "others_percentage"
  case beyondFund = "beyond_fund"
  // Figures and their differences.
  case figure, year, years, before, after, difference, share
  // A scenario's changes.
  case number, statement, source, scenario, free
  case lastFree = "last_free"
  case lineNumber = "line_number"
  case overrides
  // Sources and status.
  case title, remark, place, input, value, decides, moment, address
  case decidedBy = "decided_by"
  case firstYear = "first_year"
  // How long money lasts.
  case lowestFree = "lowest_free"
  case lowestYear = "lowest_year"
  case firstYearBelowZero = "first_year_below_zero"
  case lastYear = "last_year"
  case planEnd = "plan_end"
  case halfWidth = "half_width"
  // Bridges and solutions.
  case contribution, lever
  // The action programme.
  case activity, goals, roles, extent, dropped, goal, declared, served, activities
  case focusArea = "focus_area"
  case goalName = "goal_name"
  // What moves a figure.
  case atLess = "at_less"
  case atMore = "at_more"
  case swing
  // Values and assertions.
  case expression, unit, name, holds, condition, message, left, right
  // The scenario and the store.
  case note, path, basis, changes, decision
  case isOpen = "is_open"
  case otherBudget = "budget"
  case isBasisNewer = "is_basis_newer"
  case basisMovement = "basis_free_difference"
  case isBasisMoved = "is_basis_moved"
  case basisFreeBefore = "basis_free_before"
  case basisFreeAfter = "basis_free_after"
  case dependents
  case oldName = "old_name"
  case freeBefore = "free_before"
  case freeAfter = "free_after"
  case option, word, grammar, help, text, keys
  // What help says beyond a line, and the tutorial.
  case explanation, now, related, remedy, step, example
  case lineToTry = "line_to_try"
  // Explanations.
  case level, sign, formula, low, high
}

extension FieldLabel {
  /// The label in a language, its first letter in upper case.
  func title(in language: InterfaceLanguage) -> String { text(in: language).capitalisedFirst }

  /// How a column of numbers below the label is told where a screen is read aloud: in words, where it is a sign.
  func told(in language: InterfaceLanguage) -> Grid.Told {
    if self == .share { return .by(language.text(en: "Share", nb: "Andel")) }
    if self == .changeShare { return .by(language.text(en: "Change", nb: "Endring")) }
    if self == .amount { return .by(language.text(en: "Amount", nb: "Beløp")) }
    guard self == .halfWidth else { return .byHeading }
    return .by(language.text(en: "Uncertainty", nb: "Usikkerhet"), sign: "±")
  }
}

extension Concept {
  /// What narrow places call it: the label without the explanation in parentheses.
  func shortLabel(in language: InterfaceLanguage) -> String {
    let label = label(in: language)
    guard let end = label.utf8.firstIndex(of: UInt8(ascii: "(")) else { return label }
    return String(label[..<end]).withoutTrailingSpaces
  }
}

extension FieldLabel {
  /// The label in a language: the vocabulary's where it has the term.
  ///
  /// One table, English and Norwegian side by side, so that no word can be missing in one of them.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .memberClass: language.text(en: "class", nb: "gruppe")
    case .member: language.text(en: "member", nb: "medlem")
    case .members: Concept.members.shortLabel(in: language)
    case .code: language.text(en: "no.", nb: "nr.")
    case .perInhabitant: language.text(en: "per inhabitant", nb: "per innbygger")
    case .feeBefore: language.text(en: "before", nb: "før")
    case .changeShare: language.text(en: "change %", nb: "endring %")
    case .county: Heading.county.label(in: language)
    case .inhabitants: Concept.population.shortLabel(in: language)
    case .weight: Concept.weight.shortLabel(in: language)
    case .fee: language.text(en: "fee", nb: "kontingent")
    case .fees: Concept.fees.shortLabel(in: language)
    case .printed: language.text(en: "printed", nb: "trykt")
    case .state: language.text(en: "state", nb: "status")
    case .change: language.text(en: "change", nb: "endring")
    case .ofBudget: language.text(en: "% of budget", nb: "% av budsjett")
    case .part: language.text(en: "part", nb: "del")
    case .line: language.text(en: "line", nb: "post")
    case .amount: language.text(en: "kr", nb: "kr")
    case .status: Concept.status.shortLabel(in: language)
    case .row: language.text(en: "row", nb: "rad")
    case .position: language.text(en: "position", nb: "stilling")
    case .positionKind: Heading.kind.label(in: language)
    case .payer: language.text(en: "paid by", nb: "betales av")
    case .from: language.text(en: "from", nb: "fra")
    case .until: language.text(en: "until", nb: "til og med")
    case .months: language.text(en: "months", nb: "måneder")
    case .cost: language.text(en: "cost", nb: "kostnad")
    case .yearlyCost: Concept.cost.shortLabel(in: language)
    case .pay: language.text(en: "pay", nb: "lønn")
    case .percentage: language.text(en: "percentage", nb: "stillingsprosent")
    case .fullTime: language.text(en: "full-time equivalents", nb: "årsverk")
    case .fund: language.text(en: "fund", nb: "fond")
    case .opening: Concept.opening.shortLabel(in: language)
    case .released: language.text(en: "released", nb: "frigjort")
    case .income: Concept.income.shortLabel(in: language)
    case .paid: language.text(en: "paid", nb: "betalt")
    case .gross: language.text(en: "gross", nb: "brutto")
    case .net: language.text(en: "net", nb: "netto")
    case .othersPart: language.text(en: "others' part", nb: "andres andel")
    case .othersPercentage: language.text(en: "others' %", nb: "andres %")
    case .deposited: language.text(en: "paid in", nb: "avsatt")
    case .expense: language.text(en: "expense", nb: "utgift")
    case .beyondFund: language.text(en: "beyond the fund", nb: "utover fondet")
    case .closing: Concept.closing.shortLabel(in: language)
    case .figure: language.text(en: "figure", nb: "tall")
    case .year: Heading.year.label(in: language)
    case .years: Concept.years.shortLabel(in: language)
    case .before: Heading.before.label(in: language)
    case .after: Heading.after.label(in: language)
    case .difference: Heading.difference.label(in: language)
    case .share: language.text(en: "%", nb: "%")
    case .number: language.text(en: "no.", nb: "nr.")
    case .statement: language.text(en: "statement", nb: "kommando")
    case .source: Heading.source.label(in: language)
    case .scenario: Concept.scenario.shortLabel(in: language)
    case .free, .lastFree: Concept.free.shortLabel(in: language)
    case .lineNumber: language.text(en: "line", nb: "linje")
    case .overrides: language.text(en: "acts again on", nb: "virker igjen på")
    case .title: language.text(en: "title", nb: "tittel")
    case .address: language.text(en: "address", nb: "adresse")
    case .remark: language.text(en: "remark", nb: "merknad")
    case .place: language.text(en: "place", nb: "sted")
    case .decidedBy: language.text(en: "decided by", nb: "vedtas av")
    case .decides: language.text(en: "decides", nb: "vedtar")
    case .moment: language.text(en: "when", nb: "når")
    case .firstYear: language.text(en: "first year", nb: "første år")
    case .lowestFree: language.text(en: "lowest reserve", nb: "laveste reserve")
    case .lowestYear: language.text(en: "lowest in", nb: "lavest i")
    case .firstYearBelowZero: language.text(en: "below zero in", nb: "under null i")
    case .lastYear: language.text(en: "lasts through", nb: "varer ut")
    case .planEnd: language.text(en: "plan ends", nb: "planen slutter")
    case .input: language.text(en: "input", nb: "grunnlag")
    case .value: language.text(en: "value", nb: "verdi")
    case .halfWidth: language.text(en: "within ±", nb: "innenfor ±")
    case .contribution: language.text(en: "contribution", nb: "bidrag")
    case .lever: language.text(en: "lever", nb: "virkemiddel")
    case .activity: language.text(en: "activity", nb: "tiltak")
    case .goals: Concept.goals.shortLabel(in: language)
    case .roles: language.text(en: "roles", nb: "roller")
    case .extent: language.text(en: "extent", nb: "omfang")
    case .dropped: language.text(en: "dropped", nb: "utgår")
    case .goal: language.text(en: "goal", nb: "mål")
    case .declared: language.text(en: "planned", nb: "planlagt")
    case .served: language.text(en: "left", nb: "igjen")
    case .activities: Concept.activities.shortLabel(in: language)
    case .focusArea: language.text(en: "focus area", nb: "innsatsområde")
    case .goalName: language.text(en: "about", nb: "handler om")
    case .atLess: language.text(en: "at less", nb: "ved mindre")
    case .atMore: language.text(en: "at more", nb: "ved mer")
    case .swing: language.text(en: "swing", nb: "utslag")
    case .expression: language.text(en: "expression", nb: "uttrykk")
    case .unit: language.text(en: "unit", nb: "enhet")
    case .name: Heading.name.label(in: language)
    case .holds: language.text(en: "holds", nb: "holder")
    case .condition: language.text(en: "condition", nb: "vilkår")
    case .message: language.text(en: "message", nb: "melding")
    case .left: language.text(en: "left side", nb: "venstre side")
    case .right: language.text(en: "right side", nb: "høyre side")
    case .decision: language.text(en: "decided", nb: "vedtatt")
    case .note: Concept.note.shortLabel(in: language)
    case .path: language.text(en: "file", nb: "fil")
    case .basis: Concept.basedOn.shortLabel(in: language)
    case .changes: Concept.changes.shortLabel(in: language)
    case .isOpen: language.text(en: "open", nb: "åpent")
    case .isBasisNewer, .isBasisMoved:
      language.text(en: "basis has changed", nb: "grunnlaget er endret")
    case .otherBudget: language.text(en: "budget", nb: "budsjett")
    case .basisMovement:
      language.text(en: "its free reserve", nb: "fri reserve der")
    case .basisFreeBefore:
      language.text(en: "its free reserve before", nb: "fri reserve der før")
    case .basisFreeAfter: language.text(en: "its free reserve now", nb: "fri reserve der nå")
    case .dependents: language.text(en: "built on by", nb: "grunnlag for")
    case .oldName: language.text(en: "before", nb: "før")
    case .freeBefore: language.text(en: "free reserve before", nb: "fri reserve før")
    case .freeAfter: language.text(en: "free reserve after", nb: "fri reserve etter")
    case .option: language.text(en: "setting", nb: "innstilling")
    case .word: language.text(en: "word", nb: "ord")
    case .grammar: language.text(en: "form", nb: "form")
    case .help: language.text(en: "meaning", nb: "betydning")
    case .text: language.text(en: "text", nb: "tekst")
    case .explanation: language.text(en: "explanation", nb: "forklaring")
    case .now: language.text(en: "now", nb: "nå")
    case .related: language.text(en: "see also", nb: "se også")
    case .remedy: language.text(en: "what to do", nb: "hva du kan gjøre")
    case .step: language.text(en: "step", nb: "steg")
    case .example: language.text(en: "example", nb: "eksempel")
    case .keys: language.text(en: "keys", nb: "taster")
    case .lineToTry: language.text(en: "try", nb: "prøv")
    case .level: language.text(en: "level", nb: "nivå")
    case .sign: language.text(en: "sign", nb: "fortegn")
    case .formula: language.text(en: "formula", nb: "formel")
    case .low: language.text(en: "lowest", nb: "laveste")
    case .high: language.text(en: "highest", nb: "høyeste")
    }
  }
}
