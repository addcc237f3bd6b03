import Analysis
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Scenarios side by side; the first is the base unless `against` names another.
  func comparison(
    _ syntax: CompareSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> Comparison {
    var compared = ComparedScenarios()
    var ownName = state.title ?? LocalName(planned.plan.budget.name)
    // Only a list of several words asks, and then many times.
    lazy var stored = library.names()
    let scenarios = syntax.scenarios.partedInList { name in
      isOwnName(name) || comparedColumn(name) != nil || stored.contains { $0.answers(to: name) }
    }
    // One scenario alone is compared with the session's own.
    if scenarios.count == 1, syntax.base == .first {
      // The star that the prompt has, too: what is compared is not what that name has on disk.
      if hasUnsavedChanges { ownName = ownName.followed(by: "*") }
      compared.add(own, as: ownName)
    }
    // A base that is also listed is one column.
    for scenario in [syntax.base.scenario].compactMap(\.self) + scenarios {
      if scenario.folder == nil, let column = comparedColumn(scenario.name.text) {
        compared.add(column, of: library.base)
      } else {
        let named = try named(scenario, ownName: ownName, from: place.source)
        compared.add(named.read, as: named.name)
      }
    }
    let columns = compared.columns(over: planned.plan.horizon)
    let making = ComparisonMaking(
      session: self, columns: columns, years: try years(of: columns, syntax.extent),
      setting: try setting(for: syntax.figures + [syntax.order].compactMap { $0 }),
      written: place.written)
    return try making.comparison(
      syntax, showsReserves: syntax.figures.isEmpty && syntax.extent.isOfNoYear,
      notices: compared.notices + basesSavedMeanwhile)
  }

  /// The column of the budget that can stand beside scenarios; nil where none has the name, and for the year's own.
  private func comparedColumn(_ name: String) -> ColumnID? {
    let budget = planned.plan.budget
    return budget.column(named: name).flatMap { id in
      budget.column(id).kind == .proposal ? nil : id
    }
  }

  /// The years that a comparison shows: the one asked for, every one where that is asked for or where single
  /// figures are, else the first.
  private func years(
    of columns: [Comparison.Column], _ extent: ExtentSyntax
  ) throws(Diagnostic) -> [Year] {
    let all = columns.years
    guard let wanted = extent.at else { return all }
    if extent.isOverYears { throw Diagnostic(QuestionProblem.oneYearAndAll, at: wanted.range) }
    guard all.contains(wanted.year) else {
      throw Diagnostic(
        EvaluationProblem.outsidePlan(wanted.year, first: all[0], last: all[all.count - 1]),
        at: wanted.range)
    }
    return [wanted.year]
  }

  /// A scenario as it stands beside others; the session's own under its name there.
  func named(
    _ scenario: ScenarioSyntax, ownName: LocalName, from source: String
  ) throws(Diagnostic) -> NamedScenario {
    guard let other = try other(scenario, from: source) else {
      return NamedScenario(own, as: ownName)
    }
    return NamedScenario(other, as: other.state.title ?? LocalName(scenario.name.text))
  }

  /// A scenario where that is not the session's own, for standing beside it.
  private func other(
    _ scenario: ScenarioSyntax, from source: String
  ) throws(Diagnostic) -> ReadScenario? {
    do throws(SessionProblem) {
      guard let folder = scenario.folder else { return try other(named: scenario.name.text) }
      let path = simplified(resolved(folder.path, from: includes.last ?? source))
      return try self.scenario(named: scenario.name.text, inCopy: path)
    } catch {
      // What is wrong with the folder is no fault of the name.
      if case .store = error, let folder = scenario.folder {
        throw Diagnostic(error, at: folder.range)
      }
      throw diagnostic(error, at: scenario.name)
    }
  }

  /// A scenario of another folder of scenarios, with what it builds on there.
  private func scenario(
    named name: String, inCopy path: String
  ) throws(SessionProblem) -> ReadScenario {
    var reader = self
    reader.library = library.inCopy(path)
    reader.state = ScenarioState(library.base)
    reader.kept = []
    do throws(SessionProblem) {
      return try reader.scenario(named: name, for: nil, isByItself: true)
    } catch {
      // `save` would not make this folder, nor is it the one that --store names.
      guard case .store(.missingStore(let path, _)) = error else { throw error }
      throw .store(.failed(.open, path: path, error: .noSuchFile))
    }
  }

  /// The scenario of a name where that is not the session's own, for standing beside it.
  ///
  /// Of a name that the session's own has and is not stored under, what is stored is meant: its own differs
  /// from itself by nothing.
  private func other(named name: String) throws(SessionProblem) -> ReadScenario? {
    guard isOwnName(name) else { return try scenario(named: name) }
    guard stored == nil, mode == .typed, library.store != nil else { return nil }
    do { return try scenario(named: name, for: nil) } catch {
      guard case .unknownScenario = error else { throw error }
      return nil
    }
  }

  /// Scenarios side by side, each a stored name or a file's path; the first is the base unless one is
  /// named.
  ///
  /// Those of one name that stand in different files bear their paths. Of plans of several years the first one
  /// and the reserve of all are shown, or all figures of all.
  ///
  /// - Throws: ``SessionProblem`` for the first scenario that cannot be found or carried out.
  public func comparison(
    of scenarios: [String], base: ComparisonBase, isOverYears: Bool = false,
    showsOnlyChanged: Bool = false, amounts: AmountUnit? = nil
  ) throws(SessionProblem) -> Comparison {
    var reader = self
    reader.library.readings = Readings()
    var compared = ComparedScenarios()
    for wanted in [base.name].compactMap({ $0 }) + scenarios {
      if let column = reader.comparedColumn(wanted) {
        compared.add(column, of: reader.library.base)
        continue
      }
      let scenario = try reader.opened(wanted)
      compared.add(scenario, as: scenario.state.title ?? LocalName(wanted))
    }
    let columns = compared.columns(over: 1)
    let making = ComparisonMaking(
      session: reader, columns: columns,
      years: columns.years,
      setting: .nothing,
      written: { _ in "" })
    return making.comparison(
      isFromPrevious: base == .previous, isOverYears: isOverYears,
      showsOnlyChanged: showsOnlyChanged, amounts: amounts, notices: compared.notices)
  }

  /// A stored scenario, or that of a file.
  func opened(_ wanted: String) throws(SessionProblem) -> ReadScenario {
    guard wanted.contains("/") || wanted.hasSuffix(FileName.fileExtension) else {
      return try scenario(named: wanted, for: nil, isByItself: true)
    }
    let text: StoredText
    do { text = try TextFile.readText(at: wanted) } catch { throw .store(error) }
    return try scenario(text, named: wanted, isByItself: true)
  }
}

extension [Comparison.Column] {
  /// Every year that one of the plans has, in order.
  fileprivate var years: [Year] { Set(flatMap(\.planned.plan.years)).sorted() }
}

/// What the scenarios of a comparison are measured from.
public enum ComparisonBase: Sendable, Hashable {
  /// The first of them.
  case first
  /// A scenario of its own: a stored name or a file's path.
  case named(String)
  /// Each from the one before it.
  case previous

  /// The scenario of its own.
  fileprivate var name: String? { if case .named(let name) = self { name } else { nil } }
}

extension CompareSyntax.Base {
  /// The scenario after `against`.
  fileprivate var scenario: ScenarioSyntax? {
    if case .named(let scenario) = self { scenario } else { nil }
  }
}

extension [ScenarioSyntax] {
  /// The scenarios of a list whose last name may be two with `and` between them, which have no folder then.
  func partedInList(isKnown: (String) -> Bool) -> [ScenarioSyntax] {
    let names = map(\.name).partedInList(isKnown: isKnown)
    return names.count == count ? self : dropLast() + names.suffix(2).map { ScenarioSyntax($0) }
  }
}
