import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension SessionProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  ///
  /// A table of sentences, one a problem, and long for that reason only.
  public func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    return switch self {
    case .change(let problem, let since):
      problem.message(in: language, since: since.map { $0.text(in: language) })
    case .longerPlan(let problem, let statement, let since):
      text(
        since.naming(statement, in: .english) + " allows no plan that long: ",
        since.naming(statement, in: .norwegian) + " tillater ikke en så lang plan: ")
        + problem.message(in: language)
    case .store(let problem): problem.message(in: language)
    case .variation(let problem): problem.message(in: language)
    case .paper(let problem): problem.message(in: language)
    case .otherScenario:
      text(
        "inputs are varied for the scenario at hand only; leave this out, or open that scenario first",
        "forutsetninger varieres bare for det åpne scenarioet; ta bort dette, eller åpne det andre først"
      )
    case .noStore:
      text(
        "there is no folder of scenarios; name one with --store",
        "det er ingen mappe med scenarioer; oppgi en med --store")
    case .unknownScenario(let name, let nearest):
      text("no scenario is called \(quoted(name))", "ingen scenarioer heter \(angled(name))")
        + (nearest.isEmpty
          ? text("; `list` shows those there are", "; `liste` viser dem som finnes")
          : text("; perhaps ", "; kanskje ") + list(nearest, language))
    case .otherBudget(let scenario, let its, let ours):
      Self.otherBudget(scenario, its, ours, language)
    case .unknownBudget(let name, let known, let unread):
      Self.unknownBudget(name, known, unread, language)
    case .budgetTwice(let name, let places): Self.budgetTwice(name, places, language)
    case .basisCycle(let names):
      text("the scenario builds on itself: ", "scenarioet bygger på seg selv: ")
        + names.map(language.quoted).joined(separator: " → ")
        + text("; take based on out of one of them", "; fjern `basert på` fra ett av dem")
    case .includeCycle(let paths):
      text("the file takes itself in: ", "filen tar med seg selv: ")
        + paths.map(DisplayText.safe).joined(separator: " → ")
        + text("; take `include` out of one of them", "; fjern `ta med` fra en av dem")
    case .insideScenario(_, let place, let detail):
      "\(DisplayText.safe(place)): " + text(detail.english, detail.norwegian)
    case .basisAfterChange:
      text(
        "`based on` stands once, before all changes, and not in a file that another takes in; move "
          + "it up or leave it out",
        "`basert på` står én gang, foran alle endringer, og ikke i en fil som en annen tar med; "
          + "flytt det opp eller ta det bort")
    case .secondName(let name):
      text(
        "the scenario is called \(quoted(name.english)) already; save it under another name",
        "scenarioet heter allerede \(angled(name.norwegian)); lagre det under et annet navn")
    case .renamedInText(let old, let new):
      text(
        "the scenario is saved as \(quoted(old)); keep that name here, and write `rename` or "
          + "`save \(quoted(new))` afterwards",
        "scenarioet er lagret som \(angled(old)); behold det navnet her, og skriv `omdøp` eller "
          + "`lagre \(quoted(new))` etterpå")
    case .namelessScenario:
      text(
        "the scenario has no name yet; write `save` and a name in quotes",
        "scenarioet har ikke noe navn ennå; skriv `lagre` og et navn i anførselstegn")
    case .unusableName:
      text(
        "this cannot be a scenario's name; write one with a letter in it, and not the budget's own",
        "dette kan ikke være navnet på et scenario; skriv ett med en bokstav i, og ikke budsjettets "
          + "eget")
    case .unsavedChanges(let name):
      text(
        "\(name.map { quoted($0.english) } ?? "the scenario") has changes that are not saved; save them, or "
          + "write ! after the word to give them up",
        "\(name.map { angled($0.norwegian) } ?? "scenarioet") har endringer som ikke er lagret; lagre dem, eller "
          + "skriv `!` etter ordet for å forkaste dem")
    case .nothingToUndo:
      text(
        "nothing to take back: no change was made here; `show changes` lists those there are",
        "ingenting å angre: ingen endring er gjort her; `vis endringer` viser dem som finnes")
    case .nothingToRedo:
      text(
        "nothing was taken back, so there is nothing to make again; `undo` takes a change back",
        "ingenting er angret, så det er ingenting å gjenta; `angre` tar tilbake en endring")
    case .tooFewSteps(let wanted, let available):
      text(
        "there are not \(wanted) steps but \(available); write a smaller number",
        "det er ikke \(wanted) steg, men \(available); skriv et mindre tall")
    case .oneAtATime:
      text(
        "several of these deleted or renamed a stored scenario; take one step at a time",
        "flere av disse slettet eller omdøpte et lagret scenario; ta ett steg om gangen")
    case .basisOfOthers(let name, let others):
      basisOfOthers(name, others, in: language)
    case .nameOfAnother(let name):
      text(
        "another scenario is called \(quoted(name)); choose another name, or rename or delete that one first",
        "et annet scenario heter \(angled(name)); velg et annet navn, eller gi det et nytt navn eller slett "
          + "det først")
    case .notBuiltOn(let name):
      text(
        "\(quoted(name)) is neither open nor what the open scenario builds on; leave `based on` out to save a "
          + "copy, or open that one first",
        "\(angled(name)) er verken åpent eller noe det åpne scenarioet bygger på; ta bort `basert på` for å "
          + "lagre en kopi, eller åpne det først")
    case .takenApart(let name):
      text(
        "statements of \(quoted(name)) have been taken back or edited here, so that nothing can build on it; "
          + "leave `based on` out to save a copy",
        "kommandoer i \(angled(name)) er angret eller redigert her, så ingenting kan bygge på det; ta bort "
          + "`basert på` for å lagre en kopi")
    case .unknownOption(let option, nil):
      text(
        "there is no option \(quoted(option)); `set` alone shows them all",
        "det er ingen innstilling \(angled(option)); `sett` alene viser alle")
    case .unknownOption(let option, .some(let value)):
      text(
        "\(quoted(option)) cannot be \(quoted(value)); it can be \(values(of: option, .english))",
        "\(angled(option)) kan ikke være \(angled(value)); det kan være "
          + values(of: option, .norwegian))
    case .notHere(let concept):
      text(
        "`\(concept.word(in: language))` needs a terminal; start hvis at one",
        "`\(concept.word(in: language))` trenger en terminal; start hvis i en")
    case .notInFile(let word):
      notInFile(word, in: language)
    case .tooMuchBroughtIn:
      text(
        "more than \(NumberText.whole(Int64(Readings.mostStatements))) statements are taken in from other "
          + "files and scenarios; take out an `include`, or write some files together",
        "mer enn \(NumberText.whole(Int64(Readings.mostStatements))) kommandoer tas med fra andre filer og "
          + "scenarioer; fjern en `ta med`, eller slå noen filer sammen")
    case .unknownEnding(let path):
      text(
        "the ending of \(quoted(path)) says no format; end it in \(FileFormat.endings) or .hvis",
        "endelsen på \(angled(path)) sier ikke noe format; la den være \(FileFormat.endings) eller .hvis"
      )
    case .exportExists(let path, let concept):
      text(
        "\(quoted(path)) exists already; `\(concept.word(in: .english))!` writes over it",
        "\(angled(path)) finnes allerede; `\(concept.word(in: .norwegian))!` skriver over")
    case .exportChanged(let path, let concept):
      text(
        "\(quoted(path)) was changed since it was written; `\(concept.word(in: .english))!` writes over the "
          + "change",
        "\(angled(path)) er endret siden den ble skrevet; `\(concept.word(in: .norwegian))!` skriver over "
          + "endringen")
    case .unknownHelpTopic(let word, _):
      text(
        "help has nothing under \(quoted(word)); `help` alone lists the words",
        "det finnes ingen hjelp om \(angled(word)); `hjelp` alene viser ordene")
    }
  }
}

