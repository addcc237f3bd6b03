import Budget

/// A line of statements by its tokens, so that `;` and digits in the quotes of a name are no more than letters.
struct PlainLine {
  /// Its statements, without what separates them.
  let statements: [String]
  /// The numbers of four digits that it says, and the years of its months.
  let years: [Int]
  /// The months that it says.
  let months: [Month]

  init(_ line: String) {
    var line = line
    (statements, years, months) = line.withUTF8 { utf8 in
      let lexed = Lexer.lex(SourceBytes(utf8))
      let months = lexed.tokens.filter { $0.kind == .month }.compactMap { token in
        let (year, month) = Int(token.payload).quotientAndRemainder(dividingBy: Month.aYear)
        return Year(year).flatMap { Month(month + 1, of: $0) }
      }
      let numbers = lexed.tokens.filter { $0.kind == .number && $0.end - $0.start == 4 }
        .map { lexed.numbers[Int($0.payload)] }.filter { $0.decimals == 0 }
      return (
        lexed.statementRanges.map { String(decoding: utf8[$0.start..<$0.end], as: UTF8.self) },
        numbers.compactMap { Int(exactly: $0.mantissa) } + months.map(\.year.number), months
      )
    }
  }

  /// Whether no two of its statements begin alike up to their first number.
  var isOfEachOnce: Bool {
    let subjects = statements.map { $0.prefix { !$0.isNumber } }
    return Set(subjects).count == subjects.count
  }

  /// The concepts whose words begin its statements; none of what is only worked out.
  var begun: [Concept] { statements.compactMap { StatementForm.begun(by: $0)?.concept } }
}
