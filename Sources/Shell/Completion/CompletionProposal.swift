import ScenarioLanguage

/// Something that can be written at the cursor.
struct CompletionProposal {
  /// What is written for it, which decides about quotes.
  enum Kind {
    /// A word of the language, or a name that is typed as it is.
    case word
    /// A function, which wants its parenthesis.
    case function
    /// A name, in quotes where it needs them.
    case name
    /// A path, always in quotes.
    case path
  }

  /// How it can be spelled, the best way first: each later one counts only where no proposal's earlier
  /// one fits what is typed.
  let spellings: [String]
  let kind: Kind
  /// The offset where it begins, of which ``Expectations/Item`` tells.
  var start = 0
  /// What is said of it in a list; asked for only where it is listed, since it may read a file.
  let description: () -> String

  init(
    _ spellings: [String], _ kind: Kind, description: @escaping @autoclosure () -> String = ""
  ) {
    self.spellings = spellings
    self.kind = kind
    self.description = description
  }
}

/// A proposal that fits what is typed, in the spelling that does.
struct FittingProposal {
  let name: String
  let proposal: CompletionProposal
}
