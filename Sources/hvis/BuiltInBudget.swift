import CBudgetData
import Lettering
import ScenarioLanguage
import Session

/// A budget file that travels inside the program.
struct BuiltInBudget: Sendable {
  /// The name that it declares.
  let name: String
  /// What messages call its file.
  let file: String
  private let text: HvisBudget

  /// The alliance's budgets, the one that is used where none is named first.
  static let all = [
    BuiltInBudget(
      name: "Osloregionen 2020", file: "osloregionen-2020.budget",
      text: .osloregionen2020),
    BuiltInBudget(
      name: "Osloregionen 2021", file: "osloregionen-2021.budget",
      text: .osloregionen2021),
  ]

  /// All of them, as a session finds them by name.
  static let named = all.map(\.inProgram)

  /// The budget of a name, however it is spelt; nil where there is none.
  static func named(_ name: String) -> BuiltInBudget? {
    all.first { Folding.matches($0.name, name) }
  }

  /// The budget as a session finds it.
  var inProgram: ProgramBudget { ProgramBudget(name: name) { source } }

  /// The file.
  var source: SourceText { SourceText(name: file, text: text.text) }

  /// What the file declares, read where it stands in the program: to make a text of it would take a twentieth of a start.
  func read() -> ReadBudget { BudgetFileReader.read(text.bytes) }

  /// What stands in the file, with the words of a language; as it was written in its own, English.
  func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: source.text
    case .norwegian:
      read().budget.map { BudgetFileWriter.text($0, in: language) }
        ?? source.text
    }
  }

  /// A file to write one's own from.
  static func example(in language: InterfaceLanguage) -> String {
    language.text(en: HvisBudget.exampleEnglish, nb: .exampleNorwegian).text
  }
}

extension HvisBudget {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    let text = hvis_budget_text(self)
    return UnsafeBufferPointer(start: text.bytes, count: text.count)
  }

  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
