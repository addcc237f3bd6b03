import Arguments
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the commands find around them: environment, budget, store, terminal.
struct Workplace {
  let settings: RunSettings
  private(set) var console: Console
  let arguments: ReadArguments

  /// What a command finds that answers statements.
  init(_ arguments: ReadArguments) {
    self.init(
      arguments, format: arguments.choice(.format) ?? .table, followsLocale: true)
  }

  /// What a command finds that prints in a format of its own, or in the language of the locale only where
  /// people read it.
  init(
    _ arguments: ReadArguments, format: OutputFormat = .table, followsLocale: Bool
  ) {
    self.arguments = arguments
    let wanted: InterfaceLanguage? = arguments.choice(.language)
    let language = followsLocale ? Self.language(arguments) : wanted ?? .english
    var choices = SessionSettings(
      language: language, format: format, color: arguments.choice(.color) ?? .auto)
    choices.isAccessible = arguments.has(.accessible) || Self.isAccessible
    var settings = RunSettings(
      choices: choices,
      width: Self.widths(asked: Self.width(asked: arguments)),
      colorPlaces: Self.colorPlaces,
      keepsGoing: arguments.has(.keepGoing))
    settings.drawsInASCII = Self.lacksBlocks
    settings.files = Self.linkedFiles
    settings.today = { Day.today }
    self.settings = settings
    console = Console.standard(in: language).wrappingProblems(
      to: Self.problemWidths)
  }

  /// The same, but with answers and problems that wait until the console is flushed.
  var gatheringAnswers: Workplace {
    var workplace = self
    workplace.console = Console.gathering(in: settings.language).wrappingProblems(
      to: Self.problemWidths)
    return workplace
  }

  /// The columns of problems, which a terminal is asked for at each.
  private static var problemWidths: @Sendable () -> Int? {
    guard isatty(STDERR_FILENO) == 1 else { return { nil } }
    return { width(of: STDERR_FILENO) }
  }

  /// The columns of answers: as asked for, else those of a terminal at each.
  private static func widths(asked: Int?) -> @Sendable () -> Int? {
    guard asked == nil, isatty(STDOUT_FILENO) == 1 else { return { asked } }
    return { answerWidth }
  }

  /// The language that the arguments ask for, else the environment.
  static func language(_ arguments: ReadArguments) -> InterfaceLanguage {
    language(option: arguments[.language])
  }

  /// The language of an option's value, which may be none, else that of the environment.
  static func language(option: String?) -> InterfaceLanguage {
    InterfaceLanguage.chosen(
      option: option.flatMap { InterfaceLanguage(rawValue: $0)?.rawValue },
      lcAll: environment("LC_ALL"), lcMessages: environment("LC_MESSAGES"),
      lang: environment("LANG"))
  }

  /// The columns of the terminal that answers go to; nil where they go to none.
  static var answerWidth: Int? { width(of: STDOUT_FILENO) }

  /// The width that an option asks for, or the environment where answers go to no terminal; else nil.
  private static func width(asked arguments: ReadArguments) -> Int? {
    if let columns = arguments[.width].flatMap({ Int($0) }) { return columns }
    guard answerWidth == nil else { return nil }
    // What is no width, or less than any table needs, is nobody's wish.
    return environment("COLUMNS").flatMap { Int($0) }.flatMap {
      (20...1_000).contains($0) ? $0 : nil
    }
  }

  /// Ends the command well, or with the status of what went wrong.
  func end(_ status: ExitStatus) throws(ProgramExit) {
    guard status == .ok else { throw ProgramExit(status.rawValue) }
  }

  /// A session on the budget, with the store.
  ///
  /// - Throws: how the program ends, after the problem has been told.
  func session() throws(ProgramExit) -> Session {
    let text = try budgetText()
    return try session(on: text, text.read())
  }

  /// A session for a file's text, on the budget that `--budget` names, else on the one that the text is for.
  ///
  /// Reads no other budget. Where that one is not found, the session is on the usual one, and refuses the text.
  ///
  /// - Throws: how the program ends, after the problem has been told.
  func session(for text: ReadText, at path: String?) throws(ProgramExit) -> Session {
    guard arguments[.budget] == nil, let name = text.budget else { return try session() }
    let beside = path.map(folderPath(of:))
    guard let text = try? namedText(name, in: [beside].compactMap(\.self), isChosen: true) else {
      return try session()
    }
    return try session(on: text, text.read())
  }

  private func session(
    on text: BudgetText, _ read: ReadBudget
  ) throws(ProgramExit) -> Session {
    let budget = try budget(text, read)
    do {
      return try Session(
        budget, storePath: store?.path, isStoreNamed: store?.isNamed ?? false, budgets: text.places)
    } catch {
      throw failed(error.message(in: settings.language))
    }
  }

  /// A session on a budget that has been read, and what makes the same one anew, sharing nothing with it.
  ///
  /// - Throws: how the program ends, after the problem has been told.
  func sessions(
    on text: BudgetText, _ read: ReadBudget
  ) throws(ProgramExit) -> (first: Session, another: @Sendable () -> Session) {
    let store = store
    let first = try session(on: text, read)
    // What has been read once is read the same again.
    return (
      first,
      {
        text.read().budget.flatMap {
          try? Session(
            $0, storePath: store?.path, isStoreNamed: store?.isNamed ?? false, budgets: text.places)
        } ?? first
      }
    )
  }

