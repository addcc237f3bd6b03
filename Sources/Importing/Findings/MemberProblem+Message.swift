import Budget
import Lettering
import ScenarioLanguage

extension MemberProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .noName:
      language.text(
        en: "the member has no name; write one", nb: "medlemmet har ikke noe navn; skriv et")
    case .onlyNumber(let number):
      language.text(
        en: "\(DisplayText.quoted(number)) is a number and no name; ask for the names as well",
        nb: "\(DisplayText.angled(number)) er et nummer og ikke et navn; be om navnene også")
    case .strayCharacter(let scalar, let name):
      language.text(
        en: "\(DisplayText.quoted(name)) has the invisible character U+\(hex(scalar)); take it out",
        nb: "\(DisplayText.angled(name)) har det usynlige tegnet U+\(hex(scalar)); ta det bort")
    case .nameTwice(let name, let first):
      language.text(
        en: "\(DisplayText.quoted(name)) stands at \(first.text(in: language)) already; tell them "
          + "apart, as in Våler (Viken), or leave one out",
        nb:
          "\(DisplayText.angled(name)) står alt ved \(first.text(in: language)); skill dem, som i "
          + "Våler (Viken), eller utelat den ene")
    case .codeTwice(let code, let first):
      language.text(
        en: "the code \(DisplayText.quoted(code)) stands at \(first.text(in: language)) already; "
          + "leave one out",
        nb: "nummeret \(DisplayText.angled(code)) står alt ved \(first.text(in: language)); "
          + "utelat den ene")
    case .illegalCode(let code, let suggestion):
      language.text(
        en: "\(DisplayText.quoted(code)) is no code; a county's has 2 digits, a municipality's 4"
          + (suggestion.map { ": perhaps \($0), its zero lost in a spreadsheet" } ?? ""),
        nb: "\(DisplayText.angled(code)) er ikke noe nummer; et fylkes har 2 sifre, en kommunes 4"
          + (suggestion.map { ": kanskje \($0), der et regneark tok nullen" } ?? ""))
    case .unknownKind(let word):
      language.text(
        en: "\(DisplayText.quoted(word)) is no kind of member; write municipality, county or city",
        nb: "\(DisplayText.angled(word)) er ikke noe slag medlem; skriv kommune, fylke eller by")
    case .noPopulations(let name):
      language.text(
        en: "\(DisplayText.quoted(name)) has no inhabitants at any of the dates and is left out",
        nb: "\(DisplayText.angled(name)) har ikke folketall på noen av datoene og er utelatt")
    case .renumbered(let name, let codes):
      language.text(
        en:
          "\(DisplayText.quoted(name)) had other numbers at other dates (\(codes.joined(separator: ", "))) and is one member",
        nb:
          "\(DisplayText.angled(name)) hadde andre nummer på andre datoer (\(codes.joined(separator: ", "))) og er ett medlem"
      )
    case .severalRenumbered(let names):
      language.text(
        en: "\(names.count) had other numbers at other dates and are one member each: "
          + language.some(of: names),
        nb: "\(names.count) hadde andre nummer på andre datoer og er ett medlem hver: "
          + language.some(of: names))
    case .renumberedWithJump(let name, let codes, let least, let most):
      language.text(
        en:
          "\(DisplayText.quoted(name)) has \(language.listing(codes)) for its "
          + "numbers, and from \(NameText.whole(least)) to \(NameText.whole(most)) inhabitants; "
          + "leave one out if they are two places",
        nb: "\(DisplayText.angled(name)) har \(language.listing(codes)) som "
          + "nummer, og fra \(NameText.whole(least)) til \(NameText.whole(most)) innbyggere; utelat "
          + "den ene om det er to steder")
    case .blankMeasure(let measure, let year, let names):
      language.text(
        en:
          "\(DisplayText.quoted(measure)) is blank in \(year.number) for \(language.some(of: names))"
          + "; write 0 if there is none",
        nb: "\(DisplayText.angled(measure)) står tomt i \(year.number) for "
          + "\(language.some(of: names)); skriv 0 om det ikke er noe")
    case .noCounty(let names):
      language.text(
        en: "no county, as others have: \(language.some(of: names)); write it in each row",
        nb: "uten fylke, som andre har: \(language.some(of: names)); skriv det i hver rad")
    case .mayHaveLeft(let names, let text):
      language.text(
        en:
          "\(DisplayText.quoted(text)), and counted in full: \(language.some(of: names)); leave out who "
          + "is no member",
        nb:
          "\(DisplayText.angled(text)), og regnes helt med: \(language.some(of: names)); utelat den "
          + "som ikke er medlem")
    case .marked(let names):
      language.text(
        en: "marks of footnotes are taken off: \(language.some(of: names))",
        nb: "fotnotetegn er tatt bort: \(language.some(of: names))")
    case .blankAtDate(let name, let year):
      language.text(
        en: "\(DisplayText.quoted(name)) has no inhabitants at 1 January \(year.number), which the "
          + "fee needs; another date is used",
        nb: "\(DisplayText.angled(name)) har ikke folketall per 1. januar \(year.number), som "
          + "kontingenten trenger; en annen dato brukes")
    case .rowTwice(let name, let first):
      language.text(
        en:
          "\(DisplayText.quoted(name)) stands at \(first.text(in: language)) already with the same "
          + "figures; leave one out",
        nb:
          "\(DisplayText.angled(name)) står alt ved \(first.text(in: language)) med de samme tallene; "
          + "utelat den ene")
    case .overlap(let name, let year, let codes):
      language.text(
        en: "\(DisplayText.quoted(name)) has inhabitants in \(year.number) under "
          + "\(language.listing(codes)); leave out the number that was not in use",
        nb: "\(DisplayText.angled(name)) har folketall i \(year.number) under "
          + "\(language.listing(codes)); utelat nummeret som ikke var i bruk")
    case .severalBlank(let names):
      language.text(
        en: "\(names.count) have no inhabitants at any of the dates and are left out: "
          + language.some(of: names),
        nb: "\(names.count) har ikke folketall på noen av datoene og er utelatt: "
          + language.some(of: names))
    case .likeSum(let name):
      language.text(
        en:
          "\(DisplayText.quoted(name)) is exactly the sum of the rows beside it; leave it out if it "
          + "is their sum, else give every row its number",
        nb:
          "\(DisplayText.angled(name)) er nøyaktig summen av radene ved siden av; utelat raden om den "
          + "er summen, ellers gi hver rad sitt nummer")
    case .otherSum(let name):
      language.text(
        en: "\(DisplayText.quoted(name)) is left out as a sum, but no rows beside it add up to it; "
          + "look for a row that is missing",
        nb: "\(DisplayText.angled(name)) er utelatt som sum, men ingen rader ved siden av gir den; "
          + "se etter om en rad mangler")
    case .garbled(let name, let perhaps):
      language.text(
        en: "\(DisplayText.quoted(name)) has lost its letters"
          + (perhaps.map { ", perhaps \(DisplayText.quoted($0))" } ?? "")
          + "; save the file anew as UTF-8, in Excel CSV UTF-8",
        nb: "\(DisplayText.angled(name)) har mistet bokstavene sine"
          + (perhaps.map { ", kanskje \(DisplayText.angled($0))" } ?? "")
          + "; lagre fila på nytt som UTF-8, i Excel CSV UTF-8")
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
