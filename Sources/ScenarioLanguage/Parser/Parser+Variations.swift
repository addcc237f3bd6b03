// sweep       = "sweep" axis [ "by" axis ] [ "show" quantity { "," quantity } ].
// axis        = "leave" names span | lever values.
// values      = sum { "," sum } [ "and" sum ] | sum ".." sum [ "step" sum ].
// sensitivity = "sensitivity" quantity [ measure ].
// risk        = "risk" quantity [ "below" sum ] [ "with approximate" ].

extension Parser {
  /// sweep = "sweep" axis [ "by" axis ] [ "show" quantity { "," quantity } ].
  mutating func sweep() throws(SyntaxFailure) -> StatementSyntax {
    var axes = [try axis()]
    if skip(.by) { axes.append(try axis()) }
    let figures = skip(.show) ? try quantityList() : []
    return .variation(.sweep(axes, figures))
  }

  /// axis = "leave" names span | lever values.
  private mutating func axis() throws(SyntaxFailure) -> AxisSyntax {
    let first = index
    expect(.word(.leave, as: .statement))
    if let (concept, length) = phrase(.statement), concept == .leave {
      index += length
      let names = try names(.member, until: [.from, .until, .by, .show])
      return .leave(names, try span(), range(from: first))
    }
    let lever = try lever(until: [.by, .show, .step])
    return .lever(lever, try axisValues())
  }

  /// values = sum { "," sum } [ "and" sum ] | sum ".." sum [ "step" sum ].
  private mutating func axisValues() throws(SyntaxFailure) -> AxisValuesSyntax {
    let first = try plainAmount()
    if skip(.range) {
      let last = try plainAmount()
      return .range(first, last, step: skip(.step) ? try plainAmount() : nil)
    }
    var values = [first]
    var isLast = false
    while skipJoint(&isLast) { values.append(try plainAmount()) }
    return .list(values)
  }

  /// sensitivity = "sensitivity" quantity [ measure ].
  mutating func sensitivity() throws(SyntaxFailure) -> StatementSyntax {
    let figure = try askedFigure()
    expect(.number)
    return .variation(.sensitivity(figure, current.kind == .number ? try share() : nil))
  }

  /// risk = "risk" quantity [ "below" sum ] [ "with approximate" ].
  mutating func risk() throws(SyntaxFailure) -> StatementSyntax {
    let figure = try askedFigure()
    let limit = skip(.below) ? try plainAmount() : nil
    return .variation(.risk(figure, below: limit, withApproximate: skip(.withApproximate)))
  }

  /// A quantity with its qualifiers, and nothing else.
  private mutating func askedFigure() throws(SyntaxFailure) -> QuantitySyntax {
    guard word(.quantity) != nil, case .quantity(let quantity) = try primary() else {
      throw missing(.quantity, fix: suggestion(for: .quantity))
    }
    return quantity
  }
}
