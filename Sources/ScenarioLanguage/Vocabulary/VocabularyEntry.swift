/// What the vocabulary says of a concept.
///
/// Words and texts are made when they are asked for, so that the table costs nothing at start-up.
struct VocabularyEntry: Sendable {
  let concept: Concept
  let roles: Roles
  let english: @Sendable () -> [String]
  let norwegian: @Sendable () -> [String]
  let label: @Sendable () -> (en: String, nb: String)
  let help: @Sendable () -> (en: String, nb: String)

  init(
    _ concept: Concept, _ roles: Roles, en english: @escaping @autoclosure @Sendable () -> [String],
    nb norwegian: @escaping @autoclosure @Sendable () -> [String],
    label: @escaping @autoclosure @Sendable () -> (en: String, nb: String),
    help: @escaping @autoclosure @Sendable () -> (en: String, nb: String)
  ) {
    self.concept = concept
    self.roles = roles
    self.english = english
    self.norwegian = norwegian
    self.label = label
    self.help = help
  }
}
