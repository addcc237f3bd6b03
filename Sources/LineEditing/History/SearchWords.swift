/// What stands before the line while the history is searched, in the user's language.
public struct SearchWords: Equatable, Sendable {
  /// Before what is looked for: `reverse search "oslo": leave Oslo`.
  public var searching: String
  /// In its place where no entry fits: `no match "oslx":`.
  public var noMatch: String

  /// The words, without a colon.
  public init(searching: String = "reverse search", noMatch: String = "no match") {
    self.searching = searching
    self.noMatch = noMatch
  }
}
