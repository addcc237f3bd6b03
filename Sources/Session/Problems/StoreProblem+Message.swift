import Lettering
import ScenarioLanguage
import ScenarioStore

extension StoreProblem {
  /// The sentence for the user; a table of sentences, one a problem.
  public func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    func shown(_ path: String) -> String { language.quoted(path) }
    return switch self {
    case .notFound(let name):
      text(
        "no scenario is called \(shown(name)); `list` shows those there are",
        "ingen scenarioer heter \(shown(name)); `liste` viser dem som finnes")
    case .ambiguousName(let name, let paths):
      text("several files are called \(shown(name)): ", "flere filer heter \(shown(name)): ")
        + paths.map(DisplayText.safe).joined(separator: ", ")
        + text("; give one of them another name", "; gi en av dem et annet navn")
    case .alreadyExists(let path):
      text(
        "\(shown(path)) exists already; `save!` writes over it",
        "\(shown(path)) finnes allerede; `lagre!` skriver over")
    case .nameTaken(let name, let existing):
      text(
        "\(shown(name)) would be taken for \(shown(existing)), which is stored already; save under that "
          + "name or another",
        "\(shown(name)) ville bli tatt for \(shown(existing)), som er lagret fra før; lagre under det "
          + "navnet eller et annet")
    case .changedOnDisk(let path):
      text(
        "\(shown(path)) was changed by somebody else since it was opened; `save!` writes over "
          + "the change, `open!` takes it in and gives yours up",
        "\(shown(path)) er endret av en annen siden det ble åpnet; `lagre!` skriver over den "
          + "andres endring, `åpne!` henter den og forkaster din")
    case .deletedOnDisk(let path):
      text(
        "\(shown(path)) was deleted by somebody else; `save!` writes it again",
        "\(shown(path)) er slettet av en annen; `lagre!` skriver det på nytt")
    case .takenByAnother(let path, let name):
      text(
        "\(shown(path)) now holds another scenario, \(shown(name)); save under another name",
        "\(shown(path)) inneholder nå et annet scenario, \(shown(name)); lagre under et annet navn")
    case .outsideStore(let path):
      text(
        "\(shown(path)) is outside the folder of scenarios; save under a name instead",
        "\(shown(path)) ligger utenfor mappen med scenarioer; lagre under et navn i stedet")
    case .symbolicLink(let path, let target):
      text(
        "\(shown(path)) is a link to \(shown(target)), which is not written to; save under another name",
        "\(shown(path)) er en lenke til \(shown(target)), som det ikke skrives til; lagre under et annet navn"
      )
    case .notAFile(let path, let kind):
      text(
        "\(shown(path)) is \(kind.text(in: language)), not a file; name a file",
        "\(shown(path)) er \(kind.text(in: language)), ikke en fil; oppgi en fil")
    case .notAFolder(let path, let use):
      text("\(shown(path)) is not a folder; ", "\(shown(path)) er ikke en mappe; ")
        + use.wayOut(in: language)
    case .missingStore(let path, let target):
      text("the folder of scenarios \(shown(path)) ", "mappen med scenarioer, \(shown(path)), ")
        + (target.map {
          text(
            "is a link to \(shown($0)), which does not exist; make that folder, or name another with --store",
            "er en lenke til \(shown($0)), som ikke finnes; lag den mappen, eller oppgi en annen med --store"
          )
        }
          ?? text(
            "does not exist; `save` makes it, and --store names another",
            "finnes ikke; `lagre` lager den, og --store velger en annen"))
    case .tooLarge(let path, let limit):
      text(
        "\(shown(path)) is larger than \(limit / 1_000_000) MB, the most that is read; divide it into several",
        "\(shown(path)) er større enn \(limit / 1_000_000) MB, det meste som leses; del den i flere"
      )
    case .notUTF8(let path, let offset):
      text(
        "\(shown(path)): byte \(offset) is not UTF-8; save the file with the encoding UTF-8",
        "\(shown(path)): byte \(offset) er ikke UTF-8; lagre filen med tegnkodingen UTF-8")
    case .fileNameNotUTF8(let path):
      text(
        "the file name \(shown(path)) is not UTF-8; rename the file",
        "filnavnet \(shown(path)) er ikke UTF-8; gi filen et annet navn")
    case .unusablePath(let path):
      text(
        "\(shown(path)) is no path of a file; name a file",
        "\(shown(path)) er ikke en filsti; oppgi en fil")
    case .busy(let path):
      text(
        "\(shown(path)) is in use by another hvis; try again",
        "\(shown(path)) er i bruk av en annen hvis; prøv igjen")
    case .noHome:
      text(
        "there is no home folder to keep scenarios in; name a folder with --store",
        "det er ingen hjemmemappe å ha scenarioer i; oppgi en mappe med --store")
    case .failed(let action, let path, let error):
      text(
        "\(shown(path)) could not be \(action.participle.english): \(error.reason(in: language))",
        "\(shown(path)) kunne ikke \(action.participle.norwegian): \(error.reason(in: language))")
    }
  }
}

extension FileKind {
  /// What stands there, with its article.
  fileprivate func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .regular: language.text(en: "a file", nb: "en fil")
    case .folder: language.text(en: "a folder", nb: "en mappe")
    case .link: language.text(en: "a link", nb: "en lenke")
    case .pipe: language.text(en: "a pipe", nb: "et rør")
    case .socket: language.text(en: "a socket", nb: "en sokkel")
    case .device: language.text(en: "a device", nb: "en enhet")
    case .unknown: language.text(en: "something unknown", nb: "noe ukjent")
    }
  }
}

extension StoreProblem.FolderUse {
  /// What to do where there is something else than a folder.
  fileprivate func wayOut(in language: InterfaceLanguage) -> String {
    switch self {
    case .scenarios: language.text(en: "name one with --store", nb: "oppgi en med --store")
    case .unsavedWork:
      language.text(
        en: "move it away, or name another folder in XDG_STATE_HOME",
        nb: "flytt den, eller oppgi en annen mappe i XDG_STATE_HOME")
    case .trash:
      language.text(
        en: "move it away, so that deleted scenarios can wait there",
        nb: "flytt den, så slettede scenarioer kan ligge der")
    case .files: language.text(en: "name one that is", nb: "oppgi en som er det")
    }
  }
}

extension StoreProblem.Action {
  /// What could not be done to the path.
  fileprivate var participle: (english: String, norwegian: String) {
    switch self {
    case .open: ("opened", "åpnes")
    case .inspect: ("inspected", "undersøkes")
    case .read: ("read", "leses")
    case .list: ("listed", "listes")
    case .createFolder: ("created", "opprettes")
    case .write: ("written", "skrives")
    case .flush: ("written to the disk for good", "skrives varig til disken")
    case .place: ("put in its place", "settes på plass")
    case .delete: ("deleted", "slettes")
    case .lock: ("locked", "låses")
    }
  }
}
