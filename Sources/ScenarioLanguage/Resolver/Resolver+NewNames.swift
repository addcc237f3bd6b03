import Budget
import Lettering

extension Resolver {
  /// Refuses a name for something new that something of its kind is found under; nil where nothing is.
  func refuseTaken(
    _ name: NameSyntax, as kind: NamedKind, by existing: LocalName?
  ) throws(Diagnostic) {
    try refuseTaken(name.text, at: name.range, as: kind, by: existing)
  }

  /// Refuses the name of a hiring, or one that its positions get from it.
  func refuseTaken(_ hiring: HireSyntax) throws(Diagnostic) {
    guard let name = hiring.name else { return }
    let positions = plan.lookUpOfPositions
    for text in Hiring.names(from: name.text, count: try count(from: 1, hiring.count)) {
      try refuseTaken(
        text, at: name.range, as: .position, by: positions.first(answeringTo: text))
    }
  }

  private func refuseTaken(
    _ name: String, at range: SourceRange, as kind: NamedKind, by existing: LocalName?
  ) throws(Diagnostic) {
    guard let existing else { return }
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
