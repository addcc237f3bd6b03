extension LexicalProblem {
  /// What it means, why it is refused and what to do.
  var explanation: ProblemExplanation {
    switch self {
    case .strayCharacter("?"):
      ProblemExplanation(
        en:
          "A line is a statement or a figure, and needs no question mark to be a question. A question "
          + "mark by itself is help.",
        "Leave the question mark out.",
        nb: "En linje er en kommando eller et tall, og trenger ikke noe spørsmålstegn for å være "
          + "et spørsmål. Et spørsmålstegn alene er hjelp.",
        "Ta bort spørsmålstegnet.", see: [.help, .show])
    case .strayCharacter:
      ProblemExplanation(
        en:
          "The sign means nothing outside quotes. It was not passed over, since it may belong to a name "
          + "that would be another one without it.",
        "Take the sign away, or write quotes around the name or text it belongs to.",
        nb:
          "Tegnet betyr ingenting utenfor anførselstegn. Det ble ikke hoppet over, for det kan høre til et "
          + "navn som ville vært et annet uten det.",
        "Ta bort tegnet, eller sett anførselstegn rundt navnet eller teksten det hører til.")
    case .openText, .unknownEscape:
      ProblemExplanation(
        en:
          "A text stands between two quotes on one line. Here it cannot be told where it ends or what it "
          + "says.",
        "Write a quote where the text ends. A quote inside a text is written \\\".",
        nb:
          "En tekst står mellom to anførselstegn på én linje. Her går det ikke an å se hvor den slutter, "
          + "eller hva den sier.",
        "Sett et anførselstegn der teksten slutter. Et anførselstegn inne i en tekst skrives \\\".")
    case .ambiguousNumber:
      ProblemExplanation(
        en:
          "In Norwegian a comma is the decimal sign and in English a point is, and both are used between "
          + "thousands too. So a number with one such sign and three digits behind it can be a thousand "
          + "times larger or smaller. hvis does not guess with money.",
        "Write thousands with a space, or decimals with another number of digits.",
        nb:
          "På norsk er komma desimaltegn og på engelsk punktum, og begge brukes også mellom tusener. Derfor "
          + "kan et tall med ett slikt tegn og tre sifre bak være tusen ganger større eller mindre. hvis "
          + "gjetter ikke når det gjelder penger.",
        "Skriv tusener med mellomrom, eller desimaler med et annet antall sifre.",
        see: [.kroner, .thousand, .million])
    case .malformedNumber, .numberTooLong:
      ProblemExplanation(
        en:
          "The digits and signs make no number that can be kept exactly, and hvis rounds nothing on the "
          + "way.",
        "Write it as 1.60 or 1,60, as 500 000, or as 500k and 3 mill.",
        nb:
          "Sifrene og tegnene er ikke et tall som kan holdes eksakt, og hvis runder ikke av underveis.",
        "Skriv det som 1,60 eller 1.60, som 500 000, eller som 500k og 3 mill.",
        see: [.thousand, .million, .percent])
    case .noSuchMonth:
      ProblemExplanation(
        en: "A month is written as the year, a hyphen and a number from 01 to 12.",
        "Write it so: 2020-09 is September 2020.",
        nb: "En måned skrives som år, bindestrek og et tall fra 01 til 12.",
        "Skriv det slik: 2020-09 er september 2020.", see: [.from, .until])
    }
  }
}
