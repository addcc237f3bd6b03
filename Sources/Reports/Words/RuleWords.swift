import Budget
import Lettering
import ScenarioLanguage

extension RuleCheck {
  /// What the rule says, in the language.
  func name(_ language: InterfaceLanguage) -> String { Shown.name(rule.name, language) }

  /// That the rule is broken, with its year and both sides: a sentence without a full stop.
  func brokenSentence(_ language: InterfaceLanguage, _ amounts: AmountUnit) -> String {
    let sides = outcome.sides.map { sides in
      let (left, right) = (
        Shown.value(sides.left, language, amounts), Shown.value(sides.right, language, amounts)
      )
      return language.text(en: ": \(left) against \(right)", nb: ": \(left) mot \(right)")
    }
    return language.text(
      en: "the rule \(DisplayText.quoted(name(language))) does not hold in \(year.number)",
      nb: "regelen \(DisplayText.angled(name(language))) holder ikke i \(year.number)")
      + (sides ?? "")
  }

  /// The same in few words, as part of a line.
  func brokenPart(_ language: InterfaceLanguage) -> String {
    language.text(
      en: "breaks \(DisplayText.quoted(name(language))) in \(year.number)",
      nb: "bryter \(DisplayText.angled(name(language))) i \(year.number)")
  }

  /// The rule as an object: its name and condition, its year, both sides, whether it holds.
  var json: JSONValue {
    .object(
      JSONValue.members("rule", rule.name) + [
        ("condition", .string(rule.condition)), ("year", .year(year)), ("holds", .truth(holds)),
        ("value", outcome.sides.map { Cell($0.left).json } ?? .null),
        ("limit", outcome.sides.map { Cell($0.right).json } ?? .null),
      ])
  }
}

extension Grid {
  /// Rules of the budget with their limits and values, a row a rule and year.
  ///
  /// `names` has whose each check is, where there are several scenarios; empty where there is one.
  static func rules(
    _ checks: [RuleCheck], of names: [LocalName] = [], _ language: InterfaceLanguage
  ) -> Grid {
    let isSeveral = Set(checks.map(\.year)).count > 1
    return Grid(
      title: language.text(en: "Rules", nb: "Regler"),
      columns: [
        Column(
          key: "rule", heading: language.text(en: "Rule", nb: "Regel"), isNumeric: false,
          isProse: true),
        Column.text(.scenario, language).seen(by: names.isEmpty ? .machines : .everybody),
        Column.text(.year, language).seen(by: isSeveral ? .everybody : .machines),
        Column(
          key: "limit", heading: language.text(en: "Limit", nb: "Grense"), isNumeric: true),
        .number(.value, language),
        Column(key: "holds", heading: language.text(en: "Met", nb: "Oppfylt"), isNumeric: false),
      ],
      rows: checks.enumerated().map { place, check in
        let sides = check.outcome.sides
        return Row(cells: [
          .name(check.rule.name), names.isEmpty ? .blank : .name(names[place]), .year(check.year),
          sides.map { Cell($0.right) } ?? .blank, sides.map { Cell($0.left) } ?? .blank,
          .truth(check.holds),
        ])
      })
  }
}
