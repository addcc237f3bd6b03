import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What a reader of a page moves: every figure stands in tables, and a script of the page looks them up.
///
/// Where no script runs, and in Markdown, it is the tables. Nothing is worked out on the page.
struct PaperExplorer {
  /// What is moved along the rows of all tables, and from table to table; nil where there is one of each figure.
  let down: Control
  let across: Control?
  /// For each place of what is moved across, the tables of its figures in order, each as it fits a page.
  var groups: [[Grid]]
  /// What the figures are called, and the years of each.
  let figures: [String]
  let years: [String]
  /// What the table of the looked-up figures is called, and the list of all of them.
  let title: String
  let all: String

  /// Something to move.
  struct Control {
    /// What it moves.
    let name: String
    let choice: Choice
  }

  /// How it is moved.
  enum Choice {
    /// One of several values; the place of the one that holds today.
    case slider([String], start: Int)
    /// Each of several names, or not.
    case boxes([String])
  }
}

extension PaperExplorer {
  /// The tables of a sweep of some figures, each in every year, of a scenario of that name.
  init(_ sweep: Sweep, of scenario: String, _ language: InterfaceLanguage) {
    let words = InputWords(plan: sweep.plan, language: language)
    // Rows are values of a lever, which are many; who leaves makes few tables.
    let main = sweep.axes.firstIndex { !$0.isLeaving } ?? 0
    let other = sweep.axes.count > 1 ? 1 - main : nil
    down = words.control(sweep.axes[main])
    across = other.map { words.control(sweep.axes[$0]) }
    let columns = sweep.columns.indices
    let labels = columns.map { words.figure(sweep.columns[$0].figure).capitalisedFirst }
    let figures = labels.withoutRepeats
    let dates = columns.map { "\(sweep.columns[$0].year.number)" }
    (self.figures, years) = (figures, dates.withoutRepeats)
    title = scenario + " · kr"
    all = language.text(en: "All figures as tables", nb: "Alle tallene som tabeller")
    groups = (0..<(other.map { sweep.axes[$0].count } ?? 1)).map { place in
      let which = other.map { words.place(sweep.axes[$0], place).capitalisedFirst }
      return figures.flatMap { figure -> [Grid] in
        let own = columns.filter { labels[$0] == figure }
        let grid = Grid(
          title: [which, figure, "kr"].compactMap(\.self).joined(separator: " · "),
          columns: [
            Grid.Column(
              key: "value", heading: words.axis(sweep.axes[main]).capitalisedFirst,
              isNumeric: false)
          ] + own.map { Grid.Column(key: dates[$0], heading: dates[$0], isNumeric: true) },
          rows: (0..<sweep.axes[main].count).map { step in
            let (first, second) = main == 0 ? (step, place) : (place, step)
            return Grid.Row(
              cells: [.phrase(words.value(sweep.axes[main], at: step))]
                + own.map { .swept(sweep.value(first, second, column: $0), words) })
          })
        var shown = grid.shown(in: .kroner, language)
        // Said once, in front of all of them.
        shown.notes = []
        return shown.fittingPage(in: language)
      }
    }
  }

  /// What the script is told, as JSON.
  var said: JSONValue {
    .object(
      [("down", down.said)] + (across.map { [("across", $0.said)] } ?? [])
        + [
          ("figures", .array(figures.map { .string($0) })),
          ("years", .array(years.map { .string($0) })), ("title", .string(title)),
        ])
  }
}

extension PaperExplorer.Control {
  fileprivate var said: JSONValue {
    switch choice {
    case .slider(let values, let start):
      .object([
        ("name", .string(name)), ("values", .array(values.map { .string($0) })),
        ("start", .count(start)),
      ])
    case .boxes(let names):
      .object([("name", .string(name)), ("boxes", .array(names.map { .string($0) }))])
    }
  }
}

extension SweepAxis {
  fileprivate var isLeaving: Bool { if case .leaving = self { true } else { false } }
}

extension InputWords {
  /// How an axis is moved.
  fileprivate func control(_ axis: SweepAxis) -> PaperExplorer.Control {
    let choice: PaperExplorer.Choice =
      switch axis {
      case .lever(let lever, let values):
        .slider(
          values.map { Shown.number($0, lever.kind) },
          start: (try? plan.present(lever)).flatMap { present in
            values.firstIndex { $0 == present }
          } ?? 0)
      case .leaving(let members, _): .boxes(members.map { Shown.name(plan.member($0).name) })
      }
    return PaperExplorer.Control(name: self.axis(axis).capitalisedFirst, choice: choice)
  }

  /// A place of an axis, told without the table that it is the side of.
  fileprivate func place(_ axis: SweepAxis, _ place: Int) -> String {
    switch axis {
    case .lever(let lever, let values):
      self.axis(axis) + " " + Shown.number(values[place], lever.kind)
    case .leaving: value(axis, at: place)
    }
  }
}

extension PaperContext {
  /// What a reader can move; nil where nobody asked for it.
  var explorer: PaperSection? {
    guard let sweep = paper.explorer else { return nil }
    let scenario = name(paper.scenarios[0])
    return PaperSection(
      id: "explorer", heading: say("Try it yourself", "Prøv selv"),
      parts: [
        .paragraph(
          say(
            "What the fees and the free reserve of \(scenario) would be, in whole kroner. Every figure is worked "
              + "out by hvis beforehand, and the page only looks it up.",
            "Hva kontingenten og den frie reserven ville blitt i \(scenario), i hele kroner. Alle tall er regnet "
              + "ut av hvis på forhånd, og siden slår dem bare opp.")),
        .explorer(PaperExplorer(sweep, of: scenario, language)),
      ])
  }
}
