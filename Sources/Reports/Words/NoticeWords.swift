import Budget
import ScenarioLanguage

/// Who has given notice and is still counted among the members.
public struct NoticeWords {
  private let planned: PlannedBudget
  private let language: InterfaceLanguage

  /// The words about the members of a plan's first year.
  public init(_ planned: PlannedBudget, _ language: InterfaceLanguage) {
    self.planned = planned
    self.language = language
  }

  /// The members with notice, as the register names them.
  public var members: [String] {
    planned.plan.membersWithNotice.map { planned.plan.member($0).name }
  }

  /// Who is out, now or later, and counted all the same, in a sentence; nil where there is nobody.
  public var goneSentence: String? {
    let plan = planned.plan
    let told = plan.members.compactMap { id, member -> String? in
      guard let from = member.goneFrom, plan.isMember(id, in: max(from, plan.firstYear)) else {
        return nil
      }
      return Shown.name(member.name) + language.text(en: " from ", nb: " fra ") + "\(from.number)"
    }
    guard !told.isEmpty else { return nil }
    return language.text(en: "out, and still counted: ", nb: "utmeldt, men regnet med: ")
      + Words.list(told, most: 3, language)
  }

  /// Who they are, in a sentence; nil where there is nobody.
  public var sentence: String? {
    let members = members
    guard !members.isEmpty else { return nil }
    let names = Words.list(members.map { Shown.name($0) }, most: 3, language)
    return names
      + language.text(
        en: members.count == 1
          ? " has given notice and still counts" : " have given notice and still count",
        nb: " har sagt opp, men er regnet med")
  }
}
