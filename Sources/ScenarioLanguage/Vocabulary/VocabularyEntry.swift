import Budget

/// What the language says of a concept: its words, and what help tells of them.
///
/// Words and texts are made when they are asked for, so that the table costs nothing at start-up. A class, so
/// that tables of entries are put together, and one is looked up, without copying what makes its texts.
final class VocabularyEntry: Sendable {
  let concept: Concept
  let roles: Roles
  let english: @Sendable () -> [String]
  let norwegian: @Sendable () -> [String]
  /// What reports and tables call it.
  let label: @Sendable () -> (en: String, nb: String)
  /// What it is or does, in one line.
  let help: @Sendable () -> (en: String, nb: String)
  /// Two or three plain sentences in each language; empty where the one line says it all.
  let sentences: @Sendable () -> (en: String, nb: String)
  /// Lines that can be typed, for a word that begins no statement.
  let lines: @Sendable () -> (en: [String], nb: [String])
  /// The words to read as well; empty for a statement whose group says them.
  let related: @Sendable () -> [Concept]
  /// The figure that tells how things stand now; nil where none but the word's own does.
  let figure: Quantity?

  init(
    _ concept: Concept, _ roles: Roles, en english: @escaping @autoclosure @Sendable () -> [String],
    nb norwegian: @escaping @autoclosure @Sendable () -> [String],
    label: @escaping @autoclosure @Sendable () -> (en: String, nb: String),
    help: @escaping @autoclosure @Sendable () -> (en: String, nb: String),
    about sentences: @escaping @autoclosure @Sendable () -> (en: String, nb: String) = ("", ""),
    lines: @escaping @autoclosure @Sendable () -> (en: [String], nb: [String]) = ([], []),
    see related: @escaping @autoclosure @Sendable () -> [Concept] = [], now figure: Quantity? = nil
  ) {
    self.concept = concept
    self.roles = roles
    self.english = english
    self.norwegian = norwegian
    self.label = label
    self.help = help
    self.sentences = sentences
    self.lines = lines
    self.related = related
    self.figure = figure
  }
}
