import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

/// A budget that the program brings along.
public struct ProgramBudget: Sendable {
  /// The name that it declares.
  public let name: String
  /// Its text, made when it is asked for.
  public let source: @Sendable () -> SourceText

  /// A budget of a name, whose text is made when it is asked for.
  public init(name: String, source: @escaping @Sendable () -> SourceText) {
    self.name = name
    self.source = source
  }
}

/// Where a budget's text comes from.
public enum BudgetOrigin: Sendable, Hashable {
  /// The program brings the budget of that name along.
  case program(String)
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
    BudgetPlaces(program: program, own: origin, isChosen: true)
  }

  /// Whether the session's own is the one that is meant where nothing names a budget.
  var isOwnUsual: Bool {
    guard let usual = program.first else { return true }
    return own == .program(usual.name)
  }

  /// Where the budget of a name comes from.
  ///
  /// Looks at the first lines of the budget files of the folders, and reads none whole but one that declares the
  /// name of a budget that the program brings along.
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
    let found = try found(in: folders, ownName: ownName)
    let exact = found.named.filter { $0.name == name }
    let meant = exact.isEmpty ? found.named.filter { Folding.matches($0.name, name) } : exact
    guard meant.count < 2 else { throw .budgetTwice(name, places: meant.map(\.origin)) }
    guard let only = meant.first else {
      throw .unknownBudget(name, known: found.named.map(\.name), unread: found.unread)
    }
    return only.origin
  }

  /// The names of the budgets that can be named, in the order of the places.
  func names(in folders: [String], ownName: String?) -> [String] {
    let found = (try? found(in: folders, ownName: ownName))?.named ?? []
    return found.map(\.name).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// The files of some folders that declare a name, in the order of the folders and of their own names.
  static func files(declaring name: String, in folders: [String]) throws(SessionProblem) -> [String]
  {
    try files(in: folders).compactMap { file in
      file.declaredName.map { Folding.matches($0, name) } == true ? file.path : nil
    }
  }

  private typealias Found = (named: [(name: String, origin: BudgetOrigin)], unread: [String])

  private func found(in folders: [String], ownName: String?) throws(SessionProblem) -> Found {
    var found: Found = (program.map { ($0.name, .program($0.name)) }, [])
    for file in try Self.files(in: folders) {
      if let name = file.declaredName {
        let origin = file.identity == ownFile ? own : .file(file.path)
        if !isCopy(file) { found.named.append((name, origin)) }
      } else {
        found.unread.append(file.path)
      }
    }
    if let ownName, !found.named.contains(where: { $0.origin == own }) {
      found.named.append((ownName, own))
    }
    return found
  }

  /// The file of the session's own budget, however its path is written; nil where it has none.
  private var ownFile: FileIdentity? {
    if case .file(let path) = own { FileIdentity(ofFileAt: path) } else { nil }
  }

  /// Whether a file is the text of a budget that the program brings along, and so no other one.
  private func isCopy(_ file: FileBeginning) -> Bool {
    guard let copied = program.first(where: { $0.name == file.declaredName }) else { return false }
    let text = try? TextFile.readText(at: file.path).text
    return text?.utf8.elementsEqual(copied.source().text.utf8) ?? false
  }

  /// The budget files of some folders, each of them once.
  private static func files(in folders: [String]) throws(SessionProblem) -> [FileBeginning] {
    var seen: Set<FileIdentity> = []
    var files: [FileBeginning] = []
    for folder in folders {
      do throws(StoreProblem) {
        files += try FileBeginning.all(
          inFolder: folder, endingIn: BudgetFileReader.fileEndings
        ).filter { seen.insert($0.identity).inserted }
      } catch { throw .store(error) }
    }
    return files
  }
}

extension FileBeginning {
  /// The name of the budget that the file declares; nil where it declares none.
  ///
  /// A file whose first lines declare none is read whole.
  fileprivate var declaredName: String? {
    guard let text else { return nil }
    if let found = BudgetFileReader.declaredName(in: SourceText(name: path, text: text)) {
      return found.name
    }
    guard !isWhole, let all = try? TextFile.readText(at: path).text else { return nil }
    return BudgetFileReader.declaredName(in: SourceText(name: path, text: all))?.name
  }
}

extension BudgetPlaces {
  /// The text of a budget; nil for the one that the session was given.
  ///
  /// - Throws: ``SessionProblem/store(_:)`` where its file cannot be read.
  public func source(of origin: BudgetOrigin) throws(SessionProblem) -> SourceText? {
    switch origin {
    case .given: return nil
    case .program(let name): return program.first { $0.name == name }?.source()
    case .file(let path):
      do { return SourceText(name: path, text: try TextFile.readText(at: path).text) } catch {
        throw .store(error)
      }
    }
  }

  /// The budget of an origin without any change; nil for the one that the session was given.
  ///
  /// - Throws: ``SessionProblem`` where its file cannot be read or has a mistake, which is then named with its place.
  func budget(of origin: BudgetOrigin) throws(SessionProblem) -> PlannedBudget? {
    guard let source = try source(of: origin) else { return nil }
    let read = BudgetFileReader.read(source)
    guard let budget = read.budget else {
      let start = read.diagnostics.first?.range.start ?? 0
      let place = LineTable(source).position(of: start)
      throw .insideScenario(
        source.name, place: "\(source.name):\(place.line):\(place.column)",
        detail: ScenarioFlaw(read.diagnostics.first?.problem ?? ChangeProblem.tooLarge))
    }
    do { return try PlannedBudget(Plan(budget)) } catch {
      throw .insideScenario(source.name, place: source.name, detail: ScenarioFlaw(error))
    }
  }
}
