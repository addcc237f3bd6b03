import ScenarioLanguage
import Session

extension AnswerRenderer {
  /// What an answer says, by its keys.
  func facts(of answer: Answer) -> [Fact] { answer.document(in: .english).members }

  /// An answer as one JSON object on one line: `line`, `statement`, `kind`, then the values.
  ///
  /// Where the statement stands in another file than the text that was carried out, `file` begins the object.
  /// The same under every format and language; missing figures are null.
  public func json(
    _ answer: Answer, line: Int, statement: String, file: String? = nil
  ) -> String {
    let place: [Fact] = file.map { [("file", .string($0))] } ?? []
    return JSONValue.object(
      place + [("line", .count(line)), ("statement", .string(statement))] + facts(of: answer)
    ).text
  }
}
