// How a parse function says what it would accept, so that completion can propose it.
//
// The reader of shapes and the helpers that it uses note what they look for. Only code that looks at `current`,
// `meaning` or `phrase` itself must call `expect` before it decides:
//
//     expect(.name(.newName))
//     guard current.kind == .word else { throw missing(.name(.newName)) }
//
// While a text is parsed for its meaning there is no cursor, and a note costs one comparison.

import Budget

/// Something that a parse function would have accepted at the cursor.
struct NotedExpectation {
  let expectation: Expectation
  /// The token that it begins with: the one at the cursor, or an earlier one where a bare name goes on.
  let first: Int
}

extension Parser {
  /// No token is there, so that nothing is noted.
  static let noCursor = -1

  /// Notes what is looked for here, where here is the cursor.
  ///
  /// `first` is the token it began with, where part of it has been read.
  @inline(__always)
  mutating func expect(_ expectation: @autoclosure () -> Expectation, from first: Int? = nil) {
    guard index == cursor else { return }
    noted.append(NotedExpectation(expectation: expectation(), first: first ?? index))
  }

  /// Notes that any word of a position can stand here.
  @inline(__always)
  mutating func expectWords(_ role: Roles) {
    guard index == cursor else { return }
    noteWords(role)
  }

  /// Notes that a value of an expression can stand here.
  @inline(__always)
  mutating func expectValue() {
    guard index == cursor else { return }
    expect(.number)
    expect(.name(.variable))
    noteWords(.quantity)
    noteWords(.function)
  }

  /// Notes, before all else, that the figure here can be compared with something.
  mutating func expectComparison() {
    guard index == cursor else { return }
    noted.insert(NotedExpectation(expectation: .comparison, first: index), at: 0)
  }

  private mutating func noteWords(_ role: Roles) {
    for concept in Concept.shown(as: role) { expect(.word(concept, as: role)) }
  }

  /// Notes what a failure says is missing, where it is missing at the cursor.
  ///
  /// Parse functions that look for a single word by themselves are complete with it.
  mutating func note(_ failure: SyntaxFailure) {
    guard index == cursor, case .expected(let part, found: nil, statement: _) = failure.problem
    else {
      return
    }
    switch part {
    case .amount, .value: expectValue()
    case .number: expect(.number)
    case .year: expect(.year)
    case .month: expect(.month)
    case .text: expect(.text)
    case .oneOf(let role): noteWords(role)
    case .quantity: noteWords(.quantity)
    case .word(let concept): expect(.word(concept, as: .argument))
    case .file: expect(.name(.file))
    // Whoever reads a name has noted its kind.
    case .name, .day, .lever, .equalSign, .openingParenthesis, .closingParenthesis: break
    }
  }
}
