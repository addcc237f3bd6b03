// explored = axis [ "," axis ], alone in a text: what a program is given as an argument.

extension Parser {
  /// What a text varies, as it stands behind `explore`.
  public static func explored(in source: SourceText) throws(Diagnostic) -> [AxisSyntax] {
    let read = reading(source) { parser -> Result<[AxisSyntax], Diagnostic> in
      do throws(SyntaxFailure) { return .success(try parser.explored()) } catch {
        return .failure(Diagnostic(error.problem, at: error.range, fix: error.fix))
      }
    }
    return try read.get()
  }

  private mutating func explored() throws(SyntaxFailure) -> [AxisSyntax] {
    var slots = Slots()
    try refuseProblemTokens()
    try read(Shape.composed(.explored).followed(by: []), &slots)
    while index + 1 < tokens.count, current.kind == .separator { index += 1 }
    try expectEnd()
    return slots.axes
  }
}
