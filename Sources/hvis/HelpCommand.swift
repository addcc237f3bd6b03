import Arguments
import Lettering
import ScenarioLanguage
import Scripting
import Session

/// Explains the program and its commands, to people, `man` and command shells.
struct HelpCommand: ProgramCommand {
  static let command = Command(
    "help", .optional(.command), options: [man, completions, names, budgets, .store, .language],
    summary: Wording(
      en: "explains the program or a command", nb: "forklarer programmet eller en underkommando"),
    discussion: Wording(
      en: """
        What can be typed in the shell is explained there: help. hvis help WORD explains one of its words, too.
        hvis help --man > hvis.1 makes the manual page. hvis help --completions bash > \
        ~/.local/share/bash-completion/completions/hvis makes bash complete commands, options, files and \
        the names of stored scenarios; zsh and fish likewise.
        """,
      nb: """
        Hva du kan skrive i skallet, forklares der: hjelp. hvis help ORD forklarer også et av ordene der.
        hvis help --man > hvis.1 lager manualsiden. hvis help --completions bash > \
        ~/.local/share/bash-completion/completions/hvis gjør at bash fullfører underkommandoer, valg, filer \
        og navn på lagrede scenarioer; zsh og fish på samme måte.
        """))

  private static let man = CommandOption(
    "man",
    help: Wording(en: "print the manual page, for man -l", nb: "skriv ut manualsiden, til man -l"))

  private static let completions = CommandOption(
    "completions", .choice(CompletedShell.allCases.map(\.rawValue)),
    help: Wording(
      en: "print what makes a command shell complete hvis",
      nb: "skriv ut det som gjør at et kommandoskall fullfører hvis"))

  private static let names = CommandOption(
    "names",
    help: Wording(
      en: "print the names of the stored scenarios, one a line",
      nb: "skriv ut navnene på de lagrede scenarioene, ett per linje"))

  private static let budgets = CommandOption(
    "budgets",
    help: Wording(
      en: "print the names of the budgets, one a line",
      nb: "skriv ut navnene på budsjettene, ett per linje"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let language = Workplace.language(arguments)
    if arguments.has(Self.man) {
      Console.standard(in: language).answer(ManualPage(Hvis.table, in: language).text)
    } else if let shell: CompletedShell = arguments.choice(Self.completions) {
      Console.standard(in: language).answer(
        Completions(of: Hvis.table, in: language).script(for: shell))
    } else if arguments.has(Self.names) {
      let workplace = Workplace(arguments)
      let names = try workplace.session().storedNames
      tell(names.map { $0.text(in: workplace.settings.language) }, workplace)
    } else if arguments.has(Self.budgets) {
      let workplace = Workplace(arguments)
      tell(try workplace.session().budgetNames, workplace)
    } else {
      guard let name = arguments.operands.first else { return Self.tell(of: nil, in: language) }
      if let command = Hvis.table.command(name) { return Self.tell(of: command, in: language) }
      guard try explainsWord(name) else {
        throw Hvis.refused(.unknownCommand(name, in: Hvis.table), language)
      }
    }
  }

  /// Explains a word of the shell's language; returns whether there is such a word.
  private func explainsWord(_ word: String) throws(ProgramExit) -> Bool {
    let workplace = Workplace(arguments)
    let session = try workplace.session()
    let asked = SourceText(name: "argument", text: "help " + word)
    var tried = session
    guard tried.carryOut(asked).diagnostics.isEmpty else { return false }
    var runner = workplace.runner(session)
    return runner.carryOut(asked)
  }

  /// Explains a command, or the program where nil.
  static func tell(of command: Command?, in language: InterfaceLanguage) {
    let page = HelpPage(Hvis.table, in: language, width: Workplace.answerWidth)
    Console.standard(in: language).answer(command.map(page.page) ?? page.overview)
  }

  private func tell(_ names: [String], _ workplace: Workplace) {
    for name in names { workplace.console.answer(DisplayText.safe(name)) }
  }
}
