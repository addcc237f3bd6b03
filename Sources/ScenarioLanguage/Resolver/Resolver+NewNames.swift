import Budget
import Lettering

extension Resolver {
  /// Refuses a name for something new that is found under the name of something of its kind.
  func refuseTaken(
    _ name: NameSyntax, as kind: NamedKind, by names: [LocalName]
  ) throws(Diagnostic) {
    try refuseTaken(name.text, at: name.range, as: kind, by: names)
  }

  /// Refuses the name of a hiring, or one that its positions get from it.
  func refuseTaken(_ hiring: HireSyntax) throws(Diagnostic) {
    guard let name = hiring.name else { return }
    // Folded once: a thousand positions may meet a thousand.
    var taken: [String: LocalName] = [:]
    for position in plan.identifiedPositions.reversed() {
      let existing = position.position.name
      for key in Folding.keys(of: existing.english) + Folding.keys(of: existing.norwegian) {
        taken[key] = existing
      }
    }
    for text in Hiring.names(from: name.text, count: try count(from: 1, hiring.count)) {
      let existing = Folding.keys(of: text).compactMap { taken[$0] }
      try refuseTaken(text, at: name.range, as: .position, by: existing)
    }
  }

  private func refuseTaken(
    _ name: String, at range: SourceRange, as kind: NamedKind, by names: [LocalName]
  ) throws(Diagnostic) {
    guard let existing = names.first(where: { $0.answers(to: name) }) else { return }
    throw Diagnostic(
      ResolutionProblem.nameTaken(kind, name, existing: existing.spelling(of: name)), at: range)
  }
}

extension LocalName {
  /// Whether a name as typed finds the thing, by its name in either language.
  func answers(to name: String) -> Bool {
    Folding.matches(english, name) || (norwegian != english && Folding.matches(norwegian, name))
  }

  /// The name that a name as typed finds it by.
  fileprivate func spelling(of name: String) -> String {
    Folding.matches(english, name) ? english : norwegian
  }
}
