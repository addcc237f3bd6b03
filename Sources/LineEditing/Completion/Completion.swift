/// What the completion of a word found.
public struct CompletionAnswer: Equatable, Sendable {
  /// One way the word may go on.
  public struct Candidate: Equatable, Sendable {
    /// What would stand in the line.
    public var text: String
    /// What it is, for the list; may be empty.
    public var description: String

    /// A candidate and what it is.
    public init(_ text: String, description: String = "") {
      self.text = text
      self.description = description
    }
  }

  /// The part of the line that gives way, in half-open UTF-8 offsets.
  ///
  /// A range that does not lie on whole characters of the line is refused with a beep.
  public var replacing: Range<Int>
  /// What takes its place.
  ///
  /// The whole word with the quote or space behind it where there is one way to go on, else what all the
  /// ways have in common. The cursor goes behind it.
  public var insertion: String
  /// The ways to list, in order; empty where there is nothing to choose.
  public var candidates: [Candidate]

  /// An answer that replaces part of the line and lists the candidates, if any.
  public init(replacing: Range<Int>, with insertion: String, candidates: [Candidate] = []) {
    self.replacing = replacing
    self.insertion = insertion
    self.candidates = candidates
  }
}

/// Finds how the word at the cursor may go on; the cursor is a UTF-8 offset into the text.
public typealias Completer = (_ text: String, _ cursor: Int) -> CompletionAnswer

/// Tells the effect of a line that is still being typed; nil where there is nothing to tell.
public typealias LiveLine = (_ text: String, _ cursor: Int) -> String?
