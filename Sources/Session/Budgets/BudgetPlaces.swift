import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

/// A budget that the program brings along; one of a name is the same.
public struct ProgramBudget: Sendable, Hashable {
  /// The name that it declares.
  public let name: String
  /// Its text, made when it is asked for.
  public let source: @Sendable () -> SourceText

  /// A budget of a name, whose text is made when it is asked for.
  public init(name: String, source: @escaping @Sendable () -> SourceText) {
    self.name = name
    self.source = source
  }

  /// Whether two have the same name, which no other one of the program has.
  public static func == (one: ProgramBudget, other: ProgramBudget) -> Bool {
    one.name == other.name
  }

  /// Takes in the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Where a budget's text comes from.
public enum BudgetOrigin: Sendable, Hashable {
  /// The program brings the budget along.
  case program(ProgramBudget)
  /// A file at a path.
  case file(String)
  /// Whoever made the session gave it the budget.
  case given
}

/// Where budgets are found by the names that they declare: in the program, in the folder of scenarios, and beside
/// the file that is read.
public struct BudgetPlaces: Sendable {
  /// Those that the program brings along, first the one that is meant where nothing names one.
  let program: [ProgramBudget]
  /// Where the session's own budget comes from.
  let own: BudgetOrigin
  /// Whether the session's own was chosen before all others of its name, so that none is looked for.
  let isChosen: Bool
  /// What is remembered of the folders that were looked in; nil where each is looked in anew.
  var folders: BudgetFolders?

  /// Places in which nothing but the session's own budget is found.
  public static let none = BudgetPlaces(program: [], own: .given, isChosen: true)

  /// Places with the budgets that a program brings along, where the session's own is of an origin.
  ///
  /// - Parameters:
  ///   - program: the program's own budgets, first the one that is meant where nothing names one.
  ///   - own: where the session's budget comes from.
  ///   - isChosen: whether it was chosen before all others of its name, as with `--budget`.
  public init(program: [ProgramBudget], own: BudgetOrigin, isChosen: Bool) {
    self.program = program
    self.own = own
    self.isChosen = isChosen
  }

  /// The same places for scenarios on another budget, which was found by its name.
  func on(_ origin: BudgetOrigin) -> BudgetPlaces {
    var places = BudgetPlaces(program: program, own: origin, isChosen: true)
    places.folders = folders
    return places
  }

  /// Whether the session's own is the one that is meant where nothing names a budget.
  var isOwnUsual: Bool {
    guard let usual = program.first else { return true }
    return own == .program(usual)
  }

  /// Where the budget of a name comes from.
  ///
  /// Looks at the first lines of the budget files of the folders; reads on in one that declares the name of a budget
  /// that the program brings along, to find out whether it is a copy of that.
  ///
  /// - Parameters:
  ///   - name: the name; of two that differ only in case or accents, the one that is exactly so.
  ///   - folders: the paths of the folders that are looked in.
  ///   - ownName: what the session's own budget is called, which may stand in none of the folders; nil for none.
  /// - Returns: the one that is meant.
  /// - Throws: ``SessionProblem/unknownBudget(_:known:unread:)`` where there is none, and
  ///   ``SessionProblem/budgetTwice(_:places:)`` where there are several.
  public func origin(
    of name: String, in folders: [String], ownName: String? = nil
  ) throws(SessionProblem) -> BudgetOrigin {
    let found = try found(in: folders, ownName: ownName, called: name)
    let exact = found.named.filter { $0.name == name }
    let meant = exact.isEmpty ? found.named.filter { Folding.matches($0.name, name) } : exact
    guard meant.count < 2 else { throw .budgetTwice(name, places: meant.map(\.origin)) }
    guard let only = meant.first else {
      let all = try self.found(in: folders, ownName: ownName)
      throw .unknownBudget(name, known: all.named.map(\.name), unread: all.unread)
    }
    return only.origin
  }

