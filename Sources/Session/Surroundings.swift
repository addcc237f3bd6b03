import Budget
import ScenarioLanguage

/// What a session can ask of the program around it, so that it knows no terminal and no format itself.
///
/// All of it is missing where nothing is said: a session that only works figures out refuses the
/// statements that need it.
public struct Surroundings: Sendable {
  /// Whether a person sits at a terminal, as `edit` needs.
  public var hasTerminal = false
  /// The file of an answer about a plan in a format, spoken as settings say, as `export` writes it.
  public var rendered: (@Sendable (Answer, Plan, FileFormat, SessionSettings) -> [UInt8])?
  /// The lines of this and earlier sessions, oldest first, for `history`; the session's own statements
  /// where nil.
  public var rememberedLines: (@Sendable () -> [String])?

  /// Surroundings in which nothing can be asked.
  public init() {}
}
