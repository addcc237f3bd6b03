extension String {
  /// The text as one word of a POSIX shell, in single quotes.
  public var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
