import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The action programme.
struct ActivitiesDocument: Document {
  let activities: [(activity: Activity, isDropped: Bool)]
  let language: InterfaceLanguage

  let kind = "activities"
  var tables: [Grid] { Grid.activitiesByArea(activities, language) }
  var sheet: Grid? { .activities(activities, language) }
  var facts: [Fact] { [("rows", .rows(.activities(activities, language)))] }
}

/// The UN's goals with the activities that serve them.
struct GoalsDocument: Document {
  let table: GoalsTable
  let language: InterfaceLanguage

  let kind = "goals"
  var tables: [Grid] { [.goals(table, language)] }
  var facts: [Fact] { [("rows", .rows(.goals(table, language)))] }
}

extension Grid {
  /// The action programme in one table.
  static func activities(
    _ rows: [(activity: Activity, isDropped: Bool)], _ language: InterfaceLanguage
  ) -> Grid {
    // A column of nothing but missing costs would take the room of the titles; a note says so instead.
    let hasCosts = rows.contains { $0.activity.cost != nil }
    return Grid(
      columns: [
        .text(.activity, language), Column.text(.focusArea, language).seen(by: .machines),
        .text(.goals, language), .text(.roles, language), .text(.extent, language),
        Column.number(.cost, language).seen(by: hasCosts ? .everybody : .machines),
        .text(.dropped, language),
      ],
      rows: rows.map { activity, isDropped in
        Row(cells: [
          .name(activity.name), .text(activity.focusArea), .numbers(activity.goals),
          .names(activity.roles), activity.extent.map { .name($0) } ?? .blank,
          activity.cost.map { .money($0.amount) } ?? .missing, .flag(isDropped),
        ])
      },
      notes: hasCosts
        ? []
        : [
          language.text(
            en: "The document gives no cost for any of them.",
            nb: "Dokumentet har ingen kostnad for noen av dem.")
        ])
  }

  /// The action programme, a table for each focus area in the document's order.
  static func activitiesByArea(
    _ rows: [(activity: Activity, isDropped: Bool)], _ language: InterfaceLanguage
  ) -> [Grid] {
    var areas: [String] = []
    for (activity, _) in rows where !areas.contains(activity.focusArea) {
      areas.append(activity.focusArea)
    }
    let whole = activities(rows, language)
    return areas.map { area in
      var grid = whole
      grid.title = Shown.name(area)
      grid.rows = zip(rows, whole.rows).filter { $0.0.activity.focusArea == area }.map(\.1)
      if area != areas.last { grid.notes = [] }
      return grid
    }
  }

  /// The UN goals with the activities that serve them.
  static func goals(_ table: GoalsTable, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: Concept.goals.shortLabel(in: language).capitalisedFirst,
      columns: [
        .text(.goal, language), .text(.goalName, language), .number(.declared, language),
        .number(.served, language), .text(.activities, language),
      ],
      rows: table.rows.map { row in
        Row(cells: [
          .whole(Int64(row.goal)), .name(GoalWords.name(row.goal)), .whole(Int64(row.declared)),
          .whole(Int64(row.activities.count)), .names(row.activities),
        ])
      })
  }
}

/// The short names of the UN's sustainable development goals.
enum GoalWords {
  /// A goal's name in both languages; empty for a number that is none.
  ///
  /// Source: the United Nations' short titles, and the Norwegian ones of FN-sambandet.
  static func name(_ goal: Int) -> LocalName {
    names.indices.contains(goal - 1) ? names[goal - 1] : LocalName("")
  }

  private static let names: [LocalName] = [
    LocalName("No poverty", norwegian: "Utrydde fattigdom"),
    LocalName("Zero hunger", norwegian: "Utrydde sult"),
    LocalName("Good health and well-being", norwegian: "God helse og livskvalitet"),
    LocalName("Quality education", norwegian: "God utdanning"),
    LocalName("Gender equality", norwegian: "Likestilling mellom kjønnene"),
    LocalName("Clean water and sanitation", norwegian: "Rent vann og gode sanitærforhold"),
    LocalName("Affordable and clean energy", norwegian: "Ren energi til alle"),
    LocalName(
      "Decent work and economic growth", norwegian: "Anstendig arbeid og økonomisk vekst"),
    LocalName(
      "Industry, innovation and infrastructure",
      norwegian: "Industri, innovasjon og infrastruktur"),
    LocalName("Reduced inequalities", norwegian: "Mindre ulikhet"),
    LocalName(
      "Sustainable cities and communities", norwegian: "Bærekraftige byer og lokalsamfunn"),
    LocalName(
      "Responsible consumption and production",
      norwegian: "Ansvarlig forbruk og produksjon"),
    LocalName("Climate action", norwegian: "Stoppe klimaendringene"),
    LocalName("Life below water", norwegian: "Livet i havet"),
    LocalName("Life on land", norwegian: "Livet på land"),
    LocalName(
      "Peace, justice and strong institutions",
      norwegian: "Fred, rettferdighet og velfungerende institusjoner"),
    LocalName("Partnerships for the goals", norwegian: "Samarbeid for å nå målene"),
  ]
}
