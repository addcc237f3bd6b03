import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// A line that help shows of a statement.
public struct HelpExample: Sendable {
  /// The line, which can be typed as it stands.
  public let line: String
  /// What it does, in a few words; nil where nothing is said of it.
  public let comment: String?
}

/// The lines that help shows of a statement, in either language.
public struct HelpExamples: Sendable {
  let english: [HelpExample]
  let norwegian: [HelpExample]

  /// The lines in a language.
  public func lines(in language: InterfaceLanguage) -> [HelpExample] {
    language.text(en: english, nb: norwegian)
  }

  /// The examples of a statement as the table of statements has them.
  public static func stated(of form: StatementForm) -> HelpExamples {
    func stated(_ language: InterfaceLanguage) -> [HelpExample] {
      form.examples(in: language).enumerated().map { place, line in
        HelpExample(line: line, comment: form.comment(onExample: place, in: language))
      }
    }
    return HelpExamples(english: stated(.english), norwegian: stated(.norwegian))
  }
}

/// The lines that the screen of help shows of each statement, about what is open.
public struct ScreenExamples: Sendable {
  private let examples: [Concept: HelpExamples]

  /// The lines as the table of statements has them.
  public static var stated: ScreenExamples { ScreenExamples { line, _ in line } }

  /// The lines that are made of those of the table, without those that nothing is made of.
  fileprivate init(_ make: (HelpExample, InterfaceLanguage) -> HelpExample?) {
    examples = Dictionary(
      uniqueKeysWithValues: StatementForm.all.map { form in
        func lines(_ language: InterfaceLanguage) -> [HelpExample] {
          form.shownExamples(in: language).compactMap {
            make(HelpExample(line: $0, comment: nil), language)
          }
        }
        return (
          form.concept, HelpExamples(english: lines(.english), norwegian: lines(.norwegian))
        )
      })
  }

  /// Those of a statement; none where only its word stands there.
  public func lines(of form: StatementForm, in language: InterfaceLanguage) -> [String] {
    examples[form.concept]?.lines(in: language).map(\.line) ?? []
  }
}

extension Session {
  /// The lines of the screen of help, each of which can be carried out here.
  ///
  /// Cost: that of carrying each out, in both languages.
  var screenExamples: ScreenExamples { ScreenExamples { mended($0, $1) } }

  /// The examples of a statement, about what is open here: where one would be refused, its names are those of
  /// others, and what it needs stands before it.
  ///
  /// An example that cannot be mended is left out, but for the first where none would be left. Lines that act on
  /// the session or the store stand as they are. Cost: that of carrying each out, in both languages.
  func examples(of form: StatementForm) -> HelpExamples {
    let stated = HelpExamples.stated(of: form)
    func working(_ language: InterfaceLanguage) -> [HelpExample] {
      let lines = stated.lines(in: language)
      let working = lines.compactMap { mended($0, language) }
      return working.isEmpty ? Array(lines.prefix(1)) : working
    }
    return HelpExamples(english: working(.english), norwegian: working(.norwegian))
  }

  private func mended(_ stated: HelpExample, _ language: InterfaceLanguage) -> HelpExample? {
    var example = WorkingExample(line: stated.line, comment: stated.comment, language: language)
    let statements = Parser.parse(SourceText(name: "", text: example.line)).statements
    guard statements.allSatisfy(\.syntax.isTried) else { return stated }
    // Two names, and a statement before each of them, at most.
    for _ in 0..<6 {
      var copy = self
      copy.mode = .file
      let carried = copy.carryOut(SourceText(name: "", text: example.line))
      guard let diagnostic = carried.diagnostics.first else {
        return HelpExample(line: example.line, comment: example.comment)
      }
      guard example.mend(diagnostic, with: planned.plan, scenarios) else {
        // What stands in the way of another scenario, such as unsaved changes, it says itself.
        return statements.allSatisfy(\.syntax.isPlain) ? nil : stated
      }
    }
    return nil
  }
}

extension Session {
  /// The scenarios that there always are, the budget itself first.
  private var scenarios: [String] { ([LocalName(library.budgetName)] + storedNames).map(\.english) }
}

extension StatementSyntax {
  /// Whether an example of it is tried on a copy: it acts on figures, or opens a scenario, which writes nothing.
  fileprivate var isTried: Bool {
    if case .command(.open) = self { true } else { isPlain }
  }
}

/// An example on its way to one that works.
private struct WorkingExample {
  var line: String
  var comment: String?
  let language: InterfaceLanguage
  /// The names that it has been given.
  private var given: [String] = []

  init(line: String, comment: String?, language: InterfaceLanguage) {
    self.line = line
    self.comment = comment
    self.language = language
  }

