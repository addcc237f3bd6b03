import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The documents of a budget, who decides, and what a reader must know.
struct SourcesDocument: Document {
  let budget: Budget
  let quarrels: [Quarrel]
  let language: InterfaceLanguage

  let kind = "sources"
  var tables: [Grid] { Grid.sources(of: budget, quarrels, language) }
  var sheet: Grid? { .flatSources(of: budget, quarrels) }
  var facts: [Fact] {
    [
      ("documents", .rows(.documents(of: budget, language))),
      ("bodies", .rows(.bodies(of: budget, language))),
      ("remarks", .rows(.remarks(of: budget, [], language))),
      ("quarrels", .quarrels(quarrels, of: budget)),
    ]
  }
}

/// Every input's status.
struct StatusDocument: Document {
  let table: StatusTable
  let language: InterfaceLanguage

  let kind = "status"
  var tables: [Grid] { [.status(table, language)] }
  var facts: [Fact] { [("rows", .rows(.status(table, language)))] }
}

extension Grid {
  /// The documents, who decides, then what a reader must know; empty tables are left out.
  static func sources(
    of budget: Budget, _ quarrels: [Quarrel], _ language: InterfaceLanguage
  ) -> [Grid] {
    [
      documents(of: budget, language), bodies(of: budget, language),
      remarks(of: budget, quarrels, language),
    ]
    .filter { !$0.rows.isEmpty }
  }

  /// The documents that figures are taken from.
  static func documents(of budget: Budget, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: Concept.sources.shortLabel(in: language).capitalisedFirst,
      columns: [
        .text(.source, language), Column.text(.title, language).prose,
        Column.text(.address, language).seen(by: .files),
      ],
      rows: budget.sources.map { source in
        Row(
          cells: [.name(source.key), .prose(source.title), .optional(source.address)],
          link: source.address.map { .address($0) })
      })
  }

  /// The bodies and what they decide.
  static func bodies(of budget: Budget, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: language.text(en: "Who decides", nb: "Hvem som vedtar"),
      columns: [
        .text(.decidedBy, language), .text(.decides, language), .text(.moment, language),
        .text(.firstYear, language),
      ] + originColumns(language),
      rows: budget.bodies.map { body in
        let earliest = body.matters.first.flatMap(budget.decision)?.earliest
        return Row(
          cells: [
            .name(body.name),
            .names(body.matters.map { matter in LocalName(localised: matter.phrase) }),
            body.moment.map { .name($0) } ?? .blank, earliest.map { .year($0) } ?? .blank,
          ] + body.provenance.cells)
      })
  }

  /// What a reader of the figures must know: where the document disagrees with itself, then what it remarks.
  static func remarks(
    of budget: Budget, _ quarrels: [Quarrel], _ language: InterfaceLanguage
  ) -> Grid {
    Grid(
      title: language.text(en: "What a reader must know", nb: "Det en leser må vite"),
      columns: [Column.text(.remark, language).prose] + originColumns(language),
      rows: quarrels.map { quarrel in
        Row(
          cells: [.prose(QuarrelWords.sentence(quarrel, of: budget))]
            + quarrel.printed.provenance.cells)
      } + budget.remarks.map { Row(cells: [.prose($0.text)] + $0.provenance.cells) })
  }

  /// The documents, bodies and remarks in one table.
  static func flatSources(of budget: Budget, _ quarrels: [Quarrel]) -> Grid {
    func row(
      _ key: String, _ source: LocalName?, _ place: LocalName?, _ text: LocalName,
      address: String? = nil
    ) -> Row {
      Row(cells: [
        .term(Term(key: key, label: key)), .optional(source?.english),
        place.map { .prose($0) } ?? .blank,
        .prose(text), .optional(address),
      ])
    }
    return Grid(
      columns: [
        .text(.row, .english), .text(.source, .english), .text(.place, .english),
        Column(key: "text", heading: "", isNumeric: false), .text(.address, .english),
      ],
      rows: budget.sources.map { row("document", $0.key, nil, $0.title, address: $0.address) }
        + budget.bodies.flatMap { body in
          body.matters.compactMap(budget.decision).map { decision in
            row(
              "decision", body.provenance.source, body.provenance.place,
              LocalName(localised: decision.sentence))
          }
        }
        + quarrels.map { quarrel in
          let provenance = quarrel.printed.provenance
          return row(
            "quarrel", provenance.source, provenance.place,
            QuarrelWords.sentence(quarrel, of: budget))
        }
        + budget.remarks.map { row("remark", $0.provenance.source, $0.provenance.place, $0.text) })
  }

  /// The columns of where something is known from; machines read source and place apart.
  private static func originColumns(_ language: InterfaceLanguage) -> [Column] {
    [
      Column.text(.source, language).seen(by: .machines),
      Column.text(.place, language).seen(by: .machines),
      Column.text(.source, language).seen(by: .people),
    ]
  }

  /// Every input with how far it can be relied on.
  static func status(_ table: StatusTable, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: FieldLabel.status.title(in: language),
      columns: [
        .text(.input, language), Column.number(.members, language).seen(by: .machines),
        .number(.value, language), .text(.status, language),
        .number(.halfWidth, language),
      ] + originColumns(language),
      rows: table.rows.map { row in
        Row(
          cells: [
            row.input.cell(language), row.input.members, row.valueCell,
            .term(row.provenance.status.term(in: language)), .optional(row.provenance.halfWidth),
          ] + row.provenance.cells)
      })
  }
}

