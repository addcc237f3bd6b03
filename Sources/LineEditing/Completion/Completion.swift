/// A part of a line that gives way to something else.
public struct LineEdit: Equatable, Sendable {
  /// What gives way, in half-open UTF-8 offsets; refused with a beep where it does not lie on whole characters.
  public var replacing: Range<Int>
  /// What takes its place.
  public var insertion: String

  /// An edit of a line.
  public init(replacing: Range<Int>, with insertion: String) {
    self.replacing = replacing
    self.insertion = insertion
  }

  /// The edit of a text to which so many bytes were added at the front, as an edit of the text itself; nil
  /// where it begins in what was added.
  public func withoutFront(of bytes: Int) -> LineEdit? {
    guard replacing.lowerBound >= bytes else { return nil }
    return LineEdit(
      replacing: replacing.lowerBound - bytes..<replacing.upperBound - bytes, with: insertion)
  }
}

/// What the completion of a word found.
public struct CompletionAnswer {
  /// One way the word may go on.
  public struct Candidate {
    /// What it is called in a list.
    public let text: String
    /// What writes it into the line, with the quote or space behind it.
    public var edit: LineEdit
    private let describe: () -> String

    /// A candidate; what it is, for the list, is asked for only where it is seen.
    public init(
      _ text: String, edit: LineEdit, description: @escaping @autoclosure () -> String = ""
    ) {
      self.text = text
      self.edit = edit
      describe = description
    }

    /// What it is; may be empty.
    public var description: String { describe() }
  }

  /// What all the ways to go on have in common, put into the line at once: where there is one, all of it.
  ///
  /// The cursor goes behind it.
  public var edit: LineEdit
  /// The ways to choose from, in order; empty where there is nothing to choose.
  public var candidates: [Candidate]

  /// An answer that edits the line and lists the candidates, if any.
  public init(_ edit: LineEdit, candidates: [Candidate] = []) {
    self.edit = edit
    self.candidates = candidates
  }
}

/// Finds how the word at the cursor may go on; the cursor is a UTF-8 offset into the text.
public typealias Completer = (_ text: String, _ cursor: Int) -> CompletionAnswer

/// What is told of a line while it is typed.
public struct LiveHint: Equatable, Sendable {
  /// One row for beneath the line.
  public var text: String
  /// What the text names to be taken into the line, as Tab does, and the arrow to the right at its end.
  public var offer: LineEdit?
  /// What is wrong in the line, in half-open UTF-8 offsets; nil where nothing is.
  public var wrong: Range<Int>?

  /// A row, what it offers, and what is wrong.
  public init(_ text: String, offer: LineEdit? = nil, wrong: Range<Int>? = nil) {
    self.text = text
    self.offer = offer
    self.wrong = wrong
  }
}

/// Tells the effect of a line that is still being typed; nil where there is nothing to tell.
public typealias LiveLine = (_ text: String, _ cursor: Int) -> LiveHint?
