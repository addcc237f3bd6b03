/// What changes state of something over the years that is only ever stated anew, and not moved: of a year the last
/// statement counts.
struct Course<Value: Sendable & Hashable>: Sendable, Hashable {
  private struct Statement: Sendable, Hashable {
    let value: Value
    let span: YearSpan
  }

  private let base: Value
  private var statements: [Statement] = []

  /// Something that is the same in every year.
  init(_ base: Value) { self.base = base }

  /// What it is in a year.
  func value(in year: Year) -> Value {
    statements.last { $0.span.contains(year) }?.value ?? base
  }

  /// States it for some years; what can no longer show is dropped.
  mutating func state(_ value: Value, _ span: YearSpan) {
    statements.removeAll { span.covers($0.span) }
    statements.append(Statement(value: value, span: span))
  }

  /// The course without what is stated only until a year.
  var lasting: Course {
    var course = self
    course.statements.removeAll { $0.span.until != nil }
    return course
  }
}
