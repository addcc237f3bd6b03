import Budget
import ScenarioLanguage
import ScenarioStore

/// What a session can ask of the program around it, so that it knows no terminal and no format itself.
///
/// All of it is missing where nothing is said: a session that only works figures out refuses the
/// statements that need it.
public struct Surroundings: Sendable {
  /// Whether a person sits at a terminal, as `edit` needs.
  public var hasTerminal = false
  /// The file of an answer about a plan in a format, spoken as settings say, as `export` writes it.
  public var rendered: (@Sendable (Answer, Plan, FileFormat, SessionSettings) -> [UInt8])?
  /// The file of a paper in a format, spoken in a language, as `report` writes it.
  public var paper: (@Sendable (Paper, PaperFrame, OutputFormat, InterfaceLanguage) -> [UInt8])?
  /// The lines of this and earlier sessions, oldest first, for `history`; the session's own statements
  /// where nil.
  public var rememberedLines: (@Sendable () -> [String])?
  /// What the keys do that edit a line, asked of the editor when somebody wants to know; nil where nobody types.
  public var keys: (@Sendable () -> [KeyLine])?
  /// Begins or ends the log of questions and answers, which only whoever prints them can keep.
  ///
  /// Throws ``StoreProblem`` where the file cannot be written; a log that was kept then goes on.
  public var log: (@Sendable (LogWish) throws(StoreProblem) -> FiledAnswer)?

  /// Surroundings in which nothing can be asked.
  public init() {}
}

/// What a `log` statement asks for.
public struct LogWish: Sendable {
  /// The file to write; nil where the log is to end.
  public let path: String?
  /// Whether a file that is there may be lost.
  public let isOverwriting: Bool
  /// The name of the budget that was asked about.
  public let budget: String
  /// The language of the file's heading.
  public let language: InterfaceLanguage
}

/// A line of the list of keys.
public struct KeyLine: Sendable, Equatable {
  /// The keys, such as `Ctrl-R, Ctrl-S`.
  public let keys: LocalName
  /// What they do.
  public let meaning: LocalName

  /// Keys and what they do.
  public init(keys: LocalName, meaning: LocalName) {
    self.keys = keys
    self.meaning = meaning
  }
}
