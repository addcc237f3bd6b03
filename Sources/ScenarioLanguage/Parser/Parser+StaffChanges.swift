// hire    = "hire" number kind { "as" name | "cost" sum | "from" moment | "until" moment }.
// end     = "end" ( number kind | name ) [ ( "at" | "in" ) moment ].
// extend  = "extend" name "until" moment.
// convert = "convert" name "to" kind.
// fast    = "make permanent" name.
// cost    = "cost" target amount span.
// kind    = "permanent" | "temporary" | "seconded".

extension Parser {
  /// hire = "hire" number kind { "as" name | "cost" sum | "from" moment | "until" moment }.
  mutating func hire() throws(SyntaxFailure) -> StatementSyntax {
    guard current.kind == .number else { throw missing(.number, fix: oneBeforeKind) }
    let count = try measure()
    var hire = HireSyntax(count: count, kind: try positionKind())
    while let (concept, length) = phrase(.argument) {
      guard let part = HirePart(concept) else { break }
      try refuseSecond(hire, part)
      index += length
      try read(part, of: &hire)
    }
    return .change(.hire(hire))
  }

  /// An argument of `hire`.
  private enum HirePart {
    case name, cost, from, until

    init?(_ concept: Concept) {
      switch concept {
      case .as: self = .name
      case .cost: self = .cost
      case .from: self = .from
      case .until, .to: self = .until
      case _: return nil
      }
    }
  }

  private func refuseSecond(_ hire: HireSyntax, _ part: HirePart) throws(SyntaxFailure) {
    switch part {
    case .name: try refuseSecond(hire.name, of: .as)
    case .cost: try refuseSecond(hire.cost, of: .cost)
    case .from: try refuseSecond(hire.from, of: .from)
    case .until: try refuseSecond(hire.until, of: .until)
    }
  }

  private mutating func read(_ part: HirePart, of hire: inout HireSyntax) throws(SyntaxFailure) {
    switch part {
    case .name: hire.name = try name(until: [.as, .cost, .from, .until])
    case .cost: hire.cost = try plainAmount()
    case .from: hire.from = try moment()
    case .until: hire.until = try moment()
    }
  }

  /// `hire temporary` is mended with the number that is meant.
  private var oneBeforeKind: SourceEdit? {
    guard meaning(.positionKind) != nil else { return nil }
    let start = current.range.start
    return SourceEdit(range: SourceRange(start, start), replacement: "1 ")
  }

  /// kind = "permanent" | "temporary" | "seconded".
  private mutating func positionKind() throws(SyntaxFailure) -> PositionKindSyntax {
    guard let concept = meaning(.positionKind), let kind = PositionKindSyntax(concept) else {
      throw missing(.positionKind, fix: suggestion(for: .positionKind))
    }
    advance()
    return kind
  }

  /// end = "end" ( number kind | name ) [ ( "at" | "in" ) moment ].
  mutating func end() throws(SyntaxFailure) -> StatementSyntax {
    let ending: EndingSyntax
    if current.kind == .number {
      let count = try measure()
      ending = .counted(count, try positionKind())
    } else {
      ending = .named(try name(until: [.at, .from]))
    }
    guard let (concept, length) = phrase(.argument), concept == .at || concept == .in else {
      return .change(.end(ending, at: nil))
    }
    index += length
    return .change(.end(ending, at: try moment()))
  }

  /// extend = "extend" name "until" moment.
  mutating func extend() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(until: [.until])
    guard spanWord() == .until, let length = phrase(.argument)?.length else {
      throw missing(.word(.until))
    }
    index += length
    return .change(.extend(name, until: try moment()))
  }

  /// convert = "convert" name "to" kind.
  mutating func convert() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(until: [.to])
    try require(.to)
    return .change(.convert(name, to: try positionKind()))
  }

  /// fast = "make permanent" name.
  mutating func makePermanent() throws(SyntaxFailure) -> StatementSyntax {
    .change(.convert(try name(), to: .permanent))
  }

  /// cost = "cost" target amount span.
  mutating func cost() throws(SyntaxFailure) -> StatementSyntax {
    let target = try target(until: [.from, .until])
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
