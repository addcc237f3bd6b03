import Lettering
import LineEditing
import ScenarioLanguage
import Session

extension LiveEffect {
  /// What is told of a line with a problem where it is being typed: what comes next, or what a half-typed
  /// name, word or number can become; nil where it is simply wrong.
  ///
  /// The last word of a line that is not as it was typed has been completed already.
  func unfinished(_ line: TypedLine, _ problem: Diagnostic, isAsTyped: Bool) -> LiveHint? {
    let half = isAsTyped ? HalfTyped(self, line) : nil
    if let next = next(line, problem, half) { return next }
    guard isAsTyped else { return nil }
    if let told = closed(line, problem, half) { return told }
    if let told = halfNumber(line) { return told }
    guard problem.mayBeHalfTyped, let half else { return nil }
    // What is only like it is told where the problem knows nothing better.
    return half.isBegun || problem.fix == nil ? half.told : nil
  }

  /// What a statement that ends too early wants.
  private func next(_ line: TypedLine, _ problem: Diagnostic, _ half: HalfTyped?) -> LiveHint? {
    guard let syntax = problem.problem as? SyntaxProblem else { return nil }
    switch syntax {
    case .expected(.closingParenthesis, found: nil, statement: _): return nil
    case .expected(.name, found: nil, statement: .set): return nextOfSet(line, half)
    case .expected(let part, found: nil, let statement):
      let next = words.next(part, in: statement)
      guard let half, half.isName, half.isBegun, !half.isWhole, line.text.utf8.count == line.end
      else { return LiveHint(next) }
      return half.told(followedBy: next)
    case .trailingComma: return LiveHint(words.next(words.say("another name", "et navn til")))
    case .value(.notAYear(let digits)) where digits.utf8.count < 4:
      return LiveHint(words.next(.year, in: nil))
    case .lexical, .value, .unknownStatement, .expected, .unexpected, .nameNeedsQuotes,
      .missingComma, .givenTwice, .reservedName, .severalWords, .conflictMark,
      .budgetFile:
      return nil
    }
  }

  /// The options, or the values of the one that is typed.
  private func nextOfSet(_ line: TypedLine, _ half: HalfTyped?) -> LiveHint {
    let items = Parser.expectations(in: line.text, cursor: line.end).items
    let place = items.first {
      if case .word(_, as: .option) = $0.expectation { true } else { false }
    }
    let typed = place.map { line.text(of: SourceRange($0.start, line.end)) } ?? ""
    if let option = Concept.meaning(of: typed, as: .option) { return LiveHint(values(of: option)) }
    if let half, let name = half.onlyName, let option = Concept.meaning(of: name, as: .option) {
      return half.told(followedBy: values(of: option))
    }
    let options = SessionOption.options
    let begun = options.filter { !$0.words.beginning(with: typed).isEmpty }
    let names = (begun.isEmpty ? options : begun).map { $0.word(in: language) }
    return LiveHint(words.next(names.joined(separator: ", ")))
  }

  private func values(of option: Concept) -> String {
    words.next(SessionOption.words(of: option, in: language).joined(separator: ", "))
      + " · " + option.help(in: language)
  }

  /// What the line does once what is open is closed.
  private func closed(_ line: TypedLine, _ problem: Diagnostic, _ half: HalfTyped?) -> LiveHint? {
    guard let syntax = problem.problem as? SyntaxProblem else { return nil }
    let end = SourceRange(line.end, line.end)
    switch syntax {
    case .lexical(.openText):
      if let half, !half.isWhole { return half.told }
      // What is typed next is in the quote, blanks too.
      let all = SourceRange(line.text.utf8.count, line.text.utf8.count)
      let opening = line.text(of: problem.range)
      return hint(of: line.replacing(all, with: opening == "«" ? "»" : "\""), isAsTyped: false)
    case .expected(.closingParenthesis, found: nil, let statement):
      let closed = line.replacing(end, with: ")")
      guard Parser.parse(source(closed.text)).diagnostics.isEmpty,
        let told = hint(of: closed, isAsTyped: false)
      else { return LiveHint(words.next(.closingParenthesis, in: statement)) }
      return LiveHint(words.next("`)`") + " · " + told.text)
    case .lexical, .value, .unknownStatement, .expected, .unexpected, .nameNeedsQuotes,
      .trailingComma, .missingComma, .givenTwice, .reservedName, .severalWords, .conflictMark,
      .budgetFile:
      return nil
    }
  }

  /// What a number that goes on can still become: digits behind a separator, or a whole month.
  private func halfNumber(_ line: TypedLine) -> LiveHint? {
    let number = line.text.prefix { _ in true }.utf8.prefix(line.end)
    guard let last = number.last else { return nil }
    let separators: [UInt8] = [0x2E, 0x2C, 0x5F, 0x27]
    let digits = number.reversed().prefix { $0.isASCIIDigit }.count
    if digits == 0 {
      guard separators.contains(last), number.dropLast().last?.isASCIIDigit == true else {
        // `2021-`, whose month is still to come.
        return last == 0x2D ? month(line, missing: "01") : nil
      }
      let cut = line.replacing(SourceRange(line.end - 1, line.end), with: "")
      return reads(cut) ? hint(of: cut, isAsTyped: false) : nil
    }
    if digits == 1, let told = month(line, missing: "1") { return told }
    guard digits < 3 else { return nil }
    let zeros = String(repeating: "0", count: 3 - digits)
    guard reads(line.replacing(SourceRange(line.end, line.end), with: zeros)) else { return nil }
    return LiveHint(
      words.next(
        words.say("three digits in a group, as in 500 000", "tre sifre i en gruppe, som i 500 000"))
    )
  }

  private func month(_ line: TypedLine, missing: String) -> LiveHint? {
    let bytes = Array(line.text.utf8.prefix(line.end))
    guard let dash = bytes.lastIndex(of: 0x2D), dash >= 4,
      bytes[(dash - 4)..<dash].allSatisfy(\.isASCIIDigit),
      reads(line.replacing(SourceRange(line.end, line.end), with: missing))
    else { return nil }
    return LiveHint(words.next(.month, in: nil))
  }

  private func reads(_ line: TypedLine) -> Bool {
    Parser.parse(source(line.text)).diagnostics.isEmpty
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}

extension Diagnostic {
  /// Whether the problem is one with a word or name, rather than with what a line does.
  fileprivate var mayBeHalfTyped: Bool {
    switch problem {
    case is SyntaxProblem, EvaluationProblem.unknownWord: true
    case ResolutionProblem.unknownName, ResolutionProblem.ambiguousName,
      ResolutionProblem.unknownLineForNew:
      true
    case _: false
    }
  }
}

extension [String] {
  /// Those that begin with a fragment, whatever the case and the spelling of æ ø å; none begins with nothing.
  func beginning(with fragment: String) -> [String] {
    let keys = Folding.keys(of: fragment)
    guard keys.first?.isEmpty == false else { return [] }
    return filter { name in
      Folding.mayMatch(name, fragment)
        && Folding.keys(of: name).contains { key in keys.contains { key.hasPrefix($0) } }
    }
  }
}
