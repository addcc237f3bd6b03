import Lettering

/// Diagnostics of one text as they are printed: place, message, excerpt, caret and a line to try.
///
/// ```
/// tonsberg.hvis:4:7: error: no member is called "Tønsbreg"
///   4 | leave Tønsbreg
///     |       ^^^^^^^^
///   try: leave Tønsberg
/// ```
public struct DiagnosticRenderer: Sendable {
  private let lines: LineTable
  private let language: InterfaceLanguage
  private let isColored: Bool
  /// Whether the text has just been typed at a prompt, so that its place says nothing, and lines to try can be
  /// taken by their number.
  private let isAtPrompt: Bool
  /// Whether nothing is pointed at by its place below another line, for those whose screen is read to them.
  private let isAccessible: Bool

  /// The widest excerpt, so that it fits a paper page and most terminals.
  private static let widestExcerpt = 90
  /// The most characters of a part of an excerpt, since combining marks take no width.
  private static let mostCells = 180

  /// Renders diagnostics of a text in a language, with colours where a terminal shows them; of one that was just
  /// typed at a prompt without its place, and with numbers before what plain words may mean; without carets
  /// where `isAccessible`, and without the line where it was just typed.
  public init(
    _ source: SourceText, in language: InterfaceLanguage, isColored: Bool = false,
    isAtPrompt: Bool = false, isAccessible: Bool = false
  ) {
    lines = LineTable(source)
    self.language = language
    self.isColored = isColored
    self.isAtPrompt = isAtPrompt
    self.isAccessible = isAccessible
  }

  /// The diagnostic in several lines, without a last line ending.
  public func render(_ diagnostic: Diagnostic) -> String {
    // Whoever asks in plain words has made no mistake to be pointed at.
    if isAtPrompt, !diagnostic.problem.isMistake {
      return diagnostic.problem.message(in: language).capitalisedFirst + choices(of: diagnostic)
    }
    let position = lines.position(of: diagnostic.range.start)
    let number = String(position.line)
    let excerpt = excerpt(of: diagnostic.range)
    let gutter = isAtPrompt ? "" : number + " | "
    var text = header(diagnostic, at: position)
    if !(isAccessible && isAtPrompt) { text += "\n  \(gutter)\(excerpt.line)" }
    let carets = painted(excerpt.carets, color(of: diagnostic.severity))
    let indent =
      isAtPrompt ? "" : String(repeating: " ", count: number.count) + " | "
    if !isAccessible { text += "\n  \(indent)\(excerpt.indent)\(carets)" }
    return text + (isAtPrompt ? choices(of: diagnostic) : linesToTry(of: diagnostic))
  }

  /// The lines to try, each under the other, with what they would do beneath.
  private func linesToTry(of diagnostic: Diagnostic) -> String {
    let label = language.text(en: "try:", nb: "prøv:")
    let proposals = proposals(of: diagnostic)
    let indent = String(repeating: " ", count: label.count + 3)
    return proposals.map { line, effect in
      "\n  \(painted(label, .hint)) \(DisplayText.safe(line))"
        + (effect.isEmpty ? "" : "\n\(indent)\(effect)")
    }.joined()
  }

  /// The lines to try by number, and how one is taken.
  private func choices(of diagnostic: Diagnostic) -> String {
    let proposals = proposals(of: diagnostic)
    guard !diagnostic.proposals.isEmpty else { return linesToTry(of: diagnostic) }
    let lines = proposals.enumerated().map { place, proposal in
      "\n  \(painted("\(place + 1)", .hint)) \(DisplayText.safe(proposal.line).shortened(to: Self.longestTry))"
        + (proposal.effect.isEmpty ? "" : "\n    \(proposal.effect)")
    }
    let how =
      proposals.count == 1
      ? language.text(
        en: "Tab or yes puts the line in; Enter then does it",
        nb: "Tab eller ja henter linjen; Enter utfører den")
      : language.text(
        en: "Tab or a number puts a line in; Enter then does it",
        nb: "Tab eller et tall henter en linje; Enter utfører den")
    return lines.joined() + "\n  " + how
  }

  /// The lines to try, and what each would do; of what mends a mistake, what is short enough to be typed again.
  private func proposals(of diagnostic: Diagnostic) -> [(line: String, effect: String)] {
    let all =
      diagnostic.proposals.isEmpty
      ? diagnostic.fix.map { [Proposal($0)] } ?? [] : diagnostic.proposals
    return all.compactMap { proposal in
      // What plain words mean is taken by its number, however long it is.
      guard let line = lineToTry(proposal.edit),
        line.utf8.count <= Self.longestTry || !diagnostic.proposals.isEmpty
      else { return nil }
      return (line, proposal.effect)
    }
  }

