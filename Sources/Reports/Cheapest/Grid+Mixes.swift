import Analysis
import Budget
import ScenarioLanguage
import Session

extension Grid {
  /// Mixes as a table, one row a mix.
  static func mixes(_ answer: MixedAnswer, _ language: InterfaceLanguage) -> Grid {
    let mixes = answer.mixes
    func value(_ number: ExactNumber, _ lever: Lever, isSigned: Bool = false) -> Cell {
      .number(number, lever.kind, isSigned: isSigned)
    }
    func moved(_ number: ExactNumber, _ place: Int, _ lever: Lever) -> Cell {
      guard let present = mixes.present[place], let moved = try? number - present else {
        return .blank
      }
      return value(moved, lever, isSigned: true)
    }
    func column(_ text: String) -> Column {
      Column(key: text, heading: Shown.name(text), isNumeric: true)
    }
    func change(of text: String) -> Column {
      Column(
        key: text + " change", heading: language.text(en: "change", nb: "endring"),
        isNumeric: true, joinsPrevious: true)
    }
    // People read the steps below the table.
    func step(of text: String) -> Column {
      let step = language.text(en: "step", nb: "trinn")
      return Column(
        key: text + " step", heading: Shown.name(text) + " " + step, isNumeric: true
      ).seen(by: .machines)
    }
    return Grid(
      title: language.text(en: "Mixes for ", nb: "Blandinger slik at ")
        + Shown.prose(answer.condition) + Words.inYears(answer.years, language),
      columns: [
        column(answer.levers.first), change(of: answer.levers.first),
        column(answer.levers.second), change(of: answer.levers.second),
        column(answer.figure), step(of: answer.levers.first), step(of: answer.levers.second),
      ],
      rows: mixes.rows.map { row in
        Row(cells: [
          value(row.first, mixes.first), moved(row.first, 0, mixes.first),
          value(row.second, mixes.second), moved(row.second, 1, mixes.second),
          .number(row.sides.left, answer.kind, isSigned: false),
          value(mixes.step, mixes.first), value(mixes.secondStep, mixes.second),
        ])
      },
      notes: notes(answer, language)
        + RelianceWords(plan: answer.plan, language: language).assumed(answer.reliance))
  }

  private static func notes(_ answer: MixedAnswer, _ language: InterfaceLanguage) -> [String] {
    let mixes = answer.mixes
    if mixes.holdsNow {
      return [
        language.text(
          en: "It holds already; nothing needs to be moved.",
          nb: "Det stemmer allerede; ingenting trenger å endres.")
      ]
    }
    guard !mixes.rows.isEmpty else {
      return [
        language.text(
          en: "No mix of the two makes it hold.", nb: "Ingen blanding av de to gjør at det stemmer."
        )
      ]
    }
    let steps = [
      Shown.number(mixes.step, mixes.first.kind), Shown.number(mixes.secondStep, mixes.second.kind),
    ]
    return [
      language.text(
        en:
          "In steps of \(steps[0]) and \(steps[1]). On each line neither is moved farther than the "
          + "other takes.",
        nb:
          "I trinn på \(steps[0]) og \(steps[1]). På hver linje er ingen av de to endret mer enn den "
          + "andre krever.")
    ] + omission(answer, language) + later(answer, language)
  }

  /// The first later year in which mixes fail.
  private static func later(_ answer: MixedAnswer, _ language: InterfaceLanguage) -> [String] {
    guard let first = answer.laterFailures.first else { return [] }
    let year = first.year.number
    let all = answer.mixes.rows.count
    guard first.mixes < all else {
      return [
        language.text(
          en: "In \(year) it fails with all of them.",
          nb: "I \(year) stemmer det ikke med noen av dem.")
      ]
    }
    return [
      language.text(
        en: "In \(year) it fails with \(first.mixes) of the \(all).",
        nb: "I \(year) stemmer det ikke med \(first.mixes) av de \(all).")
    ]
  }

  private static func omission(
    _ answer: MixedAnswer, _ language: InterfaceLanguage
  ) -> [String] {
    func lever(_ isFirst: Bool) -> String {
      Shown.prose(isFirst ? answer.levers.first : answer.levers.second)
    }
    func count(_ left: Int) -> String { NumberText.whole(Int64(left)) }
    switch answer.mixes.omission {
    case .nothing: return []
    case .between(let left, let isFirst):
      return [
        language.text(
          en:
            "The first and the last line are the ends; between the lines \(count(left)) more values of "
            + "\(lever(isFirst)) are left out.",
          nb:
            "Den første og den siste linjen er ytterpunktene; mellom linjene er \(count(left)) verdier "
            + "til av \(lever(isFirst)) utelatt.")
      ]
    case .beyond(let left, let isFirst):
      return [
        language.text(
          en:
            "The list stops here; \(count(left)) more values of \(lever(isFirst)) are left out. A wider "
            + "step reaches the end.",
          nb:
            "Listen stopper her; \(count(left)) verdier til av \(lever(isFirst)) er utelatt. Et større "
            + "trinn når helt fram.")
      ]
    }
  }
}

extension MixedAnswer {
  /// The mixes as an object.
  var facts: [Fact] {
    func value(_ number: ExactNumber, _ lever: Lever) -> JSONValue {
      Cell.number(number, lever.kind, isSigned: false).json
    }
    func side(_ number: ExactNumber) -> JSONValue {
      Cell.number(number, kind, isSigned: false).json
    }
    func now(_ place: Int, _ lever: Lever) -> JSONValue {
      mixes.present[place].map { value($0, lever) } ?? .null
    }
    let rows = mixes.rows.map { row -> JSONValue in
      .object([
        ("first", value(row.first, mixes.first)), ("second", value(row.second, mixes.second)),
        ("left", side(row.sides.left)), ("right", side(row.sides.right)),
      ])
    }
    return [
      ("first", .string(levers.first)),
      ("second", .string(levers.second)), ("condition", .string(condition)),
      ("unit", .string(kind.unit(.english).key)), ("first_now", now(0, mixes.first)),
      ("second_now", now(1, mixes.second)), ("holds_now", .truth(mixes.holdsNow)),
      ("first_step", value(mixes.step, mixes.first)),
      ("second_step", value(mixes.secondStep, mixes.second)),
      ("left_out", .count(mixes.omission.count)),
      ("mixes", .array(rows)), ("years", .array(years.map { .year($0) })),
      (
        "later_failures",
        .array(
          laterFailures.map { .object([("year", .year($0.year)), ("mixes", .count($0.mixes))]) })
      ),
    ] + reliance.json(in: plan)
  }
}

extension Mixes.Omission {
  /// How many values of a lever are left out.
  var count: Int {
    switch self {
    case .nothing: 0
    case .between(let left, _), .beyond(let left, _): left
    }
  }
}
