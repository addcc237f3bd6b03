import Budget
import Lettering
import ScenarioLanguage

extension EndProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .ended(let names, let year, let people, let grown):
      return ended(names, year.number, NameText.whole(people), language)
        + (grown.isEmpty ? "" : grew(grown, language))
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

  private func ended(
    _ names: [String], _ year: Int, _ people: String, _ language: InterfaceLanguage
  ) -> String {
    guard names.count > 1 else {
      let shown = language.quoted(names.first ?? "")
      return language.text(
        en:
          "\(shown) is there no more in \(year) and is left out; its \(people) inhabitants of before "
          + "are counted with no one, so ask for one date, as in --date \(year)",
        nb:
          "\(shown) finnes ikke lenger i \(year) og er utelatt; de \(people) innbyggerne fra før er "
          + "ikke med hos noen, så be om én dato, som i --date \(year)")
    }
    let shown = language.some(of: names)
    return language.text(
      en: "\(names.count) places are there no more in \(year) and are left out (\(shown)); their "
        + "\(people) inhabitants of before are counted with no one, so ask for one date, as in --date "
        + "\(year)",
      nb:
        "\(names.count) steder finnes ikke lenger i \(year) og er utelatt (\(shown)); de \(people) "
        + "innbyggerne fra før er ikke med hos noen, så be om én dato, som i --date \(year)")
  }

  /// Who has many more inhabitants than before, and so may lack those of before.
  private func grew(_ grown: [Grown], _ language: InterfaceLanguage) -> String {
    let shown = language.some(
      of: grown.map { member in
        let (before, now) = (NameText.whole(member.before), NameText.whole(member.now))
        return language.text(
          en: "\(member.name) (\(before), then \(now))", nb: "\(member.name) (\(before), så \(now))"
        )
      })
    return language.text(
      en: "; they may be missing from the earlier numbers of \(shown)",
      nb: "; de kan mangle i de tidligere tallene til \(shown)")
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
    case .mayBeCounty(let name):
      language.text(
        en:
          "\(language.quoted(name)) is the name of a county; write its number, or what it is in a column "
          + "kind",
        nb:
          "\(language.quoted(name)) er navnet på et fylke; skriv nummeret, eller hva det er i en kolonne "
          + "slag")
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