extension Provenance {
  /// The source, the place in it, and both as people read them.
  fileprivate var cells: [Cell] {
    [.optional(source?.english), place.map { .prose($0) } ?? .blank, origin]
  }

  /// The source and the place in it: `program, section 5.2.3`.
  private var origin: Cell {
    let parts = [source, place].compactMap(\.self)
    guard !parts.isEmpty else { return .blank }
    return .prose(
      LocalName(
        parts.map(\.english).joined(separator: ", "),
        norwegian: parts.map(\.norwegian).joined(separator: ", ")))
  }
}

extension StatusTable.Row {
  /// The value; missing where the document names the input without one.
  fileprivate var valueCell: Cell {
    if let value { return Cell(value) }
    return provenance.status == .missing ? .missing : .blank
  }
}

extension StatusTable.Row.Input {
  /// What the input is called.
  fileprivate func cell(_ language: InterfaceLanguage) -> Cell {
    switch self {
    case .rate: Self.term("rate", Concept.rate.label(in: language))
    case .feeNumber(let name):
      Self.term(
        "fee_number",
        language.text(
          en: "\(Shown.name(name, language)) in the fee",
          nb: "\(Shown.name(name, language)) i kontingenten"))
    case .weights:
      Self.term("weights", language.text(en: "members' weights", nb: "medlemmenes vekt"))
    case .remainder(let name):
      Self.term(
        "remainder",
        language.text(
          en: "inhabitants of \(Shown.name(name))", nb: "innbyggere i \(Shown.name(name))"))
    case .reserve:
      Self.term("reserve", language.text(en: "opening free reserve", nb: "inngående fri reserve"))
    case .standardCost:
      Self.term(
        "standard_cost",
        language.text(en: "cost of a new position", nb: "kostnad for en ny stilling"))
    case .populations(let members):
      Self.term(
        "populations",
        members == 1
          ? language.text(en: "inhabitants of 1 member", nb: "innbyggere i 1 medlem")
          : language.text(
            en: "inhabitants of \(members) members", nb: "innbyggere i \(members) medlemmer"))
    case .onCost(let name, let rate):
      Self.term(
        "on_cost",
        Shown.name(name, language) + " " + NumberText.percent(rate.fraction))
    case .fund(let name), .position(let name), .line(let name), .income(let name): .name(name)
    }
  }

  /// How many members the input is of; blank for inputs of the whole alliance.
  fileprivate var members: Cell {
    if case .populations(let members) = self { return .whole(Int64(members)) }
    return .blank
  }

  private static func term(_ key: String, _ label: String) -> Cell {
    .term(Term(key: key, label: label.capitalisedFirst))
  }
}
