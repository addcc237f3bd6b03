extension NamedKind {
  /// What one such thing is called, with its article.
  func aThing(in language: InterfaceLanguage) -> String {
    switch self {
    case .member: language.text(en: "a member", nb: "et medlem")
    case .line: language.text(en: "an expense line", nb: "en utgiftspost")
    case .profilingLine: language.text(en: "a line of profiling", nb: "en profileringspost")
    case .position: language.text(en: "a position", nb: "en stilling")
    case .fund: language.text(en: "a fund", nb: "et fond")
    case .income: language.text(en: "an income", nb: "en inntekt")
    case .activity: language.text(en: "an activity", nb: "et tiltak")
    case .scenario: language.text(en: "a scenario", nb: "et scenario")
    case .variable: language.text(en: "a name given by `let`", nb: "et navn gitt med `la`")
    }
  }

  /// The thing as a pronoun.
  func it(in language: InterfaceLanguage) -> String {
    switch self {
    case .member, .fund, .activity, .scenario, .variable: language.text(en: "it", nb: "det")
    case .line, .profilingLine, .position, .income: language.text(en: "it", nb: "den")
    }
  }

  /// The statement that changes such a thing.
  var change: Concept {
    switch self {
    case .member: .leave
    case .line: .spend
    case .profilingLine: .profiling
    case .position: .cost
    case .fund: .fund
    case .income: .incomeLine
    case .activity: .drop
    case .scenario: .open
    case .variable: .define
    }
  }
}
