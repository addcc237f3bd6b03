import ScenarioLanguage

/// What a session can ask of the program around it, so that it knows no terminal and no format itself.
///
/// All of it is missing where nothing is said: a session that only works figures out refuses the
/// statements that need it.
public struct Surroundings: Sendable {
  /// Whether a person sits at a terminal, as `edit` needs.
  public var hasTerminal = false
  /// An answer in a format and a language, as `export` writes it, without the last line's end.
  public var rendered: (@Sendable (Answer, OutputFormat, InterfaceLanguage) -> String)?
  /// The lines of this and earlier sessions, oldest first, for `history`; the session's own statements
  /// where nil.
  public var rememberedLines: (@Sendable () -> [String])?

  /// Surroundings in which nothing can be asked.
  public init() {}
}
