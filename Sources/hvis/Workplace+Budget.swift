import Arguments
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// A budget's text, and where it and others are found.
struct BudgetText: Sendable {
  /// Where the text stands.
  enum Content: Sendable {
    case file(SourceText)
    case program(BuiltInBudget)
  }

  let content: Content
  let places: BudgetPlaces

  var source: SourceText {
    switch content {
    case .file(let source): source
    case .program(let budget): budget.source
    }
  }

  /// The budget that the text declares, and what is to be said of it.
  func read() -> ReadBudget {
    switch content {
    case .file(let source): BudgetFileReader.read(source)
    case .program(let budget): budget.read()
    }
  }
}

extension Workplace {
  /// The variable that names a budget where neither an option nor a scenario does.
  static let budgetVariable = "HVIS_BUDGET"

  /// The text of the budget that the arguments name, else the environment, else of the built-in one.
  ///
  /// - Throws: how the program ends, after the problem has been told.
  func budgetText() throws(ProgramExit) -> BudgetText {
    if let wanted = arguments[.budget] {
      do throws(SessionProblem) { return try budgetText(wanted, isChosen: true) } catch {
        throw failed(error.message(in: settings.language))
      }
    }
    guard let wanted = Self.environment(Self.budgetVariable) else {
      let usual = BuiltInBudget.all[0]
      return BudgetText(
        content: .program(usual), places: places(with: .program(usual.inProgram), isChosen: false))
    }
    do throws(SessionProblem) { return try budgetText(wanted, isChosen: false) } catch {
      throw failed(Self.budgetVariable + ": " + error.message(in: settings.language))
    }
  }

  /// The text of a budget that is named, or of a file at a path.
  private func budgetText(
    _ wanted: String, isChosen: Bool
  ) throws(SessionProblem) -> BudgetText {
    let isPath =
      wanted.contains("/")
      || BudgetFileReader.fileEndings.contains { wanted.hasSuffix("." + $0) }
    guard !isPath else { return try text(of: .file(wanted), isChosen: isChosen) }
    do throws(SessionProblem) { return try namedText(wanted, in: [], isChosen: isChosen) } catch {
      // A file that is named may be called anything.
      guard case .unknownBudget = error, FileIdentity(ofFileAt: wanted) != nil else { throw error }
      return try text(of: .file(wanted), isChosen: isChosen)
    }
  }

  /// The text of the budget of a name: a built-in one, or one in the store or some other folders.
  func namedText(
    _ name: String, in folders: [String], isChosen: Bool
  ) throws(SessionProblem) -> BudgetText {
    let places = places(with: .given, isChosen: false)
    let origin = try places.origin(of: name, in: folders + [store?.path].compactMap(\.self))
    return try text(of: origin, isChosen: isChosen)
  }

  private func text(
    of origin: BudgetOrigin, isChosen: Bool
  ) throws(SessionProblem) -> BudgetText {
    let places = places(with: origin, isChosen: isChosen)
    return BudgetText(content: .file(try places.source(of: origin)), places: places)
  }

  private func places(with own: BudgetOrigin, isChosen: Bool) -> BudgetPlaces {
    BudgetPlaces(program: BuiltInBudget.named, own: own, isChosen: isChosen)
  }
}
