import Budget
import ScenarioLanguage

extension Session {
  /// That a number was parted by `;`, a slip of the comma beside it: `sats 1;60`; nil where none was.
  ///
  /// A number alone does nothing, so that behind a change that ends in one it is more likely its decimals.
  func partedNumber(in text: ReadText) -> Diagnostic? {
    guard mode == .typed, text.statements.count > 1 else { return nil }
    for line in text.lines {
      for (change, number) in zip(line.statements, line.statements.dropFirst()) {
        guard case .change = change.syntax, case .value(.number) = number.syntax else { continue }
        let (begun, decimals) = (line.text(of: change), line.text(of: number))
        guard decimals.count <= 2, decimals.allSatisfy(\.isNumber), begun.endsInWholeNumber else {
          continue
        }
        let language = InterfaceLanguage.spoken(in: begun) ?? settings.language
        let edit = SourceEdit(
          range: SourceRange(change.range.start, number.range.end),
          replacement: begun + language.text(en: ".", nb: ",") + decimals)
        return Diagnostic(
          PlainWordsProblem.notACommand(meanings: 1, changes: changeCount), at: edit.range,
          fix: edit, proposals: [Proposal(edit)])
      }
    }
    return nil
  }
}

extension String {
  /// Whether its last word is a number without decimals.
  fileprivate var endsInWholeNumber: Bool {
    let last = split(whereSeparator: \.isWhitespace).last ?? ""
    return !last.isEmpty && last.drop { "+-−".contains($0) }.allSatisfy(\.isNumber)
  }
}
