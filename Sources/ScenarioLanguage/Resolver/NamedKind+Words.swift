extension NameKind {
  /// The kind of thing that such a name is looked for among; nil for what is none of the budget's.
  public var namedKind: NamedKind? {
    switch self {
    case .member, .formerMember, .anyMember: .member
    case .profilingLine: .profilingLine
    case .expenseLine, .ownCost, .notItemisedLine: .line
    case .position: .position
    case .onCost: .onCost
    case .fund: .fund
    case .income: .income
    case .activity: .activity
    case .storedScenario, .figureSource: .scenario
    case .county, .feeNumber, .feeClass, .measure, .budget, .file, .subject, .variable, .value,
      .helpWord, .newName:
      nil
    }
  }
}

extension NamedKind {
  /// The name of such a thing, with its article; of anything where no kind is known.
  public static func aName(_ kind: NamedKind?, in language: InterfaceLanguage) -> String {
    switch kind {
    case .member: language.text(en: "a member's name", nb: "navnet på et medlem")
    case .line: language.text(en: "a line's name", nb: "navnet på en post")
    case .profilingLine:
      language.text(en: "the name of a line of profiling", nb: "navnet på en profileringspost")
    case .position: language.text(en: "a position's name", nb: "navnet på en stilling")
    case .onCost: language.text(en: "an on-cost's name", nb: "navnet på et påslag")
    case .fund: language.text(en: "a fund's name", nb: "navnet på et fond")
    case .income: language.text(en: "an income's name", nb: "navnet på en inntekt")
    case .activity: language.text(en: "an activity's name", nb: "navnet på et tiltak")
    case .scenario: language.text(en: "a scenario's name", nb: "navnet på et scenario")
    case .variable, nil: language.text(en: "a name", nb: "et navn")
    }
  }

  /// What one such thing is called, with its article.
  func aThing(in language: InterfaceLanguage) -> String {
    switch self {
    case .member: language.text(en: "a member", nb: "et medlem")
    case .line: language.text(en: "an expense line", nb: "en utgiftspost")
    case .profilingLine: language.text(en: "a line of profiling", nb: "en profileringspost")
    case .position: language.text(en: "a position", nb: "en stilling")
    case .onCost: language.text(en: "an on-cost", nb: "et påslag")
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
    case .member, .onCost, .fund, .activity, .scenario, .variable:
      language.text(en: "it", nb: "det")
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
    case .onCost: .onCost
    case .fund: .fund
    case .income: .incomeLine
    case .activity: .drop
    case .scenario: .open
    case .variable: .define
    }
  }
}
