import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension Grid {
  /// The documents, then what a reader must know about them.
  static func sources(
    _ sources: [BudgetSource], _ remarks: [Remark], _ language: InterfaceLanguage
  ) -> [Grid] {
    let documents = Grid(
      title: Concept.sources.shortLabel(in: language).capitalisedFirst,
      columns: [.text(.source, language), Column.text(.title, language).prose],
      rows: sources.map { Row(cells: [.text($0.key), .phrase($0.title)]) })
    guard !remarks.isEmpty else { return [documents] }
    let known = Grid(
      title: language.text(en: "What a reader must know", nb: "Det en leser må vite"),
      columns: [
        Column.text(.remark, language).prose, Column.text(.source, language).seen(by: .machines),
        Column.text(.place, language).seen(by: .machines),
        Column.text(.source, language).seen(by: .people),
      ],
      rows: remarks.map {
        Row(cells: [
          .prose($0.text), .optional($0.provenance.source),
          $0.provenance.place.map { .phrase($0) } ?? .blank, $0.provenance.origin,
        ])
      })
    return [documents, known]
  }

  /// The documents and remarks in one table.
  static func flatSources(_ sources: [BudgetSource], _ remarks: [Remark]) -> Grid {
    func term(_ key: String) -> Cell { .term(Term(key: key, label: key)) }
    return Grid(
      columns: [
        .text(.row, .english), .text(.source, .english), .text(.place, .english),
        Column(key: "text", heading: "", isNumeric: false),
      ],
      rows: sources.map {
        Row(cells: [term("document"), .text($0.key), .blank, .prose(LocalName($0.title))])
      }
        + remarks.map {
          Row(cells: [
            term("remark"), .optional($0.provenance.source), .optional($0.provenance.place),
            .prose($0.text),
          ])
        })
  }

  /// Every input with how far it can be relied on.
  static func status(_ table: StatusTable, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: FieldLabel.status.title(in: language),
      columns: [
        .text(.input, language), Column.number(.members, language).seen(by: .machines),
        .number(.value, language), .text(.status, language),
        .number(.halfWidth, language), Column.text(.source, language).seen(by: .machines),
        Column.text(.place, language).seen(by: .machines),
        Column.text(.source, language).seen(by: .people),
      ],
      rows: table.rows.map { row in
        Row(cells: [
          row.input.cell(language), row.input.members, row.valueCell,
          .term(row.provenance.status.term(in: language)),
          .optional(row.provenance.halfWidth), .optional(row.provenance.source),
          row.provenance.place.map { .phrase($0) } ?? .blank, row.provenance.origin,
        ])
      })
  }
}

extension Provenance {
  /// The source and the place in it: `program, section 5.2.3`.
  fileprivate var origin: Cell {
    let parts = [source, place].compactMap { $0 }
    return parts.isEmpty ? .blank : .phrase(parts.joined(separator: ", "))
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
