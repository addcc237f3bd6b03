import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// The scenario's changes.
struct ChangesDocument: Document {
  let changes: [ChangeRow]
  let language: InterfaceLanguage

  let kind = "changes"
  var tables: [Grid] { [.changes(changes, language)] }
  var facts: [Fact] { [("rows", .rows(.changes(changes, language)))] }
}

extension Grid {
  /// What a change moved: a row a figure, the free reserve last.
  static func movements(_ answer: ChangedAnswer, _ language: InterfaceLanguage) -> Grid {
    let effect = answer.effect
    let movements = effect.movements + [effect.free] + (effect.last.map { [$0] } ?? [])
    return Grid(
      title: ChangeSentence(plan: answer.plan, language: language).text(of: answer.change)
        .capitalisedFirst,
      columns: [
        .text(.figure, language), .text(.year, language), .number(.before, language),
        .number(.after, language), .number(.difference, language),
      ],
      rows: movements.map { movement in
        Row(cells: [
          .figure(movement.figure, answer.plan, language), .year(movement.year),
          .money(movement.before), .money(movement.after),
          (try? movement.difference).map { .signed($0) } ?? .blank,
        ])
      },
      notes: FigureNotes.released(effect.released, language))
  }

  /// The changes of a scenario in order.
  static func changes(_ rows: [ChangeRow], _ language: InterfaceLanguage) -> Grid {
    var free = Column.number(.free, language)
    if let year = rows.first?.year { free.heading += " \(year.number)" }
    let lastYear = rows.first?.lastYear
    var lastFree = Column.number(.lastFree, language)
      .seen(by: lastYear == nil ? .machines : .everybody)
    if let lastYear { lastFree.heading += " \(lastYear.number)" }
    return Grid(
      columns: [
        .number(.number, language), .text(.statement, language), free, lastFree,
        .text(.scenario, language), .text(.source, language), .number(.lineNumber, language),
        .text(.overrides, language),
      ],
      rows: rows.enumerated().map { place, row in
        Row(cells: [
          .whole(Int64(place + 1)), .phrase(row.applied.text), .money(row.free),
          .optional(row.lastFree),
          .optional(row.applied.scenario), row.applied.sourceCell,
          .whole(Int64(row.applied.line)),
          row.overrides.map { .prose($0.place) } ?? .blank,
        ])
      },
      notes: rows.isEmpty
        ? [language.text(en: "No changes yet.", nb: "Ingen endringer ennå.")] : [])
  }

  /// The stored scenarios, with what they come to.
  static func scenarios(_ scenarios: [StoredScenario], _ language: InterfaceLanguage) -> Grid {
    // Most plans have one year, whose reserve stands there already.
    let isSeveral = scenarios.contains {
      $0.figures.map { $0.years.first != $0.years.last } ?? false
    }
    let seen: Audience = isSeveral ? .everybody : .machines
    let others: Audience = scenarios.contains { $0.budget != nil } ? .everybody : .machines
    let known = scenarios.compactMap(\.figures)
    let rated: Audience =
      known.isEmpty || known.contains { $0.rate != nil } ? .everybody : .machines
    let decided: Audience =
      scenarios.contains { $0.decision != nil } ? .everybody : .machines
    return Grid(
      columns: [
        .text(.name, language), Column.text(.otherBudget, language).seen(by: others),
        .text(.basis, language), .text(.isBasisNewer, language), .number(.basisMovement, language),
        .number(.members, language),
        Column(
          key: "rate", heading: Concept.rate.word(in: language).capitalisedFirst,
          isNumeric: true
        ).seen(by: rated),
        .number(.free, language), Column.number(.lowestFree, language).seen(by: seen),
        Column.text(.lowestYear, language).seen(by: seen), Column.text(.note, language).prose,
        Column.text(.path, language).seen(by: .machines), .text(.isOpen, language),
        Column.text(.decision, language).seen(by: decided),
      ],
      rows: scenarios.map { scenario in
        let figures = scenario.figures
        return Row(
          cells: [
            .name(scenario.name), scenario.budget.map { .text($0) } ?? .blank,
            .optional(scenario.basis), .flag(scenario.notice != nil),
            scenario.basisMovement, figures.map { .whole(Int64($0.members)) } ?? .blank,
            figures?.rate.map { .rate($0) } ?? .blank, .optional(figures?.free),
            .optional(figures?.lowest.free), figures.map { .year($0.lowest.year) } ?? .blank,
            scenario.note.map { .prose($0) } ?? .blank,
            .phrase(scenario.path),
            .flag(scenario.isOpen), .decision(scenario.decision),
          ], link: .file(scenario.path))
      })
  }

