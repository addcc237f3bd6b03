import Budget
import Lettering
import ScenarioLanguage

extension EndProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .ended(let names, let year, let people):
      let count = NameText.whole(people)
      let isOne = names.count == 1
      let shown = isOne ? language.quoted(names[0]) : language.some(of: names)
      return language.text(
        en: isOne
          ? "\(shown) is there no more in \(year.number) and is left out; its \(count) inhabitants "
            + "of before are counted with no one, so ask for one date, as in --date \(year.number)"
          : "\(names.count) places are there no more in \(year.number) and are left out (\(shown)); "
            + "their \(count) inhabitants of before are counted with no one, so ask for one date, "
            + "as in --date \(year.number)",
        nb: isOne
          ? "\(shown) finnes ikke lenger i \(year.number) og er utelatt; de \(count) innbyggerne fra "
            + "før er ikke med hos noen, så be om én dato, som i --date \(year.number)"
          : "\(names.count) steder finnes ikke lenger i \(year.number) og er utelatt (\(shown)); de "
            + "\(count) innbyggerne fra før er ikke med hos noen, så be om én dato, "
            + "som i --date \(year.number)")
    case .endedBefore(let name, let last, let year):
      return language.text(
        en:
          "\(language.quoted(name)) ended in \(last) and has inhabitants in \(year.number); leave it "
          + "out, or set the date right",
        nb:
          "\(language.quoted(name)) tok slutt i \(last) og har folketall i \(year.number); utelat den, "
          + "eller rett datoen")
    case .blankAtLast(let name, let year):
      return language.text(
        en:
          "\(language.quoted(name)) has no inhabitants at 1 January \(year.number), as others have, and "
          + "goes on with those of before; leave it out if it is there no more",
        nb:
          "\(language.quoted(name)) har ikke folketall per 1. januar \(year.number), slik andre har, og "
          + "beholder det fra før; utelat den om den ikke finnes lenger")
    }
  }
}

extension NumberProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownCounty(let code):
      language.text(
        en: "\(language.quoted(code)) is the number of no county or municipality; look it up",
        nb:
          "\(language.quoted(code)) er ikke nummeret til noe fylke eller noen kommune; slå det opp")
    case .otherCounty(let code, let county, let named):
      language.text(
        en:
          "\(language.quoted(code)) lies in \(county), and the file says \(language.quoted(named)); "
          + "look which is right",
        nb:
          "\(language.quoted(code)) ligger i \(county), og fila sier \(language.quoted(named)); se "
          + "etter hva som er riktig")
    case .otherKind(let code, let written):
      language.text(
        en:
          "\(language.quoted(written)) does not fit the number \(code); a county's has 2 digits, a "
          + "municipality's 4",
        nb:
          "\(language.quoted(written)) passer ikke til nummeret \(code); et fylkes har 2 sifre, en "
          + "kommunes 4")
    case .noNumber(let name):
      language.text(
        en:
          "\(language.quoted(name)) has no number, as others have; write it, or what it is in a column "
          + "kind, or leave it out if it is a sum",
        nb:
          "\(language.quoted(name)) har ikke noe nummer, slik andre har; skriv det, eller hva det er i "
          + "en kolonne slag, eller utelat raden om den er en sum")
    }
  }
}

extension InterfaceLanguage {
  /// Names in a row, the first few of many.
  func some(of names: [String]) -> String {
    let shown = names.prefix(6).map { DisplayText.safe($0.prefix(40)) }
    let rest = names.count - shown.count
    return shown.joined(separator: ", ")
      + (rest > 0 ? text(en: " and \(rest) more", nb: " og \(rest) til") : "")
  }
}
