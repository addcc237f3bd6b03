import Budget
import Lettering

/// A way in which a text fails to be a budget file.
public enum BudgetFileProblem: Error, Hashable, Sendable {
  /// The statement begins with no word of a budget file.
  case unknownWord(String, nearest: [String])
  /// The statement needs a name, number or clause that is not there.
  case needs(BudgetFileWant, in: String)
  /// The statement cannot have the clause.
  case notHere(clause: String, in: String)
  /// The clause stands twice.
  case twice(clause: String)
  /// A value of another sort is wanted.
  case wrongValue(wanted: BudgetFileWant)
  /// Letters in a number's place, or among its digits.
  case noNumber(String, wanted: BudgetFileWant)
  /// A value more than the statement can take.
  case leftOver(String)
  /// The number is outside what such a figure can be.
  case illegalNumber(BudgetFileWant)
  /// Something of that name is declared already.
  case declaredTwice(String)
  /// A name refers to nothing that is declared above.
  case notDeclared(String, nearest: [String])
  /// The parts of a member have other inhabitants together than the member.
  case partsDiffer(member: String, parts: Int64, whole: Int64)
  /// A member seems to stand for ones that are not named, and is not marked as a remainder.
  case perhapsRemainder(String)
  /// A list has another length than what the statement of a word, one or all of them together, heads.
  case wrongCount(found: Int, wanted: Int, of: String)
  /// The file says nothing of something that every budget needs.
  case lacks(String)
  /// A column of a sub-budget, by its name, that stands below lines of it.
  case behindLines(String)
  /// A statement that a budget has once stands a second time.
  case statedTwice(String)
  /// A word that stands where a clause can, and is close to the word of one.
  case unknownClause(String, nearest: [String])
  /// Two members have the same number in the register.
  case codeTwice(String, other: String)
  /// A number that no county (two digits) or municipality (four digits) has in the register.
  case impossibleCode(String, digits: Int)
  /// The populations are not of the date that the fees of the year are worked out from.
  case otherDate(wanted: Year)
  /// A population that is many times as large, or as small, as the one before it.
  case populationLeaps(member: String, from: Int64, to: Int64)
  /// A printed amount that is far from what the file's figures come to.
  case printedFarOff(printed: Money, found: Money)
  /// A stated whole that the members have more than of what a total is shared by.
  case beyondWhole(LocalName, sum: ExactNumber, whole: ExactNumber)
  /// A rate of the budget beside fee rules that say otherwise.
  case rateBesideRules
  /// A class of members, by its word, that two fee rules are for.
  case ruledTwice(String)
  /// A statement that a fee rule has once stands a second time in it.
  case inRuleTwice(String)
  /// A limit of a fee rule that holds for some of the terms of another one, while each has one of its own.
  case limitsCross
  /// A rebate is of some of the terms that a limit holds for together.
  case rebateCrosses
  /// More of something than a file can have.
  case tooMany(most: Int)
  /// A member that pays the fee no times.
  case paysNothing(member: String)
}

