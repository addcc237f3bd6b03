// hire    = "hire" number kind { "as" name | "cost" sum | "from" moment | "until" moment }.
// end     = "end" ( number kind | name ) [ ( "at" | "in" ) moment ].
// extend  = "extend" name "until" moment.
// convert = "convert" name "to" kind.
// fast    = "make permanent" name.
// cost    = "cost" target ( amount | spread ) span.
// kind    = "permanent" | "temporary" | "seconded".

extension Parser {
  /// hire = "hire" number kind { "as" name | "cost" sum | "from" moment | "until" moment }.
  mutating func hire() throws(SyntaxFailure) -> StatementSyntax {
    expect(.number)
    guard current.kind == .number else { throw missing(.number, fix: oneBeforeKind) }
    let count = try count()
    var hire = HireSyntax(count: count, kind: try positionKind())
    while try readPart(of: &hire) {}
    return .change(.hire(hire))
  }

  /// Reads one argument of `hire`; returns whether there was one.
  private mutating func readPart(of hire: inout HireSyntax) throws(SyntaxFailure) -> Bool {
    if try argument(.as, isGiven: hire.name != nil) {
      hire.name = try name(.newName, until: [.as, .cost, .from, .until])
    } else if try argument(.cost, isGiven: hire.cost != nil) {
      hire.cost = try plainAmount()
    } else if try argument(.from, isGiven: hire.from != nil) {
      hire.from = try moment()
    } else if try until(isGiven: hire.until != nil) {
      hire.until = try moment()
    } else {
      return false
    }
    return true
  }

  /// `hire temporary` is mended with the number that is meant.
  private var oneBeforeKind: SourceEdit? {
    guard meaning(.positionKind) != nil else { return nil }
    let start = current.range.start
    return SourceEdit(range: SourceRange(start, start), replacement: "1 ")
  }

  /// kind = "permanent" | "temporary" | "seconded".
  private mutating func positionKind() throws(SyntaxFailure) -> PositionKindSyntax {
    guard let concept = word(.positionKind), let kind = PositionKindSyntax(concept) else {
      throw missing(.positionKind, fix: suggestion(for: .positionKind))
    }
    advance()
    return kind
  }

  /// end = "end" ( number kind | name ) [ ( "at" | "in" ) moment ].
  mutating func end() throws(SyntaxFailure) -> StatementSyntax {
    let ending: EndingSyntax
    expect(.number)
    if current.kind == .number {
      let count = try count()
      ending = .counted(count, try positionKind())
    } else {
      ending = .named(try name(.position, until: [.at, .from]))
    }
    let isDated = phrase(.argument)?.concept == .in ? skip(.in) : skip(.at)
    guard isDated else { return .change(.end(ending, at: nil)) }
    return .change(.end(ending, at: try moment()))
  }

  /// extend = "extend" name "until" moment.
  mutating func extend() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.position, until: [.until])
    guard try until(isGiven: false) else { throw missing(.word(.until)) }
    return .change(.extend(name, until: try moment()))
  }

  /// convert = "convert" name "to" kind.
  mutating func convert() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.position, until: [.to])
    try require(.to)
    return .change(.convert(name, to: try positionKind()))
  }

  /// fast = "make permanent" name.
  mutating func makePermanent() throws(SyntaxFailure) -> StatementSyntax {
    .change(.convert(try name(.position), to: .permanent))
  }

  /// cost = "cost" target ( amount | spread ) span.
  mutating func cost() throws(SyntaxFailure) -> StatementSyntax {
    let target = try target(.position, until: [.from, .until, .between])
    if let spread = try spread() {
      return .change(.uncertain(.cost(target), spread, try span()))
    }
    let amount = try amount()
    return .change(.cost(target, amount, try span()))
  }

  /// The edit that puts the nearest word for a position in place of the word here.
  func suggestion(for role: Roles) -> SourceEdit? {
    guard current.kind == .word else { return nil }
    let words = Concept.allCases.filter { $0.roles.contains(role) }.flatMap(\.words)
    return nearestNames(to: bytes.text(current.range), in: words).first.map {
      SourceEdit(range: current.range, replacement: $0)
    }
  }
}
