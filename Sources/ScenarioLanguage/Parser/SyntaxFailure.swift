/// What ends the reading of a statement: the problem, its place and the edit that mends it.
struct SyntaxFailure: Error {
  let problem: SyntaxProblem
  let range: SourceRange
  var fix: SourceEdit?

  init(_ problem: SyntaxProblem, at range: SourceRange, fix: SourceEdit? = nil) {
    self.problem = problem
    self.range = range
    self.fix = fix
  }
}