extension BudgetFileProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownWord(let word, let nearest) where !nearest.isEmpty:
      language.text(
        en: "no statement of a budget file begins with \(DisplayText.quoted(word)); did you mean "
          + "\(DisplayText.quoted(nearest[0]))?",
        nb: "ingen linje i en budsjettfil begynner med \(DisplayText.angled(word)); mente du "
          + "\(DisplayText.angled(nearest[0]))?")
    case .unknownWord(let word, _):
      language.text(
        en:
          "no statement of a budget file begins with \(DisplayText.quoted(word)); `help budget` lists "
          + "the words that can",
        nb:
          "ingen linje i en budsjettfil begynner med \(DisplayText.angled(word)); `hjelp budsjett` viser "
          + "ordene som kan stå der")
    case .needs(let wanted, let statement):
      language.text(
        en: "\(word(statement, language)) is not complete; write \(wanted.text(in: language))",
        nb: "\(word(statement, language)) er ikke fullstendig; skriv "
          + wanted.text(in: language))
    case .notHere(let clause, let statement):
      language.text(
        en: "\(word(statement, language)) takes no \(word(clause, language)); leave it out",
        nb: "\(word(statement, language)) kan ikke ha \(word(clause, language)); ta det bort")
    case .twice(let clause):
      language.text(
        en: "\(word(clause, language)) stands twice; leave one out",
        nb: "\(word(clause, language)) står to ganger; ta bort det ene")
    case .wrongValue(let wanted):
      language.text(
        en: "this does not belong here; write \(wanted.text(in: language))",
        nb: "dette hører ikke hjemme her; skriv \(wanted.text(in: language))")
    case .noNumber(let text, let wanted):
      language.text(
        en: "\(DisplayText.quoted(text)) is no number; write \(wanted.text(in: language))",
        nb: "\(DisplayText.angled(text)) er ikke et tall; skriv \(wanted.text(in: language))")
    case .leftOver(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is more than the statement has room for; leave it out",
        nb: "\(DisplayText.angled(text)) er mer enn det er plass til på linjen; ta det bort")
    case .illegalNumber(let wanted):
      language.text(
        en: "the number must be \(wanted.text(in: language))",
        nb: "tallet må være \(wanted.text(in: language))")
    case .declaredTwice(let name):
      language.text(
        en: "there is a \(DisplayText.quoted(name)) above; give this one another name",
        nb: "det står en \(DisplayText.angled(name)) lenger opp; gi denne et annet navn")
    case .notDeclared(let name, _):
      language.text(
        en:
          "nothing above declares \(DisplayText.quoted(name)); declare it above, or write a name that is declared",
        nb:
          "ingenting lenger opp sier hva \(DisplayText.angled(name)) er; skriv det lenger opp, eller skriv et navn som står der"
      )
    case .partsDiffer(let member, let parts, let whole):
      language.text(
        en:
          "the parts of \(DisplayText.quoted(member)) have \(NumberText.whole(parts)) inhabitants "
          + "together, but it has \(NumberText.whole(whole)); mend the number that is wrong",
        nb: "delene av \(DisplayText.angled(member)) har \(NumberText.whole(parts)) innbyggere til "
          + "sammen, men det har \(NumberText.whole(whole)); rett det tallet som er feil")
    case .perhapsRemainder(let member):
      language.text(
        en:
          "\(DisplayText.quoted(member)) counts as a member; write `remainder` behind the name if it stands "
          + "for ones that are not named",
        nb:
          "\(DisplayText.angled(member)) regnes som et medlem; skriv `rest` bak navnet hvis det står for "
          + "medlemmer som ikke er navngitt")
    case .wrongCount(let found, let wanted, let heading):
      wrongCount(found, wanted, heading, language)
    case .lacks(let what):
      language.text(
        en: "the budget file has no statement that begins with \(word(what, language)); add one",
        nb: "budsjettfilen har ingen linje som begynner med \(word(what, language)); skriv en")
    case .statedTwice(let statement):
      language.text(
        en:
          "a budget has one \(word(statement, language)), and it stands above already; leave one out",
        nb:
          "linjen \(word(statement, language)) kan bare stå én gang, og den står lenger opp; ta bort den ene"
      )
    case .behindLines(let group):
      language.text(
        en:
          "lines of \(DisplayText.quoted(group)) stand above this column; move the column above them",
        nb:
          "det står poster i \(DisplayText.angled(group)) over denne kolonnen; flytt kolonnen opp over dem"
      )
    case .unknownClause(let text, let nearest):
      language.text(
        en: "\(DisplayText.quoted(text)) is no word that can stand here; did you mean "
          + "\(DisplayText.quoted(nearest.first ?? ""))?",
        nb: "\(DisplayText.angled(text)) er ikke et ord som kan stå her; mente du "
          + "\(DisplayText.angled(nearest.first ?? ""))?")
    case .codeTwice(let code, let other):
      language.text(
        en:
          "\(DisplayText.quoted(other)) has the number \(code) already; mend the one that is wrong",
        nb: "\(DisplayText.angled(other)) har nummeret \(code) fra før; rett det som er feil")
    case .impossibleCode(let code, let digits):
      language.text(
        en:
          "no such member has the number \(DisplayText.quoted(code)) in the register; write \(digits) digits",
        nb:
          "ingen slike medlemmer har nummeret \(DisplayText.angled(code)) i registeret; skriv \(digits) sifre"
      )
    case .otherDate(let wanted):
      language.text(
        en:
          "the fees of the year are worked out from 1 January \(wanted.number), which is not among these dates; "
          + "the nearest one is used",
        nb:
          "kontingenten for året regnes av folketallet 1. januar \(wanted.number), som ikke er blant disse "
          + "datoene; den nærmeste brukes")
    case .populationLeaps(let member, let from, let to):
      language.text(
        en:
          "\(DisplayText.quoted(member)) goes from \(NumberText.whole(from)) to \(NumberText.whole(to)) "
          + "inhabitants; see whether a digit is wrong",
        nb:
          "\(DisplayText.angled(member)) går fra \(NumberText.whole(from)) til \(NumberText.whole(to)) "
          + "innbyggere; se om et siffer er feil")
    case .printedFarOff(let printed, let found):
      language.text(
        en: "the document prints \(NumberText.kroner(printed)), but the figures here come to "
          + "\(NumberText.kroner(found)); see whether a line is missing or a digit is wrong",
        nb:
          "dokumentet viser \(NumberText.kroner(printed)), men tallene her blir \(NumberText.kroner(found)); "
          + "se om en linje mangler eller et siffer er feil")
    case .beyondWhole(let key, let sum, let whole):
      language.text(
        en:
          "the members have \(NumberText.number(sum)) of \(language.quoted(key.english)) together, more than the "
          + "whole of \(NumberText.number(whole)), so that they pay more than all of the total; see whether a digit is wrong",
        nb:
          "medlemmene har til sammen \(NumberText.number(sum)) av \(language.quoted(key.norwegian)), mer enn "
          + "helheten på \(NumberText.number(whole)), så de betaler mer enn hele totalbeløpet; se om et siffer er feil"
      )
    case .rateBesideRules:
      language.text(
        en: "the fee rules of this file say otherwise; leave the rate out, or let a rule have it",
        nb:
          "kontingentreglene i filen sier noe annet; ta bort satsen, eller la en regel ha den")
    case .ruledTwice(let members):
      language.text(
        en:
          "a fee rule above is for \(DisplayText.quoted(members)) already; write both as one rule",
        nb:
          "en kontingentregel lenger opp gjelder \(DisplayText.angled(members)) fra før; skriv de to som én regel"
      )
    case .inRuleTwice(let statement):
      language.text(
        en: "a fee rule has one \(word(statement, language)), and this one has it; leave one out",
        nb:
          "en kontingentregel kan bare ha én \(word(statement, language)), og denne har den; ta bort den ene"
      )
    case .limitsCross:
      language.text(
        en:
          "this limit and one above are for some of the same parts of the fee, and each for a part of its own, so that nobody "
          + "can tell which part gives way; let one be for all parts that the other is for",
        nb:
          "denne grensen og en lenger opp gjelder noen av de samme delene av kontingenten, og hver av dem en del for seg, så "
          + "ingen kan si hvilken del som skal vike; la den ene gjelde alle delene som den andre gjelder"
      )
    case .rebateCrosses:
      language.text(
        en:
          "this limit is for parts of the fee of which a rebate is taken off only some, so that nobody can tell what is "
          + "left of those; let the rebate be of all parts of the limit, or the limit of those alone",
        nb:
          "denne grensen gjelder flere deler av kontingenten, og en rabatt trekkes bare fra noen av dem, så ingen kan si "
          + "hva som er igjen av dem; la rabatten gjelde alle delene i grensen, eller la grensen bare gjelde dem rabatten gjelder"
      )
    case .tooMany(let most):
      language.text(
        en: "there are more than \(most) of these; leave some out",
        nb: "det er flere enn \(most) av disse; ta bort noen")
    case .paysNothing(let member):
      language.text(
        en:
          "\(DisplayText.quoted(member)) has the weight 0 and so pays nothing; leave `weight` out if it pays "
          + "as the others do",
        nb:
          "\(DisplayText.angled(member)) har vekt 0 og betaler ingenting; ta bort `vekt` hvis det betaler som "
          + "de andre")
    }
  }

  private func wrongCount(
    _ found: Int, _ wanted: Int, _ heading: String, _ language: InterfaceLanguage
  ) -> String {
    let word = word(heading, language)
    let isDate = heading == BudgetWord.populations.spellings.en
    let values =
      found == 1
      ? language.text(en: "1 value stands", nb: "1 verdi")
      : language.text(en: "\(found) values stand", nb: "\(found) verdier")
    return language.text(
      en: "\(values) where there is room for \(wanted), one for each "
        + (isDate ? "date of \(word)" : word)
        + "; leave some out, or write `-` for a blank one",
      nb: "det står \(values) der det er plass til \(wanted), én for hver "
        + (isDate ? "dato i \(word)" : word)
        + "; ta bort noen, eller skriv `-` for en som er tom")
  }

  /// A word of the format as the file can have it, in the reader's own language.
  private func word(_ word: String, _ language: InterfaceLanguage) -> String {
    let all = BudgetWord.allCases.map(\.spellings) + BudgetClauseWord.allCases.map(\.spellings)
    let norwegian = all.first { $0.en == word }?.nb
    return "`" + language.text(en: word, nb: norwegian ?? word) + "`"
  }
}
