import Analysis
import ScenarioLanguage
import Session

extension Answer {
  /// The answer as a document, its words in a language.
  ///
  /// The one list of all answers of this target: a question is added here, and in the file of its document.
  /// Sentences show amounts as finely as `amounts` says; whoever shows its tables rounds those.
  func document(
    in language: InterfaceLanguage, _ amounts: AmountUnit = .øre
  ) -> any Document {
    switch self {
    case .changed(let answer):
      ChangeDocument(answer: answer, language: language, amounts: amounts)
    case .value(let answer): ValueDocument(answer: answer, language: language, amounts: amounts)
    case .table(let answer): answer.document(in: language, amounts)
    case .comparison(let answer):
      ComparisonDocument(answer: answer, language: language, amounts: amounts)
    case .explained(let answer):
      ExplanationDocument(answer: answer, language: language, amounts: amounts)
    case .lasting(let answer): RunwayDocument(runways: answer, language: language, amounts: amounts)
    case .bridged(let answer): BridgeDocument(answer: answer, language: language, amounts: amounts)
    case .bridgedOverYears(let answers):
      YearlyBridgeDocument(answers: answers, language: language)
    case .solved(let answer): SolutionDocument(answer: answer, language: language, amounts: amounts)
    case .mixed(let answer): MixesDocument(answer: answer, language: language)
    case .swept(let answer): SweepDocument(answer: answer, language: language, amounts: amounts)
    case .sensitivity(let answer):
      SensitivityDocument(answer: answer, language: language, amounts: amounts)
    case .risk(let answer): RiskDocument(answer: answer, language: language, amounts: amounts)
    case .defined(let name, let value, let years):
      DefinitionDocument(
        name: name, value: value, years: years, language: language, amounts: amounts)
    case .asserted(let answer): AssertionDocument(answer: answer, language: language)
    case .framed(let answer): FrameDocument(answer: answer, language: language)
    case .filed(.listed(let scenarios, let problems)):
      ListDocument(scenarios: scenarios, problems: problems, language: language)
    case .filed(let answer): FiledDocument(answer: answer, language: language, amounts: amounts)
    case .stepped(let answer): StepDocument(answer: answer, language: language, amounts: amounts)
    case .help(.alone(let examples)), .help(.screen(let examples)):
      HelpScreenDocument(examples: examples, language: language)
    case .help(let answer): HelpDocument(answer: answer, language: language)
    case .word(let answer): WordDocument(answer: answer, language: language)
    case .option(let answer): OptionDocument(option: answer, language: language)
    case .settings(let answer): SettingsDocument(settings: answer, language: language)
    case .history(let answer): HistoryDocument(lines: answer, language: language)
    case .edit(let text): SilentDocument(kind: "edit", facts: [("text", .string(text))])
    case .quit: SilentDocument(kind: "quit")
    }
  }
}

extension TableAnswer {
  /// The table as a document.
  func document(in language: InterfaceLanguage, _ amounts: AmountUnit = .øre) -> any Document {
    switch self {
    case .rounded(let table, _): table.document(in: language, amounts)
    case .mainFigures(let table): MainFiguresDocument(table: table, language: language)
    case .years(let table, let gaps):
      YearsDocument(table: table, gaps: gaps, language: language, amounts: amounts)
    case .fees(let table):
      FeesDocument(table: table, language: language, amounts: amounts)
    case .members(let table, let order):
      MembersDocument(table: table, order: order, language: language, amounts: amounts)
    case .counties(let table):
      CountiesDocument(table: table, language: language, amounts: amounts)
    case .member(let page, let problems):
      MemberDocument(page: page, problems: problems, language: language)
    case .income(let table): IncomeDocument(table: table, language: language)
    case .yearly(let topic, let tables):
      YearlyDocument(
        topic: topic, years: tables.map { ($0.year, $0.table.document(in: language)) },
        language: language)
    case .lines(let table): LinesDocument(table: table, language: language)
    case .staff(let table): StaffDocument(table: table, language: language)
    case .funds(let table): FundsDocument(table: table, language: language)
    case .changes(let rows): ChangesDocument(changes: rows, language: language)
    case .sources(let budget, let quarrels):
      SourcesDocument(budget: budget, quarrels: quarrels, language: language)
    case .status(let table): StatusDocument(table: table, language: language)
    case .activities(let rows): ActivitiesDocument(activities: rows, language: language)
    case .goals(let table): GoalsDocument(table: table, language: language)
    }
  }
}
