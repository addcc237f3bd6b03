import Analysis
import Budget
import ScenarioLanguage

extension MembersTable.Row {
  /// Whether the member pays, for how many months, and whether it is a remainder or has given notice or is out already.
  func state(in year: Year, _ language: InterfaceLanguage) -> Term {
    guard isMember else {
      let out = language.text(en: "out", nb: "ute")
      return Term(key: "out", label: out + decided(language))
    }
    guard months == Month.aYear else {
      return Term(key: "in", label: Words.ofYear(months: months, language) + decided(language))
    }
    guard !member.isRemainder else {
      return Term(
        key: "remainder",
        label: language.text(en: "not named, no member", nb: "ikke navngitt, ikke medlem"))
    }
    guard !member.hasGivenNotice else {
      return Term(
        key: "notice", label: language.text(en: "notice given", nb: "har sagt opp"))
    }
    if let gone = member.goneFrom {
      let from = gone.number
      return Term(
        key: gone <= year ? "gone" : "in",
        label: gone <= year
          ? language.text(en: "out, still counted", nb: "utmeldt, men regnet med")
          : language.text(en: "out from \(from)", nb: "utmeldt fra \(from)"))
    }
    guard change != nil else { return Term(key: "in", label: "") }
    return Term(key: "in", label: language.text(en: "in", nb: "inne") + decided(language))
  }

  /// The change that decides, as the list of changes numbers it.
  private func decided(_ language: InterfaceLanguage) -> String {
    change.map {
      language.text(en: " (change \($0.number + 1))", nb: " (endring \($0.number + 1))")
    } ?? ""
  }
}
