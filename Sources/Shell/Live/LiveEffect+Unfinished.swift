import Lettering
import ScenarioLanguage
import Session

extension LiveEffect {
  /// What is told of a line with a problem where it is being typed: what comes next, or what a half-typed
  /// name, word or number can become; nil where it is simply wrong.
  ///
  /// The last word is not completed in a line that has been completed already (`completing`).
  func unfinished(_ line: TypedLine, _ problem: Diagnostic, completing: Bool) -> String? {
    if let next = next(line, problem) { return next }
    guard completing else { return nil }
    if let told = closed(line, problem) { return told }
    if let told = halfNumber(line) { return told }
    return HalfTyped(effect: self, line: line, problem: problem).told
  }

  /// What a statement that ends too early wants.
  private func next(_ line: TypedLine, _ problem: Diagnostic) -> String? {
    guard let syntax = problem.problem as? SyntaxProblem else { return nil }
    switch syntax {
    case .expected(.closingParenthesis, found: nil, statement: _): return nil
    case .expected(.name, found: nil, statement: .set): return nextOfSet(line)
    case .expected(let part, found: nil, let statement):
      let next = words.next(part, in: statement)
      guard let begun = begunName(before: line) else { return next }
      guard begun.names.count == 1 else {
        return words.choices(begun.names, of: begun.kind.namedKind)
      }
      return words.byTab(begun.names[0]) + " · " + next
    case .trailingComma: return words.next(words.say("another name", "et navn til"))
    case .value(.notAYear(let digits)) where digits.utf8.count < 4:
      return words.next(.year, in: nil)
    case .lexical, .value, .unknownStatement, .expected, .unexpected, .nameNeedsQuotes,
      .givenTwice, .reservedName:
      return nil
    }
  }

  /// The name that is begun at the end, in a statement that wants more behind it; nil where it is a whole
  /// name, or begins none.
  private func begunName(before line: TypedLine) -> BegunName? {
    guard line.text.utf8.count == line.end, let begun = begunName(line, endingAt: line.end) else {
      return nil
    }
    return begun.names.contains { Folding.matches($0, begun.fragment) } ? nil : begun
  }

  /// The options, or the values of the one that is typed.
  private func nextOfSet(_ line: TypedLine) -> String {
    let items = Parser.expectations(in: line.text, cursor: line.end).items
    let place = items.first {
      if case .word(_, as: .option) = $0.expectation { true } else { false }
    }
    let typed = place.map { line.text(of: SourceRange($0.start, line.end)) } ?? ""
    if let option = Concept.meaning(of: typed, as: .option) { return values(of: option) }
    let options = SessionOption.options
    let own = options.filter { !$0.words(in: language).beginning(with: typed).isEmpty }
    let begun = own.isEmpty ? options.filter { !$0.words.beginning(with: typed).isEmpty } : own
    guard begun.count != 1 else {
      return words.byTab(begun[0].word(in: language)) + " · " + values(of: begun[0])
    }
    let names = (begun.isEmpty ? options : begun).map { $0.word(in: language) }
    return words.next(names.joined(separator: ", "))
  }

  private func values(of option: Concept) -> String {
    words.next(SessionOption.words(of: option, in: language).joined(separator: ", "))
      + " · " + option.help(in: language)
  }

  /// What the line does once what is open is closed.
  private func closed(_ line: TypedLine, _ problem: Diagnostic) -> String? {
    guard let syntax = problem.problem as? SyntaxProblem else { return nil }
    let end = SourceRange(line.end, line.end)
    switch syntax {
    case .lexical(.openText):
      // What is typed next is in the quote, blanks too.
      let all = SourceRange(line.text.utf8.count, line.text.utf8.count)
      let opening = line.text(of: problem.range)
      return text(of: line.replacing(all, with: opening == "«" ? "»" : "\""), completing: true)
    case .expected(.closingParenthesis, found: nil, let statement):
      let closed = line.replacing(end, with: ")")
      let next = words.next("`)`")
      guard Parser.parse(source(closed.text)).diagnostics.isEmpty,
        let told = text(of: closed, completing: false)
      else { return words.next(.closingParenthesis, in: statement) }
      return next + " · " + told
    case .lexical, .value, .unknownStatement, .expected, .unexpected, .nameNeedsQuotes,
      .trailingComma, .givenTwice, .reservedName:
      return nil
    }
  }

  /// What a number that goes on can still become: digits behind a separator, or a whole month.
  private func halfNumber(_ line: TypedLine) -> String? {
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
      return reads(cut) ? text(of: cut, completing: false) : nil
    }
    if digits == 1, let told = month(line, missing: "1") { return told }
    guard digits < 3 else { return nil }
    let zeros = String(repeating: "0", count: 3 - digits)
    guard reads(line.replacing(SourceRange(line.end, line.end), with: zeros)) else { return nil }
    return words.next(
      words.say("three digits in a group, as in 500 000", "tre sifre i en gruppe, som i 500 000"))
  }

  private func month(_ line: TypedLine, missing: String) -> String? {
    let bytes = Array(line.text.utf8.prefix(line.end))
    guard let dash = bytes.lastIndex(of: 0x2D), dash >= 4,
      bytes[(dash - 4)..<dash].allSatisfy(\.isASCIIDigit),
      reads(line.replacing(SourceRange(line.end, line.end), with: missing))
    else { return nil }
    return words.next(.month, in: nil)
  }

  private func reads(_ line: TypedLine) -> Bool {
    Parser.parse(source(line.text)).diagnostics.isEmpty
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}

/// A name that is begun at the end of a line, and what it can become.
struct BegunName {
  let kind: NameKind
  /// Where it begins.
  let start: Int
  /// What is typed of it, without quotes.
  let fragment: String
  /// What those things of the kind are called that begin so, in the order of the budget.
  let names: [String]
}

extension LiveEffect {
  /// The names that what is typed up to a place can be the beginning of, as the parser expects them there and
  /// completion knows them; nil where none begins so.
  ///
  /// Each thing once: by its name in the language of what is told, else, where none begins so, in the other.
  func begunName(_ line: TypedLine, endingAt place: Int) -> BegunName? {
    let items = Parser.expectations(in: line.text, cursor: place).items
    for item in items where item.start < place {
      // What only a disk knows is not looked for while a line is typed.
      guard case .name(let kind) = item.expectation, kind != .storedScenario else { continue }
      let fragment = line.text(of: SourceRange(item.start, place)).filter {
        !"\"«»“”„".contains($0)
      }
      let names = names(of: kind, beginningWith: fragment)
      if !names.isEmpty {
        return BegunName(kind: kind, start: item.start, fragment: fragment, names: names)
      }
    }
    return nil
  }

  private func names(of kind: NameKind, beginningWith fragment: String) -> [String] {
    let spellings = Completer(session: session, language: language).names(of: kind).map(\.spellings)
    let own = spellings.compactMap { Array($0.prefix(1)).beginning(with: fragment).first }
    return own.isEmpty ? spellings.compactMap { $0.beginning(with: fragment).first } : own
  }
}
