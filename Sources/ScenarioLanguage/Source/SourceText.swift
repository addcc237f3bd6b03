/// A text that statements are read from, with the name that messages call it by.
///
/// Bytes, not characters, are what positions count: every offset in this module is a UTF-8 offset
/// from the start of the text.
public struct SourceText: Sendable, Hashable {
  /// What messages call the text: a file's path as the user gave it, or a word such as `input`.
  public let name: String
  /// The text itself.
  public let text: String
  /// The number of the text's first line, 1 for a file; the shell's tenth line starts at 10.
  public let firstLine: Int

  /// A text with the name that messages call it by.
  public init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }

  /// What messages call the lines that are typed at the shell.
  public static func typedName(in language: InterfaceLanguage) -> String {
    language.text(en: "line", nb: "linje")
  }

  /// What messages call what comes on standard input.
  public static func inputName(in language: InterfaceLanguage) -> String {
    language.text(en: "input", nb: "inndata")
  }

  /// Whether a name is the one of typed lines, in whichever language it was given.
  ///
  /// Changes keep the name they were typed under when the language is changed, also in the journal.
  public static func isTyped(_ name: String) -> Bool {
    InterfaceLanguage.allCases.contains { typedName(in: $0) == name }
  }
}

/// A stretch of a source text: half-open UTF-8 offsets from the start of the text.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte; never less than `start`.
  public let end: Int

  /// The stretch from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The stretch from the start of this one to the end of the other.
  public func joined(to other: SourceRange) -> SourceRange { SourceRange(start, other.end) }
}