extension SessionProblem {
  private func notInFile(_ word: Concept, in language: InterfaceLanguage) -> String {
    let written = "`\(word.word(in: language))`"
    switch StatementForm.form(of: word)?.reach {
    case .outside:
      return language.text(
        en: "\(written) acts on more than the scenario, which no scenario file may; take it out, "
          + "or carry the file out with `hvis run --allow-writes`",
        nb: "\(written) virker på mer enn scenarioet, og det kan ingen scenariofil; ta det bort, "
          + "eller utfør filen med `hvis run --allow-writes`")
    case .session, .scenario, nil:
      return language.text(
        en: "\(written) is for whoever types, not for a scenario file; take it out, or carry the "
          + "file out with `hvis run`",
        nb: "\(written) er for den som skriver selv, ikke for en scenariofil; ta det bort, eller "
          + "utfør filen med `hvis run`")
    }
  }

  private func basisOfOthers(
    _ title: LocalName, _ others: [LocalName], in language: InterfaceLanguage
  ) -> String {
    let name = title.text(in: language)
    let names = others.map { language.quoted($0.text(in: language)) }
    let last = names.suffix(1).map { language.text(en: " and ", nb: " og ") + $0 }
    let list =
      names.count > 1
      ? names.dropLast().joined(separator: ", ") + last.joined() : names.joined()
    return others.count == 1
      ? language.text(
        en: "\(list) builds on \(quoted(name)); delete or save it whole first",
        nb: "\(list) bygger på \(angled(name)); slett det, eller lagre det med `hele`, først")
      : language.text(
        en: "\(list) build on \(quoted(name)); delete or save them whole first",
        nb: "\(list) bygger på \(angled(name)); slett dem, eller lagre dem med `hele`, først")
  }
}

extension ChangePlace {
  /// A statement with where it stands, unless that is said by the statement itself.
  fileprivate func naming(_ statement: String, in language: InterfaceLanguage) -> String {
    "`\(DisplayText.safe(statement))`" + (typed == nil ? " (\(text(in: language)))" : "")
  }

  /// The place as part of a sentence.
  fileprivate func text(in language: InterfaceLanguage) -> String {
    if let typed { return "`\(DisplayText.safe(typed))`" }
    let line = language.text(en: "line \(line)", nb: "linje \(line)")
    guard let source else { return line }
    return line + language.text(en: " of ", nb: " i ")
      + language.quoted(source.text(in: language))
  }
}

/// The values that an option can have, as a list.
private func values(of option: String, _ language: InterfaceLanguage) -> String {
  guard let concept = Concept.meaning(of: option, as: .option) else { return "" }
  return language.listing(
    SessionOption.words(of: concept, in: language), en: "or", nb: "eller")
}

private func quoted(_ name: String) -> String { DisplayText.quoted(name) }

private func angled(_ name: String) -> String { DisplayText.angled(name) }

private func list(_ names: [String], _ language: InterfaceLanguage) -> String {
  names.map(language.quoted).joined(separator: language.text(en: " or ", nb: " eller "))
}
