import Analysis
import Budget
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("Words of reports")
struct WordsTests {
  @Test("every heading has a word in both languages", arguments: FieldLabel.allCases)
  func headings(heading: FieldLabel) {
    for language in InterfaceLanguage.allCases {
      #expect(!heading.text(in: language).isEmpty)
      #expect(!heading.text(in: language).contains("("))
    }
    #expect(heading.rawValue.wholeMatch(of: /[a-z][a-z_]*/) != nil)
  }

  @Test("every word for a fact has a label in both languages, and one key")
  func terms() {
    for language in InterfaceLanguage.allCases {
      #expect(FigureStatus.allCases.allSatisfy { !$0.term(in: language).label.isEmpty })
      #expect(
        MemberKind.allCases.allSatisfy {
          !MemberClass($0.rawValue, of: Alliance.budget, among: Alliance.budget.members)
            .term(in: language).label.isEmpty
        })
      #expect(PositionKind.allCases.allSatisfy { !$0.pluralAdjective(in: language).isEmpty })
    }
    #expect(FigureStatus.given.term(in: .norwegian).key == "given")
  }

  @Test("the only city that is county and municipality gives its class its name")
  func city() {
    func label(_ names: String...) -> String {
      let members = names.map {
        Member(
          name: $0, kind: .city, populations: [], provenance: Provenance(.given))
      }
      return MemberClass("city", of: Alliance.budget, among: members).term(in: .norwegian).label
    }
    #expect(label("Storby") == "Storby")
    #expect(label("Storby", "Lilleby") == "Byer")
  }

  @Test("a figure's key is unique, also where a sub-budget takes another figure's name")
  func figureKeys() throws {
    var budget = Alliance.budget
    budget.subBudgets += ["Fees", "Profiling", "Ærlige tall & mer", "", "漢字"].map {
      SubBudget(name: LocalName($0))
    }
    let plan = Plan(budget)
    let keys = plan.budget.identifiedSubBudgets.map { MainFigure.subBudget($0.id).key(in: plan) }
    #expect(keys.first == "profiling")
    #expect(keys[1] == "fees_2")
    #expect(keys[2] == "profiling_3")
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
  }

  @Test("names of goals exist from 1 to 17 in both languages")
  func goals() {
    for goal in 1...17 {
      #expect(GoalWords.name(goal).english != GoalWords.name(goal).norwegian)
    }
    #expect(GoalWords.name(0).english.isEmpty && GoalWords.name(18).english.isEmpty)
  }

  @Test(
    "lists are joined with commas and a word",
    arguments: [
      ([], "", ""), (["A"], "A", "A"), (["A", "B"], "A and B", "A og B"),
      (["A", "B", "C"], "A, B and C", "A, B og C"),
    ])
  func lists(names: [String], english: String, norwegian: String) {
    #expect(Words.list(names, .english) == english)
    #expect(Words.list(names, .norwegian) == norwegian)
  }

  @Test("an activity with a cost says what its dropping saves, and which goals lose their last one")
  func drop() throws {
    var budget = Alliance.budget
    budget.activities.append(
      Activity(
        name: LocalName("Sea school", norwegian: "Havskole"), focusArea: "Klima", goals: [4, 14],
        roles: [],
        cost: ActivityCost(amount: Money(øre: 20_000_000), line: LineID(place: 0))))
    let answer = try Alliance.answer(to: "drop \"Sea school\"", on: budget)
    func line(_ language: InterfaceLanguage) -> String {
      AnswerRenderer(language: language, format: .table).render(answer)
        .replacing("\u{A0}", with: " ")
    }
    #expect(
      line(.english)
        == "Sea school is dropped: other operating costs −200 000,00 kr · free reserve "
        + "374 521,50 kr (was 174 521,50) · UN goal 4 loses its last activity · UN goal 14 is "
        + "still covered by other activities")
    #expect(
      line(.norwegian)
        == "Havskole utgår: andre driftsutgifter −200 000,00 kr · fri reserve 374 521,50 kr "
        + "(var 174 521,50) · FN-mål 4 mister sitt siste tiltak · FN-mål 14 dekkes fortsatt av "
        + "andre tiltak")
  }
}
