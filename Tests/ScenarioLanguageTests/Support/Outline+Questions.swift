import Budget

@testable import ScenarioLanguage

extension QuestionSyntax {
  var outline: String {
    switch self {
    case .show(let show):
      "show \(show.topic.map(\.rawValue) ?? "all")" + (show.order.map { $0.outline } ?? "")
        + (show.member.map { " \($0.outline)" } ?? "") + show.extent.outline
    case .compare(let compare): compare.outline
    case .howLong(let names): "how long \(names.outline)"
    case .why(let why): "why \(why.figure.outline)" + (why.isFull ? " fully" : "")
    case .bridge(let bridge): bridge.outline
    case .solve(let solve): solve.outline
    case .cheapest(let cheapest): cheapest.outline
    case .sweep(let axes, let figures):
      "sweep " + axes.map(\.outline).joined(separator: " by ")
        + figures.map { " show \($0.outline)" }.joined()
    case .sensitivity(let figure, let share):
      "sensitivity \(figure.outline)" + (share.map { " \($0.outline)" } ?? "")
    case .risk(let figure, let isOverYears, let limit, let withApproximate):
      "risk \(figure.outline)" + (isOverYears ? " over years" : "")
        + (limit.map { " below \($0.outline)" } ?? "")
        + (withApproximate ? " with approximate" : "")
    }
  }
}

extension AxisSyntax {
  var outline: String {
    switch self {
    case .lever(let lever, let values):
      "\(lever.concept)\(lever.span.outline) \(values.outline)"
    case .leave(let names, let span, _): "leave \(names.outline)\(span.outline)"
    }
  }
}

extension AxisValuesSyntax {
  var outline: String {
    switch self {
    case .list(let values): values.map(\.outline).joined(separator: ", ")
    case .range(let first, let last, let step):
      "\(first.outline)..\(last.outline)" + (step.map { " step \($0.outline)" } ?? "")
    }
  }
}

extension MemberOrderSyntax {
  var outline: String {
    " by \(key)"
      + (count.map { (isFromBottom ? " bottom " : " top ") + "\($0.value.numerator)" } ?? "")
  }
}
