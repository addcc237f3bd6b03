import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// Words that stand in more than one answer.
enum Words {
  /// What stands in the place of an amount that the document does not give.
  static func missing(_ language: InterfaceLanguage) -> String {
    Heading.missing.label(in: language)
  }

  /// What the years after a plan's last rest on, and whose plan it is where that must be said.
  private static func beyondPlan(
    _ planEnd: Year, of whose: String? = nil, _ language: InterfaceLanguage
  ) -> String {
    let end = planEnd.number
    let whose = whose.map { language.text(en: " of ", nb: " til ") + $0 } ?? ""
    return language.text(
      en: "years after \(end) are beyond the plan\(whose), as if all went on as in \(end)",
      nb:
        "årene etter \(end) ligger utenfor planen\(whose) og er regnet som om alt fortsetter som i \(end)"
    )
  }

  /// What goes beyond some plans, a sentence for each year that some of them end with; whose is not said where that is
  /// all of them, so many.
  static func beyondPlans(
    _ plans: [(end: Year, name: String)], ofAll count: Int? = nil, most: Int = .max,
    _ language: InterfaceLanguage
  ) -> [String] {
    Set(plans.map(\.end)).sorted().map { end in
      let names = plans.filter { $0.end == end }.map(\.name)
      return beyondPlan(
        end, of: names.count == count ? nil : list(names, most: most, language), language)
    }
  }

  /// Yes or no.
  static func truth(_ truth: Bool, _ language: InterfaceLanguage) -> String {
    truth ? language.text(en: "yes", nb: "ja") : language.text(en: "no", nb: "nei")
  }

  /// `7 of 12 months`.
  static func ofYear(months: Int, _ language: InterfaceLanguage) -> String {
    language.text(en: "\(months) of 12 months", nb: "\(months) av 12 måneder")
  }

  /// What a hint begins with.
  static func hint(_ language: InterfaceLanguage) -> String {
    language.text(en: "hint:", nb: "tips:")
  }

  /// What a warning begins with.
  static func warning(_ language: InterfaceLanguage) -> String {
    language.text(en: "warning:", nb: "advarsel:")
  }

  /// What a remark on how figures are meant begins with.
  static func remark(_ language: InterfaceLanguage) -> String {
    language.text(en: "note:", nb: "merk:")
  }

  /// The sum of the rows above.
  static func sum(_ language: InterfaceLanguage) -> String {
    Heading.total.label(in: language).capitalisedFirst
  }

  /// The sum that the document prints.
  static func printedSum(_ language: InterfaceLanguage) -> String {
    language.text(en: "Printed total", nb: "Trykt sum")
  }

  /// `(was 174 521,50)`.
  static func was(_ before: String, _ language: InterfaceLanguage) -> String {
    language.text(en: "(was ", nb: "(var ") + before + ")"
  }

  /// `A, B and C`.
  static func list(_ names: [String], _ language: InterfaceLanguage) -> String {
    language.listing(names)
  }

  /// `A, B and 5 more`, where there are more than `most`.
  static func list(_ names: [String], most: Int, _ language: InterfaceLanguage) -> String {
    guard names.count > most else { return list(names, language) }
    let left = names.count - most + 1
    let more = language.text(en: "\(left) more", nb: "\(left) til")
    return list(names.prefix(most - 1) + [more], language)
  }

  /// ` in 2020`, ` in 2020 and 2021`; nothing where no year is to be told apart.
  static func inYears(_ years: [Year], _ language: InterfaceLanguage) -> String {
    guard !years.isEmpty else { return "" }
    return language.text(en: " in ", nb: " i ")
      + list(years.map { String($0.number) }, language)
  }

  /// `1 change`, `2 changes`.
  static func changes(_ count: Int, _ language: InterfaceLanguage) -> String {
    count == 1
      ? language.text(en: "1 change", nb: "1 endring")
      : language.text(en: "\(count) changes", nb: "\(count) endringer")
  }
}

extension FigureStatus {
  /// How far a figure can be relied on, in a word.
  func term(in language: InterfaceLanguage) -> Term {
    let heading: Heading =
      switch self {
      case .given: .given
      case .derived: .derived
      case .approximate: .approximate
      case .assumed: .assumed
      case .missing: .missing
      }
    return Term(key: rawValue, label: heading.label(in: language))
  }
}

extension MemberClass {
  /// What the class is called.
  func term(in language: InterfaceLanguage) -> Term {
    Term(key: word, label: declared(in: language) ?? usual(in: language))
  }

  /// What the budget calls it; nil where it says no more than the word, which is of one member.
  private func declared(in language: InterfaceLanguage) -> String? {
    guard let name = name?.text(in: language), kind == nil || !isWord(name) else { return nil }
    return Shown.name(name).capitalisedFirst
  }

  private func isWord(_ name: String) -> Bool {
    kind.map {
      RegisterWords(in: .english).member($0) == name
        || RegisterWords(in: .norwegian).member($0) == name
    }
      ?? false
  }

  private func usual(in language: InterfaceLanguage) -> String {
    switch kind {
    case .county: language.text(en: "Counties", nb: "Fylkeskommuner")
    case .municipality: language.text(en: "Municipalities", nb: "Kommuner")
    case .city: onlyCity.map { Shown.name($0) } ?? language.text(en: "Cities", nb: "Byer")
    case nil: Shown.name(word).capitalisedFirst
    }
  }
}

extension PositionKind {
  /// How a position is staffed, in a word.
  func term(in language: InterfaceLanguage) -> Term {
    Term(key: rawValue, label: adjective(in: language))
  }

  /// The kind as an adjective of several positions.
  func pluralAdjective(in language: InterfaceLanguage) -> String {
    switch self {
    case .permanent: language.text(en: "permanent", nb: "faste")
    case .temporary: language.text(en: "temporary", nb: "midlertidige")
    case .seconded: language.text(en: "seconded", nb: "innlånte")
    }
  }
}

extension ValueKind {
  /// The unit of a value.
  func unit(_ language: InterfaceLanguage) -> Term {
    let kroner = Concept.kroner.label(in: language)
    return switch self {
    case .kroner, .price: Term(key: "kr", label: kroner)
    case .rate:
      Term(
        key: "kr_per_inhabitant",
        label: kroner + language.text(en: " per inhabitant", nb: " per innbygger"))
    case .inhabitants: Term(key: "inhabitants", label: Concept.population.label(in: language))
    case .members: Term(key: "members", label: Concept.members.label(in: language))
    case .positions: Term(key: "positions", label: Concept.positions.label(in: language))
    case .percent: Term(key: "share", label: Heading.share.label(in: language))
    case .number: Term(key: "number", label: language.text(en: "number", nb: "tall"))
    }
  }
}