  /// A run in a session.
  func runner(_ session: Session) -> Runner {
    Runner(session, settings: settings, console: console)
  }

  /// Tells that a file failed and gives how the program ends for it.
  func failed(_ message: String) -> ProgramExit {
    console.problem("hvis: " + message)
    return ProgramExit(ExitStatus.fileFailed.rawValue)
  }

  /// Tells what is wrong with a text, each with its place.
  func tell(_ diagnostics: [Diagnostic], of source: SourceText) {
    console.tell(
      diagnostics, omitted: 0, of: source, in: settings.language,
      isColored: settings.colorsProblems)
  }

  private func budget(_ text: BudgetText, _ read: ReadBudget) throws(ProgramExit) -> Budget {
    if !read.diagnostics.isEmpty { tell(read.diagnostics, of: text.source) }
    if let budget = read.budget { return budget }
    throw ProgramExit(ExitStatus.fileFailed.rawValue)
  }

  /// Where the store is; nil where there is no place for one.
  var store: StorePlace? {
    // Without any place for a store the shell still answers; a statement that needs one says so.
    try? StorePlace(
      option: arguments[.store], environment: Self.environment,
      currentDirectoryHasScenarios: Self.isFolder("Scenarios"))
  }

  /// The file that lines typed at the terminal are remembered in: one for the store of the home, and one for each
  /// other, whose plans others' lines are not about; nil where there is no home.
  var historyPath: String? {
    guard let folder = Self.stateFolder else { return nil }
    let usual = try? StorePlace(
      option: nil, environment: { $0 == "HVIS_STORE" ? nil : Self.environment($0) },
      currentDirectoryHasScenarios: false)
    let path = store?.path(from: Self.currentFolder)
    guard let path, path != usual?.path(from: Self.currentFolder) else {
      return folder + "/history"
    }
    return folder + "/history-" + String(path.utf8.fingerprint, radix: 16)
  }

  /// The folder of what the program remembers from one start to the next; nil where there is no home.
  static var stateFolder: String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/hvis" }
    return environment("HOME").map { $0 + "/.local/state/hvis" }
  }

  /// The file of what `set` chose in the shell; nil where there is no home.
  static var settingsPath: String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/hvis/settings"
    }
    return environment("HOME").map { $0 + "/.config/hvis/settings" }
  }

  /// The options of the session that the command line or the environment sets.
  var chosenOptions: [Concept] {
    var chosen: [Concept] = []
    if arguments[.language] != nil { chosen.append(.language) }
    if arguments[.color] != nil { chosen.append(.color) }
    if settings.choices.isAccessible { chosen.append(.accessible) }
    return chosen
  }

  /// Whether the environment asks for plain lines: only where people read them, so that what goes into a file
  /// or another program stays the same under every environment.
  private static var isAccessible: Bool {
    isatty(STDOUT_FILENO) == 1 && !["0", nil].contains(environment("ACCESSIBLE"))
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether the locale names characters that have no blocks to draw with; one that is not named may have them.
  private static var lacksBlocks: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap(environment).first else { return false }
    // `nb_NO.UTF-8@euro`. Looking for a text anywhere in another would take longer than reading the whole budget.
    let codes = (locale.split(separator: ".").last ?? "").prefix { $0 != "@" }.lowercased()
    return codes != "utf-8" && codes != "utf8"
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Where colours show: the environment alone says so, since a terminal that is asked may answer into the
  /// user's line.
  private static var colorPlaces: ColorPlaces {
    var places = ColorPlaces()
    // Source: no-color.org, and the terminals that understand no escape sequences.
    let terminal = environment("TERM") ?? "dumb"
    guard environment("NO_COLOR") == nil, terminal != "dumb" else { return places }
    places.answers = isatty(STDOUT_FILENO) == 1
    places.problems = isatty(STDERR_FILENO) == 1
    return places
  }

  /// Where files are, for a terminal that opens links; nil where answers go to none, or nobody wants any.
  private static var linkedFiles: LinkedFiles? {
    // Terminals that know no links skip them; one that understands no escape sequences is dumb.
    guard isatty(STDOUT_FILENO) == 1, environment("NO_HYPERLINKS") == nil,
      environment("TERM") ?? "dumb" != "dumb"
    else { return nil }
    // The longest name that POSIX lets a computer have, and a zero. Source: limits.h, HOST_NAME_MAX.
    var host = [CChar](repeating: 0, count: 256)
    guard gethostname(&host, host.count - 1) == 0 else { return nil }
    return LinkedFiles(host: text(host), folder: currentFolder)
  }

  /// The folder that the program was started in; empty where it is gone, or its path is longer than a link may be.
  private static var currentFolder: String {
    var folder = [CChar](repeating: 0, count: 4096)
    return getcwd(&folder, folder.count) == nil ? "" : text(folder)
  }

  /// What stands before the first zero.
  private static func text(_ letters: [CChar]) -> String {
    String(decoding: letters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The columns of the terminal that a descriptor leads to; nil where it leads to none.
  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