  /// Lines that were typed, each with its number.
  static func history(_ lines: [HistoryLine], _ language: InterfaceLanguage) -> Grid {
    Grid(
      columns: [.number(.number, language), .text(.statement, language)],
      rows: lines.map { Row(cells: [.whole(Int64($0.number)), .phrase($0.text)]) },
      isNumberedList: true)
  }

  /// Every statement with its form and meaning.
  static func help(_ language: InterfaceLanguage) -> Grid {
    Grid(
      columns: [.text(.grammar, language), .text(.help, language)],
      rows: StatementForm.all.map { form in
        Row(cells: [
          .prose(form.localised { $0.grammar(in: $1) }), .prose(form.localised { $0.help(in: $1) }),
        ])
      })
  }
}

extension AppliedChange {
  /// Where an earlier change stands, for a change that acts on the same figure again.
  var place: LocalName {
    guard let name = placeName else {
      return LocalName(text)
    }
    return LocalName(
      "line \(line) of \(name.english)", norwegian: "linje \(line) i \(name.norwegian)")
  }

  /// The text that the change stands in, for a column of them.
  fileprivate var sourceCell: Cell {
    if isTyped { return .prose(LocalName("typed", norwegian: "skrevet")) }
    let input = InterfaceLanguage.allCases.map(SourceText.inputName)
    return input.dropFirst().contains(source)
      ? .prose(LocalName(input[0], norwegian: source)) : .text(source)
  }
}

extension Concept {
  /// Something about the word in both languages.
  func localised(_ text: (Concept, InterfaceLanguage) -> String) -> LocalName {
    LocalName(text(self, .english), norwegian: text(self, .norwegian))
  }
}

extension StatementForm {
  /// Something about the statement in both languages.
  func localised(_ text: (StatementForm, InterfaceLanguage) -> String) -> LocalName {
    LocalName(text(self, .english), norwegian: text(self, .norwegian))
  }

  /// The statement's word in both languages.
  var words: LocalName { localised { $0.concept.word(in: $1) } }
}

extension StoredScenario {
  /// How far the free reserve of the scenario it is based on has moved since it was saved.
  fileprivate var basisMovement: Cell {
    guard case .moved(_, _, .some(let before), let after)? = notice,
      let movement = try? after - before
    else { return .blank }
    return .signed(movement)
  }
}

extension Grid {
  /// How the session's options are set, one a row; without a value where a file of the user's decides.
  static func settings(_ settings: SessionSettings, _ language: InterfaceLanguage) -> Grid {
    Grid(
      columns: [.text(.option, language), .text(.value, language)],
      rows: settings.options.map { option, chosen in
        Row(cells: [.text(option.key), .optional(chosen?.word(in: .english))])
      })
  }
}

extension SessionSettings {
  /// The options in the order in which they are shown, each with how it is set.
  var options: [(option: Concept, chosen: SessionOption?)] {
    [
      (.language, .language(language)), (.format, .format(format)),
      (.amounts, .amounts(amounts)), (.color, .color(color)),
      (.live, .live(showsLiveLine)), (.ghost, .ghost(suggestsRest)),
      (.keys, keys.map { .keys($0) }), (.accessible, .accessible(isAccessible)),
    ]
  }

  /// The settings for people: the statements that set what is set.
  func text(in language: InterfaceLanguage) -> String {
    options.map { option, chosen in
      let statement = Concept.set.word(in: language) + " " + option.word(in: language) + " "
      if let chosen { return statement + chosen.word(in: language) }
      let values = SessionOption.words(of: option, in: language).joined(separator: "|")
      return statement + values
        + language.text(en: " (now as ~/.editrc says)", nb: " (nå som i ~/.editrc)")
    }.joined(separator: "\n")
  }
}

extension SessionOption {
  /// The option's name in machine forms.
  var key: String { concept.key }
}

extension Concept {
  /// An option's name in machine forms.
  fileprivate var key: String { self == .language ? "language" : word(in: .english) }
}