  private func header(_ diagnostic: Diagnostic, at position: SourcePosition) -> String {
    let grade =
      switch diagnostic.severity {
      case .error: language.text(en: "error:", nb: "feil:")
      case .warning: language.text(en: "warning:", nb: "advarsel:")
      }
    let label = painted(grade, color(of: diagnostic.severity))
    let place =
      isAtPrompt
      ? "" : "\(DisplayText.safe(lines.source.name)):\(position.line):\(position.column): "
    return "\(place)\(label) \(diagnostic.problem.message(in: language))"
  }

  private func color(of severity: Severity) -> TerminalColor {
    switch severity {
    case .error: .error
    case .warning: .warning
    }
  }

  private func painted(_ text: String, _ color: TerminalColor) -> String {
    isColored ? color.painting(text) : text
  }

  /// A longer line is nothing that a person types again.
  private static let longestTry = 200

  /// The statement that the fix makes right: the fix applied, other statements and the comment of
  /// the line left out; nil where the fix reaches over the line's end.
  public func lineToTry(_ fix: SourceEdit) -> String? {
    let line = lines.line(containing: fix.range.start)
    guard fix.range.end <= line.end else { return nil }
    let before = lines.text(of: SourceRange(line.start, fix.range.start))
    let after = lines.text(of: SourceRange(fix.range.end, line.end))
    let edited = SourceText(name: "", text: before + fix.replacement + after)
    let place = before.utf8.count
    // What comes in may be several statements.
    let end = place + fix.replacement.utf8.count
    guard let first = Lexer.statementRange(in: edited, around: place),
      let last = fix.replacement.contains(";")
        ? Lexer.statementRange(in: edited, around: end) : first
    else { return nil }
    return String(LineTable(edited).text(of: SourceRange(first.start, last.end)))
  }
}

extension DiagnosticRenderer {
  /// The line of a stretch, and the carets under the stretch; a long line is cut around it.
  private func excerpt(of range: SourceRange) -> (line: String, indent: String, carets: String) {
    let line = lines.line(containing: range.start)
    let start = min(max(range.start, line.start), line.end)
    let end = min(max(range.end, start), line.end)
    let before = lastCells(SourceRange(line.start, start))
    let indent = before.reduce(0) { $0 + $1.width }
    let marked = firstCells(SourceRange(start, end), room: Self.widestExcerpt - indent)
    let length = marked.reduce(0) { $0 + $1.width }
    let after = firstCells(
      SourceRange(end, line.end), room: Self.widestExcerpt - indent - length)
    return (
      (before + marked + after).map(\.text).joined(),
      String(repeating: " ", count: indent), String(repeating: "^", count: max(1, length))
    )
  }

  /// One shown character.
  private struct Cell {
    var text: String
    var width: Int
  }

  /// The characters before a place: all of them where they fit in the first half of an excerpt,
  /// otherwise a mark and the last ones.
  private func lastCells(_ range: SourceRange) -> [Cell] {
    var reversed: [Cell] = []
    var width = 0
    for scalar in lines.text(of: range).unicodeScalars.reversed() {
      let cell = cell(scalar)
      width += cell.width
      guard width <= Self.widestExcerpt * 2 / 3, reversed.count < Self.mostCells else {
        reversed.append(Cell(text: "…", width: 1))
        break
      }
      reversed.append(cell)
    }
    return reversed.reversed()
  }

  /// The characters from a place on; where they do not fit, a mark stands for the rest.
  private func firstCells(_ range: SourceRange, room: Int) -> [Cell] {
    var cells: [Cell] = []
    var width = 0
    for scalar in lines.text(of: range).unicodeScalars {
      let cell = cell(scalar)
      width += cell.width
      guard width < max(room, 8), cells.count < Self.mostCells else {
        return cells + [Cell(text: "…", width: 1)]
      }
      cells.append(cell)
    }
    return cells
  }

  private func cell(_ scalar: Unicode.Scalar) -> Cell {
    let text = DisplayText.display(scalar)
    let isShownAsItIs = text.unicodeScalars.count == 1
    return Cell(text: text, width: isShownAsItIs ? scalar.displayWidth : text.count)
  }
}
