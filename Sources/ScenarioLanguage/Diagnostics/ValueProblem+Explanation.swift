extension ValueProblem {
  /// What it means, why it is refused and what to do.
  var explanation: ProblemExplanation {
    switch self {
    case .notAYear, .dayWithin, .monthAsNumber:
      ProblemExplanation(
        en:
          "A year has four digits, and four digits, a hyphen and two more are a month. What stands here "
          + "is not what this place needs.",
        "Write a year such as 2021; a subtraction has spaces around its minus.",
        nb:
          "Et år har fire sifre, og fire sifre, bindestrek og to til er en måned. Det som står her, er ikke "
          + "det som trengs på dette stedet.",
        "Skriv et år som 2021; en differanse har mellomrom rundt minustegnet.", see: [.from, .at])
    case .unitBeforeNumber:
      ProblemExplanation(
        en:
          "Here the unit stands after the number, as in 500 000 kr, so that every amount is read in the "
          + "same way.",
        "Move the unit behind the number, or leave it out.",
        nb: "Her står enheten etter tallet, som i 500 000 kr, så alle beløp leses på samme måte.",
        "Flytt enheten bak tallet, eller ta den bort.", see: [.kroner, .øre])
    case .ambiguousRelativeAmount:
      ProblemExplanation(
        en:
          "An amount that begins with + or - is more or less than before. With a longer sum behind it, "
          + "two readings are possible, and they give different money.",
        "Write parentheses around the sum, such as rate +(5 øre + 2 øre).",
        nb:
          "Et beløp som begynner med + eller -, er mer eller mindre enn før. Med et lengre regnestykke bak "
          + "er det to måter å lese det på, og de gir ulike beløp.",
        "Sett parentes rundt regnestykket, som i sats +(5 øre + 2 øre).", see: [.rate])
    case .sharedUnit:
      ProblemExplanation(
        en:
          "A number without a unit is in kroner. Before one with a unit it may be meant in that, and the two "
          + "readings give quite different money.",
        "Write the unit with each number, such as 6 mill..8 mill, or kr where kroner are meant.",
        nb:
          "Et tall uten enhet er i kroner. Foran et tall med enhet kan det være ment i den samme, og de to "
          + "måtene å lese det på gir helt ulike beløp.",
        "Skriv enheten bak hvert tall, som i 6 mill..8 mill, eller kr der det er kroner.",
        see: [.sweep, .between])
    case .twoSigns:
      ProblemExplanation(
        en:
          "Two signs may be a slip of the finger, and read literally they turn a cut into a rise. So they "
          + "are not read at all.",
        "Write one sign; a number below zero behind a sign stands in parentheses, such as 2 - (-5).",
        nb:
          "To fortegn kan være en skrivefeil, og lest bokstavelig gjør de et kutt til en økning. Derfor "
          + "leses de ikke i det hele tatt.",
        "Skriv ett fortegn; et tall under null etter et fortegn står i parentes, som i 2 - (-5).",
        see: [.rate, .profiling])
    case .needlessPlus:
      ProblemExplanation(
        en:
          "A sign says that an amount is more or less than what stands before. Here the whole amount is "
          + "meant, and a sign that is passed over would mislead.",
        "Leave the plus out.",
        nb:
          "Et fortegn sier at et beløp er mer eller mindre enn det som var. Her gjelder hele beløpet, og et "
          + "fortegn som ble oversett, ville villede.",
        "Ta bort plusstegnet.", see: [.itemise, .release])
    case .doubledEqualSign:
      ProblemExplanation(
        en:
          "`=` compares two values here, and gives yes or no; nothing is set by it in a comparison.",
        "Write one sign.",
        nb:
          "`=` sammenligner to verdier her, og svaret er ja eller nei; ingenting settes i en sammenligning.",
        "Skriv ett tegn.", see: [.assert])
    case .withinMisplaced:
      ProblemExplanation(
        en:
          "A tolerance lets a figure miss its mark by so much: = either way, >= below, <= above. Behind "
          + "several comparisons it is not clear which is meant, and with !=, < and > it has no meaning.",
        "Write one comparison in each assertion, the tolerance behind it.",
        nb:
          "Et slingringsmonn lar et tall bomme med så mye: = begge veier, >= nedover, <= oppover. Etter "
          + "flere sammenligninger er det ikke klart hvilken som menes, og med !=, < og > har det ingen mening.",
        "Skriv én sammenligning i hvert krav, med slingringsmonnet bak.", see: [.assert, .within])
    case .chainedComparison:
      ProblemExplanation(
        en: "A comparison is true or false, and that cannot be compared with a number again.",
        "Write two comparisons with and between them, or use between.",
        nb: "En sammenligning er sann eller usann, og det kan ikke sammenlignes med et tall igjen.",
        "Skriv to sammenligninger med og mellom, eller bruk mellom.", see: [.and, .between])
    case .unspacedMinus:
      ProblemExplanation(
        en:
          "A hyphen between letters belongs to the word, as in Sør-Odal. So this is one word, and there "
          + "is none like it.",
        "Write a space on each side of the minus.",
        nb:
          "En bindestrek mellom bokstaver hører til ordet, som i Sør-Odal. Derfor er dette ett ord, og "
          + "det finnes ikke.",
        "Sett mellomrom på hver side av minustegnet.")
    case .argumentCount(let function, _):
      ProblemExplanation(
        en:
          "The function works on as many values as its form shows. A comma without a space behind it is "
          + "a decimal comma, so that (1,2) is one number.",
        "Write the values in parentheses, with a comma and a space between them.",
        nb:
          "Funksjonen virker på så mange verdier som formen viser. Et komma uten mellomrom bak er et "
          + "desimalkomma, så (1,2) er ett tall.",
        "Skriv verdiene i parentes, med komma og mellomrom mellom dem.", see: [function])
    case .nestedTooDeep, .tooManyOperators:
      ProblemExplanation(
        en: "The sum is longer than anybody could check, and than is read at once.",
        "Give a part of it a name with let, and use the name.",
        nb: "Regnestykket er lengre enn noen kunne kontrollere, og enn det leses på én gang.",
        "Gi en del av det et navn med la, og bruk navnet.", see: [.define])
    }
  }
}
