import Analysis
import Budget
import ScenarioLanguage

extension Grid {
  /// The action programme.
  static func activities(
    _ rows: [(activity: Activity, isDropped: Bool)], _ language: InterfaceLanguage
  ) -> Grid {
    Grid(
      title: Heading.activities.title(in: language),
      columns: [
        .text(.activity, language), .text(.focusArea, language), .text(.goals, language),
        .text(.roles, language), .text(.extent, language), .number(.cost, language),
        .text(.dropped, language),
      ],
      rows: rows.map { activity, isDropped in
        Row(cells: [
          .name(activity.name), .text(activity.focusArea), .numbers(activity.goals),
          .list(activity.roles), .optional(activity.extent),
          activity.cost.map { .money($0.amount) } ?? .missing, .flag(isDropped),
        ])
      })
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