  /// Takes what is wrong away; false where nothing is known to do it.
  mutating func mend(
    _ diagnostic: Diagnostic, with plan: Plan, _ scenarios: [String]
  ) -> Bool {
    let range = diagnostic.range
    switch diagnostic.problem {
    case ResolutionProblem.unknownName(let kind, let name, _),
      ResolutionProblem.ambiguousName(let kind, let name, _),
      ResolutionProblem.otherKind(let kind, let name, _):
      return rename(name, at: range, to: plan.names(of: kind, in: language))
    case SessionProblem.unknownScenario(let name, _): return rename(name, at: range, to: scenarios)
    case SessionProblem.noStore:
      let written = Array(line.utf8)[range.start..<range.end]
      return rename(String(decoding: written, as: UTF8.self), at: range, to: scenarios)
    case SessionProblem.variation(.nothingUncertain), SessionProblem.variation(.onlyApproximate):
      guard let member = plan.names(of: .member, in: language).first else { return false }
      return prepare(
        "leave \(typed(member)) with chance 30%", "ut \(typed(member)) med sannsynlighet 30 %")
    case SessionProblem.change(let problem, _): return mend(problem, at: range, with: plan)
    case _: return false
    }
  }

  /// Takes away why a change cannot be made: by another name, or by what it needs before it.
  private mutating func mend(
    _ problem: ChangeProblem, at range: SourceRange, with plan: Plan
  ) -> Bool {
    let year = plan.budget.year.number
    switch problem {
    case .alreadyOut(let member, _), .partOf(let member, _, _), .standsForOthers(let member),
      .notInFeeBase(let member, _):
      return rename(member, at: range, to: plan.names(of: .member, in: language))
    case .alreadyOfKind(let name, _):
      return rename(
        name.text(in: language), at: range, to: plan.names(of: .position, in: language))
    case .alreadyDropped(let name, _):
      return rename(
        name.text(in: language), at: range, to: plan.names(of: .activity, in: language))
    case .alreadyIn(let member, _):
      return prepare("leave \(typed(member))", "ut \(typed(member))")
    case .noChance(let member):
      return prepare(
        "leave \(typed(member)) with chance 30%", "ut \(typed(member)) med sannsynlighet 30 %")
    case .hasNoEnd(let position):
      let name = typed(position.text(in: language))
      return prepare("end \(name) at \(year)-06", "avslutt \(name) ved \(year)-06")
    case _: return false
    }
  }

  private func typed(_ name: String) -> String { NameSyntax.typed(name) }

  /// Puts a statement before the last one.
  private mutating func prepare(_ english: String, _ norwegian: String) -> Bool {
    let source = SourceText(name: "", text: line)
    let start = Parser.statementRange(in: source, around: line.utf8.count)?.start ?? 0
    let place = line.utf8.index(line.startIndex, offsetBy: start)
    line.insert(contentsOf: language.text(en: english, nb: norwegian) + "; ", at: place)
    return true
  }

  /// Puts the next name in the place of one; false where there is none.
  private mutating func rename(_ old: String, at range: SourceRange, to names: [String]) -> Bool {
    guard let name = names.first(where: { !given.contains($0) && $0 != old }) else { return false }
    given.append(name)
    // It may stand in the line twice, as what a merger becomes does.
    let written = String(decoding: Array(line.utf8)[range.start..<range.end], as: UTF8.self)
    guard !written.isEmpty else { return false }
    line = line.split(separator: written, omittingEmptySubsequences: false)
      .joined(separator: typed(name))
    if let place = comment?.firstRange(of: old) { comment?.replaceSubrange(place, with: name) }
    return true
  }
}

extension Plan {
  /// What there is of a kind, the likeliest to be spoken of first.
  fileprivate func names(of kind: NamedKind, in language: InterfaceLanguage) -> [String] {
    switch kind {
    case .member:
      members.filter { id, member in
        member.kind == .municipality && !member.isRemainder && isMember(id, in: budget.year)
      }.map(\.member.name)
    case .line: lines.filter { $0.line.subBudget == nil }.map { $0.line.name.text(in: language) }
    case .profilingLine:
      lines.filter { $0.line.subBudget != nil }.map { $0.line.name.text(in: language) }
    case .position: identifiedPositions.map { $0.position.name.text(in: language) }
    case .onCost: budget.onCosts.map { $0.name.text(in: language) }
    case .fund: identifiedFunds.map { $0.fund.name.text(in: language) }
    case .income: incomes.map { $0.income.name.text(in: language) }
    case .activity: budget.identifiedActivities.map { $0.activity.name.text(in: language) }
    case .scenario, .variable: []
    }
  }
}