  /// The names of the budgets that can be named, in the order of the places.
  func names(in folders: [String], ownName: String?) -> [String] {
    let found = (try? found(in: folders, ownName: ownName))?.named ?? []
    return found.map(\.name).withoutRepeats
  }

  /// The files of some folders that declare a name, in the order of the folders and of their own names.
  func files(declaring name: String, in folders: [String]) throws(SessionProblem) -> [String] {
    try files(in: folders, called: name).map(\.path)
  }

  private typealias Found = (named: [(name: String, origin: BudgetOrigin)], unread: [String])

  /// What there is in the program and some folders; with `wanted`, only what may be called so of the folders.
  private func found(
    in folders: [String], ownName: String?, called wanted: String? = nil
  ) throws(SessionProblem) -> Found {
    var found: Found = (program.map { ($0.name, .program($0)) }, [])
    let ownFile: FileIdentity? =
      if case .file(let path) = own { FileIdentity(ofFileAt: path) } else { nil }
    for file in try files(in: folders, called: wanted) {
      guard let name = file.name else {
        found.unread.append(file.path)
        continue
      }
      // A copy of what the program brings along is no other budget.
      guard !file.isCopy else { continue }
      found.named.append((name, file.identity == ownFile ? own : .file(file.path)))
    }
    if let ownName, !found.named.contains(where: { $0.origin == own }) {
      found.named.append((ownName, own))
    }
    return found
  }

  /// The budget files of some folders, each of them once; with `wanted`, only those of the name.
  private func files(
    in folders: [String], called wanted: String?
  ) throws(SessionProblem) -> [FileBeginning] {
    var seen: Set<FileIdentity> = []
    var files: [FileBeginning] = []
    for folder in folders {
      do throws(StoreProblem) {
        let found = try look(in: folder)
        files += (wanted.map(found.files(called:)) ?? found.files).filter {
          seen.insert($0.identity).inserted
        }
      } catch { throw .store(error) }
    }
    return files
  }

  private func look(in folder: String) throws(StoreProblem) -> BudgetFolder {
    guard let folders else { return try read(folder) }
    return try folders.folder(folder, read)
  }

  private func read(_ folder: String) throws(StoreProblem) -> BudgetFolder {
    BudgetFolder(
      try FileBeginning.all(
        inFolder: folder, endingIn: BudgetFileReader.fileEndings,
        named: { BudgetFileReader.declaredName(in: SourceText(name: folder, text: $0))?.name },
        known: { name in program.first { $0.name == name }?.source().text }))
  }
}

extension BudgetPlaces {
  /// The text of a budget.
  ///
  /// - Precondition: it is not the one that a session was given, which no name leads to.
  /// - Throws: ``SessionProblem/store(_:)`` where its file cannot be read.
  public func source(of origin: BudgetOrigin) throws(SessionProblem) -> SourceText {
    switch origin {
    case .given: preconditionFailure("a budget that was given has no text to be read")
    case .program(let budget): return budget.source()
    case .file(let path):
      do { return SourceText(name: path, text: try TextFile.readText(at: path).text) } catch {
        throw .store(error)
      }
    }
  }

  /// The budget of an origin without any change.
  ///
  /// - Precondition: it is not the one that a session was given, which no name leads to.
  /// - Throws: ``SessionProblem`` where its file cannot be read or has a mistake, which is then named with its place.
  func budget(of origin: BudgetOrigin) throws(SessionProblem) -> PlannedBudget {
    let source = try source(of: origin)
    let read = BudgetFileReader.read(source)
    guard let budget = read.budget else {
      guard let mistake = read.diagnostics.first else {
        preconditionFailure("a budget that cannot be read has a mistake")
      }
      let place = LineTable(source).position(of: mistake.range.start)
      throw .insideScenario(
        source.name, place: "\(source.name):\(place.line):\(place.column)",
        detail: ScenarioFlaw(mistake.problem))
    }
    do { return try PlannedBudget(Plan(budget)) } catch {
      throw .insideScenario(source.name, place: source.name, detail: ScenarioFlaw(error))
    }
  }
}
